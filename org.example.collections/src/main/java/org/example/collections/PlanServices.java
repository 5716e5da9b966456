// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.util.Properties;
import org.example.collections.money.Currency;
import org.example.collections.plan.AcceptPlan;
import org.example.collections.plan.CancelPlan;
import org.example.collections.plan.EditPlan;
import org.example.collections.plan.JudgePlans;
import org.example.collections.plan.OfferPlan;
import org.example.collections.plan.PlanClaims;
import org.example.collections.plan.PlanEffects;
import org.example.collections.plan.Plans;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.store.PlanNotices;
import org.example.collections.store.PlanPromises;
import org.example.collections.store.PoFollowUps;
import org.example.collections.store.SqlCustomerAccounts;
import org.example.collections.store.SqlExchangeRates;
import org.example.collections.store.SqlPlanClaims;
import org.example.collections.store.SqlPlanEffects;
import org.example.collections.store.SqlPlanSheets;
import org.example.collections.store.SqlPlans;
import org.example.collections.store.SqlQuietPeriods;
import org.example.collections.store.SqlSession;

/** The use cases of instalment plans. */
public final class PlanServices {
  private final Properties ctx;
  private final SqlSession session;
  private final ContactServices contact;

  PlanServices(Properties ctx, SqlSession session, ContactServices contact) {
    this.ctx = ctx;
    this.session = session;
    this.contact = contact;
  }

  public OfferPlan offerPlan() {
    return new OfferPlan(claims(), plans(), effects());
  }

  public AcceptPlan acceptPlan() {
    return new AcceptPlan(claims(), plans(), effects());
  }

  public CancelPlan cancelPlan() {
    return new CancelPlan(plans(), effects());
  }

  public EditPlan editPlan() {
    return new EditPlan(new SqlPlanSheets(session), claims(), plans(), effects());
  }

  public JudgePlans judgePlans() {
    return new JudgePlans(plans(), effects());
  }

  public Currency currency(int id) {
    return claims().currency(id);
  }

  private PlanClaims claims() {
    return new SqlPlanClaims(session, new SqlCustomerAccounts(session, rates()));
  }

  private Plans plans() {
    return new SqlPlans(session, rates());
  }

  private PlanEffects effects() {
    SqlQuietPeriods quiet = new SqlQuietPeriods(ctx, session);
    return new SqlPlanEffects(session, new PlanPromises(session, contact.promises(), quiet), quiet,
        new PoFollowUps(ctx, session), new PlanNotices(session, rates()));
  }

  private ExchangeRates rates() {
    return new SqlExchangeRates(session);
  }
}

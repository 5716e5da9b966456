// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import org.example.collections.credit.ApproveLimits;
import org.example.collections.credit.CheckCredit;
import org.example.collections.credit.CreditHolds;
import org.example.collections.credit.CreditPolicies;
import org.example.collections.credit.DecideHolds;
import org.example.collections.credit.NewLimits;
import org.example.collections.credit.PreviewCredit;
import org.example.collections.credit.RecheckHolds;
import org.example.collections.money.Currency;
import org.example.collections.store.CreditDefaults;
import org.example.collections.store.Deciders;
import org.example.collections.store.OrderRequests;
import org.example.collections.store.OrderEnds;
import org.example.collections.store.PoHoldNews;
import org.example.collections.store.PoWaitingOrders;
import org.example.collections.store.SqlCreditAccounts;
import org.example.collections.store.SqlCreditHolds;
import org.example.collections.store.SqlCreditPolicies;
import org.example.collections.store.SqlExchangeRates;
import org.example.collections.store.SqlNewLimits;
import org.example.collections.store.SqlCurrencies;
import org.example.collections.store.SqlReleases;
import org.example.collections.store.SqlTaxRates;
import org.example.collections.store.SqlSession;

/** Credit's part of the {@link CollectionsServices}. */
public final class CreditServices {
  private final Properties ctx;
  private final SqlSession session;

  CreditServices(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  public CheckCredit checkCredit() {
    return checkCredit(session);
  }

  private static CheckCredit checkCredit(SqlSession session) {
    SqlExchangeRates rates = new SqlExchangeRates(session);
    return new CheckCredit(new SqlCreditPolicies(session), new SqlCreditAccounts(session, rates), new SqlReleases(session), rates);
  }

  /** For the order window: what decides about every amount that is typed. */
  public PreviewCredit previewCredit() {
    SqlExchangeRates rates = new SqlExchangeRates(session);
    return new PreviewCredit(policies(), new SqlCreditAccounts(session, rates), new SqlReleases(session), rates);
  }

  /** Percent by C_Tax_ID. */
  public Map<Integer, BigDecimal> taxRates() {
    return new SqlTaxRates(session).all();
  }

  /** By its C_Currency_ID. */
  public Currency currency(int id) {
    return SqlCurrencies.get(session, id);
  }

  public ReviewServices reviews() {
    return new ReviewServices(ctx, session);
  }

  /** What an order or a shipment asks for. */
  public OrderRequests requests() {
    return new OrderRequests(session);
  }

  public CreditPolicies policies() {
    return new SqlCreditPolicies(session);
  }

  public CreditHolds holds() {
    return new SqlCreditHolds(session);
  }

  public DecideHolds decideHolds() {
    return new DecideHolds(holds(), policies());
  }

  public Deciders deciders() {
    return new Deciders(session);
  }

  /** @param commit commits the transaction of these services; orders are completed in others */
  public RecheckHolds recheckHolds(LocalDate on, Runnable commit) {
    return new RecheckHolds(holds(), policies(), new PoWaitingOrders(ctx, session, on,
        (own, request) -> checkCredit(own).ensure(request), CreditTexts.in(ctx)::reasons), new PoHoldNews(ctx, session), commit);
  }

  public NewLimits limits() {
    return new SqlNewLimits(session, new SqlExchangeRates(session));
  }

  public ApproveLimits approveLimits() {
    return new ApproveLimits(limits());
  }

  /** What a tenant needs before its first check; safe to repeat. @return rows created */
  public int setUp() {
    return new CreditDefaults(ctx, session).create();
  }

  /** What orders leave behind when they are completed or end. */
  public OrderEnds orderEnds() {
    return new OrderEnds(session);
  }
}

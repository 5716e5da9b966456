// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.example.collections.receivable.InvoiceId;

/** Use case: change instalments or invoices of an offered plan. After each change the plan adds up again. */
public final class EditPlan {
  private final PlanSheets sheets;
  private final PlanClaims claims;
  private final Plans plans;
  private final PlanEffects effects;

  public EditPlan(PlanSheets sheets, PlanClaims claims, Plans plans, PlanEffects effects) {
    this.sheets = Objects.requireNonNull(sheets);
    this.claims = Objects.requireNonNull(claims);
    this.plans = Objects.requireNonNull(plans);
    this.effects = Objects.requireNonNull(effects);
  }

  /** @throws PlanRefused when the plan is no offer any more */
  public PlanSheet open(PlanId plan) {
    PlanSheet sheet = sheets.of(plan);
    if (sheet.status() != PlanStatus.OFFERED) {
      throw new PlanRefused(PlanRefusal.NOT_EDITABLE, sheet.planNo());
    }
    return sheet;
  }

  /**
   * What an invoice adds to the plan.
   *
   * @throws PlanRefused when it cannot be added
   */
  public PlanClaim claim(PlanId plan, InvoiceId invoice, LocalDate today) {
    PlanSheet sheet = open(plan);
    List<PlanClaim> open = claims.of(sheet.customer(), today);
    PlanClaim claim = open.stream().filter(each -> each.invoice().equals(invoice)).findFirst()
        .orElseThrow(() -> new PlanRefused(PlanRefusal.NOTHING_OPEN, ""));
    if (!claim.open().currency().equals(sheet.total().currency())) {
      throw new PlanRefused(PlanRefusal.TWO_CURRENCIES, sheet.total().currency() + ", " + claim.open().currency());
    }
    claim.obstacle().ifPresent(refused -> {
      throw refused;
    });
    return claim;
  }

  /** @throws PlanRefused when what is left is no plan */
  public void balance(PlanId plan) {
    PlanSheet sheet = open(plan);
    if (sheet.invoices().isEmpty()) {
      throw new PlanRefused(PlanRefusal.NOTHING_OPEN, sheet.planNo());
    }
    sheets.write(plan, InstalmentPlan.edited(sheet.total(), sheet.instalments()));
  }

  /** Letters are held back about the invoices, and until the day, that the offer has now. */
  public void holdBack(PlanId plan, LocalDate today) {
    effects.changed(plans.get(plan, today), today);
  }
}

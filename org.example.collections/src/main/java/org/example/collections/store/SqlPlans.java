// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.plan.Acceptance;
import org.example.collections.plan.JudgedPlan;
import org.example.collections.plan.KeptPlan;
import org.example.collections.plan.PlanId;
import org.example.collections.plan.PlanOffer;
import org.example.collections.plan.PlanSettings;
import org.example.collections.plan.PlanStatus;
import org.example.collections.plan.Plans;
import org.example.collections.receivable.ExchangeRates;

/** Plans in COL_InstalmentPlan with COL_PlanInvoice and COL_Instalment. */
public final class SqlPlans implements Plans {
  private final SqlSession session;
  private final ExchangeRates rates;

  public SqlPlans(SqlSession session, ExchangeRates rates) {
    this.session = session;
    this.rates = rates;
  }

  @Override
  public void lockTenant() {
    TenantLock.take(session);
  }

  @Override
  public PlanSettings settings() {
    return session.first(Sql.of("SELECT COL_OfferDays, COL_RestDays FROM COL_Setting WHERE AD_Client_ID = ?", session.clientId()),
        row -> new PlanSettings(row.getInt(1), row.getInt(2))).orElseThrow(() -> new AdempiereException("@COL_NotSetUp@"));
  }

  @Override
  public KeptPlan add(PlanOffer offer) {
    PlanId plan = new PlanRows(session).add(offer);
    return get(plan, offer.offeredOn());
  }

  @Override
  public KeptPlan get(PlanId plan, LocalDate today) {
    return read(sql -> sql.add("p.AD_Client_ID = ? AND p.COL_InstalmentPlan_ID = ?", session.clientId(), plan.value()), today)
        .stream().findFirst()
        .orElseThrow(() -> new AdempiereException("@NotFound@ @COL_InstalmentPlan_ID@ " + plan.value()));
  }

  @Override
  public List<KeptPlan> open(LocalDate today) {
    return read(this::openPlans, today);
  }

  @Override
  public List<KeptPlan> openPaidBy(int allocationId, LocalDate today) {
    return read(sql -> openPlans(sql).add("AND p.COL_InstalmentPlan_ID IN (SELECT x.COL_InstalmentPlan_ID FROM C_AllocationLine a"
        + " JOIN COL_PlanInvoice x ON x.C_Invoice_ID = a.C_Invoice_ID WHERE a.C_AllocationHdr_ID = ?)", allocationId), today);
  }

  private Sql openPlans(Sql sql) {
    return sql.add("p.AD_Client_ID = ? AND p.COL_PlanStatus IN " + PlanCodes.OPEN, session.clientId());
  }

  private List<KeptPlan> read(UnaryOperator<Sql> scope, LocalDate today) {
    try (PlanReader reader = new PlanReader(session, rates, scope, today)) {
      return reader.all();
    }
  }

  @Override
  public void accept(PlanId plan, Acceptance acceptance) {
    session.update(Sql.of("UPDATE COL_InstalmentPlan SET COL_PlanStatus = 'AC', COL_AcceptedBy = ?, COL_AcceptedHow = ?,"
        + " COL_AcceptedOn = ?, COL_AcceptedDocument = ?, Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ?"
        + " AND COL_InstalmentPlan_ID = ? AND COL_PlanStatus = 'OF'", acceptance.by(), acceptance.how(), acceptance.on(),
        acceptance.document().isEmpty() ? null : acceptance.document(), LocalDateTime.now(), session.userId(),
        session.clientId(), plan.value()));
  }

  @Override
  public void record(List<JudgedPlan> judged, LocalDate today) {
    try (BatchUpdate plans = new BatchUpdate(session, "UPDATE COL_InstalmentPlan SET COL_PlanStatus = ?, COL_PaidAmt = ?,"
            + " COL_RestAmt = ?, COL_EndedOn = ?, COL_EndReason = ?, COL_PayRestBy = ?, Updated = ?, UpdatedBy = ?"
            + " WHERE COL_InstalmentPlan_ID = ? AND AD_Client_ID = ? AND COL_PlanStatus IN " + PlanCodes.OPEN);
        BatchUpdate instalments = instalments()) {
      LocalDateTime now = LocalDateTime.now();
      for (JudgedPlan plan : judged) {
        if (plan.hasChanged() || !plan.changedInstalments().isEmpty()) {
          boolean ended = plan.status().hasEnded();
          plans.add(PlanCodes.of(plan.status()), plan.plan().standing().paid().amount(), plan.plan().standing().rest().amount(),
              ended ? today : null, reason(plan).orElse(null), plan.payRestBy().orElse(null), now, session.userId(),
              plan.plan().id().value(), session.clientId());
        }
        write(plan, instalments, now);
      }
    }
  }

  private BatchUpdate instalments() {
    return new BatchUpdate(session, "UPDATE COL_Instalment SET COL_PaidAmt = ?, COL_InstalmentStatus = ?,"
        + " Updated = ?, UpdatedBy = ? WHERE COL_InstalmentPlan_ID = ? AND COL_InstalmentNo = ? AND AD_Client_ID = ?");
  }

  private void write(JudgedPlan plan, BatchUpdate instalments, LocalDateTime now) {
    plan.changedInstalments().forEach(each -> instalments.add(each.paid().amount(), PlanCodes.of(plan.statusOf(each)), now,
        session.userId(), plan.plan().id().value(), each.instalment().number(), session.clientId()));
  }

  /** Why the rule ended it, for a person to read; a plan that was paid needs no reason. */
  private static Optional<String> reason(JudgedPlan plan) {
    return Optional.ofNullable(Map.of(PlanStatus.BROKEN, "COL_PlanBroken", PlanStatus.CANCELLED, "COL_PlanNotAccepted")
        .get(plan.status())).map(PlanWords::of);
  }

  @Override
  public void cancel(JudgedPlan cancelled, String reason, LocalDate today) {
    LocalDateTime now = LocalDateTime.now();
    session.update(Sql.of("UPDATE COL_InstalmentPlan SET COL_PlanStatus = 'CA', COL_EndedOn = ?, COL_EndReason = ?, Updated = ?,"
        + " UpdatedBy = ? WHERE AD_Client_ID = ? AND COL_InstalmentPlan_ID = ? AND COL_PlanStatus IN " + PlanCodes.OPEN, today,
        reason, now, session.userId(), session.clientId(), cancelled.plan().id().value()));
    try (BatchUpdate instalments = instalments()) {
      write(cancelled, instalments, now);
    }
  }
}

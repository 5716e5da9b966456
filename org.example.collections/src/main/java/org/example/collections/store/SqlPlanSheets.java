// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.util.List;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.money.Currency;
import org.example.collections.plan.Instalment;
import org.example.collections.plan.InstalmentPlan;
import org.example.collections.plan.PlanId;
import org.example.collections.plan.PlanSheet;
import org.example.collections.plan.PlanSheets;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;

/**
 * Plans while they are edited. Instalments come by day; of two on one day the one with a number first, so that a new one comes last.
 */
public final class SqlPlanSheets implements PlanSheets {
  private final SqlSession session;

  public SqlPlanSheets(SqlSession session) {
    this.session = session;
  }

  @Override
  public PlanSheet of(PlanId plan) {
    Currencies currencies = new Currencies(session);
    BigDecimal total = session.first(Sql.of("SELECT COALESCE(SUM(OpenAmt), 0) FROM COL_PlanInvoice WHERE AD_Client_ID = ?"
        + " AND COL_InstalmentPlan_ID = ?", session.clientId(), plan.value()), row -> row.getBigDecimal(1)).orElseThrow();
    List<InvoiceId> invoices = session.list(Sql.of("SELECT C_Invoice_ID FROM COL_PlanInvoice WHERE AD_Client_ID = ?"
        + " AND COL_InstalmentPlan_ID = ? ORDER BY C_Invoice_ID", session.clientId(), plan.value()), row -> new InvoiceId(row.getInt(1)));
    return session.first(Sql.of("SELECT COL_PlanNo, C_BPartner_ID, COL_PlanStatus, COL_OfferedOn, C_Currency_ID"
        + " FROM COL_InstalmentPlan WHERE AD_Client_ID = ? AND COL_InstalmentPlan_ID = ?", session.clientId(), plan.value()),
        row -> {
          Currency currency = currencies.get(row.getInt(5));
          return new PlanSheet(plan, Columns.text(row, 1), new CustomerId(row.getInt(2)), PlanCodes.status(row.getString(3)),
              Columns.day(row, 4), invoices, Currencies.money(total, currency), instalments(plan, currency));
        }).orElseThrow(() -> new AdempiereException("@NotFound@ @COL_InstalmentPlan_ID@ " + plan.value()));
  }

  private List<Instalment> instalments(PlanId plan, Currency currency) {
    return session.list(inOrder("COL_InstalmentNo, DueDate, COL_InstalmentAmt - COL_InterestAmt, COL_InterestAmt, COL_RestAmt", plan),
        row -> new Instalment(row.getInt(1), Columns.day(row, 2), Currencies.money(row.getBigDecimal(3), currency),
            Currencies.money(row.getBigDecimal(4), currency), Currencies.money(row.getBigDecimal(5), currency)));
  }

  private Sql inOrder(String columns, PlanId plan) {
    return Sql.of("SELECT " + columns + " FROM COL_Instalment WHERE AD_Client_ID = ? AND COL_InstalmentPlan_ID = ?"
        + " ORDER BY DueDate, CASE WHEN COL_InstalmentNo = 0 THEN 1 ELSE 0 END, COL_InstalmentNo, COL_Instalment_ID",
        session.clientId(), plan.value());
  }

  @Override
  public void write(PlanId plan, InstalmentPlan edited) {
    List<Integer> keys = session.list(inOrder("COL_Instalment_ID", plan), row -> row.getInt(1));
    try (BatchUpdate update = new BatchUpdate(session, "UPDATE COL_Instalment SET COL_InstalmentNo = ?, COL_InstalmentAmt = ?,"
        + " COL_PrincipalAmt = ?, COL_RestAmt = ? WHERE COL_Instalment_ID = ? AND AD_Client_ID = ?")) {
      for (int i = 0; i < keys.size(); i++) {
        Instalment each = edited.instalments().get(i);
        update.add(each.number(), each.amount().amount(), each.principal().amount(), each.rest().amount(), keys.get(i),
            session.clientId());
      }
    }
    session.update(Sql.of("UPDATE COL_InstalmentPlan SET COL_TotalAmt = ?, COL_RestAmt = ?, COL_InterestAmt = ?"
        + " WHERE COL_InstalmentPlan_ID = ? AND AD_Client_ID = ?", edited.total().amount(), edited.total().amount(),
        edited.interest().amount(), plan.value(), session.clientId()));
  }
}

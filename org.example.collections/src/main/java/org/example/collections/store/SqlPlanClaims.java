// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.example.collections.dunning.CustomerAccounts;
import org.example.collections.dunning.DueItem;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.money.Currency;
import org.example.collections.plan.PlanClaim;
import org.example.collections.plan.PlanClaims;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.CustomerType;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OpenItem;

/** What a customer owes, read as a dunning run of that customer reads it, so that a plan and a letter never differ. */
public final class SqlPlanClaims implements PlanClaims {
  private final SqlSession session;
  private final CustomerAccounts accounts;

  public SqlPlanClaims(SqlSession session, CustomerAccounts accounts) {
    this.session = session;
    this.accounts = accounts;
  }

  @Override
  public List<PlanClaim> of(CustomerId customer, LocalDate day) {
    Map<Integer, String> planned = planned(customer, day);
    Map<Integer, PlanClaim> claims = new LinkedHashMap<>();
    accounts.forEach(new DunningRunRequest(day, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(customer),
        OptionalInt.empty()), account -> account.items().forEach(item ->
        claims.merge(item.item().id().invoiceId(), claim(item, planned), SqlPlanClaims::together)));
    List<PlanClaim> sorted = new ArrayList<>(claims.values());
    sorted.sort(Comparator.comparing(PlanClaim::dueDate).thenComparing(claim -> claim.invoice().value()));
    return sorted;
  }

  private static PlanClaim claim(DueItem due, Map<Integer, String> planned) {
    OpenItem item = due.item();
    return new PlanClaim(new InvoiceId(item.id().invoiceId()), item.organisation(), item.documentNo(), item.documentDate(),
        item.dueDate(), item.open(), due.inDispute(), due.rateGap(), Optional.ofNullable(planned.get(item.id().invoiceId())));
  }

  /** Lines of one invoice's schedule. */
  private static PlanClaim together(PlanClaim one, PlanClaim other) {
    LocalDate first = one.dueDate().isBefore(other.dueDate()) ? one.dueDate() : other.dueDate();
    return new PlanClaim(one.invoice(), one.organisation(), one.documentNo(), one.documentDate(), first,
        one.open().plus(other.open()), one.inDispute(), one.rateGap(), one.otherPlan());
  }

  /** Numbers of the plans that hold on the day, by invoice. */
  private Map<Integer, String> planned(CustomerId customer, LocalDate day) {
    Map<Integer, String> plans = new HashMap<>();
    session.forEach(Sql.of("SELECT v.C_Invoice_ID, p.COL_PlanNo FROM COL_InstalmentPlan p JOIN COL_PlanInvoice v"
        + " ON v.COL_InstalmentPlan_ID = p.COL_InstalmentPlan_ID WHERE p.AD_Client_ID = ? AND p.C_BPartner_ID = ?"
        + " AND (p.COL_PlanStatus IN ('AC', 'AV') OR p.COL_PlanStatus = 'OF' AND p.COL_ReplyBy >= ?)", session.clientId(),
        customer.value(), day), row -> plans.put(row.getInt(1), row.getString(2)));
    return plans;
  }

  @Override
  public Currency currency(int id) {
    return new Currencies(session).get(id);
  }

  @Override
  public CustomerType typeOf(CustomerId customer) {
    Sql type = Sql.of("SELECT COALESCE(p.COL_CustomerType, g.COL_CustomerType) FROM C_BPartner p JOIN C_BP_Group g"
        + " ON g.C_BP_Group_ID = p.C_BP_Group_ID WHERE p.AD_Client_ID = ? AND p.C_BPartner_ID = ?", session.clientId(), customer.value());
    return session.first(type, row -> switch (Columns.text(row, 1)) {
      case "C" -> CustomerType.CONSUMER;
      case "B" -> CustomerType.BUSINESS;
      default -> CustomerType.UNKNOWN;
    }).orElse(CustomerType.UNKNOWN);
  }

  @Override
  public Predicate<LocalDate> businessDays() {
    return new BusinessDays(session)::contains;
  }
}

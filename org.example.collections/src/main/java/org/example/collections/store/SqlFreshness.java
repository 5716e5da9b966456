// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.Freshness;
import org.example.collections.dunning.FreshnessCheck;
import org.example.collections.dunning.FreshnessPolicy;
import org.example.collections.dunning.StaleFact;
import org.example.collections.dunning.WorkingDays;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/**
 * Bank statements, receipts, credit notes and returns that the books wait for; one statement each, of customers with open invoices in
 * the scope of the run. A tenant that keeps no bank statements is not judged by them.
 */
public final class SqlFreshness implements Freshness {
  private record Settings(FreshnessPolicy statement, int days, FreshnessPolicy receipt, FreshnessPolicy creditNote,
      FreshnessPolicy goodsReturn) {}

  /** @param customer and key: columns of the statement */
  private record Check(FreshnessCheck check, FreshnessPolicy policy, RecordKind kind, String customer, String key) {}

  private final SqlSession session;

  public SqlFreshness(SqlSession session) {
    this.session = session;
  }

  @Override
  public List<StaleFact> of(DunningRunRequest request) {
    return of(request, policy -> true);
  }

  /** @param wanted checks of other policies count as off */
  List<StaleFact> of(DunningRunRequest request, Predicate<FreshnessPolicy> wanted) {
    List<StaleFact> facts = new ArrayList<>();
    settings(wanted).ifPresent(settings -> {
      RunScope scope = new RunScope(session, request);
      statement(settings, scope.date()).ifPresent(facts::add);
      add(facts, new Check(FreshnessCheck.RECEIPT, settings.receipt, RecordKind.PAYMENT, "p.C_BPartner_ID", "p.C_Payment_ID"), scope,
          scope.openReceipts(Sql.of("SELECT p.C_BPartner_ID, p.C_Payment_ID, p.DocumentNo FROM C_Payment p WHERE")));
      add(facts, new Check(FreshnessCheck.CREDIT_NOTE, settings.creditNote, RecordKind.INVOICE, "n.C_BPartner_ID", "n.C_Invoice_ID"),
          scope, draftCreditNotes(scope));
      add(facts, new Check(FreshnessCheck.RETURN, settings.goodsReturn, RecordKind.RETURN, "r.C_BPartner_ID", "r.M_RMA_ID"), scope,
          openReturns(scope));
    });
    return facts;
  }

  private Optional<Settings> settings(Predicate<FreshnessPolicy> wanted) {
    return session.first(Sql.of("SELECT COL_StatementPolicy, COL_StatementDays, COL_ReceiptPolicy, COL_CreditNotePolicy,"
        + " COL_ReturnPolicy FROM COL_Setting WHERE AD_Client_ID = ? AND IsActive = 'Y'", session.clientId()), row -> new Settings(
        policy(row.getString(1), wanted), row.getInt(2), policy(row.getString(3), wanted), policy(row.getString(4), wanted),
        policy(row.getString(5), wanted)));
  }

  private Optional<StaleFact> statement(Settings settings, LocalDate date) {
    if (settings.statement == FreshnessPolicy.OFF) {
      return Optional.empty();
    }
    BusinessDays days = new BusinessDays(session);
    return session.first(Sql.of("SELECT b.C_BankStatement_ID, b.StatementDate FROM C_BankStatement b WHERE b.AD_Client_ID = ?"
        + " AND b.DocStatus IN ('CO', 'CL') AND b.IsActive = 'Y' ORDER BY b.StatementDate DESC, b.C_BankStatement_ID DESC"
        + " FETCH FIRST 1 ROWS ONLY", session.clientId()), row -> new StaleFact(FreshnessCheck.BANK_STATEMENT, settings.statement,
        Optional.empty(), new RecordRef(RecordKind.BANK_STATEMENT, row.getInt(1)), Columns.day(row, 2).toString()))
        .filter(newest -> WorkingDays.between(LocalDate.parse(newest.detail()), date, days::contains) > settings.days);
  }

  private static Sql draftCreditNotes(RunScope scope) {
    return scope.customers(Sql.of("SELECT n.C_BPartner_ID, n.C_Invoice_ID, n.DocumentNo FROM C_Invoice n"
        + " JOIN C_DocType t ON t.C_DocType_ID = n.C_DocTypeTarget_ID WHERE n.IsSOTrx = 'Y' AND n.IsActive = 'Y'"
        + " AND n.DocStatus IN ('DR', 'IP', 'IN', 'AP', 'NA') AND t.DocBaseType = 'ARC' AND"), "n.AD_Client_ID", "n.C_BPartner_ID");
  }

  /** Credited is a return once a completed credit note names it. */
  private static Sql openReturns(RunScope scope) {
    return scope.customers(Sql.of("SELECT r.C_BPartner_ID, r.M_RMA_ID, r.DocumentNo FROM M_RMA r WHERE r.IsSOTrx = 'Y'"
        + " AND r.IsActive = 'Y' AND r.DocStatus IN ('DR', 'IP', 'IN', 'AP', 'NA', 'CO') AND NOT EXISTS (SELECT 1 FROM C_Invoice k"
        + " WHERE k.M_RMA_ID = r.M_RMA_ID AND k.DocStatus IN ('CO', 'CL')) AND"), "r.AD_Client_ID", "r.C_BPartner_ID");
  }

  /** The first row of each customer with an open invoice. */
  private void add(List<StaleFact> facts, Check check, RunScope scope, Sql sql) {
    if (check.policy == FreshnessPolicy.OFF) {
      return;
    }
    int[] last = {0};
    scope.openInvoices(sql.add("AND " + check.customer + " IN (SELECT i.C_BPartner_ID FROM C_Invoice i WHERE"))
        .add(") ORDER BY " + check.customer + ", " + check.key);
    session.forEach(sql, row -> {
      if (row.getInt(1) != last[0]) {
        last[0] = row.getInt(1);
        facts.add(new StaleFact(check.check, check.policy, Optional.of(new CustomerId(last[0])),
            new RecordRef(check.kind, row.getInt(2)), Columns.text(row, 3)));
      }
    });
  }

  private static FreshnessPolicy policy(String code, Predicate<FreshnessPolicy> wanted) {
    FreshnessPolicy policy = switch (code) {
      case "W" -> FreshnessPolicy.WARN;
      case "L" -> FreshnessPolicy.LEAVE_OUT;
      case "S" -> FreshnessPolicy.STOP;
      default -> FreshnessPolicy.OFF;
    };
    return wanted.test(policy) ? policy : FreshnessPolicy.OFF;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.example.collections.dunning.BooksNotFresh;
import org.example.collections.dunning.CustomerAccounts;
import org.example.collections.dunning.CreateDunningRun;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.FreshAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FreshnessSqlTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;
  private int miller;
  private int smith;

  @BeforeEach
  void begin() throws SQLException {
    books = database.books();
    books.level(books.procedure(), 7);
    miller = books.customer("Miller");
    smith = books.customer("Smith");
    books.invoice(miller, "2026-03-02", "100.00");
    books.invoice(smith, "2026-03-02", "200.00");
  }

  @Test
  void anUnmatchedReceiptLeavesOutItsCustomerAndNoOther() throws Exception {
    policy("COL_ReceiptPolicy", "L");
    int receipt = books.receipt(miller, "2026-05-03", "1.00");
    books.receipt(smith, "2026-05-03", "1.00", "IsAllocated", "Y");
    create();
    assertThat(decisions()).containsExactly("Miller RECEIPT_UNMATCHED " + receipt, "Smith Y");
  }

  @Test
  void aDraftCreditNoteLeavesOutItsCustomerUntilItIsCompletedOrVoided() throws Exception {
    policy("COL_CreditNotePolicy", "L");
    int draft = books.creditNote(miller, "2026-05-03", "1.00", "DocStatus", "DR");
    books.creditNote(smith, "2026-05-03", "1.00", "DocStatus", "VO");
    books.invoice(smith, "2026-05-03", "1.00", "DocStatus", "DR");
    create();
    assertThat(decisions()).containsExactly("Miller CREDIT_NOTE_DRAFT " + draft, "Smith Y");
  }

  @Test
  void anOpenReturnLeavesOutItsCustomerUntilItIsCredited() throws Exception {
    policy("COL_ReturnPolicy", "L");
    int open = goodsReturn(miller, "CO");
    int credited = goodsReturn(smith, "CO");
    books.creditNote(smith, "2026-05-03", "1.00", "M_RMA_ID", credited, "IsPaid", "Y");
    goodsReturn(smith, "VO");
    create();
    assertThat(decisions()).containsExactly("Miller RETURN_OPEN " + open, "Smith Y");
  }

  @Test
  void aStatementIsTooOldAfterItsWorkingDays() throws Exception {
    policy("COL_StatementPolicy", "L");
    books.update("UPDATE COL_Setting SET COL_StatementDays = 2");
    int statement = statement("2026-04-30", "CO");
    statement("2026-05-04", "DR");
    create();
    assertThat(decisions()).as("Friday and Monday").containsExactly("Miller Y", "Smith Y");

    create(MONDAY.plusDays(1));
    assertThat(decisions()).containsExactly("Miller NOT_FRESH " + statement, "Smith NOT_FRESH " + statement);
    books.insert("C_NonBusinessDay", new Object[0], "Name", "Day off", "Date1", "2026-05-04", "C_Calendar_ID", 1000000);
    create(MONDAY.plusDays(1));
    assertThat(decisions()).containsExactly("Miller Y", "Smith Y");
  }

  @Test
  void aTenantWithoutStatementsIsNotJudgedByThem() throws Exception {
    policy("COL_StatementPolicy", "S");
    create();
    assertThat(decisions()).containsExactly("Miller Y", "Smith Y");
  }

  @Test
  void theRunIsStoppedWhereThePolicySaysSoAndNothingIsLeft() throws Exception {
    policy("COL_ReceiptPolicy", "S");
    books.receipt(miller, "2026-05-03", "1.00");
    assertThatThrownBy(this::create).isInstanceOfSatisfying(BooksNotFresh.class,
        stopped -> assertThat(stopped.facts()).hasSize(1).allMatch(fact -> fact.customer().orElseThrow().value() == miller));
    assertThat(database.rows("SELECT COUNT(*) FROM C_DunningRun")).containsExactly("0");
  }

  @Test
  void aWarningChangesNothingAndOffSeesNothing() throws Exception {
    books.receipt(miller, "2026-05-03", "1.00");
    create();
    assertThat(decisions()).containsExactly("Miller Y", "Smith Y");
    assertThat(facts()).hasSize(1);
    policy("COL_ReceiptPolicy", "O");
    assertThat(facts()).isEmpty();
  }

  @Test
  void theSecondCompanySeesNothingOfTheFirst() throws Exception {
    Books second = database.booksOfSecondCompany();
    int customer = second.customer("Other");
    second.invoice(customer, "2026-03-02", "100.00");
    second.receipt(customer, "2026-05-03", "1.00");
    assertThat(facts()).isEmpty();
  }

  private void policy(String column, String value) throws SQLException {
    books.update("UPDATE COL_Setting SET " + column + " = '" + value + "'");
  }

  private int goodsReturn(int customer, String status) throws SQLException {
    return books.insert("M_RMA", new Object[0], "DocumentNo", "RMA", "Name", "Return", "DocStatus", status, "C_DocType_ID", 1000000,
        "C_BPartner_ID", customer);
  }

  private int statement(String day, String status) throws SQLException {
    return books.insert("C_BankStatement", new Object[0], "Name", day, "C_BankAccount_ID", 1000000, "StatementDate", day, "DateAcct",
        day, "DocStatus", status);
  }

  private List<?> facts() {
    return database.inTransaction(session -> new SqlFreshness(session).of(DunningRunRequest.everythingOn(MONDAY)));
  }

  private void create() {
    create(MONDAY);
  }

  private void create(LocalDate day) {
    database.inTransaction(session -> {
      SqlExchangeRates rates = new SqlExchangeRates(session);
      CustomerAccounts accounts = new FreshAccounts(new SqlCustomerAccounts(session, rates), new SqlFreshness(session));
      return new CreateDunningRun(new SqlDunningPolicies(session), accounts, rates, new SqlDunningRuns(session))
          .on(DunningRunRequest.everythingOn(day), decided -> { });
    });
  }

  /** Of the last run. */
  private List<String> decisions() throws SQLException {
    return database.rows("SELECT p.Name, CASE d.COL_IsChosen WHEN 'Y' THEN 'Y' ELSE d.COL_ReasonCode || ' ' || d.Record_ID END"
        + " FROM COL_DunningDecision d JOIN C_BPartner p ON p.C_BPartner_ID = d.C_BPartner_ID WHERE d.C_DunningRun_ID ="
        + " (SELECT MAX(C_DunningRun_ID) FROM C_DunningRun) ORDER BY p.Name, d.DueDate FETCH FIRST 2 ROWS ONLY");
  }
}

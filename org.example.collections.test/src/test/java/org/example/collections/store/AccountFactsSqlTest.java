// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.dunning.BlockReason;
import org.example.collections.dunning.CollectionType;
import org.example.collections.dunning.CustomerAccount;
import org.example.collections.dunning.DueItem;
import org.example.collections.dunning.DunningBlock;
import org.example.collections.dunning.LastNotice;
import org.example.collections.dunning.LevelId;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.dunning.NoticeStanding;
import org.example.collections.dunning.PendingNotice;
import org.example.collections.dunning.ProcedureId;
import org.example.collections.receivable.ContactId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountFactsSqlTest {
  private static final LocalDate RUN = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;
  private int procedure;
  private int level;

  @BeforeEach
  void setUpLadder() throws Exception {
    books = database.books();
    procedure = books.procedure();
    level = books.level(procedure, 7);
  }

  @Test
  void readsSettingsOfCustomerGroupAndInvoice() throws Exception {
    int ofGroup = books.procedure("IsDefault", "N");
    int ofInvoice = books.procedure("IsDefault", "N");
    int group = books.insert("C_BP_Group", new Object[0], "Value", "G", "Name", "Group", "C_Dunning_ID", ofGroup);
    int customer = books.customer("Miller", "C_BP_Group_ID", group, "C_Dunning_ID", procedure, "DunningGrace",
        "2026-05-04", "AD_Language", "de_DE");
    int contact = books.contact(customer, "a@example.org");
    books.invoice(customer, "2026-03-02", "1.00", "COL_Dunning_ID", ofInvoice, "DunningGrace", "2026-05-10",
        "IsInDispute", "Y", "InvoiceCollectionType", "L", "AD_User_ID", contact, "POReference", " PO 7 ");

    CustomerAccount account = account(customer);
    assertThat(account.customerProcedure()).contains(new ProcedureId(procedure));
    assertThat(account.groupProcedure()).contains(new ProcedureId(ofGroup));
    assertThat(account.graceUntil()).contains(RUN);
    assertThat(account.language()).isEqualTo("de_DE");
    DueItem item = account.items().get(0);
    assertThat(item.override()).contains(new ProcedureId(ofInvoice));
    assertThat(item.graceUntil()).contains(LocalDate.of(2026, 5, 10));
    assertThat(item.inDispute()).isTrue();
    assertThat(item.collectionType()).contains(CollectionType.LEGAL_PROCEDURE);
    assertThat(item.contact()).contains(new ContactId(contact));
    assertThat(item.item().reference()).isEqualTo("PO 7");
  }

  @Test
  void emptySettingsAreEmptyAndNotZero() throws Exception {
    int customer = books.customer("Miller", "C_Dunning_ID", null);
    books.invoice(customer, "2026-03-02", "1.00", "AD_User_ID", null);

    CustomerAccount account = account(customer);
    assertThat(account.customerProcedure()).isEmpty();
    assertThat(account.groupProcedure()).isEmpty();
    assertThat(account.graceUntil()).isEmpty();
    assertThat(account.language()).isEmpty();
    assertThat(account.contacts()).isEmpty();
    assertThat(account.items().get(0).override()).isEmpty();
    assertThat(account.items().get(0).lastNotice()).isEmpty();
    assertThat(account.items().get(0).collectionType()).isEmpty();
    assertThat(account.items().get(0).contact()).isEmpty();
  }

  @Test
  void readsActiveContactsAndTheAddressPaymentsComeFrom() throws Exception {
    int customer = books.customer("Miller");
    database.run("UPDATE C_BPartner_Location SET IsPayFrom = 'N' WHERE C_BPartner_ID = " + customer);
    int payFrom = books.insert("C_BPartner_Location", new Object[0], "Name", "Pay", "C_BPartner_ID", customer,
        "C_Location_ID", 1000000, "IsBillTo", "N");
    int dunning = books.contact(customer, "d@example.org", "COL_IsDunningContact", "Y", "C_BPartner_Location_ID",
        customer);
    books.contact(customer, "gone@example.org", "IsActive", "N");
    int billTo = books.contact(customer, null, "IsBillTo", "Y");
    books.invoice(customer, "2026-03-02", "1.00");

    CustomerAccount account = account(customer);
    assertThat(account.locationId()).isEqualTo(payFrom);
    assertThat(account.contacts()).extracting(contact -> contact.id().value() + " " + contact.email() + " "
        + contact.locationId() + " " + contact.dunningContact() + " " + contact.billTo())
        .containsExactly(dunning + " d@example.org " + customer + " true false", billTo + "  0 false true");
    database.run("UPDATE C_BPartner_Location SET IsActive = 'N'");
    assertThat(account(customer).locationId()).isZero();
  }

  @Test
  void blocksHoldFromTheirFirstToTheirLastDay() throws Exception {
    int customer = books.customer("Miller");
    int invoice = books.invoice(customer, "2026-03-02", "1.00");
    books.invoice(customer, "2026-03-03", "2.00");
    int onCustomer = books.block(customer, "2026-05-04", "ValidTo", "2026-05-04");
    int onInvoice = books.block(customer, "2026-05-01", "C_Invoice_ID", invoice, "COL_BlockReason", "CL");
    books.block(customer, "2026-05-05");
    books.block(customer, "2026-04-01", "ValidTo", "2026-05-03");
    books.block(customer, "2026-04-01", "IsActive", "N");

    CustomerAccount account = account(customer);
    assertThat(account.blocks()).extracting(block -> block.cause().id()).containsExactly(onCustomer);
    assertThat(account.blocks()).extracting(DunningBlock::reason).containsExactly(BlockReason.AGREEMENT);
    assertThat(account.items().get(0).blocks()).extracting(block -> block.cause().id() + " " + block.reason() + " "
        + block.until()).containsExactly(onInvoice + " CLARIFICATION " + Optional.empty());
    assertThat(account.items().get(1).blocks()).isEmpty();
  }

  @Test
  void theLastIssuedNoticeCountsAndDraftsAndCancelledOnesDoNot() throws Exception {
    int customer = books.customer("Miller");
    int invoice = books.invoice(customer, "2026-01-02", "1.00");
    int second = books.level(procedure, 21);
    books.notice(customer, invoice, level, "2026-02-10", null, "Processed", "Y");
    int last = books.notice(customer, invoice, second, "2026-03-10", "FA");
    books.notice(customer, invoice, second, "2026-04-10", "CA");
    books.notice(customer, invoice, second, "2026-04-11", null);
    int pending = books.notice(customer, invoice, second, "2026-04-12", "AP", "COL_IsHeld", "Y");

    DueItem item = account(customer).items().get(0);
    assertThat(item.lastNotice()).contains(new LastNotice(new NoticeId(last), new ProcedureId(procedure),
        new LevelId(second), LocalDate.of(2026, 3, 10), 2));
    assertThat(item.pending()).contains(new PendingNotice(new NoticeId(pending), true));
  }

  @Test
  @DisplayName("A-33 an inactive notice is neither listed nor history, the active one beside it is")
  void inactiveNoticesDoNotCount() throws Exception {
    int customer = books.customer("Miller");
    int active = books.notice(customer, books.invoice(customer, "2026-01-02", "1.00"), level, "2026-02-10", "DR");
    books.notice(customer, books.invoice(customer, "2026-01-03", "2.00"), level, "2026-02-10", "DR", "IsActive", "N");

    assertThat(database.accounts(RUN).get(0).items()).extracting(item -> item.pending().map(PendingNotice::notice))
        .containsExactly(Optional.of(new NoticeId(active)), Optional.empty());
    List<NoticeStanding> listed = database.inTransaction(session ->
        new SqlNotices(session).states(NoticeSelection.everything(), RUN));
    assertThat(listed).extracting(NoticeStanding::id).containsExactly(new NoticeId(active));
  }

  @Test
  void linesForInformationAndAccountStatementsAreNoNotices() throws Exception {
    int customer = books.customer("Miller");
    int dunned = books.invoice(customer, "2026-01-02", "1.00");
    int informed = books.invoice(customer, "2026-01-03", "2.00");
    int statement = books.level(procedure, 0, "IsStatement", "Y");
    int notice = books.notice(customer, dunned, level, "2026-02-10", "SE");
    books.noticeLine(notice, informed, null, "COL_IsInfo", "Y");
    books.notice(customer, informed, statement, "2026-02-11", "SE");

    List<DueItem> items = account(customer).items();
    assertThat(items.get(0).lastNotice()).isPresent();
    assertThat(items.get(1).lastNotice()).isEmpty();
  }

  @Test
  void eachInstalmentHasItsOwnHistory() throws Exception {
    int customer = books.customer("Miller");
    int invoice = books.invoice(customer, "2026-01-02", "100.00");
    int first = books.instalment(invoice, "2026-02-01", "50.00");
    books.instalment(invoice, "2026-03-01", "50.00");
    int notice = books.notice(customer, books.invoice(customer, "2026-01-04", "3.00"), level, "2026-02-20", "SE");
    books.noticeLine(notice, invoice, level, "C_InvoicePaySchedule_ID", first);

    List<DueItem> items = account(customer).items();
    assertThat(items).extracting(item -> item.lastNotice().isPresent()).containsExactly(true, false, true);
  }

  @Test
  void aCustomerWithCreditsOnlyIsNoAccount() throws Exception {
    int customer = books.customer("Miller");
    books.creditNote(customer, "2026-03-02", "10.00");
    books.receipt(customer, "2026-03-02", "10.00");
    assertThat(database.accounts(RUN)).isEmpty();
  }

  @Test
  void manyCustomersComeEachOnceAndWithTheirOwn() throws Exception {
    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      int customer = books.customer("Customer " + i);
      expected.add(customer);
      books.invoice(customer, "2026-03-02", (i + 1) + ".00");
      if (i % 7 == 0) {
        books.receipt(customer, "2026-04-02", (i + 1) + ".50");
      }
    }
    List<CustomerAccount> accounts = database.accounts(RUN);
    assertThat(accounts).extracting(account -> account.customer().value()).containsExactlyElementsOf(expected);
    for (int i = 0; i < 1500; i++) {
      assertThat(accounts.get(i).items().get(0).item().open().amount().intValue()).isEqualTo(i + 1);
      assertThat(accounts.get(i).credits()).hasSize(i % 7 == 0 ? 1 : 0);
      assertThat(accounts.get(i).locationId()).isEqualTo(expected.get(i));
    }
  }

  private CustomerAccount account(int customer) {
    return database.accounts(RUN).stream().filter(account -> account.customer().value() == customer).findFirst().orElseThrow();
  }
}

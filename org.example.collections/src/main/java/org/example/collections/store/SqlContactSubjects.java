// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.List;
import java.util.Optional;
import org.example.collections.contact.ContactSubject;
import org.example.collections.contact.ContactSubjects;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** Reads customer, contact person and invoices of the record whose button was pressed. */
public final class SqlContactSubjects implements ContactSubjects {
  private final SqlSession session;

  public SqlContactSubjects(SqlSession session) {
    this.session = session;
  }

  @Override
  public Optional<ContactSubject> of(RecordRef record) {
    return statement(record.kind()).flatMap(select -> session.first(Sql.of(select, record.id(), session.clientId()),
        row -> new Head(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))).map(head -> subject(record, head));
  }

  private record Head(int organisation, int customer, int person, int currency) {
  }

  private static Optional<String> statement(RecordKind kind) {
    return switch (kind) {
      case CUSTOMER -> Optional.of("SELECT AD_Org_ID, C_BPartner_ID, 0, 0 FROM C_BPartner WHERE C_BPartner_ID = ? AND AD_Client_ID = ?");
      case INVOICE -> Optional.of("SELECT AD_Org_ID, C_BPartner_ID, AD_User_ID, C_Currency_ID FROM C_Invoice WHERE C_Invoice_ID = ?"
          + " AND AD_Client_ID = ? AND IsSOTrx = 'Y'");
      case NOTICE -> Optional.of("SELECT AD_Org_ID, C_BPartner_ID, AD_User_ID, C_Currency_ID FROM C_DunningRunEntry"
          + " WHERE C_DunningRunEntry_ID = ? AND AD_Client_ID = ?");
      case ORDER -> Optional.of("SELECT AD_Org_ID, C_BPartner_ID, AD_User_ID, 0 FROM C_Order WHERE C_Order_ID = ? AND AD_Client_ID = ?"
          + " AND IsSOTrx = 'Y'");
      case DISPUTE -> Optional.of("SELECT AD_Org_ID, C_BPartner_ID, 0, C_Currency_ID FROM COL_Dispute WHERE COL_Dispute_ID = ?"
          + " AND AD_Client_ID = ?");
      default -> Optional.empty();
    };
  }

  private ContactSubject subject(RecordRef record, Head head) {
    int currency = head.currency() > 0 ? head.currency() : oldestUnpaid(head.customer());
    return new ContactSubject(new OrganisationId(head.organisation()), new CustomerId(head.customer()),
        Optional.of(head.person()).filter(id -> id > 0).map(ContactId::new), invoices(record),
        Optional.of(currency).filter(id -> id > 0).map(new Currencies(session)::get));
  }

  private List<InvoiceId> invoices(RecordRef record) {
    return switch (record.kind()) {
      case INVOICE -> List.of(new InvoiceId(record.id()));
      case NOTICE -> session.list(Sql.of("SELECT DISTINCT C_Invoice_ID FROM C_DunningRunLine WHERE C_DunningRunEntry_ID = ?"
          + " AND AD_Client_ID = ? AND COL_IsInfo = 'N' AND C_Invoice_ID IS NOT NULL AND OpenAmt > 0 ORDER BY C_Invoice_ID", record.id(),
          session.clientId()), row -> new InvoiceId(row.getInt(1)));
      case DISPUTE -> session.list(Sql.of("SELECT C_Invoice_ID FROM COL_DisputeInvoice WHERE COL_Dispute_ID = ? AND AD_Client_ID = ?"
          + " ORDER BY C_Invoice_ID", record.id(), session.clientId()), row -> new InvoiceId(row.getInt(1)));
      default -> List.of();
    };
  }

  private int oldestUnpaid(int customer) {
    return session.first(Sql.of("SELECT C_Currency_ID FROM C_Invoice WHERE AD_Client_ID = ? AND C_BPartner_ID = ? AND IsSOTrx = 'Y'"
        + " AND DocStatus IN ('CO', 'CL') AND IsPaid = 'N' ORDER BY DateInvoiced, C_Invoice_ID", session.clientId(), customer),
        row -> row.getInt(1)).orElse(0);
  }
}

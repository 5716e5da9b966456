// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.ContactServices;
import org.example.collections.contact.ContactEntry;
import org.example.collections.contact.ContactEntryId;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.contact.ContactSubject;
import org.example.collections.contact.DisputeId;
import org.example.collections.contact.DisputeReason;
import org.example.collections.contact.PromiseId;
import org.example.collections.contact.PromiseWish;
import org.example.collections.money.Money;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.example.collections.store.ContactCodes;

/** Notes a contact: from a customer, an invoice, an order or a notice, which know what they are about, or from the menu. */
@Process
public final class LogContactProcess extends ConversationProcess {
  @Parameter(name = "C_BPartner_ID")
  private int customer;

  @Parameter(name = "C_Invoice_ID")
  private int invoice;

  @Parameter(name = "COL_ContactChannel")
  private String channel;

  @Parameter(name = "AD_User_ID")
  private int person;

  @Parameter(name = "COL_Outcome")
  private String outcome;

  @Parameter(name = "COL_Note")
  private String note;

  @Parameter(name = "COL_IsConfidential")
  private Boolean confidential;

  @Parameter(name = "COL_Amount")
  private BigDecimal amount;

  @Parameter(name = "COL_PromisedOn")
  private Timestamp promisedOn;

  @Parameter(name = "COL_RepeatInterval")
  private String repeated;

  @Parameter(name = "COL_DisputeReason")
  private String reason;

  @Override
  protected String converse(ContactServices contact) {
    ContactSubject subject = subject(contact);
    ContactOutcome found = ContactCodes.OUTCOMES.meaning(orElse(outcome, "RE")).orElse(ContactOutcome.OTHER);
    ContactEntry entry = new ContactEntry(subject.organisation(), subject.customer(),
        chosen(person).map(ContactId::new).or(subject::person), ContactCodes.CHANNELS.meaning(orElse(channel, "CO")).orElseThrow(), now(),
        found, orElse(note, ""), Boolean.TRUE.equals(confidential), invoices(subject), Optional.empty(), Optional.empty(), colleague());
    Optional<Money> agreed = Optional.ofNullable(amount).filter(given -> given.signum() != 0).map(given -> money(subject, given));
    if (found == ContactOutcome.PROMISES) {
      return promise(contact, entry, agreed);
    }
    if (found.isObjection() && !entry.invoices().isEmpty()) {
      DisputeId raised = contact.raiseDispute().with(entry, disputeReason(found), agreed);
      line(message("COL_DisputeRaised"), null, DISPUTE, raised.value());
      return message("COL_DisputeRaised");
    }
    ContactEntryId id = contact.recordContact().of(entry);
    line(message("COL_ContactLogged"), null, ENTRY, id.value());
    return message("COL_ContactLogged");
  }

  private String promise(ContactServices contact, ContactEntry entry, Optional<Money> agreed) {
    PromiseId promise = contact.makePromise().with(entry, new PromiseWish(agreed, day(promisedOn), contact.toleranceDays(),
        ContactCodes.INTERVALS.meaning(orElse(repeated, ""))));
    line(message("COL_PromiseTaken"), null, PROMISE, promise.value());
    return message("COL_PromiseTaken");
  }

  private DisputeReason disputeReason(ContactOutcome found) {
    DisputeReason usual = found == ContactOutcome.AWAITS_CREDIT_NOTE ? DisputeReason.CREDIT_NOTE : DisputeReason.OTHER;
    return ContactCodes.REASONS.meaning(orElse(reason, "")).orElse(usual);
  }

  private ContactSubject subject(ContactServices contact) {
    return record().or(() -> chosen(invoice).map(id -> new RecordRef(RecordKind.INVOICE, id)))
        .or(() -> chosen(customer).map(id -> new RecordRef(RecordKind.CUSTOMER, id)))
        .flatMap(contact.subjects()::of).orElseThrow(() -> new AdempiereException("@COL_ChooseCustomer@"));
  }

  private Optional<RecordRef> record() {
    if (isRecordOf("C_Invoice")) {
      return Optional.of(new RecordRef(RecordKind.INVOICE, getRecord_ID()));
    }
    if (isRecordOf(NOTICE)) {
      return Optional.of(new RecordRef(RecordKind.NOTICE, getRecord_ID()));
    }
    if (isRecordOf("C_Order")) {
      return Optional.of(new RecordRef(RecordKind.ORDER, getRecord_ID()));
    }
    boolean onCustomer = (isRecordOf(SelectedCustomer.CUSTOMER) || isRecordOf(SelectedCustomer.WORKLIST)) && invoice == 0;
    return onCustomer ? Optional.of(new RecordRef(RecordKind.CUSTOMER, getRecord_ID())) : Optional.empty();
  }

  /** Those of the record, else the one chosen. */
  private List<InvoiceId> invoices(ContactSubject subject) {
    return subject.invoices().isEmpty() ? chosen(invoice).map(InvoiceId::new).map(List::of).orElse(List.of()) : subject.invoices();
  }

  private Money money(ContactSubject subject, BigDecimal given) {
    return subject.currency().map(currency -> Money.rounded(given, currency, RoundingMode.HALF_UP))
        .orElseThrow(() -> new AdempiereException("@COL_Promise_NO_INVOICE@"));
  }
}

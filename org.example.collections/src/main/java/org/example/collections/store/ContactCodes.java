// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Map;
import org.example.collections.contact.ContactChannel;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.contact.DisputeReason;
import org.example.collections.contact.DisputeResult;
import org.example.collections.contact.PromiseStatus;
import org.example.collections.contact.RepeatInterval;

/** The values of the lists that contacts, promises and disputes are stored with. */
public final class ContactCodes {
  public static final ListCodes<ContactChannel> CHANNELS = new ListCodes<>(Map.of(ContactChannel.CALL_OUT, "CO", ContactChannel.CALL_IN,
      "CI", ContactChannel.EMAIL, "EM", ContactChannel.LETTER, "LE", ContactChannel.VISIT, "VI", ContactChannel.CHAT, "CH",
      ContactChannel.TEXT_MESSAGE, "TX", ContactChannel.NOTE, "NT"));
  public static final ListCodes<ContactOutcome> OUTCOMES = new ListCodes<>(Map.ofEntries(Map.entry(ContactOutcome.REACHED, "RE"),
      Map.entry(ContactOutcome.NOT_REACHED, "NR"), Map.entry(ContactOutcome.FORGOT, "FO"), Map.entry(ContactOutcome.WILL_CHECK, "WC"),
      Map.entry(ContactOutcome.CLAIMS_PAID, "CP"), Map.entry(ContactOutcome.INVOICE_WRONG, "IW"),
      Map.entry(ContactOutcome.AWAITS_CREDIT_NOTE, "CN"), Map.entry(ContactOutcome.CANNOT_PAY_NOW, "NP"),
      Map.entry(ContactOutcome.PROMISES, "PR"), Map.entry(ContactOutcome.WANTS_PLAN, "WP"), Map.entry(ContactOutcome.REFUSES, "RF"),
      Map.entry(ContactOutcome.OTHER, "OT")));
  public static final ListCodes<PromiseStatus> PROMISES = new ListCodes<>(Map.of(PromiseStatus.OPEN, "OP", PromiseStatus.KEPT, "KE",
      PromiseStatus.PARTLY_KEPT, "PK", PromiseStatus.BROKEN, "BR", PromiseStatus.WITHDRAWN, "WD"));
  public static final ListCodes<RepeatInterval> INTERVALS = new ListCodes<>(Map.of(RepeatInterval.WEEKLY, "W", RepeatInterval.MONTHLY,
      "M", RepeatInterval.QUARTERLY, "Q"));
  public static final ListCodes<DisputeReason> REASONS = new ListCodes<>(Map.of(DisputeReason.PRICE, "PR", DisputeReason.TERMS, "TE",
      DisputeReason.QUANTITY, "QU", DisputeReason.DAMAGED, "DA", DisputeReason.NOT_DELIVERED, "DE", DisputeReason.ALREADY_PAID, "PA",
      DisputeReason.BILLED_TWICE, "DU", DisputeReason.TAX_OR_FORM, "TA", DisputeReason.CREDIT_NOTE, "CN", DisputeReason.OTHER, "OT"));
  public static final ListCodes<DisputeResult> RESULTS = new ListCodes<>(Map.of(DisputeResult.ACCEPTED, "AC",
      DisputeResult.PARTLY_ACCEPTED, "PA", DisputeResult.REJECTED, "RJ"));

  private ContactCodes() {
  }
}

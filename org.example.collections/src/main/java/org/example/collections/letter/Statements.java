// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;

/** Port: both sides of account statements, and where these are kept. Inside the caller's transaction. */
public interface Statements {
  /**
   * Who writes to whom.
   *
   * @param senders one for each currency: the organisation with the account to pay to
   * @param language AD_Language of the customer, else of the tenant
   * @param helper whom the customer may call
   * @param contact who is written to
   * @param email "" where it is to be printed, or nobody has an address for mails
   */
  record Parties(List<Sender> senders, Addressee addressee, String language, Optional<Person> helper,
      Optional<ContactId> contact, String email) {}

  /** @param common contact named by all invoices of the statement, written to when nobody is marked for it */
  Parties parties(CustomerId customer, OrganisationId organisation, List<Currency> currencies, boolean byMail,
      Optional<ContactId> common);

  /**
   * Keeps the document in the archive, and an entry in the contact log that leads to it.
   *
   * @param invoices those on the statement
   */
  void keep(CustomerId customer, OrganisationId organisation, Parties parties, StatementLetter letter, byte[] pdf,
      List<InvoiceId> invoices);
}

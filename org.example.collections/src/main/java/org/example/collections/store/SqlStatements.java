// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.compiere.util.Msg;
import org.example.collections.contact.ContactChannel;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.dunning.Channel;
import org.example.collections.dunning.Recipient;
import org.example.collections.dunning.RecipientRules;
import org.example.collections.letter.AccountStatement;
import org.example.collections.letter.Sender;
import org.example.collections.letter.StatementLetter;
import org.example.collections.letter.Statements;
import org.example.collections.money.Currency;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RecordKind;

/** Statements in the archive of the customer, each with an entry in COL_ContactEntry that names the archived document as its record. */
public final class SqlStatements implements Statements {
  private final Properties ctx;
  private final SqlSession session;

  public SqlStatements(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  @Override
  public Parties parties(CustomerId customer, OrganisationId organisation, List<Currency> currencies, boolean byMail,
      Optional<ContactId> common) {
    Customers.Reach reach = Customers.reach(session, Set.of(customer.value())).get(customer.value());
    Optional<Recipient> recipient = RecipientRules.recipient(byMail ? Channel.EMAIL : Channel.LETTER, reach.contacts(),
        reach.locationId(), common);
    Optional<ContactId> contact = recipient.flatMap(Recipient::contact);
    Correspondence.Parties parties = new Correspondence(session)
        .with(customer.value(), organisation.value(), key(currencies.get(0)), contact);
    Senders senders = new Senders(session);
    List<Sender> ofParts = currencies.stream().map(currency -> senders.of(organisation.value(), key(currency)).sender()).toList();
    return new Parties(ofParts, parties.addressee(), parties.language(), parties.helper(), contact,
        byMail ? recipient.map(Recipient::email).orElse("") : "");
  }

  private int key(Currency currency) {
    return session.first(Sql.of("SELECT C_Currency_ID FROM C_Currency WHERE ISO_Code = ?", currency.code()), row -> row.getInt(1))
        .orElseThrow();
  }

  @Override
  public void keep(CustomerId customer, OrganisationId organisation, Parties parties, StatementLetter letter, byte[] pdf,
      List<InvoiceId> invoices) {
    String name = letter.frame().title() + " " + letter.frame().addressee().customerNo() + " " + letter.frame().date();
    int document = new LetterArchive(ctx, session.trxName())
        .archive(new LetterArchive.Owner("C_BPartner", customer.value(), "", organisation.value(), customer.value()), name, pdf);
    NewRows rows = new NewRows(session, "COL_ContactEntry", SqlContactEntries.COLUMNS);
    ContactChannel channel = parties.email().isEmpty() ? ContactChannel.LETTER : ContactChannel.EMAIL;
    int entry = rows.add(organisation.value(), customer.value(), parties.contact().map(ContactId::value).orElse(null),
        ContactCodes.CHANNELS.of(channel), LocalDateTime.now(), ContactCodes.OUTCOMES.of(ContactOutcome.OTHER), note(letter.statement()),
        false, null, null, new RecordTables(session).id(RecordKind.DOCUMENT), document, session.userId() > 0 ? session.userId() : null);
    rows.flush();
    NewRows named = new NewRows(session, "COL_ContactInvoice", "COL_ContactEntry_ID", "C_Invoice_ID");
    invoices.forEach(invoice -> named.add(organisation.value(), entry, invoice.value()));
    named.flush();
  }

  private String note(AccountStatement statement) {
    LocalTexts local = LocalTexts.in(ctx);
    String balances = statement.parts().stream().map(part -> local.amount(part.balance())).collect(Collectors.joining(", "));
    return Msg.getMsg(ctx, "COL_StatementSent", new Object[] {balances});
  }
}

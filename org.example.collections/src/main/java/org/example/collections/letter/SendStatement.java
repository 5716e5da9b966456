// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.example.collections.dunning.CustomerAccount;
import org.example.collections.dunning.CustomerAccounts;
import org.example.collections.dunning.DueItem;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.RecipientRules;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OpenItem;
import org.example.collections.receivable.OrganisationId;

/**
 * Use case: sends a customer the statement of the account, by e-mail or on paper, and keeps it. Somebody waits for it, so that the mail
 * goes at once, last of all; when it is not taken, the caller rolls back and nothing was sent or kept.
 */
public final class SendStatement {
  /** How statements look in their three forms. */
  public interface Forms {
    LetterLanguage language(String adLanguage);

    /** Also the subject of the mail. */
    String title(LetterLanguage language);

    byte[] pdf(StatementLetter letter);

    /** Body of the mail as HTML, every text escaped. */
    String html(StatementLetter letter);
  }

  private final CustomerAccounts accounts;
  private final Predicate<OrganisationId> seen;
  private final Statements statements;
  private final Forms forms;
  private final Mails mails;

  /** @param seen organisations whose documents the role of the user sees */
  public SendStatement(CustomerAccounts accounts, Predicate<OrganisationId> seen, Statements statements, Forms forms, Mails mails) {
    this.accounts = Objects.requireNonNull(accounts);
    this.seen = Objects.requireNonNull(seen);
    this.statements = Objects.requireNonNull(statements);
    this.forms = Objects.requireNonNull(forms);
    this.mails = Objects.requireNonNull(mails);
  }

  /** Those the customer has anything open with: each writes a statement of its own. */
  public List<OrganisationId> organisations(CustomerId customer, LocalDate today) {
    return items(account(customer, today)).stream().map(due -> due.item().organisation()).filter(seen).distinct().toList();
  }

  /**
   * Empty when nothing is open any more.
   *
   * @param byMail by e-mail where the customer has an address, else to be printed
   * @throws MailNotTaken when the mail server refuses
   */
  public Optional<SentStatement> of(CustomerId customer, OrganisationId organisation, LocalDate today, boolean byMail) {
    Optional<CustomerAccount> account = account(customer, today);
    List<DueItem> dues = items(account).stream().filter(due -> due.item().organisation().equals(organisation)).toList();
    List<OpenItem> items = dues.stream().map(DueItem::item).toList();
    List<AvailableCredit> credits = account.map(CustomerAccount::credits).orElse(List.of()).stream()
        .filter(credit -> credit.organisation().equals(organisation)).toList();
    return AccountStatement.of(items, credits, today).map(statement -> send(customer, organisation, statement, byMail,
        RecipientRules.commonContact(dues), items.stream().map(item -> new InvoiceId(item.id().invoiceId())).distinct().toList()));
  }

  private Optional<CustomerAccount> account(CustomerId customer, LocalDate today) {
    List<CustomerAccount> found = new ArrayList<>(1);
    accounts.forEach(new DunningRunRequest(today, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(customer),
        OptionalInt.empty()), found::add);
    return found.stream().findFirst();
  }

  private static List<DueItem> items(Optional<CustomerAccount> account) {
    return account.map(CustomerAccount::items).orElse(List.of());
  }

  private SentStatement send(CustomerId customer, OrganisationId organisation, AccountStatement statement, boolean byMail,
      Optional<ContactId> common, List<InvoiceId> invoices) {
    Statements.Parties parties = statements.parties(customer, organisation,
        statement.parts().stream().map(AccountStatement.Part::currency).toList(), byMail, common);
    LetterLanguage language = forms.language(parties.language());
    StatementLetter letter = new ComposeStatement(parties, language, forms.title(language)).letter(customer, statement);
    byte[] pdf = forms.pdf(letter);
    statements.keep(customer, organisation, parties, letter, pdf, invoices);
    SentStatement sent = new SentStatement(letter, pdf, fileName(letter), parties.email());
    if (sent.isMailed()) {
      mail(sent);
    }
    return sent;
  }

  private static String fileName(StatementLetter letter) {
    return letter.frame().title() + "-" + letter.frame().addressee().customerNo() + "-" + letter.statement().date() + ".pdf";
  }

  private void mail(SentStatement statement) {
    LetterFrame frame = statement.letter().frame();
    String subject = frame.title() + " " + frame.language().longDate(frame.date()) + ", " + frame.sender().name();
    OutgoingMail mail = new OutgoingMail("statement " + frame.addressee().customerNo() + " " + frame.date(),
        Optional.of(frame.sender().email()).filter(email -> !email.isBlank()), statement.address(), subject,
        forms.html(statement.letter()), true, statement.fileName(), statement.pdf());
    mails.send(mail).fold(accepted -> accepted.messageId(),
        refused -> failed(mail, refused.error(), false),
        unreachable -> failed(mail, unreachable.error(), false),
        unknown -> failed(mail, unknown.error(), true));
  }

  private static String failed(OutgoingMail mail, String error, boolean perhapsSent) {
    throw new MailNotTaken(mail.recipient(), error, perhapsSent);
  }
}

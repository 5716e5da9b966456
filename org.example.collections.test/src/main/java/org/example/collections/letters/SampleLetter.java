// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.example.collections.letter.Addressee;
import org.example.collections.letter.BankAccount;
import org.example.collections.letter.ComposeDunningLetter;
import org.example.collections.letter.Letter;
import org.example.collections.letter.LetterClaim;
import org.example.collections.letter.LetterCredit;
import org.example.collections.letter.LetterFee;
import org.example.collections.letter.LetterItem;
import org.example.collections.letter.LetterMail;
import org.example.collections.letter.LetterNotice;
import org.example.collections.letter.LevelTexts;
import org.example.collections.letter.Logo;
import org.example.collections.letter.PaymentLink;
import org.example.collections.letter.PaymentReference;
import org.example.collections.letter.Person;
import org.example.collections.letter.PostalAddress;
import org.example.collections.letter.Sender;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.money.RateDays;
import org.example.collections.print.LocalLanguage;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.DefaultReason;
import org.example.collections.receivable.StartOfDefault;

/**
 * A letter as a company would send it, to be changed in one respect for a test: seeded text of a level in a language.
 */
public final class SampleLetter {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  public static final Currency EUR = new Currency("EUR", 2);
  private Currency currency = EUR;
  private final String language;
  private final String level;
  private final Properties texts;
  private String senderName;
  private String customerName;
  private Optional<Person> contact;
  private Optional<Person> helper;
  private Optional<BankAccount> bank;
  private Optional<Logo> logo = Optional.empty();
  private List<LetterItem> items = new ArrayList<>();
  private List<LetterItem> information = List.of();
  private List<LetterCredit> credits = List.of();
  private List<LetterFee> fees = List.of();
  private List<LetterClaim> claims = List.of();
  private String customText;
  private Optional<PaymentLink> link = Optional.empty();

  /** @param level notice, reminder, first, second or last */
  public SampleLetter(String level, String language) {
    this.level = level;
    this.language = language;
    this.texts = seed(language);
    boolean german = isGerman();
    senderName = german ? "Muster Gartenbedarf GmbH" : "Garden World Inc.";
    customerName = german ? "Blumenhaus Sommer & Söhne OHG" : "Summer & Sons Florists LLC";
    contact = Optional.of(new Person(german ? "Frau" : "Ms", "Anna Weber", "", ""));
    helper = Optional.of(german ? new Person("", "Sabine Krüger", "+49 221 555 01 23", "sabine.krueger@muster.example")
        : new Person("", "Sandra Cook", "+1 203 555 0123", "s.cook@garden.example"));
    bank = Optional.of(new BankAccount(senderName, "Sparkasse KölnBonn", "DE89370400440532013000", "COLSDE33XXX"));
    item("1004711", level.equals("notice") ? -5 : 40, "1234.50", "1234.50");
    item("1004712", level.equals("notice") ? -6 : 28, "980.00", "200.00");
  }

  public static Properties seed(String language) {
    Properties texts = new Properties();
    try (Reader reader = new InputStreamReader(SampleLetter.class.getResourceAsStream(
        "/org/example/collections/seed/letters_" + language + ".properties"), StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isGerman() {
    return language.startsWith("de");
  }

  public SampleLetter item(String documentNo, int daysOverdue, String original, String open) {
    return item(documentNo, daysOverdue, original, open, texts.getProperty(level + ".name"));
  }

  public SampleLetter item(String documentNo, int daysOverdue, String original, String open, String levelName) {
    LocalDate due = DAY.minusDays(daysOverdue);
    items.add(new LetterItem(documentNo, items.size() == 1 ? "PO-2026-77" : "", due.minusDays(30), due, daysOverdue,
        Money.of(original, currency), Money.of(open, currency), levelName));
    return this;
  }

  public SampleLetter onlyItems(int count) {
    items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      item(String.valueOf(2000000 + i), 20 + i % 40, "100.00", "10." + (10 + i % 90));
    }
    return this;
  }

  public SampleLetter withoutItems() {
    items = new ArrayList<>();
    return this;
  }

  /** A receipt, a credit note, a fee, an item at a lower level and one for information. */
  public SampleLetter withEverything() {
    item("1004713", 16, "310.00", "310.00", texts.getProperty("reminder.name"));
    credits = List.of(new LetterCredit(CreditKind.RECEIPT, "P-2201", DAY.minusDays(3), Money.of("150.00", EUR)),
        new LetterCredit(CreditKind.CREDIT_NOTE, "CN-88", DAY.minusDays(9), Money.of("20.00", EUR)));
    fees = List.of(new LetterFee(texts.getProperty(level + ".name"), Money.of("5.00", EUR)));
    information = List.of(new LetterItem("1004999", "", DAY.minusDays(5), DAY.plusDays(25), -25, Money.of("77.00", EUR),
        Money.of("77.00", EUR), ""));
    return this;
  }

  /** Interest on both items of a business, and a lump sum for each. */
  public SampleLetter withClaims() {
    claims = List.of(
        new LetterClaim("1004711", Money.of("14.23", EUR), Money.of("40.00", EUR), new StartOfDefault(DAY.minusDays(39),
            DefaultReason.AGREED_DATE), DAY, List.of(new RateDays(40, new BigDecimal("10.52")))),
        new LetterClaim("1004712", Money.of("0.98", EUR), Money.of("40.00", EUR), new StartOfDefault(DAY.minusDays(16),
            DefaultReason.THIRTY_DAYS), DAY, List.of(new RateDays(17, new BigDecimal("10.52")))));
    return this;
  }

  public SampleLetter sender(String name) {
    senderName = name;
    return this;
  }

  public SampleLetter customer(String name) {
    customerName = name;
    return this;
  }

  public SampleLetter contact(Person person) {
    contact = Optional.ofNullable(person);
    return this;
  }

  public SampleLetter logo(byte[] file) {
    logo = Optional.of(new Logo(file));
    return this;
  }

  public SampleLetter withoutBank() {
    bank = Optional.empty();
    return this;
  }

  /** Changes the two items of the start, so it comes first. */
  public SampleLetter currency(String code) {
    currency = new Currency(code, 2);
    items = new ArrayList<>();
    return item("1004711", 40, "1234.50", "1234.50").item("1004712", 28, "980.00", "200.00");
  }

  public SampleLetter bank(BankAccount account) {
    bank = Optional.of(account);
    return this;
  }

  /** A page of the tenant's where the customer pays; the signature is a made-up one. */
  public SampleLetter withPaymentLink() {
    link = Optional.of(new PaymentLink("https://pay.muster.example/?t=@Token@", text -> "s".repeat(22)));
    return this;
  }

  public SampleLetter withoutHelper() {
    helper = Optional.empty();
    return this;
  }

  public SampleLetter text(String text) {
    customText = text;
    return this;
  }

  public Letter letter() {
    return letter(compose(true));
  }

  public LetterMail mail(boolean itemsInMail) {
    ComposeDunningLetter compose = compose(itemsInMail);
    return compose.mail(letter(compose));
  }

  private Letter letter(ComposeDunningLetter compose) {
    return compose.letter(notice(), addressee(), helper, PaymentReference.ofNotice(1000023).rf(), link);
  }

  private ComposeDunningLetter compose(boolean itemsInMail) {
    String text = customText == null ? texts.getProperty(level + ".letter.text") : customText;
    return new ComposeDunningLetter(sender(), LocalLanguage.of(language),
        LevelTexts.of(texts.getProperty(level + ".letter.title"),
        text, texts.getProperty(level + ".mail.subject"), texts.getProperty(level + ".mail.text"), itemsInMail));
  }

  private LetterNotice notice() {
    return new LetterNotice("M-10023", DAY, DAY.plusDays(10), currency, texts.getProperty(level + ".name"), items,
        credits, fees, claims,
        information);
  }

  private Sender sender() {
    return isGerman()
        ? new Sender(senderName, List.of("Lindenallee 12", "50668 Köln"), "+49 221 555 01 0",
            "buchhaltung@muster.example",
            "DE123456789", logo, bank)
        : new Sender(senderName, List.of("12 Linden Avenue", "Monroe, CT 06468"), "+1 203 555 0100",
            "accounts@garden.example",
            "06-1234567", logo, bank);
  }

  private Addressee addressee() {
    PostalAddress address = isGerman()
        ? new PostalAddress(List.of("Am Alten Markt 5"), "10115", "", "Berlin", "", "", "@P@ @C@", false)
        : new PostalAddress(List.of("5 Old Market Street"), "10001", "", "New York", "NY", "", "@C@, @R@ @P@", false);
    return new Addressee(customerName, "K-4711", contact, Optional.of(address));
  }
}

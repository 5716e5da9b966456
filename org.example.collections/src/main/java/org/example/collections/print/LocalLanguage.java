// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.example.collections.letter.LetterLanguage;
import org.example.collections.letter.LetterText;
import org.example.collections.letter.Person;
import org.example.collections.letter.Sender;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/** A language as the Java platform knows it; never the language of the server process. */
public final class LocalLanguage implements LetterLanguage {
  private static final char NO_BREAK = '\u00a0';
  private final Locale locale;
  private final Words words;

  private LocalLanguage(Locale locale) {
    this.locale = locale;
    this.words = new Words(locale);
  }

  /** @param adLanguage AD_Language such as de_DE; empty or unreadable gives American English */
  public static LocalLanguage of(String adLanguage) {
    Locale locale = Locale.forLanguageTag(adLanguage.strip().replace('_', '-'));
    return new LocalLanguage(locale.getLanguage().isEmpty() ? Locale.US : locale);
  }

  /** The same language as this platform knows it. */
  public static LocalLanguage like(LetterLanguage language) {
    return language instanceof LocalLanguage local ? local : of(language.locale().toLanguageTag());
  }

  @Override
  public Locale locale() {
    return locale;
  }

  /** Title of an instalment plan's letter. */
  public String planTitle() {
    return words.of("plan.title");
  }

  /** Title of an account statement. */
  public String statementTitle() {
    return words.of("statement.title");
  }

  Words words() {
    return words;
  }

  @Override
  public String longDate(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }

  String shortDate(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
  }

  String number(Money amount) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(amount.currency().decimals());
    format.setMaximumFractionDigits(amount.currency().decimals());
    return format.format(amount.amount());
  }

  /** At least two decimals, more where the rate has them: 10.27 %. */
  String percent(BigDecimal rate) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(6);
    return format.format(rate.movePointLeft(2));
  }

  /** The code, not the sign: $ stands for more than one currency. English puts it first. */
  @Override
  public String amount(Money amount) {
    Currency currency = amount.currency();
    return locale.getLanguage().equals("en") ? currency.code() + NO_BREAK + number(amount)
        : number(amount) + NO_BREAK + currency.code();
  }

  @Override
  public String salutation(Optional<Person> contact) {
    return contact.map(Person::addressedName).filter(name -> !name.isEmpty())
        .map(name -> words.of("salutation.named", name)).orElseGet(() -> words.of("salutation.unnamed"));
  }

  @Override
  public String closing() {
    return words.of("closing");
  }

  @Override
  public String helpline(Optional<Person> person, Sender sender) {
    List<String> parts = new ArrayList<>();
    parts.add(person.map(Person::name).filter(name -> !name.isEmpty()).orElse(sender.name()));
    known(person.map(Person::phone), sender.phone())
        .ifPresent(phone -> parts.add(words.of("helpline.phone", phone.replace(' ', NO_BREAK))));
    known(person.map(Person::email), sender.email()).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static Optional<String> known(Optional<String> own, String otherwise) {
    return own.filter(value -> !value.isBlank()).or(() -> Optional.of(otherwise)).filter(value -> !value.isBlank());
  }

  @Override
  public LetterText defaultText() {
    return new LetterText(words.of("default.text"));
  }
}

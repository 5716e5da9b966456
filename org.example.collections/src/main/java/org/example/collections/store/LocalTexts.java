// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compiere.util.Env;
import org.example.collections.money.Money;

/** Amounts and days as the language of the user writes them, the same on screens, in reports and in what is left on records. */
public final class LocalTexts {
  /** A day, or an amount with its currency or percent, as details of decisions write them, which know no language. */
  private static final Pattern NEUTRAL =
      Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b|(?<![\\w.,-])(-?\\d+(?:\\.\\d+)?) (?=[A-Z]{3}\\b|%)");

  private final Locale locale;

  private LocalTexts(Locale locale) {
    this.locale = locale;
  }

  public static LocalTexts in(Properties ctx) {
    return new LocalTexts(Env.getLocale(ctx));
  }

  /** With the digits of the language and the code of the currency. */
  public String amount(Money money) {
    return number(money.amount(), money.currency().decimals()) + " " + money.currency();
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  /** An amount or a day by its kind, anything else as it is. */
  public Object shown(Object value) {
    return value instanceof Money money ? amount(money) : value instanceof LocalDate day ? day(day) : value;
  }

  /** The days and amounts in a detail that was written without words, so that it reads in any language. */
  public String detail(String neutral) {
    return NEUTRAL.matcher(neutral).replaceAll(found -> Matcher.quoteReplacement(translated(found)));
  }

  private String translated(MatchResult found) {
    if (found.group(1) != null) {
      return day(LocalDate.parse(found.group(1)));
    }
    BigDecimal amount = new BigDecimal(found.group(2));
    return number(amount, amount.scale()) + " ";
  }

  private String number(BigDecimal amount, int decimals) {
    NumberFormat digits = NumberFormat.getNumberInstance(locale);
    digits.setMinimumFractionDigits(decimals);
    digits.setMaximumFractionDigits(decimals);
    return digits.format(amount);
  }
}

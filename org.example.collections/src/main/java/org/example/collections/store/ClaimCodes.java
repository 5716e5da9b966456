// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.example.collections.money.DayCount;
import org.example.collections.money.RateDays;
import org.example.collections.receivable.CustomerType;
import org.example.collections.receivable.DefaultReason;

/** How customer types, reasons of default, day counts and days by rate are kept in columns. */
final class ClaimCodes {
  private ClaimCodes() {}

  static CustomerType customerType(String code) {
    return switch (code) {
      case "C" -> CustomerType.CONSUMER;
      case "B" -> CustomerType.BUSINESS;
      default -> CustomerType.UNKNOWN;
    };
  }

  static String of(DefaultReason reason) {
    return switch (reason) {
      case AGREED_DATE -> "A";
      case NOTICE -> "N";
      case THIRTY_DAYS -> "T";
    };
  }

  static DefaultReason reason(String code) {
    return switch (code) {
      case "A" -> DefaultReason.AGREED_DATE;
      case "N" -> DefaultReason.NOTICE;
      case "T" -> DefaultReason.THIRTY_DAYS;
      default -> throw new IllegalArgumentException("Unknown reason of default " + code);
    };
  }

  static DayCount dayCount(String code) {
    return switch (code) {
      case "AA" -> DayCount.ACTUAL_ACTUAL;
      case "30" -> DayCount.THIRTY_360;
      default -> DayCount.ACTUAL_365;
    };
  }

  /** Such as "31x12.12 46x12.62". */
  static String text(List<RateDays> days) {
    return days.stream().map(part -> part.days() + "x" + part.percent().stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(" "));
  }

  static List<RateDays> days(String text) {
    List<RateDays> days = new ArrayList<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(" ")) {
      String[] daysAndPercent = part.split("x");
      days.add(new RateDays(Long.parseLong(daysAndPercent[0]), new BigDecimal(daysAndPercent[1])));
    }
    return days;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.example.collections.letter.BankAccount;
import org.example.collections.letter.PlanLetter;
import org.example.collections.letter.PlanPaper;

/** The plan for machines: days as ISO 8601, amounts as text with a dot, so that no reader rounds them. */
final class PlanJson {
  private PlanJson() {}

  static byte[] of(PlanLetter letter) {
    PlanPaper plan = letter.plan();
    String json = "{\n  \"plan\": " + text(plan.planNo()) + ",\n  \"date\": " + text(plan.date())
        + ",\n  \"creditor\": " + text(letter.frame().sender().name())
        + ",\n  \"iban\": " + text(letter.frame().sender().bank().map(BankAccount::iban).orElse(""))
        + ",\n  \"customer\": " + text(letter.frame().addressee().name())
        + ",\n  \"customerNo\": " + text(letter.frame().addressee().customerNo())
        + ",\n  \"currency\": " + text(plan.total().currency().code())
        + ",\n  \"total\": " + text(plan.total().amount().toPlainString())
        + ",\n  \"interest\": " + text(plan.interest().amount().toPlainString())
        + ",\n  \"invoices\": " + list(plan.claims(), PlanJson::claim)
        + ",\n  \"instalments\": " + list(IntStream.range(0, plan.instalments().size()).boxed().toList(),
            index -> instalment(plan.instalments().get(index), letter.payments().get(index).reference().value()))
        + "\n}\n";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static String claim(PlanPaper.Claim claim) {
    return "{\"number\": " + text(claim.documentNo()) + ", \"date\": " + text(claim.date()) + ", \"dueDate\": " + text(claim.dueDate())
        + ", \"open\": " + text(claim.open().amount().toPlainString()) + "}";
  }

  private static String instalment(PlanPaper.Instalment each, String reference) {
    return "{\"number\": " + each.number() + ", \"dueDate\": " + text(each.dueDate()) + ", \"amount\": "
        + text(each.amount().amount().toPlainString()) + ", \"interest\": " + text(each.interest().amount().toPlainString())
        + ", \"rest\": " + text(each.rest().amount().toPlainString()) + ", \"reference\": " + text(reference) + "}";
  }

  private static <T> String list(List<T> values, Function<T, String> json) {
    return values.stream().map(json).collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
  }

  private static String text(Object value) {
    StringBuilder json = new StringBuilder("\"");
    String.valueOf(value).codePoints().forEach(codePoint -> {
      if (codePoint == '"' || codePoint == '\\') {
        json.append('\\').appendCodePoint(codePoint);
      } else if (codePoint < 0x20 || Character.getType(codePoint) == Character.SURROGATE) {
        json.append(String.format("\\u%04x", codePoint));
      } else {
        json.appendCodePoint(codePoint);
      }
    });
    return json.append('"').toString();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.compiere.util.Msg;
import org.example.collections.credit.CreditAdvice;
import org.example.collections.credit.CreditDecision;
import org.example.collections.credit.UnpaidItem;
import org.example.collections.money.Money;

/** What a decision about credit means for whoever takes the order, in one line and in the language of the user. */
public final class CreditStatusLine {
  private final Properties ctx;
  private final CreditTexts texts;

  public CreditStatusLine(Properties ctx) {
    this.ctx = ctx;
    texts = CreditTexts.in(ctx);
  }

  /** One line: room left, or all reasons and what would help. */
  public String of(CreditDecision decision) {
    return switch (decision.verdict()) {
      case NOT_ASKED -> "";
      case PASSES -> decision.released() ? said("COL_CreditLine_RELEASED", texts.reasons(decision)) : free(decision);
      case WARNS -> said("COL_CreditLine_WARNS", texts.reasons(decision), free(decision));
      case HOLDS -> said("COL_CreditLine_HOLDS", texts.reasons(decision), help(decision)).strip();
    };
  }

  /** What the limit leaves once this order is taken. */
  public String free(CreditDecision decision) {
    if (decision.account().isEmpty()) {
      return said("COL_CreditLine_NOT_CHECKED");
    }
    Optional<Money> left = decision.room().flatMap(room -> decision.value().map(room::minus));
    return left.map(money -> said("COL_CreditLine_FREE", texts.amount(money), texts.amount(decision.limit().orElseThrow())))
        .orElseGet(() -> said("COL_CreditLine_NO_LIMIT"));
  }

  /** "Pay invoice 1042 of 800.00 or order up to 650.00"; "" when neither would help. */
  public String help(CreditDecision decision) {
    CreditAdvice advice = CreditAdvice.of(decision);
    String pay = advice.pay().stream().map(this::item).collect(Collectors.joining(", "));
    if (advice.orderUpTo().isEmpty()) {
      return pay.isEmpty() ? "" : said("COL_CreditHelp_PAY", pay);
    }
    String upTo = texts.amount(advice.orderUpTo().get());
    return pay.isEmpty() ? said("COL_CreditHelp_ORDER", upTo) : said("COL_CreditHelp_BOTH", pay, upTo);
  }

  public String item(UnpaidItem item) {
    return said("COL_CreditHelp_ITEM", item.documentNo(), texts.amount(item.open()));
  }

  private String said(String key, Object... values) {
    return Msg.getMsg(ctx, key, values);
  }
}

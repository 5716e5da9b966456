// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.util.Properties;
import java.util.stream.Collectors;
import org.compiere.util.Msg;
import org.example.collections.credit.CreditDecision;
import org.example.collections.credit.CreditReason;
import org.example.collections.money.Money;
import org.example.collections.store.LocalTexts;

/** Reasons in the words of the user, the same on every screen. */
public final class CreditTexts {
  private final Properties ctx;

  private CreditTexts(Properties ctx) {
    this.ctx = ctx;
  }

  public static CreditTexts in(Properties ctx) {
    return new CreditTexts(ctx);
  }

  /** All of them, one sentence each. */
  public String reasons(CreditDecision decision) {
    return decision.reasons().stream().map(this::reason).collect(Collectors.joining(" "));
  }

  public String reason(CreditReason reason) {
    return Msg.getMsg(ctx, "COL_Credit_" + reason.code().name(), new Object[] {reason.amount().map(this::amount).orElse(""),
        reason.bound().map(this::amount).orElse(""), reason.detail(), String.valueOf(reason.days())});
  }

  /** With the digits of the language and the code of the currency. */
  public String amount(Money money) {
    return LocalTexts.in(ctx).amount(money);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.text.NumberFormat;
import java.util.Properties;
import java.util.stream.Collectors;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.example.collections.credit.CreditDecision;
import org.example.collections.credit.CreditReason;
import org.example.collections.money.Money;

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
    NumberFormat digits = NumberFormat.getNumberInstance(Env.getLocale(ctx));
    digits.setMinimumFractionDigits(money.currency().decimals());
    digits.setMaximumFractionDigits(money.currency().decimals());
    return digits.format(money.amount()) + " " + money.currency();
  }
}

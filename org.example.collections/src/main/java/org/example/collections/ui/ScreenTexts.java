// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Properties;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.example.collections.CreditTexts;
import org.example.collections.dunning.DunningDecision;
import org.example.collections.dunning.LeftOut;
import org.example.collections.money.Money;
import org.example.collections.store.LocalTexts;
import org.example.collections.work.CustomerFile;

/** Words, amounts and days in the language of the login. */
final class ScreenTexts {
  private final Properties ctx;
  private final CreditTexts credit;
  private final LocalTexts local;

  ScreenTexts(Properties ctx) {
    this.ctx = ctx;
    credit = CreditTexts.in(ctx);
    local = LocalTexts.in(ctx);
  }

  Properties ctx() {
    return ctx;
  }

  CreditTexts credit() {
    return credit;
  }

  String say(String key, Object... values) {
    return values.length == 0 ? Msg.getMsg(ctx, key) : Msg.getMsg(ctx, key, values);
  }

  /** The name of an element. */
  String element(String column) {
    return Msg.getElement(ctx, column);
  }

  String amount(Money money) {
    return local.amount(money);
  }

  String day(LocalDate day) {
    return local.day(day);
  }

  String time(LocalDateTime time) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Env.getLocale(ctx)).format(time);
  }

  /** What a run decides about an item, in words. */
  String decision(DunningDecision decision, CustomerFile file) {
    return decision.fold(chosen -> say("COL_WouldDun", file.nameOf(chosen.atLevel())), this::leftOut);
  }

  private String leftOut(LeftOut left) {
    String reason = say("COL_Skip_" + left.reason().name());
    return left.detail().isEmpty() ? reason : reason + ": " + detail(left.detail());
  }

  /** Of a decision or refusal, which was written without words. */
  String detail(String neutral) {
    return local.detail(neutral);
  }

  /** The day of the login. */
  LocalDate today() {
    return Env.getContextAsDate(ctx, Env.DATE).toLocalDateTime().toLocalDate();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.example.collections.dunning.NoticeName;

/** A message that names run and notice. */
final class NoticeText {
  private NoticeText() {}

  static String of(String message, NoticeName notice) {
    String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Env.getLocale(Env.getCtx())).format(notice.runDate());
    String name = notice.documentNo().isEmpty() ? String.valueOf(notice.id().value()) : notice.documentNo();
    return Msg.getMsg(Env.getCtx(), message, new Object[] {day, name, notice.customerName()});
  }
}

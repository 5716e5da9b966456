// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.example.collections.dunning.NoticeName;
import org.example.collections.store.LocalTexts;

/** A message that names run and notice. */
final class NoticeText {
  private NoticeText() {}

  static String of(String message, NoticeName notice) {
    String day = LocalTexts.in(Env.getCtx()).day(notice.runDate());
    String name = notice.documentNo().isEmpty() ? String.valueOf(notice.id().value()) : notice.documentNo();
    return Msg.getMsg(Env.getCtx(), message, new Object[] {day, name, notice.customerName()});
  }
}

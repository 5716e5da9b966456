// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Arrays;
import org.compiere.util.Env;
import org.compiere.util.Msg;

/** Words that plans leave on records, in the language of whoever is at work. */
final class PlanWords {
  private PlanWords() {}

  static String of(String key, Object... values) {
    return Msg.getMsg(Env.getCtx(), key, Arrays.stream(values).map(LocalTexts.in(Env.getCtx())::shown).toArray());
  }
}

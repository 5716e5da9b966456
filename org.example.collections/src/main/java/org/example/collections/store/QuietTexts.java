// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.compiere.util.Msg;
import org.example.collections.contact.QuietPeriod;

/** Says in one sentence why letters are held back, in the language of whoever causes it. */
final class QuietTexts {
  private static final int LONGEST = 255;

  private final Properties ctx;
  private final LocalTexts local;
  private final Map<Integer, String> people = new HashMap<>();

  QuietTexts(Properties ctx, SqlSession session, Collection<QuietPeriod> periods) {
    this.ctx = ctx;
    local = LocalTexts.in(ctx);
    List<Integer> named = periods.stream().flatMap(period -> period.facts().person().stream()).map(person -> person.value()).distinct()
        .toList();
    Ids.inPages(named, page -> session.forEach(Sql.of("SELECT AD_User_ID, Name FROM AD_User WHERE AD_Client_ID IN (0, ?) AND",
        session.clientId()).addIn("AD_User_ID", page), row -> people.put(row.getInt(1), row.getString(2))));
  }

  String of(QuietPeriod period) {
    String text = Msg.getMsg(ctx, "COL_Quiet_" + period.reason().name() + (open(period) ? "_Open" : ""), words(period));
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  private static boolean open(QuietPeriod period) {
    return period.until().isEmpty();
  }

  /** 0 day, 1 person, 2 amount, 3 promised day, 4 last quiet day. */
  private Object[] words(QuietPeriod period) {
    QuietPeriod.Facts facts = period.facts();
    String person = facts.person().map(id -> people.get(id.value())).orElseGet(() -> Msg.getMsg(ctx, "COL_Quiet_Customer"));
    return Stream.of(local.day(facts.spokeOn()), person, facts.amount().map(local::amount).orElse(""),
        facts.promisedOn().map(local::day).orElse(""), period.until().map(local::day).orElse("")).toArray();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.compiere.util.Msg;
import org.example.collections.letter.DefaultBaseRate;
import org.example.collections.letter.DefaultInterestRule;
import org.example.collections.receivable.CustomerType;

/** The first rows of COL_BaseRate and COL_InterestRule; what a user has changed or added stays. */
final class LawRows {
  private final Properties ctx;
  private final SqlSession session;
  private final SeedRows rows;

  LawRows(Properties ctx, SqlSession session, SeedRows rows) {
    this.ctx = ctx;
    this.session = session;
    this.rows = rows;
  }

  /** @return rows created */
  int create(String countryCode, List<DefaultBaseRate> rates, List<DefaultInterestRule> rules) {
    Optional<Integer> country = id("SELECT C_Country_ID FROM C_Country WHERE CountryCode = ? AND AD_Client_ID IN (0, ?)", countryCode);
    int created = 0;
    for (DefaultBaseRate rate : country.isPresent() ? rates : List.<DefaultBaseRate>of()) {
      created += create("COL_BaseRate", "rate/" + countryCode + "/" + rate.from(), country.get(), rate.from(),
          Map.of("ValidTo", day(rate.until()), "COL_Percent", new BigDecimal(rate.percent()), "Description",
              Msg.getMsg(ctx, rate.seen() ? "COL_BaseRateSeen" : "COL_BaseRateUnverified")));
    }
    for (DefaultInterestRule rule : country.isPresent() ? rules : List.<DefaultInterestRule>of()) {
      created += create("COL_InterestRule", "rule/" + countryCode + "/" + rule.customer(), country.get(),
          DefaultInterestRule.VALID_FROM, values(rule));
    }
    return created;
  }

  private Map<String, Object> values(DefaultInterestRule rule) {
    Map<String, Object> values = new HashMap<>(Map.of(
        "COL_CustomerType", rule.customer() == CustomerType.BUSINESS ? "B" : "C", "COL_PercentPoints", new BigDecimal(rule.points()),
        "COL_IsWithBaseRate", true, "COL_DayCount", "A5", "COL_LumpSumAmt", new BigDecimal(rule.lumpSumEur()), "COL_IsThirtyDays",
        true, "COL_IsWeekendShift", true));
    id("SELECT C_Currency_ID FROM C_Currency WHERE ISO_Code = ? AND AD_Client_ID IN (0, ?)", "EUR")
        .ifPresent(euro -> values.put("C_Currency_ID", euro));
    return values;
  }

  private int create(String table, String purpose, int country, String from, Map<String, Object> more) {
    if (rows.find(table, purpose).isPresent()) {
      return 0;
    }
    Map<String, Object> values = new HashMap<>(more);
    values.put("C_Country_ID", country);
    values.put("ValidFrom", day(from));
    rows.create(table, purpose, true, values);
    return 1;
  }

  private Optional<Integer> id(String sql, String code) {
    return session.first(Sql.of(sql, code, session.clientId()), row -> row.getInt(1));
  }

  private static Timestamp day(String iso) {
    return Timestamp.valueOf(LocalDate.parse(iso).atStartOfDay());
  }
}

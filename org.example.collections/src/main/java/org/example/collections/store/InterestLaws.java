// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.NominalAmount;
import org.example.collections.money.Percentage;
import org.example.collections.money.RatePeriod;
import org.example.collections.money.RatePeriods;
import org.example.collections.receivable.InterestLaw;
import org.example.collections.receivable.InterestRule;
import org.example.collections.receivable.OrganisationId;

/** The law in COL_InterestRule and COL_BaseRate, and by which country's an organisation claims: some rows, read once. */
final class InterestLaws {
  private final SqlSession session;

  InterestLaws(SqlSession session) {
    this.session = session;
  }

  /** A level of the tenant shows interest or lump sums; without one nothing more is read. */
  boolean areAsked() {
    return session.first(Sql.of("SELECT MAX(C_DunningLevel_ID) FROM C_DunningLevel WHERE AD_Client_ID = ? AND IsActive = 'Y'"
        + " AND (COL_IsShowInterest = 'Y' OR COL_IsShowLumpSum = 'Y')", session.clientId()), row -> row.getInt(1) > 0).orElse(false);
  }

  InterestLaw current() {
    return new InterestLaw(rules(), baseRates(), countries(), new BusinessDays(session)::contains);
  }

  private List<InterestRule> rules() {
    Currencies currencies = new Currencies(session);
    return session.list(Sql.of("SELECT c.CountryCode, r.COL_CustomerType, r.COL_PercentPoints, r.COL_IsWithBaseRate, r.COL_DayCount,"
        + " r.COL_LumpSumAmt, r.C_Currency_ID, r.COL_IsThirtyDays, r.COL_IsWeekendShift, r.ValidFrom FROM COL_InterestRule r"
        + " JOIN C_Country c ON c.C_Country_ID = r.C_Country_ID WHERE r.AD_Client_ID = ? AND r.IsActive = 'Y'",
        session.clientId()), row -> rule(row, currencies));
  }

  private static InterestRule rule(ResultSet row, Currencies currencies) throws SQLException {
    Optional<Currency> currency = Columns.id(row, 7).map(currencies::get);
    return new InterestRule(Columns.text(row, 1), ClaimCodes.customerType(Columns.text(row, 2)),
        new Percentage(row.getBigDecimal(3)),
        Columns.yes(row, 4), ClaimCodes.dayCount(Columns.text(row, 5)), new NominalAmount(row.getBigDecimal(6), currency),
        Columns.yes(row, 8), Columns.yes(row, 9), Columns.day(row, 10));
  }

  private Map<String, RatePeriods> baseRates() {
    Map<String, List<RatePeriod>> periods = new HashMap<>();
    session.forEach(Sql.of("SELECT c.CountryCode, b.ValidFrom, b.ValidTo, b.COL_Percent FROM COL_BaseRate b"
        + " JOIN C_Country c ON c.C_Country_ID = b.C_Country_ID WHERE b.AD_Client_ID = ? AND b.IsActive = 'Y'",
        session.clientId()), row -> periods.computeIfAbsent(Columns.text(row, 1), country -> new ArrayList<>())
            .add(new RatePeriod(Columns.day(row, 2), Columns.optionalDay(row, 3), row.getBigDecimal(4))));
    Map<String, RatePeriods> rates = new HashMap<>();
    periods.forEach((country, list) -> rates.put(country, new RatePeriods(list)));
    return rates;
  }

  /** By the address of the organisation, else by the tenant's language. */
  private Map<OrganisationId, String> countries() {
    Map<OrganisationId, String> countries = new HashMap<>();
    session.forEach(Sql.of("SELECT l.CountryCode FROM AD_Client t JOIN AD_Language l ON l.AD_Language = t.AD_Language"
        + " WHERE t.AD_Client_ID = ?", session.clientId()), row -> countries.put(new OrganisationId(0), Columns.text(row, 1)));
    session.forEach(Sql.of("SELECT o.AD_Org_ID, c.CountryCode FROM AD_OrgInfo o JOIN C_Location l"
        + " ON l.C_Location_ID = o.C_Location_ID JOIN C_Country c ON c.C_Country_ID = l.C_Country_ID WHERE o.AD_Client_ID = ?",
        session.clientId()), row -> countries.put(new OrganisationId(row.getInt(1)), Columns.text(row, 2)));
    return countries;
  }
}

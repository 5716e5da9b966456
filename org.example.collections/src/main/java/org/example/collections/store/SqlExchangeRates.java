// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.ExchangeRate;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;

/**
 * Rates of C_Conversion_Rate in the default conversion type, with core's precedence: own tenant before System, own
 * organisation before all, latest start first; members of the monetary union by their fixed rate to the euro. All rates
 * of a pair of currencies are read with its first use.
 */
public final class SqlExchangeRates implements ExchangeRates {
  private record Pair(int from, int to) {}

  private record Rate(int organisation, LocalDate from, LocalDate to, BigDecimal value) {}

  private record Union(int euro, Map<Integer, Member> members) {}

  /** @param rate units of the currency for one euro */
  private record Member(LocalDate entry, BigDecimal rate) {}

  private final SqlSession session;
  private final Map<Pair, List<Rate>> rates = new HashMap<>();
  private Currencies currencies;
  private Union union;

  public SqlExchangeRates(SqlSession session) {
    this.session = session;
  }

  @Override
  public Optional<ExchangeRate> find(OrganisationId organisation, Currency from, Currency to, LocalDate day) {
    readOnce();
    return rate(organisation.value(), currencies.id(from), currencies.id(to), day)
        .filter(value -> value.signum() > 0).map(value -> new ExchangeRate(from, to, value));
  }

  private Optional<BigDecimal> rate(int organisation, int from, int to, LocalDate day) {
    Optional<BigDecimal> perEuroFrom = perEuro(from, day);
    Optional<BigDecimal> perEuroTo = perEuro(to, day);
    int through = perEuroFrom.isPresent() ? union.euro : from;
    int into = perEuroTo.isPresent() ? union.euro : to;
    Optional<BigDecimal> market = through == into ? Optional.of(BigDecimal.ONE) : listed(organisation, through, into,
        day);
    return market.map(value -> value.multiply(perEuroTo.orElse(BigDecimal.ONE))
        .divide(perEuroFrom.orElse(BigDecimal.ONE), MathContext.DECIMAL128));
  }

  private Optional<BigDecimal> perEuro(int currency, LocalDate day) {
    return Optional.ofNullable(union.members.get(currency)).filter(member ->
        !day.isBefore(member.entry)).map(Member::rate);
  }

  private Optional<BigDecimal> listed(int organisation, int from, int to, LocalDate day) {
    return rates.computeIfAbsent(new Pair(from, to), this::read).stream()
        .filter(rate -> rate.organisation == 0 || rate.organisation == organisation)
        .filter(rate -> !day.isBefore(rate.from) && (rate.to == null || !day.isAfter(rate.to)))
        .findFirst().map(Rate::value);
  }

  private List<Rate> read(Pair pair) {
    return session.list(Sql.of("SELECT AD_Org_ID, ValidFrom, ValidTo, MultiplyRate FROM C_Conversion_Rate"
        + " WHERE AD_Client_ID IN (0, ?) AND IsActive = 'Y' AND C_Currency_ID = ? AND C_Currency_ID_To = ?"
        + " AND C_ConversionType_ID = (SELECT MAX(t.C_ConversionType_ID) FROM C_ConversionType t"
        + " WHERE t.IsActive = 'Y' AND t.IsDefault = 'Y' AND t.AD_Client_ID = (SELECT MAX(u.AD_Client_ID)"
        + " FROM C_ConversionType u WHERE u.IsActive = 'Y' AND u.IsDefault = 'Y' AND u.AD_Client_ID IN (0, ?)))"
        + " ORDER BY AD_Client_ID DESC, AD_Org_ID DESC, ValidFrom DESC",
        session.clientId(), pair.from, pair.to, session.clientId()),
        row -> new Rate(row.getInt(1), Columns.day(row, 2), Columns.day(row, 3), row.getBigDecimal(4)));
  }

  private void readOnce() {
    if (union != null) {
      return;
    }
    currencies = new Currencies(session);
    Map<Integer, Member> members = new HashMap<>();
    session.forEach(Sql.of("SELECT C_Currency_ID, EMUEntryDate, EMURate FROM C_Currency WHERE IsEMUMember = 'Y'"
        + " AND COALESCE(IsEuro, 'N') <> 'Y' AND EMUEntryDate IS NOT NULL AND EMURate > 0 AND AD_Client_ID IN (0, ?)",
        session.clientId()), row -> members.put(row.getInt(1), new Member(Columns.day(row, 2), row.getBigDecimal(3))));
    int euro = session.first(Sql.of("SELECT MAX(C_Currency_ID) FROM C_Currency WHERE IsEuro = 'Y' AND AD_Client_ID IN"
        + " (0, ?)", session.clientId()), row -> row.getInt(1)).orElse(0);
    union = new Union(euro, members);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.figure.AgeBand;
import org.example.collections.figure.AgedAccount;
import org.example.collections.figure.AgedAmounts;
import org.example.collections.figure.KeptFigures;
import org.example.collections.figure.MonthFigures;
import org.example.collections.figure.Receivables;
import org.example.collections.money.Currency;
import org.example.collections.money.ExchangeRate;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/** COL_Ageing and COL_MonthFigure: what charts and windows show. */
public final class SqlKeptFigures implements KeptFigures {
  private static final String COLLECTOR = "SELECT p.C_BPartner_ID, COALESCE(p.COL_Collector_ID, g.COL_Collector_ID, s.COL_Collector_ID)"
      + " FROM C_BPartner p JOIN C_BP_Group g ON g.C_BP_Group_ID = p.C_BP_Group_ID LEFT JOIN COL_Setting s"
      + " ON s.AD_Client_ID = p.AD_Client_ID WHERE p.AD_Client_ID = ? ORDER BY p.C_BPartner_ID";

  private final SqlSession session;
  private final Currency currency;
  private final Currencies currencies;
  private NewRows ages;
  private SortedRows<Optional<Integer>> collectors;
  private int lastCustomer;
  private Integer lastCollector;

  public SqlKeptFigures(SqlSession session) {
    this.session = session;
    currency = TenantCurrency.of(session);
    currencies = new Currencies(session);
  }

  @Override
  public void clearAges() {
    session.update(Sql.of("DELETE FROM COL_Ageing WHERE AD_Client_ID = ?", session.clientId()));
    ages = new NewRows(session, "COL_Ageing", "C_BPartner_ID", "C_Currency_ID", "COL_AsOf", "COL_Collector_ID", "OpenAmt",
        "COL_OverdueAmt", "COL_NotDueAmt", "COL_Due30Amt", "COL_Due60Amt", "COL_Due90Amt", "COL_DueOverAmt", "COL_Doc30Amt",
        "COL_Doc60Amt", "COL_Doc90Amt", "COL_DocOverAmt", "COL_Receipts", "COL_CreditNotes", "COL_Rate", "COL_IsRateMissing");
    collectors = new SortedRows<>(session, Sql.of(COLLECTOR, session.clientId()), row -> Columns.id(row, 2));
    lastCustomer = 0;
  }

  @Override
  public void addAge(AgedAccount account, LocalDate day, Optional<ExchangeRate> rate) {
    AgedAmounts due = account.byDue();
    AgedAmounts document = account.byDocument();
    ages.add(account.organisation().value(), account.customer().value(), currencies.id(account.currency()), day,
        collectorOf(account.customer().value()), due.total().amount(), due.overdue().amount(), in(due, AgeBand.NOT_DUE),
        in(due, AgeBand.UP_TO_30), in(due, AgeBand.UP_TO_60), in(due, AgeBand.UP_TO_90), in(due, AgeBand.OVER_90),
        in(document, AgeBand.UP_TO_30), in(document, AgeBand.UP_TO_60), in(document, AgeBand.UP_TO_90),
        in(document, AgeBand.OVER_90), account.receipts().amount(), account.creditNotes().amount(),
        rate.map(ExchangeRate::rate).orElse(null), rate.isEmpty() || !account.gaps().isEmpty());
  }

  @Override
  public void finishAges() {
    ages.flush();
    collectors.close();
  }

  @Override
  public Optional<Map<OrganisationId, Receivables>> claimsOn(LocalDate day) {
    Map<OrganisationId, Receivables> claims = new HashMap<>();
    session.forEach(Sql.of("SELECT AD_Org_ID, COL_ClaimAmt, COL_NotDueAmt FROM COL_MonthFigure WHERE AD_Client_ID = ?"
        + " AND COL_AsOf >= ? AND COL_AsOf < ? AND COL_IsRateMissing = 'N'", session.clientId(), day, day.plusDays(1)),
        row -> claims.put(new OrganisationId(row.getInt(1)),
            new Receivables(Currencies.money(row.getBigDecimal(2), currency), Currencies.money(row.getBigDecimal(3), currency))));
    return claims.isEmpty() ? Optional.empty() : Optional.of(claims);
  }

  @Override
  public void replaceMonth(LocalDate day, List<MonthFigures> figures, Optional<RateGap> gap) {
    YearMonth month = YearMonth.from(day);
    session.update(Sql.of("DELETE FROM COL_MonthFigure WHERE AD_Client_ID = ? AND COL_AsOf >= ? AND COL_AsOf < ?", session.clientId(),
        month.atDay(1), month.plusMonths(1).atDay(1)));
    NewRows rows = new NewRows(session, "COL_MonthFigure", "COL_AsOf", "C_Currency_ID", "COL_BeginAmt", "COL_ClaimAmt",
        "COL_NotDueAmt", "COL_SoldAmt", "COL_SalesAmt", "COL_PeriodDays", "COL_IsRateMissing", "COL_RateGap");
    for (MonthFigures each : figures) {
      rows.add(each.organisation().value(), day, currencies.id(currency), each.opening().amount(), each.closing().total().amount(),
          each.closing().notDue().amount(), each.monthSales().amount(), each.periodSales().amount(), MonthFigures.PERIOD,
          gap.isPresent(), gap.map(RateGap::toString).orElse(null));
    }
    rows.flush();
  }

  private static BigDecimal in(AgedAmounts amounts, AgeBand band) {
    return amounts.in(band).amount();
  }

  /** Rows of one customer follow each other. */
  private Integer collectorOf(int customer) {
    if (customer != lastCustomer) {
      lastCustomer = customer;
      lastCollector = collectors.of(customer).stream().findFirst().flatMap(found -> found).orElse(null);
    }
    return lastCollector;
  }
}

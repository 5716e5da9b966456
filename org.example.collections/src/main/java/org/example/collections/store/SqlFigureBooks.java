// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.figure.Billed;
import org.example.collections.figure.FigureBooks;
import org.example.collections.figure.OpenAccount;
import org.example.collections.money.Currency;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;

/** The ledger behind the figures: the statements of a run that say what is open, and one for what was billed. */
public final class SqlFigureBooks implements FigureBooks {
  private final SqlSession session;
  private final ExchangeRates rates;

  public SqlFigureBooks(SqlSession session, ExchangeRates rates) {
    this.session = session;
    this.rates = rates;
  }

  @Override
  public Currency currency() {
    return TenantCurrency.of(session);
  }

  @Override
  public void forEach(LocalDate day, Consumer<OpenAccount> consumer) {
    RunScope scope = new RunScope(session, DunningRunRequest.everythingOn(day));
    try (OpenAccountReader reader = new OpenAccountReader(session, scope, rates)) {
      reader.forEach(consumer);
    }
  }

  @Override
  public List<Billed> billed(LocalDate after, LocalDate upTo) {
    Currencies currencies = new Currencies(session);
    return session.list(Sql.of("SELECT i.AD_Org_ID, i.C_Currency_ID, SUM(CASE WHEN d.DocBaseType = 'ARC' THEN -i.GrandTotal"
        + " ELSE i.GrandTotal END) FROM C_Invoice i JOIN C_DocType d ON d.C_DocType_ID = i.C_DocType_ID"
        + " AND d.DocBaseType IN ('ARI', 'ARC') WHERE i.AD_Client_ID = ? AND i.IsSOTrx = 'Y' AND i.DocStatus IN ('CO', 'CL')"
        + " AND i.DateAcct >= ? AND i.DateAcct < ? GROUP BY i.AD_Org_ID, i.C_Currency_ID ORDER BY i.AD_Org_ID, i.C_Currency_ID",
        session.clientId(), after.plusDays(1), upTo.plusDays(1)),
        row -> new Billed(new OrganisationId(row.getInt(1)), Currencies.money(row.getBigDecimal(3), currencies.get(row.getInt(2)))));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import org.example.collections.dunning.RehearseDunning;
import org.example.collections.dunning.Rehearsals;
import org.example.collections.figure.KeepFigures;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.store.SqlCustomerAccounts;
import org.example.collections.store.SqlDunningPolicies;
import org.example.collections.store.SqlExchangeRates;
import org.example.collections.store.SqlFigureBooks;
import org.example.collections.store.SqlKeptFigures;
import org.example.collections.store.SqlRehearsalFacts;
import org.example.collections.store.SqlRehearsals;
import org.example.collections.store.SqlSession;

/** Figures for whoever answers for collecting: what is, and what the rules would bring. */
public final class FigureServices {
  private final SqlSession session;

  FigureServices(SqlSession session) {
    this.session = session;
  }

  public RehearseDunning rehearseDunning() {
    ExchangeRates rates = new SqlExchangeRates(session);
    return new RehearseDunning(new SqlDunningPolicies(session), new SqlCustomerAccounts(session, rates), rates,
        new SqlRehearsalFacts(session));
  }

  public Rehearsals rehearsals() {
    return new SqlRehearsals(session);
  }

  public KeepFigures keepFigures() {
    ExchangeRates rates = new SqlExchangeRates(session);
    return new KeepFigures(new SqlFigureBooks(session, rates), new SqlKeptFigures(session), rates);
  }
}

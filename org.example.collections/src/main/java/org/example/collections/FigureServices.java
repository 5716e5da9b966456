// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import org.example.collections.figure.KeepFigures;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.store.SqlExchangeRates;
import org.example.collections.store.SqlFigureBooks;
import org.example.collections.store.SqlKeptFigures;
import org.example.collections.store.SqlSession;

/** Figures for whoever answers for collecting. */
public final class FigureServices {
  private final SqlSession session;

  FigureServices(SqlSession session) {
    this.session = session;
  }

  public KeepFigures keepFigures() {
    ExchangeRates rates = new SqlExchangeRates(session);
    return new KeepFigures(new SqlFigureBooks(session, rates), new SqlKeptFigures(session), rates);
  }
}

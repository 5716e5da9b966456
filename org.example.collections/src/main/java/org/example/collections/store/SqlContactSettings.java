// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import org.example.collections.receivable.RecordRef;

/** Settings of the conversation, and the names that messages call records by. */
public final class SqlContactSettings {
  private static final int USUAL_TOLERANCE = 3;

  private final SqlSession session;

  public SqlContactSettings(SqlSession session) {
    this.session = session;
  }

  /** Days a payment may come later than promised. */
  public int toleranceDays() {
    return session.first(Sql.of("SELECT COL_ToleranceDays FROM COL_Setting WHERE AD_Client_ID = ?", session.clientId()),
        row -> Math.max(0, row.getInt(1))).orElse(USUAL_TOLERANCE);
  }

  /** Document number of an invoice, name of a customer, else the key. */
  public String nameOf(RecordRef record) {
    String select = switch (record.kind()) {
      case INVOICE -> "SELECT DocumentNo FROM C_Invoice WHERE C_Invoice_ID = ? AND AD_Client_ID = ?";
      case CUSTOMER -> "SELECT Name FROM C_BPartner WHERE C_BPartner_ID = ? AND AD_Client_ID = ?";
      default -> "";
    };
    return select.isEmpty() ? String.valueOf(record.id()) : session.first(Sql.of(select, record.id(), session.clientId()),
        row -> row.getString(1)).orElse(String.valueOf(record.id()));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.receivable.FixedDueDay;
import org.example.collections.receivable.PaymentTerm;

/** Due dates of invoices without schedule: the tenant's payment terms and days without business, read once. */
final class DueDates {
  /** What decides a due date. */
  static final String TERM = "NetDays, NetDay, IsDueFixed, FixMonthDay, FixMonthCutoff, FixMonthOffset, IsNextBusinessDay";

  private static final int LAST_DAY = 31;

  private final Map<Integer, PaymentTerm> terms = new HashMap<>();
  private final Set<Integer> agreed = new HashSet<>();
  private final Set<Integer> namingDefault = new HashSet<>();
  private final BusinessDays businessDays;

  DueDates(SqlSession session) {
    session.forEach(Sql.of("SELECT C_PaymentTerm_ID, COL_IsDueDateAgreed, COL_IsConsumerNotice, " + TERM
        + " FROM C_PaymentTerm WHERE AD_Client_ID IN (0, ?)", session.clientId()), this::read);
    businessDays = new BusinessDays(session);
  }

  LocalDate dueDate(int termId, LocalDate invoiced) {
    PaymentTerm term = terms.get(termId);
    if (term == null) {
      throw new AdempiereException("@NotFound@ @C_PaymentTerm_ID@ " + termId);
    }
    return term.dueDate(invoiced, businessDays::contains);
  }

  /** The due date under this term is part of the contract. */
  boolean isAgreed(int termId) {
    return agreed.contains(termId);
  }

  /** Invoices under this term tell consumers when they are in default. */
  boolean namesDefault(int termId) {
    return namingDefault.contains(termId);
  }

  private void read(ResultSet row) throws SQLException {
    int id = row.getInt(1);
    terms.put(id, term(row, 4));
    if (Columns.yes(row, 2)) {
      agreed.add(id);
    }
    if (Columns.yes(row, 3)) {
      namingDefault.add(id);
    }
  }

  /**
   * Reads {@link #TERM}. NetDay is 1 for Monday to 7 for Sunday.
   *
   * @param first place of its first column
   */
  static PaymentTerm term(ResultSet row, int first) throws SQLException {
    String netDay = Columns.text(row, first + 1);
    int dueDay = row.getInt(first + 3);
    boolean fixed = Columns.yes(row, first + 2) && dueDay > 0;
    return new PaymentTerm(row.getInt(first),
        netDay.matches("[1-7]") ? Optional.of(DayOfWeek.of(Integer.parseInt(netDay))) : Optional.empty(),
        fixed ? Optional.of(fixedDay(dueDay, row, first)) : Optional.empty(), Columns.yes(row, first + 6));
  }

  private static FixedDueDay fixedDay(int dueDay, ResultSet row, int first) throws SQLException {
    int cutoff = row.getInt(first + 4);
    cutoff = row.wasNull() ? LAST_DAY : cutoff;
    return new FixedDueDay(Math.min(dueDay, LAST_DAY), Math.max(1, Math.min(cutoff, LAST_DAY)), Math.max(0,
        row.getInt(first + 5)));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.example.collections.letter.LetterClaim;
import org.example.collections.letter.LetterCredit;
import org.example.collections.letter.LetterFee;
import org.example.collections.letter.LetterItem;
import org.example.collections.letter.LetterNotice;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.StartOfDefault;

/** The lines of notices: items, receipts and credit notes, fees, and items shown for information. */
final class LetterLines {
  /** @param contact of the invoice, asked for where the customer has no better one */
  record Line(int invoice, int payment, BigDecimal amount, BigDecimal open, BigDecimal fee, BigDecimal total, int daysDue,
      LocalDate dueDate, boolean info, int level, String documentNo, LocalDate date, String reference, Optional<ContactId> contact,
      BigDecimal interest, BigDecimal lumpSum, Optional<StartOfDefault> start, String interestDetail) {
    boolean isCredit() {
      return payment > 0 || invoice > 0 && open.signum() < 0;
    }

    boolean isDunned() {
      return invoice > 0 && !isCredit() && !info;
    }
  }

  private final SqlSession session;

  LetterLines(SqlSession session) {
    this.session = session;
  }

  Map<Integer, List<Line>> read(Collection<Integer> notices) {
    Map<Integer, List<Line>> lines = new HashMap<>();
    Ids.inPages(notices, page -> session.forEach(
        Sql.of("SELECT l.C_DunningRunEntry_ID, l.C_Invoice_ID, l.C_Payment_ID, l.Amt, l.OpenAmt, l.FeeAmt, l.TotalAmt, l.DaysDue,"
            + " l.COL_DueDate, l.COL_IsInfo, l.COL_DunningLevel_ID, COALESCE(i.DocumentNo, p.DocumentNo),"
            + " COALESCE(i.DateInvoiced, p.DateTrx), i.POReference, i.AD_User_ID, l.InterestAmt, l.COL_LumpSumAmt,"
            + " l.COL_DefaultFrom, l.COL_DefaultReason, l.COL_InterestDetail FROM C_DunningRunLine l"
            + " LEFT JOIN C_Invoice i ON i.C_Invoice_ID = l.C_Invoice_ID"
            + " LEFT JOIN C_Payment p ON p.C_Payment_ID = l.C_Payment_ID WHERE l.AD_Client_ID = ? AND l.IsActive = 'Y' AND",
            session.clientId()).addIn("l.C_DunningRunEntry_ID", page).add("ORDER BY l.COL_DueDate, l.C_DunningRunLine_ID"),
        row -> lines.computeIfAbsent(row.getInt(1), id -> new ArrayList<>()).add(line(row))));
    return lines;
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(row.getInt(2), row.getInt(3), row.getBigDecimal(4), row.getBigDecimal(5), row.getBigDecimal(6),
        row.getBigDecimal(7), row.getInt(8), Columns.day(row, 9), Columns.yes(row, 10), row.getInt(11), Columns.text(row, 12),
        Columns.day(row, 13), Columns.text(row, 14), Columns.id(row, 15).map(ContactId::new), row.getBigDecimal(16), row.getBigDecimal(17),
        start(row), Columns.text(row, 20));
  }

  private static Optional<StartOfDefault> start(ResultSet row) throws SQLException {
    LocalDate from = Columns.day(row, 18);
    return from == null ? Optional.empty() : Optional.of(new StartOfDefault(from, ClaimCodes.reason(Columns.text(row, 19))));
  }

  /**
   * @param day of the letter
   * @param later days from the run to the letter; so much more is an item overdue
   * @param levelName of a level in the language of the letter
   */
  static LetterNotice notice(String documentNo, LocalDate day, int later, LocalDate payBy, Currency currency, String headLevel,
      List<Line> lines, IntFunction<String> levelName) {
    List<LetterItem> items = new ArrayList<>();
    List<LetterItem> infos = new ArrayList<>();
    List<LetterCredit> credits = new ArrayList<>();
    List<LetterFee> fees = new ArrayList<>();
    List<LetterClaim> claims = new ArrayList<>();
    for (Line line : lines) {
      if (line.isCredit()) {
        CreditKind kind = line.payment() > 0 ? CreditKind.RECEIPT : CreditKind.CREDIT_NOTE;
        credits.add(new LetterCredit(kind, line.documentNo(), line.date(), money(line.total(), currency).negated()));
      } else if (line.invoice() > 0) {
        String level = line.info() ? "" : levelName.apply(line.level());
        (line.info() ? infos : items).add(new LetterItem(line.documentNo(), line.reference(), line.date(), line.dueDate(),
            line.daysDue() + later, money(line.amount(), currency), money(line.open(), currency), level));
        line.start().ifPresent(start -> claims.add(new LetterClaim(line.documentNo(), money(line.interest(), currency),
            money(line.lumpSum(), currency), start, day.minusDays(later), ClaimCodes.days(line.interestDetail()))));
      } else if (line.fee().signum() != 0) {
        fees.add(new LetterFee(levelName.apply(line.level()), money(line.fee(), currency)));
      }
    }
    return new LetterNotice(documentNo, day, payBy, currency, headLevel, items, credits, fees, claims, infos);
  }

  private static Money money(BigDecimal amount, Currency currency) {
    return Currencies.money(amount, currency);
  }
}

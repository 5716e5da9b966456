// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import org.example.collections.dunning.Channel;
import org.example.collections.dunning.ClaimTerms;
import org.example.collections.dunning.DaysMode;
import org.example.collections.dunning.DunningLevel;
import org.example.collections.dunning.FeeTerms;
import org.example.collections.dunning.LevelDelivery;
import org.example.collections.dunning.LevelEffects;
import org.example.collections.dunning.LevelId;
import org.example.collections.dunning.LevelTiming;
import org.example.collections.dunning.Minimums;
import org.example.collections.money.Currency;
import org.example.collections.money.NominalAmount;
import org.example.collections.money.Percentage;

/** Reads a level from C_DunningLevel. Empty amounts are zero, empty lists take the default of the dictionary. */
final class DunningLevelRow {
  static final String SELECT = "SELECT C_Dunning_ID, C_DunningLevel_ID, COALESCE(Name, PrintName), COL_LevelNo,"
      + " COL_DaysMode, DaysAfterDue, DaysBetweenDunning, COL_MinItemAmt, COL_MinCustomerAmt, COL_Currency_ID,"
      + " ChargeFee, FeeAmt, COL_FeePercent, COL_Channel, COL_PayWithinDays, IsShowAllDue, IsShowNotDue,"
      + " COL_IsInvoiceDetail, COL_IsApprovalRequired, IsSetCreditStop, COL_IsHandOver, InvoiceCollectionType,"
      + " IsActive, IsStatement, COL_IsShowInterest, COL_IsShowLumpSum FROM C_DunningLevel";

  private final Currencies currencies;

  DunningLevelRow(Currencies currencies) {
    this.currencies = currencies;
  }

  DunningLevel read(ResultSet row) throws SQLException {
    Optional<Currency> currency = Columns.id(row, 10).map(currencies::get);
    return new DunningLevel(new LevelId(row.getInt(2)), row.getString(3), number(row),
        new LevelTiming(mode(Columns.text(row, 5)), row.getInt(6), row.getInt(7)),
        new Minimums(nominal(row, 8, currency), nominal(row, 9, currency)), fee(row, currency),
        new ClaimTerms(Columns.yes(row, 25), Columns.yes(row, 26)), delivery(row), effects(row), Columns.yes(row, 23),
        Columns.yes(row, 24));
  }

  private static OptionalInt number(ResultSet row) throws SQLException {
    int number = row.getInt(4);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static FeeTerms fee(ResultSet row, Optional<Currency> currency) throws SQLException {
    return Columns.yes(row, 11)
        ? new FeeTerms(nominal(row, 12, currency), new Percentage(amount(row, 13))) : FeeTerms.NONE;
  }

  private static LevelDelivery delivery(ResultSet row) throws SQLException {
    return new LevelDelivery(channel(Columns.text(row, 14)), row.getInt(15), Columns.yes(row, 16), Columns.yes(row, 17),
        Columns.yes(row, 18));
  }

  private static LevelEffects effects(ResultSet row) throws SQLException {
    return new LevelEffects(Columns.yes(row, 19), Columns.yes(row, 20), Columns.yes(row, 21),
        CollectionTypes.of(Columns.text(row, 22)));
  }

  private static NominalAmount nominal(ResultSet row, int column, Optional<Currency> currency) throws SQLException {
    return new NominalAmount(amount(row, column), currency);
  }

  private static BigDecimal amount(ResultSet row, int column) throws SQLException {
    BigDecimal value = row.getBigDecimal(column);
    return value == null ? BigDecimal.ZERO : value;
  }

  private static DaysMode mode(String code) {
    return switch (code) {
      case "E" -> DaysMode.END_OF_MONTH;
      case "P" -> DaysMode.AFTER_PREVIOUS;
      default -> DaysMode.AFTER_DUE;
    };
  }

  private static Channel channel(String code) {
    return switch (code) {
      case "E" -> Channel.EMAIL;
      case "B" -> Channel.BOTH;
      case "T" -> Channel.TASK;
      default -> Channel.LETTER;
    };
  }
}

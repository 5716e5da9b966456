// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.example.collections.credit.CreditLimit;
import org.example.collections.credit.CreditLimits;
import org.example.collections.credit.NewLimits;
import org.example.collections.credit.Valuation;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;

/**
 * Limits in COL_CreditLimit, and core's SO_CreditLimit and SOCreditStatus that follow them. A stop, and a hold that a person set, are
 * not touched. Core takes limit zero for none: such a customer is put on hold instead, which core leaves alone.
 */
public final class SqlNewLimits implements NewLimits {
  /** A customer with its limits and what core's fields say. */
  private record Customer(CreditPartner partner, List<CreditLimit> rows) {}

  private final SqlSession session;
  private final ExchangeRates rates;

  public SqlNewLimits(SqlSession session, ExchangeRates rates) {
    this.session = session;
    this.rates = rates;
  }

  @Override
  public OptionalInt enteredBy(int limitId) {
    return session.first(Sql.of("SELECT CreatedBy FROM COL_CreditLimit WHERE AD_Client_ID = ? AND COL_CreditLimit_ID = ?"
        + " AND COL_IsApproved = 'N'", session.clientId(), limitId), row -> OptionalInt.of(row.getInt(1))).orElse(OptionalInt.empty());
  }

  @Override
  public void approve(int limitId, int user) {
    session.update(Sql.of("UPDATE COL_CreditLimit SET COL_IsApproved = 'Y', COL_ApprovedBy_ID = ?, Updated = ?, UpdatedBy = ?"
        + " WHERE AD_Client_ID = ? AND COL_CreditLimit_ID = ?", user, LocalDateTime.now(), session.userId(), session.clientId(),
        limitId));
  }

  @Override
  public boolean exists(int limitId, int customerId, String typeCode, LocalDate from) {
    return session.first(Sql.of("SELECT COL_CreditLimit_ID FROM COL_CreditLimit WHERE AD_Client_ID = ? AND C_BPartner_ID = ?"
        + " AND COL_LimitType = ? AND ValidFrom = ? AND IsActive = 'Y' AND COL_CreditLimit_ID <> ?", session.clientId(), customerId,
        typeCode, from, limitId), row -> true).isPresent();
  }

  @Override
  public int mirror(LocalDate on) {
    List<Object[]> changes = new ArrayList<>();
    for (Customer customer : customers().values()) {
      CreditPartner partner = customer.partner;
      Valuation valuation = new Valuation(rates, new OrganisationId(0), partner.currency(), on);
      Optional<CreditLimit> inForce = new CreditLimits(customer.rows).inForce(on, false);
      Optional<Money> limit = inForce.flatMap(row -> valuation.of(row.amount()));
      if (inForce.isPresent() == limit.isPresent()) {
        change(partner, limit).ifPresent(changes::add);
      }
    }
    try (BatchUpdate update = new BatchUpdate(session, "UPDATE C_BPartner SET SO_CreditLimit = ?, SOCreditStatus = ?,"
        + " COL_IsHeldByLimit = ?, Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ? AND C_BPartner_ID = ?")) {
      changes.forEach(update::add);
    }
    return changes.size();
  }

  private Optional<Object[]> change(CreditPartner partner, Optional<Money> limit) {
    BigDecimal amount = limit.map(Money::amount).orElse(BigDecimal.ZERO);
    boolean zero = limit.isPresent() && amount.signum() == 0;
    boolean untouched = partner.stop().isPresent();
    String status = untouched ? partner.status() : status(partner.balance(), limit);
    if (amount.compareTo(partner.limit()) == 0 && status.equals(partner.status()) && zero == partner.heldByLimit()) {
      return Optional.empty();
    }
    return Optional.of(new Object[] {amount, status, zero && !untouched, LocalDateTime.now(), session.userId(), session.clientId(),
        partner.id()});
  }

  /** As core finds it, but for limit zero. */
  private static String status(BigDecimal balance, Optional<Money> limit) {
    if (limit.isEmpty()) {
      return "X";
    }
    BigDecimal bound = limit.get().amount();
    if (bound.signum() == 0 || balance.compareTo(bound) > 0) {
      return "H";
    }
    return balance.compareTo(bound.multiply(new BigDecimal("0.90"))) > 0 ? "W" : "O";
  }

  private Map<Integer, Customer> customers() {
    Map<Integer, Customer> customers = new LinkedHashMap<>();
    session.forEach(Sql.of("SELECT p.C_BPartner_ID, p.SOCreditStatus, p.COL_CreditStopEntry_ID, p.COL_IsHeldByLimit, p.SO_CreditLimit,"
        + " p.TotalOpenBalance, b.ISO_Code, b.StdPrecision, m.COL_LimitType, m.COL_LimitAmt, c.ISO_Code, c.StdPrecision, m.ValidFrom,"
        + " m.ValidTo, m.COL_IsApproved FROM COL_CreditLimit m JOIN C_BPartner p ON p.C_BPartner_ID = m.C_BPartner_ID"
        + " JOIN C_Currency c ON c.C_Currency_ID = m.C_Currency_ID JOIN AD_ClientInfo f ON f.AD_Client_ID = m.AD_Client_ID"
        + " JOIN C_AcctSchema s ON s.C_AcctSchema_ID = f.C_AcctSchema1_ID JOIN C_Currency b ON b.C_Currency_ID = s.C_Currency_ID"
        + " WHERE m.AD_Client_ID = ? AND m.IsActive = 'Y' AND m.COL_IsApproved = 'Y' ORDER BY p.C_BPartner_ID", session.clientId()), row -> {
          BigDecimal balance = row.getBigDecimal(6);
          CreditPartner partner = new CreditPartner(row.getInt(1), "", true, false, 0, Columns.text(row, 2), row.getInt(3) > 0,
              Columns.yes(row, 4), row.getBigDecimal(5), balance == null ? BigDecimal.ZERO : balance,
              new Currency(row.getString(7).strip(), row.getInt(8)));
          customers.computeIfAbsent(partner.id(), key -> new Customer(partner, new ArrayList<>())).rows.add(new CreditLimit(
              CreditCodes.limitType(Columns.text(row, 9)), Currencies.money(row.getBigDecimal(10),
              new Currency(row.getString(11).strip(), row.getInt(12))), Columns.day(row, 13), Columns.optionalDay(row, 14),
              Columns.yes(row, 15)));
        });
    return customers;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.credit.CreditDecision;
import org.example.collections.credit.CreditHold;
import org.example.collections.credit.CreditHolds;
import org.example.collections.credit.CreditRequest;
import org.example.collections.credit.Exposure;
import org.example.collections.credit.HoldFilter;
import org.example.collections.credit.HoldId;
import org.example.collections.credit.HoldStatus;
import org.example.collections.credit.ReleaseOrder;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/** Holds in COL_CreditHold. Nothing here locks a customer or an order: a hold is written while others do. */
public final class SqlCreditHolds implements CreditHolds {
  private static final int LONGEST_TEXT = 2000;

  private final SqlSession session;
  private final HoldRows rows;

  public SqlCreditHolds(SqlSession session) {
    this.session = session;
    rows = new HoldRows(session);
  }

  @Override
  public CreditHold keep(CreditRequest request, CreditDecision decision, int shipmentId, String reasons) {
    Map<String, Object> facts = facts(request, decision, reasons);
    Optional<Integer> open = session.first(Sql.of("SELECT COL_CreditHold_ID FROM COL_CreditHold WHERE AD_Client_ID = ?"
        + " AND C_Order_ID = ? AND COALESCE(M_InOut_ID, 0) = ? AND COL_HoldStatus IN ('OP', 'RQ', 'FA', 'RJ')", session.clientId(),
        request.orderId(), shipmentId), row -> row.getInt(1));
    int id = open.orElseGet(() -> insert(request.organisation().value(), HoldStatus.HELD, request.orderId(), shipmentId, facts));
    open.ifPresent(known -> update(known, facts));
    return rows.find(HoldFilter.of(new HoldId(id))).get(0);
  }

  @Override
  public CreditHold keepAgain(CreditHold released, CreditRequest request, CreditDecision decision, String reasons) {
    int id = insert(request.organisation().value(), HoldStatus.HELD, request.orderId(), released.shipmentId(),
        facts(request, decision, reasons));
    session.update(Sql.of("UPDATE COL_CreditHold SET COL_HeldFor_ID = (SELECT o.COL_HeldFor_ID FROM COL_CreditHold o"
        + " WHERE o.COL_CreditHold_ID = ?) WHERE AD_Client_ID = ? AND COL_CreditHold_ID = ?", released.id().value(), session.clientId(), id));
    return rows.find(HoldFilter.of(new HoldId(id))).get(0);
  }

  @Override
  public CreditHold keepByHand(int orderId, String reason) {
    Map<String, Object> facts = session.first(Sql.of("SELECT Bill_BPartner_ID, GrandTotal, C_Currency_ID, AD_Org_ID FROM C_Order"
        + " WHERE AD_Client_ID = ? AND C_Order_ID = ?", session.clientId(), orderId), row -> {
          Map<String, Object> found = new LinkedHashMap<>();
          found.put("C_BPartner_ID", row.getInt(1));
          found.put("COL_OrderAmt", row.getBigDecimal(2));
          found.put("COL_OrderCurrency_ID", row.getInt(3));
          found.put("AD_Org_ID", row.getInt(4));
          return found;
        }).orElseThrow();
    int organisation = (Integer) facts.remove("AD_Org_ID");
    facts.putAll(Map.of("COL_ReasonCodes", "ON_HOLD", "COL_Reasons", cut(reason), "COL_HeldAt", LocalDateTime.now(), "COL_HeldFor_ID",
        session.userId()));
    return rows.find(HoldFilter.of(new HoldId(insert(organisation, HoldStatus.BY_HAND, orderId, 0, facts)))).get(0);
  }

  @Override
  public List<CreditHold> find(HoldFilter filter) {
    return rows.find(filter);
  }

  @Override
  public List<CreditHold> releasedButWaiting(HoldFilter filter) {
    return rows.releasedButWaiting(filter);
  }

  @Override
  public void requested(HoldId hold, int user, String text) {
    update(hold.value(), Map.of("COL_HoldStatus", HoldCodes.of(HoldStatus.REQUESTED), "COL_Requester_ID", user, "COL_RequestText",
        cut(text)));
  }

  @Override
  public void releasedOnce(HoldId hold, int user, String reason, LocalDate on) {
    update(hold.value(), Map.of("COL_HoldStatus", HoldCodes.of(HoldStatus.FIRST_RELEASE), "COL_FirstDecider_ID", user,
        "COL_ReasonText", cut(reason)));
  }

  @Override
  public void released(HoldId hold, int user, String reason, Money upTo, LocalDate validUntil, LocalDate on) {
    update(hold.value(), Map.of("COL_HoldStatus", HoldCodes.of(HoldStatus.RELEASED), "COL_Decider_ID", user, "COL_DecidedAt",
        LocalDateTime.now(), "COL_ReasonText", cut(reason), "COL_ReleasedAmt", upTo.amount(), "COL_ValidUntil", validUntil));
  }

  @Override
  public void releasedAhead(CustomerId customer, OrganisationId organisation, ReleaseOrder order, LocalDate validUntil) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("C_BPartner_ID", customer.value());
    facts.put("COL_HeldAt", LocalDateTime.now());
    facts.put("COL_Decider_ID", order.user());
    facts.put("COL_DecidedAt", LocalDateTime.now());
    facts.put("COL_ReasonText", cut(order.reason()));
    facts.put("COL_ValidUntil", validUntil);
    facts.put("COL_ReleasedAmt", order.upTo().map(amount -> amount.value()).orElse(null));
    insert(organisation.value(), HoldStatus.RELEASED, 0, 0, facts);
  }

  @Override
  public void rejected(HoldId hold, int user, String reason, LocalDate on) {
    update(hold.value(), Map.of("COL_HoldStatus", HoldCodes.of(HoldStatus.REJECTED), "COL_Decider_ID", user, "COL_DecidedAt",
        LocalDateTime.now(), "COL_ReasonText", cut(reason)));
  }

  @Override
  public void ended(HoldId hold, HoldStatus status) {
    update(hold.value(), Map.of("COL_HoldStatus", HoldCodes.of(status)));
  }

  private Map<String, Object> facts(CreditRequest request, CreditDecision decision, String reasons) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("C_BPartner_ID", request.customer().map(CustomerId::value).orElse(null));
    facts.put("COL_ReasonCodes", HoldCodes.of(decision.holding()));
    facts.put("COL_Reasons", cut(reasons));
    facts.put("COL_OrderAmt", request.amount().amount());
    facts.put("COL_OrderCurrency_ID", currency(request.amount().currency()));
    facts.put("C_PaymentTerm_ID", request.paymentTermId() > 0 ? request.paymentTermId() : null);
    decision.exposure().ifPresent(exposure -> facts.putAll(parts(exposure)));
    facts.put("COL_LimitAmt", decision.limit().map(Money::amount).orElse(null));
    facts.put("COL_HeldAt", LocalDateTime.now());
    facts.put("COL_HeldFor_ID", session.userId());
    return facts;
  }

  private Map<String, Object> parts(Exposure exposure) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("C_Currency_ID", currency(exposure.currency()));
    Map<String, Money> amounts = Map.of("COL_OpenInvoices", exposure.openInvoices(), "COL_Receipts", exposure.receipts(),
        "COL_CreditNotes", exposure.creditNotes(), "COL_OpenOrders", exposure.openOrders(), "COL_DeliveredAmt", exposure.delivered(),
        "COL_DraftAmt", exposure.drafts(), "COL_InsuredAmt", exposure.insured(), "COL_ExposureAmt", exposure.total());
    amounts.forEach((column, amount) -> parts.put(column, amount.amount()));
    return parts;
  }

  private int currency(Currency currency) {
    return session.first(Sql.of("SELECT MIN(C_Currency_ID) FROM C_Currency WHERE ISO_Code = ? AND AD_Client_ID IN (0, ?)",
        currency.code(), session.clientId()), row -> row.getInt(1)).orElseThrow();
  }

  private int insert(int organisation, HoldStatus status, int order, int shipment, Map<String, Object> facts) {
    Map<String, Object> all = new LinkedHashMap<>(facts);
    all.put("COL_HoldStatus", HoldCodes.of(status));
    all.put("C_Order_ID", order > 0 ? order : null);
    all.put("M_InOut_ID", shipment > 0 ? shipment : null);
    all.put("COL_HoldNo", "-");
    all.values().removeIf(Objects::isNull);
    NewRows insert = new NewRows(session, "COL_CreditHold", all.keySet().toArray(String[]::new));
    int id = insert.add(organisation, all.values().toArray());
    insert.flush();
    session.update(Sql.of("UPDATE COL_CreditHold SET COL_HoldNo = ? WHERE AD_Client_ID = ? AND COL_CreditHold_ID = ?", "CH-" + id,
        session.clientId(), id));
    return id;
  }

  private void update(int id, Map<String, Object> values) {
    Sql sql = Sql.of("UPDATE COL_CreditHold SET Updated = ?, UpdatedBy = ?", LocalDateTime.now(), session.userId());
    values.forEach((column, value) -> {
      if (value == null) {
        sql.add(", " + column + " = NULL");
      } else {
        sql.add(", " + column + " = ?", value);
      }
    });
    session.update(sql.add("WHERE AD_Client_ID = ? AND COL_CreditHold_ID = ?", session.clientId(), id));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
  }
}

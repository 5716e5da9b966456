// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.process.DocAction;
import org.compiere.util.Msg;
import org.example.collections.dunning.ClaimBill;
import org.example.collections.dunning.ClaimBills;
import org.example.collections.dunning.ClaimNotPostable;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.dunning.PostedBill;
import org.example.collections.letter.Retention;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/**
 * Bills as invoices of core, saved and completed as model objects. The notice names its invoice and the invoice its notice; an
 * invoice that was reversed by hand counts as none.
 */
public final class PoClaimBills implements ClaimBills {
  private static final String STANDS = "EXISTS (SELECT 1 FROM C_Invoice i WHERE i.C_Invoice_ID = e.COL_ClaimInvoice_ID"
      + " AND i.DocStatus IN ('CO', 'CL'))";

  private final Properties ctx;
  private final SqlSession session;

  public PoClaimBills(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  @Override
  public List<ClaimBill> open(NoticeSelection selection) {
    Currencies currencies = new Currencies(session);
    Sql sql = Sql.of("SELECT e.C_DunningRunEntry_ID, MAX(e.COL_DocumentNo), MAX(p.Name), MAX(e.C_Currency_ID), SUM(l.InterestAmt),"
        + " SUM(l.COL_LumpSumAmt), SUM(l.FeeAmt) FROM C_DunningRunEntry e"
        + " JOIN C_DunningRunLine l ON l.C_DunningRunEntry_ID = e.C_DunningRunEntry_ID AND l.IsActive = 'Y'"
        + " JOIN C_BPartner p ON p.C_BPartner_ID = e.C_BPartner_ID"
        + " WHERE e.AD_Client_ID = ? AND e.COL_NoticeStatus IN " + DeliveryCodes.ISSUED + " AND NOT " + STANDS, session.clientId());
    selection.run().ifPresent(run -> sql.add("AND e.C_DunningRun_ID = ?", run.value()));
    selection.notice().ifPresent(notice -> sql.add("AND e.C_DunningRunEntry_ID = ?", notice.value()));
    List<ClaimBill> bills = session.list(sql.add("GROUP BY e.C_DunningRunEntry_ID ORDER BY MAX(p.Name), e.C_DunningRunEntry_ID"),
        row -> bill(new NoticeId(row.getInt(1)), Columns.text(row, 2), Columns.text(row, 3), currencies.get(row.getInt(4)),
            row.getBigDecimal(5), row.getBigDecimal(6), row.getBigDecimal(7)));
    return bills.stream().filter(bill -> !bill.lines().isEmpty()).toList();
  }

  /** @param fees with the lump sums, which are the fees of their lines */
  private static ClaimBill bill(NoticeId notice, String documentNo, String customer, Currency currency, BigDecimal interest,
      BigDecimal lumpSums, BigDecimal fees) {
    List<ClaimBill.Line> lines = new ArrayList<>();
    add(lines, ClaimBill.Kind.INTEREST, Currencies.money(interest, currency));
    add(lines, ClaimBill.Kind.LUMP_SUM, Currencies.money(lumpSums, currency));
    add(lines, ClaimBill.Kind.FEE, Currencies.money(fees.subtract(lumpSums), currency));
    return new ClaimBill(notice, documentNo, customer, currency, lines);
  }

  private static void add(List<ClaimBill.Line> lines, ClaimBill.Kind kind, Money amount) {
    if (amount.isPositive()) {
      lines.add(new ClaimBill.Line(kind, amount));
    }
  }

  @Override
  public PostedBill post(ClaimBill bill, LocalDate today) {
    ClaimInvoiceParts parts = new ClaimInvoiceParts(session, bill.currency());
    PO invoice = MTable.get(ctx, "C_Invoice").getPO(0, session.trxName());
    Map<String, Object> head = session.first(Sql.of("SELECT e.AD_Org_ID, e.C_BPartner_ID, e.C_BPartner_Location_ID, e.AD_User_ID,"
        + " e.C_Currency_ID, p.C_PaymentTerm_ID, e.SalesRep_ID FROM C_DunningRunEntry e JOIN C_BPartner p ON p.C_BPartner_ID ="
        + " e.C_BPartner_ID WHERE e.C_DunningRunEntry_ID = ? AND e.AD_Client_ID = ?", bill.notice().value(), session.clientId()),
        PoClaimBills::head).orElseThrow(() -> new AdempiereException("@NotFound@ @C_DunningRunEntry_ID@ " + bill.notice().value()));
    int organisation = (Integer) head.remove("AD_Org_ID");
    invoice.setAD_Org_ID(organisation);
    head.forEach(invoice::set_ValueNoCheck);
    Timestamp day = Timestamp.valueOf(today.atStartOfDay());
    Map<String, Object> rest = Map.of("C_DocTypeTarget_ID", parts.documentType(organisation), "C_DocType_ID", 0, "IsSOTrx", true,
        "DateInvoiced", day, "DateAcct", day, "M_PriceList_ID", parts.priceList(), "COL_DunningNotice_ID", bill.notice().value(),
        "Description", Msg.getMsg(ctx, "COL_ClaimOfNotice", new Object[] {bill.documentNo()}));
    rest.forEach(invoice::set_ValueNoCheck);
    invoice.saveEx();
    bill.lines().forEach(line -> addLine(invoice, line, parts));
    process(invoice, DocAction.ACTION_Complete);
    tie(bill.notice(), invoice.get_ID());
    keepAsVoucher(bill.notice(), today);
    return new PostedBill(bill, invoice.get_ID(), invoice.get_ValueAsString("DocumentNo"));
  }

  private static Map<String, Object> head(ResultSet row) throws SQLException {
    Map<String, Object> head = new HashMap<>(Map.of("AD_Org_ID", row.getInt(1), "C_BPartner_ID", row.getInt(2),
        "C_BPartner_Location_ID", row.getInt(3), "C_Currency_ID", row.getInt(5)));
    Columns.id(row, 4).ifPresent(contact -> head.put("AD_User_ID", contact));
    Columns.id(row, 6).ifPresent(term -> head.put("C_PaymentTerm_ID", term));
    Columns.id(row, 7).ifPresent(responsible -> head.put("SalesRep_ID", responsible));
    return head;
  }

  private void addLine(PO invoice, ClaimBill.Line line, ClaimInvoiceParts parts) {
    PO row = MTable.get(ctx, "C_InvoiceLine").getPO(0, session.trxName());
    row.setAD_Org_ID(invoice.getAD_Org_ID());
    BigDecimal amount = line.amount().amount();
    Map<String, Object> values = new HashMap<>(Map.of("C_Invoice_ID", invoice.get_ID(), "C_Charge_ID", parts.charge(line.kind()),
        "C_Tax_ID", parts.exemptTax(), "QtyEntered", BigDecimal.ONE, "QtyInvoiced", BigDecimal.ONE, "PriceEntered", amount,
        "PriceActual", amount, "PriceList", amount, "LineNetAmt", amount, "Description",
        Msg.getMsg(ctx, "COL_Claim_" + line.kind().name())));
    values.forEach(row::set_ValueNoCheck);
    row.saveEx();
  }

  private static void process(PO invoice, String action) {
    DocAction document = (DocAction) invoice;
    try {
      if (!document.processIt(action)) {
        throw new ClaimNotPostable(document.getProcessMsg());
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AdempiereException(e);
    }
    invoice.saveEx();
  }

  private void tie(NoticeId notice, Integer invoice) {
    session.update(Sql.of("UPDATE C_DunningRunEntry SET COL_ClaimInvoice_ID = ?, Updated = ?, UpdatedBy = ?"
        + " WHERE C_DunningRunEntry_ID = ? AND AD_Client_ID = ?", invoice, LocalDateTime.now(), session.userId(), notice.value(),
        session.clientId()));
  }

  /** The letter is what the bill rests on. */
  private void keepAsVoucher(NoticeId notice, LocalDate today) {
    int years = session.first(Sql.of("SELECT COL_RetainYearsVoucher FROM COL_Setting WHERE AD_Client_ID = ?", session.clientId()),
        row -> row.getInt(1)).orElse(Retention.VOUCHER_YEARS);
    LocalDate until = Retention.until(today, years);
    session.update(Sql.of("UPDATE COL_Letter SET COL_RetainUntil = ?, Updated = ?, UpdatedBy = ? WHERE AD_Client_ID = ?"
        + " AND C_DunningRunEntry_ID = ? AND (COL_RetainUntil IS NULL OR COL_RetainUntil < ?)", until, LocalDateTime.now(),
        session.userId(), session.clientId(), notice.value(), until));
  }

  @Override
  public int reverse(Collection<NoticeId> notices) {
    Map<Integer, Integer> posted = new HashMap<>();
    Ids.inPages(Ids.of(notices), page -> session.forEach(Sql.of("SELECT e.C_DunningRunEntry_ID, e.COL_ClaimInvoice_ID"
        + " FROM C_DunningRunEntry e WHERE e.AD_Client_ID = ? AND " + STANDS + " AND", session.clientId())
        .addIn("e.C_DunningRunEntry_ID", page), row -> posted.put(row.getInt(1), row.getInt(2))));
    posted.forEach((notice, invoice) -> {
      process(MTable.get(ctx, "C_Invoice").getPO(invoice, session.trxName()), DocAction.ACTION_Reverse_Correct);
      tie(new NoticeId(notice), null);
    });
    return posted.size();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.example.collections.dunning.AccountOutcome;
import org.example.collections.dunning.CreditLine;
import org.example.collections.dunning.DueItem;
import org.example.collections.dunning.DunnedLine;
import org.example.collections.dunning.DunningNotice;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.FeeLine;
import org.example.collections.dunning.InfoLine;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.OpenItemId;

/**
 * Writes proposals into core's tables. Amt and OpenAmt of a line are the document's, ConvertedAmt, FeeAmt and
 * InterestAmt add up to the notice's Amt as core adds them: a line for information has no ConvertedAmt, a credit a
 * negative one. The lump sum of an item is the fee of its line; fees of levels stand on lines of their own.
 */
final class NoticeRows {
  private static final BigDecimal NOTHING = BigDecimal.ZERO;
  private static final int OF_ALL_LINES = 6;
  private static final Object[] NO_CLAIM = {NOTHING, NOTHING, null, null, null};

  private final SqlSession session;
  private final Currencies currencies;
  private final NewRows notices;
  private final NewRows lines;

  NoticeRows(SqlSession session, Currencies currencies) {
    this.session = session;
    this.currencies = currencies;
    notices = new NewRows(session, "C_DunningRunEntry",
        Map.of("Processed", "N", "COL_NoticeStatus", "DR", "COL_IsHeld", "N"), "C_DunningRun_ID", "C_DunningLevel_ID",
        "C_BPartner_ID", "C_BPartner_Location_ID", "AD_User_ID", "C_Currency_ID", "SalesRep_ID", "Amt", "Qty",
        "COL_PayBy", "COL_Channel", "COL_Language", "COL_IsHandOver");
    lines = new NewRows(session, "C_DunningRunLine", Map.of("Processed", "N"),
        "C_DunningRunEntry_ID", "C_Invoice_ID", "C_InvoicePaySchedule_ID", "C_Payment_ID", "Amt", "OpenAmt",
        "ConvertedAmt", "FeeAmt", "TotalAmt", "DaysDue", "TimesDunned", "IsInDispute", "COL_DunningLevel_ID",
        "COL_DueDate", "COL_IsInfo", "InterestAmt", "COL_LumpSumAmt", "COL_DefaultFrom", "COL_DefaultReason",
        "COL_InterestDetail");
  }

  /** @return by item the key of the notice that dunns it */
  Map<OpenItemId, Integer> add(DunningRunId run, List<AccountOutcome> outcomes) {
    List<DunningNotice> all = outcomes.stream().flatMap(outcome -> outcome.notices().stream()).toList();
    NoticeParties parties = NoticeParties.of(session, all);
    List<Integer> keys = new ArrayList<>(all.size());
    all.forEach(notice -> keys.add(add(run, notice, parties)));
    notices.flush();
    Map<OpenItemId, Integer> noticeOf = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      addLines(all.get(i), keys.get(i));
      for (DunnedLine line : all.get(i).items()) {
        noticeOf.put(line.item().item().id(), keys.get(i));
      }
    }
    return noticeOf;
  }

  void flush() {
    lines.flush();
  }

  private int add(DunningRunId run, DunningNotice notice, NoticeParties parties) {
    return notices.add(notice.organisation().value(), run.value(), notice.level().id().value(),
        notice.customer().value(), parties.location(notice), notice.recipient().contact().map(contact ->
        contact.value()).orElse(null), currencies.id(notice.currency()), parties.salesRep(notice),
        notice.total().amount(), notice.items().size() + notice.credits().size() + notice.infos().size(),
        notice.payBy(), DeliveryCodes.of(notice.recipient().channel()), notice.language(),
        notice.proposesHandOver());
  }

  private void addLines(DunningNotice notice, int key) {
    notice.items().forEach(line -> addItem(notice, key, line));
    notice.credits().forEach(line -> addCredit(notice, key, line));
    notice.fees().forEach(line -> addFee(notice, key, line));
    notice.infos().forEach(line -> addInfo(notice, key, line));
  }

  private void addItem(DunningNotice notice, int key, DunnedLine line) {
    BigDecimal open = line.open().amount();
    DueItem item = line.item();
    BigDecimal interest = line.claim().map(claim -> claim.interest().amount()).orElse(NOTHING);
    BigDecimal lumpSum = line.claim().map(claim -> claim.lumpSum().amount()).orElse(NOTHING);
    addLine(notice, key, item.item().id(), null, item.item().original().amount(), open, open, lumpSum,
        open.add(interest).add(lumpSum), line.daysOverdue(), timesDunned(item) + 1, item.inDispute(), line.level().id().value(),
        item.item().dueDate(), "N", interest, lumpSum, line.claim().map(claim -> claim.start().from()).orElse(null),
        line.claim().map(claim -> ClaimCodes.of(claim.start().reason())).orElse(null),
        line.claim().map(claim -> ClaimCodes.text(claim.days())).orElse(null));
  }

  private void addInfo(DunningNotice notice, int key, InfoLine line) {
    DueItem item = line.item();
    addLine(notice, key, item.item().id(), null, item.item().original().amount(), item.item().open().amount(), NOTHING,
        NOTHING, NOTHING, line.daysOverdue(), timesDunned(item), item.inDispute(), null, item.item().dueDate(), "Y");
  }

  private void addCredit(DunningNotice notice, int key, CreditLine line) {
    BigDecimal available = line.credit().amount().amount().negate();
    BigDecimal deducted = line.deducted().amount().negate();
    int record = line.credit().recordId();
    boolean receipt = line.credit().kind() == CreditKind.RECEIPT;
    addLine(notice, key, receipt ? null : new OpenItemId(record, 0), receipt ? record : null, available, available,
        deducted, NOTHING, deducted, 0, 0, false, null, null, "N");
  }

  private void addFee(DunningNotice notice, int key, FeeLine line) {
    BigDecimal fee = line.amount().amount();
    addLine(notice, key, null, null, NOTHING, NOTHING, NOTHING, fee, fee, 0, 0, false, line.level().id().value(), null,
        "N");
  }

  private void addLine(DunningNotice notice, int key, OpenItemId item, Integer payment, BigDecimal amount,
      BigDecimal open, BigDecimal converted, BigDecimal fee, BigDecimal total, Object... rest) {
    Integer invoice = item == null ? null : (Integer) item.invoiceId();
    Integer schedule = item == null ? null : RunFilters.orNull(item.scheduleId());
    Object[] claim = rest.length > OF_ALL_LINES ? Arrays.copyOfRange(rest, OF_ALL_LINES, rest.length) : NO_CLAIM;
    lines.add(notice.organisation().value(), key, invoice, schedule, payment, amount, open, converted, fee, total,
        rest[0], rest[1], rest[2], rest[3], rest[4], rest[5], claim[0], claim[1], claim[2], claim[3], claim[4]);
  }

  private static int timesDunned(DueItem item) {
    return item.lastNotice().map(last -> last.times()).orElse(0);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.compiere.impexp.BankStatementMatchInfo;
import org.compiere.impexp.BankStatementMatcherInterface;
import org.compiere.model.MBankStatementLine;
import org.compiere.model.PO;
import org.compiere.model.X_I_BankStatement;
import org.example.collections.letter.MatchStatementLine;

/** Matches lines of bank statements, and of their import, by the payment reference they carry; used by core's match buttons. */
public final class ReferenceMatcher implements BankStatementMatcherInterface {
  /** Where a bank puts what the payer wrote, of both tables; most telling first. */
  private static final List<String> TEXTS = List.of("EftReference", "ReferenceNo", "EftMemo", "Memo", "EftStatementReference",
      "LineDescription", "Description");
  private static final List<String> AMOUNTS = List.of("StmtAmt", "TrxAmt", "EftAmt");

  @Override
  public BankStatementMatchInfo findMatch(MBankStatementLine bsl) {
    return match(bsl);
  }

  @Override
  public BankStatementMatchInfo findMatch(X_I_BankStatement ibs) {
    return match(ibs);
  }

  /** Money that goes out is no payment of a customer. */
  private static BankStatementMatchInfo match(PO line) {
    if (line == null || isOutgoing(line)) {
      return null;
    }
    List<String> texts = TEXTS.stream().filter(column -> line.get_ColumnIndex(column) >= 0).map(line::get_ValueAsString).toList();
    Optional<MatchStatementLine.Match> match = Guarded.ask(line.getCtx(), line.get_TrxName(),
        services -> services.payments().matchStatementLine().of(texts));
    return match.map(ReferenceMatcher::info).orElse(null);
  }

  private static boolean isOutgoing(PO line) {
    return AMOUNTS.stream().filter(column -> line.get_ColumnIndex(column) >= 0).map(line::get_Value).filter(Objects::nonNull)
        .map(BigDecimal.class::cast).filter(amount -> amount.signum() != 0).findFirst()
        .map(amount -> amount.signum() < 0).orElse(false);
  }

  private static BankStatementMatchInfo info(MatchStatementLine.Match match) {
    BankStatementMatchInfo info = new BankStatementMatchInfo();
    info.setC_BPartner_ID(match.customer().value());
    match.invoice().ifPresent(info::setC_Invoice_ID);
    return info;
  }
}

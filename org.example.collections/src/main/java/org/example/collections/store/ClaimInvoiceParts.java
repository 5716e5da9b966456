// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Optional;
import org.example.collections.dunning.ClaimBill;
import org.example.collections.dunning.ClaimNotPostable;
import org.example.collections.money.Currency;

/** What an invoice for interest and fees needs of the tenant's settings; what is missing is named. */
final class ClaimInvoiceParts {
  private final SqlSession session;
  private final Currency currency;

  ClaimInvoiceParts(SqlSession session, Currency currency) {
    this.session = session;
    this.currency = currency;
  }

  int charge(ClaimBill.Kind kind) {
    String column = kind == ClaimBill.Kind.INTEREST ? "COL_InterestCharge_ID" : "COL_FeeCharge_ID";
    return first(Sql.of("SELECT " + column + " FROM COL_Setting WHERE AD_Client_ID = ? AND " + column + " > 0", session.clientId()))
        .orElseThrow(() -> new ClaimNotPostable("@COL_NoCharge@ @" + column + "@"));
  }

  /** Damages bear no value added tax: an exempt tax at zero percent, the default before others. */
  int exemptTax() {
    return first(Sql.of("SELECT C_Tax_ID FROM C_Tax WHERE AD_Client_ID = ? AND IsActive = 'Y' AND IsTaxExempt = 'Y' AND Rate = 0"
        + " AND IsSummary = 'N' AND SOPOType IN ('B', 'S') ORDER BY IsDefault DESC, C_Tax_ID", session.clientId()))
        .orElseThrow(() -> new ClaimNotPostable("@COL_NoExemptTax@"));
  }

  /** Core asks for one although no price is looked up. */
  int priceList() {
    return first(Sql.of("SELECT l.M_PriceList_ID FROM M_PriceList l JOIN C_Currency c ON c.C_Currency_ID = l.C_Currency_ID"
        + " WHERE l.AD_Client_ID = ? AND l.IsActive = 'Y' AND l.IsSOPriceList = 'Y' AND c.ISO_Code = ?"
        + " ORDER BY l.IsDefault DESC, l.M_PriceList_ID", session.clientId(), currency.code()))
        .orElseThrow(() -> new ClaimNotPostable("@COL_NoPriceList@ " + currency.code()));
  }

  int documentType(int organisation) {
    return first(Sql.of("SELECT C_DocType_ID FROM C_DocType WHERE AD_Client_ID = ? AND AD_Org_ID IN (0, ?) AND DocBaseType = 'ARI'"
        + " AND IsActive = 'Y' ORDER BY IsDefault DESC, AD_Org_ID DESC, C_DocType_ID", session.clientId(), organisation))
        .orElseThrow(() -> new ClaimNotPostable("@NotFound@ @C_DocType_ID@ ARI"));
  }

  private Optional<Integer> first(Sql sql) {
    return session.first(sql, row -> row.getInt(1));
  }
}

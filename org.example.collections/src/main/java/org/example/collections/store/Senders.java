// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.letter.BankAccount;
import org.example.collections.letter.Logo;
import org.example.collections.letter.PostalAddress;
import org.example.collections.letter.Sender;

/** Organisations as senders: read once for each organisation and currency. A missing address, bank or logo is left out. */
final class Senders {
  /** @param country C_Country_ID, 0 when not known */
  record Known(Sender sender, int country) {}

  private record Key(int organisation, int currency) {}

  private final SqlSession session;
  private final Map<Key, Known> known = new HashMap<>();
  private final Map<Integer, Optional<Logo>> logos = new HashMap<>();

  Senders(SqlSession session) {
    this.session = session;
  }

  Known of(int organisation, int currency) {
    return known.computeIfAbsent(new Key(organisation, currency), key -> read(organisation, currency));
  }

  /** Documents of organisation * are written by the tenant's first organisation. */
  private Known read(int organisation, int currency) {
    Sql sql = Sql.of("SELECT " + Places.COLUMNS + ", CASE WHEN o.AD_Org_ID = ? THEN o.Name ELSE c.Name END, n.Phone, n.EMail,"
        + " n.TaxID, COALESCE(n.Logo_ID, k.LogoReport_ID, k.Logo_ID), n.TransferBank_ID, o.AD_Org_ID"
        + " FROM AD_Org o JOIN AD_Client c ON c.AD_Client_ID = o.AD_Client_ID LEFT JOIN AD_OrgInfo n ON n.AD_Org_ID = o.AD_Org_ID"
        + " LEFT JOIN AD_ClientInfo k ON k.AD_Client_ID = o.AD_Client_ID"
        + " LEFT JOIN C_Location a ON a.C_Location_ID = n.C_Location_ID LEFT JOIN C_Country y ON y.C_Country_ID = a.C_Country_ID"
        + " LEFT JOIN C_Region g ON g.C_Region_ID = a.C_Region_ID WHERE o.AD_Client_ID = ?", organisation, session.clientId());
    sql.add(organisation > 0 ? "AND o.AD_Org_ID = ?" : "AND o.AD_Org_ID > ? AND o.IsActive = 'Y' ORDER BY o.AD_Org_ID", organisation);
    return session.first(sql, row -> {
      Places.Place place = Places.place(row);
      PostalAddress address = place.country() > 0 ? place.home() : null;
      String name = Columns.text(row, 17);
      return new Known(new Sender(name, address == null ? List.of() : address.lines(), Columns.text(row, 18), Columns.text(row, 19),
          taxId(Columns.text(row, 20)), logo(row.getInt(21)), bank(name, row.getInt(22), row.getInt(23), currency)),
          place.country());
    }).orElseGet(() -> new Known(new Sender("", List.of(), "", "", "", Optional.empty(), Optional.empty()), 0));
  }

  /** Core fills the mandatory column with a question mark. */
  private static String taxId(String stored) {
    return stored.equals("?") ? "" : stored;
  }

  private Optional<Logo> logo(int image) {
    return logos.computeIfAbsent(image, id -> session.first(
        Sql.of("SELECT BinaryData FROM AD_Image WHERE AD_Image_ID = ? AND AD_Client_ID IN (0, ?)", id, session.clientId()),
        row -> Optional.ofNullable(row.getBytes(1))).flatMap(data -> data).map(Logo::new));
  }

  /**
   * An account in the letter's currency before another, with an IBAN before without, of the organisation's transfer bank before its
   * others. Nobody pays into a cash box or onto a card.
   */
  private Optional<BankAccount> bank(String holder, int transferBank, int organisation, int currency) {
    return session.first(Sql.of("SELECT b.Name, k.IBAN, b.SwiftCode, k.AccountNo, b.RoutingNo FROM C_BankAccount k"
        + " JOIN C_Bank b ON b.C_Bank_ID = k.C_Bank_ID WHERE k.AD_Client_ID = ? AND k.IsActive = 'Y' AND b.IsActive = 'Y'"
        + " AND (k.IBAN IS NOT NULL OR k.AccountNo IS NOT NULL AND k.BankAccountType IN ('C', 'S'))"
        + " AND (b.C_Bank_ID = ? OR b.IsOwnBank = 'Y' AND k.AD_Org_ID IN (0, ?)) ORDER BY CASE WHEN k.C_Currency_ID = ? THEN 0 ELSE 1 END,"
        + " CASE WHEN k.IBAN IS NULL THEN 1 ELSE 0 END, CASE WHEN b.C_Bank_ID = ? THEN 0 ELSE 1 END, k.IsDefault DESC, k.C_BankAccount_ID",
        session.clientId(), transferBank, organisation, currency, transferBank), row -> new BankAccount(holder, Columns.text(row, 1),
        Columns.text(row, 2), Columns.text(row, 3), Columns.text(row, 4), Columns.text(row, 5)));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Optional;
import org.example.collections.letter.PaymentLink;

/** The tenant's link to its payment page, from its settings: read once. Without template or key there is none. */
final class PaymentLinks {
  private final SqlSession session;
  private Optional<PaymentLink> link;

  PaymentLinks(SqlSession session) {
    this.session = session;
  }

  Optional<PaymentLink> ofTenant() {
    if (link == null) {
      link = session.first(Sql.of("SELECT COL_PaymentLink, COL_PaymentLinkKey FROM COL_Setting WHERE AD_Client_ID = ?"
          + " AND IsActive = 'Y' AND COL_PaymentLink IS NOT NULL AND COL_PaymentLinkKey IS NOT NULL", session.clientId()),
          row -> new PaymentLink(row.getString(1), new HmacSigner(row.getString(2))));
    }
    return link;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.example.collections.dunning.DunningNotice;

/**
 * What core's notice must name although dunning does not need it: a sales representative, and an address even where the
 * letter goes by e-mail to a customer whose addresses are all inactive.
 */
final class NoticeParties {
  private record Party(int salesRep, int location) {}

  private final int userId;
  private final Map<Integer, Party> parties = new HashMap<>();

  private NoticeParties(int userId) {
    this.userId = userId;
  }

  static NoticeParties of(SqlSession session, List<DunningNotice> notices) {
    NoticeParties found = new NoticeParties(session.userId());
    List<Integer> customers = notices.stream().map(notice -> notice.customer().value()).distinct().toList();
    Ids.inPages(customers, page -> session.forEach(Sql.of("SELECT p.C_BPartner_ID, p.SalesRep_ID,"
        + " (SELECT MIN(l.C_BPartner_Location_ID) FROM C_BPartner_Location l WHERE l.C_BPartner_ID = p.C_BPartner_ID)"
        + " FROM C_BPartner p WHERE p.AD_Client_ID = ? AND", session.clientId()).addIn("p.C_BPartner_ID", page),
        row -> found.parties.put(row.getInt(1), new Party(row.getInt(2), row.getInt(3)))));
    return found;
  }

  int salesRep(DunningNotice notice) {
    int salesRep = parties.get(notice.customer().value()).salesRep;
    return salesRep > 0 ? salesRep : userId;
  }

  int location(DunningNotice notice) {
    int location = notice.recipient().locationId();
    return location > 0 ? location : parties.get(notice.customer().value()).location;
  }
}

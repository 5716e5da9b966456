// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.List;
import org.example.collections.contact.ContactLinks;
import org.example.collections.contact.UnlinkedContacts;

/** Read in one statement, written in batches as rows: nothing that core watches has changed. */
public final class SqlUnlinkedContacts implements UnlinkedContacts {
  /** @param links as the person's column keeps them */
  private record Linked(int person, String links) {}

  private final SqlSession session;

  public SqlUnlinkedContacts(SqlSession session) {
    this.session = session;
  }

  @Override
  public int link() {
    List<Linked> found = session.list(Sql.of("SELECT AD_User_ID, Phone, Phone2, EMail FROM AD_User WHERE AD_Client_ID = ?"
        + " AND C_BPartner_ID IS NOT NULL AND COL_ContactLinks IS NULL AND (Phone IS NOT NULL OR Phone2 IS NOT NULL OR EMail IS NOT NULL)",
        session.clientId()), row -> new Linked(row.getInt(1),
            ContactLinks.of(List.of(Columns.text(row, 2), Columns.text(row, 3)), Columns.text(row, 4))))
        .stream().filter(person -> !person.links.isEmpty()).toList();
    if (found.isEmpty()) {
      return 0;
    }
    try (BatchUpdate update = new BatchUpdate(session, "UPDATE AD_User SET COL_ContactLinks = ? WHERE AD_User_ID = ?"
        + " AND AD_Client_ID = ?")) {
      found.forEach(person -> update.add(person.links, person.person, session.clientId()));
      update.run();
    }
    return found.size();
  }
}

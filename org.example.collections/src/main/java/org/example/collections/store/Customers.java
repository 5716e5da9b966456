// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.dunning.Contact;
import org.example.collections.dunning.ProcedureId;
import org.example.collections.receivable.ContactId;

/** What dunning asks of the customers of a page beyond their items: settings, contacts and address. */
final class Customers {
  /** @param locationId the address payments come from, else the one bills go to, else any active one; 0 without address */
  record Facts(Optional<ProcedureId> procedure, Optional<ProcedureId> groupProcedure, Optional<LocalDate> graceUntil,
      String language, int locationId, List<Contact> contacts) {}

  private final SqlSession session;

  Customers(SqlSession session) {
    this.session = session;
  }

  Map<Integer, Facts> read(CustomerPage page) {
    Map<Integer, List<Contact>> contacts = contacts(page);
    Map<Integer, Integer> locations = locations(page);
    Map<Integer, Facts> facts = new HashMap<>();
    Sql sql = Sql.of("SELECT p.C_BPartner_ID, p.C_Dunning_ID, g.C_Dunning_ID, p.DunningGrace, p.AD_Language FROM C_BPartner p"
        + " JOIN C_BP_Group g ON g.C_BP_Group_ID = p.C_BP_Group_ID WHERE p.AD_Client_ID = ? AND", session.clientId());
    session.forEach(page.in(sql, "p.C_BPartner_ID"), row -> facts.put(row.getInt(1), new Facts(
        Columns.id(row, 2).map(ProcedureId::new), Columns.id(row, 3).map(ProcedureId::new), Columns.optionalDay(row, 4),
        Columns.text(row, 5), locations.getOrDefault(row.getInt(1), 0), contacts.getOrDefault(row.getInt(1), List.of()))));
    return facts;
  }

  private Map<Integer, List<Contact>> contacts(CustomerPage page) {
    Map<Integer, List<Contact>> contacts = new HashMap<>();
    Sql sql = Sql.of("SELECT u.C_BPartner_ID, u.AD_User_ID, u.EMail, u.C_BPartner_Location_ID, u.COL_IsDunningContact, u.IsBillTo"
        + " FROM AD_User u WHERE u.AD_Client_ID = ? AND u.IsActive = 'Y' AND", session.clientId());
    session.forEach(page.in(sql, "u.C_BPartner_ID").add("ORDER BY u.AD_User_ID"), row ->
        contacts.computeIfAbsent(row.getInt(1), key -> new ArrayList<>(2)).add(new Contact(new ContactId(row.getInt(2)),
            Columns.text(row, 3), row.getInt(4), Columns.yes(row, 5), Columns.yes(row, 6))));
    return contacts;
  }

  private Map<Integer, Integer> locations(CustomerPage page) {
    Map<Integer, Integer> locations = new HashMap<>();
    Sql sql = Sql.of("SELECT l.C_BPartner_ID, l.C_BPartner_Location_ID FROM C_BPartner_Location l WHERE l.AD_Client_ID = ?"
        + " AND l.IsActive = 'Y' AND", session.clientId());
    session.forEach(page.in(sql, "l.C_BPartner_ID")
        .add("ORDER BY l.IsPayFrom DESC, l.IsBillTo DESC, l.C_BPartner_Location_ID"),
        row -> locations.putIfAbsent(row.getInt(1), row.getInt(2)));
    return locations;
  }
}

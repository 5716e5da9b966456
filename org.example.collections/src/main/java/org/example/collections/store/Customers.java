// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.Contact;
import org.example.collections.dunning.ProcedureId;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CustomerType;

/** What dunning asks of customers beyond their items: settings, contacts and address. */
final class Customers implements AutoCloseable {
  /** Binds a statement to a tenant and to the customers asked for, by the names of its columns for both. */
  @FunctionalInterface
  interface Scope {
    Sql narrow(Sql sql, String client, String customer);
  }

  /** Whom a letter can be sent to. */
  record Reach(List<Contact> contacts, int locationId) {}

  record Settings(Optional<ProcedureId> procedure, Optional<ProcedureId> groupProcedure, Optional<LocalDate> graceUntil,
      String language, CustomerType type) {}

  private final SortedRows<Settings> settings;
  private final SortedRows<Contact> contacts;
  private final SortedRows<Integer> locations;

  Customers(SqlSession session, Scope scope) {
    settings = new SortedRows<>(session, scope.narrow(Sql.of("SELECT p.C_BPartner_ID, p.C_Dunning_ID, g.C_Dunning_ID,"
        + " p.DunningGrace, p.AD_Language, COALESCE(p.COL_CustomerType, g.COL_CustomerType)"
        + " FROM C_BPartner p JOIN C_BP_Group g ON g.C_BP_Group_ID = p.C_BP_Group_ID"
        + " WHERE"), "p.AD_Client_ID", "p.C_BPartner_ID").add("ORDER BY p.C_BPartner_ID"), Customers::settings);
    contacts = new SortedRows<>(session, scope.narrow(Sql.of("SELECT u.C_BPartner_ID, u.AD_User_ID, u.EMail,"
        + " u.C_BPartner_Location_ID, u.COL_IsDunningContact, u.IsBillTo FROM AD_User u WHERE u.IsActive = 'Y' AND"),
        "u.AD_Client_ID", "u.C_BPartner_ID").add("ORDER BY u.C_BPartner_ID, u.AD_User_ID"), Customers::contact);
    locations = new SortedRows<>(session, scope.narrow(Sql.of("SELECT a.C_BPartner_ID, a.C_BPartner_Location_ID"
        + " FROM C_BPartner_Location a WHERE a.IsActive = 'Y' AND"), "a.AD_Client_ID", "a.C_BPartner_ID")
        .add("ORDER BY a.C_BPartner_ID, a.IsPayFrom DESC, a.IsBillTo DESC, a.C_BPartner_Location_ID"), row ->
        row.getInt(2));
  }

  /** @param keys at most a thousand */
  static Map<Integer, Reach> reach(SqlSession session, Collection<Integer> keys) {
    Map<Integer, Reach> found = new HashMap<>();
    Scope scope = (sql, client, customer) -> sql.add(client + " = ? AND", session.clientId()).addIn(customer, keys);
    try (Customers customers = new Customers(session, scope)) {
      keys.stream().sorted().forEach(key ->
          found.put(key, new Reach(customers.contactsOf(key), customers.locationOf(key))));
    }
    return found;
  }

  Settings settingsOf(int customer) {
    return settings.of(customer).stream().findFirst()
        .orElseThrow(() -> new AdempiereException("@NotFound@ @C_BPartner_ID@ " + customer));
  }

  List<Contact> contactsOf(int customer) {
    return contacts.of(customer);
  }

  /** The address payments come from, else the one bills go to, else any active one; 0 without address. */
  int locationOf(int customer) {
    return locations.of(customer).stream().findFirst().orElse(0);
  }

  @Override
  public void close() {
    settings.close();
    contacts.close();
    locations.close();
  }

  private static Settings settings(ResultSet row) throws SQLException {
    return new Settings(Columns.id(row, 2).map(ProcedureId::new), Columns.id(row, 3).map(ProcedureId::new),
        Columns.optionalDay(row, 4), Columns.text(row, 5), ClaimCodes.customerType(Columns.text(row, 6)));
  }

  private static Contact contact(ResultSet row) throws SQLException {
    return new Contact(new ContactId(row.getInt(2)), Columns.text(row, 3), row.getInt(4), Columns.yes(row, 5),
        Columns.yes(row, 6));
  }
}

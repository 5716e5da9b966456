// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.example.collections.letter.PostalAddress;

/** Postal addresses from C_Location and C_Country. */
final class Places {
  static final String COLUMNS = "a.Address1, a.Address2, a.Address3, a.Address4, a.Address5, a.Postal, a.Postal_Add, a.City,"
      + " COALESCE(g.Name, a.RegionName), a.C_Country_ID, y.Name, y.DisplaySequence, y.DisplaySequenceLocal,"
      + " y.IsAddressLinesReverse, y.IsAddressLinesLocalReverse, y.CountryCode";
  static final String JOINS = " JOIN C_Location a ON a.C_Location_ID = l.C_Location_ID"
      + " JOIN C_Country y ON y.C_Country_ID = a.C_Country_ID LEFT JOIN C_Region g ON g.C_Region_ID = a.C_Region_ID";

  /** @param abroad as written from another country */
  record Place(int country, String countryCode, PostalAddress home, PostalAddress abroad) {
    PostalAddress seenFrom(int senderCountry) {
      return senderCountry == 0 || senderCountry == country ? home : abroad;
    }
  }

  private final SqlSession session;

  Places(SqlSession session) {
    this.session = session;
  }

  /** @return places by C_BPartner_Location_ID */
  Map<Integer, Place> ofCustomers(Collection<Integer> locations) {
    Map<Integer, Place> places = new HashMap<>();
    Ids.inPages(locations, page -> session.forEach(
        Sql.of("SELECT " + COLUMNS + ", l.C_BPartner_Location_ID FROM C_BPartner_Location l" + JOINS + " WHERE l.AD_Client_ID = ? AND",
            session.clientId()).addIn("l.C_BPartner_Location_ID", page), row -> places.put(row.getInt(17), place(row))));
    return places;
  }

  static Place place(ResultSet row) throws SQLException {
    List<String> street = Arrays.asList(Columns.text(row, 1), Columns.text(row, 2), Columns.text(row, 3), Columns.text(row, 4),
        Columns.text(row, 5));
    String abroad = Columns.text(row, 12);
    String local = Columns.text(row, 13).isEmpty() ? abroad : Columns.text(row, 13);
    return new Place(row.getInt(10), Columns.text(row, 16), address(row, street, "", local, Columns.yes(row, 15)),
        address(row, street, Columns.text(row, 11), abroad, Columns.yes(row, 14)));
  }

  private static PostalAddress address(ResultSet row, List<String> street, String country, String sequence, boolean placeFirst)
      throws SQLException {
    return new PostalAddress(street, Columns.text(row, 6), Columns.text(row, 7), Columns.text(row, 8), Columns.text(row, 9), country,
        sequence, placeFirst);
  }
}

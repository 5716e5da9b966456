// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.example.collections.letter.Person;

/** Users as persons who are written to or may be called. */
final class People {
  private final SqlSession session;

  People(SqlSession session) {
    this.session = session;
  }

  /** @return persons by AD_User_ID; users of the system, such as SuperUser, are nobody to call and are left out */
  Map<Integer, Person> read(Collection<Integer> users) {
    Map<Integer, Person> people = new HashMap<>();
    Ids.inPages(users, page -> session.forEach(
        Sql.of("SELECT u.AD_User_ID, COALESCE(g.Greeting, g.Name), u.Name, COALESCE(u.Phone, u.Phone2), u.EMail FROM AD_User u"
            + " LEFT JOIN C_Greeting g ON g.C_Greeting_ID = u.C_Greeting_ID WHERE u.AD_Client_ID = ? AND", session.clientId())
            .addIn("u.AD_User_ID", page),
        row -> people.put(row.getInt(1), new Person(Columns.text(row, 2), Columns.text(row, 3), Columns.text(row, 4),
            Columns.text(row, 5)))));
    return people;
  }
}

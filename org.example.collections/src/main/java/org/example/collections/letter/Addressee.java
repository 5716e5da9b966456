// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The customer as addressed: read anew when the letter is made (case C-03).
 *
 * @param customerNo number the customer has with the sender (C_BPartner.Value)
 * @param contact contact person, if one was chosen
 * @param address empty when there is only an e-mail address
 */
public record Addressee(String name, String customerNo, Optional<Person> contact, Optional<PostalAddress> address) {
  public Addressee {
    name = name.strip();
  }

  /** Company, person, street, place, country. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(name);
    contact.map(Person::addressedName).filter(person -> !person.isEmpty() && !person.equals(name))
        .ifPresent(lines::add);
    address.ifPresent(place -> lines.addAll(place.lines()));
    return List.copyOf(lines);
  }

  public String postalCode() {
    return address.map(PostalAddress::postalCode).orElse("");
  }
}

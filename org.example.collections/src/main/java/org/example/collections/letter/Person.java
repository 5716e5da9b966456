// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/**
 * Someone who is written to or who may be called.
 *
 * @param greeting form of address in the letter's language, e.g. "Ms" or "Frau"; "" when not known
 * @param phone "" when not known
 * @param email "" when not known
 */
public record Person(String greeting, String name, String phone, String email) {
  public Person {
    greeting = greeting.strip();
    name = name.strip();
    phone = phone.strip();
    email = email.strip();
  }

  public String addressedName() {
    return greeting.isEmpty() ? name : greeting + " " + name;
  }
}

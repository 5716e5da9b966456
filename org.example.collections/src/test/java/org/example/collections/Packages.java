// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.util.stream.Stream;

/** The packages of the bundle by their role. */
final class Packages {
  static final String ROOT = "org.example.collections";
  static final String[] DOMAIN = below("money", "receivable", "dunning", "credit", "contact", "plan", "letter",
      "figure", "work");
  static final String[] ADAPTERS = below("model", "store", "process", "callout", "event", "print", "ui");

  private Packages() {
  }

  static String[] below(String... names) {
    return Stream.of(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }

  static String[] with(String[] some, String... others) {
    return Stream.concat(Stream.of(some), Stream.of(others)).toArray(String[]::new);
  }
}

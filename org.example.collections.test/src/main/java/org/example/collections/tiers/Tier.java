// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.tiers;

import java.util.regex.Pattern;

/** Kinds of tests, told apart by class name; {@link #ACCEPTANCE} by the case id at the start of the test's name. */
enum Tier {
  DOMAIN("org\\.example\\.collections\\.(money|receivable|dunning|credit|contact|plan|letter|work)\\.(?!.*SqlTest$).*"),
  ARCHITECTURE("org\\.example\\.collections\\.([A-Z]\\w*|migration\\.(Description|MessageKeys|MigrationFiles))Test"),
  BROWSER(".*BrowserTest"),
  SQL(".*SqlTest|.*\\.acceptance\\..*"),
  OSGI("org\\.example\\.collections\\.osgi\\..*"),
  LETTERS("org\\.example\\.collections\\.(print|letters)\\..*"),
  ACCEPTANCE(null),
  OTHER(".*");

  /** A parameterised test without a name of its own shows method and parameter types before the name of the case. */
  private static final Pattern CASE_ID = Pattern.compile("(?:\\w+\\([^)]*\\) )?[A-Z]-\\d{1,2}[a-z]?\\b.*");
  private final Pattern classes;

  Tier(String classes) {
    this.classes = classes == null ? null : Pattern.compile(classes);
  }

  /** The first tier whose classes include this one. */
  static Tier of(String className) {
    for (Tier tier : values()) {
      if (tier.classes != null && tier.classes.matcher(className).matches()) {
        return tier;
      }
    }
    throw new IllegalStateException(className);
  }

  /** Whether a test's name starts with the id of an acceptance case, e.g. {@code A-02}. */
  static boolean namesACase(String testName) {
    return CASE_ID.matcher(testName).matches();
  }

  String label() {
    return name().toLowerCase();
  }
}

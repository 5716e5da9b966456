// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words around a letter; a language without a file of its own gets English. */
final class Words {
  private static final ResourceBundle.Control NO_JVM_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private final ResourceBundle bundle;

  Words(Locale locale) {
    bundle = ResourceBundle.getBundle("org.example.collections.print.words", locale, Words.class.getClassLoader(),
        NO_JVM_LANGUAGE);
  }

  String of(String key) {
    return bundle.getString(key);
  }

  /** Values are inserted as they are, in the places {0}, {1} ... */
  String of(String key, Object... values) {
    return new MessageFormat(bundle.getString(key).replace("'", "''"), Locale.ROOT).format(values);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.List;

/**
 * One migration script, the same on each database but for what the dialect says.
 *
 * @param name file name, {@code yyyyMMddHHmm_COL-n_What.sql}
 */
record Script(String name, String title, List<String> statements) {

  String text(Dialect dialect) {
    StringBuilder text = new StringBuilder("-- ").append(title).append('\n')
        .append("-- Generated from migration/description. Safe to run again.\n").append(dialect.settings());
    for (String statement : statements) {
      text.append('\n').append(statement).append('\n').append(dialect.endOf(statement)).append('\n');
    }
    // Last, so that a script that failed is not taken for applied.
    return text.append("\nSELECT register_migration_script('").append(name).append("') FROM dual\n;\n").toString();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to the server's database: read committed, no commit by themselves; closed by who asked. */
@FunctionalInterface
public interface Connections {
  Connection open() throws SQLException;
}

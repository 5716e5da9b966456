// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/** A record a user can zoom to. */
public record RecordRef(RecordKind kind, int id) {
  public RecordRef {
    if (id <= 0) {
      throw new IllegalArgumentException("No record id for " + kind + ": " + id);
    }
  }
}

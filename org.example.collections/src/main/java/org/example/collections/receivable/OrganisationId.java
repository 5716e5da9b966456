// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/** Key of the organisation that issues invoice and letter; 0 stands for all organisations (*). */
public record OrganisationId(int value) {
  public OrganisationId {
    if (value < 0) {
      throw new IllegalArgumentException("No organisation id: " + value);
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Key of a dunning run (Mahnlauf). */
public record DunningRunId(int value) {
  public DunningRunId {
    if (value <= 0) {
      throw new IllegalArgumentException("No dunning run id: " + value);
    }
  }
}

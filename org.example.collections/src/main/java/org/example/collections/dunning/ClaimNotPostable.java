// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Interest and fees cannot be posted or reversed: what is missing, in words for the user. */
public final class ClaimNotPostable extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public ClaimNotPostable(String message) {
    super(message);
  }
}

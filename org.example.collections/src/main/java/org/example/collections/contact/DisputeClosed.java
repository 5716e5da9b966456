// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/** The dispute was decided before. */
public final class DisputeClosed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DisputeClosed(DisputeId dispute) {
    super("Dispute " + dispute.value() + " is closed");
  }
}

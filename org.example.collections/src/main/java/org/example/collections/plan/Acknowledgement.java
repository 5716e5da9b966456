// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/** Whether and how the letter of a plan makes the customer acknowledge what is owed (Anerkenntnis). */
public enum Acknowledgement {
  NONE,
  /** Confirms the invoices as they are. */
  DECLARATORY,
  /** A promise of its own beside the invoices (BGB 781). */
  CONSTITUTIVE
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/** How a dispute was decided. ACCEPTED and PARTLY_ACCEPTED set the level back: the customer was right to wait. */
public enum DisputeResult {
  ACCEPTED, PARTLY_ACCEPTED, REJECTED
}

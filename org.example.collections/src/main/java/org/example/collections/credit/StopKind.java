// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** A credit stop (Kreditsperre) on the customer, by who set it: nobody lifts the other's. */
public enum StopKind {
  BY_PERSON, BY_DUNNING
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Why a customer or invoice is not to be dunned. */
public enum BlockReason {
  EXCLUSION, CLARIFICATION, AGREEMENT, MANAGEMENT, OTHER
}

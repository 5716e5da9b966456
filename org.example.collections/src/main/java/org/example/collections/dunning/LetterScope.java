// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** One notice for all items of a customer, or one per level. */
public enum LetterScope {
  PER_CUSTOMER, PER_LEVEL
}

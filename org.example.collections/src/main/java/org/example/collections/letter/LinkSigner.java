// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** Signs what a payment link says, with the tenant's key. */
@FunctionalInterface
public interface LinkSigner {
  /** @return letters, digits, minus and underscore only, so that it may stand in an address as it is */
  String signature(String text);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import org.example.collections.money.Money;

/**
 * What one instalment is made of.
 *
 * @param principal part that pays the total (Tilgung)
 * @param interest part that comes on top of it (Zinsanteil)
 */
record Share(Money principal, Money interest) {
  static Share withoutInterest(Money principal) {
    return new Share(principal, Money.zero(principal.currency()));
  }
}

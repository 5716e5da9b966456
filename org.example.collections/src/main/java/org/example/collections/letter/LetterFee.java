// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import org.example.collections.money.Money;

/** The fee of one level, once per letter (case B-02). */
public record LetterFee(String levelName, Money amount) {
}

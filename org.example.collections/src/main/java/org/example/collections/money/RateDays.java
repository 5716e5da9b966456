// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import java.math.BigDecimal;

/**
 * Days of interest at one rate, as a letter states them.
 *
 * @param percent per year
 */
public record RateDays(long days, BigDecimal percent) {
}

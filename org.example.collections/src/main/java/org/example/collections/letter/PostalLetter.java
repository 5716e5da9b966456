// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/**
 * A letter for the post, with what it is sorted by.
 *
 * @param country country code, empty for the own country's default
 * @param postalCode as written in the address, may be empty
 */
public record PostalLetter(LetterId id, LetterStatus status, String country, String postalCode, String customerName) {}

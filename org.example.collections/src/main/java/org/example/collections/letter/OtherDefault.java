// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/**
 * A dunning procedure that was the tenant's default before set-up and still is.
 *
 * @param procedure key of C_Dunning
 */
public record OtherDefault(int procedure, String name) {}

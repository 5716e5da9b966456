// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** How one issued letter leaves the house; a notice sent both ways has two letters. */
public enum LetterChannel {
  EMAIL,
  POST
}

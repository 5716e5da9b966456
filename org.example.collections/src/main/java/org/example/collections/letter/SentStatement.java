// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/**
 * What became of a statement.
 *
 * @param address e-mail address it went to, "" when it is to be printed
 */
public record SentStatement(StatementLetter letter, byte[] pdf, String fileName, String address) {
  public boolean isMailed() {
    return !address.isEmpty();
  }
}

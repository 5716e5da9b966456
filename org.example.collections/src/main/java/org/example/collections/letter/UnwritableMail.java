// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** A mail cannot be made from its records: a text names what does not exist, or the document is missing. */
public final class UnwritableMail extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public UnwritableMail(LetterId letter, RuntimeException cause) {
    super("Letter " + letter.value() + ": " + cause.getLocalizedMessage(), cause);
  }
}

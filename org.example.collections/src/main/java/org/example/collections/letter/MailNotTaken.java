// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** The mail server did not take a mail that somebody waits for. The message says why. */
public final class MailNotTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String address;
  private final boolean perhapsSent;

  MailNotTaken(String address, String error, boolean perhapsSent) {
    super(error);
    this.address = address;
    this.perhapsSent = perhapsSent;
  }

  public String address() {
    return address;
  }

  /** The line broke after the mail had left: nobody knows. */
  public boolean isPerhapsSent() {
    return perhapsSent;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** The way out for e-mail. */
public interface Mails {
  /** Hands one mail to the mail server and waits for its answer, at most for the server's time limit. Never throws for a mail problem. */
  MailResult send(OutgoingMail mail);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.function.Function;

/** What became of a mail handed to the mail server. */
public sealed interface MailResult {
  /** The server took it. */
  record Accepted(String messageId) implements MailResult {}

  /** The server refused this mail for good (address, content); others may pass. It was not sent. */
  record Refused(String error) implements MailResult {}

  /** No server, or it let us in no further; it was not sent, and the next mail will fare no better. */
  record Unreachable(String error) implements MailResult {}

  /** The line broke or went silent after the mail left us: nobody knows whether it was sent. Never sent again by itself. */
  record Unknown(String error) implements MailResult {}

  default <R> R fold(
      Function<Accepted, R> accepted,
      Function<Refused, R> refused,
      Function<Unreachable, R> unreachable,
      Function<Unknown, R> unknown) {
    if (this instanceof Accepted result) {
      return accepted.apply(result);
    }
    if (this instanceof Refused result) {
      return refused.apply(result);
    }
    return this instanceof Unreachable result ? unreachable.apply(result) : unknown.apply((Unknown) this);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;

/**
 * What a sending came to.
 *
 * @param due mails that waited
 * @param troubles mails that did not go, with the server's words
 * @param abandoned mails an earlier, broken sending had left in doubt; they are shown as failed and wait for a person
 */
public record SendSummary(int due, int sent, List<Trouble> troubles, int abandoned) {
  public SendSummary {
    troubles = List.copyOf(troubles);
  }

  /** Mails that still wait because there was no working server, or that somebody else took. */
  public int untouched() {
    return due - sent - troubles.size();
  }

  public long failed() {
    return troubles.stream().filter(trouble -> !trouble.again()).count();
  }

  /** @param again whether it will be tried again by the next sending */
  public record Trouble(LetterId letter, String recipient, String error, boolean again) {}
}

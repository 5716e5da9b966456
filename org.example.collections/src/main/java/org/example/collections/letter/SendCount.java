// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.ArrayList;
import java.util.List;

/** Adds up a sending while it runs. */
final class SendCount {
  private final List<SendSummary.Trouble> troubles = new ArrayList<>();
  private final int abandoned;
  private int sent;
  private int failuresInARow;

  SendCount(int abandoned) {
    this.abandoned = abandoned;
  }

  int failuresInARow() {
    return failuresInARow;
  }

  int sent() {
    failuresInARow = 0;
    return ++sent;
  }

  int refused(LetterId letter, OutgoingMail mail, String error, boolean again) {
    failuresInARow = 0;
    return trouble(letter, mail, error, again);
  }

  int unreachable(LetterId letter, OutgoingMail mail, String error, boolean again) {
    failuresInARow++;
    return trouble(letter, mail, error, again);
  }

  int unknown(LetterId letter, OutgoingMail mail, String error) {
    failuresInARow++;
    return trouble(letter, mail, error, false);
  }

  int unwritable(LetterId letter, String error) {
    troubles.add(new SendSummary.Trouble(letter, "", error, false));
    return troubles.size();
  }

  private int trouble(LetterId letter, OutgoingMail mail, String error, boolean again) {
    troubles.add(new SendSummary.Trouble(letter, mail.recipient(), error, again));
    return troubles.size();
  }

  SendSummary summary(int due) {
    return new SendSummary(due, sent, troubles, abandoned);
  }
}

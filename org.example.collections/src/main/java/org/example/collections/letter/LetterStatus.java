// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** Where an issued letter stands. */
public enum LetterStatus {
  QUEUED,
  /** Handed to the mail server, the answer not yet known. Found so after a crash it is never sent again by itself. */
  SENDING,
  SENT,
  PRINTED,
  FAILED,
  CANCELLED
}

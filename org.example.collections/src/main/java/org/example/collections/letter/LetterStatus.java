// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** Where an issued letter stands (COL_Letter.COL_LetterStatus). */
public enum LetterStatus {
  QUEUED("QU"),
  /** Handed to the mail server, the answer not yet known. Found so after a crash it is never sent again by itself. */
  SENDING("SG"),
  SENT("SE"),
  PRINTED("PR"),
  FAILED("FA"),
  CANCELLED("CA");

  private final String code;

  LetterStatus(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** @throws IllegalArgumentException when no status has this code */
  public static LetterStatus of(String code) {
    for (LetterStatus status : values()) {
      if (status.code.equals(code)) {
        return status;
      }
    }
    throw new IllegalArgumentException("No letter status has the code " + code);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Where a notice stands (C_DunningRunEntry.COL_NoticeStatus). Issued and sent are two states: a failed mail was issued. */
public enum NoticeStatus {
  DRAFT("DR"),
  APPROVED("AP"),
  ISSUED("IS"),
  SENT("SE"),
  PRINTED("PR"),
  FAILED("FA"),
  CANCELLED("CA");

  private final String code;

  NoticeStatus(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** A notice that counts as history of its items and is never deleted. */
  public boolean isIssued() {
    return this == ISSUED || this == SENT || this == PRINTED || this == FAILED;
  }

  /** A proposal: it never counts as a reminder and may be created again. */
  public boolean isProposal() {
    return this == DRAFT || this == APPROVED;
  }

  public boolean mayBeApproved() {
    return this == DRAFT;
  }

  public boolean mayBeIssued(boolean approvalRequired) {
    return this == APPROVED || this == DRAFT && !approvalRequired;
  }

  public boolean mayBeCancelled() {
    return this != CANCELLED;
  }

  /** @throws IllegalArgumentException when no status has this code */
  public static NoticeStatus of(String code) {
    for (NoticeStatus status : values()) {
      if (status.code.equals(code)) {
        return status;
      }
    }
    throw new IllegalArgumentException("No notice status has the code " + code);
  }
}

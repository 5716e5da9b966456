// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.util.List;
import org.example.collections.work.CustomerEvent;
import org.example.collections.work.EventKind;

/**
 * What can be done about a customer, or about something that happened: each is a process of the dictionary, offered to whoever may run
 * it. The name is that of a message or element.
 */
enum Action {
  TALK("COL_LogContact", "COL_LogContact", "z-icon-comment"),
  PROMISE("COL_LogContact", "COL_Promise_ID", "z-icon-handshake-o"),
  DISPUTE("COL_LogContact", "COL_Dispute_ID", "z-icon-exclamation-circle"),
  PLAN("COL_OfferPlan", "COL_InstalmentPlan_ID", "z-icon-calendar"),
  STATEMENT("COL_SendStatement", "COL_SendStatement", "z-icon-file-text-o"),
  LETTER("COL_CreateDunningRun", "COL_RemindNow", "z-icon-envelope"),
  HOLD("COL_HoldOrder", "COL_HoldOrder", "z-icon-lock"),
  FOLLOW_UP("COL_FollowUp", "COL_FollowUp", "z-icon-bell"),
  SNOOZE("COL_Snooze", "COL_Snooze", "z-icon-clock-o"),
  RENEW_PROMISE("COL_RenewPromise", "COL_Renew", ""),
  WITHDRAW_PROMISE("COL_WithdrawPromise", "COL_Withdraw", ""),
  CLOSE_DISPUTE("COL_CloseDispute", "COL_CloseDispute", ""),
  ACCEPT_PLAN("COL_AcceptPlan", "COL_AcceptPlan", ""),
  CANCEL_PLAN("COL_CancelPlan", "COL_CancelPlan", ""),
  RELEASE_HOLD("COL_ReleaseHold", "COL_ReleaseHold", ""),
  REQUEST_RELEASE("COL_RequestRelease", "COL_RequestRelease", ""),
  REJECT_HOLD("COL_RejectHold", "COL_RejectHold", ""),
  RESEND_LETTER("COL_ResendLetter", "COL_Resend", ""),
  APPROVE_NOTICE("COL_ApproveNotices", "COL_Approve", ""),
  SEND_NOTICE("COL_IssueAndSend", "COL_IssueAndSend", "");

  /** Those about the customer, in the order of the buttons. */
  static final List<Action> OF_CUSTOMER = List.of(TALK, PROMISE, DISPUTE, PLAN, STATEMENT, LETTER, HOLD, FOLLOW_UP, SNOOZE);

  private final String process;
  private final String element;
  private final String icon;

  Action(String process, String element, String icon) {
    this.process = process;
    this.element = element;
    this.icon = icon;
  }

  /** AD_Process.Value. */
  String process() {
    return process;
  }

  /** Message, or column of an element, whose words are on the button. */
  String element() {
    return element;
  }

  /** "" for none. */
  String icon() {
    return icon;
  }

  /** What can be done about something as far as it has come; about a letter always. */
  static List<Action> about(CustomerEvent event) {
    return event.kind() == EventKind.LETTER ? List.of(RESEND_LETTER) : switch (event.stage()) {
      case BEGUN -> aboutBegun(event.kind());
      case ANSWERED -> aboutAnswered(event.kind());
      case OVER -> List.of();
    };
  }

  private static List<Action> aboutBegun(EventKind kind) {
    return switch (kind) {
      case PROMISE -> List.of(RENEW_PROMISE, WITHDRAW_PROMISE);
      case DISPUTE -> List.of(CLOSE_DISPUTE);
      case PLAN -> List.of(ACCEPT_PLAN, CANCEL_PLAN);
      case HOLD -> List.of(RELEASE_HOLD, REQUEST_RELEASE, REJECT_HOLD);
      case NOTICE -> List.of(APPROVE_NOTICE, SEND_NOTICE);
      case CONTACT, LETTER -> List.of();
    };
  }

  private static List<Action> aboutAnswered(EventKind kind) {
    return switch (kind) {
      case PLAN -> List.of(CANCEL_PLAN);
      case HOLD -> List.of(RELEASE_HOLD, REJECT_HOLD);
      case NOTICE -> List.of(SEND_NOTICE);
      case CONTACT, LETTER, PROMISE, DISPUTE -> List.of();
    };
  }
}

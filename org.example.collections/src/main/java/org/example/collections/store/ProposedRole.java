// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.List;

/** Roles that Collections proposes to a tenant. Message key of the name: COL_Role_ and the name. */
enum ProposedRole {
  /** Works the list: talks, promises, disputes, plans. */
  COLLECTOR(List.of("COL_Snooze", "COL_ContactEntry", "COL_Promise", "COL_Dispute", "COL_InstalmentPlan", "COL_DunningBlock"),
      List.of("COL_Worklist_v", "COL_Letter", "COL_DunningDecision", "COL_CreditHold", "COL_Ageing", "C_BPartner", "C_Invoice",
          "C_DunningRun"),
      List.of("COL_LogContact", "COL_FollowUp", "COL_Snooze", "COL_AddFact", "COL_WithdrawPromise", "COL_RenewPromise",
          "COL_CloseDispute", "COL_OfferPlan", "COL_AcceptPlan", "COL_CancelPlan", "COL_PlanLetter", "COL_SendStatement", "COL_ResendLetter", "COL_HandOver",
          "COL_CheckCredit")),
  /** Decides: everything of Collections, and core's dunning. */
  CREDIT_MANAGER(List.of("COL_%", "C_Dunning", "C_DunningRun", "C_BPartner"), List.of("C_Invoice", "C_Order"), List.of("COL_%")),
  /** Takes orders, sees why they wait, asks for their release, and tells what sales knows. */
  SALES(List.of("C_Order"), List.of("COL_CreditHold", "C_BPartner"), List.of("COL_RequestRelease", "COL_AddFact", "COL_CheckCredit")),
  /** Sees everything and changes nothing. */
  AUDITOR(List.of(), List.of("COL_%", "C_Dunning", "C_DunningRun", "C_BPartner", "C_Invoice", "C_Order"), List.of());

  private final List<String> changes;
  private final List<String> reads;
  private final List<String> processes;

  ProposedRole(List<String> changes, List<String> reads, List<String> processes) {
    this.changes = changes;
    this.reads = reads;
    this.processes = processes;
  }

  /** Tables in whose windows the role may change records; % stands for any rest of a name. */
  List<String> changes() {
    return changes;
  }

  /** Tables whose windows the role may read. */
  List<String> reads() {
    return reads;
  }

  /** Processes the role may start. */
  List<String> processes() {
    return processes;
  }

  /** Sales staff answer for customers of their own. */
  boolean seesOwnCustomersOnly() {
    return this == SALES;
  }

  /** Figures of the whole tenant stand on the home page of those who answer for them, or look into them. */
  boolean seesFigures() {
    return this == CREDIT_MANAGER || this == AUDITOR;
  }
}

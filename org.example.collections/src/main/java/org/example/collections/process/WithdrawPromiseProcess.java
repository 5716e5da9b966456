// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.example.collections.ContactServices;
import org.example.collections.contact.ContactChannel;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.contact.NewPromise;
import org.example.collections.contact.PromiseId;

/** Takes a promise back, for a reason that becomes an entry. */
@Process
public final class WithdrawPromiseProcess extends ConversationProcess {
  @Parameter(name = "COL_Note")
  private String note;

  @Override
  protected String converse(ContactServices contact) {
    PromiseId promise = new PromiseId(selected(PROMISE, "COL_ChoosePromise"));
    NewPromise made = contact.promises().lock(promise).made();
    contact.withdrawPromise().of(promise, entry(made.organisation(), made.customer(), ContactChannel.NOTE, ContactOutcome.OTHER, note));
    return message("COL_PromiseWithdrawn");
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.util.Optional;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.example.collections.ContactServices;
import org.example.collections.contact.ContactChannel;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.contact.NewPromise;
import org.example.collections.contact.PromiseId;
import org.example.collections.money.Money;

/** Takes a new promise in place of one that is open, partly kept or broken. */
@Process
public final class RenewPromiseProcess extends ConversationProcess {
  @Parameter(name = "COL_PromisedOn")
  private Timestamp promisedOn;

  @Parameter(name = "COL_Amount")
  private BigDecimal amount;

  @Parameter(name = "COL_Note")
  private String note;

  @Override
  protected String converse(ContactServices contact) {
    PromiseId old = new PromiseId(selected(PROMISE, "COL_ChoosePromise"));
    NewPromise made = contact.promises().lock(old).made();
    Optional<Money> agreed = Optional.ofNullable(amount).filter(given -> given.signum() != 0)
        .map(given -> Money.rounded(given, made.terms().amount().currency(), RoundingMode.HALF_UP));
    PromiseId renewed = contact.renewPromise().of(old,
        entry(made.organisation(), made.customer(), ContactChannel.CALL_OUT, ContactOutcome.PROMISES, note), agreed, day(promisedOn));
    line(message("COL_PromiseTaken"), null, PROMISE, renewed.value());
    return message("COL_PromiseTaken");
  }
}

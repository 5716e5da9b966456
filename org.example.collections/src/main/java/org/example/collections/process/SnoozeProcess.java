// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.sql.Timestamp;
import java.time.LocalDate;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.receivable.CustomerId;

/** Takes a customer off the worklist for some days. */
@Process
public final class SnoozeProcess extends CollectionsProcess {
  @Parameter(name = "C_BPartner_ID")
  private int chosen;

  @Parameter(name = "COL_SnoozeUntil")
  private Timestamp until;

  @Parameter(name = "COL_SnoozeReason")
  private String reason;

  @Override
  protected String work() {
    CustomerId customer = SelectedCustomer.of(this, chosen);
    LocalDate last = orToday(until);
    if (last.isBefore(today())) {
      throw new AdempiereException("@COL_SnoozeInPast@");
    }
    if (reason == null || reason.isBlank()) {
      throw new AdempiereException("@FillMandatory@ @COL_SnoozeReason@");
    }
    services().work().worklist().snooze(customer, last, reason);
    return message("COL_Snoozed", Timestamp.valueOf(last.atStartOfDay()));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.contact.FollowUpReason;
import org.example.collections.contact.FollowUpTask;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.example.collections.receivable.UserId;

/** The next action on a customer, entered by hand: what, who and when. */
@Process
public final class FollowUpProcess extends CollectionsProcess {
  @Parameter(name = "C_BPartner_ID")
  private int chosen;

  @Parameter(name = "COL_NextAction")
  private String what;

  @Parameter(name = "COL_Owner_ID")
  private int who;

  @Parameter(name = "COL_NextActionOn")
  private Timestamp when;

  @Override
  protected String work() {
    CustomerId customer = SelectedCustomer.of(this, chosen);
    if (what == null || what.isBlank()) {
      throw new AdempiereException("@FillMandatory@ @COL_NextAction@");
    }
    FollowUpTask task = new FollowUpTask(FollowUpReason.BY_HAND, new OrganisationId(0), customer,
        who > 0 ? Optional.of(new UserId(who)) : Optional.empty(), orToday(when),
        new RecordRef(RecordKind.CUSTOMER, customer.value()), List.of(what));
    int request = services().contact().followUps().open(List.of(task)).get(0);
    line(what, null, "R_Request", request);
    return message("COL_FollowUpOpened", when == null ? Timestamp.valueOf(today().atStartOfDay()) : when);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.util.Env;
import org.example.collections.contact.ContactChannel;
import org.example.collections.contact.ContactEntry;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.UserId;

/** What sales knows of a customer and collection should: noted in the contact log, with no effect on letters. */
@Process
public final class AddFactProcess extends CollectionsProcess {
  @Parameter(name = "C_BPartner_ID")
  private int chosen;

  @Parameter(name = "COL_Note")
  private String note;

  @Override
  protected String work() {
    CustomerId customer = SelectedCustomer.of(this, chosen);
    if (note == null || note.isBlank()) {
      throw new AdempiereException("@FillMandatory@ @COL_Note@");
    }
    services().contact().entries().add(new ContactEntry(new OrganisationId(0), customer, Optional.empty(), ContactChannel.NOTE,
        LocalDateTime.of(today(), LocalTime.MIDNIGHT), ContactOutcome.OTHER, note, false, List.of(), Optional.empty(), Optional.empty(),
        Optional.of(new UserId(Env.getAD_User_ID(getCtx())))), Optional.empty());
    return message("COL_FactAdded");
  }
}

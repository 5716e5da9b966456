// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.ContactServices;
import org.example.collections.contact.ContactChannel;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.contact.Dispute;
import org.example.collections.contact.DisputeClosed;
import org.example.collections.contact.DisputeId;
import org.example.collections.contact.DisputeResult;
import org.example.collections.money.Money;
import org.example.collections.store.ContactCodes;

/** Enters how a dispute was decided. */
@Process
public final class CloseDisputeProcess extends ConversationProcess {
  @Parameter(name = "COL_DisputeStatus")
  private String result;

  @Parameter(name = "COL_AcceptedAmt")
  private BigDecimal accepted;

  @Parameter(name = "COL_Note")
  private String note;

  @Override
  protected String converse(ContactServices contact) {
    DisputeId id = new DisputeId(selected(DISPUTE, "COL_ChooseDispute"));
    DisputeResult decided = ContactCodes.RESULTS.meaning(orElse(result, ""))
        .orElseThrow(() -> new AdempiereException("@FillMandatory@ @COL_DisputeStatus@"));
    Dispute dispute = contact.disputes().lockOpen(id).orElseThrow(() -> new DisputeClosed(id));
    Optional<Money> amount = Optional.ofNullable(accepted).filter(given -> given.signum() > 0)
        .map(given -> Money.rounded(given, dispute.amount().currency(), RoundingMode.HALF_UP));
    contact.closeDispute().of(id, decided, amount,
        entry(dispute.organisation(), dispute.customer(), ContactChannel.NOTE, ContactOutcome.OTHER, note));
    return message("COL_DisputeDecided");
  }
}

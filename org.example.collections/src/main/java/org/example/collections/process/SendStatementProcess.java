// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.letter.MailNotTaken;
import org.example.collections.letter.SendStatement;
import org.example.collections.letter.SentStatement;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/** Sends the customer a statement of the account, from each organisation that has something open; those to be printed are shown. */
@Process
public final class SendStatementProcess extends CollectionsProcess {
  @Parameter(name = "C_BPartner_ID")
  private int chosen;

  @Parameter(name = "COL_IsByMail")
  private Boolean byMail;

  @Override
  protected String work() throws IOException {
    CustomerId customer = SelectedCustomer.of(this, chosen);
    SendStatement send = services().payments().sendStatement();
    List<String> said = new ArrayList<>();
    for (OrganisationId organisation : send.organisations(customer, today())) {
      Optional<SentStatement> sent = send(send, customer, organisation, today());
      endTransaction();
      if (sent.isPresent()) {
        said.add(told(sent.get(), customer));
      }
    }
    if (said.isEmpty()) {
      throw new AdempiereException("@COL_NothingOnStatement@");
    }
    return String.join(" ", said);
  }

  private Optional<SentStatement> send(SendStatement send, CustomerId customer, OrganisationId organisation, LocalDate today) {
    try {
      return send.of(customer, organisation, today, !Boolean.FALSE.equals(byMail));
    } catch (MailNotTaken e) {
      throw new AdempiereException(message(e.isPerhapsSent() ? "COL_StatementPerhapsSent" : "COL_StatementNotSent", e.address(),
          e.getMessage()), e);
    }
  }

  private String told(SentStatement sent, CustomerId customer) throws IOException {
    String text = sent.isMailed() ? message("COL_StatementMailed", sent.address()) : message("COL_StatementToPrint");
    if (!sent.isMailed()) {
      show(Files.write(file(sent.fileName()), sent.pdf()));
    }
    line(text, null, CUSTOMER, customer.value());
    return text;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.example.collections.contact.ContactArchive;
import org.example.collections.contact.ContactLine;

/** Everything noted about one customer in a file, for whoever asks what is kept; confidential entries with the right to read them. */
@Process
public final class ExportContactsProcess extends CollectionsProcess {
  @Parameter(name = "C_BPartner_ID")
  private int chosen;

  @Override
  protected String work() throws IOException {
    ContactArchive archive = services().work().contactArchive();
    List<ContactLine> lines = archive.of(SelectedCustomer.of(this, chosen),
        archive.mayReadConfidential(Env.getContextAsInt(getCtx(), Env.AD_ROLE_ID)));
    List<String> heading = Stream.of("COL_ContactTime", "COL_ContactChannel", "COL_Outcome", "AD_User_ID", "COL_Note")
        .map(column -> Msg.getElement(getCtx(), column)).toList();
    show(Files.writeString(file("contacts.csv"), ContactLine.table(heading, lines)));
    return message("COL_ExportSummary", lines.size());
  }
}

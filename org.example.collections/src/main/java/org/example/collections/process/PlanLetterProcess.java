// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.io.IOException;
import java.nio.file.Files;
import org.adempiere.base.annotation.Process;
import org.example.collections.letter.WritePlanLetter;

/** Writes the letter of the plan it is started from, keeps it and shows it. */
@Process
public final class PlanLetterProcess extends CollectionsProcess {
  @Override
  protected String work() throws IOException {
    WritePlanLetter.Written written = services().payments().writePlanLetter().of(getRecord_ID(), today());
    show(Files.write(file(written.letter().plan().planNo() + ".pdf"), written.pdf()));
    written.letter().payments().get(0).remark().ifPresent(remark -> written.letter().payments().get(0).account().ifPresent(
        account -> line(message("COL_Code_" + remark.name(), account.holder(), account.printedIban()), null, "COL_InstalmentPlan",
            getRecord_ID())));
    return message("COL_PlanLetterWritten", written.letter().plan().planNo(), written.letter().payments().size());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.example.collections.letter.PrintedPages;

/** All letters to print in one PDF: shown to the user, or handed to the scheduler as its result. */
@Process
public final class PrintLettersProcess extends CollectionsProcess {
  @Parameter(name = "C_DunningRun_ID")
  private int run;

  @Parameter(name = "COL_IsMarkPrinted")
  private boolean mark;

  @Override
  protected String work() throws IOException {
    File file = File.createTempFile("letters", ".pdf");
    int printed;
    try (PrintedPages pages = services().printedPages(Files.newOutputStream(file.toPath()))) {
      printed = services().printLetters().of(SelectedRecord.orAll(this, run), mark, pages).size();
    } catch (RuntimeException e) {
      Files.delete(file.toPath());
      throw e;
    }
    if (processUI != null) {
      processUI.download(file);
    } else {
      getProcessInfo().setExport(true);
      getProcessInfo().setExportFile(file);
      getProcessInfo().setExportFileExtension("pdf");
    }
    return message("COL_PrintSummary", printed);
  }
}

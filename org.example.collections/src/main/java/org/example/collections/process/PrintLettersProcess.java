// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Path file = file("letters.pdf");
    int printed;
    try (PrintedPages pages = services().printedPages(Files.newOutputStream(file))) {
      printed = services().printLetters().of(SelectedRecord.orAll(this, run), mark, pages).size();
    } catch (RuntimeException e) {
      Files.delete(file);
      throw e;
    }
    show(file);
    return message("COL_PrintSummary", printed);
  }
}

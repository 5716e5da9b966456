// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.model.MTable;
import org.compiere.process.SvrProcess;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.example.collections.CollectionsServices;
import org.example.collections.dunning.BooksNotFresh;
import org.example.collections.dunning.BrokenNotice;
import org.example.collections.dunning.ClaimNotPostable;
import org.example.collections.dunning.InvalidProcedure;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NothingToDo;
import org.example.collections.dunning.Progress;
import org.example.collections.dunning.RunAlreadyIssued;
import org.example.collections.dunning.RunDatedTooEarly;
import org.example.collections.dunning.RunInProgress;
import org.example.collections.money.Money;
import org.example.collections.plan.PlanRefused;
import org.example.collections.store.LocalTexts;

/**
 * What the processes of this package share: a refusal of the domain becomes a message in the user's language, results can be zoomed
 * to, and nothing needs a user interface.
 */
@Process
abstract class CollectionsProcess extends SvrProcess {
  static final String RUN = "C_DunningRun";
  static final String NOTICE = "C_DunningRunEntry";
  static final String LETTER = "COL_Letter";
  static final String CUSTOMER = "C_BPartner";
  static final String PLAN = "COL_InstalmentPlan";

  /** Parameters come by annotation. */
  @Override
  protected void prepare() {}

  /** @return the summary shown to the user */
  protected abstract String work() throws Exception;

  @Override
  protected final String doIt() throws Exception {
    try {
      return work();
    } catch (RunInProgress e) {
      throw new AdempiereException("@COL_RunInProgress@", e);
    } catch (RunDatedTooEarly e) {
      throw new AdempiereException(message("COL_RunDatedTooEarly", shown(e.lastIssued())), e);
    } catch (BooksNotFresh e) {
      new FreshnessReport(this).lines(e.facts());
      throw new AdempiereException(message("COL_BooksNotFresh", FreshnessReport.text(this, e.facts().get(0))), e);
    } catch (RunAlreadyIssued e) {
      throw new AdempiereException("@COL_RunAlreadyIssued@", e);
    } catch (ClaimNotPostable e) {
      throw new AdempiereException(e.getMessage(), e);
    } catch (NothingToDo e) {
      throw new AdempiereException("@COL_NothingToDo@", e);
    } catch (PlanRefused e) {
      throw new AdempiereException(message("COL_Plan_" + e.reason().name(), detail(e.detail())), e);
    } catch (InvalidProcedure | BrokenNotice e) {
      throw new AdempiereException(message("COL_CannotWork", e.getMessage()), e);
    }
  }

  protected final CollectionsServices services() {
    return CollectionsServices.in(getCtx(), get_TrxName());
  }

  /** Commits what was done so far, before steps that commit one by one. */
  protected final void endTransaction() {
    try {
      commitEx();
    } catch (Exception e) {
      throw new AdempiereException(e);
    }
  }

  /** The day of the login, of the scheduler, or today. */
  protected final LocalDate today() {
    return Env.getContextAsDate(getCtx(), Env.DATE).toLocalDateTime().toLocalDate();
  }

  protected final LocalDate orToday(Timestamp day) {
    return day == null ? today() : day.toLocalDateTime().toLocalDate();
  }

  /** In the user's language, amounts and days too. */
  protected final String message(String key, Object... values) {
    return Msg.getMsg(getCtx(), key, Arrays.stream(values).map(LocalTexts.in(getCtx())::shown).toArray());
  }

  protected final String shown(Money money) {
    return LocalTexts.in(getCtx()).amount(money);
  }

  protected final String shown(LocalDate day) {
    return LocalTexts.in(getCtx()).day(day);
  }

  /** Of a decision, which was written without words. */
  protected final String detail(String neutral) {
    return LocalTexts.in(getCtx()).detail(neutral);
  }

  protected final boolean isRecordOf(String table) {
    return getRecord_ID() > 0 && getTable_ID() == MTable.getTable_ID(table);
  }

  /** A line of the result that leads to a record. */
  protected final void line(String text, BigDecimal number, String table, int record) {
    addBufferLog(0, null, number, text, MTable.getTable_ID(table), record);
  }

  /** A figure of the result about no record in particular. */
  protected final void figure(String text, BigDecimal number) {
    addBufferLog(0, null, number, text, 0, 0);
  }

  protected final void line(String text, NoticeId notice) {
    line(text, null, NOTICE, notice.value());
  }

  /** Shows how far a run has come. */
  protected final void deciding(int decided) {
    statusUpdate(message("COL_ProgressDecide", decided));
  }

  /** A new file of this name, as the user will save it. */
  protected final Path file(String name) throws IOException {
    return Files.createTempDirectory("collections").resolve(name);
  }

  /** Shows a file to the user, or hands it to the scheduler as its result. */
  protected final void show(Path file) {
    if (processUI != null) {
      processUI.download(file.toFile());
    } else {
      String name = file.getFileName().toString();
      getProcessInfo().setExport(true);
      getProcessInfo().setExportFile(file.toFile());
      getProcessInfo().setExportFileExtension(name.substring(name.lastIndexOf('.') + 1));
    }
  }

  protected final Progress progress(String key) {
    return (done, total) -> statusUpdate(message(key, done, total));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeSelection;

/** The notices meant by the record whose button was pressed. */
final class SelectedRecord {
  private SelectedRecord() {}

  /** @throws AdempiereException when the process was started without a run or notice */
  static NoticeSelection of(CollectionsProcess process) {
    if (process.isRecordOf(CollectionsProcess.NOTICE)) {
      return NoticeSelection.ofNotice(new NoticeId(process.getProcessInfo().getRecord_ID()));
    }
    if (process.isRecordOf(CollectionsProcess.RUN)) {
      return NoticeSelection.ofRun(new DunningRunId(process.getProcessInfo().getRecord_ID()));
    }
    throw new AdempiereException("@COL_ChooseRunOrNotice@");
  }

  /** The run of the button, else the one chosen as parameter, else everything. */
  static NoticeSelection orAll(CollectionsProcess process, int chosenRun) {
    if (process.isRecordOf(CollectionsProcess.RUN) || process.isRecordOf(CollectionsProcess.NOTICE)) {
      return of(process);
    }
    return chosenRun > 0 ? NoticeSelection.ofRun(new DunningRunId(chosenRun)) : NoticeSelection.everything();
  }
}

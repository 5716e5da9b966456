// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.List;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.letter.LetterId;

/** Sends a letter, or the letters of a notice, once more. */
@Process
public final class ResendLetterProcess extends CollectionsProcess {
  @Override
  protected String work() {
    NoticeId notice;
    List<LetterId> wanted;
    if (isRecordOf(LETTER)) {
      LetterId letter = new LetterId(getRecord_ID());
      notice = services().letters().noticeOf(letter);
      wanted = List.of(letter);
    } else if (isRecordOf(NOTICE)) {
      notice = new NoticeId(getRecord_ID());
      wanted = services().letters().ofNotice(notice);
    } else {
      throw new AdempiereException("@COL_ChooseLetter@");
    }
    int queued = services().resendLetters().of(wanted).size();
    endTransaction();
    return message("COL_ResendSummary", queued) + " " + new RunReport(this).sent(
        services().sendLetters().of(NoticeSelection.ofNotice(notice), progress("COL_ProgressSend")));
  }
}

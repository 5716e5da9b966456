// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.NoticeId;
import org.example.collections.letter.HandOverNotices;
import org.example.collections.letter.HandOverRefused;

/** Asks for a notice to be handed over, or approves it when somebody else has asked. */
@Process
public final class HandOverProcess extends CollectionsProcess {
  @Override
  protected String work() {
    if (!isRecordOf(NOTICE)) {
      throw new AdempiereException("@COL_ChooseRunOrNotice@");
    }
    try {
      HandOverNotices.Step step = services().handOverNotices().of(new NoticeId(getRecord_ID()), getAD_User_ID(), today());
      return message(step == HandOverNotices.Step.REQUESTED ? "COL_HandOverRequested" : "COL_HandOverDone");
    } catch (HandOverRefused e) {
      throw new AdempiereException(message("COL_HandOver_" + e.reason().name()), e);
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.NoticeId;

/** Reverses the invoice for interest and fees of a notice. */
@Process
public final class ReverseClaimsProcess extends CollectionsProcess {
  @Override
  protected String work() {
    if (!isRecordOf(NOTICE)) {
      throw new AdempiereException("@COL_ChooseRunOrNotice@");
    }
    services().claims().postClaims().reverse(new NoticeId(getRecord_ID()));
    return message("COL_ClaimReversed");
  }
}

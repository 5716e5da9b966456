// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.List;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.example.collections.dunning.PostedBill;

/** Bills interest, lump sums and fees of the notice, of the run, or of all issued notices. */
@Process
public final class PostClaimsProcess extends CollectionsProcess {
  private static final String INVOICE = "C_Invoice";

  @Parameter(name = "C_DunningRun_ID")
  private int run;

  @Override
  protected String work() {
    List<PostedBill> posted = services().claims().postClaims().of(SelectedRecord.orAll(this, run), today());
    posted.forEach(one -> line(message("COL_ClaimPosted", one.bill().customerName(), one.bill().documentNo(), one.invoiceNo(),
        one.bill().total()), one.bill().total().amount(), INVOICE, one.invoiceId()));
    return message("COL_ClaimsPosted", posted.size());
  }
}

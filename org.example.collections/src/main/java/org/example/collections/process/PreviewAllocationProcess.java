// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.example.collections.dunning.ReceiptPreview;
import org.example.collections.receivable.ClaimParts;

/** Shows, invoice by invoice, how a receipt goes to costs, interest and principal; changes nothing. */
@Process
public final class PreviewAllocationProcess extends CollectionsProcess {
  @Parameter(name = "C_Payment_ID")
  private int payment;

  @Override
  protected String work() {
    ReceiptPreview preview = services().claims().preview(payment);
    for (ReceiptPreview.Line line : preview.lines()) {
      ClaimParts owed = line.owed();
      ClaimParts covered = line.covered();
      line(message("COL_AllocationLine", line.item().documentNo(), covered.costs(), owed.costs(), covered.interest(), owed.interest(),
          covered.principal(), owed.principal()), covered.total().amount(), "C_Invoice", line.item().id().invoiceId());
    }
    return message("COL_AllocationSummary", preview.lines().size(), preview.rest());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.exceptions.AdempiereException;
import org.example.collections.receivable.CustomerId;

/** The customer meant by the record whose button was pressed, or chosen as parameter. */
final class SelectedCustomer {
  static final String CUSTOMER = "C_BPartner";
  static final String WORKLIST = "COL_Worklist_v";

  private SelectedCustomer() {}

  /**
   * @param chosen the parameter, 0 for none
   * @throws AdempiereException when the process was started without a customer
   */
  static CustomerId of(CollectionsProcess process, int chosen) {
    if (process.isRecordOf(CUSTOMER) || process.isRecordOf(WORKLIST)) {
      return new CustomerId(process.getProcessInfo().getRecord_ID());
    }
    if (chosen > 0) {
      return new CustomerId(chosen);
    }
    throw new AdempiereException("@COL_ChooseCustomer@");
  }
}

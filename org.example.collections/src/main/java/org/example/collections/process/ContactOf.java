// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.exceptions.AdempiereException;
import org.example.collections.CollectionsServices;
import org.example.collections.contact.ContactSubject;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** The customer a process is about: of the record whose button was pressed, else of the invoice or customer chosen. */
final class ContactOf {
  private ContactOf() {}

  /** @throws AdempiereException when none of them says */
  static ContactSubject subject(CollectionsProcess process, CollectionsServices services, int customer, int invoice) {
    return services.contact().subjects().of(record(process, customer, invoice))
        .orElseThrow(() -> new AdempiereException("@COL_ChooseCustomer@"));
  }

  private static RecordRef record(CollectionsProcess process, int customer, int invoice) {
    int record = process.getProcessInfo().getRecord_ID();
    if (process.isRecordOf("COL_Dispute")) {
      return new RecordRef(RecordKind.DISPUTE, record);
    }
    if (process.isRecordOf(CollectionsProcess.NOTICE)) {
      return new RecordRef(RecordKind.NOTICE, record);
    }
    if (process.isRecordOf("C_Invoice") || invoice > 0) {
      return new RecordRef(RecordKind.INVOICE, process.isRecordOf("C_Invoice") ? record : invoice);
    }
    return new RecordRef(RecordKind.CUSTOMER, SelectedCustomer.of(process, customer).value());
  }
}

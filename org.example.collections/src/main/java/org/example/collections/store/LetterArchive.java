// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.model.MArchive;
import org.compiere.model.MAttachment;
import org.compiere.model.MTable;
import org.compiere.model.PrintInfo;

/** Issued documents in AD_Archive, and the same attached to the record they belong to. Inside the transaction, whatever the tenant's auto-archive says. */
final class LetterArchive {
  /**
   * The record a document belongs to.
   *
   * @param table its table, such as C_DunningRunEntry
   * @param uuid its UUID, by which attachments are found too
   */
  record Owner(String table, int record, String uuid, int organisation, int customer) {}

  private final Properties ctx;
  private final String trxName;

  LetterArchive(Properties ctx, String trxName) {
    this.ctx = ctx;
    this.trxName = trxName;
  }

  /** Also attached to its record. @return AD_Archive_ID */
  int keep(Owner owner, String fileName, byte[] pdf) {
    int archived = archive(owner, fileName, pdf);
    attach(MTable.getTable_ID(owner.table()), owner, fileName, pdf);
    return archived;
  }

  /** @return AD_Archive_ID */
  int archive(Owner owner, String name, byte[] pdf) {
    PrintInfo info = new PrintInfo(name, MTable.getTable_ID(owner.table()), owner.record(), owner.customer());
    MArchive archive = new MArchive(ctx, info, trxName);
    archive.setAD_Org_ID(owner.organisation());
    archive.setIsReport(false);
    archive.setBinaryData(pdf);
    archive.saveEx();
    return archive.getAD_Archive_ID();
  }

  private void attach(int table, Owner owner, String fileName, byte[] pdf) {
    MAttachment existing = MAttachment.get(ctx, table, owner.record(), trxName);
    try (MAttachment attachment =
        existing == null ? new MAttachment(ctx, table, owner.record(), owner.uuid(), trxName) : existing) {
      attachment.setAD_Org_ID(owner.organisation());
      attachment.addEntry(fileName, pdf);
      attachment.saveEx();
    }
  }

  byte[] read(int archiveId) {
    byte[] pdf = new MArchive(ctx, archiveId, trxName).getBinaryData();
    if (pdf == null) {
      throw new AdempiereException("@NotFound@ @AD_Archive_ID@ " + archiveId);
    }
    return pdf;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.ResultSet;
import java.util.List;
import java.util.Properties;
import org.compiere.util.Env;
import org.compiere.util.Util;
import org.example.standin.ZippedFiles;

/**
 * A printed document, kept packed in the database.
 * Checked against org.adempiere.base/src/org/compiere/model/MArchive.java on release-12, release-13 and master.
 * Weaker than core: no other storage than the database.
 */
public class MArchive extends X_AD_Archive {
  private static final long serialVersionUID = 1L;
  private static final String ENTRY = "IdempiereArchive";

  public MArchive(Properties ctx, int AD_Archive_ID, String trxName) {
    super(ctx, AD_Archive_ID, trxName);
  }

  public MArchive(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public MArchive(Properties ctx, PrintInfo info, String trxName) {
    this(ctx, 0, trxName);
    setName(info.getName());
    setIsReport(info.isReport());
    setAD_Process_ID(info.getAD_Process_ID());
    setAD_Table_ID(info.getAD_Table_ID());
    setRecord_ID(info.getRecord_ID());
    setRecord_UU(info.getRecord_UU());
    setC_BPartner_ID(info.getC_BPartner_ID());
  }

  /** The condition starts with AND. */
  public static MArchive[] get(Properties ctx, String whereClause) {
    return get(ctx, whereClause, null);
  }

  public static MArchive[] get(Properties ctx, String whereClause, String trxName) {
    List<MArchive> found = new Query(ctx, Table_Name,
        "AD_Client_ID = ?" + (Util.isEmpty(whereClause) ? "" : whereClause), trxName)
        .setParameters(Env.getAD_Client_ID(ctx)).setOrderBy("Created").list();
    return found.toArray(new MArchive[0]);
  }

  @Override
  public byte[] getBinaryData() {
    byte[] packed = super.getBinaryData();
    return packed == null || packed.length == 0 ? null : ZippedFiles.read(packed).values().iterator().next();
  }

  @Override
  public void setBinaryData(byte[] inflatedData) {
    if (inflatedData == null || inflatedData.length == 0) {
      throw new IllegalArgumentException("InflatedData is NULL");
    }
    super.setBinaryData(ZippedFiles.write(java.util.Map.of(ENTRY, inflatedData)));
  }

  public InputStream getInputStream() {
    byte[] data = getBinaryData();
    return data == null ? null : new ByteArrayInputStream(data);
  }

  /** Refused without data. */
  @Override
  protected boolean beforeSave(boolean newRecord) {
    byte[] packed = super.getBinaryData();
    if (packed == null || packed.length == 0) {
      return false;
    }
    if (getRecord_ID() > 0 && getAD_Table_ID() > 0 && Util.isEmpty(getRecord_UU())) {
      setRecord_UU(MTable.get(getAD_Table_ID()).getPO(getRecord_ID(), get_TrxName()).get_UUID());
    }
    return true;
  }
}

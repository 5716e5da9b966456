// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.compiere.util.Util;
import org.example.standin.ZippedFiles;

/**
 * The files attached to a record, kept as one zip in the database.
 * Checked against org.adempiere.base/src/org/compiere/model/MAttachment.java on release-12, release-13 and master.
 * Weaker than core: no other storage than the database, no lazy loading.
 */
public class MAttachment extends X_AD_Attachment implements AutoCloseable {
  private static final long serialVersionUID = 1L;
  private static final String ZIP = "zip";

  public ArrayList<MAttachmentEntry> m_items = null;

  public MAttachment(Properties ctx, int AD_Attachment_ID, String trxName) {
    super(ctx, AD_Attachment_ID, trxName);
  }

  public MAttachment(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public MAttachment(Properties ctx, int AD_Table_ID, int Record_ID, String Record_UU, String trxName) {
    this(ctx, 0, trxName);
    setAD_Table_ID(AD_Table_ID);
    setRecord_ID(Record_ID);
    if (!Util.isEmpty(Record_UU)) {
      setRecord_UU(Record_UU);
    }
    setTitle(ZIP);
  }

  public static MAttachment get(Properties ctx, int AD_Table_ID, int Record_ID) {
    return get(ctx, AD_Table_ID, Record_ID, null);
  }

  /** Null when the record has none. */
  public static MAttachment get(Properties ctx, int AD_Table_ID, int Record_ID, String trxName) {
    return new Query(ctx, Table_Name, "AD_Table_ID = ? AND Record_ID = ?", trxName).setParameters(AD_Table_ID, Record_ID)
        .first();
  }

  private ArrayList<MAttachmentEntry> items() {
    if (m_items == null) {
      m_items = new ArrayList<>();
      byte[] packed = getBinaryData();
      if (packed != null && packed.length > 0) {
        ZippedFiles.read(packed).forEach((name, data) -> m_items.add(new MAttachmentEntry(name, data, m_items.size())));
      }
    }
    return m_items;
  }

  public boolean addEntry(String name, byte[] data) {
    return name != null && data != null && addEntry(new MAttachmentEntry(name, data, items().size() + 1));
  }

  public boolean addEntry(File file) {
    return addEntry(file.getName(), file);
  }

  public boolean addEntry(String name, File file) {
    try {
      return addEntry(name, Files.readAllBytes(file.toPath()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An entry of the same name is replaced. */
  public boolean addEntry(MAttachmentEntry item) {
    items().removeIf(each -> each.getName().equals(item.getName()));
    boolean added = items().add(item);
    setBinaryData(packed());
    return added;
  }

  public MAttachmentEntry[] getEntries() {
    return items().toArray(new MAttachmentEntry[0]);
  }

  public int getEntryCount() {
    return items().size();
  }

  public MAttachmentEntry getEntry(int index) {
    return index < 0 || index >= items().size() ? null : items().get(index);
  }

  public String getEntryName(int index) {
    MAttachmentEntry entry = getEntry(index);
    return entry == null ? null : entry.getName();
  }

  public byte[] getEntryData(int index) {
    MAttachmentEntry entry = getEntry(index);
    return entry == null ? null : entry.getData();
  }

  @Override
  protected boolean beforeSave(boolean newRecord) {
    if (Util.isEmpty(getTitle())) {
      setTitle(ZIP);
    }
    return true;
  }

  private byte[] packed() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    items().forEach(item -> files.put(item.getName(), item.getData()));
    return ZippedFiles.write(files);
  }

  @Override
  public void close() {}
}

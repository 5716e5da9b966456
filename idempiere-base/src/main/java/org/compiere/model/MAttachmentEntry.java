// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A file of an attachment.
 * Checked against org.adempiere.base/src/org/compiere/model/MAttachmentEntry.java on release-12, release-13 and master.
 */
public class MAttachmentEntry {
  private final int index;
  private String name;
  private byte[] data;

  public MAttachmentEntry(String name, byte[] data) {
    this(name, data, 0);
  }

  public MAttachmentEntry(String name, byte[] data, int index) {
    this.name = name == null ? "?" : name;
    this.data = data;
    this.index = index;
  }

  public String getName() {
    return name;
  }

  public byte[] getData() {
    return data;
  }

  public void setData(byte[] data) {
    this.data = data;
  }

  public int getIndex() {
    return index;
  }

  public InputStream getInputStream() {
    return data == null ? null : new ByteArrayInputStream(data);
  }

  public boolean isPDF() {
    return name.toLowerCase().endsWith(".pdf");
  }
}

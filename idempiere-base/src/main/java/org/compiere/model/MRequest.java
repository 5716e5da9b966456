// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * A request, that is a task for somebody.
 * Checked against org.adempiere.base/src/org/compiere/model/MRequest.java on release-12, release-13 and master.
 * Weaker than core: no mails, no history, no defaults for type and status.
 */
public class MRequest extends X_R_Request {
  private static final long serialVersionUID = 1L;

  public MRequest(Properties ctx, int R_Request_ID, String trxName) {
    super(ctx, R_Request_ID, trxName);
  }

  public MRequest(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }
}

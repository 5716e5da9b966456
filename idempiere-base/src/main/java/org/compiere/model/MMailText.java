// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * A mail template in the languages it was translated to.
 * Checked against org.adempiere.base/src/org/compiere/model/MMailText.java on release-12, release-13 and master.
 * Weaker than core: variables are left as they stand.
 */
public class MMailText extends X_R_MailText {
  private static final long serialVersionUID = 1L;

  private String language;

  public MMailText(Properties ctx, int R_MailText_ID, String trxName) {
    super(ctx, R_MailText_ID, trxName);
  }

  public MMailText(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getLanguage() {
    return language;
  }

  @Override
  public String getMailHeader() {
    return language == null ? super.getMailHeader() : get_Translation("MailHeader", language);
  }

  @Override
  public String getMailText() {
    return language == null ? super.getMailText() : get_Translation("MailText", language);
  }
}

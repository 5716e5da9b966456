// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Locale;
import java.util.Properties;
import org.compiere.util.EMail;
import org.compiere.util.Env;
import org.compiere.util.Language;

/**
 * A tenant.
 * Checked against org.adempiere.base/src/org/compiere/model/MClient.java on release-12, release-13 and master.
 * Weaker than core: read anew each time, no AD_SMTP for single senders.
 */
public class MClient extends X_AD_Client {
  private static final long serialVersionUID = 1L;

  public MClient(Properties ctx, int AD_Client_ID, String trxName) {
    super(ctx, AD_Client_ID, trxName);
  }

  public MClient(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public static MClient get(Properties ctx) {
    return get(ctx, Env.getAD_Client_ID(ctx));
  }

  public static MClient get(int AD_Client_ID) {
    return get(Env.getCtx(), AD_Client_ID);
  }

  public static MClient get(Properties ctx, int AD_Client_ID) {
    return new MClient(ctx, AD_Client_ID, null);
  }

  public MClientInfo getInfo() {
    return MClientInfo.get(getCtx(), getAD_Client_ID(), get_TrxName());
  }

  public int getC_Currency_ID() {
    return getInfo().getC_Currency_ID();
  }

  @Override
  public String getAD_Language() {
    String language = super.getAD_Language();
    return language == null ? Language.getBaseAD_Language() : language;
  }

  public Language getLanguage() {
    return Language.getLanguage(getAD_Language());
  }

  public Locale getLocale() {
    return getLanguage().getLocale();
  }

  public boolean isSmtpAuthorization() {
    return get_ValueAsBoolean("IsSmtpAuthorization");
  }

  public boolean isSecureSMTP() {
    return get_ValueAsBoolean("IsSecureSMTP");
  }

  public boolean isAutoArchive() {
    String archive = getAutoArchive();
    return archive != null && !archive.equals(AUTOARCHIVE_None);
  }

  public EMail createEMail(String to, String subject, String message) {
    return createEMail(to, subject, message, false);
  }

  /** Null without a recipient. Sent from the tenant's request address. */
  public EMail createEMail(String to, String subject, String message, boolean html) {
    return to == null || to.isEmpty() ? null : createEMailFrom(getRequestEMail(), to, subject, message, html, true);
  }

  /** Null without a sender or a recipient. */
  public EMail createEMailFrom(String from, String to, String subject, String message, boolean html) {
    boolean complete = from != null && !from.isEmpty() && to != null && !to.isEmpty();
    return complete ? createEMailFrom(from, to, subject, message, html, true) : null;
  }

  private EMail createEMailFrom(String from, String to, String subject, String message, boolean html, boolean checked) {
    EMail email = new EMail(this, from, to, subject, message, html);
    if (isSmtpAuthorization()) {
      email.createAuthenticator(getRequestUser(), getRequestUserPW());
    }
    return email;
  }
}

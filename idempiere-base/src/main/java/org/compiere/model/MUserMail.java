// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.mail.internet.InternetAddress;
import org.compiere.util.EMail;
import org.compiere.util.Env;

/**
 * The record of a mail that was handed over, or refused.
 * Checked against org.adempiere.base/src/org/compiere/model/MUserMail.java on release-12, release-13 and master.
 */
public class MUserMail extends X_AD_UserMail {
  private static final long serialVersionUID = 1L;

  public MUserMail(Properties ctx, int AD_UserMail_ID, String trxName) {
    super(ctx, AD_UserMail_ID, trxName);
  }

  public MUserMail(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public MUserMail(MMailText parent, int AD_User_ID, EMail mail) {
    this(parent.getCtx(), 0, parent.get_TrxName());
    setAD_User_ID(AD_User_ID);
    setR_MailText_ID(parent.getR_MailText_ID());
    take(mail);
  }

  /** As in core, saved outside the transaction of the record. */
  public MUserMail(PO po, int AD_User_ID, EMail mail) {
    this(po.getCtx(), 0, null);
    setClientOrg(po);
    setAD_User_ID(AD_User_ID);
    take(mail);
  }

  public MUserMail(Properties ctx, EMail mail) {
    this(ctx, 0, null);
    setAD_User_ID(Env.getAD_User_ID(ctx));
    take(mail);
  }

  private void take(EMail mail) {
    setSubject(mail.getSubject());
    setMailText(mail.getMessageCRLF());
    setSenderAndRecipient(mail);
    setMessageID(mail.isSentOK() ? mail.getMessageID() : mail.getSentMsg());
    if (!mail.isSentOK()) {
      setIsDelivered(ISDELIVERED_No);
    }
  }

  public void setSenderAndRecipient(EMail mail) {
    setEMailFrom(mail.getFrom().toString());
    setRecipientTo(getRecipientWithCommaSeparator(mail.getTos()));
    setRecipientCc(getRecipientWithCommaSeparator(mail.getCcs()));
    setRecipientBcc(getRecipientWithCommaSeparator(mail.getBccs()));
  }

  public static String getRecipientWithCommaSeparator(InternetAddress[] recipients) {
    return recipients == null ? "" : Arrays.stream(recipients).map(InternetAddress::toString)
        .collect(Collectors.joining(", "));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import javax.activation.DataSource;
import javax.mail.MessagingException;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import javax.mail.util.ByteArrayDataSource;
import org.compiere.model.MClient;
import org.compiere.model.MSysConfig;
import org.example.standin.Mailing;

/**
 * A mail and its sending. Errors are told by the result of {@link #send()}, not thrown.
 * Checked against org.adempiere.base/src/org/compiere/util/EMail.java on release-12, release-13 and master.
 * Weaker than core: no OAuth, no addresses set by system configuration, no pictures inside the text.
 */
public final class EMail implements Serializable {
  public static final String SENT_OK = "OK";
  private static final long serialVersionUID = 1L;
  private static final CLogger LOG = CLogger.getCLogger(EMail.class);

  private final transient Properties ctx;
  private final transient Mailing mailing;
  private final String host;
  private final List<InternetAddress> to = new ArrayList<>();
  private final transient List<DataSource> attachments = new ArrayList<>();
  private final List<String[]> headers = new ArrayList<>();
  private InternetAddress from;
  private InternetAddress replyTo;
  private String subject;
  private String text;
  private String html;
  private String user;
  private String password;
  private boolean valid;
  private String sentMsg;
  private transient MimeMessage sent;

  public EMail(MClient client, String from, String to, String subject, String message) {
    this(client, from, to, subject, message, false);
  }

  public EMail(MClient client, String from, String to, String subject, String message, boolean html) {
    this(client.getCtx(), client.getSMTPHost(), client.getSMTPPort(), client.isSecureSMTP(), from, to, subject, message,
        html);
  }

  public EMail(Properties ctx, String smtpHost, int smtpPort, boolean isSecureSmtp, String from, String to, String subject,
      String message, boolean html) {
    this.ctx = ctx;
    this.host = smtpHost;
    this.mailing = new Mailing(smtpHost, smtpPort, isSecureSmtp);
    setFrom(from);
    addTo(to);
    if (subject != null && !subject.isEmpty()) {
      setSubject(subject);
    }
    if (message != null && !message.isEmpty()) {
      if (html) {
        setMessageHTML("<HTML><HEAD><TITLE>" + subject + "</TITLE></HEAD><BODY>" + message + "</BODY></HTML>");
      } else {
        setMessageText(message);
      }
    }
    valid = isValid(true);
  }

  /** {@value #SENT_OK}, or why it was not sent. */
  public String send() {
    try {
      return send(false);
    } catch (Exception e) {
      return e.getLocalizedMessage();
    }
  }

  public String sendEx() throws Exception {
    return send(true);
  }

  public String send(boolean throwException) throws Exception {
    sentMsg = null;
    if (!isValid(true)) {
      sentMsg = "Invalid Data";
      return sentMsg;
    }
    try {
      int timeout = MSysConfig.getIntValue("MAIL_SMTP_TIMEOUT", 20000, Env.getAD_Client_ID(ctx));
      sent = mailing.send(this, headers, user, password, timeout);
      sentMsg = SENT_OK;
    } catch (MessagingException e) {
      if (throwException) {
        throw e;
      }
      sentMsg = Mailing.reason(e);
      LOG.log(Level.WARNING, sentMsg);
    }
    return sentMsg;
  }

  public String getSentMsg() {
    return sentMsg;
  }

  public boolean isSentOK() {
    return SENT_OK.equals(sentMsg);
  }

  /** Known once the mail was sent; core makes it, a header of that name is overwritten. */
  public String getMessageID() {
    try {
      return sent == null ? null : sent.getMessageID();
    } catch (MessagingException e) {
      return null;
    }
  }

  public boolean isValid() {
    return valid;
  }

  /** Sender, recipient, host and subject must be there. */
  public boolean isValid(boolean recheck) {
    if (!recheck) {
      return valid;
    }
    return from != null && !to.isEmpty() && !Util.isEmpty(host) && !Util.isEmpty(subject);
  }

  private static InternetAddress address(String text) {
    try {
      return Util.isEmpty(text) ? null : new InternetAddress(text, true);
    } catch (AddressException e) {
      LOG.log(Level.WARNING, text, e);
      return null;
    }
  }

  private static boolean add(List<InternetAddress> list, String text) {
    InternetAddress address = address(text);
    return address != null && list.add(address);
  }

  public boolean addTo(String newTo) {
    boolean added = add(to, newTo);
    valid &= added;
    return added;
  }

  public boolean setReplyTo(String newTo) {
    InternetAddress address = address(newTo);
    replyTo = address == null ? replyTo : address;
    return address != null;
  }

  public void setFrom(String newFrom) {
    InternetAddress address = address(newFrom);
    from = address == null ? from : address;
    valid &= address != null;
  }

  public InternetAddress getFrom() {
    return from;
  }

  public InternetAddress getReplyTo() {
    return replyTo;
  }

  public InternetAddress[] getTos() {
    return to.isEmpty() ? null : to.toArray(new InternetAddress[0]);
  }

  public void setSubject(String newSubject) {
    subject = Util.isEmpty(newSubject) ? subject : newSubject;
    valid &= !Util.isEmpty(newSubject);
  }

  public String getSubject() {
    return subject;
  }

  public void setMessageText(String newMessage) {
    if (Util.isEmpty(newMessage)) {
      valid = false;
    } else {
      text = newMessage.endsWith("\n") ? newMessage : newMessage + "\n";
    }
  }

  public String getMessageCRLF() {
    return text == null ? "" : text.replace("\r\n", "\n").replace("\n", "\r\n");
  }

  public void setMessageHTML(String html) {
    this.html = Util.isEmpty(html) ? this.html : html;
    valid &= !Util.isEmpty(html);
  }

  public String getMessageHTML() {
    return html;
  }

  public void addAttachment(byte[] data, String type, String name) {
    ByteArrayDataSource source = new ByteArrayDataSource(data, type);
    source.setName(name);
    addAttachment(source);
  }

  public void addAttachment(DataSource dataSource) {
    if (dataSource != null) {
      attachments.add(dataSource);
    }
  }

  public Object[] getAttachments() {
    return attachments.toArray();
  }

  public void setHeader(String name, String value) {
    headers.add(new String[] {name, value});
  }

  /** Core answers the authenticator; nobody here needs it. */
  public EMailAuthenticator createAuthenticator(String username, String password) {
    boolean complete = username != null && password != null;
    this.user = complete ? username : null;
    this.password = complete ? password : null;
    return complete ? new EMailAuthenticator(username, password) : null;
  }
}

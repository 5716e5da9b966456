// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import java.util.Objects;
import java.util.Properties;
import javax.mail.Session;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;
import org.compiere.model.MClient;
import org.compiere.util.EMail;
import org.example.collections.letter.MailResult;
import org.example.collections.letter.Mails;
import org.example.collections.letter.OutgoingMail;

/**
 * Mails by the tenant's SMTP settings (AD_Client, AD_SMTP). The server's own time limit holds: SysConfig
 * MAIL_SMTP_TIMEOUT, 20 seconds unless set, and MAIL_SMTP_CONNECTIONTIMEOUT.
 *
 * <p>The server's mail class makes its own Message-ID, so the letter's key travels in a header of its own.
 */
public final class EmailMails implements Mails {
  static final String LETTER_HEADER = "X-Collections-Letter";
  private final Properties ctx;

  public EmailMails(Properties ctx) {
    this.ctx = Objects.requireNonNull(ctx);
  }

  /** javax.mail finds its content handlers through the context class loader, which is not its own in OSGi. */
  @Override
  public MailResult send(OutgoingMail mail) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Session.class.getClassLoader());
    try {
      return addressed(mail);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private MailResult addressed(OutgoingMail mail) {
    try {
      new InternetAddress(mail.recipient(), true);
    } catch (AddressException e) {
      return new MailResult.Refused("Not an e-mail address: " + mail.recipient());
    }
    EMail email = prepared(mail);
    return email == null || !email.isValid(true)
        ? new MailResult.Unreachable("The tenant's mail server or sender address is missing") : sent(email);
  }

  private EMail prepared(OutgoingMail mail) {
    MClient client = MClient.get(ctx);
    EMail email = mail.sender().isPresent()
        ? client.createEMailFrom(mail.sender().get(), mail.recipient(), mail.subject(), null, false)
        : client.createEMail(mail.recipient(), mail.subject(), null);
    if (email != null) {
      email.setMessageHTML(mail.html() ? mail.body()
          : Html.document("", mail.subject(), "<p>" + Html.text(mail.body()) + "</p>\n"));
      email.addAttachment(mail.pdf(), "application/pdf", mail.fileName().replaceAll("[^A-Za-z0-9._-]+", "-"));
      email.setHeader(LETTER_HEADER, mail.trace());
    }
    return email;
  }

  private static MailResult sent(EMail email) {
    try {
      String answer = email.sendEx();
      return EMail.SENT_OK.equals(answer)
          ? new MailResult.Accepted(Objects.requireNonNullElse(email.getMessageID(), ""))
          : new MailResult.Unreachable(answer);
    } catch (Exception e) {
      return SmtpFailure.of(e);
    }
  }
}

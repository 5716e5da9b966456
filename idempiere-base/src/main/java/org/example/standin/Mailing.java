// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.activation.DataHandler;
import javax.activation.DataSource;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.SendFailedException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.compiere.util.EMail;

/** Hands one mail to the SMTP server as core does: multipart/mixed with the text first, all recipients or none. */
public final class Mailing {
  private static final String UTF_8 = "UTF-8";

  private final String host;
  private final int port;
  private final boolean secure;

  public Mailing(String host, int port, boolean secure) {
    this.host = host;
    this.port = port;
    this.secure = secure;
  }

  /** The message as it was sent; its Message-ID is made here, whatever header was asked for. */
  public MimeMessage send(EMail mail, List<String[]> headers, String user, String password, int timeoutMillis)
      throws MessagingException {
    Session session = session(user != null, timeoutMillis);
    MimeMessage message = compose(mail, headers, session);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(Session.class.getClassLoader());
    try (Transport transport = session.getTransport("smtp")) {
      if (user == null) {
        transport.connect();
      } else {
        transport.connect(host, port, user, password);
      }
      transport.sendMessage(message, message.getAllRecipients());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    return message;
  }

  private Session session(boolean withUser, int timeoutMillis) {
    Properties settings = new Properties();
    settings.putAll(System.getProperties());
    settings.put("mail.transport.protocol", "smtp");
    settings.put("mail.host", host);
    settings.put("mail.smtp.timeout", String.valueOf(timeoutMillis));
    settings.put("mail.smtp.socketFactory", new PromptSockets());
    if (withUser) {
      settings.put("mail.smtp.auth", "true");
    }
    if (port > 0) {
      settings.put("mail.smtp.port", String.valueOf(port));
    }
    if (secure) {
      settings.put("mail.smtp.starttls.enable", "true");
    }
    return Session.getInstance(settings);
  }

  private static MimeMessage compose(EMail mail, List<String[]> headers, Session session) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(mail.getFrom());
    message.setRecipients(Message.RecipientType.TO, mail.getTos());
    if (mail.getReplyTo() != null) {
      message.setReplyTo(new InternetAddress[] {mail.getReplyTo()});
    }
    message.setSentDate(new java.util.Date());
    message.setHeader("Comments", "iDempiereMail");
    for (String[] header : headers) {
      message.setHeader(header[0], header[1]);
    }
    message.setSubject(mail.getSubject(), UTF_8);
    fill(message, mail);
    message.saveChanges();
    return message;
  }

  private static void fill(MimeMessage message, EMail mail) throws MessagingException {
    Object[] attachments = mail.getAttachments();
    String html = mail.getMessageHTML();
    if (attachments.length == 0) {
      if (html == null || html.isEmpty()) {
        message.setText(mail.getMessageCRLF(), UTF_8);
      } else {
        message.setText(html, UTF_8, "html");
      }
      return;
    }
    MimeBodyPart text = new MimeBodyPart();
    text.setText(html == null ? "<html><body>" + mail.getMessageCRLF() + "</body></html>" : html, UTF_8, "html");
    Multipart mixed = new MimeMultipart("mixed", text);
    for (Object attachment : attachments) {
      DataSource source = (DataSource) attachment;
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(new DataHandler(source));
      part.setFileName(source.getName());
      mixed.addBodyPart(part);
    }
    message.setContent(mixed);
  }

  /** The failure in words, with the addresses the server refused. */
  public static String reason(MessagingException failure) {
    List<String> words = new ArrayList<>(List.of("(ME)"));
    for (Exception each = failure; each != null;) {
      if (each instanceof SendFailedException refused && refused.getInvalidAddresses() != null) {
        words.add("- Invalid: " + InternetAddress.toString(refused.getInvalidAddresses()));
      }
      words.add(": " + each.getLocalizedMessage());
      each = each instanceof MessagingException next ? next.getNextException() : null;
    }
    return String.join(" ", words);
  }
}

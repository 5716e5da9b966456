// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.mail.BodyPart;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.internet.MimeMessage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A mail as it arrived. */
record ReceivedMail(String to, String subject, String html, byte[] pdf) {
  static ReceivedMail of(MimeMessage message) throws MessagingException, IOException {
    Part html = find(message, "text/html");
    Part pdf = find(message, "application/pdf");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.getInputStream().transferTo(bytes);
    return new ReceivedMail(message.getAllRecipients()[0].toString(), message.getSubject(), String.valueOf(html.getContent()),
        bytes.toByteArray());
  }

  private static Part find(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return part;
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inside = parts.getBodyPart(i);
        Part found = find(inside, type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replace('\u00a0', ' ');
    }
  }

  String letter() throws IOException {
    return textOf(pdf);
  }
}

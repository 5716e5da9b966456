// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;

/** An address on the web: to be typed from paper, to be followed on a screen, described for screen readers. */
final class WebLink {
  private WebLink() {}

  /** @param title what is there */
  static Paragraph of(LetterInk ink, String address, String title) {
    Link link = new Link(address, PdfAction.createURI(address));
    link.getLinkAnnotation().setFlag(PdfAnnotation.PRINT).setBorder(new PdfArray(new float[] {0, 0, 0}));
    link.getLinkAnnotation().setContents(new PdfString(title));
    link.getAccessibilityProperties().setRole(StandardRoles.LINK);
    return new Paragraph(link.setFont(ink.fonts.regular)).setMargin(0).setFontSize(LetterInk.SMALL)
        .setFixedLeading(LetterInk.SMALL * LetterInk.LEADING);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.TextAlignment;

/** Writes text in the letter's fonts: paragraphs and table cells, sizes in points. */
final class LetterInk {
  /** Distance of base lines by size. */
  static final float LEADING = 1.25f;
  static final float BODY = 10;
  static final float TABLE = 9;
  static final float SMALL = 7.5f;
  static final Color QUIET = new DeviceGray(0.35f);
  static final Color LINE = new DeviceGray(0.6f);
  static final Color TINT = new DeviceGray(0.95f);

  final LetterFonts fonts = new LetterFonts();

  Paragraph paragraph(String text, float size) {
    return paragraph(text, size, false);
  }

  Paragraph bold(String text, float size) {
    return paragraph(text, size, true);
  }

  private Paragraph paragraph(String text, float size, boolean bold) {
    Paragraph paragraph = new Paragraph().setMargin(0).setFixedLeading(size * LEADING).setFontSize(size)
        .setFont(fonts.regular);
    for (WritableText.Piece piece : WritableText.pieces(text, bold)) {
      Text run = new Text(piece.drawn()).setFont(font(piece, bold));
      if (piece.logical() != null) {
        run.getAccessibilityProperties().setRole(StandardRoles.SPAN).setActualText(piece.logical());
      }
      paragraph.add(run);
    }
    return paragraph;
  }

  Paragraph heading(String text, float size, String role) {
    Paragraph heading = bold(text, size).setKeepWithNext(true);
    heading.getAccessibilityProperties().setRole(role);
    return heading;
  }

  Cell cell(Paragraph content, TextAlignment alignment) {
    return cell(new Cell(), content, alignment);
  }

  Cell cell(Cell empty, Paragraph content, TextAlignment alignment) {
    return empty.add(content.setTextAlignment(alignment)).setBorder(Border.NO_BORDER).setPadding(2);
  }

  Cell columnHead(Paragraph content, TextAlignment alignment) {
    return scoped(cell(content, alignment), "Column");
  }

  Cell rowHead(Paragraph content, TextAlignment alignment) {
    return scoped(cell(content, alignment), "Row");
  }

  private static Cell scoped(Cell cell, String scope) {
    PdfStructureAttributes attributes = new PdfStructureAttributes("Table");
    attributes.addEnumAttribute("Scope", scope);
    cell.getAccessibilityProperties().setRole(StandardRoles.TH).addAttributes(attributes);
    return cell;
  }

  /** Width of the text in points. */
  float width(String text, float size, boolean bold) {
    float width = 0;
    for (WritableText.Piece piece : WritableText.pieces(text, bold)) {
      width += font(piece, bold).getWidth(piece.drawn(), size);
    }
    return width;
  }

  private PdfFont font(WritableText.Piece piece, boolean bold) {
    return piece.wide() ? fonts.wide : bold ? fonts.bold : fonts.regular;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import com.itextpdf.barcodes.BarcodeQRCode;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * The words and codes of one letter, known beforehand, written with nothing but iText: same fonts and conformance, no layout
 * by DIN 5008, no formatting, no fitting, no fallback font, no frame. What any drawing of it costs.
 */
final class BareLetter {
  private final byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private final FontProgram regular = font("LiberationSans-Regular.ttf");
  private final FontProgram bold = font("LiberationSans-Bold.ttf");
  private final List<String> before;
  private final List<List<String>> rows;
  private final List<String> after;
  private final List<String> codes;

  /**
   * @param rows table rows of equal length, the first is the heading
   * @param codes payloads of QR codes
   */
  BareLetter(List<String> before, List<List<String>> rows, List<String> after, List<String> codes) throws IOException {
    this.before = before;
    this.rows = rows;
    this.after = after;
    this.codes = codes;
  }

  private static FontProgram font(String name) throws IOException {
    try (InputStream in = BareLetter.class.getResourceAsStream("/org/example/collections/print/fonts/" + name)) {
      return FontProgramFactory.createFont(in.readAllBytes(), false);
    }
  }

  byte[] draw() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    PdfWriter writer = new PdfWriter(out, new WriterProperties().addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
        .setFullCompressionMode(true));
    PdfADocument pdf = new PdfADocument(writer, PdfAConformance.PDF_A_3A,
        new PdfOutputIntent("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1",
            new ByteArrayInputStream(profile)));
    pdf.setTagged();
    pdf.getCatalog().setLang(new PdfString("de-DE"));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    pdf.getDocumentInfo().setTitle("Bare letter");
    try (Document document = new Document(pdf, PageSize.A4)) {
      PdfFont text = embedded(regular);
      document.setFont(text).setFontSize(9);
      before.forEach(line -> document.add(new Paragraph(line)));
      Table table = new Table(rows.get(0).size());
      PdfFont strong = embedded(bold);
      rows.get(0).forEach(value -> table.addHeaderCell(new Cell().add(new Paragraph(value).setFont(strong))));
      rows.stream().skip(1).forEach(row -> row.forEach(value -> table.addCell(new Cell().add(new Paragraph(value)))));
      document.add(table);
      after.forEach(line -> document.add(new Paragraph(line)));
      codes.forEach(payload -> document.add(code(payload, pdf)));
    }
    return out.toByteArray();
  }

  /** As iText draws it. */
  private static Image code(String payload, PdfADocument pdf) {
    Image image = new Image(new BarcodeQRCode(payload, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M))
        .createFormXObject(pdf)).setWidth(80);
    image.getAccessibilityProperties().setAlternateDescription("QR code");
    return image;
  }

  private static PdfFont embedded(FontProgram program) {
    return PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
  }
}

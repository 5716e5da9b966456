// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import org.example.collections.letter.LetterFrame;

/** A file fit for archives and for screen readers: PDF/A-3a and PDF/UA-1. */
final class ArchivablePdf {
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private ArchivablePdf() {}

  static PdfDocument open(OutputStream out, LetterFrame letter) {
    PdfWriter writer = new PdfWriter(out, new WriterProperties().addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
        .setFullCompressionMode(true));
    PdfDocument pdf = new PdfADocument(writer, PdfAConformance.PDF_A_3A,
        new PdfOutputIntent("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(SRGB)));
    pdf.setTagged();
    pdf.getCatalog().setLang(new PdfString(letter.language().locale().toLanguageTag()));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    pdf.getDocumentInfo().setTitle(WritableText.line(letter.title() + " " + letter.documentNo()));
    pdf.getDocumentInfo().setAuthor(WritableText.line(letter.sender().name()));
    pdf.getDocumentInfo().setSubject(WritableText.line(letter.addressee().name()));
    pdf.getDocumentInfo().setCreator("Collections for iDempiere");
    return pdf;
  }

  /** Adds the data behind the letter, for machines. @param description in the letter's language */
  static void attach(PdfDocument pdf, String name, byte[] data, String type, String description) {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.ModDate, new PdfDate().getPdfObject());
    PdfFileSpec file = PdfFileSpec.createEmbeddedFileSpec(pdf, data, description, name, new PdfName(type), parameters,
        PdfName.Data);
    pdf.addFileAttachment(name, file);
    pdf.getCatalog().put(PdfName.AF, new PdfArray(file.getPdfObject()));
  }
}

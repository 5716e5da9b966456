// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.example.collections.letter.PrintedPages;

/** Many letters as one PDF for the printer, page by page as they were issued. Close it to complete the file. */
public final class PrintedPdf implements PrintedPages {
  private final PdfDocument document;

  /** @param out is closed with this */
  public PrintedPdf(OutputStream out) {
    document = new PdfDocument(new PdfWriter(out));
  }

  @Override
  public int pagesOf(byte[] pdf) {
    try (PdfDocument letter = open(pdf)) {
      return letter.getNumberOfPages();
    }
  }

  @Override
  public void append(byte[] pdf) {
    try (PdfDocument letter = open(pdf)) {
      letter.copyPagesTo(1, letter.getNumberOfPages(), document);
      document.flushCopiedObjects(letter);
    }
  }

  /** Fails when nothing was appended: a file has a page at least. */
  @Override
  public void close() {
    document.close();
  }

  private static PdfDocument open(byte[] pdf) {
    try {
      return new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)));
    } catch (IOException e) {
      throw new UncheckedIOException("Not a PDF", e);
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.example.collections.print.PdfLetters;
import org.example.collections.print.PrintedPdf;
import org.junit.jupiter.api.Test;

class PrintedPdfTest {
  private static final byte[] SHORT = new PdfLetters().draw(new SampleLetter("reminder", "en_US").letter()).file();
  private static final byte[] LONG = new PdfLetters().draw(new SampleLetter("last", "de_DE").onlyItems(80).letter())
      .file();

  @Test
  void putsLettersBehindEachOtherInTheOrderGiven() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int pages;
    try (PrintedPdf printed = new PrintedPdf(out)) {
      pages = printed.pagesOf(LONG);
      assertThat(printed.pagesOf(SHORT)).isEqualTo(1);
      printed.append(SHORT);
      printed.append(LONG);
      printed.append(SHORT);
    }
    byte[] all = out.toByteArray();
    assertThat(pages).isGreaterThan(2);
    assertThat(ReadPdf.pages(all)).isEqualTo(pages + 2);
    assertThat(ReadPdf.page(all, 1)).contains("Payment reminder", "Page 1 of 1");
    assertThat(ReadPdf.page(all, 2)).contains("Letzte Mahnung", "Seite 1 von " + pages);
    assertThat(ReadPdf.page(all, pages + 2)).contains("Payment reminder");
  }

  @Test
  void saysWhenAFileIsNoPdf() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintedPdf printed = new PrintedPdf(out);
    assertThatThrownBy(() -> printed.append("no pdf".getBytes())).isInstanceOf(RuntimeException.class);
    printed.append(SHORT);
    printed.close();
    assertThat(ReadPdf.pages(out.toByteArray())).isEqualTo(1);
  }
}

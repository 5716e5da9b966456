// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Reads what PdfLetters wrote with other people's eyes: PDFBox for the text, veraPDF for the rules. */
final class ReadPdf {
  private ReadPdf() {}

  /** Text of a page, from 1; spaces of every kind as plain ones. */
  static String page(byte[] pdf, int number) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      return stripper.getText(document).replaceAll("[\\u00a0\\u202f]", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(byte[] pdf) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= pages(pdf); i++) {
      text.append(page(pdf, i));
    }
    return text.toString();
  }

  static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rules of PDF/A-3a and PDF/UA-1 that the file breaks. */
  static List<String> faults(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    return List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1).stream().flatMap(rules -> faults(pdf, rules).stream())
        .toList();
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour rules) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.getTotalAssertions() < 1000) {
        throw new IllegalStateException("Only " + result.getTotalAssertions() + " checks of " + rules);
      }
      return result.isCompliant() ? List.of() : result.getTestAssertions().stream().map(fault -> fault(rules, fault))
          .distinct().toList();
    } catch (Exception e) {
      throw new IllegalStateException(Objects.toString(e.getMessage()), e);
    }
  }

  private static String fault(PDFAFlavour rules, TestAssertion fault) {
    return rules + " " + fault.getRuleId().getClause() + " " + fault.getMessage() + " " + fault.getLocation();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.example.collections.letter.Girocode;
import org.example.collections.letter.Letter;
import org.example.collections.letter.PaymentRequest;
import org.example.collections.letter.PlanLetter;
import org.example.collections.letters.SampleLetter;
import org.example.collections.letters.SamplePlan;
import org.example.collections.print.PdfLetters;
import org.example.collections.print.PdfPlanLetters;

/** Letters drawn per second, against the words of the same page drawn with bare iText in the same run. */
public final class LettersBench {
  private static final int ROUNDS = 5;
  private static final long ROUND_NANOS = 1_500_000_000L;

  private LettersBench() {}

  public static void main(String[] arguments) throws IOException {
    run();
  }

  static void run() throws IOException {
    Letter letter = new SampleLetter("first", "de_DE").letter();
    PdfLetters letters = new PdfLetters();
    compare("letters", () -> letters.draw(letter).file(), bare(letters.draw(letter).file(), "10047[0-9]{2} .*", 6, payloads(letter.payment())));
    PlanLetter plan = new SamplePlan(3, "de_DE").letter();
    PdfPlanLetters plans = new PdfPlanLetters();
    compare("plan_letters", () -> plans.draw(plan).file(), bare(plans.draw(plan).file(), "[0-9] [0-9.]{10} RF.*", 9,
        payloads(plan.payments().toArray(PaymentRequest[]::new))));
  }

  private static void compare(String name, Supplier<byte[]> letters, BareLetter bare) {
    perSecond(letters);
    perSecond(bare::draw);
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      ours[i] = perSecond(letters);
      theirs[i] = perSecond(bare::draw);
    }
    double own = median(ours);
    double lower = median(theirs);
    System.out.printf(Locale.ROOT, "bench: %s_bare_itext %.1f per_s ratio=1.00%n", name, lower);
    System.out.printf(Locale.ROOT, "bench: %s_pdf %.1f per_s ratio=%.2f%n", name, own, lower / own);
  }

  private static List<String> payloads(PaymentRequest... payments) {
    return Arrays.stream(payments).map(payment -> ((Girocode) payment.code()).payload()).toList();
  }

  private static double perSecond(Supplier<byte[]> drawing) {
    long start = System.nanoTime();
    int count = 0;
    while (System.nanoTime() - start < ROUND_NANOS) {
      if (drawing.get().length < 10_000) {
        throw new IllegalStateException("Nothing was drawn");
      }
      count++;
    }
    return count * 1e9 / (System.nanoTime() - start);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /**
   * Every line of the letter's pages.
   *
   * @param row lines of the list, which become table rows
   * @param columns words of such a line
   */
  private static BareLetter bare(byte[] pdf, String row, int columns, List<String> codes) throws IOException {
    List<String> before = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    List<String> after = new ArrayList<>();
    try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        for (String line : PdfTextExtractor.getTextFromPage(document.getPage(page)).split("\n")) {
          if (line.matches(row)) {
            rows.add(List.of(line.split(" ")));
          } else {
            (rows.isEmpty() ? before : after).add(line);
          }
        }
      }
    }
    rows.removeIf(words -> words.size() != columns);
    if (rows.size() < 2) {
      throw new IllegalStateException("The list was not found: " + before);
    }
    rows.add(0, Collections.nCopies(columns, "Spalte"));
    return new BareLetter(before, rows, after, codes);
  }
}

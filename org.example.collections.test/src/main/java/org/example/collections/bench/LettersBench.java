// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.example.collections.letter.Letter;
import org.example.collections.letters.SampleLetter;
import org.example.collections.print.PdfLetters;

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
    BareLetter bare = bare(letters.draw(letter).file());
    perSecond(() -> letters.draw(letter).file());
    perSecond(bare::draw);
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      ours[i] = perSecond(() -> letters.draw(letter).file());
      theirs[i] = perSecond(bare::draw);
    }
    double own = median(ours);
    double lower = median(theirs);
    System.out.printf(Locale.ROOT, "bench: letters_bare_itext %.1f per_s ratio=1.00%n", lower);
    System.out.printf(Locale.ROOT, "bench: letters_pdf %.1f per_s ratio=%.2f%n", own, lower / own);
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

  /** Every line of the letter's page; those of the item list as table rows. */
  private static BareLetter bare(byte[] pdf) throws IOException {
    List<String> before = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    List<String> after = new ArrayList<>();
    try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      for (String line : PdfTextExtractor.getTextFromPage(document.getPage(1)).split("\n")) {
        if (line.startsWith("10047")) {
          rows.add(List.of(line.split(" ")));
        } else {
          (rows.isEmpty() ? before : after).add(line);
        }
      }
    }
    rows.add(0, List.of("Rechnung", "Datum", "Fällig am", "Tage überfällig", "Betrag EUR", "Offen EUR"));
    if (rows.size() < 3 || rows.stream().anyMatch(row -> row.size() != 6)) {
      throw new IllegalStateException("The item list was not found: " + rows);
    }
    return new BareLetter(before, rows, after);
  }
}

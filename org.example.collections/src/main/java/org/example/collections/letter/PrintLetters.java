// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.dunning.NothingToDo;

/**
 * Puts postal letters into one document, sorted for folding: letters of equal thickness together, then by country, postal code and name,
 * as folding machine and post want them.
 */
public final class PrintLetters {
  private static final Comparator<Sheet> FOR_FOLDING =
      Comparator.comparingInt(Sheet::pages)
          .thenComparing(sheet -> sheet.letter().country())
          .thenComparing(sheet -> sheet.letter().postalCode())
          .thenComparing(sheet -> sheet.letter().customerName())
          .thenComparingInt(sheet -> sheet.letter().id().value());

  private final Letters letters;

  public PrintLetters(Letters letters) {
    this.letters = Objects.requireNonNull(letters);
  }

  /**
   * @param mark true: letters not yet printed are printed now and marked; false: all postal letters of the selection, unchanged (C-09)
   * @return letters in the document, in its order
   * @throws NothingToDo when there is no letter to print, or all were printed before (C-10)
   */
  public List<PostalLetter> of(NoticeSelection selection, boolean mark, PrintedPages pages) {
    List<Sheet> sheets = new ArrayList<>();
    for (PostalLetter letter : letters.postal(selection, !mark)) {
      sheets.add(new Sheet(letter, pages.pagesOf(letters.pdf(letter.id()))));
    }
    if (sheets.isEmpty()) {
      throw new NothingToDo("No letter of the selection waits to be printed");
    }
    sheets.sort(FOR_FOLDING);
    sheets.forEach(sheet -> pages.append(letters.pdf(sheet.letter().id())));
    List<PostalLetter> printed = sheets.stream().map(Sheet::letter).toList();
    if (mark) {
      letters.markPrinted(printed.stream().map(PostalLetter::id).toList());
    }
    return printed;
  }

  private record Sheet(PostalLetter letter, int pages) {}
}

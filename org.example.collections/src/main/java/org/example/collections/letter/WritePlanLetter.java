// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/** Writes the letter of a plan: composed anew from what is kept, drawn, and kept as it was drawn. */
public final class WritePlanLetter {
  private final PlanPapers papers;
  private final Function<String, LetterLanguage> languages;
  private final Function<LetterLanguage, String> titles;
  private final Function<PlanLetter, byte[]> pdf;

  /**
   * @param languages from AD_Language to how it writes
   * @param titles what such a letter is called
   * @param pdf draws a letter
   */
  public WritePlanLetter(PlanPapers papers, Function<String, LetterLanguage> languages, Function<LetterLanguage, String> titles,
      Function<PlanLetter, byte[]> pdf) {
    this.papers = Objects.requireNonNull(papers);
    this.languages = Objects.requireNonNull(languages);
    this.titles = Objects.requireNonNull(titles);
    this.pdf = Objects.requireNonNull(pdf);
  }

  /** @param plan COL_InstalmentPlan_ID */
  public Written of(int plan, LocalDate today) {
    PlanPapers.Source source = papers.of(plan, today);
    LetterLanguage language = languages.apply(source.language());
    PlanLetter letter = new ComposePlanLetter(source.sender(), language, titles.apply(language))
        .letter(source.plan(), source.addressee(), source.helper());
    byte[] drawn = pdf.apply(letter);
    papers.keep(letter, letter.plan().planNo() + ".pdf", drawn);
    return new Written(letter, drawn);
  }

  /** The letter and its file. */
  public record Written(PlanLetter letter, byte[] pdf) {}
}

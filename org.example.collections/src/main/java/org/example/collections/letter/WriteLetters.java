// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.example.collections.dunning.Channel;
import org.example.collections.dunning.IssuedNotice;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.Recipient;

/** Composes the letters of proposals and has them drawn. */
public final class WriteLetters implements DraftLetters {
  private final LetterSources sources;
  private final Function<String, LetterLanguage> languages;
  private final Function<Letter, byte[]> pdf;

  /**
   * @param languages from AD_Language to how it writes
   * @param pdf draws a letter
   */
  public WriteLetters(LetterSources sources, Function<String, LetterLanguage> languages, Function<Letter, byte[]> pdf) {
    this.sources = Objects.requireNonNull(sources);
    this.languages = Objects.requireNonNull(languages);
    this.pdf = Objects.requireNonNull(pdf);
  }

  @Override
  public List<DraftLetter> of(List<NoticeId> notices, LocalDate today) {
    return sources.ofProposals(notices, today).stream().map(this::draft).toList();
  }

  private DraftLetter draft(LetterSource source) {
    return source.recipient()
        .<DraftLetter>map(recipient -> written(source, recipient))
        .orElseGet(() -> new DraftLetter.WithoutRecipient(source.id()));
  }

  private DraftLetter written(LetterSource source, Recipient recipient) {
    IssuedNotice document = new IssuedNotice(
        source.id(), source.notice().documentNo(), source.notice().payBy(), recipient, source.language());
    if (recipient.channel() == Channel.TASK) {
      return new DraftLetter.Written(document, List.of(), Optional.empty());
    }
    ComposeDunningLetter compose =
        new ComposeDunningLetter(source.sender(), languages.apply(source.language()), source.texts());
    Letter composed = source.letter(compose);
    byte[] drawn = pdf.apply(composed);
    List<NewLetter> letters = new ArrayList<>();
    if (recipient.channel() == Channel.EMAIL || recipient.channel() == Channel.BOTH) {
      letters.add(letter(document, LetterChannel.EMAIL, recipient.email(), drawn));
    }
    if (recipient.channel() == Channel.LETTER || recipient.channel() == Channel.BOTH) {
      letters.add(letter(document, LetterChannel.POST, String.join(", ", source.addressee().lines()), drawn));
    }
    return new DraftLetter.Written(document, letters, Optional.of(composed.payment()));
  }

  private static NewLetter letter(IssuedNotice document, LetterChannel channel, String addressee, byte[] pdf) {
    return new NewLetter(document, channel, addressee, document.documentNo() + ".pdf", pdf);
  }
}

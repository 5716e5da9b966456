// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.example.collections.dunning.NoticeId;

/** Composes the mail that carries an issued letter. */
public final class WriteMails {
  private final LetterSources sources;
  private final Function<String, LetterLanguage> languages;
  private final Function<LetterMail, String> html;

  /**
   * @param languages from AD_Language to how it writes
   * @param html the body as HTML, every text escaped
   */
  public WriteMails(LetterSources sources, Function<String, LetterLanguage> languages, Function<LetterMail, String> html) {
    this.sources = Objects.requireNonNull(sources);
    this.languages = Objects.requireNonNull(languages);
    this.html = Objects.requireNonNull(html);
  }

  /** @param recipient e-mail address fixed when the letter was issued */
  public OutgoingMail of(LetterId id, NoticeId notice, String recipient, byte[] pdf) {
    LetterSource source = sources.ofIssued(notice);
    ComposeDunningLetter compose =
        new ComposeDunningLetter(source.sender(), languages.apply(source.language()), source.texts());
    LetterMail mail = compose.mail(source.letter(compose));
    return new OutgoingMail(String.valueOf(id.value()), Optional.of(source.senderEmail()).filter(address -> !address.isBlank()), recipient, mail.subject(),
        html.apply(mail), true, source.notice().documentNo() + ".pdf", pdf);
  }
}

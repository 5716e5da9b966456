// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Use case: puts notice, texts and parties together (cases C-07, C-13). */
public final class ComposeDunningLetter {
  private final Sender sender;
  private final LetterLanguage language;
  private final LevelTexts texts;

  /** @param texts of the header level, in that language */
  public ComposeDunningLetter(Sender sender, LetterLanguage language, LevelTexts texts) {
    this.sender = sender;
    this.language = language;
    this.texts = texts;
  }

  /**
   * @param helper person at the sender's who answers questions: the customer's sales representative or the run's user
   * @param reference quoted when the notice is paid
   * @param link how the tenant links to its payment page
   */
  public Letter letter(LetterNotice notice, Addressee addressee, Optional<Person> helper, RfReference reference,
      Optional<PaymentLink> link) {
    Map<Placeholder, String> values = values(notice, addressee, helper);
    String title = texts.title().line(values);
    LetterText text = texts.letter().isEmpty() ? language.defaultText() : texts.letter();
    return new Letter(sender, addressee, notice, language, title.isEmpty() ? notice.levelName() : title,
        language.salutation(addressee.contact()), text.body(values), helper, language.closing(),
        PaymentRequest.to(sender, notice.total(), reference, link));
  }

  public LetterMail mail(Letter letter) {
    Map<Placeholder, String> values = values(letter.notice(), letter.addressee(), letter.helper());
    String subject = texts.mailSubject().line(values);
    LetterBody body = texts.mail().isEmpty() ? letter.body() : texts.mail().body(values);
    return new LetterMail(letter, subject.isEmpty() ? letter.title() + " " + letter.notice().documentNo() : subject,
        body, texts.itemsInMail());
  }

  private Map<Placeholder, String> values(LetterNotice notice, Addressee addressee, Optional<Person> helper) {
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    values.put(Placeholder.CUSTOMER, addressee.name());
    values.put(Placeholder.CUSTOMER_NO, addressee.customerNo());
    values.put(Placeholder.SENDER, sender.name());
    values.put(Placeholder.DOCUMENT_NO, notice.documentNo());
    values.put(Placeholder.DATE, language.longDate(notice.date()));
    values.put(Placeholder.PAY_BY, language.longDate(notice.payBy()));
    values.put(Placeholder.TOTAL, language.amount(notice.total()));
    values.put(Placeholder.LEVEL, notice.levelName());
    values.put(Placeholder.HELPLINE, language.helpline(helper, sender));
    return values;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Optional;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.Recipient;

/**
 * What the records say of one notice, in the customer's language, read anew for the letter.
 *
 * @param notice items, receipts, fees, sums and the day to pay by
 * @param recipient who is written to and how; empty when there is nobody
 * @param senderEmail address mails come from, "" for the tenant's own
 * @param language AD_Language of the customer, else of the tenant
 * @param helper whom the customer may call
 * @param link how the tenant links to its payment page
 */
public record LetterSource(
    NoticeId id,
    LetterNotice notice,
    Optional<Recipient> recipient,
    Addressee addressee,
    Sender sender,
    String senderEmail,
    String language,
    LevelTexts texts,
    Optional<Person> helper,
    Optional<PaymentLink> link) {
  /** Quoted when the notice is paid. */
  public RfReference reference() {
    return PaymentReference.ofNotice(id.value()).rf();
  }

  /** The letter of this notice. */
  Letter letter(ComposeDunningLetter compose) {
    return compose.letter(notice, addressee, helper, reference(), link);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Optional;
import org.example.collections.dunning.NoticeId;

/**
 * A letter about to be issued.
 *
 * @param channel way it goes
 * @param recipient e-mail address, or name and town of a postal address; shown in lists
 * @param contactId AD_User_ID written to
 * @param locationId C_BPartner_Location_ID written to
 * @param language AD_Language, e.g. de_DE
 * @param fileName name of the PDF as attachment, e.g. 20260501-1000123.pdf
 */
public record NewLetter(
    NoticeId notice,
    LetterChannel channel,
    String recipient,
    Optional<Integer> contactId,
    Optional<Integer> locationId,
    String language,
    String fileName,
    byte[] pdf) {}

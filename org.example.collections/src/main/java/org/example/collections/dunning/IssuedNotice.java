// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;

/**
 * What issuing fixed for good on a notice.
 *
 * @param documentNo number printed on the letter
 * @param channel code of the channel in fact used: E e-mail, L letter, B both, T task only
 * @param language AD_Language the letter was written in, e.g. de_DE
 * @param contactId AD_User_ID written to, empty when the letter goes to the address only
 * @param locationId C_BPartner_Location_ID written to
 */
public record IssuedNotice(
    NoticeId notice, String documentNo, String channel, String language, Optional<Integer> contactId, Optional<Integer> locationId) {}

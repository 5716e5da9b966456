// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;

/**
 * What issuing fixed for good on a notice.
 *
 * @param documentNo number printed on the letter
 * @param payBy day the letter asks to be paid by, counted from the day of issue
 * @param recipient who is written to, and how, as decided at issue
 * @param language AD_Language the letter was written in, e.g. de_DE
 */
public record IssuedNotice(NoticeId notice, String documentNo, LocalDate payBy, Recipient recipient, String language) {}

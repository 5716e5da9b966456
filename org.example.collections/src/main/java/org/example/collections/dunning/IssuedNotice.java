// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/**
 * What issuing fixed for good on a notice.
 *
 * @param documentNo number printed on the letter
 * @param recipient who is written to, and how, as decided at issue
 * @param language AD_Language the letter was written in, e.g. de_DE
 */
public record IssuedNotice(NoticeId notice, String documentNo, Recipient recipient, String language) {}

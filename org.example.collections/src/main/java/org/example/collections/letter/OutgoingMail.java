// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Optional;

/**
 * A mail ready to go: every text is final and escaped.
 *
 * @param trace adapters write it into a header, so that a mail can be traced to the letter it carries
 * @param sender address of the organisation, empty for the tenant's own
 * @param html whether the body is HTML
 * @param fileName name of the attached PDF
 */
public record OutgoingMail(
    String trace,
    Optional<String> sender,
    String recipient,
    String subject,
    String body,
    boolean html,
    String fileName,
    byte[] pdf) {}

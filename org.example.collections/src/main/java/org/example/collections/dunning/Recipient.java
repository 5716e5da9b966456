// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;
import org.example.collections.receivable.ContactId;

/**
 * Who receives a notice, and how.
 *
 * @param email "" when the channel has no e-mail
 * @param locationId 0 when there is no postal address
 */
public record Recipient(Channel channel, Optional<ContactId> contact, String email, int locationId) {
}

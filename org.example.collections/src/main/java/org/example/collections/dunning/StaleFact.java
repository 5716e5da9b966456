// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.RecordRef;

/**
 * Something that the books do not say yet.
 *
 * @param customer whom it concerns; empty: everybody
 * @param detail day or number, no words
 */
public record StaleFact(FreshnessCheck check, FreshnessPolicy policy, Optional<CustomerId> customer, RecordRef cause, String detail) {
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the start of default of one item depends on.
 *
 * @param received day the invoice counts as received: its date
 * @param dueDateAgreed the due date was agreed, not set by the invoice alone
 * @param consumerNotice the invoice tells consumers that they are in default after thirty days
 * @param reminded day from which the first reminder after the due date counts as received
 */
public record DefaultFacts(LocalDate dueDate, LocalDate received, boolean dueDateAgreed, boolean consumerNotice,
    Optional<LocalDate> reminded) {
}

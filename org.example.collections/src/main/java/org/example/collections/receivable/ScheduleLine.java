// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.time.LocalDate;
import org.example.collections.money.Money;

/**
 * One line of an invoice's pay schedule.
 *
 * @param amount negative on a credit note
 */
public record ScheduleLine(int scheduleId, LocalDate dueDate, Money amount) {
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.RecordRef;

/**
 * One thing that happened with a customer.
 *
 * @param what channel of a contact or letter, reason of a dispute, number of a plan or hold, level of a notice; in the language of the user
 * @param state outcome of a contact, else the state of the record, in the language of the user
 * @param text what was said, promised or decided; "" when there is nothing to add
 * @param who colleague who did it, "" when nobody did
 * @param amount promised, in dispute, to be paid by a plan, or of the order that is held
 * @param until promised for, to be answered, released or agreed until
 * @param document AD_Archive_ID of a letter or statement, 0 when there is none
 * @param stage what can still be done about it
 */
public record CustomerEvent(EventKind kind, LocalDateTime time, String what, String state, String text, String who,
    Optional<Money> amount, Optional<LocalDate> until, RecordRef record, int document, EventStage stage) {
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.receivable.OrganisationId;

/**
 * What the items of one notice have in common. A task is no letter and stands alone; so does the friendly notice of
 * items that are not due yet, which no reminder may ask to be paid.
 */
record NoticeKey(OrganisationId organisation, Currency currency, ProcedureId procedure, boolean task, boolean beforeDue,
    Optional<LevelId> level) {
  static NoticeKey of(Chosen chosen) {
    boolean perLevel = chosen.inProcedure().scope() == LetterScope.PER_LEVEL;
    return new NoticeKey(chosen.item().item().organisation(), chosen.item().item().open().currency(),
        chosen.inProcedure().id(), chosen.atLevel().delivery().channel() == Channel.TASK,
        chosen.rule() == ChosenRule.BEFORE_DUE,
        perLevel ? Optional.of(chosen.atLevel().id()) : Optional.empty());
  }
}

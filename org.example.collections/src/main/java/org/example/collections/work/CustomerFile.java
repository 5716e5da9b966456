// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.credit.CreditDecision;
import org.example.collections.dunning.DueItem;
import org.example.collections.dunning.DunningLevel;
import org.example.collections.dunning.ForeseenRun;
import org.example.collections.dunning.LevelId;
import org.example.collections.receivable.Aging;
import org.example.collections.receivable.AvailableCredit;

/**
 * All about one customer, as it stands when it is read.
 *
 * @param foreseen empty for a customer without open items
 * @param levelNames in the language of the user
 * @param credit how the customer stands before a next order
 * @param events latest first
 */
public record CustomerFile(CustomerCard card, LocalDate on, Optional<ForeseenRun> foreseen,
    Map<LevelId, String> levelNames, CreditDecision credit, List<CustomerEvent> events) {
  public CustomerFile {
    levelNames = Map.copyOf(levelNames);
    events = List.copyOf(events);
  }

  /** Due or not. */
  public List<DueItem> items() {
    return foreseen.map(run -> run.account().items()).orElse(List.of());
  }

  public List<AvailableCredit> credits() {
    return foreseen.map(run -> run.account().credits()).orElse(List.of());
  }

  public String nameOf(DunningLevel level) {
    return levelNames.getOrDefault(level.id(), level.name());
  }

  /** One per currency. */
  public List<Aging> agings() {
    return Aging.of(items().stream().map(DueItem::item).toList(), on);
  }
}

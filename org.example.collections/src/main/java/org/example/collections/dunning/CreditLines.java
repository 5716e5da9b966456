// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.example.collections.money.Money;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.OpenItemId;

/**
 * Shows every available credit of a currency: on the notices whose items it is counted against, with the part counted
 * there; one that is used up by items left out stands on one notice, with nothing deducted.
 */
final class CreditLines {
  private final List<AvailableCredit> credits;
  private final Map<OpenItemId, List<CreditUse>> uses = new HashMap<>();

  CreditLines(List<AvailableCredit> credits, List<Candidate> counted) {
    this.credits = credits;
    counted.forEach(candidate -> uses.put(candidate.item().item().id(), candidate.uses()));
  }

  Map<NoticeKey, List<CreditLine>> spread(Map<NoticeKey, List<Chosen>> groups) {
    Map<NoticeKey, List<CreditLine>> lines = new HashMap<>();
    for (AvailableCredit credit : credits) {
      boolean shown = false;
      for (Map.Entry<NoticeKey, List<Chosen>> group : groups.entrySet()) {
        Money deducted = deducted(credit, group.getValue());
        if (deducted.isPositive()) {
          lines.computeIfAbsent(group.getKey(), key -> new ArrayList<>()).add(new CreditLine(credit, deducted));
          shown = true;
        }
      }
      if (!shown) {
        showUnused(credit, groups, lines);
      }
    }
    return lines;
  }

  private Money deducted(AvailableCredit credit, List<Chosen> items) {
    Money sum = Money.zero(credit.amount().currency());
    for (Chosen chosen : items) {
      for (CreditUse use : uses.get(chosen.item().item().id())) {
        sum = use.credit().equals(credit) ? sum.plus(use.amount()) : sum;
      }
    }
    return sum;
  }

  private static void showUnused(AvailableCredit credit, Map<NoticeKey, List<Chosen>> groups,
      Map<NoticeKey, List<CreditLine>> lines) {
    List<NoticeKey> sameCurrency =
        groups.keySet().stream().filter(key -> key.currency().equals(credit.amount().currency())).toList();
    sameCurrency.stream().filter(key -> key.organisation().equals(credit.organisation())).findFirst()
        .or(() -> sameCurrency.stream().findFirst())
        .ifPresent(key -> lines.computeIfAbsent(key, k -> new ArrayList<>())
            .add(new CreditLine(credit, Money.zero(credit.amount().currency()))));
  }
}

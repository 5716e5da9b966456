// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adempiere.base.annotation.Process;
import org.example.collections.contact.SalesFact;
import org.example.collections.receivable.UserId;

/** Tells sales once a week about holds, promises and disputes of their customers, instead of tasks. */
@Process
public final class SalesSummaryProcess extends CollectionsProcess {
  @Override
  protected String work() {
    Map<UserId, List<SalesFact>> byPerson = services().work().salesFacts().on(today()).stream()
        .collect(Collectors.groupingBy(SalesFact::salesRep, LinkedHashMap::new, Collectors.toList()));
    byPerson.values().forEach(facts -> services().work().salesFacts().tell(facts.get(0), facts.stream()
        .map(fact -> message("COL_Sales_" + fact.kind().name(), fact.customer(), detail(fact.detail())))
        .collect(Collectors.joining("\n"))));
    return message("COL_SalesSummaryDone", byPerson.size());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.example.collections.receivable.OpenItem;

/**
 * Groups the chosen items of a customer into notices: per organisation, currency and procedure, and per level if
 * asked.
 */
final class NoticeRules {
  private final LocalDate date;
  private final FeeRules fees;
  private final InfoRules infos;

  NoticeRules(LocalDate date, FeeRules fees) {
    this.date = date;
    this.fees = fees;
    this.infos = new InfoRules(date);
  }

  static Map<NoticeKey, List<Chosen>> groups(List<Chosen> chosen) {
    return chosen.stream().collect(Collectors.groupingBy(NoticeKey::of, LinkedHashMap::new, Collectors.toList()));
  }

  /** The highest level of the items; the recipient of the notice is reached by this level's channel. */
  static DunningLevel header(List<Chosen> items) {
    DunningProcedure procedure = items.get(0).inProcedure();
    return items.stream().map(Chosen::atLevel)
        .max(Comparator.comparingInt(level -> procedure.rank(level.id()))).orElseThrow();
  }

  DunningNotice notice(NoticeKey key, List<Chosen> chosen, List<DunnedLine> lines, CustomerAccount account,
      Recipient recipient, List<CreditLine> credits, List<LeftOut> leftOut, List<DueItem> notDue) {
    DunningProcedure procedure = chosen.get(0).inProcedure();
    DunningLevel header = header(chosen);
    return new DunningNotice(key.organisation(), account.customer(), key.currency(), procedure, header, recipient,
        account.language(), PayBy.of(date, procedure, header, chosen), lines, credits, fees(procedure, chosen),
        infos.lines(key, header, leftOut, notDue));
  }

  private List<FeeLine> fees(DunningProcedure procedure, List<Chosen> chosen) {
    List<FeeLine> lines = new ArrayList<>();
    for (DunningLevel level : procedure.ladder()) {
      List<OpenItem> items = chosen.stream().filter(one -> one.atLevel().id().equals(level.id()))
          .map(one -> one.item().item()).toList();
      Optional<FeeLine> fee = items.isEmpty() ? Optional.empty() : fees.fee(level, items);
      fee.ifPresent(lines::add);
    }
    return lines;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.OpenItem;

/**
 * Takes the disputed part of an invoice off its items in the order they are listed; the rest can be asked for. An item that is disputed
 * in full is held back.
 */
final class DisputedParts {
  private final LocalDate date;
  /** What is still to be taken off, by block; an invoice with a schedule has several items. */
  private final Map<DunningBlock, Money> left = new HashMap<>();

  DisputedParts(LocalDate date) {
    this.date = date;
  }

  /** The item with what is undisputed of it. */
  DueItem takenOff(DueItem item) {
    if (item.blocks().stream().noneMatch(this::isPartInForce)) {
      return item;
    }
    Money open = item.item().open();
    List<DunningBlock> blocks = new ArrayList<>();
    for (DunningBlock block : item.blocks()) {
      if (!isPartInForce(block)) {
        blocks.add(block);
        continue;
      }
      Money disputed = left.getOrDefault(block, block.part().orElseThrow());
      Money taken = disputed.min(open);
      left.put(block, disputed.minus(taken));
      open = open.minus(taken);
      if (open.isZero()) {
        blocks.add(new DunningBlock(block.reason(), block.from(), block.until(), Optional.empty(), block.cause(), block.note()));
      }
    }
    OpenItem rest = open.isZero() ? item.item() : item.item().withOpen(open);
    return item.with(rest, blocks, false);
  }

  private boolean isPartInForce(DunningBlock block) {
    return block.part().isPresent() && block.holdsOn(date);
  }
}

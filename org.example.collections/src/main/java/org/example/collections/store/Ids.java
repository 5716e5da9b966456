// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.example.collections.dunning.NoticeId;

/** Lists of ids as statements take them: Oracle allows a thousand in one IN list. */
final class Ids {
  private static final int PAGE = 900;

  private Ids() {}

  static List<Integer> of(Collection<NoticeId> notices) {
    return notices.stream().map(NoticeId::value).toList();
  }

  static void inPages(Collection<Integer> ids, Consumer<List<Integer>> page) {
    List<Integer> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += PAGE) {
      page.accept(all.subList(from, Math.min(from + PAGE, all.size())));
    }
  }
}

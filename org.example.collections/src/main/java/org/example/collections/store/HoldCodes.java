// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.example.collections.credit.CreditReasonCode;
import org.example.collections.credit.HoldStatus;

/** What COL_CreditHold stores for statuses and reasons. */
final class HoldCodes {
  /** Statuses of holds that are not ended, for an IN list. */
  static final String OPEN = "('OP', 'RQ', 'FA', 'RJ', 'HM')";

  /** Statuses of documents that are not completed and can still be. */
  static final List<String> WAITING = List.of("DR", "IP", "IN", "AP", "NA");

  private static final Map<HoldStatus, String> STATUSES = new EnumMap<>(Map.of(HoldStatus.HELD, "OP", HoldStatus.REQUESTED, "RQ",
      HoldStatus.FIRST_RELEASE, "FA", HoldStatus.REJECTED, "RJ", HoldStatus.BY_HAND, "HM", HoldStatus.RELEASED, "RL",
      HoldStatus.FREE_AGAIN, "HL", HoldStatus.OBSOLETE, "OB"));

  private HoldCodes() {}

  static String of(HoldStatus status) {
    return STATUSES.get(status);
  }

  static HoldStatus status(String code) {
    return STATUSES.entrySet().stream().filter(entry -> entry.getValue().equals(code)).map(Map.Entry::getKey).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No hold status " + code));
  }

  static String of(Set<CreditReasonCode> reasons) {
    return reasons.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  static Set<CreditReasonCode> reasons(String text) {
    return text.isEmpty() ? Set.of() : Arrays.stream(text.split(",")).map(CreditReasonCode::valueOf).collect(Collectors.toSet());
  }
}

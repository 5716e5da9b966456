// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import org.example.collections.dunning.BlockReason;

/** The values of the list of block reasons. */
final class BlockReasons {
  private BlockReasons() {
  }

  static BlockReason of(String code) {
    return switch (code) {
      case "EX" -> BlockReason.EXCLUSION;
      case "CL" -> BlockReason.CLARIFICATION;
      case "AG" -> BlockReason.AGREEMENT;
      case "MA" -> BlockReason.MANAGEMENT;
      case "TA" -> BlockReason.TALK;
      case "PR" -> BlockReason.PROMISE;
      case "DI" -> BlockReason.DISPUTE;
      case "PL" -> BlockReason.PLAN;
      default -> BlockReason.OTHER;
    };
  }
}

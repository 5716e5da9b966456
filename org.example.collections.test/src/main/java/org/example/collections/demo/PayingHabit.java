// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.util.Random;

/** How a customer of the sample company pays. */
enum PayingHabit {
  /** Pays a few days before or on the due date. */
  PUNCTUAL(0.45) {
    @Override
    int daysLate(Random random) {
      return -random.nextInt(6);
    }
  },
  /** Forgets, and pays after a friendly reminder. */
  FORGETFUL(0.27) {
    @Override
    int daysLate(Random random) {
      return 6 + random.nextInt(18);
    }
  },
  /** Pays late, in two parts. */
  SLOW(0.16) {
    @Override
    int daysLate(Random random) {
      return 24 + random.nextInt(30);
    }
  },
  /** Does not pay within the days of the demo. */
  SILENT(0.12) {
    @Override
    int daysLate(Random random) {
      return 1000;
    }
  };

  private final double share;

  PayingHabit(double share) {
    this.share = share;
  }

  abstract int daysLate(Random random);

  static PayingHabit draw(Random random) {
    double point = random.nextDouble();
    for (PayingHabit habit : values()) {
      point -= habit.share;
      if (point < 0) {
        return habit;
      }
    }
    return SILENT;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which the dunning cycle ran for the tenant. Inside the caller's transaction. */
public interface DunningDays {
  Optional<LocalDate> last();

  void record(LocalDate day);
}

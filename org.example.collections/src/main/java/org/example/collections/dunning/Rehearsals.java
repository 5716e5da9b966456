// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.List;

/** Port: what somebody rehearsed last, for chart and window; each person has one rehearsal. */
public interface Rehearsals {
  /** Takes the place of the last one. */
  void keep(RehearsalRequest request, List<RehearsedDay> days);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.List;

/** Port: what is not in the books yet, read in sets for a run. */
public interface Freshness {
  /** One fact per check and customer, the oldest record of each; nothing of checks that are off. */
  List<StaleFact> of(DunningRunRequest request);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Optional;
import org.example.collections.dunning.CreatedRun;

/**
 * What a day's cycle came to.
 *
 * @param creditStopsLifted customers freed
 * @param created empty when the day had been done before
 * @param issued empty when the day had been done before
 */
public record CycleSummary(
    int creditStopsLifted, Optional<CreatedRun> created, Optional<IssueSummary> issued, SendSummary sent) {}

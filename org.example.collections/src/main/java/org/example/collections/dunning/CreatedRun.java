// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** A run and its counts. */
public record CreatedRun(DunningRunId run, DunningRunSummary summary) {
}

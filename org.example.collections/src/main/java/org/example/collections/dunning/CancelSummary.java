// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.List;

/**
 * What was cancelled.
 *
 * @param cancelled the notices as they stood before
 * @param issued how many of them had been issued
 * @param creditStopsLifted customers freed by it
 */
public record CancelSummary(List<NoticeStanding> cancelled, int issued, int creditStopsLifted) {
  public CancelSummary {
    cancelled = List.copyOf(cancelled);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Optional;

/**
 * What set-up created; all false and zero when everything was there.
 *
 * @param ladder records of procedure, levels and mail texts, that of broken plans too
 * @param law base rates and interest rules
 * @param conversation rules per outcome and the scheduler entry that judges promises
 * @param collector whether the user at work became the usual collector
 * @param otherDefault the procedure that customers follow instead of the new one
 */
public record SetUpSummary(boolean setting, int ladder, int law, boolean requestType, boolean scheduler, int conversation,
    boolean matcher, boolean collector, Optional<OtherDefault> otherDefault) {
  public int created() {
    return (setting ? 1 : 0) + ladder + law + (requestType ? 1 : 0) + (scheduler ? 1 : 0) + conversation + (matcher ? 1 : 0);
  }
}

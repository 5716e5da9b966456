// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.RateGap;

/**
 * What is found about one open promise.
 *
 * @param status OPEN as long as it can still be kept, or when a missing rate keeps it from being judged
 * @param received in time for it
 * @param rateGap the missing rate
 */
public record Judgement(PromiseToPay promise, PromiseStatus status, Money received, Optional<RateGap> rateGap) {
  public boolean isFinal() {
    return status != PromiseStatus.OPEN;
  }
}

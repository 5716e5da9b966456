// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import org.example.collections.money.Money;

/** A promise to pay (Zahlungszusage) that was not kept and is still open. */
public record BrokenPromise(LocalDate promisedFor, Money amount) {}

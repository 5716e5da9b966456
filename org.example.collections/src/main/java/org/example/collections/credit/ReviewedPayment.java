// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import org.example.collections.money.Money;

/** What was paid of an invoice on a day, in the tenant's currency. */
public record ReviewedPayment(LocalDate day, Money amount) {}

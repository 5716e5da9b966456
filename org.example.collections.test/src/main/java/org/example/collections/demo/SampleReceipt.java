// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that will come in.
 *
 * @param currencyId of the receipt
 * @param allocated false when nobody tells the accounts which invoice it is for
 */
record SampleReceipt(LocalDate date, SampleInvoice invoice, int invoiceId, BigDecimal amount, int currencyId,
    boolean allocated) {}

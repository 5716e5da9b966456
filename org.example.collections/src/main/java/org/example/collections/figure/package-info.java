// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Domain. Figures (Kennzahlen): what is owed by age, and what collecting comes to, month by month.
 *
 * <p>Claims and money of the customer stand side by side and are never netted. Figures are kept in the tenant's currency; an amount
 * without an exchange rate is left in its own currency and named, never taken as zero.
 */
package org.example.collections.figure;

// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Domain. Amounts (Beträge): every amount has a currency, is exact at that currency's decimals and is rounded only
 * where a rounding mode is named. Two currencies never meet by accident. Knows nothing but the JDK.
 */
package org.example.collections.money;

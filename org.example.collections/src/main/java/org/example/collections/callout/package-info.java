// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Adapter. What the order window says about credit while somebody types. The facts of the customer are read when the customer, the
 * organisation or the currency of the order changes; lines and amounts are then judged from memory, by the rules that will accept or
 * hold the order. Nothing here holds anything: imports and web services run no callouts.
 */
package org.example.collections.callout;

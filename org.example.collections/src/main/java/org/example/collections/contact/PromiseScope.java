// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/**
 * Which open promises are judged.
 *
 * @param allocationId only those about an invoice on this allocation of a payment; 0: all of the tenant
 */
public record PromiseScope(int allocationId) {
  public static PromiseScope everything() {
    return new PromiseScope(0);
  }
}

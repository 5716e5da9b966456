// SPDX-License-Identifier: GPL-2.0-or-later

/**
 * The conversation with customers: contact entries and their outcome, promises to pay, disputes, and the quiet periods they bring
 * about. Plain rules; what dunning must know of them reaches it as a block on a customer or invoice.
 */
package org.example.collections.contact;

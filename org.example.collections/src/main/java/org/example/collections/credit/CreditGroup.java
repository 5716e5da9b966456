// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import org.example.collections.receivable.CustomerId;

/** The parent customer with all customers below it (case K-16). */
public record CreditGroup(CustomerId parent, String name, Exposure exposure, CreditLimits limits) {}

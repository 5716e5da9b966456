// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** An item listed for information: not dunned, not in the total (case A-13). */
public record InfoLine(DueItem item, int daysOverdue) {
}

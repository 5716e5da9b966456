// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.receivable.RecordRef;

/** Why an item is left out: reason, record that caused it, and figures. */
record Obstacle(SkipReason reason, RecordRef cause, String detail) {
}

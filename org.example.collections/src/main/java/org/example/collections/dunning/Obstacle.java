// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.receivable.RecordRef;

/** Why an item is left out, before its level is looked at. */
record Obstacle(SkipReason reason, RecordRef cause, String detail) {
}

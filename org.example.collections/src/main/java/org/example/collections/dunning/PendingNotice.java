// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/**
 * A proposal of another run that lists the item and is not replaced by this run: approved, waiting for approval, or
 * held.
 *
 * @param held held for review
 */
public record PendingNotice(NoticeId notice, boolean held) {
}

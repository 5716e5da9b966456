// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import org.example.collections.receivable.RecordRef;

/** Port: tasks whose reason is gone before anybody acted. */
public interface SettledFollowUps {
  /** Closes them as settled before contact. @return tasks closed */
  int close(LocalDate today);

  /** Those about this record alone. @return tasks closed */
  int close(RecordRef about, LocalDate today);
}

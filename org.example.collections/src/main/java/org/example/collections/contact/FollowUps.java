// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.Collection;
import java.util.List;

/** Port: tasks where users already look for theirs (R_Request). */
public interface FollowUps {
  /** @return keys of the requests, in the order of the tasks */
  List<Integer> open(Collection<FollowUpTask> tasks);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

/** Port: the worklist page by page, as it stands when it is read, and as far as the role of the user sees the customers. */
public interface WorklistPages {
  WorklistPage read(WorklistQuestion question);
}

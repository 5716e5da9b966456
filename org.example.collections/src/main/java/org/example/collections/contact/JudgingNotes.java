// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/** Port: tells whoever collects that promises were not judged when money came. */
public interface JudgingNotes {
  /**
   * @param allocation key of the allocation that brought the money
   * @param why what went wrong, in the words of whoever failed
   */
  void failed(int allocation, String why);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** How a notice reaches the customer; TASK: not at all, someone is to act. */
public enum Channel {
  EMAIL, LETTER, BOTH, TASK
}

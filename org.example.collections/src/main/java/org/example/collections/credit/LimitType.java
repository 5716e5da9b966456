// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** Types of limits, the strongest first: the type decides only between limits that begin on one day (case K-05). */
public enum LimitType {
  TEMPORARY, INSURED, INTERNAL
}

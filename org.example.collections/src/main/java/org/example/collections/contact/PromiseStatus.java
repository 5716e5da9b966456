// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/** Where a promise stands. All but OPEN are final; a withdrawn promise never counted. */
public enum PromiseStatus {
  OPEN, KEPT, PARTLY_KEPT, BROKEN, WITHDRAWN
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** What happens with a waiting order once nothing holds it any more. */
public enum WhenFree {
  COMPLETE,
  /** Its requester is told and completes it. */
  OFFER
}

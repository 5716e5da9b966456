// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/** Why letters are held back; each is a reason of its own on the block that dunning sees. */
public enum QuietReason {
  TALK, PROMISE, DISPUTE, PLAN
}

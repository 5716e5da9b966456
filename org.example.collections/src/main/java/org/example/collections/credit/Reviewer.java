// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** A user who proposes or decides (AD_User). */
public record Reviewer(int userId) {}

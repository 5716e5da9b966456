// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Another run, issue or cancel of the same tenant is under way; nothing was changed. */
public final class TenantLocked extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public TenantLocked(Throwable cause) {
    super("The tenant is locked by another dunning step", cause);
  }
}

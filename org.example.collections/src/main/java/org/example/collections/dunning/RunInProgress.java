// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Another dunning run of the tenant is at work. */
public final class RunInProgress extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public RunInProgress() {
    super("Another dunning run of this tenant is in progress");
  }
}

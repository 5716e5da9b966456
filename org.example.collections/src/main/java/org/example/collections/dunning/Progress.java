// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {
  /** @param total what there is to do in all */
  void at(int done, int total);

  static Progress silent() {
    return (done, total) -> {};
  }
}

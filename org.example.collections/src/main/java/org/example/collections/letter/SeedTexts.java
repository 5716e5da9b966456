// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** The texts set-up starts with, in one language. */
@FunctionalInterface
public interface SeedTexts {
  /**
   * @param key level and text, e.g. reminder.letter.title
   * @throws IllegalArgumentException when there is no such text
   */
  String text(String key);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** Picture file (PNG, JPEG, GIF or BMP) of the sender. Two logos are equal when they are the same object. */
public final class Logo {
  private final byte[] file;

  public Logo(byte[] file) {
    this.file = file.clone();
  }

  public byte[] file() {
    return file.clone();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprint of an issued document. */
final class Sha256 {
  private Sha256() {}

  /** 64 lower case hexadecimal digits. */
  static String hex(byte[] document) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}

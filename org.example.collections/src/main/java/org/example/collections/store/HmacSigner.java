// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.letter.LinkSigner;

/**
 * HMAC-SHA256 (RFC 2104), its first 128 bits in base64url: 22 characters, short enough to be typed, and as strong as a token of that
 * length can be. The key is neither printed nor logged.
 */
final class HmacSigner implements LinkSigner {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;

  private final SecretKeySpec key;

  HmacSigner(String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  @Override
  public String signature(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] signed = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signed, BYTES));
    } catch (GeneralSecurityException e) {
      throw new AdempiereException(e);
    }
  }
}

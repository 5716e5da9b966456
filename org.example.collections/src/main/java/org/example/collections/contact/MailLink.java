// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/** The link that opens a new e-mail (RFC 6068). */
public final class MailLink {
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@?&<>\"]+@[^\\s@?&<>\"]+\\.[^\\s@?&<>\"]+");

  private MailLink() {
  }

  /** Empty for what is no address. */
  public static Optional<String> of(String address) {
    String bare = address.strip();
    return ADDRESS.matcher(bare).matches() ? Optional.of("mailto:" + bare.replace("%", "%25").replace("#", "%23")) : Optional.empty();
  }
}

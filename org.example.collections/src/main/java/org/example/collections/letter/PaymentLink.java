// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.math.BigDecimal;
import org.example.collections.money.Money;

/**
 * Address of the tenant's payment page with a token that says what is to be paid: reference, amount and currency, signed. It names
 * nobody, and whoever changes the amount has no signature for it.
 *
 * @param template such as https://pay.example.org/?t=@Token@
 */
public record PaymentLink(String template, LinkSigner signer) {
  /** Place of the token in the template. */
  public static final String TOKEN = "@Token@";

  public PaymentLink {
    if (!isTemplate(template)) {
      throw new IllegalArgumentException("A payment link begins with https:// and has a place for " + TOKEN + ": " + template);
    }
  }

  /** Encrypted, with a place for the token, and without blanks or what ends an address. */
  public static boolean isTemplate(String text) {
    return text.matches("https://[A-Za-z0-9.-]+(:[0-9]+)?(/[^\\s<>\"]*)?") && text.contains("/") && text.contains(TOKEN)
        && !text.substring("https://".length()).split("/", 2)[0].contains("@");
  }

  public String of(Money amount, RfReference reference) {
    String said = token(amount, reference);
    return template.replace(TOKEN, said + "." + signer.signature(said));
  }

  /** Reference, amount in the smallest unit of its currency, currency. */
  static String token(Money amount, RfReference reference) {
    BigDecimal units = amount.amount().movePointRight(amount.currency().decimals());
    return reference.value() + "." + units.toBigIntegerExact() + "." + amount.currency().code();
  }
}

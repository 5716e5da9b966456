// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a text of a level may name, written {@code @Total@} as in core's mail templates. The set is closed. */
public enum Placeholder {
  CUSTOMER("Customer"),
  CUSTOMER_NO("CustomerNo"),
  SENDER("Sender"),
  DOCUMENT_NO("DocumentNo"),
  DATE("Date"),
  PAY_BY("PayBy"),
  TOTAL("Total"),
  LEVEL("Level"),
  /** Whom to call: name, telephone and e-mail address, as far as they are known. */
  HELPLINE("Helpline"),
  /** Place of the item list; the text before it and after it stay apart. */
  ITEMS("Items");

  private final String token;

  Placeholder(String token) {
    this.token = token;
  }

  public String token() {
    return "@" + token + "@";
  }

  static Optional<Placeholder> named(String token) {
    return Arrays.stream(values()).filter(placeholder -> placeholder.token.equals(token)).findFirst();
  }

  static String allTokens() {
    return Arrays.stream(values()).map(Placeholder::token).collect(Collectors.joining(" "));
  }
}

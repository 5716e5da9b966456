// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Map;
import java.util.Optional;

/** The stored values of a list and what they mean, both ways. */
public final class ListCodes<E extends Enum<E>> {
  private final Map<E, String> codes;

  ListCodes(Map<E, String> codes) {
    this.codes = Map.copyOf(codes);
  }

  public String of(E value) {
    return codes.get(value);
  }

  /** Empty for a value the list does not have. */
  public Optional<E> meaning(String code) {
    return codes.entrySet().stream().filter(entry -> entry.getValue().equals(code)).map(Map.Entry::getKey).findFirst();
  }

  E get(String code) {
    return meaning(code).orElseThrow(() -> new IllegalStateException("No such value: " + code));
  }
}

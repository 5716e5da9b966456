// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import java.util.Optional;

/**
 * The organisation that writes.
 *
 * @param lines street, place (and country) of the organisation
 * @param taxId "" when not known
 */
public record Sender(String name, List<String> lines, String phone, String email, String taxId, Optional<Logo> logo,
    Optional<BankAccount> bank) {
  public Sender {
    name = name.strip();
    lines = List.copyOf(lines);
  }
}

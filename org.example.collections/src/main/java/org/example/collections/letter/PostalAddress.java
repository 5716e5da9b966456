// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Postal address in the order of its country (C_Country.DisplaySequence, IsAddressLinesReverse).
 *
 * @param street street, building, floor ... (C_Location.Address1 to 5), empty lines are left out
 * @param sequence order of the place line: @C@ city, @R@ region, @P@ postal code, @A@ its addition, e.g. "@P@ @C@"
 * @param placeFirst the place line stands before the street
 * @param countryName "" for an address inside the sender's country
 */
public record PostalAddress(List<String> street, String postalCode, String postalAddition, String city, String region,
    String countryName, String sequence, boolean placeFirst) {
  public PostalAddress {
    street = street.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    sequence = sequence.isBlank() ? "@P@ @C@" : sequence;
  }

  public boolean isEmpty() {
    return street.isEmpty() && place().isEmpty();
  }

  /** Lines as they stand on an envelope; the country comes last, in capitals, as the post asks of letters abroad. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (placeFirst) {
      lines.addAll(place());
    }
    lines.addAll(street);
    if (!placeFirst) {
      lines.addAll(place());
    }
    if (!countryName.isBlank()) {
      lines.add(countryName.strip().toUpperCase(java.util.Locale.ROOT));
    }
    return List.copyOf(lines);
  }

  private List<String> place() {
    String addition = postalAddition.isBlank() ? "" : "-" + postalAddition.strip();
    String line = sequence.replace("\\n", "\n");
    for (Map.Entry<String, String> part : Map.of("@C@", city, "@R@", region, "@P@", postalCode, "@A@", addition)
        .entrySet()) {
      line = line.replace(part.getKey(), part.getValue().strip());
    }
    return Stream.of(line.split("\n")).map(PostalAddress::tidy).filter(text -> !text.isEmpty()).toList();
  }

  /** Separators that lost their neighbour go too. */
  private static String tidy(String line) {
    return line.replaceAll("\\s+", " ").replaceAll("^[\\s,;-]+|[\\s,;-]+$", "").replaceAll("\\s+,", ",");
  }
}

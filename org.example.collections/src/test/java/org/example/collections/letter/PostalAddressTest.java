// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostalAddressTest {
  private static PostalAddress address(String sequence, boolean placeFirst, String country) {
    return new PostalAddress(List.of("5 Old Market Street", " ", "Floor 3"), "10001", "", "New York", "NY", country,
        sequence,
        placeFirst);
  }

  @Test
  void followsTheOrderOfTheCountry() {
    assertThat(address("@C@, @R@ @P@", false, "").lines())
        .containsExactly("5 Old Market Street", "Floor 3", "New York, NY 10001");
    assertThat(address("@P@ @C@", false, "").lines()).endsWith("10001 New York");
  }

  @Test
  void putsThePlaceFirstWhereTheCountryDoes() {
    assertThat(address("@P@ @C@", true, "Japan").lines())
        .containsExactly("10001 New York", "5 Old Market Street", "Floor 3", "JAPAN");
  }

  @Test
  void endsWithTheCountryInCapitalsAbroadOnly() {
    assertThat(address("@P@ @C@", false, "Österreich").lines()).endsWith("ÖSTERREICH");
    assertThat(address("@P@ @C@", false, "").lines()).endsWith("10001 New York");
  }

  @Test
  void dropsSeparatorsAroundMissingParts() {
    PostalAddress bare = new PostalAddress(List.of("Dorfstr. 1"), "", "", "Berlin", "", "", "@P@-@C@, @R@", false);
    assertThat(bare.lines()).containsExactly("Dorfstr. 1", "Berlin");
  }

  @Test
  void addsThePostalAddition() {
    PostalAddress plusFour = new PostalAddress(List.of(), "06468", "1234", "Monroe", "CT", "", "@C@, @R@ @P@@A@",
        false);
    assertThat(plusFour.lines()).containsExactly("Monroe, CT 06468-1234");
  }

  @Test
  void breaksThePlaceWhereTheCountryAsksForIt() {
    assertThat(address("@C@\\n@P@", false, "").lines()).endsWith("New York", "10001");
  }

  @Test
  void namesCompanyThenPersonThenPlace() {
    Addressee addressee = new Addressee("Sommer OHG", "K-1", Optional.of(new Person("Frau", "Anna Weber", "", "")),
        Optional.of(address("@P@ @C@", false, "")));
    assertThat(addressee.lines()).startsWith("Sommer OHG", "Frau Anna Weber", "5 Old Market Street");
  }

  @Test
  void writesAPrivatePersonOnce() {
    Addressee addressee = new Addressee("Anna Weber", "K-1", Optional.of(new Person("", "Anna Weber", "", "")),
        Optional.empty());
    assertThat(addressee.lines()).containsExactly("Anna Weber");
  }
}

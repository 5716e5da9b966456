// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The customers of the sample company: German, British and American, with the gaps that real master data have. */
final class SampleCustomers {
  private static final int COUNT = 240;
  private static final int FIRST_ID = 2000000;
  /** Sells, and looks after a third of the customers himself; the rest is with the collector of the company. */
  private static final int BEN = 1000001;
  private static final int EURO = 102;
  private static final int DOLLAR = 100;
  private static final int POUND = 114;
  private static final int GERMANY = 101;
  private static final int UNITED_STATES = 100;
  private static final int UNITED_KINGDOM = 333;
  private static final String[] GERMAN = {"Bäckerei Lindner", "Autohaus Grünwald", "Metallbau Schröder", "Praxis Dr. Weiß",
      "Gasthof zur Post", "Tischlerei Böhm", "Elektro Jäger", "Buchhandlung Sommer", "Gärtnerei Hofmann", "Spedition Krüger"};
  private static final String[] ENGLISH = {"Oakfield Supplies", "Harbour Bakery", "Northside Garage", "Willow & Sons",
      "O'Brien Printing", "Riverside Dental", "Summit Outdoor", "Maple Street Books", "Crown Catering", "Lakeview Labs"};
  private static final String[] GERMAN_CITIES = {"Berlin", "Köln", "München", "Nürnberg", "Lübeck"};
  private static final String[] ENGLISH_CITIES = {"Portland", "Denver", "Leeds", "Bristol", "Austin"};
  private static final String[] PEOPLE = {"Maria Schulz", "Jörg Meier", "Ayşe Yılmaz", "Tom Baker", "Jane O'Neill", "Łukasz Nowak"};

  private final Random random;
  private final LocalDate start;

  SampleCustomers(Random random, LocalDate start) {
    this.random = random;
    this.start = start;
  }

  List<SampleCustomer> lay(Connection connection) throws SQLException {
    List<SampleCustomer> customers = new ArrayList<>();
    try (SampleTable places = new SampleTable(connection, "C_Location", FIRST_ID, "Address1", "City", "Postal", "C_Country_ID");
        SampleTable partners = new SampleTable(connection, "C_BPartner", FIRST_ID, "Value", "Name", "C_BP_Group_ID",
            "AD_Language", "SalesRep_ID", "DunningGrace", "C_PaymentTerm_ID", "COL_Collector_ID");
        SampleTable locations = new SampleTable(connection, "C_BPartner_Location", FIRST_ID, "Name", "C_BPartner_ID",
            "C_Location_ID", "IsActive");
        SampleTable contacts = new SampleTable(connection, "AD_User", FIRST_ID, "Name", "EMail", "C_BPartner_ID", "IsBillTo",
            "COL_IsDunningContact", "Phone");
        SampleTable blocks = new SampleTable(connection, "COL_DunningBlock", FIRST_ID, "C_BPartner_ID", "COL_BlockReason",
            "Description", "ValidFrom", "ValidTo")) {
      for (int n = 0; n < COUNT; n++) {
        customers.add(customer(n, places, partners, locations, contacts, blocks));
        for (SampleTable table : List.of(places, partners, locations, contacts, blocks)) {
          table.flush();
        }
      }
    }
    return List.copyOf(customers);
  }

  private SampleCustomer customer(int n, SampleTable places, SampleTable partners, SampleTable locations,
      SampleTable contacts, SampleTable blocks) throws SQLException {
    boolean german = n % 2 == 0;
    boolean unreachable = n % 60 == 17;
    int currency = german ? EURO : n % 10 == 3 ? DOLLAR : n % 40 == 11 ? POUND : EURO;
    String name = german ? pick(GERMAN) : pick(ENGLISH);
    int place = places.add(german ? "Hauptstraße " + (n + 1) : n + 1 + " High Street",
        german ? pick(GERMAN_CITIES) : pick(ENGLISH_CITIES), String.valueOf(10000 + n * 300),
        german ? GERMANY : currency == POUND ? UNITED_KINGDOM : UNITED_STATES);
    int partner = partners.add("K" + (10000 + n), name + " " + (n + 1), 1000000, n % 30 == 8 ? null : german ? "de_DE" : "en_US",
        BEN, n % 50 == 21 ? start.plusDays(20) : null, 1000000, n % 3 == 0 ? BEN : null);
    int location = locations.add(german ? "Rechnungsanschrift" : "Billing address", partner, place, unreachable ? "N" : "Y");
    Optional<String> email = unreachable || n % 4 == 1 ? Optional.empty() : Optional.of("office" + n + "@customer.example.org");
    int contact = contacts.add(pick(PEOPLE), email.orElse(null), partner, n % 3 == 0 ? "Y" : "N", n % 7 == 0 ? "Y" : "N",
        unreachable ? null : german ? "+49 30 5550 " + (1000 + n) : "+1 203 555 " + (1000 + n));
    if (n % 40 == 5) {
      blocks.add(partner, "CL", "Delivery in question, Ben Sales clarifies", start.minusDays(10), n % 80 == 5 ? start.plusDays(30) : null);
    }
    return new SampleCustomer(partner, location, contact, currency, PayingHabit.draw(random), email);
  }

  private String pick(String... names) {
    return names[random.nextInt(names.length)];
  }
}

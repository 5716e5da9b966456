// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.example.collections.fixture.Fixture;
import org.example.collections.money.Currency;
import org.example.collections.receivable.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExchangeRatesSqlTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final Currency USD = new Currency("USD", 2);
  private static final Currency CHF = new Currency("CHF", 2);
  private static final Currency GBP = new Currency("GBP", 2);

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  @Test
  void aRateHoldsFromItsFirstToItsLastDay() throws Exception {
    database.books().rate(Books.USD, Books.EUR, "2026-04-01", "2026-04-30", "0.9");

    assertThat(rate(USD, EUR, "2026-03-31")).isEqualTo("none");
    assertThat(rate(USD, EUR, "2026-04-01")).isEqualTo("0.9");
    assertThat(rate(USD, EUR, "2026-04-30")).isEqualTo("0.9");
    assertThat(rate(USD, EUR, "2026-05-01")).isEqualTo("none");
    assertThat(rate(EUR, USD, "2026-04-30")).isEqualTo("none");
  }

  @Test
  void theOwnTenantGoesBeforeSystemTheOwnOrganisationBeforeAllTheLatestStartFirst() throws Exception {
    Books books = database.books();
    books.rate(Books.USD, Books.EUR, "2026-04-20", "2026-12-31", "0.1", "AD_Client_ID", 0);
    assertThat(rate(USD, EUR, "2026-04-25")).isEqualTo("0.1");
    books.rate(Books.USD, Books.EUR, "2026-04-01", "2026-12-31", "0.2");
    assertThat(rate(USD, EUR, "2026-04-25")).isEqualTo("0.2");
    books.rate(Books.USD, Books.EUR, "2026-04-10", "2026-12-31", "0.3");
    assertThat(rate(USD, EUR, "2026-04-25")).isEqualTo("0.3");
    books.rate(Books.USD, Books.EUR, "2026-01-01", "2026-12-31", "0.4", "AD_Org_ID", Fixture.SAMPLE);
    assertThat(rate(USD, EUR, "2026-04-25")).isEqualTo("0.4");
    assertThat(rate(7, USD, EUR, "2026-04-25")).isEqualTo("0.3");
  }

  @Test
  void otherTenantsOtherTypesAndInactiveRatesDoNotCount() throws Exception {
    database.booksOfSecondCompany().rate(Books.USD, Books.EUR, "2026-01-01", "2026-12-31", "0.1");
    database.books().rate(Books.USD, Books.EUR, "2026-01-01", "2026-12-31", "0.2", "C_ConversionType_ID", 201);
    database.books().rate(Books.USD, Books.EUR, "2026-01-02", "2026-12-31", "0.3", "IsActive", "N");
    database.books().rate(Books.USD, Books.EUR, "2026-01-03", "2026-12-31", "0");

    assertThat(rate(USD, EUR, "2026-04-25")).isEqualTo("none");
  }

  @Test
  void membersOfTheUnionConvertByTheirFixedRateFromTheirEntryOn() throws Exception {
    database.run("UPDATE C_Currency SET IsEMUMember = 'Y', EMUEntryDate = '2026-02-01', EMURate = 2 WHERE ISO_Code = 'GBP'");
    database.run("UPDATE C_Currency SET IsEMUMember = 'Y', EMUEntryDate = '2026-02-01', EMURate = 8 WHERE ISO_Code = 'CHF'");
    database.books().rate(Books.USD, Books.EUR, "2026-01-01", "2026-12-31", "0.5");

    assertThat(rate(EUR, GBP, "2026-01-31")).isEqualTo("none");
    assertThat(rate(EUR, GBP, "2026-02-01")).isEqualTo("2");
    assertThat(rate(GBP, EUR, "2026-02-01")).isEqualTo("0.5");
    assertThat(rate(GBP, CHF, "2026-02-01")).isEqualTo("4");
    assertThat(rate(USD, GBP, "2026-02-01")).isEqualTo("1");
  }

  private String rate(Currency from, Currency to, String day) {
    return rate(Fixture.SAMPLE, from, to, day);
  }

  private String rate(int organisation, Currency from, Currency to, String day) {
    return database.inTransaction(session -> new SqlExchangeRates(session)
        .find(new OrganisationId(organisation), from, to, LocalDate.parse(day))
        .map(rate -> rate.rate().stripTrailingZeros().toPlainString()).orElse("none"));
  }
}

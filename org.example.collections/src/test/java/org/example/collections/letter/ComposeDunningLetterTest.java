// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CreditKind;
import org.junit.jupiter.api.Test;

class ComposeDunningLetterTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final Sender SENDER =
      new Sender("Muster GmbH", List.of("Lindenallee 1", "50668 Köln"), "0221 1", "", "", Optional.empty(),
          Optional.empty());
  private static final RfReference REFERENCE = PaymentReference.ofNotice(1000023).rf();
  private static final Addressee ADDRESSEE =
      new Addressee("Sommer OHG", "K-4711", Optional.of(new Person("Ms", "Weber", "", "")), Optional.empty());

  private static LetterItem item(int daysOverdue, String open, String level) {
    return new LetterItem("1001", "", DAY.minusDays(60), DAY.minusDays(daysOverdue), daysOverdue,
        Money.of("500.00", EUR),
        Money.of(open, EUR), level);
  }

  private static LetterNotice notice(LetterItem... items) {
    return new LetterNotice("M-1", DAY, DAY.plusDays(10), EUR, "Second reminder", List.of(items),
        List.of(new LetterCredit(CreditKind.RECEIPT, "P-1", DAY, Money.of("30.00", EUR))),
        List.of(new LetterFee("Second reminder", Money.of("5.00", EUR)),
            new LetterFee("First reminder", Money.of("2.50", EUR))),
        List.of(item(-3, "999.00", "")));
  }

  private static ComposeDunningLetter compose(String title, String text, String subject, String mail) {
    return new ComposeDunningLetter(SENDER, new PlainLanguage(), LevelTexts.of(title, text, subject, mail, true));
  }

  @Test
  void addsItemsAndFeesAndTakesReceiptsOffButNotWhatIsShownForInformation() {
    assertThat(notice(item(40, "200.00", "A"), item(10, "100.10", "B")).total()).isEqualTo(Money.of("277.60", EUR));
  }

  @Test
  void fillsTitleTextAndSubject() {
    ComposeDunningLetter compose = compose("@Level@ @DocumentNo@",
        "Pay @Total@ by @PayBy@, @Customer@.\n\n@Items@\n\nCall @Helpline@.",
        "@Sender@: @DocumentNo@", "Mail for @CustomerNo@");
    Letter letter = compose.letter(notice(item(40, "200.00", "A")), ADDRESSEE, Optional.empty(), REFERENCE, Optional.empty());
    assertThat(letter.title()).isEqualTo("Second reminder M-1");
    assertThat(letter.salutation()).isEqualTo("Hello Ms Weber");
    assertThat(letter.body().before()).containsExactly("Pay 177.50 EUR by 2026-05-14, Sommer OHG.");
    assertThat(letter.body().after()).containsExactly("Call Muster GmbH.");
    assertThat(compose.mail(letter).subject()).isEqualTo("Muster GmbH: M-1");
    assertThat(compose.mail(letter).body().before()).containsExactly("Mail for K-4711");
  }

  @Test
  void aLevelWithoutTextGetsTheLanguagesOwn() {
    ComposeDunningLetter compose = compose("", " ", "", "");
    Letter letter = compose.letter(notice(item(40, "200.00", "A")), ADDRESSEE, Optional.empty(), REFERENCE, Optional.empty());
    assertThat(letter.title()).isEqualTo("Second reminder");
    assertThat(letter.body().before()).containsExactly("Open: 177.50 EUR");
    assertThat(compose.mail(letter).subject()).isEqualTo("Second reminder M-1");
    assertThat(compose.mail(letter).body()).isEqualTo(letter.body());
  }

  @Test
  void knowsWhetherItemsStandAtSeveralLevels() {
    ComposeDunningLetter compose = compose("T", "X", "S", "M");
    assertThat(compose.letter(notice(item(40, "1.00", "A"), item(9, "1.00", "B")), ADDRESSEE, Optional.empty(), REFERENCE,
        Optional.empty())
        .hasSeveralLevels())
        .isTrue();
    assertThat(compose.letter(notice(item(40, "1.00", "A"), item(9, "1.00", "A")), ADDRESSEE, Optional.empty(), REFERENCE,
        Optional.empty())
        .hasSeveralLevels())
        .isFalse();
  }

  @Test
  void isAheadUpToTheDueDateItself() {
    assertThat(notice(item(-3, "1.00", "A"), item(0, "1.00", "A")).isAhead()).isTrue();
    assertThat(notice(item(-3, "1.00", "A"), item(1, "1.00", "A")).isAhead()).isFalse();
  }

  @Test
  void asksForTheSumOfTheNoticeByItsReference() {
    PaymentRequest payment = compose("T", "X", "S", "M").letter(notice(item(1, "200.00", "A")), ADDRESSEE, Optional.empty(), REFERENCE,
        Optional.of(new PaymentLink("https://pay.example/@Token@", text -> "signature"))).payment();
    assertThat(payment.amount()).isEqualTo(Money.of("177.50", EUR));
    assertThat(payment.reference()).isEqualTo(REFERENCE);
    assertThat(payment.link()).contains("https://pay.example/" + REFERENCE.value() + ".17750.EUR.signature");
    assertThat(payment.code()).isEqualTo(new NoGirocode(NoGirocode.Reason.NO_ACCOUNT));
  }

  private static final class PlainLanguage implements LetterLanguage {
    @Override
    public Locale locale() {
      return Locale.ROOT;
    }

    @Override
    public String longDate(LocalDate date) {
      return date.toString();
    }

    @Override
    public String amount(Money amount) {
      return amount.toString();
    }

    @Override
    public String salutation(Optional<Person> contact) {
      return "Hello " + contact.map(Person::addressedName).orElse("all");
    }

    @Override
    public String closing() {
      return "Bye";
    }

    @Override
    public String helpline(Optional<Person> person, Sender sender) {
      return person.map(Person::name).orElse(sender.name());
    }

    @Override
    public LetterText defaultText() {
      return new LetterText("Open: @Total@");
    }
  }
}

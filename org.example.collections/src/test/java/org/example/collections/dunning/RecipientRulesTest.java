// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private static ExampleItem late(int invoice) {
    return item(invoice, DAY.minusDays(12));
  }

  private static ExampleRun by(Channel channel) {
    return ExampleRun.under(procedure(level(1, 10).channel(channel)));
  }

  @Test
  @DisplayName("C-01 the invoices share one contact with an address: the mail goes there")
  void writesToTheContactOfAllInvoices() {
    ExampleRun run = by(Channel.EMAIL).contact(5, "five@example.com", false, false)
        .contact(6, "six@example.com", false, false);
    Recipient shared = run.on(DAY, late(1).contact(6), late(2).contact(6)).notice().recipient();
    assertThat(shared.email()).isEqualTo("six@example.com");
    assertThat(shared.contact()).contains(new ContactId(6));
    Recipient mixed = run.on(DAY, late(1).contact(6), late(2).contact(5)).notice().recipient();
    assertThat(mixed.channel()).isEqualTo(Channel.LETTER);
    assertThat(run.on(DAY, late(1).contact(6), late(2)).notice().recipient().email()).isEmpty();
  }

  @Test
  @DisplayName("C-03 the dunning contact wins over the bill-to contact, and that over the invoices' contact")
  void prefersTheDunningContact() {
    ExampleRun run = by(Channel.EMAIL).contact(5, "five@example.com", false, false);
    assertThat(run.on(DAY, late(1).contact(5)).notice().recipient().email()).isEqualTo("five@example.com");
    run.contact(6, "six@example.com", false, true);
    assertThat(run.on(DAY, late(1).contact(5)).notice().recipient().email()).isEqualTo("six@example.com");
    run.contact(7, "seven@example.com", true, false);
    assertThat(run.on(DAY, late(1).contact(5)).notice().recipient().email()).isEqualTo("seven@example.com");
  }

  @Test
  void passesOverAContactWithoutAddressForMailOnly() {
    ExampleRun run = by(Channel.EMAIL).contact(5, "", true, false).contact(6, "six@example.com", false, true);
    assertThat(run.on(DAY, late(1)).notice().recipient().contact()).contains(new ContactId(6));
    ExampleRun letter = by(Channel.LETTER).contact(5, "", true, false).contact(6, "six@example.com", false, true);
    assertThat(letter.on(DAY, late(1)).notice().recipient().contact()).contains(new ContactId(5));
  }

  @ParameterizedTest(name = "{0}, mail {1}, post {2}: {3}")
  @CsvSource({"EMAIL,true,true,EMAIL", "EMAIL,true,false,EMAIL", "EMAIL,false,true,LETTER", "LETTER,true,true,LETTER",
      "LETTER,true,false,EMAIL", "LETTER,false,true,LETTER", "BOTH,true,true,BOTH", "BOTH,true,false,EMAIL",
      "BOTH,false,true,LETTER", "TASK,true,true,TASK", "TASK,false,false,TASK"})
  @DisplayName("C-05 a channel without address falls back to the other one")
  void fallsBack(Channel wanted, boolean mail, boolean post, Channel expected) {
    ExampleRun run = by(wanted);
    run = mail ? run.contact(5, "five@example.com", true, false) : run;
    run = post ? run : run.noLocation();
    Recipient recipient = run.on(DAY, late(1)).notice().recipient();
    assertThat(recipient.channel()).isEqualTo(expected);
    assertThat(recipient.email().isEmpty()).isEqualTo(expected == Channel.LETTER || expected == Channel.TASK);
  }

  @Test
  void leavesOutWhoCannotBeReached() {
    for (Channel channel : new Channel[] {Channel.EMAIL, Channel.LETTER, Channel.BOTH}) {
      ExampleOutcome outcome = by(channel).noLocation().contact(5, " ", true, false).on(DAY, late(1), late(2));
      assertThat(outcome.byInvoice().values()).containsExactly("NO_RECIPIENT", "NO_RECIPIENT");
      assertThat(outcome.leftOut(1).cause()).isEqualTo(new RecordRef(RecordKind.CUSTOMER, 7));
      assertThat(outcome.notices()).isEmpty();
    }
    assertThat(by(Channel.LETTER).on(DAY, late(1)).notice().recipient())
        .isEqualTo(new Recipient(Channel.LETTER, Optional.empty(), "", 71));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.money.PartPayment;
import org.example.collections.receivable.ClaimHistory;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OpenItem;
import org.example.collections.receivable.OpenItemId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** An open invoice of 100.00 EUR without history; a test names only what it is about. */
final class ExampleItem {
  static final Currency EUR = new Currency("EUR", 2);
  static final Currency USD = new Currency("USD", 2);
  static final CustomerId CUSTOMER = new CustomerId(7);

  private final int invoiceId;
  private final LocalDate due;
  private Money original = Money.of("100.00", EUR);
  private Money open = original;
  private int organisation = 11;
  private Optional<ProcedureId> override = Optional.empty();
  private Optional<LastNotice> last = Optional.empty();
  private Optional<PendingNotice> pending = Optional.empty();
  private LocalDate repeatFrom;
  private boolean inDispute;
  private Optional<LocalDate> grace = Optional.empty();
  private final List<DunningBlock> blocks = new ArrayList<>();
  private Optional<CollectionType> collection = Optional.empty();
  private Optional<RateGap> gap = Optional.empty();
  private Optional<ContactId> contact = Optional.empty();
  private ClaimHistory history = ClaimHistory.NONE;
  private int schedule;

  private ExampleItem(int invoiceId, LocalDate due) {
    this.invoiceId = invoiceId;
    this.due = due;
  }

  static ExampleItem item(int invoiceId, LocalDate due) {
    return new ExampleItem(invoiceId, due);
  }

  ExampleItem open(String amount, Currency currency) {
    original = Money.of(amount, currency);
    open = original;
    return this;
  }

  ExampleItem open(String amount) {
    return open(amount, EUR);
  }

  ExampleItem stillOpen(String amount) {
    open = Money.of(amount, original.currency());
    return this;
  }

  ExampleItem organisation(int id) {
    organisation = id;
    return this;
  }

  ExampleItem override(int procedure) {
    override = Optional.of(new ProcedureId(procedure));
    return this;
  }

  /** Issued under procedure 1; the notice has the number of the invoice times 100. */
  ExampleItem dunned(int level, LocalDate on) {
    return dunnedUnder(1, level, on);
  }

  ExampleItem dunnedUnder(int procedure, int level, LocalDate on) {
    last = Optional.of(
        new LastNotice(new NoticeId(invoiceId * 100), new ProcedureId(procedure), new LevelId(level), on, level));
    return this;
  }

  ExampleItem pending(int notice, boolean held) {
    pending = Optional.of(new PendingNotice(new NoticeId(notice), held));
    return this;
  }

  ExampleItem inDispute() {
    inDispute = true;
    return this;
  }

  ExampleItem grace(LocalDate until) {
    grace = Optional.of(until);
    return this;
  }

  ExampleItem blocked(int blockId, LocalDate from, LocalDate until) {
    blocks.add(block(blockId, from, until));
    return this;
  }

  ExampleItem blocked(DunningBlock block) {
    blocks.add(block);
    return this;
  }

  ExampleItem repeatFrom(LocalDate day) {
    repeatFrom = day;
    return this;
  }

  ExampleItem collection(CollectionType type) {
    collection = Optional.of(type);
    return this;
  }

  ExampleItem rateGap(RateGap value) {
    gap = Optional.of(value);
    return this;
  }

  ExampleItem contact(int id) {
    contact = Optional.of(new ContactId(id));
    return this;
  }

  ExampleItem history(ClaimHistory value) {
    history = value;
    return this;
  }

  /** Due on a day of the calendar that was agreed. */
  ExampleItem dueAsAgreed() {
    return history(new ClaimHistory(true, false, Optional.empty(), List.of(), Optional.empty(), false, false));
  }

  ExampleItem paidInPart(String amount, LocalDate on) {
    Money paid = Money.of(amount, original.currency());
    open = open.minus(paid);
    return history(new ClaimHistory(true, false, Optional.empty(), List.of(new PartPayment(on, paid)), Optional.empty(), false,
        false));
  }

  ExampleItem instalment(int scheduleId) {
    schedule = scheduleId;
    return this;
  }

  static DunningBlock block(int blockId, LocalDate from, LocalDate until) {
    return new DunningBlock(BlockReason.OTHER, from, Optional.ofNullable(until), Optional.empty(),
        new RecordRef(RecordKind.BLOCK, blockId), "");
  }

  /** Set by what was agreed with the customer; the record that did has the number 77. */
  static DunningBlock held(BlockReason reason, LocalDate from, LocalDate until) {
    return new DunningBlock(reason, from, Optional.ofNullable(until), Optional.empty(), new RecordRef(RecordKind.CONTACT_ENTRY, 77),
        "Spoke with Ms Weber");
  }

  static DunningBlock disputed(String part, LocalDate from) {
    return new DunningBlock(BlockReason.DISPUTE, from, Optional.empty(), Optional.of(Money.of(part, EUR)),
        new RecordRef(RecordKind.DISPUTE, 78), "Price");
  }

  DueItem build() {
    OpenItem item = new OpenItem(new OpenItemId(invoiceId, schedule), CUSTOMER, new OrganisationId(organisation),
        "INV-" + invoiceId, due.minusDays(14), due, original, open, "");
    return new DueItem(item, override, last, pending, inDispute, grace, blocks, collection, gap, contact,
        Optional.ofNullable(repeatFrom), history);
  }
}

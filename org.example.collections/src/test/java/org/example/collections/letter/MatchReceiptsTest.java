// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.junit.jupiter.api.Test;

/** Which receipt pays what, and what a statement line is matched to. */
class MatchReceiptsTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final Currency USD = new Currency("USD", 2);
  private static final CustomerId ANNA = new CustomerId(7);
  private static final CustomerId BERT = new CustomerId(8);

  private final Map<PaymentReference, Payable> known = new LinkedHashMap<>();
  private final List<UnallocatedReceipt> receipts = new ArrayList<>();
  private final List<String> written = new ArrayList<>();

  private static Payable.OpenInvoice open(int invoice, String amount) {
    return new Payable.OpenInvoice(invoice, Money.of(amount, EUR));
  }

  private static String rf(PaymentReference reference) {
    return reference.rf().value();
  }

  private void receipt(int id, CustomerId customer, String amount, String text) {
    receipts.add(new UnallocatedReceipt(id, "P" + id, Optional.ofNullable(customer), Money.of(amount, EUR), List.of("", text)));
  }

  private List<ReceiptMatch> run() {
    UnallocatedReceipts books = new UnallocatedReceipts() {
      @Override
      public void lockTenant() {
        written.add("lock");
      }

      @Override
      public List<UnallocatedReceipt> all() {
        return List.copyOf(receipts);
      }

      @Override
      public void allocate(ReceiptAllocation allocation) {
        allocation.parts().forEach(part -> written.add(allocation.receipt().id() + ">" + part.invoice() + " " + part.amount()
            + " rest " + part.rest()));
      }
    };
    return new MatchReceipts(books, this::find).run();
  }

  private Map<PaymentReference, Payable> find(Collection<PaymentReference> references) {
    Map<PaymentReference, Payable> found = new LinkedHashMap<>(known);
    found.keySet().retainAll(references);
    return found;
  }

  @Test
  void aNoticeIsPaidOldestInvoiceFirstAndTheRestStays() {
    PaymentReference notice = PaymentReference.ofNotice(55);
    known.put(notice, new Payable(ANNA, List.of(open(1, "100.00"), open(2, "50.00"))));
    receipt(10, ANNA, "120.00", rf(notice).toLowerCase(java.util.Locale.ROOT));
    receipt(11, ANNA, "80.00", "Mahnung " + notice.rf().printed() + " danke");
    receipt(12, ANNA, "5.00", rf(notice));
    assertThat(run()).extracting(match -> match.receipt().id() + " " + match.obstacle().map(Enum::name).orElse("ok"))
        .containsExactly("10 ok", "11 ok", "12 NOTHING_OPEN");
    assertThat(written).containsExactly("lock", "10>1 100.00 EUR rest 0.00 EUR", "10>2 20.00 EUR rest 30.00 EUR",
        "11>2 30.00 EUR rest 0.00 EUR");
  }

  @Test
  void anInvoiceQuotedTwiceIsPaidOnce() {
    PaymentReference invoice = PaymentReference.ofInvoice(1);
    PaymentReference notice = PaymentReference.ofNotice(55);
    known.put(invoice, new Payable(ANNA, List.of(open(1, "100.00"))));
    known.put(notice, new Payable(ANNA, List.of(open(1, "100.00"))));
    receipt(10, ANNA, "250.00", rf(invoice) + " " + rf(notice));
    run();
    assertThat(written).containsExactly("lock", "10>1 100.00 EUR rest 0.00 EUR");
  }

  @Test
  void whatNeedsAPersonIsNamedAndNotAllocated() {
    PaymentReference anna = PaymentReference.ofInvoice(1);
    PaymentReference bert = PaymentReference.ofInvoice(2);
    PaymentReference dollars = PaymentReference.ofInvoice(3);
    known.put(anna, new Payable(ANNA, List.of(open(1, "100.00"))));
    known.put(bert, new Payable(BERT, List.of(open(2, "100.00"))));
    known.put(dollars, new Payable(ANNA, List.of(new Payable.OpenInvoice(3, Money.of("9.00", USD)))));
    receipt(10, BERT, "100.00", rf(anna));
    receipt(11, null, "100.00", rf(anna));
    receipt(12, ANNA, "100.00", rf(anna) + ", " + rf(bert));
    receipt(13, ANNA, "100.00", rf(dollars));
    assertThat(run()).extracting(match -> match.receipt().id() + " " + match.obstacle().orElseThrow())
        .containsExactly("10 OTHER_CUSTOMER", "11 OTHER_CUSTOMER", "12 SEVERAL_CUSTOMERS", "13 OTHER_CURRENCY");
    assertThat(written).containsExactly("lock");
  }

  @Test
  void receiptsWithoutOneOfOurReferencesAreLeftAlone() {
    known.put(PaymentReference.ofInvoice(1), new Payable(ANNA, List.of(open(1, "100.00"))));
    receipt(10, ANNA, "100.00", "Invoice 1, thank you");
    receipt(11, ANNA, "100.00", "RF99INV1");
    receipt(12, ANNA, "100.00", rf(PaymentReference.ofInvoice(999)));
    receipt(13, ANNA, "100.00", "RF18539007547034");
    assertThat(run()).isEmpty();
    assertThat(written).containsExactly("lock");
  }

  @Test
  void aStatementLineNamesTheOnlyOpenInvoiceElseTheCustomer() {
    PaymentReference one = PaymentReference.ofInvoice(1);
    PaymentReference two = PaymentReference.ofNotice(55);
    PaymentReference paid = PaymentReference.ofInvoice(9);
    PaymentReference bert = PaymentReference.ofInvoice(2);
    known.put(one, new Payable(ANNA, List.of(open(1, "100.00"))));
    known.put(two, new Payable(ANNA, List.of(open(1, "100.00"), open(3, "50.00"))));
    known.put(paid, new Payable(ANNA, List.of()));
    known.put(bert, new Payable(BERT, List.of(open(2, "100.00"))));
    MatchStatementLine match = new MatchStatementLine(this::find);
    assertThat(match.of(List.of("x", rf(one)))).contains(new MatchStatementLine.Match(ANNA, Optional.of(1)));
    assertThat(match.of(List.of(rf(two)))).contains(new MatchStatementLine.Match(ANNA, Optional.empty()));
    assertThat(match.of(List.of(rf(paid)))).contains(new MatchStatementLine.Match(ANNA, Optional.empty()));
    assertThat(match.of(List.of(rf(one), rf(bert)))).isEmpty();
    assertThat(match.of(List.of("Invoice 1"))).isEmpty();
  }
}

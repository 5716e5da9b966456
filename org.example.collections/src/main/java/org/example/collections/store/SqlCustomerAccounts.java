// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.CustomerAccount;
import org.example.collections.dunning.CustomerAccounts;
import org.example.collections.dunning.DueItem;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OpenItemId;

/**
 * Reads customer accounts by sets: one statement tells which customers have something open, then a fixed number of statements
 * reads the facts of some hundred customers at a time.
 */
public final class SqlCustomerAccounts implements CustomerAccounts {
  private final SqlSession session;
  private final ExchangeRates rates;

  public SqlCustomerAccounts(SqlSession session, ExchangeRates rates) {
    this.session = session;
    this.rates = rates;
  }

  @Override
  public void forEach(DunningRunRequest request, Consumer<CustomerAccount> consumer) {
    RunScope scope = new RunScope(session.clientId(), request);
    PageReader reader = new PageReader(scope);
    for (CustomerPage page : CustomerPage.of(sizes(scope))) {
      reader.read(page).forEach(consumer);
    }
  }

  /** By customer key. Customers who only paid later stand beside those with something unpaid. */
  private List<CustomerPage.Size> sizes(RunScope scope) {
    Set<Integer> paidLater = new HashSet<>();
    Map<Integer, Integer> items = new TreeMap<>();
    Sql later = Sql.of("SELECT i.C_BPartner_ID, COUNT(DISTINCT i.C_Invoice_ID) FROM C_AllocationHdr h"
        + " JOIN C_AllocationLine l ON l.C_AllocationHdr_ID = h.C_AllocationHdr_ID"
        + " JOIN C_Invoice i ON i.C_Invoice_ID = l.C_Invoice_ID"
        + " WHERE h.AD_Client_ID = ? AND h.IsActive = 'Y' AND h.DateAcct >= ? AND", session.clientId(), scope.nextDay());
    session.forEach(scope.invoices(later).add("GROUP BY i.C_BPartner_ID"), row -> {
      paidLater.add(row.getInt(1));
      items.put(row.getInt(1), row.getInt(2));
    });
    Sql unpaid = scope.invoices(Sql.of("SELECT i.C_BPartner_ID, COUNT(*) FROM C_Invoice i WHERE"));
    session.forEach(unpaid.add("AND i.IsPaid = 'N' GROUP BY i.C_BPartner_ID"), row ->
        items.merge(row.getInt(1), row.getInt(2), Integer::sum));
    List<CustomerPage.Size> sizes = new ArrayList<>(items.size());
    items.forEach((customer, count) -> sizes.add(new CustomerPage.Size(customer, count, paidLater.contains(customer))));
    return sizes;
  }

  /** The tables a whole run shares, and the statements of one page. */
  private final class PageReader {
    private final RunScope scope;
    private final Currencies currencies = new Currencies(session);
    private final DueDates dueDates = new DueDates(session);
    private final Allocations allocations = new Allocations(session, currencies, rates);
    private final NoticeHistory history = new NoticeHistory(session);

    private PageReader(RunScope scope) {
      this.scope = scope;
    }

    private List<CustomerAccount> read(CustomerPage page) {
      Map<Integer, List<DueItem>> items = new LinkedHashMap<>();
      Map<Integer, List<AvailableCredit>> credits = new Receipts(session, currencies, allocations).read(scope, page);
      Map<Integer, Allocations.Allocated> paid = allocations.ofInvoices(scope, page);
      Map<OpenItemId, NoticeHistory.Notices> notices = history.read(scope, page);
      Blocks blocks = Blocks.read(session, scope, page);
      for (OpenInvoices.Invoice invoice : new OpenInvoices(session, currencies).read(scope, page)) {
        Allocations.Allocated allocated = paid.getOrDefault(invoice.id(), Allocations.Allocated.NOTHING);
        OpenItems open = OpenItems.of(invoice, allocated, dueDates);
        open.credit().ifPresent(credits.computeIfAbsent(invoice.customer(), key -> new ArrayList<>(1))::add);
        open.items().forEach(item -> {
          NoticeHistory.Notices known = notices.getOrDefault(item.id(), NoticeHistory.Notices.NONE);
          items.computeIfAbsent(invoice.customer(), key -> new ArrayList<>()).add(new DueItem(item, invoice.procedure(),
              known.last(), known.pending(), invoice.inDispute(), invoice.graceUntil(),
              blocks.ofInvoices().getOrDefault(invoice.id(), List.of()), invoice.collectionType(), allocated.rateGap(),
              invoice.contact()));
        });
      }
      return accounts(page, items, credits, blocks);
    }

    private List<CustomerAccount> accounts(CustomerPage page, Map<Integer, List<DueItem>> items,
        Map<Integer, List<AvailableCredit>> credits, Blocks blocks) {
      Map<Integer, Customers.Facts> facts = new Customers(session).read(page);
      List<CustomerAccount> accounts = new ArrayList<>(items.size());
      items.forEach((id, ofCustomer) -> {
        Customers.Facts known = facts.get(id);
        if (known == null) {
          throw new AdempiereException("@NotFound@ @C_BPartner_ID@ " + id);
        }
        accounts.add(new CustomerAccount(new CustomerId(id), known.procedure(), known.groupProcedure(), known.graceUntil(),
            blocks.ofCustomers().getOrDefault(id, List.of()), known.contacts(), known.locationId(), known.language(), ofCustomer,
            credits.getOrDefault(id, List.of())));
      });
      return accounts;
    }
  }
}

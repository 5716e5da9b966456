// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.example.collections.dunning.ClaimBills;
import org.example.collections.dunning.DunningPolicy;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.PostClaims;
import org.example.collections.dunning.PreviewAllocation;
import org.example.collections.dunning.ReceiptFacts;
import org.example.collections.dunning.ReceiptPreview;
import org.example.collections.store.PoClaimBills;
import org.example.collections.store.SqlCustomerAccounts;
import org.example.collections.store.SqlDunningPolicies;
import org.example.collections.store.SqlExchangeRates;
import org.example.collections.store.SqlNotices;
import org.example.collections.store.SqlReceiptFacts;
import org.example.collections.store.SqlSession;

/** Use cases about what default adds to late items: interest, lump sums, fees. */
public final class ClaimServices {
  private final Properties ctx;
  private final SqlSession session;

  ClaimServices(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  public PostClaims postClaims() {
    return new PostClaims(new SqlNotices(session), bills());
  }

  /**
   * How a receipt would be counted against what its customer owes on its day.
   *
   * @param payment C_Payment_ID
   */
  public ReceiptPreview preview(int payment) {
    ReceiptFacts receipt = new SqlReceiptFacts(session).of(payment);
    SqlExchangeRates rates = new SqlExchangeRates(session);
    DunningPolicy policy = new SqlDunningPolicies(session).withLaw();
    DunningRunRequest request = new DunningRunRequest(receipt.day(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.of(receipt.customer()), OptionalInt.empty());
    List<ReceiptPreview> previews = new ArrayList<>();
    SqlCustomerAccounts.withClaims(session, rates).forEach(request, account ->
        previews.add(new PreviewAllocation(policy, rates).of(account, receipt.amount(), receipt.day())));
    return previews.stream().findFirst().orElseGet(() -> new ReceiptPreview(List.of(), receipt.amount()));
  }

  ClaimBills bills() {
    return new PoClaimBills(ctx, session);
  }
}

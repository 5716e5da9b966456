// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.compiere.util.Msg;
import org.example.collections.credit.ApplicationId;
import org.example.collections.credit.CreditReviews;
import org.example.collections.credit.ReviewFacts;
import org.example.collections.credit.ReviewId;
import org.example.collections.credit.ReviewOutcome;
import org.example.collections.credit.ReviewProposal;
import org.example.collections.credit.ReviewStatus;
import org.example.collections.credit.Reviewer;
import org.example.collections.credit.StandingReview;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/** Credit reviews in COL_CreditReview; reasons are written in the language of the session. */
public final class SqlCreditReviews implements CreditReviews {
  private final Properties ctx;
  private final SqlSession session;
  private final Currencies currencies;
  private NewRows rows;

  public SqlCreditReviews(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
    currencies = new Currencies(session);
  }

  @Override
  public int expire(LocalDate today) {
    return session.update(Sql.of("UPDATE COL_CreditReview SET COL_ReviewStatus = 'EXPIRED', Updated = ?, UpdatedBy = ?"
        + " WHERE AD_Client_ID = ? AND COL_ReviewStatus = 'PROPOSED' AND COL_ExpiresOn < ?", LocalDateTime.now(), session.userId(),
        session.clientId(), today));
  }

  @Override
  public void add(ReviewProposal proposal, LocalDate date, LocalDate expires) {
    row(proposal, date, expires, false, null);
  }

  @Override
  public ReviewId answer(ReviewProposal proposal, ApplicationId application, LocalDate date, LocalDate expires) {
    int id = row(proposal, date, expires, true, application.value());
    finish();
    return new ReviewId(id);
  }

  @Override
  public void finish() {
    if (rows != null) {
      rows.flush();
    }
  }

  private int row(ReviewProposal proposal, LocalDate date, LocalDate expires, boolean byHand, Integer application) {
    if (rows == null) {
      rows = new NewRows(session, "COL_CreditReview", "C_BPartner_ID", "COL_ReviewDate", "COL_ReviewOutcome", "COL_ReviewStatus",
          "C_Currency_ID", "COL_LimitBefore", "COL_ProposedLimit", "COL_ReviewReasons", "COL_PaidInvoices", "COL_AvgDaysLate",
          "COL_HighestUse", "COL_OverdueNow", "COL_DaysKnown", "COL_PromisesKept", "COL_PromisesBroken", "COL_ExpiresOn",
          "COL_IsByHand", "COL_CreditApplication_ID");
    }
    ReviewFacts facts = proposal.facts();
    boolean nothing = proposal.outcome() == ReviewOutcome.KEEP;
    return rows.add(0, facts.customer().value(), date, proposal.outcome().name(),
        (nothing ? ReviewStatus.NOTED : ReviewStatus.PROPOSED).name(), currencies.id(facts.currency()), amount(facts.limit()),
        amount(proposal.limit()), reasons(proposal), facts.record().paidInvoices(), facts.record().averageDaysLate(),
        facts.record().highestUse().amount(), facts.record().overdue().amount(), facts.daysKnown(), facts.promises().kept(),
        facts.promises().broken(), expires, byHand, application);
  }

  private static Object amount(Optional<Money> money) {
    return money.map(Money::amount).orElse(null);
  }

  private String reasons(ReviewProposal proposal) {
    LocalTexts local = LocalTexts.in(ctx);
    return proposal.findings().stream()
        .map(finding -> Msg.getMsg(ctx, "COL_Review_" + finding.reason().name(), new Object[] {local.detail(finding.figure())}))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public Optional<StandingReview> lock(ReviewId review) {
    return session.first(Sql.of("SELECT C_BPartner_ID, COL_ReviewOutcome, COL_ReviewStatus, COL_ProposedLimit, C_Currency_ID,"
        + " COL_ExpiresOn, COL_IsByHand, CreatedBy, UpdatedBy FROM COL_CreditReview WHERE COL_CreditReview_ID = ?"
        + " AND AD_Client_ID = ? AND IsActive = 'Y' FOR UPDATE", review.value(), session.clientId()), row -> {
          Set<Reviewer> proposers = Columns.yes(row, 7)
              ? IntStream.of(row.getInt(8), row.getInt(9)).mapToObj(Reviewer::new).collect(Collectors.toSet()) : Set.of();
          Optional<Money> limit = row.getBigDecimal(4) == null ? Optional.empty()
              : Optional.of(Currencies.money(row.getBigDecimal(4), currencies.get(row.getInt(5))));
          return new StandingReview(review, new CustomerId(row.getInt(1)), ReviewOutcome.valueOf(row.getString(2)),
              ReviewStatus.valueOf(row.getString(3)), limit, Columns.optionalDay(row, 6), proposers);
        });
  }

  @Override
  public void decided(ReviewId review, ReviewStatus status, Reviewer decider, LocalDate today) {
    session.update(Sql.of("UPDATE COL_CreditReview SET COL_ReviewStatus = ?, COL_ReviewedBy_ID = ?, COL_ReviewedOn = ?, Updated = ?,"
        + " UpdatedBy = ? WHERE COL_CreditReview_ID = ? AND AD_Client_ID = ?", status.name(), decider.userId(), today,
        LocalDateTime.now(), session.userId(), review.value(), session.clientId()));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.receivable.InterestLaw;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/**
 * From the chosen items of a customer to the notices, and to the last reasons for which an item can still be left
 * out.
 */
final class NoticeProposals {
  private final ClaimRules claims;
  private final FeeRules fees;
  private final NoticeRules notices;

  NoticeProposals(LocalDate date, Conversion conversion, InterestLaw law) {
    this.claims = new ClaimRules(date, conversion, law);
    this.fees = new FeeRules(conversion);
    this.notices = new NoticeRules(date, fees);
  }

  AccountOutcome propose(CustomerAccount account, List<Candidate> counted, List<Chosen> chosen, List<LeftOut> leftOut,
      List<DueItem> notDue) {
    List<LeftOut> left = new ArrayList<>(leftOut);
    ClaimLines shown = new ClaimLines(claims, account.type(), counted);
    Map<NoticeKey, List<Chosen>> groups = NoticeRules.groups(withClaim(withFee(chosen, left), shown, left));
    Map<NoticeKey, Recipient> recipients = recipients(groups, account, left);
    groups.keySet().retainAll(recipients.keySet());
    Map<NoticeKey, List<CreditLine>> credits = new CreditLines(account.credits(), counted).spread(groups);
    List<DunningDecision> decisions = new ArrayList<>(left);
    List<DunningNotice> proposed = new ArrayList<>();
    groups.forEach((key, items) -> {
      decisions.addAll(items);
      List<CreditLine> deducted = credits.getOrDefault(key, List.of());
      List<DunnedLine> lines = items.stream().map(shown::line).toList();
      proposed.add(notices.notice(key, items, lines, account, recipients.get(key), deducted, left, notDue));
    });
    return new AccountOutcome(account.customer(), decisions, proposed);
  }

  private List<Chosen> withFee(List<Chosen> chosen, List<LeftOut> left) {
    List<Chosen> kept = new ArrayList<>(chosen.size());
    for (Chosen one : chosen) {
      fees.obstacle(one.atLevel(), one.item().item())
          .ifPresentOrElse(obstacle -> left.add(leftOut(one, obstacle)), () -> kept.add(one));
    }
    return kept;
  }

  private static List<Chosen> withClaim(List<Chosen> chosen, ClaimLines claims, List<LeftOut> left) {
    List<Chosen> kept = new ArrayList<>(chosen.size());
    for (Chosen one : chosen) {
      claims.obstacle(one).ifPresentOrElse(obstacle -> left.add(leftOut(one, obstacle)), () -> kept.add(one));
    }
    return kept;
  }

  private static Map<NoticeKey, Recipient> recipients(Map<NoticeKey, List<Chosen>> groups, CustomerAccount account,
      List<LeftOut> left) {
    RecordRef customer = new RecordRef(RecordKind.CUSTOMER, account.customer().value());
    Map<NoticeKey, Recipient> recipients = new LinkedHashMap<>();
    groups.forEach((key, items) -> {
      Channel wanted = NoticeRules.header(items).delivery().channel();
      Optional<Recipient> found =
          RecipientRules.recipient(wanted, account, items.stream().map(Chosen::item).toList());
      found.ifPresentOrElse(recipient -> recipients.put(key, recipient), () -> items
          .forEach(one -> left.add(leftOut(one, new Obstacle(SkipReason.NO_RECIPIENT, customer, "")))));
    });
    return recipients;
  }

  private static LeftOut leftOut(Chosen one, Obstacle obstacle) {
    return Candidate.leftOut(one.item(), one.daysOverdue(), Optional.of(one.inProcedure()), Optional.of(one.atLevel()),
        obstacle);
  }
}

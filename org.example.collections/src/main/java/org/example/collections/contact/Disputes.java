// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.UserId;

/** Port: disputes of the tenant. C_Invoice.IsInDispute says of every invoice whether an open dispute names it. */
public interface Disputes {
  /** Who clears up such disputes of this customer; empty: nobody is named. */
  Optional<UserId> resolver(DisputeReason.Resolver resolver, CustomerId customer);

  /** Marks the invoices as in dispute. */
  DisputeId add(Dispute dispute);

  /** Names the request that somebody got. */
  void assign(DisputeId dispute, int requestId);

  /** The open dispute, locked until the transaction ends; empty when it was closed. */
  Optional<Dispute> lockOpen(DisputeId dispute);

  /** Takes the mark from invoices that no other open dispute names. */
  void close(DisputeId dispute, DisputeResult result, Money accepted, LocalDate today);

  /** Open disputes about the invoice. */
  List<DisputeId> openAbout(InvoiceId invoice);

  /** The open dispute that the request asks somebody to clear up. */
  Optional<DisputeId> ofRequest(int requestId);
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.example.collections.receivable.ContactId;

/**
 * Who receives a notice: dunning contact, bill-to contact, contact common to all its invoices, in that order (cases
 * C-01, C-03). For e-mail the first of them with an address. A channel without address falls back to the other one
 * (case C-05).
 */
public final class RecipientRules {
  private RecipientRules() {
  }

  /** Empty when there is neither an e-mail nor a postal address for a notice that has to reach the customer. */
  public static Optional<Recipient> recipient(Channel wanted, CustomerAccount account, List<DueItem> items) {
    return recipient(wanted, account.contacts(), account.locationId(), commonContact(items));
  }

  /**
   * The same with facts read anew when the letter is made.
   *
   * @param common contact named by all invoices of the notice
   * @param locationId address of the customer, 0 when there is none
   */
  public static Optional<Recipient> recipient(Channel wanted, List<Contact> ofCustomer, int locationId,
      Optional<ContactId> common) {
    List<Contact> contacts = inOrder(ofCustomer, common);
    Optional<Contact> mailed = contacts.stream().filter(Contact::hasEmail).findFirst();
    Optional<Contact> written = contacts.stream().findFirst();
    int location = written.map(Contact::locationId).filter(id -> id > 0).orElse(locationId);
    return channel(wanted, mailed.isPresent(), location > 0).map(channel -> {
      boolean byMail = channel == Channel.EMAIL || channel == Channel.BOTH;
      Optional<Contact> contact = byMail ? mailed : written;
      return new Recipient(channel, contact.map(Contact::id), byMail ? mailed.orElseThrow().email() : "", location);
    });
  }

  private static List<Contact> inOrder(List<Contact> contacts, Optional<ContactId> common) {
    List<Contact> sorted = contacts.stream().sorted(Comparator.comparingInt(contact -> contact.id().value())).toList();
    Stream<Predicate<Contact>> order = Stream.of(Contact::dunningContact, Contact::billTo,
        contact -> common.equals(Optional.of(contact.id())));
    return order.flatMap(kind -> sorted.stream().filter(kind)).distinct().toList();
  }

  /** Whom all of them name; empty when they name several, or one of them nobody. */
  public static Optional<ContactId> commonContact(List<DueItem> items) {
    List<Optional<ContactId>> contacts = items.stream().map(DueItem::contact).distinct().toList();
    return contacts.size() == 1 ? contacts.get(0) : Optional.empty();
  }

  private static Optional<Channel> channel(Channel wanted, boolean email, boolean location) {
    if (wanted == Channel.TASK) {
      return Optional.of(wanted);
    }
    if (!email && !location) {
      return Optional.empty();
    }
    if (!email) {
      return Optional.of(Channel.LETTER);
    }
    return Optional.of(location ? wanted : Channel.EMAIL);
  }
}

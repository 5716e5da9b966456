// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.Channel;
import org.example.collections.dunning.Recipient;
import org.example.collections.dunning.RecipientRules;
import org.example.collections.letter.Addressee;
import org.example.collections.letter.Person;
import org.example.collections.letter.Sender;
import org.example.collections.receivable.ContactId;

/** Who writes to a customer, and whom: contact and address as they are now. */
final class Correspondence {
  /**
   * Both sides of a letter.
   *
   * @param language AD_Language of the customer, else of the tenant
   * @param helper the customer's sales representative, else the user
   */
  record Parties(Sender sender, Addressee addressee, String language, Optional<Person> helper) {}

  private record Customer(String number, String name, String language, int helper) {}

  private final SqlSession session;

  Correspondence(SqlSession session) {
    this.session = session;
  }

  /**
   * @param organisation AD_Org_ID of the sender, 0 for the tenant's first
   * @param currency C_Currency_ID of the account to pay to
   * @param chosen contact somebody chose; else who gets letters of the customer
   */
  Parties with(int customer, int organisation, int currency, Optional<ContactId> chosen) {
    Customer written = customer(customer);
    Senders.Known sender = new Senders(session).of(organisation, currency);
    Customers.Reach reach = Customers.reach(session, Set.of(customer)).get(customer);
    Optional<ContactId> contact = chosen.or(() -> RecipientRules.recipient(Channel.LETTER, reach.contacts(), reach.locationId(),
        Optional.empty()).flatMap(Recipient::contact));
    Set<Integer> users = new HashSet<>(Set.of(written.helper()));
    contact.ifPresent(id -> users.add(id.value()));
    Map<Integer, Person> people = new People(session).read(users);
    Addressee addressee = new Addressee(written.name(), written.number(), contact.map(id -> people.get(id.value())),
        Optional.ofNullable(new Places(session).ofCustomers(Set.of(reach.locationId())).get(reach.locationId()))
            .map(place -> place.seenFrom(sender.country())));
    return new Parties(sender.sender(), addressee, written.language(), Optional.ofNullable(people.get(written.helper())));
  }

  private Customer customer(int key) {
    return session.first(Sql.of("SELECT b.Value, b.Name, b.Name2, COALESCE(b.AD_Language, c.AD_Language), COALESCE(b.SalesRep_ID, ?)"
        + " FROM C_BPartner b JOIN AD_Client c ON c.AD_Client_ID = b.AD_Client_ID WHERE b.AD_Client_ID = ? AND b.C_BPartner_ID = ?",
        session.userId(), session.clientId(), key), row -> new Customer(Columns.text(row, 1),
            (Columns.text(row, 2) + " " + Columns.text(row, 3)).strip(), Columns.text(row, 4), row.getInt(5)))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @C_BPartner_ID@ " + key));
  }
}

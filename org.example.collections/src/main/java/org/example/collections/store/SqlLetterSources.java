// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.Contact;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.Recipient;
import org.example.collections.dunning.RecipientRules;
import org.example.collections.letter.Addressee;
import org.example.collections.letter.LetterNotice;
import org.example.collections.letter.LetterSource;
import org.example.collections.letter.LetterSources;
import org.example.collections.letter.Person;
import org.example.collections.receivable.ContactId;

/** Reads what letters are made of: a fixed number of statements for a page of notices. */
public final class SqlLetterSources implements LetterSources {
  private final SqlSession session;
  private final Currencies currencies;
  private final LetterTexts texts;
  private final Senders senders;
  private final PaymentLinks links;

  public SqlLetterSources(SqlSession session) {
    this.session = session;
    currencies = new Currencies(session);
    texts = new LetterTexts(session);
    senders = new Senders(session);
    links = new PaymentLinks(session);
  }

  @Override
  public List<LetterSource> ofProposals(Collection<NoticeId> notices, LocalDate today) {
    Map<Integer, LetterHeads.Head> heads = heads(notices);
    Map<Integer, List<LetterLines.Line>> lines = new LetterLines(session).read(heads.keySet());
    Set<Integer> customers = new HashSet<>();
    heads.values().forEach(head -> customers.add(head.customer()));
    Map<Integer, Customers.Reach> facts = new HashMap<>();
    Ids.inPages(customers, page -> facts.putAll(Customers.reach(session, page)));
    Map<Integer, Optional<Recipient>> recipients = new HashMap<>();
    heads.values().forEach(head -> recipients.put(head.id(), recipient(head, lines.get(head.id()), facts.get(head.customer()))));
    return sources(heads, lines, recipients, today);
  }

  private static Optional<Recipient> recipient(LetterHeads.Head head, List<LetterLines.Line> lines, Customers.Reach facts) {
    List<Optional<ContactId>> ofInvoices =
        lines.stream().filter(LetterLines.Line::isDunned).map(LetterLines.Line::contact).distinct().toList();
    List<Contact> contacts = facts.contacts();
    return RecipientRules.recipient(DeliveryCodes.channel(head.channel()), contacts, facts.locationId(),
        ofInvoices.size() == 1 ? ofInvoices.get(0) : Optional.empty());
  }

  @Override
  public LetterSource ofIssued(NoticeId notice) {
    Map<Integer, LetterHeads.Head> heads = heads(List.of(notice));
    LetterHeads.Head head = heads.get(notice.value());
    Recipient recipient = new Recipient(DeliveryCodes.channel(head.channel()),
        head.contact() > 0 ? Optional.of(new ContactId(head.contact())) : Optional.empty(), "", head.location());
    LocalDate issuedOn = head.issuedOn().orElseThrow(() -> new AdempiereException("@COL_NotIssued@ " + head.documentNo()));
    return sources(heads, new LetterLines(session).read(heads.keySet()), Map.of(head.id(), Optional.of(recipient)), issuedOn).get(0);
  }

  private Map<Integer, LetterHeads.Head> heads(Collection<NoticeId> notices) {
    Map<Integer, LetterHeads.Head> heads = new LetterHeads(session).read(notices);
    heads.forEach((id, head) -> {
      if (head == null) {
        throw new AdempiereException("@NotFound@ @C_DunningRunEntry_ID@ " + id);
      }
    });
    return heads;
  }

  private List<LetterSource> sources(Map<Integer, LetterHeads.Head> heads, Map<Integer, List<LetterLines.Line>> lines,
      Map<Integer, Optional<Recipient>> recipients, LocalDate day) {
    Set<Integer> users = new HashSet<>();
    Set<Integer> locations = new HashSet<>();
    heads.values().forEach(head -> users.add(head.responsible()));
    recipients.values().forEach(found -> found.ifPresent(recipient -> {
      recipient.contact().ifPresent(contact -> users.add(contact.value()));
      locations.add(recipient.locationId());
    }));
    Map<Integer, Person> people = new People(session).read(users);
    Map<Integer, Places.Place> places = new Places(session).ofCustomers(locations);
    List<LetterSource> sources = new ArrayList<>();
    heads.values().forEach(head -> sources.add(
        source(head, lines.getOrDefault(head.id(), List.of()), recipients.get(head.id()), day, people, places)));
    return sources;
  }

  private LetterSource source(LetterHeads.Head head, List<LetterLines.Line> lines, Optional<Recipient> recipient, LocalDate day,
      Map<Integer, Person> people, Map<Integer, Places.Place> places) {
    Senders.Known sender = senders.of(head.organisation(), head.currency());
    String language = head.issuedOn().isPresent() ? head.language() : texts.languageOf(head.level(), head.language());
    int later = head.daysBetweenRunAnd(day);
    String documentNo = head.issuedOn().isPresent() ? head.documentNo() : documentNo(head, day);
    LetterNotice notice = LetterLines.notice(documentNo, day, later,
        head.issuedOn().isPresent() ? head.payBy() : head.payBy().plusDays(Math.max(later, 0)), currencies.get(head.currency()),
        texts.levelName(head.level(), language), lines, level -> texts.levelName(level, language));
    Addressee addressee = new Addressee(head.customerName(), head.customerNo(),
        recipient.flatMap(Recipient::contact).map(contact -> people.get(contact.value())),
        recipient.map(found -> places.get(found.locationId())).map(place -> place.seenFrom(sender.country())));
    return new LetterSource(new NoticeId(head.id()), notice, recipient, addressee, sender.sender(), sender.sender().email(),
        language, texts.of(head.level(), language), Optional.ofNullable(people.get(head.responsible())), links.ofTenant());
  }

  private static String documentNo(LetterHeads.Head head, LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + head.id();
  }
}

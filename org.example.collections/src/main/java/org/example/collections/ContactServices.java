// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.util.Properties;
import org.example.collections.contact.AnswerDispute;
import org.example.collections.contact.CloseDispute;
import org.example.collections.contact.ContactEntries;
import org.example.collections.contact.ContactSubjects;
import org.example.collections.contact.Disputes;
import org.example.collections.contact.FollowUps;
import org.example.collections.contact.JudgePromises;
import org.example.collections.contact.JudgingNotes;
import org.example.collections.contact.MakePromise;
import org.example.collections.contact.Promises;
import org.example.collections.contact.QuietPeriods;
import org.example.collections.contact.RaiseDispute;
import org.example.collections.contact.RecordContact;
import org.example.collections.contact.RenewPromise;
import org.example.collections.contact.SettledFollowUps;
import org.example.collections.contact.UnpaidInvoices;
import org.example.collections.contact.WithdrawPromise;
import org.example.collections.store.PoFollowUps;
import org.example.collections.store.PoJudgingNotes;
import org.example.collections.store.SqlContactEntries;
import org.example.collections.receivable.RecordRef;
import org.example.collections.store.SqlContactSettings;
import org.example.collections.store.SqlContactSubjects;
import org.example.collections.store.SqlDisputes;
import org.example.collections.store.SqlExchangeRates;
import org.example.collections.store.SqlOutcomePolicies;
import org.example.collections.store.SqlPromises;
import org.example.collections.store.SqlQuietPeriods;
import org.example.collections.store.SqlSession;
import org.example.collections.store.SqlSettledFollowUps;
import org.example.collections.store.SqlUnpaidInvoices;

/** The use cases of the conversation with customers. */
public final class ContactServices {
  private final Properties ctx;
  private final SqlSession session;

  ContactServices(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  public RecordContact recordContact() {
    return new RecordContact(entries(), new SqlOutcomePolicies(session), quiet(), followUps());
  }

  public MakePromise makePromise() {
    return new MakePromise(entries(), promises(), unpaid(), quiet());
  }

  public RenewPromise renewPromise() {
    return new RenewPromise(promises(), quiet(), makePromise());
  }

  public WithdrawPromise withdrawPromise() {
    return new WithdrawPromise(promises(), quiet(), recordContact());
  }

  public JudgePromises judgePromises() {
    return new JudgePromises(promises(), quiet(), followUps());
  }

  public RaiseDispute raiseDispute() {
    return new RaiseDispute(entries(), disputes(), unpaid(), quiet(), followUps());
  }

  public CloseDispute closeDispute() {
    return new CloseDispute(disputes(), entries(), quiet(), recordContact(), followUps(), settledFollowUps());
  }

  public SettledFollowUps settledFollowUps() {
    return new SqlSettledFollowUps(ctx, session);
  }

  public AnswerDispute answerDispute() {
    return new AnswerDispute(disputes(), recordContact());
  }

  public ContactEntries entries() {
    return new SqlContactEntries(session);
  }

  public Promises promises() {
    return new SqlPromises(session, new SqlExchangeRates(session));
  }

  public Disputes disputes() {
    return new SqlDisputes(session);
  }

  /** Days a payment may come later than promised, as the tenant has it. */
  public int toleranceDays() {
    return new SqlContactSettings(session).toleranceDays();
  }

  /** As a message names a record. */
  public String nameOf(RecordRef record) {
    return new SqlContactSettings(session).nameOf(record);
  }

  /** What a record that a contact is noted from knows about it. */
  public ContactSubjects subjects() {
    return new SqlContactSubjects(session);
  }

  private UnpaidInvoices unpaid() {
    return new SqlUnpaidInvoices(session, new SqlExchangeRates(session));
  }

  private QuietPeriods quiet() {
    return new SqlQuietPeriods(ctx, session);
  }

  public JudgingNotes judgingNotes() {
    return new PoJudgingNotes(ctx, session);
  }

  public FollowUps followUps() {
    return new PoFollowUps(ctx, session);
  }
}

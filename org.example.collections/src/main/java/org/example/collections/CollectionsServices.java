// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.compiere.util.Env;
import org.example.collections.dunning.ApproveNotices;
import org.example.collections.dunning.CancelNotices;
import org.example.collections.dunning.CreateDunningRun;
import org.example.collections.dunning.DunningPolicies;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.FreshAccounts;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.dunning.IssuedNotices;
import org.example.collections.dunning.LiftCreditStops;
import org.example.collections.letter.DunningCycle;
import org.example.collections.letter.HandOverNotices;
import org.example.collections.letter.IssueNotices;
import org.example.collections.letter.Letters;
import org.example.collections.letter.LetterSources;
import org.example.collections.letter.PrintLetters;
import org.example.collections.letter.PrintedPages;
import org.example.collections.letter.ResendLetters;
import org.example.collections.letter.SeedTexts;
import org.example.collections.letter.SendLetters;
import org.example.collections.letter.SetUpCollections;
import org.example.collections.letter.WriteLetters;
import org.example.collections.letter.WriteMails;
import org.example.collections.print.HandOverCsv;
import org.example.collections.print.LocalLanguage;
import org.example.collections.print.MailBodies;
import org.example.collections.print.PdfHandOvers;
import org.example.collections.print.PdfLetters;
import org.example.collections.print.PrintedPdf;
import org.example.collections.print.SeedFile;
import org.example.collections.print.EmailMails;
import org.example.collections.store.PoRoleProposals;
import org.example.collections.store.PoTenantRows;
import org.example.collections.store.SqlCustomerAccounts;
import org.example.collections.store.SqlDunningDays;
import org.example.collections.store.SqlDunningPolicies;
import org.example.collections.store.SqlDunningRuns;
import org.example.collections.store.SqlExchangeRates;
import org.example.collections.store.SqlHandOvers;
import org.example.collections.store.SqlIssuedNotices;
import org.example.collections.store.SqlLetterSources;
import org.example.collections.store.SqlLetters;
import org.example.collections.store.SqlNoticeEffects;
import org.example.collections.store.SqlNotices;
import org.example.collections.store.SqlOutbox;
import org.example.collections.store.SqlRunRequests;
import org.example.collections.store.SqlSession;

/** Where use cases meet their adapters: a context and an open transaction in, a use case out. Nothing is kept between calls. */
public final class CollectionsServices {
  private final Properties ctx;
  private final SqlSession session;

  private CollectionsServices(Properties ctx, String trxName) {
    this.ctx = ctx;
    session = new SqlSession(Env.getAD_Client_ID(ctx), Env.getAD_User_ID(ctx), trxName);
  }

  /** @param trxName name of an open transaction; the caller ends it */
  public static CollectionsServices in(Properties ctx, String trxName) {
    return new CollectionsServices(ctx, trxName);
  }

  public CreditServices credit() {
    return new CreditServices(ctx, session);
  }

  public DunningPolicies dunningPolicies() {
    return new SqlDunningPolicies(session);
  }

  public IssuedNotices issuedNotices() {
    return new SqlIssuedNotices(session);
  }

  public CreateDunningRun createDunningRun() {
    ExchangeRates rates = new SqlExchangeRates(session);
    return new CreateDunningRun(dunningPolicies(), new FreshAccounts(new SqlCustomerAccounts(session, rates), work().freshness()),
        rates,
        new SqlDunningRuns(session));
  }

  /** What a run record asks for. */
  public DunningRunRequest requestOf(DunningRunId run) {
    return new SqlRunRequests(session).of(run);
  }

  public ApproveNotices approveNotices() {
    return new ApproveNotices(new SqlNotices(session));
  }

  public IssueNotices issueNotices() {
    return new IssueNotices(new SqlNotices(session), new SqlNoticeEffects(ctx, session),
        new WriteLetters(sources(), LocalLanguage::of, letter -> new PdfLetters().draw(letter).file()), letters());
  }

  public CancelNotices cancelNotices() {
    return new CancelNotices(new SqlNotices(session), new SqlNoticeEffects(ctx, session), claims().bills());
  }

  public ClaimServices claims() {
    return new ClaimServices(ctx, session);
  }

  public LiftCreditStops liftCreditStops() {
    return new LiftCreditStops(new SqlNotices(session), new SqlNoticeEffects(ctx, session));
  }

  /** Commits the transaction around every mail. */
  public SendLetters sendLetters() {
    return new SendLetters(outbox(), new EmailMails(ctx));
  }

  public ResendLetters resendLetters() {
    return new ResendLetters(letters(), outbox());
  }

  public PrintLetters printLetters() {
    return new PrintLetters(letters());
  }

  /** One PDF for the printer, written to a stream that is closed with it. */
  public PrintedPages printedPages(OutputStream out) {
    return new PrintedPdf(out);
  }

  public Letters letters() {
    return new SqlLetters(ctx, session);
  }

  public DunningCycle dunningCycle() {
    return new DunningCycle(new SqlDunningDays(session), liftCreditStops(), createDunningRun(), issueNotices(), sendLetters());
  }

  public SetUpCollections setUpCollections() {
    Map<String, SeedTexts> texts = new LinkedHashMap<>();
    for (String language : new String[] {"en_US", "de_DE"}) {
      texts.put(language, SeedFile.of(language));
    }
    return new SetUpCollections(new PoTenantRows(ctx, session), texts);
  }

  /** Instalment plans. */
  public PlanServices plan() {
    return new PlanServices(ctx, session, contact());
  }

  /** Talks, promises and disputes. */
  public ContactServices contact() {
    return new ContactServices(ctx, session);
  }

  /** The daily work of collectors. */
  public WorkServices work() {
    return new WorkServices(ctx, session);
  }

  public PoRoleProposals roleProposals() {
    return new PoRoleProposals(ctx, session);
  }

  /** Figures of claims and of collecting them. */
  public FigureServices figures() {
    return new FigureServices(session);
  }

  /** What the workbench of the web client shows. */
  public WorkbenchServices workbench() {
    return new WorkbenchServices(ctx, session);
  }

  /** Files for the agency are written in the language of the user. */
  public HandOverNotices handOverNotices() {
    return new HandOverNotices(new SqlHandOvers(ctx, session), sources(), new PdfHandOvers(Env.getAD_Language(ctx))::draw,
        HandOverCsv::of);
  }

  /** Letters of plans, and money that comes in. */
  public PaymentServices payments() {
    return new PaymentServices(ctx, session);
  }

  private SqlOutbox outbox() {
    return new SqlOutbox(ctx, session, new WriteMails(sources(), LocalLanguage::of, new MailBodies()::html));
  }

  private LetterSources sources() {
    return new SqlLetterSources(session);
  }
}

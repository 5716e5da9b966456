// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.time.LocalDate;
import java.util.Properties;
import org.example.collections.letter.MatchReceipts;
import org.example.collections.letter.MatchStatementLine;
import org.example.collections.letter.SendStatement;
import org.example.collections.letter.WritePlanLetter;
import org.example.collections.print.EmailMails;
import org.example.collections.print.LocalLanguage;
import org.example.collections.print.PdfCreditApplications;
import org.example.collections.print.PdfPlanLetters;
import org.example.collections.print.StatementForms;
import org.example.collections.store.SqlApplicationParties;
import org.example.collections.store.SqlCustomerAccounts;
import org.example.collections.store.SqlCustomerFiles;
import org.example.collections.store.SqlExchangeRates;
import org.example.collections.store.SqlPayables;
import org.example.collections.store.SqlPlanPapers;
import org.example.collections.store.SqlSession;
import org.example.collections.store.SqlStatements;
import org.example.collections.store.SqlUnallocatedReceipts;

/** Use cases around payment: letters of instalment plans, statements, forms, and money that comes in. */
public final class PaymentServices {
  private final Properties ctx;
  private final SqlSession session;

  PaymentServices(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  public WritePlanLetter writePlanLetter() {
    return new WritePlanLetter(new SqlPlanPapers(ctx, session), LocalLanguage::of,
        language -> LocalLanguage.like(language).planTitle(), letter -> new PdfPlanLetters().draw(letter).file());
  }

  public SendStatement sendStatement() {
    return new SendStatement(new SqlCustomerAccounts(session, new SqlExchangeRates(session)), new SqlCustomerFiles(ctx, session)::sees,
        new SqlStatements(ctx, session), new StatementForms(), new EmailMails(ctx));
  }

  /** The form as PDF. */
  public byte[] creditApplication(int customer, LocalDate today) {
    return new PdfCreditApplications().draw(new SqlApplicationParties(session).of(customer), today);
  }

  public MatchStatementLine matchStatementLine() {
    return new MatchStatementLine(new SqlPayables(session));
  }

  public MatchReceipts matchReceipts() {
    return new MatchReceipts(new SqlUnallocatedReceipts(ctx, session), new SqlPayables(session));
  }
}

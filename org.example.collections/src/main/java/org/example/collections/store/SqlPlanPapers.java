// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.letter.PlanLetter;
import org.example.collections.letter.PlanPaper;
import org.example.collections.letter.PlanPapers;
import org.example.collections.money.Currency;
import org.example.collections.receivable.ContactId;

/** Plans in COL_InstalmentPlan, COL_PlanInvoice and COL_Instalment as their letters need them: a fixed number of statements. */
public final class SqlPlanPapers implements PlanPapers {
  private static final String PLAN = "SELECT p.AD_Org_ID, p.C_BPartner_ID, p.AD_User_ID, p.C_Currency_ID, p.COL_PlanNo, p.COL_ReplyBy,"
      + " p.COL_AcceptedBy, p.COL_AcceptedHow, p.COL_AcceptedOn, p.COL_ToleranceDays, p.COL_BreakAfterCount, p.COL_Acknowledgement,"
      + " p.COL_IsAcceleration, p.COL_InstalmentPlan_UU FROM COL_InstalmentPlan p"
      + " WHERE p.AD_Client_ID = ? AND p.COL_InstalmentPlan_ID = ?";

  private record Head(int organisation, int customer, Optional<ContactId> contact, int currency, String planNo, LocalDate replyBy,
      String acceptedBy, String acceptedHow, Optional<LocalDate> acceptedOn, PlanPaper.Terms terms, String uuid) {}

  private final SqlSession session;
  private final LetterArchive archive;

  public SqlPlanPapers(Properties ctx, SqlSession session) {
    this.session = session;
    archive = new LetterArchive(ctx, session.trxName());
  }

  @Override
  public Source of(int plan, LocalDate today) {
    Head head = head(plan);
    Currency currency = new Currencies(session).get(head.currency());
    Correspondence.Parties parties =
        new Correspondence(session).with(head.customer(), head.organisation(), head.currency(), head.contact());
    PlanPaper paper = new PlanPaper(plan, head.planNo(), today, head.replyBy(), claims(plan, currency), instalments(plan, currency),
        head.terms(), acceptance(head, parties.language()));
    return new Source(paper, parties.sender(), parties.addressee(), parties.language(), parties.helper());
  }

  private Head head(int plan) {
    return session.first(Sql.of(PLAN, session.clientId(), plan), SqlPlanPapers::head)
        .orElseThrow(() -> new AdempiereException("@NotFound@ @COL_InstalmentPlan_ID@ " + plan));
  }

  private static Head head(ResultSet row) throws SQLException {
    int missed = Columns.yes(row, 13) ? Math.max(row.getInt(11), 1) : 0;
    PlanPaper.Terms terms = new PlanPaper.Terms(PlanCodes.onPaper(row.getString(12)), missed, row.getInt(10));
    return new Head(row.getInt(1), row.getInt(2), Columns.id(row, 3).map(ContactId::new), row.getInt(4), Columns.text(row, 5),
        Columns.day(row, 6), Columns.text(row, 7), Columns.text(row, 8), Columns.optionalDay(row, 9), terms, Columns.text(row, 14));
  }

  private List<PlanPaper.Claim> claims(int plan, Currency currency) {
    return session.list(Sql.of("SELECT i.DocumentNo, i.DateInvoiced, COALESCE(v.DueDate, i.DateInvoiced), v.OpenAmt FROM COL_PlanInvoice v"
        + " JOIN C_Invoice i ON i.C_Invoice_ID = v.C_Invoice_ID WHERE v.AD_Client_ID = ? AND v.COL_InstalmentPlan_ID = ?"
        + " ORDER BY i.DateInvoiced, i.C_Invoice_ID", session.clientId(), plan), row -> new PlanPaper.Claim(Columns.text(row, 1),
            Columns.day(row, 2), Columns.day(row, 3), Currencies.money(row.getBigDecimal(4), currency)));
  }

  private List<PlanPaper.Instalment> instalments(int plan, Currency currency) {
    return session.list(Sql.of("SELECT COL_InstalmentNo, DueDate, COL_InstalmentAmt, COL_InterestAmt, COL_RestAmt FROM COL_Instalment"
        + " WHERE AD_Client_ID = ? AND COL_InstalmentPlan_ID = ? ORDER BY COL_InstalmentNo", session.clientId(), plan),
        row -> new PlanPaper.Instalment(row.getInt(1), Columns.day(row, 2), Currencies.money(row.getBigDecimal(3), currency),
            Currencies.money(row.getBigDecimal(4), currency), Currencies.money(row.getBigDecimal(5), currency)));
  }

  private Optional<PlanPaper.Acceptance> acceptance(Head head, String language) {
    return head.acceptedOn().map(on -> new PlanPaper.Acceptance(head.acceptedBy(), channel(head, language), on));
  }

  /** The channel's name in the language of the letter. */
  private String channel(Head head, String language) {
    return session.first(Sql.of("SELECT COALESCE(t.Name, l.Name) FROM AD_Ref_List l JOIN AD_Reference r"
        + " ON r.AD_Reference_ID = l.AD_Reference_ID AND r.Name = 'COL Contact Channel' LEFT JOIN AD_Ref_List_Trl t"
        + " ON t.AD_Ref_List_ID = l.AD_Ref_List_ID AND t.AD_Language = ? WHERE l.Value = ? AND l.AD_Client_ID IN (0, ?)",
        language, head.acceptedHow(), session.clientId()), row -> row.getString(1)).orElse(head.acceptedHow());
  }

  @Override
  public void keep(PlanLetter letter, String fileName, byte[] pdf) {
    int plan = letter.plan().plan();
    try (BatchUpdate update = new BatchUpdate(session, "UPDATE COL_Instalment SET COL_Reference = ?, Updated = ?, UpdatedBy = ?"
        + " WHERE AD_Client_ID = ? AND COL_InstalmentPlan_ID = ? AND COL_InstalmentNo = ?")) {
      for (int i = 0; i < letter.payments().size(); i++) {
        update.add(letter.payments().get(i).reference().value(), LocalDateTime.now(), session.userId(), session.clientId(), plan,
            letter.plan().instalments().get(i).number());
      }
    }
    Head head = head(plan);
    archive.keep(new LetterArchive.Owner("COL_InstalmentPlan", plan, head.uuid(), head.organisation(), head.customer()), fileName, pdf);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.example.collections.letter.LetterFrame;
import org.example.collections.letter.PlanClause;
import org.example.collections.letter.PlanLetter;
import org.example.collections.letter.PlanPaper;

/** Draws the letters of instalment plans in the form of the others, with the plan as JSON inside and a code for each instalment. */
public final class PdfPlanLetters {

  /** @throws IllegalArgumentException when the sender's logo is no picture, naming the organisation */
  public PdfLetter draw(PlanLetter letter) {
    return DrawnLetter.of(letter.frame(), (document, ink, language) -> {
      new PlanText(document, ink, language).write(letter);
      ArchivablePdf.attach(document.getPdfDocument(), letter.plan().planNo() + ".json", PlanJson.of(letter), "application/json",
          language.words().of("plan.attachment"));
    });
  }

  /** The running text with its tables. */
  private record PlanText(Document document, LetterInk ink, LocalLanguage language) {
    void write(PlanLetter letter) {
      LetterFrame frame = letter.frame();
      PlanPaper plan = letter.plan();
      document.add(ink.heading(frame.title(), 13, StandardRoles.H1).setMarginTop(Din5008.SUBJECT - Din5008.TOP).setMarginBottom(10));
      document.add(text(letter.salutation()));
      document.add(text(intro(plan)));
      section("plan.parties", text(language.words().of("plan.parties.text", party(frame.sender().name(), frame.sender().lines()),
          party(frame.addressee().name(), address(frame)), frame.addressee().customerNo())));
      document.add(heading("plan.claims.heading"));
      PlanTables tables = new PlanTables(ink, language);
      document.add(tables.claims(plan).setMarginBottom(8));
      letter.acknowledgement().forEach(this::clause);
      document.add(heading("plan.instalments.heading"));
      document.add(tables.instalments(letter).setMarginBottom(4));
      document.add(new PaymentDetails(ink, language).account(frame.sender()).setMarginBottom(8));
      letter.clauses().forEach(this::clause);
      document.add(farewell(letter));
      if (plan.acceptance().isEmpty()) {
        document.add(PlanSignatures.of(ink, language, frame));
      }
      if (letter.hasCodes()) {
        document.add(new AreaBreak());
        document.add(heading("plan.codes.heading"));
        document.add(text(language.words().of("plan.codes.text")).setKeepWithNext(true));
        document.add(new PlanCodes(ink, language).of(document.getPdfDocument(), letter));
      }
    }

    private String intro(PlanPaper plan) {
      int count = plan.instalments().size();
      String instalments = count == 1 ? language.words().of("plan.one") : language.words().of("plan.many", String.valueOf(count));
      return plan.acceptance().isPresent() ? language.words().of("plan.intro.accepted", language.amount(plan.total()), instalments)
          : language.words().of("plan.intro.offered", language.amount(plan.total()), instalments, language.longDate(plan.replyBy()));
    }

    private static List<String> address(LetterFrame frame) {
      return frame.addressee().address().map(place -> place.lines()).orElse(List.of());
    }

    private static String party(String name, List<String> lines) {
      return lines.isEmpty() ? name : name + ", " + String.join(", ", lines);
    }

    private void clause(PlanClause clause) {
      String key = "plan.clause." + clause.kind().name();
      List<String> values = clause.lateDays().isPresent() ? late(clause) : clause.values();
      section(key, text(language.words().of(key + ".text", values.toArray())));
    }

    /** The first value, a number of days, as the language says it. */
    private List<String> late(PlanClause clause) {
      int days = clause.lateDays().getAsInt();
      List<String> values = new ArrayList<>(clause.values());
      values.set(0, language.words().of("plan.late." + (days > 1 ? "many" : days), clause.values().get(0)));
      return values;
    }

    private void section(String key, Paragraph text) {
      document.add(heading(key + ".heading"));
      document.add(text.setKeepTogether(true));
    }

    private Paragraph heading(String key) {
      return ink.heading(language.words().of(key), LetterInk.BODY, StandardRoles.H2).setMarginTop(5).setMarginBottom(3);
    }

    private Paragraph text(String paragraph) {
      return ink.paragraph(paragraph, LetterInk.BODY).setFixedLeading(LetterInk.BODY * 1.35f).setMarginBottom(6);
    }

    private Div farewell(PlanLetter letter) {
      Div farewell = new Div().setKeepTogether(true).setMarginTop(6).add(text(letter.closing()));
      letter.frame().helper().map(person -> person.name()).filter(name -> !name.isEmpty())
          .ifPresent(name -> farewell.add(ink.paragraph(name, LetterInk.BODY).setMarginTop(4)));
      return farewell.add(ink.paragraph(letter.frame().sender().name(), LetterInk.BODY));
    }
  }
}

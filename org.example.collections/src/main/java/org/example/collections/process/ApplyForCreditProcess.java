// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.credit.ApplicationForm;
import org.example.collections.credit.ApplyForCredit;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/** Takes a credit application, from the business partner or from the menu, and shows the proposal it is answered with. */
@Process
public final class ApplyForCreditProcess extends ReviewProcess {
  private static final String CUSTOMER = "C_BPartner";

  @Parameter(name = "C_BPartner_ID")
  private int customer;

  @Parameter(name = "COL_RequestedAmt")
  private BigDecimal requested;

  @Parameter(name = "C_Currency_ID")
  private int currency;

  @Parameter(name = "COL_ExpectedTurnover")
  private BigDecimal turnover;

  @Parameter(name = "COL_LegalForm")
  private String legalForm;

  @Parameter(name = "COL_YearsInBusiness")
  private int years;

  @Parameter(name = "COL_TradeReferences")
  private String references;

  @Parameter(name = "COL_BankName")
  private String bank;

  @Parameter(name = "COL_Purpose")
  private String purpose;

  @Parameter(name = "COL_Notes")
  private String notes;

  @Override
  protected String review() {
    ApplyForCredit.Answer answer = services().credit().reviews().applyForCredit().with(form(), today());
    String limit = answer.proposal().limit().map(this::shown).orElseGet(() -> message("COL_NoLimit"));
    answer.proposal().findings().forEach(finding -> line(message("COL_Review_" + finding.reason().name(), detail(finding.figure())), null,
        REVIEW, answer.review().value()));
    return message("COL_ApplicationAnswer", limit);
  }

  private ApplicationForm form() {
    int whose = isRecordOf(CUSTOMER) && customer <= 0 ? getRecord_ID() : customer;
    if (whose <= 0 || currency <= 0) {
      throw new AdempiereException("@FillMandatory@ @C_BPartner_ID@, @C_Currency_ID@");
    }
    Currency in = services().credit().currency(currency);
    return new ApplicationForm(new CustomerId(whose), money(requested, in), text(legalForm), years, money(turnover, in),
        text(references), text(bank), text(purpose), text(notes));
  }

  private static Money money(BigDecimal amount, Currency currency) {
    return amount == null ? Money.zero(currency) : Money.rounded(amount, currency, RoundingMode.HALF_UP);
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }
}

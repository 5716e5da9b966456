// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import org.example.collections.credit.ApplicationForm;
import org.example.collections.credit.ApplicationId;
import org.example.collections.credit.CreditApplications;

/** Credit applications in COL_CreditApplication, in the currency they were made in. */
public final class SqlCreditApplications implements CreditApplications {
  private final SqlSession session;

  public SqlCreditApplications(SqlSession session) {
    this.session = session;
  }

  @Override
  public ApplicationId add(ApplicationForm form, LocalDate date) {
    NewRows rows = new NewRows(session, "COL_CreditApplication", "C_BPartner_ID", "COL_AppliedOn", "COL_RequestedAmt",
        "C_Currency_ID", "COL_ExpectedTurnover", "COL_LegalForm", "COL_YearsInBusiness", "COL_TradeReferences", "COL_BankName",
        "COL_Purpose", "COL_Notes");
    int id = rows.add(0, form.customer().value(), date, form.requested().amount(),
        new Currencies(session).id(form.requested().currency()), form.expectedTurnover().amount(), form.legalForm(),
        form.yearsInBusiness(), form.tradeReferences(), form.bank(), form.purpose(), form.notes());
    rows.flush();
    return new ApplicationId(id);
  }
}

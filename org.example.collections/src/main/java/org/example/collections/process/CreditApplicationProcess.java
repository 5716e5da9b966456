// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.io.IOException;
import java.nio.file.Files;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;

/** The form to apply for credit, made out for a customer. */
@Process
public final class CreditApplicationProcess extends CollectionsProcess {
  @Parameter(name = "C_BPartner_ID")
  private int customer;

  @Override
  protected String work() throws IOException {
    if (customer <= 0) {
      throw new AdempiereException("@FillMandatory@ @C_BPartner_ID@");
    }
    show(Files.write(file("credit-application.pdf"), services().payments().creditApplication(customer, today())));
    return message("COL_CreditApplicationMade");
  }
}

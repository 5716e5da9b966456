// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.OptionalInt;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.ProcedureId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/** Creates the proposals of a dunning run: from the menu, by the scheduler, or again for a draft run in the window. */
@Process
public final class CreateDunningRunProcess extends CollectionsProcess {
  @Parameter(name = "DunningDate")
  private Timestamp dunningDate;

  @Parameter(name = "C_Dunning_ID")
  private int procedure;

  @Parameter(name = "AD_Org_ID")
  private int organisation;

  @Parameter(name = "C_BPartner_ID")
  private int customer;

  @Parameter(name = "C_BP_Group_ID")
  private int group;

  @Override
  protected String work() {
    DunningRunRequest request = request();
    String summary = new RunReport(this).created(services().createDunningRun().on(request, this::deciding));
    new FreshnessReport(this).warnings(services().work().freshness().of(request));
    return summary;
  }

  /** A run record knows its day and scope; the parameters are for a new one. */
  private DunningRunRequest request() {
    if (isRecordOf(RUN)) {
      return services().requestOf(new DunningRunId(getRecord_ID()));
    }
    return new DunningRunRequest(orToday(dunningDate), Optional.empty(), chosen(procedure).map(ProcedureId::new),
        chosen(organisation).map(OrganisationId::new), chosen(customer).map(CustomerId::new),
        group > 0 ? OptionalInt.of(group) : OptionalInt.empty());
  }

  private static Optional<Integer> chosen(int id) {
    return id > 0 ? Optional.of(id) : Optional.empty();
  }
}

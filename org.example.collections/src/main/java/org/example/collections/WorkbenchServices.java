// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.util.Properties;
import org.example.collections.dunning.ForeseeRun;
import org.example.collections.receivable.RecordKind;
import org.example.collections.store.RecordTables;
import org.example.collections.store.RunningStatements;
import org.example.collections.store.SqlCurrencies;
import org.example.collections.store.SqlCustomerAccounts;
import org.example.collections.store.SqlCustomerFiles;
import org.example.collections.store.SqlDunningPolicies;
import org.example.collections.store.SqlExchangeRates;
import org.example.collections.store.SqlFreshness;
import org.example.collections.store.SqlSession;
import org.example.collections.store.SqlWorklistPages;
import org.example.collections.work.CustomerFiles;
import org.example.collections.work.OpenFile;
import org.example.collections.work.WorklistPages;

/** What the workbench shows. */
public final class WorkbenchServices {
  private final Properties ctx;
  private final SqlSession session;

  WorkbenchServices(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  public WorklistPages pages() {
    return new SqlWorklistPages(ctx, session);
  }

  public CustomerFiles files() {
    return new SqlCustomerFiles(ctx, session);
  }

  public OpenFile openFile() {
    return new OpenFile(files(), foreseeRun(), new CreditServices(ctx, session).previewCredit(), SqlCurrencies.ofTenant(session));
  }

  public ForeseeRun foreseeRun() {
    SqlExchangeRates rates = new SqlExchangeRates(session);
    return new ForeseeRun(new SqlDunningPolicies(session), new SqlCustomerAccounts(session, rates), new SqlFreshness(session), rates);
  }

  /** Ends what the database is asked in a transaction of reading. */
  public static void stopReading(String trxName) {
    RunningStatements.cancel(trxName);
  }

  /** Name of the table of such records. */
  public static String tableOf(RecordKind kind) {
    return RecordTables.nameOf(kind);
  }
}

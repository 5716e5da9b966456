// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.dunning.DunningLevel;
import org.example.collections.dunning.DunningPolicies;
import org.example.collections.dunning.DunningPolicy;
import org.example.collections.dunning.DunningProcedure;
import org.example.collections.dunning.LetterScope;
import org.example.collections.dunning.ProcedureId;
import org.example.collections.receivable.InterestLaw;

/** Procedures and levels as kept in core's window Dunning, with the columns Collections adds. */
public final class SqlDunningPolicies implements DunningPolicies {
  private final SqlSession session;

  public SqlDunningPolicies(SqlSession session) {
    this.session = session;
  }

  /** @throws org.example.collections.dunning.InvalidProcedure when a procedure cannot work */
  @Override
  public DunningPolicy current() {
    return with(law());
  }

  /** With the law even where no level shows interest. */
  public DunningPolicy withLaw() {
    return with(new InterestLaws(session).current());
  }

  private DunningPolicy with(InterestLaw law) {
    Map<Integer, List<DunningLevel>> levels = levels();
    Map<ProcedureId, DunningProcedure> procedures = new HashMap<>();
    List<ProcedureId> defaults = new ArrayList<>();
    session.forEach(Sql.of("SELECT C_Dunning_ID, Name, CreateLevelsSequentially, COL_LetterScope, COL_IsHighestLevel,"
        + " COL_AccountMinDays, COL_MailTransitDays, IsDefault FROM C_Dunning WHERE AD_Client_ID = ? AND IsActive = 'Y'"
        + " ORDER BY C_Dunning_ID", session.clientId()), row -> {
          DunningProcedure procedure = procedure(row, levels.getOrDefault(row.getInt(1), List.of()));
          procedures.put(procedure.id(), procedure);
          if (Columns.yes(row, 8)) {
            defaults.add(procedure.id());
          }
        });
    return new DunningPolicy(procedures, defaults.isEmpty() ? Optional.empty() : Optional.of(defaults.get(0)), law);
  }

  private InterestLaw law() {
    InterestLaws laws = new InterestLaws(session);
    return laws.areAsked() ? laws.current() : InterestLaw.NONE;
  }

  private static DunningProcedure procedure(ResultSet row, List<DunningLevel> levels) throws SQLException {
    LetterScope scope = "L".equals(row.getString(4)) ? LetterScope.PER_LEVEL : LetterScope.PER_CUSTOMER;
    return new DunningProcedure(new ProcedureId(row.getInt(1)), row.getString(2), Columns.yes(row, 3), scope,
        Columns.yes(row, 5), row.getInt(6), row.getInt(7), levels);
  }

  private Map<Integer, List<DunningLevel>> levels() {
    DunningLevelRow reader = new DunningLevelRow(new Currencies(session));
    Map<Integer, List<DunningLevel>> levels = new HashMap<>();
    session.forEach(Sql.of(DunningLevelRow.SELECT + " WHERE AD_Client_ID = ? ORDER BY C_DunningLevel_ID",
        session.clientId()), row -> levels.computeIfAbsent(row.getInt(1), key ->
        new ArrayList<>()).add(reader.read(row)));
    return levels;
  }
}

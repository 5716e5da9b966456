// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.compiere.util.Msg;
import org.example.collections.letter.DefaultBaseRate;
import org.example.collections.letter.DefaultInterestRule;
import org.example.collections.letter.DefaultLevel;
import org.example.collections.letter.OtherDefault;
import org.example.collections.letter.Retention;
import org.example.collections.letter.SeedTexts;
import org.example.collections.letter.TenantRows;

/** Set-up writes model objects, so that core's defaults, checks and translations apply. */
public final class PoTenantRows implements TenantRows {
  /** Named, not referred to: adapters do not know each other. */
  private static final String MATCHER = "org.example.collections.event.ReferenceMatcher";

  private final Properties ctx;
  private final SqlSession session;
  private final SeedRows rows;

  public PoTenantRows(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
    rows = new SeedRows(ctx, session);
  }

  @Override
  public boolean setting() {
    return createIf(session.first(Sql.of("SELECT COL_Setting_ID FROM COL_Setting WHERE AD_Client_ID = ?", session.clientId()),
        row -> row.getInt(1)), "COL_Setting", "setting", true,
        Map.of("COL_MaxMailAttempts", 3, "COL_RetainYears", Retention.LETTER_YEARS, "COL_RetainYearsVoucher",
            Retention.VOUCHER_YEARS));
  }

  @Override
  public int ladder(List<DefaultLevel> levels, Map<String, SeedTexts> texts) {
    return new LadderRows(session, rows, texts).create(levels, Msg.getMsg(ctx, "COL_DefaultProcedure"));
  }

  @Override
  public boolean collector() {
    return session.update(Sql.of("UPDATE COL_Setting SET COL_Collector_ID = ? WHERE AD_Client_ID = ? AND COL_Collector_ID IS NULL"
        + " AND EXISTS (SELECT 1 FROM AD_User u WHERE u.AD_User_ID = ? AND u.AD_Client_ID = COL_Setting.AD_Client_ID)",
        session.userId(), session.clientId(), session.userId())) > 0;
  }

  @Override
  public Optional<OtherDefault> otherDefault() {
    return session.first(Sql.of("SELECT C_Dunning_ID, Name FROM C_Dunning WHERE AD_Client_ID = ? AND IsDefault = 'Y'"
        + " AND IsActive = 'Y' AND C_Dunning_ID <> ? ORDER BY C_Dunning_ID", session.clientId(),
        rows.find("C_Dunning", "procedure").orElse(0)), row -> new OtherDefault(row.getInt(1), row.getString(2)));
  }

  @Override
  public int planLevel(DefaultLevel level, Map<String, SeedTexts> texts) {
    return new LadderRows(session, rows, texts).createBeside(level, DefaultLevel.LADDER.size() + 1);
  }

  @Override
  public int law(String countryCode, List<DefaultBaseRate> rates, List<DefaultInterestRule> rules) {
    return new LawRows(ctx, session, rows).create(countryCode, rates, rules);
  }

  @Override
  public boolean requestType() {
    Optional<Integer> category = session.first(Sql.of("SELECT R_StatusCategory_ID FROM R_StatusCategory"
        + " WHERE AD_Client_ID IN (0, ?) AND IsActive = 'Y' ORDER BY AD_Client_ID DESC, IsDefault DESC, R_StatusCategory_ID",
        session.clientId()), row -> row.getInt(1));
    return category.isPresent() && createIf(rows.find("R_RequestType", "tasks"), "R_RequestType", "tasks", true,
        Map.of("Name", Msg.getMsg(ctx, "COL_TaskType"), "R_StatusCategory_ID", category.get(), "ConfidentialType", "I",
            "IsDefault", false, "IsSelfService", false, "IsEMailWhenDue", false, "IsEMailWhenOverdue", false, "IsInvoiced", false));
  }

  @Override
  public boolean scheduler() {
    return new SchedulerRows(ctx, session, rows).cycle();
  }

  @Override
  public int conversation() {
    return new OutcomeSeeds(session).create() + new SchedulerRows(ctx, session, rows).others();
  }

  @Override
  public boolean statementMatcher() {
    int last = session.first(Sql.of("SELECT COALESCE(MAX(SeqNo), 0) FROM C_BankStatementMatcher WHERE AD_Client_ID = ?",
        session.clientId()), row -> row.getInt(1)).orElse(0);
    return createIf(rows.find("C_BankStatementMatcher", "matcher"), "C_BankStatementMatcher", "matcher", true, Map.of("Name",
        Msg.getMsg(ctx, "COL_MatcherName"), "SeqNo", last + 10, "Classname", MATCHER));
  }

  private boolean createIf(Optional<Integer> found, String table, String purpose, boolean active, Map<String, Object> values) {
    if (found.isPresent()) {
      return false;
    }
    rows.create(table, purpose, active, values);
    return true;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compiere.util.Language;
import org.example.collections.letter.DefaultLevel;
import org.example.collections.letter.SeedTexts;

/** The default ladder in C_Dunning, C_DunningLevel and R_MailText with their translations. */
final class LadderRows {
  private static final String ENGLISH = "en_US";

  private final SqlSession session;
  private final SeedRows rows;
  private final Map<String, SeedTexts> texts;
  private final String language;
  private int created;
  private int translated;

  LadderRows(SqlSession session, SeedRows rows, Map<String, SeedTexts> texts) {
    this.session = session;
    this.rows = rows;
    this.texts = texts;
    language = languageOfRows(session);
  }

  /** @return records created, or translations filled where all records were there */
  int create(List<DefaultLevel> levels, String procedureName) {
    int procedure = find("C_Dunning", "procedure").orElseGet(() -> row("C_Dunning", "procedure", Map.of("Name", procedureName,
        "IsDefault", isFirstDefault(), "SendDunningLetter", true, "CreateLevelsSequentially", true, "COL_LetterScope", "C",
        "COL_MailTransitDays", 2)));
    for (int i = 0; i < levels.size(); i++) {
      level(levels.get(i), i + 1, procedure, false);
    }
    return created > 0 ? created : translated;
  }

  /**
   * A level for statements in the default procedure: no rule chooses it.
   *
   * @return records created, or translations filled where all records were there
   */
  int createBeside(DefaultLevel level, int number) {
    int id = level(level, number, find("C_Dunning", "procedure").orElseThrow(), true);
    session.update(Sql.of("UPDATE COL_Setting SET COL_PlanLevel_ID = ? WHERE AD_Client_ID = ? AND COL_PlanLevel_ID IS NULL", id,
        session.clientId()));
    return created > 0 ? created : translated;
  }

  private int level(DefaultLevel level, int number, int procedure, boolean beside) {
    int mail = find("R_MailText", "mail/" + level.key()).orElseGet(() -> mail(level));
    translateMail(mail, level);
    int id = find("C_DunningLevel", "level/" + level.key()).orElseGet(() -> level(level, number, procedure, mail, beside));
    translateLevel(id, level);
    return id;
  }

  private int mail(DefaultLevel level) {
    return row("R_MailText", "mail/" + level.key(), Map.of("Name", base(level, "mail.name"), "IsHtml", false,
        "MailHeader", base(level, "mail.subject"), "MailText", base(level, "mail.text")));
  }

  private void translateMail(int id, DefaultLevel level) {
    texts.forEach((language, seed) -> translated += rows.translate("R_MailText", id, language, "MailHeader",
        Map.of("Name", text(seed, level, "mail.name"), "MailHeader", text(seed, level, "mail.subject"), "MailText",
            text(seed, level, "mail.text"))));
  }

  private int level(DefaultLevel level, int number, int procedure, int mail, boolean beside) {
    Optional<Integer> euro = euro();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("C_Dunning_ID", procedure);
    values.put("Name", base(level, "name"));
    values.put("PrintName", base(level, "letter.title"));
    values.put("Note", base(level, "letter.text"));
    values.put("DaysAfterDue", BigDecimal.valueOf(level.daysAfterDue()));
    values.put("DaysBetweenDunning", level.daysBetween());
    for (String flag : List.of("ChargeInterest", "IsShowAllDue", "IsShowNotDue", "IsSetPaymentTerm")) {
      values.put(flag, false);
    }
    values.put("IsStatement", beside);
    boolean fee = level.fee() && euro.isPresent();
    values.put("ChargeFee", fee);
    values.put("FeeAmt", fee ? new BigDecimal(DefaultLevel.FEE_EUR) : BigDecimal.ZERO);
    euro.filter(id -> fee).ifPresent(id -> values.put("COL_Currency_ID", id));
    values.put("IsSetCreditStop", level.creditStop());
    values.put("InvoiceCollectionType", "D");
    values.put("COL_LevelNo", number);
    values.put("COL_DaysMode", "N");
    values.put("COL_Channel", "E");
    values.put("COL_PayWithinDays", level.payWithinDays());
    values.put("COL_MailText_ID", mail);
    values.put("COL_IsInvoiceDetail", true);
    values.put("COL_IsApprovalRequired", level.approvalRequired());
    values.put("COL_IsHandOver", level.handOver());
    return row("C_DunningLevel", "level/" + level.key(), values);
  }

  private void translateLevel(int id, DefaultLevel level) {
    texts.forEach((language, seed) -> translated += rows.translate("C_DunningLevel", id, language, "PrintName",
        Map.of("PrintName", text(seed, level, "letter.title"), "Note", text(seed, level, "letter.text"))));
  }

  private Optional<Integer> find(String table, String purpose) {
    return rows.find(table, purpose);
  }

  private int row(String table, String purpose, Map<String, Object> values) {
    created++;
    return rows.create(table, purpose, true, values);
  }

  private boolean isFirstDefault() {
    return session.first(Sql.of("SELECT C_Dunning_ID FROM C_Dunning WHERE AD_Client_ID = ? AND IsDefault = 'Y' AND IsActive = 'Y'",
        session.clientId()), row -> row.getInt(1)).isEmpty();
  }

  /** The key of the euro where the books are kept in it. */
  private Optional<Integer> euro() {
    return session.first(Sql.of("SELECT c.C_Currency_ID FROM AD_ClientInfo i"
        + " JOIN C_AcctSchema s ON s.C_AcctSchema_ID = i.C_AcctSchema1_ID JOIN C_Currency c ON c.C_Currency_ID = s.C_Currency_ID"
        + " WHERE i.AD_Client_ID = ? AND c.ISO_Code = 'EUR'", session.clientId()), row -> row.getInt(1));
  }

  private String base(DefaultLevel level, String key) {
    return text(texts.getOrDefault(language, texts.get(ENGLISH)), level, key);
  }

  /** Of the rows themselves: the server's base language, or the tenant's where the server keeps no translations into it. */
  private static String languageOfRows(SqlSession session) {
    return session.first(Sql.of("SELECT c.AD_Language FROM AD_Client c WHERE c.AD_Client_ID = ? AND NOT EXISTS (SELECT 1"
        + " FROM AD_Language l WHERE l.AD_Language = c.AD_Language AND l.IsActive = 'Y' AND l.IsSystemLanguage = 'Y')",
        session.clientId()), row -> Columns.text(row, 1)).filter(language -> !language.isEmpty())
        .orElse(Language.getBaseAD_Language());
  }

  private static String text(SeedTexts seed, DefaultLevel level, String key) {
    return seed.text(level.key() + "." + key);
  }
}

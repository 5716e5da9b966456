// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.HashMap;
import java.util.Map;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.util.Language;
import org.example.collections.letter.LevelTexts;

/** The texts of the tenant's levels in all languages: a few rows, read once. */
final class LetterTexts {
  private record Level(String print, String note, int mailText, boolean itemsInMail) {}

  /** @param isMeant the row says that it is a translation, even where it reads like the level's own text */
  private record Translation(String print, String note, boolean isMeant) {}

  private record Mail(String header, String text) {}

  private final Map<Integer, Level> levels = new HashMap<>();
  private final Map<Integer, Map<String, Translation>> translatedLevels = new HashMap<>();
  private final Map<Integer, Mail> mails = new HashMap<>();
  private final Map<Integer, Map<String, Mail>> translatedMails = new HashMap<>();
  private final String ofTenant;

  LetterTexts(SqlSession session) {
    int client = session.clientId();
    ofTenant = session.first(Sql.of("SELECT AD_Language FROM AD_Client WHERE AD_Client_ID = ?", client),
        row -> Columns.text(row, 1)).filter(language -> !language.isEmpty()).orElse(Language.getBaseAD_Language());
    session.forEach(Sql.of("SELECT C_DunningLevel_ID, PrintName, Note, COL_MailText_ID, COL_IsInvoiceDetail FROM C_DunningLevel"
        + " WHERE AD_Client_ID = ?", client), row -> levels.put(row.getInt(1),
            new Level(Columns.text(row, 2), Columns.text(row, 3), row.getInt(4), Columns.yes(row, 5))));
    session.forEach(Sql.of("SELECT C_DunningLevel_ID, AD_Language, PrintName, Note, IsTranslated FROM C_DunningLevel_Trl"
        + " WHERE AD_Client_ID = ? AND IsActive = 'Y'", client), row -> translatedLevels
            .computeIfAbsent(row.getInt(1), id -> new HashMap<>())
            .put(row.getString(2), new Translation(Columns.text(row, 3), Columns.text(row, 4), Columns.yes(row, 5))));
    String mail = "COALESCE(m.MailHeader, ''), m.MailText, COALESCE(m.MailText2, ''), COALESCE(m.MailText3, '')";
    session.forEach(Sql.of("SELECT m.R_MailText_ID, " + mail + " FROM R_MailText m WHERE m.AD_Client_ID IN (0, ?)"
        + " AND m.R_MailText_ID IN (SELECT v.COL_MailText_ID FROM C_DunningLevel v WHERE v.AD_Client_ID = ?)", client, client),
        row -> mails.put(row.getInt(1), mail(row, 2)));
    session.forEach(Sql.of("SELECT m.R_MailText_ID, m.AD_Language, " + mail + " FROM R_MailText_Trl m"
        + " WHERE m.IsActive = 'Y' AND m.R_MailText_ID IN (SELECT v.COL_MailText_ID FROM C_DunningLevel v WHERE v.AD_Client_ID = ?)",
        client), row -> translatedMails.computeIfAbsent(row.getInt(1), id -> new HashMap<>())
            .put(row.getString(2), mail(row, 3)));
  }

  private static Mail mail(java.sql.ResultSet row, int column) throws java.sql.SQLException {
    String text = Columns.text(row, column + 1) + "\n\n" + Columns.text(row, column + 2) + "\n\n" + Columns.text(row, column + 3);
    return new Mail(Columns.text(row, column), text.strip());
  }

  /**
   * The language a letter of the level is written in, words and figures included: the one wanted where the level's text is there in
   * it, else that of the level's own text, so that no letter mixes two.
   *
   * @param wanted AD_Language of the customer
   */
  String languageOf(int level, String wanted) {
    String own = isTranslated(level, ofTenant) ? Language.getBaseAD_Language() : ofTenant;
    return isTranslated(level, wanted) || isSameTongue(own, wanted) ? wanted : own;
  }

  /** The server itself puts a copy of the text beside it for each language: that is no translation. */
  private boolean isTranslated(int id, String language) {
    Translation own = own(id);
    Translation found = inLanguage(translatedLevels.get(id), language, own);
    return found.isMeant() || !found.print().equals(own.print()) || !found.note().equals(own.note());
  }

  private Translation own(int id) {
    return new Translation(level(id).print(), level(id).note(), false);
  }

  String levelName(int level, String language) {
    return inLanguage(translatedLevels.get(level), language, own(level)).print();
  }

  LevelTexts of(int id, String language) {
    Level level = level(id);
    Translation texts = inLanguage(translatedLevels.get(id), language, own(id));
    Mail mail = inLanguage(translatedMails.get(level.mailText()), language, mails.getOrDefault(level.mailText(), new Mail("", "")));
    return LevelTexts.of(texts.print(), texts.note(), mail.header(), mail.text(), level.itemsInMail());
  }

  /** The language itself, else one of the same tongue (de_CH reads de_DE), else the text of the tenant. */
  private static <T> T inLanguage(Map<String, T> translations, String language, T base) {
    if (translations == null) {
      return base;
    }
    T exact = translations.get(language);
    return exact != null ? exact : translations.entrySet().stream()
        .filter(entry -> isSameTongue(entry.getKey(), language))
        .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).findFirst().orElse(base);
  }

  private static boolean isSameTongue(String one, String other) {
    return one.length() >= 2 && other.startsWith(one.substring(0, 2));
  }

  private Level level(int id) {
    Level level = levels.get(id);
    if (level == null) {
      throw new AdempiereException("@NotFound@ @C_DunningLevel_ID@ " + id);
    }
    return level;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.adempiere.exceptions.AdempiereException;
import org.compiere.util.DB;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.compiere.util.Trx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MsgSqlTest {
  @RegisterExtension
  static final StandInDatabase database = new StandInDatabase();

  @BeforeAll
  static void layTexts() {
    Trx.run(trx -> {
      run(trx, "INSERT INTO AD_Message (AD_Message_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Value, MsgText,"
          + " MsgType, EntityType) VALUES (5000, 0, 0, 0, 0, 'COL_Hello', 'Hello {0}', 'I', 'COL')");
      run(trx, "INSERT INTO AD_Message_Trl (AD_Message_ID, AD_Language, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,"
          + " MsgText, IsTranslated) VALUES (5000, 'de_DE', 0, 0, 0, 0, 'Hallo {0}', 'Y')");
    });
  }

  @Test
  void speaksTheLanguageOfTheContext() {
    assertThat(Msg.getMsg(Env.getCtx(), "COL_Hello")).isEqualTo("Hello {0}");
    assertThat(Msg.getMsg("de_DE", "COL_Hello", new Object[] {"Welt"})).isEqualTo("Hallo Welt");
    Env.setContext(Env.getCtx(), Env.LANGUAGE, "de_DE");
    assertThat(new AdempiereException("@COL_Hello@ x").getLocalizedMessage()).isEqualTo("Hallo {0} x");
  }

  @Test
  void textsWithoutAMessageStay() {
    assertThat(Msg.getMsg(Env.getCtx(), "COL_Nothing")).isEqualTo("COL_Nothing");
    assertThat(Msg.parseTranslation(Env.getCtx(), "a@b and @COL_Nothing")).isEqualTo("ab and COL_Nothing");
    assertThat(Msg.parseTranslation(Env.getCtx(), "one @ only")).isEqualTo("one @ only");
  }

  @Test
  void columnsHaveTheNameOfTheirElement() {
    assertThat(Msg.translate(Env.getCtx(), "DunningDate")).isEqualTo("Dunning Date");
    assertThat(Msg.getElement(Env.getCtx(), "NoSuchColumn")).isEmpty();
  }

  private static void run(String trx, String sql) {
    DB.executeUpdateEx(sql, trx);
  }
}

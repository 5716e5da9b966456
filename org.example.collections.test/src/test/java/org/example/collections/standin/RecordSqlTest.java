// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.adempiere.base.Core;
import org.adempiere.base.event.EventHelper;
import org.adempiere.base.event.IEventTopics;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.model.MArchive;
import org.compiere.model.MAttachment;
import org.compiere.model.MDunning;
import org.compiere.model.MDunningLevel;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.model.PrintInfo;
import org.compiere.model.Query;
import org.compiere.util.DB;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.service.event.EventHandler;

class RecordSqlTest {
  @RegisterExtension
  static final StandInDatabase database = new StandInDatabase();

  private final List<EventHandler> handlers = new ArrayList<>();

  @AfterEach
  void leaveNothing() throws Exception {
    handlers.forEach(Core.getEventManager()::unregister);
    database.run("DELETE FROM C_DunningLevel_Trl; DELETE FROM C_DunningLevel; DELETE FROM C_Dunning;"
        + " DELETE FROM AD_Attachment; DELETE FROM AD_Archive");
  }

  @Test
  void keepsWhatWasSaved() {
    int id = level("First").getC_DunningLevel_ID();
    MDunningLevel read = new MDunningLevel(Env.getCtx(), id, null);
    assertThat(read.getName()).isEqualTo("First");
    assertThat(read.getDaysAfterDue()).isEqualByComparingTo("14");
    assertThat(read.isChargeFee()).isTrue();
    assertThat(read.get_UUID()).hasSize(36);
    assertThat(read.getAD_Client_ID()).isEqualTo(Env.getAD_Client_ID(Env.getCtx()));
    assertThat(read.is_new()).isFalse();
  }

  @Test
  void storesChangesAndKnowsTheOldValue() {
    MDunningLevel level = level("First");
    level.setName("Second");
    assertThat(level.is_ValueChanged("Name")).isTrue();
    assertThat(level.is_ValueChanged("Note")).isFalse();
    assertThat(level.get_ValueOld("Name")).isEqualTo("First");
    level.saveEx();
    assertThat(new MDunningLevel(Env.getCtx(), level.get_ID(), null).getName()).isEqualTo("Second");
    assertThat(level.is_Changed()).isFalse();
  }

  @Test
  void aMissingRecordHasNoId() {
    assertThat(new MDunning(Env.getCtx(), 123456789, null).get_ID()).isZero();
  }

  @Test
  void aBeforeEventRefusesTheSaveAndLeavesTheTransactionUsable() {
    on(IEventTopics.PO_BEFORE_CHANGE, "C_DunningLevel", "not now");
    MDunningLevel level = level("First");
    String trx = Trx.createTrxName("refused");
    level.set_TrxName(trx);
    level.setName("Second");
    assertThatThrownBy(level::saveEx).isInstanceOf(AdempiereException.class).hasMessageContaining("not now");
    assertThat(DB.getSQLValueStringEx(trx, "SELECT Name FROM C_DunningLevel WHERE C_DunningLevel_ID = ?", level.get_ID()))
        .isEqualTo("First");
    Trx.get(trx, false).close();
  }

  @Test
  void anAfterEventUndoesTheInsert() {
    on(IEventTopics.PO_AFTER_NEW, "C_DunningLevel", "no more levels");
    assertThatThrownBy(() -> level("First")).hasMessageContaining("no more levels");
    assertThat(new Query(Env.getCtx(), "C_DunningLevel", null, null).count()).isZero();
  }

  @Test
  void aBeforeDeleteEventKeepsTheRecord() {
    on(IEventTopics.PO_BEFORE_DELETE, "C_DunningLevel", "it was used");
    MDunningLevel level = level("First");
    assertThatThrownBy(() -> level.deleteEx(true)).hasMessageContaining("it was used");
    assertThat(new Query(Env.getCtx(), "C_DunningLevel", null, null).count()).isEqualTo(1);
  }

  @Test
  void eventsOfOtherTablesAreNotHeard() {
    on(IEventTopics.PO_BEFORE_DELETE, "C_DunningRun", "not this one");
    MDunningLevel level = level("First");
    level.deleteEx(true);
    assertThat(new Query(Env.getCtx(), "C_DunningLevel", null, null).count()).isZero();
  }

  @Test
  void aValueOfTheWrongKindIsNotSaved() {
    MDunningLevel level = level("First");
    level.setName("Second");
    level.set_ValueOfColumn("DaysAfterDue", "soon");
    assertThatThrownBy(level::saveEx).hasMessageContaining("DaysAfterDue");
  }

  @Test
  void translationsStartWithTheRecordsTexts() throws Exception {
    database.run("UPDATE AD_Language SET IsSystemLanguage = 'Y' WHERE AD_Language = 'de_DE'");
    MDunningLevel level = level("First");
    assertThat(level.get_Translation("PrintName", "de_DE")).isEqualTo("First");
    database.run("UPDATE C_DunningLevel_Trl SET PrintName = 'Erste' WHERE AD_Language = 'de_DE'");
    assertThat(level.get_Translation("PrintName", "de_DE")).isEqualTo("Erste");
    assertThat(level.get_Translation("PrintName", "en_US")).isEqualTo("First");
  }

  @Test
  void filesComeBackFromAttachmentsAndArchives() {
    MDunningLevel level = level("First");
    byte[] letter = "letter".getBytes(StandardCharsets.UTF_8);
    try (MAttachment attachment = level.createAttachment()) {
      attachment.addEntry("letter.pdf", letter);
      attachment.saveEx();
    }
    assertThat(level.getAttachment().getEntryData(0)).isEqualTo(letter);
    assertThat(level.getAttachment().getEntryName(0)).isEqualTo("letter.pdf");

    MArchive archive = new MArchive(Env.getCtx(), new PrintInfo("Letter", level.get_Table_ID(), level.get_ID()), null);
    assertThatThrownBy(archive::saveEx).isInstanceOf(AdempiereException.class);
    archive.setBinaryData(letter);
    archive.saveEx();
    assertThat(MArchive.get(Env.getCtx(), " AND Record_ID = " + level.get_ID())).singleElement()
        .satisfies(found -> assertThat(found.getBinaryData()).isEqualTo(letter));
  }

  @Test
  void queriesKeepToTheTenantAndMakeTheClassOfTheTable() {
    level("First");
    level("Second");
    PO first = new Query(Env.getCtx(), "C_DunningLevel", "Name = ?", null).setParameters("Second").setClient_ID().first();
    assertThat(first).isInstanceOf(MDunningLevel.class);
    Env.setContext(Env.getCtx(), Env.AD_CLIENT_ID, 1);
    assertThat(new Query(Env.getCtx(), "C_DunningLevel", null, null).setClient_ID().count()).isZero();
    assertThat(new Query(Env.getCtx(), "C_DunningLevel", null, null).count()).isEqualTo(2);
  }

  @Test
  void aTableWithoutAClassHasRecordsToo() {
    PO unit = MTable.get(Env.getCtx(), "AD_Message").getPO(0, null);
    unit.set_ValueOfColumn("Value", "COL_Test");
    unit.set_ValueOfColumn("MsgText", "Test");
    unit.saveEx();
    assertThat(DB.getSQLValueStringEx(null, "SELECT MsgText FROM AD_Message WHERE AD_Message_ID = ?", unit.get_ID()))
        .isEqualTo("Test");
  }

  private void on(String topic, String table, String message) {
    EventHandler handler = event -> EventHelper.addError(event, new AdempiereException(message));
    handlers.add(handler);
    Core.getEventManager().register(topic, "(tableName=" + table + ")", handler);
  }

  private static MDunningLevel level(String name) {
    MDunning dunning = new MDunning(Env.getCtx(), 0, null);
    dunning.setName("Standard " + name);
    dunning.saveEx();
    MDunningLevel level = new MDunningLevel(Env.getCtx(), 0, null);
    level.setC_Dunning_ID(dunning.getC_Dunning_ID());
    level.setName(name);
    level.setPrintName(name);
    level.setDaysAfterDue(new BigDecimal(14));
    level.setChargeFee(true);
    level.saveEx();
    return level;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.adempiere.base.event.EventManager;
import org.adempiere.base.event.EventProperty;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.adempiere.exceptions.AdempiereException;
import org.adempiere.exceptions.DBException;
import org.compiere.util.CLogger;
import org.compiere.util.DB;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.compiere.util.Trx;
import org.compiere.util.Util;
import org.compiere.util.ValueNamePair;
import org.example.standin.RecordSql;
import org.example.standin.Translations;
import org.osgi.service.event.Event;

/** Saves or deletes one record whole or not at all. Not in core. */
final class PoWork {
  private static final CLogger LOG = CLogger.getCLogger(PO.class);

  private final PO po;

  PoWork(PO po) {
    this.po = po;
  }

  boolean save() {
    CLogger.resetLast();
    boolean newRecord = po.is_new();
    if (!newRecord && !po.is_Changed()) {
      return true;
    }
    if (po.refused() != null) {
      LOG.saveError("Error", po.refused());
      return false;
    }
    return wholeOrNot(PO_SAVE, () -> store(newRecord));
  }

  boolean delete(boolean force) {
    CLogger.resetLast();
    if (po.is_new()) {
      return true;
    }
    if (!force && po.get_ValueAsBoolean("Processed")) {
      LOG.saveError("Processed", "Processed", false);
      return false;
    }
    return wholeOrNot("POdel", this::remove);
  }

  private static final String PO_SAVE = "POSave";

  private boolean wholeOrNot(String prefix, BooleanSupplier work) {
    boolean alone = po.get_TrxName() == null;
    if (alone) {
      po.set_TrxName(Trx.createTrxName(prefix));
    }
    Trx trx = Trx.get(po.get_TrxName(), true);
    try {
      Savepoint before = trx.setSavepoint(null);
      boolean done = attempt(work);
      if (!done) {
        trx.rollback(before);
      } else if (alone) {
        trx.commit(true);
      } else {
        trx.releaseSavepoint(before);
      }
      return done;
    } catch (SQLException e) {
      LOG.saveError("Error", e);
      return false;
    } finally {
      if (alone) {
        trx.rollback();
        trx.close();
        po.set_TrxName(null);
      }
    }
  }

  private static boolean attempt(BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (RuntimeException e) {
      String key = DBException.getDefaultDBExceptionMessage(e);
      LOG.saveError(key == null ? "Error" : key, e);
      return false;
    }
  }

  private boolean store(boolean newRecord) {
    if (!po.beforeSave(newRecord) || vetoed(newRecord ? IEventTopics.PO_BEFORE_NEW : IEventTopics.PO_BEFORE_CHANGE)) {
      return false;
    }
    if (newRecord) {
      giveIds();
      RecordSql.insert(po.table(), po.values(), po.get_TrxName());
    } else {
      stamp();
      if (RecordSql.update(po.table(), po.values(), po.get_TrxName()) != 1) {
        LOG.saveError("SaveError", "Record is gone: " + po);
        return false;
      }
    }
    if (newRecord && Translations.exist(po.table())) {
      Translations.insert(po, po.table(), po.get_TrxName());
    }
    if (!po.afterSave(newRecord, true)
        || vetoed(newRecord ? IEventTopics.PO_AFTER_NEW : IEventTopics.PO_AFTER_CHANGE)) {
      return false;
    }
    po.saved();
    return !newRecord || po.load(po.get_TrxName());
  }

  private void giveIds() {
    String key = po.get_TableName() + "_ID";
    if (po.get_ColumnIndex(key) >= 0 && po.get_ID() == 0) {
      int id = DB.getNextID(po.getCtx(), po.get_TableName(), po.get_TrxName());
      if (id <= 0) {
        throw new AdempiereException("No NextID for " + po.get_TableName() + " (" + id + ")");
      }
      po.set_ValueNoCheck(key, id);
    }
    // Core counts by document type and tenant; a number that is unique is enough here.
    if (po.get_ColumnIndex("DocumentNo") >= 0 && Util.isEmpty(po.get_ValueAsString("DocumentNo"))) {
      po.set_ValueNoCheck("DocumentNo", String.valueOf(po.get_ID()));
    }
    if (po.get_ColumnIndex(po.getUUIDColumnName()) >= 0 && Util.isEmpty(po.get_UUID())) {
      po.set_ValueNoCheck(po.getUUIDColumnName(), UUID.randomUUID().toString());
    }
  }

  private void stamp() {
    po.set_ValueNoCheck("Updated", new Timestamp(System.currentTimeMillis()));
    po.set_ValueNoCheck("UpdatedBy", Env.getAD_User_ID(po.getCtx()));
  }

  private boolean remove() {
    if (!po.beforeDelete() || vetoed(IEventTopics.PO_BEFORE_DELETE)) {
      return false;
    }
    if (Translations.exist(po.table())) {
      Translations.delete(po, po.table(), po.get_TrxName());
    }
    if (RecordSql.delete(po.table(), po.values(), po.get_TrxName()) != 1) {
      LOG.saveError("DeleteError", "Record is gone: " + po);
      return false;
    }
    return po.afterDelete(true) && !vetoed(IEventTopics.PO_AFTER_DELETE);
  }

  private boolean vetoed(String topic) {
    Event event = EventManager.newEvent(topic, new EventProperty(IEventManager.EVENT_DATA, po),
        new EventProperty(IEventManager.TABLE_NAME_PROPERTY, po.get_TableName()));
    EventManager.getInstance().sendEvent(event);
    List<?> errors = (List<?>) event.getProperty(IEventManager.EVENT_ERROR_MESSAGES);
    if (errors == null || errors.isEmpty()) {
      return false;
    }
    LOG.saveError("Error", errors.stream().map(error -> error + "<br>").collect(Collectors.joining()));
    return true;
  }

  static AdempiereException saveFailure() {
    ValueNamePair error = CLogger.retrieveError();
    Exception cause = CLogger.retrieveException();
    if (error == null) {
      return new AdempiereException("SaveError", cause);
    }
    String lead = Msg.translate(Env.getCtx(), error.getValue());
    return new AdempiereException((lead.isEmpty() ? "" : lead + ": ") + error.getName(), cause);
  }

  static AdempiereException deleteFailure() {
    ValueNamePair error = CLogger.retrieveError();
    boolean told = error != null && !error.getName().isEmpty();
    return new AdempiereException(told ? error.getName() : "DeleteError", CLogger.retrieveException());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.adempiere.exceptions.DBException;
import org.compiere.util.CLogger;
import org.compiere.util.Env;
import org.compiere.util.Evaluatee;
import org.compiere.util.Language;
import org.example.standin.RecordSql;
import org.example.standin.Rows;
import org.example.standin.Table;
import org.example.standin.Translations;
import org.example.standin.Values;

/**
 * One record of one table; saving and deleting fires the model events.
 * Checked against org.adempiere.base/src/org/compiere/model/PO.java on release-12, release-13 and master.
 * Without {@code set_Value(String, Object)}, which is protected on release-12 and public from release-13 on.
 * Weaker than core: no change log, no check of tenant or role, no virtual columns, no workflow, no trees.
 */
public abstract class PO implements Serializable, Comparator<Object>, Evaluatee, Cloneable {
  public static final int ACCESSLEVEL_SYSTEM = 4;
  public static final int ACCESSLEVEL_CLIENT = 2;
  public static final int ACCESSLEVEL_ORG = 1;
  public static final int ACCESSLEVEL_CLIENTORG = 3;
  public static final int ACCESSLEVEL_SYSTEMCLIENT = 6;
  public static final int ACCESSLEVEL_ALL = 7;
  private static final long serialVersionUID = 1L;

  protected transient CLogger log = CLogger.getCLogger(getClass());
  protected Properties p_ctx;
  protected transient volatile POInfo p_info;

  private final transient Values values;
  private final transient Map<String, Object> attributes = new HashMap<>();
  private String trxName;
  private boolean isNew;
  private String refused;

  public PO(Properties ctx, int ID, String trxName) {
    this(ctx, ID, trxName, (ResultSet) null);
  }

  public PO(Properties ctx, ResultSet rs, String trxName) {
    this(ctx, 0, trxName, rs);
  }

  public PO(Properties ctx, int ID, String trxName, ResultSet rs, String... virtualColumns) {
    p_ctx = ctx == null ? Env.getCtx() : ctx;
    p_info = initPO(p_ctx);
    values = new Values(table());
    this.trxName = trxName;
    try {
      if (rs != null) {
        values.read(rs);
      } else if (ID > 0) {
        set(get_ColumnIndex(table().name() + "_ID"), ID);
        values.settle();
        load(trxName);
      } else {
        isNew = true;
        setStandardDefaults();
      }
    } catch (SQLException e) {
      throw new DBException(e);
    }
  }

  public PO(Properties ctx, String UUID, String trxName) {
    this(ctx, 0, trxName, (ResultSet) null);
    if (UUID != null && !UUID.isEmpty()) {
      Rows.first(trxName, "SELECT * FROM " + table().name() + " WHERE CAST(" + getUUIDColumnName()
          + " AS VARCHAR(36)) = ?", this::take, UUID);
    }
  }

  private Boolean take(ResultSet rs) throws SQLException {
    values.read(rs);
    isNew = false;
    return true;
  }

  protected abstract POInfo initPO(Properties ctx);

  protected abstract int get_AccessLevel();

  /** Reads the record again; false, and an id of 0, when it is not there. */
  public boolean load(String trxName, String... virtualColumns) {
    this.trxName = trxName;
    List<Object> keys = RecordSql.keyValues(table(), values);
    Boolean found = Rows.first(trxName, "SELECT * FROM " + table().name() + " WHERE " + RecordSql.keyCondition(table()),
        this::take, keys.toArray());
    if (found == null) {
      isNew = true;
      set(get_ColumnIndex(table().name() + "_ID"), null);
      values.settle();
    }
    return found != null;
  }

  protected void setStandardDefaults() {
    Timestamp now = new Timestamp(System.currentTimeMillis());
    int user = Env.getAD_User_ID(p_ctx);
    Map<String, Object> defaults = new HashMap<>(Map.of("AD_Client_ID", Env.getAD_Client_ID(p_ctx), "AD_Org_ID",
        Env.getAD_Org_ID(p_ctx), "IsActive", true, "Created", now, "CreatedBy", user, "Updated", now, "UpdatedBy", user));
    defaults.put("Processed", false);
    defaults.forEach((name, value) -> {
      int index = get_ColumnIndex(name);
      if (index >= 0) {
        set(index, value);
      }
    });
  }

  Table table() {
    return p_info.table();
  }

  Values values() {
    return values;
  }

  String refused() {
    return refused;
  }

  void saved() {
    isNew = false;
    values.settle();
  }

  private boolean set(int index, Object value) {
    String reason = values.set(index, value);
    if (reason != null) {
      refused = reason;
      log.saveError("WrongDataType", reason);
    }
    return reason == null;
  }

  public Properties getCtx() {
    return p_ctx;
  }

  public String get_TableName() {
    return p_info.getTableName();
  }

  public int get_Table_ID() {
    return p_info.getAD_Table_ID();
  }

  public String get_TrxName() {
    return trxName;
  }

  public void set_TrxName(String trxName) {
    this.trxName = trxName;
  }

  public int get_ID() {
    return table().keys().size() == 1 ? get_ValueAsInt(table().keys().get(0).name()) : 0;
  }

  public String get_UUID() {
    return get_ValueAsString(getUUIDColumnName());
  }

  public String getUUIDColumnName() {
    return table().name() + "_UU";
  }

  public boolean is_new() {
    return isNew;
  }

  public boolean is_Changed() {
    return values.isChanged();
  }

  public final int get_ColumnIndex(String columnName) {
    return p_info.getColumnIndex(columnName);
  }

  public int get_ColumnCount() {
    return p_info.getColumnCount();
  }

  public String get_ColumnName(int index) {
    return p_info.getColumnName(index);
  }

  public String[] get_KeyColumns() {
    return table().keys().stream().map(key -> key.name()).toArray(String[]::new);
  }

  /** The condition that finds the record, with its key in it or with marks. */
  public String get_WhereClause(boolean withValues) {
    String marks = RecordSql.keyCondition(table());
    if (!withValues) {
      return marks;
    }
    for (Object key : RecordSql.keyValues(table(), values)) {
      marks = marks.replaceFirst("\\?", key instanceof Integer ? key.toString() : "'" + key + "'");
    }
    return marks;
  }

  public final Object get_Value(int index) {
    return index < 0 || index >= get_ColumnCount() ? null : values.get(index);
  }

  public final Object get_Value(String columnName) {
    return get_Value(get_ColumnIndex(columnName));
  }

  public int get_ValueAsInt(String columnName) {
    Object value = get_Value(columnName);
    if (value instanceof Number number) {
      return number.intValue();
    }
    return value instanceof String text && text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /** The value as text, flags as Y and N, the empty text for no value. */
  @Override
  public String get_ValueAsString(String columnName) {
    Object value = get_Value(columnName);
    if (value instanceof Boolean flag) {
      return flag ? "Y" : "N";
    }
    return value == null ? "" : value.toString();
  }

  public boolean get_ValueAsBoolean(String columnName) {
    Object value = get_Value(columnName);
    return Boolean.TRUE.equals(value) || "Y".equals(value);
  }

  public final Object get_ValueOld(String columnName) {
    int index = get_ColumnIndex(columnName);
    return index < 0 ? null : values.old(index);
  }

  public int get_ValueOldAsInt(String columnName) {
    return get_ValueOld(columnName) instanceof Number number ? number.intValue() : 0;
  }

  public final boolean is_ValueChanged(String columnName) {
    int index = get_ColumnIndex(columnName);
    return index >= 0 && values.isChanged(index);
  }

  /** A value that the column cannot take makes the next save fail, as does an unknown column with a log entry only. */
  protected final boolean set_Value(String ColumnName, Object value, boolean checkWritable) {
    int index = get_ColumnIndex(ColumnName);
    if (index < 0) {
      log.saveError("ColumnNotFound", get_TableName() + "." + ColumnName);
      return false;
    }
    if (checkWritable && !isNew && !p_info.isColumnUpdateable(index)) {
      refused = "Column not updateable - " + ColumnName;
      log.saveError("ColumnReadonly", refused);
      return false;
    }
    return set(index, value);
  }

  public final boolean set_ValueNoCheck(String ColumnName, Object value) {
    return set_Value(ColumnName, value, false);
  }

  public final void set_ValueOfColumn(String columnName, Object value) {
    set_ValueOfColumnReturningBoolean(columnName, value);
  }

  public final boolean set_ValueOfColumnReturningBoolean(String columnName, Object value) {
    return set_Value(columnName, value, true);
  }

  public final int getAD_Client_ID() {
    return get_ValueAsInt("AD_Client_ID");
  }

  public int getAD_Org_ID() {
    return get_ValueAsInt("AD_Org_ID");
  }

  protected final void setAD_Client_ID(int AD_Client_ID) {
    set_ValueNoCheck("AD_Client_ID", AD_Client_ID);
  }

  public final void setAD_Org_ID(int AD_Org_ID) {
    set_ValueNoCheck("AD_Org_ID", AD_Org_ID);
  }

  protected void setClientOrg(int AD_Client_ID, int AD_Org_ID) {
    setAD_Client_ID(AD_Client_ID);
    setAD_Org_ID(AD_Org_ID);
  }

  protected void setClientOrg(PO po) {
    setClientOrg(po.getAD_Client_ID(), po.getAD_Org_ID());
  }

  public final void setIsActive(boolean active) {
    set_Value("IsActive", active, true);
  }

  public final boolean isActive() {
    return get_ValueAsBoolean("IsActive");
  }

  public final Timestamp getCreated() {
    return (Timestamp) get_Value("Created");
  }

  public final Timestamp getUpdated() {
    return (Timestamp) get_Value("Updated");
  }

  public final int getCreatedBy() {
    return get_ValueAsInt("CreatedBy");
  }

  public final int getUpdatedBy() {
    return get_ValueAsInt("UpdatedBy");
  }

  public String get_Translation(String columnName) {
    return get_Translation(columnName, Env.getAD_Language(p_ctx));
  }

  /** The text in this language, else the text of the record. */
  public String get_Translation(String columnName, String AD_Language) {
    String own = get_ValueAsString(columnName);
    if (isNew || Language.isBaseLanguage(AD_Language) || !Translations.exist(table())) {
      return own;
    }
    String translated = Rows.first(trxName, "SELECT " + columnName + " FROM " + table().name()
        + "_Trl WHERE AD_Language = ? AND " + RecordSql.keyCondition(table()), rs -> rs.getString(1), AD_Language, get_ID());
    return translated == null ? own : translated;
  }

  public Object get_Attribute(String name) {
    return attributes.get(name);
  }

  public void set_Attribute(String name, Object value) {
    attributes.put(name, value);
  }

  protected boolean beforeSave(boolean newRecord) {
    return true;
  }

  protected boolean afterSave(boolean newRecord, boolean success) {
    return success;
  }

  protected boolean beforeDelete() {
    return true;
  }

  protected boolean afterDelete(boolean success) {
    return success;
  }

  /** False when the record was refused; {@link CLogger#retrieveError()} tells why. */
  public boolean save() {
    return new PoWork(this).save();
  }

  public void saveEx() throws AdempiereException {
    if (!save()) {
      throw PoWork.saveFailure();
    }
  }

  public void saveEx(String trxName) throws AdempiereException {
    this.trxName = trxName;
    saveEx();
  }

  /** Processed records are deleted only by force. */
  public boolean delete(boolean force) {
    return new PoWork(this).delete(force);
  }

  public void deleteEx(boolean force) throws AdempiereException {
    if (!delete(force)) {
      throw PoWork.deleteFailure();
    }
  }

  public MAttachment getAttachment() {
    return MAttachment.get(p_ctx, get_Table_ID(), get_ID(), trxName);
  }

  public MAttachment createAttachment() {
    MAttachment existing = getAttachment();
    return existing == null ? new MAttachment(p_ctx, get_Table_ID(), get_ID(), get_UUID(), trxName) : existing;
  }

  @Override
  public int compare(Object o1, Object o2) {
    return String.valueOf(o1).compareTo(String.valueOf(o2));
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof PO po && !isNew && !po.isNew && po.get_Table_ID() == get_Table_ID()
        && RecordSql.keyValues(po.table(), po.values).equals(RecordSql.keyValues(table(), values));
  }

  @Override
  public int hashCode() {
    return 31 * get_Table_ID() + get_ID();
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + "[" + get_ID() + "]";
  }
}

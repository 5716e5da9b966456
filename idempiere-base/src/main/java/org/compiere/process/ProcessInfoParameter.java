// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.process;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Timestamp;

/**
 * A parameter as the user gave it: text, number or time, with the end of a range.
 * Checked against org.adempiere.base/src/org/compiere/process/ProcessInfoParameter.java on release-12, release-13 and
 * master.
 */
public class ProcessInfoParameter implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final Object from;
  private final Object to;
  private final String info;
  private final String infoTo;
  private final boolean notClause;

  public ProcessInfoParameter(String parameterName, Object parameter, Object parameter_To, String info, String info_To) {
    this(parameterName, parameter, parameter_To, info, info_To, false);
  }

  public ProcessInfoParameter(String parameterName, Object parameter, Object parameter_To, String info, String info_To,
      boolean isNotClause) {
    this.name = parameterName;
    this.from = parameter;
    this.to = parameter_To;
    this.info = info == null ? "" : info;
    this.infoTo = info_To == null ? "" : info_To;
    this.notClause = isNotClause;
  }

  public String getParameterName() {
    return name;
  }

  public Object getParameter() {
    return from;
  }

  public Object getParameter_To() {
    return to;
  }

  public String getInfo() {
    return info;
  }

  public String getInfo_To() {
    return infoTo;
  }

  public boolean isNotClause() {
    return notClause;
  }

  public int getParameterAsInt() {
    return asInt(from);
  }

  public int getParameter_ToAsInt() {
    return asInt(to);
  }

  public boolean getParameterAsBoolean() {
    return Boolean.TRUE.equals(from) || "Y".equals(from);
  }

  public Timestamp getParameterAsTimestamp() {
    return from instanceof Timestamp time ? time : null;
  }

  public Timestamp getParameter_ToAsTimestamp() {
    return to instanceof Timestamp time ? time : null;
  }

  public String getParameterAsString() {
    return from == null ? null : from.toString();
  }

  public String getParameter_ToAsString() {
    return to == null ? null : to.toString();
  }

  public BigDecimal getParameterAsBigDecimal() {
    return asDecimal(from);
  }

  public BigDecimal getParameter_ToAsBigDecimal() {
    return asDecimal(to);
  }

  private static int asInt(Object value) {
    if (value == null) {
      return 0;
    }
    return value instanceof Number number ? number.intValue() : new BigDecimal(value.toString()).intValue();
  }

  private static BigDecimal asDecimal(Object value) {
    return value == null || value instanceof BigDecimal ? (BigDecimal) value : new BigDecimal(value.toString());
  }

  @Override
  public String toString() {
    return "ProcessInfoParameter[" + name + "=" + from + (to == null ? "" : " - " + to) + "]";
  }
}

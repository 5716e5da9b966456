// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Map;
import java.util.TreeMap;
import org.adempiere.base.annotation.Parameter;
import org.compiere.process.ProcessInfoParameter;
import org.compiere.process.SvrProcess;

/**
 * Fills the fields marked with {@link Parameter}. A parameter is looked for under its own name, as p_Name, and without
 * underscores, in any case. As in core, a parameter that was left empty overwrites what the field was initialised with,
 * and an empty one fails on a primitive boolean.
 */
public final class ParameterFields {
  private final SvrProcess process;
  private final Map<String, Field> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  public ParameterFields(SvrProcess process) {
    this.process = process;
    for (Class<?> each = process.getClass(); each != SvrProcess.class; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        Parameter marked = field.getAnnotation(Parameter.class);
        if (marked != null) {
          field.setAccessible(true);
          fields.put(marked.name().isEmpty() ? field.getName() : marked.name(), field);
        }
      }
    }
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  public void fill(ProcessInfoParameter[] parameters) {
    for (ProcessInfoParameter parameter : parameters) {
      String name = parameter.getParameterName().trim();
      String found = nameOfField(name);
      if (found != null) {
        String ending = found.equalsIgnoreCase(name.replace("_", "")) && name.contains("_") ? "" : "_";
        try {
          fill(parameter, fields.get(found), fields.get(found + ending + "to"), fields.get(found + ending + "not"));
        } catch (Exception e) {
          throw new RuntimeException(e);
        }
      }
    }
  }

  private String nameOfField(String name) {
    for (String candidate : new String[] {name, "p_" + name, name.replace("_", "")}) {
      if (fields.containsKey(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  private void fill(ProcessInfoParameter parameter, Field field, Field to, Field not) throws IllegalAccessException {
    Class<?> type = field.getType();
    boolean range = parameter.getParameter_To() != null && to != null;
    if (type == int.class || type == Integer.class) {
      field.set(process, parameter.getParameterAsInt());
      if (range) {
        to.set(process, parameter.getParameter_ToAsInt());
      }
    } else if (type == String.class) {
      field.set(process, (String) parameter.getParameter());
      if (not != null) {
        not.set(process, parameter.isNotClause());
      }
    } else if (type == Timestamp.class) {
      field.set(process, (Timestamp) parameter.getParameter());
      if (range) {
        to.set(process, (Timestamp) parameter.getParameter_To());
      }
    } else if (type == BigDecimal.class) {
      field.set(process, (BigDecimal) parameter.getParameter());
    } else if (type == boolean.class || type == Boolean.class) {
      Object value = parameter.getParameter();
      field.set(process, value instanceof String ? (Object) "Y".equals(value) : value);
    }
  }
}

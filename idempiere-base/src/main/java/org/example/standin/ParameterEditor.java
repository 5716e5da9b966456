// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.compiere.process.ProcessInfoParameter;
import org.compiere.util.Env;
import org.zkoss.zul.Checkbox;
import org.zkoss.zul.Datebox;
import org.zkoss.zul.Decimalbox;
import org.zkoss.zul.Intbox;
import org.zkoss.zul.Listbox;
import org.zkoss.zul.Listitem;
import org.zkoss.zul.Textbox;
import org.zkoss.zul.impl.XulElement;

/** One parameter of a process in a dialog: an editor by its reference, with its default. */
public final class ParameterEditor {
  private static final int YES_NO = 20;
  private static final int LIST = 17;
  private static final int DATE = 15;
  private static final int AMOUNT = 12;
  private static final int INTEGER = 11;
  private static final int NUMBER = 22;
  private static final int STRING = 10;
  private static final int TEXT = 14;
  private static final Set<Integer> RECORDS = Set.of(18, 19, 30);

  private final String name;
  private final String label;
  private final int reference;
  private final Optional<RecordChoice> records;
  private final XulElement component;

  private ParameterEditor(String name, String label, int reference, Optional<RecordChoice> records, XulElement component) {
    this.name = name;
    this.label = label;
    this.reference = reference;
    this.records = records;
    this.component = component;
    component.setId(name);
    component.setClientAttribute("aria-label", label);
    if (component instanceof Listbox) {
      component.setStyle("height: 32px; width: 100%");
    }
  }

  public static List<ParameterEditor> of(int process, Properties ctx, int windowNo) {
    String language = Env.getAD_Language(ctx);
    return Rows.all(null, "SELECT p.ColumnName, COALESCE(t.Name, p.Name), p.AD_Reference_ID, p.AD_Reference_Value_ID, p.DefaultValue"
        + " FROM AD_Process_Para p LEFT JOIN AD_Process_Para_Trl t ON t.AD_Process_Para_ID = p.AD_Process_Para_ID AND t.AD_Language = ?"
        + " WHERE p.AD_Process_ID = ? AND p.IsActive = 'Y' ORDER BY p.SeqNo", row -> {
          int shown = row.getInt(3);
          Optional<RecordChoice> records = RECORDS.contains(shown)
              ? Optional.of(RecordChoice.of(row.getString(1), row.getInt(4), ctx, windowNo)) : Optional.empty();
          ParameterEditor editor = new ParameterEditor(row.getString(1), row.getString(2), shown, records,
              records.isPresent() ? records.get().box() : make(shown, row.getInt(4), language));
          editor.set(text(ctx, windowNo, row.getString(5)));
          return editor;
        }, language, process);
  }

  private static XulElement make(int reference, int list, String language) {
    switch (reference) {
      case YES_NO:
        return new Checkbox();
      case LIST:
        return choices(list, language);
      case DATE:
        Datebox date = new Datebox();
        date.setFormat("medium");
        return date;
      case AMOUNT, NUMBER:
        return new Decimalbox();
      case STRING, TEXT:
        Textbox text = new Textbox();
        text.setMultiline(reference == TEXT);
        text.setRows(reference == TEXT ? 3 : 1);
        text.setWidth("100%");
        return text;
      default:
        return new Intbox();
    }
  }

  private static Listbox choices(int list, String language) {
    Listbox box = new Listbox();
    box.setMold("select");
    box.appendChild(new Listitem("", ""));
    Rows.all(null, "SELECT l.Value, COALESCE(t.Name, l.Name) FROM AD_Ref_List l LEFT JOIN AD_Ref_List_Trl t"
        + " ON t.AD_Ref_List_ID = l.AD_Ref_List_ID AND t.AD_Language = ? WHERE l.AD_Reference_ID = ? ORDER BY 2",
        row -> new Listitem(row.getString(2), row.getString(1)), language, list).forEach(box::appendChild);
    return box;
  }

  private static String text(Properties ctx, int windowNo, String given) {
    if (given == null || given.isEmpty() || !given.startsWith("@")) {
      return given;
    }
    return Env.getContext(ctx, windowNo, given.replace("@", ""));
  }

  private void set(String given) {
    if (given == null || given.isEmpty()) {
      return;
    }
    set(switch (reference) {
      case DATE -> (Object) Timestamp.valueOf(given.length() > 10 ? given : given + " 00:00:00");
      case AMOUNT, NUMBER -> new BigDecimal(given);
      case YES_NO, LIST, STRING, TEXT -> given;
      default -> Integer.valueOf(given);
    });
  }

  private void set(Object value) {
    if (records.isPresent()) {
      records.get().choose(((Number) value).intValue());
    } else if (component instanceof Checkbox box) {
      box.setChecked("Y".equals(value));
    } else if (component instanceof Listbox box) {
      box.getItems().stream().filter(item -> value.equals(item.getValue())).forEach(box::selectItem);
    } else if (component instanceof Datebox box) {
      box.setValue((Timestamp) value);
    } else if (component instanceof Decimalbox box) {
      box.setValue((BigDecimal) value);
    } else if (component instanceof Intbox box) {
      box.setValue(((Number) value).intValue());
    } else {
      ((Textbox) component).setValue(value.toString());
    }
  }

  /** As in core, what is not among the given values is emptied. */
  public void take(ProcessInfoParameter[] given) {
    clear();
    for (ProcessInfoParameter each : given) {
      if (each.getParameterName().equals(name) && each.getParameter() != null) {
        set(each.getParameter());
      }
    }
  }

  private void clear() {
    if (component instanceof Checkbox box) {
      box.setChecked(false);
    } else if (component instanceof Listbox box) {
      box.clearSelection();
    } else {
      ((org.zkoss.zul.impl.InputElement) component).setRawValue(null);
    }
  }

  public String label() {
    return label;
  }

  public XulElement component() {
    return component;
  }

  public ProcessInfoParameter parameter() {
    return new ProcessInfoParameter(name, value(), null, null, null);
  }

  private Object value() {
    if (component instanceof Checkbox box) {
      return box.isChecked() ? "Y" : "N";
    } else if (component instanceof Listbox box) {
      Object chosen = box.getSelectedItem() == null ? null : box.getSelectedItem().getValue();
      return chosen == null || chosen.equals("") || chosen.equals(0) ? null
          : chosen instanceof Integer record ? BigDecimal.valueOf(record) : chosen;
    } else if (component instanceof Datebox box) {
      return box.getValue() == null ? null : new Timestamp(box.getValue().getTime());
    } else if (component instanceof Decimalbox box) {
      return box.getValue();
    } else if (component instanceof Intbox box) {
      return box.getValue() == null ? null : BigDecimal.valueOf(box.getValue());
    }
    String text = ((Textbox) component).getValue();
    return text.isEmpty() ? null : text;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import org.adempiere.webui.panel.ADForm;

/** Forms of the dictionary, made by their class name as core's default factory does. */
public final class Forms {
  /** What the dictionary says about a form in a language. */
  public record Described(String className, String name) {
  }

  private Forms() {}

  /** Null when there is none. */
  public static Described described(int form, String language) {
    return Rows.first(null, "SELECT f.Classname, COALESCE(t.Name, f.Name) FROM AD_Form f LEFT JOIN AD_Form_Trl t"
        + " ON t.AD_Form_ID = f.AD_Form_ID AND t.AD_Language = ? WHERE f.AD_Form_ID = ?",
        row -> new Described(row.getString(1), row.getString(2)), language, form);
  }

  /** AD_Form_ID by its name in the base language. */
  public static int idOf(String name) {
    return Rows.first(null, "SELECT AD_Form_ID FROM AD_Form WHERE Name = ?", row -> row.getInt(1), name);
  }

  public static ADForm byClassName(String name) {
    try {
      return (ADForm) Class.forName(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }
}

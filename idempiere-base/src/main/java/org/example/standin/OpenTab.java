// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.compiere.model.GridTab;

/** What a tab of an open window holds: one row as it is typed, and what callouts made of it. Core builds tabs from the dictionary. */
public final class OpenTab {
  /** A message in the status line of the window. */
  public record Message(String key, String info, boolean isError) {}

  private final Properties ctx;
  private final int windowNo;
  private final String table;
  private final GridTab parent;
  private final Set<String> columns;
  private final Map<String, Object> values = new HashMap<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final GridTab tab;

  /** @param parent null for the first tab of a window */
  public OpenTab(Properties ctx, int windowNo, String table, GridTab parent, Set<String> columns) {
    this.ctx = ctx;
    this.windowNo = windowNo;
    this.table = table;
    this.parent = parent;
    this.columns = Set.copyOf(columns);
    tab = tabOf(this);
  }

  private static GridTab tabOf(OpenTab open) {
    try {
      Constructor<GridTab> constructor = GridTab.class.getDeclaredConstructor(OpenTab.class);
      constructor.setAccessible(true);
      return constructor.newInstance(open);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public GridTab tab() {
    return tab;
  }

  public Properties ctx() {
    return ctx;
  }

  public int windowNo() {
    return windowNo;
  }

  public String table() {
    return table;
  }

  public GridTab parent() {
    return parent;
  }

  public Set<String> columns() {
    return columns;
  }

  public Map<String, Object> values() {
    return values;
  }

  /** @return the value before */
  public Object change(String column, Object value) {
    return values.put(column, value);
  }

  public void fired(String key, String info, boolean isError) {
    messages.add(new Message(key, info, isError));
  }

  /** What a callout returned; nothing is fine. */
  public void answered(String error) {
    if (error != null && !error.isEmpty()) {
      errors.add(error);
    }
  }

  public List<Message> messages() {
    return messages;
  }

  public List<String> errors() {
    return errors;
  }
}

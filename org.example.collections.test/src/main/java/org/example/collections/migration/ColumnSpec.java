// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.Optional;
import java.util.Set;

/** A column or process parameter as the description writes it. */
record ColumnSpec(String name, Attributes attributes, Lists lists) {
  static final Set<String> WORDS = Set.of("list", "yesno", "integer", "amount", "number", "string", "text", "date",
      "datetime",
      "table", "direct", "search", "button", "like", "id", "uuid", "mandatory", "default", "rule", "parent",
          "identifier",
      "unchecked", "cascade", "always updateable", "shown only", "shown when", "html", "secret");
  private static final int LONG_REFERENCE = 22;

  /** Answers what the description's references are about. */
  interface Lists {
    /** Length of the longest value of a list. */
    int lengthOf(String list);

    /** The table whose rows a reference offers. */
    String tableOf(String reference);
  }

  static ColumnSpec of(String name, Object text, Lists lists) {
    return new ColumnSpec(name, Attributes.parse(text, WORDS), lists);
  }

  private boolean is(String type) {
    return attributes.first().equals(type) || attributes.first().startsWith(type + " ");
  }

  private Optional<String> argument(String type) {
    return is(type) ? attributes.after(type) : Optional.empty();
  }

  boolean isMandatory() {
    return attributes.has("mandatory") || is("yesno") || is("id");
  }

  /** Filled while somebody types, kept nowhere. */
  boolean isShownOnly() {
    return attributes.has("shown only");
  }

  /** Typed blind, and not kept in the change log. */
  boolean isSecret() {
    return attributes.has("secret");
  }

  boolean isButton() {
    return is("button");
  }

  boolean isYesNo() {
    return is("yesno");
  }

  boolean isLongText() {
    return is("text");
  }

  Optional<String> process() {
    return argument("button");
  }

  Optional<String> like() {
    return attributes.after("like");
  }

  String defaultValue() {
    return attributes.after("default").orElse(is("yesno") ? "N" : null);
  }

  /** The name of the list or table reference that holds the allowed values. */
  Optional<String> valueReference() {
    return argument("list").or(() -> argument("table")).or(() -> argument("search"));
  }

  /** The table a foreign key goes to. */
  Optional<String> referencedTable() {
    if (attributes.has("unchecked")) {
      return Optional.empty();
    }
    if (is("direct") || is("search") && argument("search").isEmpty()) {
      return Optional.of(name.replaceFirst("_ID$", ""));
    }
    return argument("table").or(() -> argument("search")).map(lists::tableOf);
  }

  /** The AD_Reference_ID of the display type; null where another column decides. */
  Integer displayType() {
    if (like().isPresent()) {
      return null;
    }
    return switch (attributes.first().split(" ")[0]) {
      case "list" -> 17;
      case "yesno" -> 20;
      case "integer" -> 11;
      case "amount" -> 12;
      case "number" -> 22;
      case "string" -> 10;
      case "text" -> 14;
      case "date" -> 15;
      case "datetime" -> 16;
      case "table" -> 18;
      case "direct" -> 19;
      case "search" -> 30;
      case "button" -> 28;
      case "id" -> 13;
      default -> throw new IllegalArgumentException("No type: " + name + ": " + attributes.first());
    };
  }

  /** Characters, as AD_Column notes it. */
  int length() {
    Optional<String> text = attributes.after("string").or(() -> attributes.after("text"));
    if (text.isPresent()) {
      return Integer.parseInt(text.get());
    }
    if (is("yesno") || is("button")) {
      return 1;
    }
    return is("list") ? lists.lengthOf(argument("list").orElseThrow()) : is("date") || is("datetime") ? 7
        : LONG_REFERENCE;
  }

  /** Name, type, default and constraints in a database. */
  String definition(Dialect dialect, String table) {
    String preset = defaultValue() == null || defaultValue().startsWith("@") ? "NULL" : literalDefault();
    StringBuilder sql = new StringBuilder(name).append(' ').append(type(dialect));
    if (!preset.equals("NULL") || !isMandatory()) {
      sql.append(" DEFAULT ").append(preset);
    }
    sql.append(isMandatory() ? " NOT NULL" : "");
    if (is("yesno")) {
      sql.append(" CHECK (").append(name).append(" IN ('Y','N'))");
    }
    referencedTable().ifPresent(referenced -> sql.append(foreignKey(table, referenced)));
    return sql.toString();
  }

  private String foreignKey(String table, String referenced) {
    return " CONSTRAINT " + constraintName(table) + " REFERENCES " + referenced + "(" + referenced + "_ID)"
        + (attributes.has("cascade") ? " ON DELETE CASCADE" : "") + " DEFERRABLE INITIALLY DEFERRED";
  }

  private String literalDefault() {
    return is("integer") || is("amount") || is("number") ? defaultValue() : Sql.text(defaultValue());
  }

  private String type(Dialect dialect) {
    String kind = like().isPresent() ? attributes.words().get(1).split(" ")[0] : attributes.first().split(" ")[0];
    return switch (kind) {
      case "yesno", "button" -> "CHAR(1)";
      case "list" -> length() <= 2 ? "CHAR(" + length() + ")" : dialect.text(length());
      case "string", "text" -> dialect.text(length());
      case "amount", "number" -> dialect.number();
      case "date", "datetime" -> dialect.date();
      default -> dialect.key();
    };
  }

  /** As core names them: referenced and referring, no longer than the oldest Oracle takes. */
  String constraintName(String table) {
    String full = name.replaceFirst("_ID$", "").replace("_", "") + "_" + table.replace("_", "");
    return full.substring(0, Math.min(full.length(), 30));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import org.junit.jupiter.api.Test;

/**
 * The scripts for Oracle, which no test here can run: read by a parser and held against what Oracle would refuse. That
 * is less than running them.
 */
class OracleScriptsTest {
  private static final Pattern BLOCK = Pattern.compile(
      "BEGIN\\s+EXECUTE IMMEDIATE q'\\[(.+)]';\\s+EXCEPTION WHEN OTHERS THEN\\s+IF SQLCODE NOT IN \\([-0-9, ]+\\)"
          + " THEN RAISE; END IF;"
          + "\\s+END;", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern NOT_ORACLE = Pattern.compile("(?i)\\b(IF NOT EXISTS|IF"
      + " EXISTS|VARCHAR|NUMERIC|TEXT|BOOLEAN|BYTEA"
      + "|UUID|TIMESTAMP|SERIAL|LIMIT|RETURNING|ILIKE|NOW|ON CONFLICT)\\b|::|\\$\\$|\\?|[^:]:\\w");
  private static final String UNKNOWN_TO_PARSER = " DEFERRABLE INITIALLY DEFERRED";
  private static final int OLDEST_NAME_LENGTH = 30;
  private static final int LONGEST_LITERAL = 4000;
  private static final String TABLES = "_Tables.sql";

  @Test
  void bothDatabasesGetTheSameRows() {
    for (String name : MigrationScript.names().stream().filter(name -> !name.endsWith(TABLES)).toList()) {
      assertThat(MigrationScript.read("oracle", name).statements()).extracting(MigrationScript.Part::sql).as(name)
          .isEqualTo(MigrationScript.read("postgresql", name).statements().stream().map(MigrationScript.Part::sql)
          .toList());
    }
  }

  /** Statements that differ in their literals only are read once. */
  @Test
  void everyStatementCanBeRead() {
    Map<String, String> shapes = new HashMap<>();
    statements().map(OracleScriptsTest::bare).map(sql -> sql.replace(UNKNOWN_TO_PARSER, ""))
        .forEach(sql -> shapes.putIfAbsent(LITERAL.matcher(sql).replaceAll("''"), sql));
    assertThat(shapes).hasSizeGreaterThan(200);
    shapes.values().forEach(sql ->
        assertThatCode(() -> CCJSqlParserUtil.parse(sql)).as(sql).doesNotThrowAnyException());
  }

  @Test
  void everyDefinitionBearsBeingRunAgain() {
    for (String name : MigrationScript.names().stream().filter(name -> name.endsWith(TABLES)).toList()) {
      List<String> definitions = MigrationScript.read("oracle", name).statements().stream().map(MigrationScript.Part::sql).toList();
      assertThat(definitions.subList(0, definitions.size() - 1)).as(name).isNotEmpty().allMatch(sql ->
          BLOCK.matcher(sql).matches() || sql.startsWith("CREATE OR REPLACE VIEW "));
      assertThat(definitions.get(definitions.size() - 1)).startsWith("SELECT register_migration_script(");
    }
  }

  @Test
  void everyRowIsWrittenOnlyIfItIsNotThere() {
    assertThat(statements().filter(sql -> sql.startsWith("INSERT"))).hasSizeGreaterThan(400)
        .allMatch(sql -> sql.contains("NOT EXISTS (SELECT 1 FROM "));
    assertThat(statements().filter(sql -> sql.startsWith("UPDATE"))).hasSizeGreaterThan(100)
        .allMatch(sql -> sql.contains("IsTranslated='N'") && sql.contains("_Trl SET"));
    assertThat(statements()).noneMatch(sql -> sql.startsWith("DELETE"));
  }

  @Test
  void nothingIsSaidThatOracleDoesNotKnow() {
    assertThat(statements().map(sql -> LITERAL.matcher(bare(sql)).replaceAll("''")))
        .noneMatch(sql -> NOT_ORACLE.matcher(sql.replaceAll("\\w+_UU\\w*", "")).find());
    assertThat("CREATE TABLE IF NOT EXISTS x (y VARCHAR(3))").matches(sql -> NOT_ORACLE.matcher(sql).find());
  }

  @Test
  void namesAreShortEnoughForTheOldestOracle() {
    assertThat(statements().map(sql -> LITERAL.matcher(bare(sql)).replaceAll("''"))
        .flatMap(sql -> Stream.of(sql.split("\\W+")))).allMatch(word -> word.length() <= OLDEST_NAME_LENGTH);
  }

  @Test
  void literalsAreNeitherTooLongNorEmpty() {
    assertThat(statements().flatMap(sql -> LITERAL.matcher(bare(sql)).results().map(found -> found.group())))
        .allMatch(text -> text.length() > 2)
        .allMatch(text -> text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LITERAL);
  }

  private static Stream<String> statements() {
    return MigrationScript.names().stream().flatMap(name -> MigrationScript.read("oracle", name).statements().stream())
        .map(MigrationScript.Part::sql);
  }

  /** A definition without the block around it. */
  private static String bare(String sql) {
    return BLOCK.matcher(sql).replaceFirst("$1");
  }
}

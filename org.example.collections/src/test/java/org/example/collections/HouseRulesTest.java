// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen in the sources of all modules without compiling them. */
class HouseRulesTest {
  private static final Path ROOT = Path.of("..");
  private static final int MANY_LINES = 250;
  private static final Pattern NOT_A_CUSTOMER = Pattern.compile("(?i)\\b(debtors?|schuldners?|delinquent)");
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|UnsupportedOperation" + "Exception|@Dis" + "abled");

  @Test
  void everySourceNamesItsLicence() throws IOException {
    assertThat(sources("src", ".java")).hasSizeGreaterThan(50);
    String licence = "// SPDX-License-Identifier: GPL-2.0-or-later\n";
    assertThat(offending(sources("src", ".java"), text -> !text.startsWith(licence))).isEmpty();
  }

  @Test
  void noSourceIsLong() throws IOException {
    // A class of the stand-in has the members of core's, so it may be long.
    List<Path> ours = sources("src", ".java").stream()
        .filter(file -> !file.startsWith(ROOT.resolve("idempiere-base"))).toList();
    assertThat(offending(ours, text -> text.lines().count() > MANY_LINES)).isEmpty();
  }

  @Test
  void nothingIsLeftUnfinished() throws IOException {
    assertThat(offending(sources("src", ".java"), text -> UNFINISHED.matcher(text).find())).isEmpty();
  }

  @Test
  void customersAreCalledCustomers() throws IOException {
    List<Path> texts = new ArrayList<>(sources("main", ".java", ".properties", ".txt", ".sql", ".zul", ".xml"));
    if (Files.isDirectory(ROOT.resolve("migration"))) {
      texts.addAll(files(ROOT.resolve("migration"), ".sql", ".xml", ".txt", ".json", ".yaml", ".csv"));
    }
    assertThat(offending(texts, text -> NOT_A_CUSTOMER.matcher(text).find())).isEmpty();
  }

  private static List<Path> offending(List<Path> files, Predicate<String> wrong) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : files) {
      if (wrong.test(Files.readString(file))) {
        found.add(file);
      }
    }
    return found;
  }

  /** Files below src of every module; {@code part} is a folder that their path must contain. */
  private static List<Path> sources(String part, String... endings) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.map(each -> each.resolve("src")).filter(Files::isDirectory).toList()) {
        found.addAll(files(module, endings));
      }
    }
    return found.stream().filter(file -> file.toString().contains("/" + part + "/")).toList();
  }

  private static List<Path> files(Path directory, String... endings) throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).toList();
    }
  }
}

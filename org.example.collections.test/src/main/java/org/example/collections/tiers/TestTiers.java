// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.tiers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Counts the tests that ran by tier, from the reports that Maven left. A test that carries the id of an acceptance case
 * counts in its own tier and among the acceptance cases. Skipped tests do not count.
 */
public final class TestTiers {
  private final Map<Tier, Integer> counts = new EnumMap<>(Tier.class);

  /**
   * Prints one line and ends with an error when a tier ran nothing.
   *
   * @param arguments the directory of the root project; then, by name, the tiers that must not be empty
   */
  public static void main(String[] arguments) throws Exception {
    TestTiers tiers = read(Path.of(arguments[0]));
    System.out.println(tiers);
    tiers.require(List.of(arguments).subList(1, arguments.length));
  }

  static TestTiers read(Path root) throws Exception {
    TestTiers tiers = new TestTiers();
    for (Path report : reports(root)) {
      String className = report.getFileName().toString().replaceAll("^TEST-|\\.xml$", "");
      tiers.add(Tier.of(className), DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile()));
    }
    return tiers;
  }

  private static List<Path> reports(Path root) throws IOException {
    List<Path> reports = new ArrayList<>();
    for (String kind : List.of("surefire-reports", "failsafe-reports")) {
      try (Stream<Path> modules = Files.list(root)) {
        for (Path directory : modules.map(module -> module.resolve("target").resolve(kind)).toList()) {
          if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
              files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).forEach(reports::add);
            }
          }
        }
      }
    }
    return reports;
  }

  private void add(Tier tier, Document report) {
    NodeList tests = report.getElementsByTagName("testcase");
    for (int i = 0; i < tests.getLength(); i++) {
      Element test = (Element) tests.item(i);
      if (test.getElementsByTagName("skipped").getLength() == 0) {
        counts.merge(tier, 1, Integer::sum);
        if (Tier.namesACase(test.getAttribute("name"))) {
          counts.merge(Tier.ACCEPTANCE, 1, Integer::sum);
        }
      }
    }
  }

  int count(Tier tier) {
    return counts.getOrDefault(tier, 0);
  }

  void require(List<String> names) {
    List<String> empty = names.stream().filter(name -> count(Tier.valueOf(name.toUpperCase())) == 0).toList();
    if (!empty.isEmpty()) {
      throw new IllegalStateException("No test ran in: " + String.join(", ", empty));
    }
  }

  /** For example {@code tests: domain=310 architecture=20 sql=85 osgi=9 letters=12 acceptance=64 other=30}. */
  @Override
  public String toString() {
    return Stream.of(Tier.values()).map(tier -> tier.label() + "=" + count(tier))
        .collect(Collectors.joining(" ", "tests: ", ""));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.tiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestTiersTest {
  @TempDir
  private Path root;

  @BeforeEach
  void reports() throws IOException {
    report("bundle/target/surefire-reports", "dunning.PolicyTest", "A-02 dunned from the day on", "waits",
        "wait(int, Policy) A-21 too soon", "level A-02 is no id here");
    report("bundle/target/surefire-reports", "ArchitectureTest", "noCycles");
    report("test/target/surefire-reports", "store.OpenItemsSqlTest", "findsTheOpen");
    report("test/target/surefire-reports", "process.ScreenBrowserTest", "showsAList");
    report("test/target/failsafe-reports", "osgi.FrameworkIT", "resolves");
    Files.writeString(root.resolve("test/target/failsafe-reports/failsafe-summary.xml"), "<failsafe-summary/>");
  }

  @Test
  void countsEachTestInItsTier() throws Exception {
    assertThat(TestTiers.read(root))
        .hasToString("tests: domain=4 architecture=1 browser=1 sql=1 osgi=1 letters=0 acceptance=2 other=0");
  }

  @Test
  void skippedTestsDoNotCount() throws Exception {
    Files.writeString(root.resolve("test/target/surefire-reports/TEST-org.example.collections.print.PageTest.xml"),
        "<testsuite><testcase name='A-03 drawn'><skipped/></testcase></testsuite>");
    assertThat(TestTiers.read(root).count(Tier.LETTERS)).isZero();
    assertThat(TestTiers.read(root).count(Tier.ACCEPTANCE)).isEqualTo(2);
  }

  @Test
  void failsWhenATierIsEmpty() throws Exception {
    TestTiers tiers = TestTiers.read(root);
    tiers.require(List.of("domain", "architecture", "sql", "osgi", "acceptance"));
    assertThatThrownBy(() -> tiers.require(List.of("domain", "letters"))).hasMessage("No test ran in: letters");
  }

  private void report(String directory, String className, String... tests) throws IOException {
    StringBuilder text = new StringBuilder("<testsuite>");
    for (String test : tests) {
      text.append("<testcase name='").append(test).append("'/>");
    }
    Files.writeString(Files.createDirectories(root.resolve(directory))
        .resolve("TEST-org.example.collections." + className + ".xml"), text.append("</testsuite>"));
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule refuses a planted violation: a rule that cannot fail holds nothing. */
class ArchitectureBitesTest {
  @TempDir
  Path directory;

  static Stream<Arguments> violations() {
    return Stream.of(
        on("everyClassIsClassified", DependencyRules.everyClassIsClassified, "util.Strings", "int a;"),
        on("domainIsPlainJava", DependencyRules.domainIsPlainJava, "dunning.A", "java.util.logging.Logger log;"),
        on("domainIsPlainJava", DependencyRules.domainIsPlainJava, "letter.A", "java.sql.Timestamp at;"),
        on("domainIsPlainJava", DependencyRules.domainIsPlainJava, "plan.A",
            "org.adempiere.exceptions.AdempiereException e;"),
        on("domainKnowsNoContext", DependencyRules.domainKnowsNoContext, "dunning.A", "java.util.Properties ctx;"),
        on("moneyStandsAlone", DependencyRules.moneyStandsAlone, "money.A", "B b;", "receivable.B"),
        on("receivableKnowsOnlyMoney", DependencyRules.receivableKnowsOnlyMoney, "receivable.A", "B b;", "dunning.B"),
        on("subjectsDoNotKnowEachOther", DependencyRules.subjectsDoNotKnowEachOther, "dunning.A", "B b;", "contact.B"),
        on("noCycles", DependencyRules.noCycles, "money.A", "B b;", "letter.B", "org.example.collections.money.A a;"),
        on("entryAdaptersDoNotKnowEachOther", DependencyRules.entryAdaptersDoNotKnowEachOther,
            "process.A", "B b;", "ui.B"),
        on("onlyStoreAndModelTouchTheDatabase", DependencyRules.onlyStoreAndModelTouchTheDatabase, "process.A",
            "java.sql.ResultSet rows;"),
        on("ownRecordsStayBehindStore", DependencyRules.ownRecordsStayBehindStore, "process.A", "B b;", "model.B"),
        on("itextStaysInPrint", DependencyRules.itextStaysInPrint, "process.A", "com.itextpdf.layout.Document pdf;"),
        on("domainHasNoClock", DomainRules.domainHasNoClock, "plan.A", "Object day = java.time.LocalDate.now();"),
        on("domainHasNoClock", DomainRules.domainHasNoClock, "plan.A", "long at = System.currentTimeMillis();"),
        on("amountsAreMoney", DomainRules.amountsAreMoney, "credit.A", "java.math.BigDecimal limit;"),
        on("domainTypesAreClosed", DomainRules.domainTypesAreClosed, "credit.A", "int a;"),
        on("domainHasNoSetters", DomainRules.domainHasNoSetters, "credit.A", "void setA(int a) { }"),
        on("customersAreCustomersInClasses", NamingRules.customersAreCustomersInClasses, "credit.Debtor", ""),
        on("customersAreCustomersInFields", NamingRules.customersAreCustomersInFields, "credit.A", "int theSchuldner;"),
        on("customersAreCustomersInMethods", NamingRules.customersAreCustomersInMethods, "credit.A",
            "void isDelinquent() { }"),
        on("namesSayWhatAClassIs", NamingRules.namesSayWhatAClassIs, "store.MoneyHelper", ""));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("violations")
  void ruleRefuses(String name, ArchRule rule, List<Source> sources) throws Exception {
    assertThat(rule.evaluate(compiled(sources)).hasViolation()).isTrue();
  }

  private static Arguments on(String name, ArchRule rule, String... classesAndMembers) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < classesAndMembers.length; i += 2) {
      String members = i + 1 < classesAndMembers.length ? classesAndMembers[i + 1] : "";
      String imported = i == 0 && classesAndMembers.length > 2 ? classesAndMembers[2] : null;
      sources.add(new Source(classesAndMembers[i], imported, members));
    }
    return Arguments.of(name, rule, sources);
  }

  private JavaClasses compiled(List<Source> sources) throws Exception {
    List<String> arguments = new ArrayList<>(
        List.of("-d", directory.toString(), "-cp", System.getProperty("java.class.path")));
    for (Source source : sources) {
      Path file = directory.resolve("source").resolve(source.name().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      arguments.add(Files.writeString(file, source.text()).toString());
    }
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new))).isZero();
    return new ClassFileImporter().importPath(directory);
  }

  /** One class by its name below the root package. */
  record Source(String name, String imported, String members) {
    String text() {
      String[] parts = name.split("\\.");
      return "package " + Packages.ROOT + "." + parts[0] + ";\n"
          + (imported == null ? "" : "import " + Packages.ROOT + "." + imported + ";\n")
          + "public class " + parts[1] + " { " + members + " }\n";
    }

    @Override
    public String toString() {
      return name + " { " + members + " }";
    }
  }
}

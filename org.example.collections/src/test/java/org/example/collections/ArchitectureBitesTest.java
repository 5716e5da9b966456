// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule refuses a planted violation: a rule that cannot fail holds nothing. */
class ArchitectureBitesTest {
  private static final String PROCESS = " extends org.compiere.process.SvrProcess";
  private static final String DO_IT = "protected void prepare() { } protected String doIt() { return null; }";

  private static JavaClasses planted;

  @BeforeAll
  static void compileAllAtOnce(@TempDir Path directory) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-d", directory.toString(), "-cp",
        System.getProperty("java.class.path")));
    for (Violation violation : violations().toList()) {
      for (Source source : violation.sources()) {
        Path file = directory.resolve("source").resolve(violation.folder()).resolve(source.file());
        Files.createDirectories(file.getParent());
        arguments.add(Files.writeString(file, source.text(violation.folder())).toString());
      }
    }
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new))).isZero();
    planted = new ClassFileImporter().importPath(directory);
  }

  static Stream<Violation> violations() {
    return Stream.of(
        on("everyClassIsClassified", DependencyRules.everyClassIsClassified, "util.Strings", "int a;"),
        on("domainIsPlainJava", DependencyRules.domainIsPlainJava, "dunning.A", "java.util.logging.Logger log;"),
        on("domainIsPlainJava", DependencyRules.domainIsPlainJava, "letter.A", "java.sql.Timestamp at;"),
        on("domainIsPlainJava", DependencyRules.domainIsPlainJava, "plan.A",
            "org.adempiere.exceptions.AdempiereException e;"),
        on("domainKnowsNoContext", DependencyRules.domainKnowsNoContext, "dunning.A", "java.util.Properties ctx;"),
        on("moneyStandsAlone", DependencyRules.moneyStandsAlone, "money.A", "B b;", "receivable.B", ""),
        on("receivableKnowsOnlyMoney", DependencyRules.receivableKnowsOnlyMoney, "receivable.A", "B b;", "dunning.B", ""),
        on("subjectsDoNotKnowEachOther", DependencyRules.subjectsDoNotKnowEachOther, "dunning.A", "B b;", "contact.B", ""),
        on("noCycles", DependencyRules.noCycles, "money.A", "B b;", "letter.B", "org.example.collections.money.FOLDER.A a;"),
        on("entryAdaptersDoNotKnowEachOther", DependencyRules.entryAdaptersDoNotKnowEachOther,
            "process.A", "B b;", "ui.B", ""),
        on("onlyStoreAndModelTouchTheDatabase", DependencyRules.onlyStoreAndModelTouchTheDatabase, "process.A",
            "java.sql.ResultSet rows;"),
        on("ownRecordsStayBehindStore", DependencyRules.ownRecordsStayBehindStore, "process.A", "B b;", "model.B", ""),
        on("itextStaysInPrint", DependencyRules.itextStaysInPrint, "process.A", "com.itextpdf.layout.Document pdf;"),
        on("domainHasNoClock", DomainRules.domainHasNoClock, "plan.A", "Object day = java.time.LocalDate.now();"),
        on("domainHasNoClock", DomainRules.domainHasNoClock, "plan.A", "long at = System.currentTimeMillis();"),
        on("amountsAreMoney", DomainRules.amountsAreMoney, "credit.A", "java.math.BigDecimal limit;"),
        on("domainTypesAreClosed", DomainRules.domainTypesAreClosed, "credit.A", "int a;"),
        on("domainHasNoSetters", DomainRules.domainHasNoSetters, "credit.A", "void setA(int a) { }"),
        on("processesLiveInProcess", AdapterRules.processesLiveInProcess, "event.AProcess" + PROCESS, DO_IT),
        on("processesLiveInProcess", AdapterRules.processesLiveInProcess, "process.CreateRun" + PROCESS, DO_IT),
        on("processesSayThatTheyAre", AdapterRules.processesSayThatTheyAre, "process.AProcess" + PROCESS, DO_IT),
        on("eventHandlersLiveInEvent", AdapterRules.eventHandlersLiveInEvent,
            "process.AHandler extends org.adempiere.base.event.AbstractEventHandler",
            "protected void initialize() { } protected void doHandleEvent(org.osgi.service.event.Event e) { }"),
        on("saveIsSaveEx", AdapterRules.saveIsSaveEx, "event.A", "void a(org.compiere.model.PO po) { po.save(); }"),
        on("customersAreCustomersInClasses", NamingRules.customersAreCustomersInClasses, "credit.Debtor", ""),
        on("customersAreCustomersInFields", NamingRules.customersAreCustomersInFields, "credit.A", "int theSchuldner;"),
        on("customersAreCustomersInMethods", NamingRules.customersAreCustomersInMethods, "credit.A",
            "void isDelinquent() { }"),
        on("namesSayWhatAClassIs", NamingRules.namesSayWhatAClassIs, "store.MoneyHelper", ""));
  }

  @ParameterizedTest
  @MethodSource("violations")
  void ruleRefuses(Violation violation) {
    JavaClasses classes = planted.that(resideInAPackage(".." + violation.folder()));
    assertThat(classes).hasSameSizeAs(violation.sources());
    assertThat(violation.rule().evaluate(classes).hasViolation()).isTrue();
  }

  private static Violation on(String name, ArchRule rule, String head, String members) {
    return new Violation(name, rule, List.of(new Source(head, null, members)));
  }

  /** The first class uses the second one. */
  private static Violation on(String name, ArchRule rule, String head, String members, String other, String others) {
    return new Violation(name, rule, List.of(new Source(head, other, members), new Source(other, null, others)));
  }

  /** What breaks a rule, in packages of its own below those of the bundle. */
  record Violation(String name, ArchRule rule, List<Source> sources) {
    String folder() {
      return "planted" + Integer.toHexString(toString().hashCode());
    }

    @Override
    public String toString() {
      return name + ": " + sources;
    }
  }

  /**
   * One class.
   *
   * @param head package below the root, a dot, simple name; then what it extends or implements
   * @param imported a class below the root package, or null
   */
  record Source(String head, String imported, String members) {
    private static final Pattern HEAD = Pattern.compile("(\\w+)\\.(\\w+)(.*)");

    Path file() {
      return Path.of(HEAD.matcher(head).replaceFirst("$1/$2.java"));
    }

    String text(String folder) {
      String use = imported == null ? "" : HEAD.matcher(imported)
          .replaceFirst("import " + Packages.ROOT + ".$1." + folder + ".$2;\n");
      return HEAD.matcher(head).replaceFirst("package " + Packages.ROOT + ".$1." + folder + ";\n" + use
          + "public class $2$3") + " { " + members.replace("FOLDER", folder) + " }\n";
    }

    @Override
    public String toString() {
      return head + " { " + members + " }";
    }
  }
}

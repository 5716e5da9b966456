// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.example.collections.Packages.ADAPTERS;
import static org.example.collections.Packages.DOMAIN;
import static org.example.collections.Packages.ROOT;
import static org.example.collections.Packages.below;
import static org.example.collections.Packages.with;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Timestamp;

/** Who may know whom. */
final class DependencyRules {
  @ArchTest
  static final ArchRule everyClassIsClassified =
      classes().should().resideInAnyPackage(with(with(DOMAIN, ADAPTERS), ROOT));

  @ArchTest
  static final ArchRule domainIsPlainJava = classes().that().resideInAnyPackage(DOMAIN).should()
      .onlyDependOnClassesThat().resideInAnyPackage(with(DOMAIN, "java.lang..", "java.math", "java.time..", "java.util",
          "java.util.function", "java.util.regex", "java.util.stream"));

  @ArchTest
  static final ArchRule domainKnowsNoContext = noClasses().that().resideInAnyPackage(DOMAIN).should()
      .dependOnClassesThat().haveNameMatching("java\\.util\\.(Properties|Date|Calendar|TimeZone|Timer)");

  @ArchTest
  static final ArchRule moneyStandsAlone = classes().that().resideInAPackage(ROOT + ".money..").should()
      .onlyDependOnClassesThat().resideInAnyPackage(ROOT + ".money..", "java..");

  @ArchTest
  static final ArchRule receivableKnowsOnlyMoney = noClasses().that().resideInAPackage(ROOT + ".receivable..").should()
      .dependOnClassesThat().resideInAnyPackage(below("dunning", "credit", "contact", "plan", "letter", "figure"));

  @ArchTest
  static final ArchRule subjectsDoNotKnowEachOther =
      slices().matching(ROOT + ".(dunning|credit|contact|plan|figure)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule noCycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule entryAdaptersDoNotKnowEachOther =
      slices().matching(ROOT + ".(process|callout|event|ui|print)..").should().notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyStoreAndModelTouchTheDatabase = noClasses()
      .that().resideOutsideOfPackages(below("store", "model")).should()
      .dependOnClassesThat(resideInAPackage("java.sql..").and(not(type(Timestamp.class))))
      .orShould().dependOnClassesThat().haveFullyQualifiedName("org.compiere.util.DB");

  @ArchTest
  static final ArchRule ownRecordsStayBehindStore = noClasses()
      .that().resideOutsideOfPackages(below("store", "model", "event", "callout", "ui")).should()
      .dependOnClassesThat().resideInAPackage(ROOT + ".model..");

  @ArchTest
  static final ArchRule itextStaysInPrint = noClasses().that().resideOutsideOfPackages(below("print")).should()
      .dependOnClassesThat().resideInAPackage("com.itextpdf..");

  @ArchTest
  static final ArchRule zkStaysInUi = noClasses().that().resideOutsideOfPackages(below("ui")).should()
      .dependOnClassesThat().resideInAnyPackage("org.zkoss..", "org.adempiere.webui..");

  private DependencyRules() {
  }
}

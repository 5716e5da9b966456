// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.example.collections.Packages.DOMAIN;
import static org.example.collections.Packages.ROOT;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;

/** How the domain is written. */
final class DomainRules {
  @ArchTest
  static final ArchRule domainHasNoClock = noClasses().that().resideInAnyPackage(DOMAIN).should()
      .callMethodWhere(JavaCall.Predicates.target(nameMatching("now|currentTimeMillis|nanoTime|system.*"))
          .and(JavaCall.Predicates.target(owner(resideInAPackage("java.time..").or(type(System.class))))));

  @ArchTest
  static final ArchRule amountsAreMoney = noFields()
      .that().areDeclaredInClassesThat(resideInAnyPackage(DOMAIN).and(not(resideInAPackage(ROOT + ".money.."))))
      .should().haveRawType(BigDecimal.class).orShould().haveRawType(double.class).orShould().haveRawType(float.class);

  @ArchTest
  static final ArchRule domainTypesAreClosed = classes().that().resideInAnyPackage(DOMAIN).and().areNotInterfaces()
      .and().areNotEnums().and().areNotAnonymousClasses().should().haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule domainHasNoSetters = noMethods()
      .that().areDeclaredInClassesThat(resideInAnyPackage(DOMAIN).and(not(INTERFACES)))
      .should().haveNameMatching("set[A-Z].*");

  private DomainRules() {
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Words that the code does not use. */
final class NamingRules {
  private static final String NOT_A_CUSTOMER = "(?i).*(debtor|schuldner|delinquen|defaulter).*";

  @ArchTest
  static final ArchRule customersAreCustomersInClasses = noClasses().should().haveNameMatching(NOT_A_CUSTOMER);

  @ArchTest
  static final ArchRule customersAreCustomersInFields = noFields().should().haveNameMatching(NOT_A_CUSTOMER);

  @ArchTest
  static final ArchRule customersAreCustomersInMethods = noMethods().should().haveNameMatching(NOT_A_CUSTOMER);

  /** A credit manager is core's word for what answers core's question. */
  @ArchTest
  static final ArchRule namesSayWhatAClassIs = noClasses()
      .that().areNotAssignableTo("org.adempiere.base.ICreditManager").and().areNotAssignableTo(
          "org.adempiere.base.ICreditManagerFactory")
      .should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
      .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager")
      .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Dto")
      .orShould().haveSimpleNameEndingWith("Common");

  private NamingRules() {
  }
}

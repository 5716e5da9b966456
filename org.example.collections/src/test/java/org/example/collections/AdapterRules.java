// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.example.collections.Packages.below;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.adempiere.base.annotation.Process;
import org.adempiere.base.event.AbstractEventHandler;
import org.compiere.model.PO;
import org.compiere.process.SvrProcess;

/** How the server finds us, and how we write its records. */
final class AdapterRules {
  @ArchTest
  static final ArchRule processesLiveInProcess = classes().that().areAssignableTo(SvrProcess.class).should()
      .resideInAnyPackage(below("process")).andShould().haveSimpleNameEndingWith("Process");

  @ArchTest
  static final ArchRule processesSayThatTheyAre = classes().that().areAssignableTo(SvrProcess.class)
      .and().doNotHaveModifier(JavaModifier.ABSTRACT).should().beAnnotatedWith(Process.class);

  @ArchTest
  static final ArchRule eventHandlersLiveInEvent = classes().that().areAssignableTo(AbstractEventHandler.class).should()
      .resideInAnyPackage(below("event")).andShould().haveSimpleNameEndingWith("Handler");

  @ArchTest
  static final ArchRule saveIsSaveEx = noClasses().should()
      .callMethodWhere(JavaCall.Predicates.target(name("save"))
          .and(JavaCall.Predicates.target(owner(assignableTo(PO.class)))));

  private AdapterRules() {
  }
}

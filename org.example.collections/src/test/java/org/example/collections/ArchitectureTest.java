// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = Packages.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchTests dependencies = ArchTests.in(DependencyRules.class);

  @ArchTest
  static final ArchTests domain = ArchTests.in(DomainRules.class);

  @ArchTest
  static final ArchTests adapters = ArchTests.in(AdapterRules.class);

  @ArchTest
  static final ArchTests names = ArchTests.in(NamingRules.class);
}

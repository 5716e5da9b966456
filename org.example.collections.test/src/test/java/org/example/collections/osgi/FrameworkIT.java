// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The bundle as it ships, in the framework and with the service component runtime of the server. */
class FrameworkIT {
  private static ServerFramework server;
  private static Bundle ours;

  @BeforeAll
  static void start() throws Exception {
    server = ServerFramework.start(Path.of("target/bundles"), Path.of("target/framework"));
    ours = server.bundle("org.example.collections");
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void resolvesAndStarts() {
    assertThat(ours.getState()).isEqualTo(Bundle.ACTIVE);
  }

  @Test
  void everyComponentIsSatisfied() {
    ServiceComponentRuntime components = server.service(ServiceComponentRuntime.class);
    assertThat(components.getComponentDescriptionDTOs(ours)).filteredOn(component -> !isScreen(component)).isNotEmpty()
        .allSatisfy(component -> {
      assertThat(components.getComponentConfigurationDTOs(component)).as(component.name).isNotEmpty()
          .allSatisfy(configuration -> assertThat(configuration.state).as(component.name)
              .isIn(ComponentConfigurationDTO.SATISFIED, ComponentConfigurationDTO.ACTIVE));
    });
  }

  /** This framework has neither web client nor ZK, as a server that only works in the background. */
  @Test
  void screensWaitForAWebClient() {
    ServiceComponentRuntime components = server.service(ServiceComponentRuntime.class);
    assertThat(components.getComponentDescriptionDTOs(ours)).filteredOn(FrameworkIT::isScreen).singleElement().satisfies(screens ->
        assertThat(components.getComponentConfigurationDTOs(screens)).singleElement().satisfies(configuration -> {
          assertThat(configuration.state).isEqualTo(ComponentConfigurationDTO.UNSATISFIED_REFERENCE);
          assertThat(configuration.unsatisfiedReferences).extracting(reference -> reference.name).containsExactly("forms");
        }));
    assertThatThrownBy(() -> ours.loadClass("org.example.collections.ui.WorkbenchForm")).isInstanceOf(NoClassDefFoundError.class);
    assertThat(ours.getHeaders().get("Require-Bundle")).contains("org.adempiere.ui.zk;resolution:=optional");
  }

  private static boolean isScreen(ComponentDescriptionDTO component) {
    return component.implementationClass.startsWith("org.example.collections.ui.");
  }

  @Test
  void asksTheServerForNothingThatItDoesNotDeclare() {
    assertThat(ours.getHeaders().get("Require-Capability")).doesNotContain("osgi.service");
    assertThat(ours.getHeaders().get("Import-Package")).doesNotContain("org.compiere", "org.adempiere", "com.itextpdf");
    assertThat(ours.getHeaders().get("Require-Bundle")).doesNotContain("bundle-version");
  }

  @Test
  void wakesUpWhenTheServerAsksForAClass() {
    assertThat(ours.getHeaders().get("Bundle-ActivationPolicy")).isEqualTo("lazy");
    assertThat(ours.getEntry("META-INF/p2.inf")).isNotNull();
  }

  @Test
  void drawsWithTheEmbeddedIText() throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Object writer = itext("kernel.pdf.PdfWriter").getConstructor(OutputStream.class).newInstance(pdf);
    Object document = itext("kernel.pdf.PdfDocument").getConstructor(writer.getClass()).newInstance(writer);
    Object layout = itext("layout.Document").getConstructor(document.getClass()).newInstance(document);
    Object paragraph = itext("layout.element.Paragraph").getConstructor(String.class).newInstance("1 234.50");
    layout.getClass().getMethod("add", itext("layout.element.IBlockElement")).invoke(layout, paragraph);
    layout.getClass().getMethod("close").invoke(layout);
    assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-").contains("Helvetica").endsWith("%%EOF\n");
  }

  private static Class<?> itext(String name) throws ClassNotFoundException {
    return ours.loadClass("com.itextpdf." + name);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.money.Currency;
import org.junit.jupiter.api.Test;

/** Compares the stand-in with the server that {@code -Didempiere.home} or {@code -Didempiere.jars} names. */
class RealServerTest {
  @Test
  void standInDiffersFromTheServerInNothing() throws Exception {
    List<Path> server = server();
    if (server.isEmpty()) {
      System.out.println("conformance: not run: no idempiere.home");
      abort("no idempiere.home");
    }
    ClassFiles real = new ClassFiles(server);
    Conformance conformance = new Conformance(new ClassFiles(List.of(jarOf(AdempiereException.class))), real);
    List<String> differences = conformance.differences(name -> !name.startsWith("org/example/"));
    System.out.println("conformance: types=" + conformance.types() + " differences=" + differences.size());
    assertThat(conformance.types()).isPositive();
    assertThat(differences).isEmpty();
  }

  @Test
  void bundleImplementsWhatTheServerAsksFor() throws Exception {
    List<Path> server = server();
    assumeFalse(server.isEmpty(), "no idempiere.home");
    Path bundle = jarOf(Currency.class);
    List<Path> together = new ArrayList<>(List.of(bundle));
    together.addAll(server);
    assertThat(Conformance.unimplemented(new ClassFiles(List.of(bundle)), new ClassFiles(together))).isEmpty();
  }

  private static Path jarOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static List<Path> server() throws Exception {
    String home = System.getProperty("idempiere.home", "");
    String jars = System.getProperty("idempiere.jars", "");
    if (!home.isEmpty()) {
      return ClassFiles.ofServer(Path.of(home));
    }
    return Stream.of(jars.split(File.pathSeparator)).filter(jar -> !jar.isEmpty()).map(Path::of).toList();
  }
}

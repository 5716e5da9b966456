// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Installs the update site into a server that holds the stand-in, and takes it off again. */
class P2InstallIT {
  private static final String FEATURE = "org.example.collections.feature.feature.group";
  private static final Path TARGET = Path.of("target");
  private static final Path SERVER = TARGET.resolve("server");
  private static final Path SITE = Path.of("../org.example.collections.p2/target");
  private static final Path BUNDLES_INFO =
      SERVER.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
  private static Director director;

  @BeforeAll
  static void serverWithoutCollections() throws Exception {
    director = new Director(TARGET.resolve("director"), TARGET.resolve("director-work"), SERVER);
    Path plugins = Files.createDirectories(TARGET.resolve("server-source/plugins"));
    copy(TARGET.resolve("bundles"), plugins, "org.apache.felix.scr", "jakarta.mail", "jakarta.activation", "slf4j-api",
        "slf4j-nop", "idempiere-base", "org.eclipse.equinox.event", "postgresql");
    copy(TARGET.resolve("director"), plugins, "org.eclipse.osgi", "org.eclipse.equinox.simpleconfigurator",
        "org.osgi.service.component", "org.osgi.util.promise", "org.osgi.util.function", "org.osgi.service.event");
    Path repository = TARGET.resolve("server-repository");
    director.publish(plugins.getParent(), TARGET.resolve("test-classes/server.product"), repository);
    // Tycho leaves the unit a.jre.javase there, which every profile needs.
    String java = SITE.resolve("targetPlatformRepository").toAbsolutePath().normalize().toUri().toString();
    director.install("a.jre.javase,server", repository.toAbsolutePath().toUri().toString(), java);
  }

  @Test
  void featureComesAndGoesWithoutATrace() throws Exception {
    List<String> before = Files.readAllLines(BUNDLES_INFO);
    assertThat(before).noneMatch(line -> line.startsWith("org.example"));

    director.install(FEATURE, "jar:" + zip().toUri() + "!/");
    assertThat(Files.readAllLines(BUNDLES_INFO)).hasSize(before.size() + 1).containsAll(before)
        .as("will be started").anyMatch(line -> line.matches("org\\.example\\.collections,1\\.0\\.0\\..*,\\d,true"));
    assertThat(names(SERVER.resolve("plugins"))).anyMatch(name -> name.startsWith("org.example.collections_"));

    director.uninstall(FEATURE);
    assertThat(Files.readAllLines(BUNDLES_INFO)).isEqualTo(before);
  }

  @Test
  void siteHoldsOnlyOurBundleAndFeature() throws Exception {
    Path repository = SITE.resolve("repository");
    assertThat(names(repository.resolve("plugins"))).singleElement().asString().startsWith("org.example.collections_");
    assertThat(names(repository.resolve("features"))).singleElement().asString()
        .startsWith("org.example.collections.feature_");
  }

  private static Path zip() throws IOException {
    try (Stream<Path> files = Files.list(SITE)) {
      return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow().toRealPath();
    }
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void copy(Path from, Path to, String... jars) throws IOException {
    for (String jar : jars) {
      Files.copy(from.resolve(jar + ".jar"), to.resolve(jar + ".jar"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

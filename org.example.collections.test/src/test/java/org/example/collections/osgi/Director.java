// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.osgi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The p2 director at the versions that iDempiere 13 ships, with the arguments of its update-prd.sh. */
final class Director {
  private static final List<String> NOT_STARTED_BY_LIST = List.of("org.eclipse.osgi.jar",
      "org.eclipse.osgi.compatibility.state.jar", "org.eclipse.equinox.launcher.jar");

  private final Path jars;
  private final Path work;
  private final Path server;

  /**
   * @param jars the director's bundles, file names without version
   * @param work an own directory for configuration, log and publisher
   * @param server the directory that is installed into
   */
  Director(Path jars, Path work, Path server) throws IOException {
    this.jars = jars.toAbsolutePath();
    this.work = Files.createDirectories(work.toAbsolutePath());
    this.server = server.toAbsolutePath();
    Path configuration = Files.createDirectories(this.work.resolve("configuration"));
    Files.writeString(configuration.resolve("config.ini"), String.join("\n", "osgi.bundles=" + bundles(),
        "osgi.framework=file:" + this.jars.resolve("org.eclipse.osgi.jar"),
        "osgi.framework.extensions=reference:file:" + this.jars.resolve("org.eclipse.osgi.compatibility.state.jar"),
        "osgi.bundles.defaultStartLevel=4", ""));
  }

  private String bundles() throws IOException {
    try (Stream<Path> files = Files.list(jars)) {
      return files.filter(jar -> !NOT_STARTED_BY_LIST.contains(jar.getFileName().toString()))
          .map(jar -> "reference:file:" + jar + startLevel(jar.getFileName().toString()))
          .collect(Collectors.joining(","));
    }
  }

  private static String startLevel(String jar) {
    if (jar.contains("felix.scr")) {
      return "@1:start";
    }
    if (jar.contains("equinox.common")) {
      return "@2:start";
    }
    return jar.startsWith("org.eclipse") ? "@4:start" : "";
  }

  /** Makes a p2 repository of a directory with a folder {@code plugins} and of a product that names them. */
  void publish(Path source, Path product, Path repository) throws Exception {
    String address = repository.toAbsolutePath().toUri().toString();
    run("org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher", "-metadataRepository", address,
        "-artifactRepository", address, "-source", source.toAbsolutePath().toString(), "-publishArtifacts",
        "-compress");
    run("org.eclipse.equinox.p2.publisher.ProductPublisher", "-metadataRepository", address, "-artifactRepository",
        address, "-productFile", product.toAbsolutePath().toString(), "-append", "-flavor", "tooling", "-configs",
        "ANY");
  }

  void install(String unit, String... repositories) throws Exception {
    direct("-repository", String.join(",", repositories), "-i", unit);
  }

  void uninstall(String unit) throws Exception {
    direct("-u", unit);
  }

  private void direct(String... what) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-profile", "DefaultProfile", "-profileProperties",
        "org.eclipse.update.install.features=true", "-destination", server.toString(), "-bundlepool",
        server.toString()));
    arguments.addAll(List.of(what));
    run("org.eclipse.equinox.p2.director", arguments.toArray(String[]::new));
  }

  private void run(String application, String... arguments) throws Exception {
    Path log = work.resolve("director.log");
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
        "-Dosgi.noShutdown=false", "-jar", jars.resolve("org.eclipse.equinox.launcher.jar").toString(), "-install",
        work.resolve("install").toString(), "-configuration", work.resolve("configuration").toString(), "-nosplash",
        "-consoleLog", "-application", application));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    if (!ended || process.exitValue() != 0) {
      throw new AssertionError(String.join(" ", command) + "\n" + Files.readString(log));
    }
  }
}

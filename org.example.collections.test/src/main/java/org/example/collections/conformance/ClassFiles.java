// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The classes in some jars and class directories, by internal name; the first one wins, as on a class path. */
final class ClassFiles {
  private final Map<String, Path> files = new TreeMap<>();
  private final Map<String, ClassNode> read = new HashMap<>();

  ClassFiles(List<Path> jarsAndDirectories) throws IOException {
    for (Path entry : jarsAndDirectories) {
      if (Files.isDirectory(entry)) {
        index(entry);
      } else {
        // Left open: the classes are read from it until the JVM ends.
        index(FileSystems.newFileSystem(entry).getPath("/"));
      }
    }
  }

  /** What a server directory holds in {@code plugins}, packed or not; without that folder, what the directory holds. */
  static List<Path> ofServer(Path home) throws IOException {
    Path plugins = home.resolve("plugins");
    try (Stream<Path> entries = Files.list(Files.isDirectory(plugins) ? plugins : home)) {
      return entries.filter(entry -> entry.toString().endsWith(".jar") || Files.isDirectory(entry)).sorted().toList();
    }
  }

  private void index(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      walk.filter(file -> file.toString().endsWith(".class")).forEach(file -> {
        String name = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        files.putIfAbsent(name.substring(0, name.length() - ".class".length()), file);
      });
    }
  }

  Set<String> names() {
    return files.keySet();
  }

  /** The class, from these files or, for what belongs to Java, from the JDK. */
  Optional<ClassNode> find(String name) {
    return Optional.ofNullable(read.computeIfAbsent(name, this::load));
  }

  private ClassNode load(String name) {
    try (InputStream bytes = files.containsKey(name) ? Files.newInputStream(files.get(name))
        : ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
      if (bytes == null) {
        return null;
      }
      ClassNode node = new ClassNode();
      new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      return node;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}

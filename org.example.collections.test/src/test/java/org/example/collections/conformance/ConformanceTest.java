// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ConformanceTest {
  @TempDir
  private Path directory;

  @Test
  void findsNothingWhereTheStandInIsAPartOfTheRealOne() throws Exception {
    assertThat(differences("public class A { public int a(String s) { return 1; } }",
        "public class A extends java.util.Date { public final String x = \"\"; public int a(String s) { return 2; } }"))
        .isEmpty();
  }

  @Test
  void membersMayBeInheritedInTheRealOne() throws Exception {
    assertThat(differences("public class A { public long getTime() { return 1; } }",
        "public class A extends java.util.Date { }")).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/conformance/differences.csv", delimiter = '|', numLinesToSkip = 1)
  void findsEveryDifference(String standIn, String real, String difference) throws Exception {
    assertThat(differences(standIn, real)).singleElement().asString().contains(difference);
  }

  @Test
  void whatNobodySeesIsNotCompared() throws Exception {
    assertThat(differences("public class A { int b; private void c() { } static class D { } } class E { }",
        "public class A { }")).isEmpty();
  }

  @Test
  void findsWhatAClassLeavesUnimplemented() throws Exception {
    compiled("here", "public interface A { }", "public class B implements A { }", "public abstract class C implements A { }",
        "public class D implements A { public void b() { } }");
    Path there = directory.resolve("there");
    ClassFiles real = compiled("there", "public interface A { void b(); default void c() { } }");
    assertThat(real.names()).containsExactly("A");
    Files.delete(directory.resolve("here/A.class"));
    Path here = directory.resolve("here");
    assertThat(Conformance.unimplemented(new ClassFiles(List.of(here)), new ClassFiles(List.of(here, there))))
        .containsExactly("B: b()V is not implemented");
  }

  @Test
  void onlyTheNamedTypesAreCompared() throws Exception {
    Conformance conformance = new Conformance(compiled("here", "public class A { }"), compiled("there"));
    assertThat(conformance.differences(name -> !name.equals("A"))).isEmpty();
    assertThat(conformance.types()).isZero();
  }

  private List<String> differences(String standIn, String real) throws Exception {
    return new Conformance(compiled("here", standIn), compiled("there", real)).differences(name -> true);
  }

  private ClassFiles compiled(String folder, String... sources) throws Exception {
    Path root = Files.createDirectories(directory.resolve(folder));
    List<String> arguments = new ArrayList<>(List.of("-d", root.toString()));
    for (String source : sources) {
      String name = source.replaceFirst(".*?\\b(?:class|interface) (\\w+).*", "$1");
      arguments.add(Files.writeString(root.resolve(name + ".java"), source).toString());
    }
    if (sources.length > 0) {
      compile(arguments);
    }
    return new ClassFiles(List.of(root));
  }

  private static void compile(List<String> arguments) {
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new))).isZero();
  }
}

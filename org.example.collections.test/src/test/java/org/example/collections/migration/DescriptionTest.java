// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DescriptionTest {
  @Test
  void namesAndDescriptionsFitTheirColumns() throws Exception {
    assertThat(texts()).hasSizeGreaterThan(100).allSatisfy(texts -> {
      for (String language : Set.of("en", "de")) {
        Texts words = Texts.of(texts, language);
        assertThat(words.name()).hasSizeBetween(2, 60);
        assertThat(words.description() == null ? "" : words.description()).hasSizeLessThanOrEqualTo(255);
      }
    });
  }

  @Test
  void everyElementIsUsedAndEveryColumnHasOne() throws Exception {
    for (Description description : Descriptions.all()) {
      Set<String> columns = new TreeSet<>();
      description.addedColumns().values().forEach(added -> columns.addAll(added.keySet()));
      description.ownTables().forEach((name, table) -> {
        columns.addAll(Description.map(Description.map(table), "columns").keySet());
        columns.addAll(Set.of(name + "_ID", name + "_UU"));
      });
      description.ownViews().values().forEach(view ->
          columns.addAll(Description.map(Description.map(view), "columns").keySet()));
      description.processes().values().forEach(process ->
          columns.addAll(Description.map(Description.map(process), "parameters").keySet()));
      columns.removeIf(name -> !name.startsWith("COL_")
          || description.earlier().stream().anyMatch(change -> change.elements().containsKey(name)));
      assertThat(columns).isEqualTo(new TreeSet<>(description.elements().keySet()));
    }
  }

  /** Everything in the description that has words in both languages. */
  private static List<Map<String, Object>> texts() throws Exception {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Description description : Descriptions.all()) {
      for (Map<String, Object> file : List.of(description.elements(), description.references(), description.processes(),
          description.windows())) {
        collect(file, found);
      }
    }
    return found;
  }

  private static void collect(Object part, List<Map<String, Object>> found) {
    if (part instanceof Map<?, ?> map) {
      if (map.containsKey("en") && map.containsKey("de")) {
        found.add(Description.map(part));
      }
      map.values().forEach(value -> collect(value, found));
    } else if (part instanceof Collection<?> list) {
      list.forEach(value -> collect(value, found));
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** Everything that the dictionary says in words, from the descriptions of the migration. */
final class DescribedTexts {
  private final Map<String, Map<String, List<String>>> texts = new LinkedHashMap<>();

  static DescribedTexts read() throws IOException {
    DescribedTexts described = new DescribedTexts();
    try (Stream<Path> files = Files.walk(Path.of("../migration/description"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        Map<String, Object> content = new Yaml().load(Files.readString(file));
        described.walk(file.getFileName().toString(), content);
      }
    }
    return described;
  }

  /** Where a text stands, then language, then the text's parts: name, description, help. */
  Map<String, Map<String, List<String>>> texts() {
    return texts;
  }

  private void walk(String where, Object node) {
    if (node instanceof List<?> list) {
      list.forEach(each -> walk(where, each));
    } else if (node instanceof Map<?, ?> map) {
      if (map.containsKey("en") || map.containsKey("de")) {
        Map<String, List<String>> languages = new LinkedHashMap<>();
        map.forEach((key, value) -> {
          if (key.equals("en") || key.equals("de")) {
            languages.put(key.toString(), parts(value));
          }
        });
        if (where.startsWith("references.yaml tables ")) {
          // A table reference is called by its key, which is English.
          languages.put("en", List.of(where.substring("references.yaml tables COL ".length())));
        }
        texts.put(where, languages);
      }
      map.forEach((key, value) -> walk(where + " " + key, value));
    }
  }

  private static List<String> parts(Object value) {
    List<String> parts = new ArrayList<>();
    (value instanceof List<?> list ? list : List.of(value)).forEach(part -> parts.add(part.toString()));
    return parts;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.example.collections.letter.SeedTexts;

/** Texts of the default ladder from the bundle's seed file of a language. */
public final class SeedFile implements SeedTexts {
  private final String name;
  private final Properties texts = new Properties();

  private SeedFile(String name) {
    this.name = name;
  }

  /** @param language such as de_DE; there must be a file for it */
  public static SeedFile of(String language) {
    SeedFile file = new SeedFile("/org/example/collections/seed/letters_" + language + ".properties");
    try (Reader reader = new InputStreamReader(SeedFile.class.getResourceAsStream(file.name), StandardCharsets.UTF_8)) {
      file.texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file.name, e);
    }
    return file;
  }

  @Override
  public String text(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No text " + key + " in " + name);
    }
    return text;
  }
}

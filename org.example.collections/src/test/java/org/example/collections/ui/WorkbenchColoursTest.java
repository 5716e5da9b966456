// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Text of ours is readable on whatever the server's theme puts behind it: 4.5 by WCAG AA. What the browser tests measure is ZK's own
 * theme; the themes of iDempiere are named here by their colours, read from release-13.
 */
class WorkbenchColoursTest {
  private static final double ENOUGH = 4.5;
  private static final Pattern TEXT = Pattern.compile("(?<![-\\w])color: (#[0-9a-f]+)");

  /** Colour behind a text, and where a theme has it. */
  private static final Map<String, String> BEHIND = Map.ofEntries(
      Map.entry("#ffffff", "windows, dialogs and rows of both themes, our sections"),
      Map.entry("#d4e3f4", "page of both themes"),
      Map.entry("#7ac8ff", "iceblue_c: chosen row"),
      Map.entry("#e0f2ff", "iceblue_c: head of grids, row under the pointer"),
      Map.entry("#c7e8ff", "iceblue_c: head of a sorted column"),
      Map.entry("#ffffcc", "both: row that is edited"),
      Map.entry("#f9f9f9", "iceblue_c: row of a group"),
      Map.entry("#f7faff", "iceblue_c: foot of dialogs"),
      Map.entry("#f6fafe", "iceblue_c: status line"),
      Map.entry("#dcdad4", "default: head of grids"),
      Map.entry("#e9f2fb", "default: row of a group"),
      Map.entry("#f5f5f5", "default: foot of dialogs"));

  private static SortedSet<String> ours() throws Exception {
    try (InputStream in = WorkbenchForm.class.getResourceAsStream("workbench.css")) {
      Matcher colours = TEXT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      SortedSet<String> found = new TreeSet<>();
      while (colours.find()) {
        found.add(colours.group(1).length() == 4 ? colours.group(1).replaceAll("([0-9a-f])", "$1$1") : colours.group(1));
      }
      return found;
    }
  }

  @Test
  void everyTextIsReadableOnEveryGroundOfTheThemes() throws Exception {
    List<String> faint = ours().stream().flatMap(text -> BEHIND.entrySet().stream()
        .filter(ground -> contrast(text, ground.getKey()) < ENOUGH)
        .map(ground -> text + " on " + ground + " " + contrast(text, ground.getKey()))).toList();
    assertThat(ours()).hasSizeGreaterThan(5);
    assertThat(faint).isEmpty();
  }

  @Test
  void contrastIsMeasuredAsWcagDoes() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    assertThat(contrast("#767676", "#ffffff")).as("the lightest grey that passes").isBetween(ENOUGH, 4.55);
    assertThat(contrast("#777777", "#ffffff")).isLessThan(ENOUGH);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * light(rgb >> 16 & 255) + 0.7152 * light(rgb >> 8 & 255) + 0.0722 * light(rgb & 255);
  }

  private static double light(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}

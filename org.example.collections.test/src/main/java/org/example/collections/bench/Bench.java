// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.util.Arrays;
import java.util.List;

/** {@code ./bench [dunning [sizes] | letters]}: prints one line per figure; without argument it measures everything. */
public final class Bench {
  private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    String subject = arguments.length == 0 ? "all" : arguments[0];
    switch (subject) {
      case "dunning" -> DunningBench.run(sizes(arguments));
      case "all" -> {
        DunningBench.run(SIZES);
        LettersBench.run();
      }
      case "letters" -> LettersBench.run();
      default -> throw new IllegalArgumentException("Not measured: " + subject + "; use dunning [sizes] or letters");
    }
  }

  private static List<Integer> sizes(String[] arguments) {
    return arguments.length == 1 ? SIZES
        : Arrays.stream(arguments).skip(1).map(text -> Integer.valueOf(text.replaceAll("[,_.]", ""))).toList();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.util.Arrays;
import java.util.List;

/** {@code ./bench dunning [sizes]}: prints one line per figure; see also {@link LettersBench}. */
public final class Bench {
  private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    String subject = arguments.length == 0 ? "dunning" : arguments[0];
    if (!subject.equals("dunning")) {
      throw new IllegalArgumentException("Not measured: " + subject + "; use ./bench [dunning [sizes] | letters]");
    }
    DunningBench.run(sizes(arguments));
  }

  private static List<Integer> sizes(String[] arguments) {
    return arguments.length < 2 ? SIZES
        : Arrays.stream(arguments).skip(1).map(text -> Integer.valueOf(text.replaceAll("[,_.]", ""))).toList();
  }
}

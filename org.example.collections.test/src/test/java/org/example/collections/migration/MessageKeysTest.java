// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.example.collections.credit.ReviewOutcome;
import org.example.collections.credit.ReviewReason;
import org.example.collections.credit.ReviewRefused;
import org.example.collections.credit.ReviewStatus;
import org.example.collections.dunning.ChosenRule;
import org.example.collections.dunning.NoticeObstacle;
import org.example.collections.dunning.SkipReason;
import org.junit.jupiter.api.Test;

class MessageKeysTest {
  /** A name of ours in the code; not those of transactions and temporary files, which nobody reads. */
  private static final Pattern NAME = Pattern.compile("(?<!createTrxName\\(\")(?<!createTempFile\\(\")\\bCOL_\\w+");

  @Test
  void everyNameInTheCodeIsATableColumnProcessOrMessage() throws Exception {
    Set<String> known = new TreeSet<>(messages().keySet());
    for (Description description : Descriptions.all()) {
      known.addAll(description.elements().keySet());
      known.addAll(description.ownTables().keySet());
      known.addAll(description.ownViews().keySet());
      known.addAll(description.processes().keySet());
    }
    assertThat(names()).isNotEmpty().allSatisfy(name -> assertThat(known)
        .anyMatch(name.endsWith("_") ? k -> k.startsWith(name) : k -> k.equals(name)));
  }

  @Test
  void everyMessageIsUsed() throws Exception {
    Set<String> names = names();
    assertThat(messages().keySet()).allMatch(key -> names.contains(key)
        || names.stream().anyMatch(name -> name.endsWith("_") && key.startsWith(name)) || key.startsWith("COL_Rule_"));
  }

  @Test
  void everyReasonObstacleAndRuleHasItsMessage() throws Exception {
    Set<String> keys = messages().keySet();
    assertThat(keys).containsAll(keysOf("COL_Skip_", SkipReason.values()))
        .containsAll(keysOf("COL_Obstacle_", NoticeObstacle.values()))
        .containsAll(keysOf("COL_Rule_", ChosenRule.values()))
        .containsAll(keysOf("COL_Review_", ReviewReason.values()))
        .containsAll(keysOf("COL_ReviewRefused_", ReviewRefused.Cause.values()));
  }

  @Test
  void listsOfReasonsAndRulesAreThoseOfTheDomain() throws Exception {
    assertThat(valuesOf("COL Reason")).isEqualTo(keysOf("", SkipReason.values()));
    assertThat(valuesOf("COL Rule")).isEqualTo(keysOf("", ChosenRule.values()));
    assertThat(valuesOf("COL Review Outcome")).isEqualTo(keysOf("", ReviewOutcome.values()));
    assertThat(valuesOf("COL Review Status")).isEqualTo(keysOf("", ReviewStatus.values()));
  }

  private static Set<String> valuesOf(String list) throws Exception {
    Set<String> values = new TreeSet<>();
    for (Description change : Descriptions.all()) {
      values.addAll(Description.map(Description.map(change.references(), "lists"), list).keySet());
    }
    return values;
  }

  /** An apostrophe would quote the places to fill. */
  @Test
  void noMessageHoldsAnApostrophe() throws Exception {
    assertThat(messages()).allSatisfy((key, message) -> assertThat(message.values()).noneMatch(
        text -> text.toString().contains("'")));
  }

  @Test
  void anErrorSaysWhatToDo() throws Exception {
    assertThat(messages()).anySatisfy((key, message) -> assertThat(message).containsEntry("type", "E"));
    messages().forEach((key, message) -> {
      if ("E".equals(message.get("type")) && !message.get("en").toString().startsWith("{0} must")) {
        assertThat(message.get("en").toString()).as(key).matches(".+[.:!?] .+");
      }
    });
  }

  private static Map<String, Map<String, Object>> messages() throws Exception {
    Map<String, Map<String, Object>> all = new TreeMap<>();
    for (Description description : Descriptions.all()) {
      description.messages().forEach((key, value) -> all.put(key, Description.map(value)));
    }
    return all;
  }

  private static Set<String> names() throws Exception {
    Set<String> names = new TreeSet<>();
    for (Path file : Descriptions.bundleSources()) {
      Matcher name = NAME.matcher(Files.readString(file));
      while (name.find()) {
        names.add(name.group());
      }
    }
    return names;
  }

  private static Set<String> keysOf(String prefix, Enum<?>... constants) {
    return Stream.of(constants).map(constant -> prefix + constant.name()).collect(Collectors.toSet());
  }
}

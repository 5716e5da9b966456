// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** AD_Process and AD_Process_Para. */
final class ProcessRows {
  private static final String PACKAGE = "org.example.collections.process.";

  private final Description description;

  ProcessRows(Description description) {
    this.description = description;
  }

  List<String> processes() {
    List<String> statements = new ArrayList<>();
    description.processes().forEach((value, described) -> {
      Map<String, Object> process = Description.map(described);
      Texts texts = Texts.of(process, "en");
      statements.add(new Row("AD_Process", value).withText("Value", value).withText("Name", texts.name())
          .withText("Description", texts.description()).withText("Help", texts.help()).with("AccessLevel", "'3'")
          .with("IsReport", "'N'").with("IsDirectPrint", "'N'").withText("Classname", PACKAGE + process.get("class"))
          .with("IsBetaFunctionality", "'N'").with("IsServerProcess", "'N'").with("ShowHelp", "'Y'")
          .withText("AllowMultipleExecution", process.getOrDefault("parallel", "P")).insert());
    });
    return statements;
  }

  List<String> parameters() {
    List<String> statements = new ArrayList<>();
    description.processes().forEach((value, described) -> {
      int[] sequence = {0};
      Description.map(Description.map(described), "parameters").forEach((name, text) ->
          statements.add(parameter(value, ColumnSpec.of(name, text, description), sequence[0] += 10)));
    });
    return statements;
  }

  private static String parameter(String process, ColumnSpec spec, int sequence) {
    Row row = new Row("AD_Process_Para", process + "/" + spec.name()).from("AD_Element e ON e.ColumnName="
        + Sql.text(spec.name()))
        .with("AD_Process_ID", Sql.own("AD_Process", process)).withText("ColumnName", spec.name())
        .with("AD_Element_ID", "e.AD_Element_ID").with("Name", "e.Name").with("Description",
            "e.Description").with("Help", "e.Help")
        .with("SeqNo", String.valueOf(sequence)).with("AD_Reference_ID", String.valueOf(spec.displayType()))
        .with("FieldLength", String.valueOf(spec.length())).with("IsMandatory",
            Sql.yesNo(spec.attributes().has("mandatory")))
        .with("IsRange", "'N'").with("IsCentrallyMaintained", "'Y'").withText("DefaultValue", spec.defaultValue());
    spec.attributes().after("shown when").ifPresent(logic -> row.withText("DisplayLogic", logic));
    spec.valueReference().ifPresent(name -> row.with("AD_Reference_Value_ID", Sql.own("AD_Reference", name)));
    spec.attributes().after("rule").ifPresent(rule -> row.with("AD_Val_Rule_ID", Sql.own("AD_Val_Rule", rule)));
    return row.insert();
  }
}

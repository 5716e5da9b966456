// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Forms of the web client: {@code class} in the bundle's package of screens, name and description in both languages. */
final class FormRows {
  private static final String PACKAGE = "org.example.collections.ui.";

  private final Description description;

  FormRows(Description description) {
    this.description = description;
  }

  List<String> forms() {
    List<String> statements = new ArrayList<>();
    described().forEach((name, value) -> {
      Map<String, Object> form = Description.map(value);
      Texts texts = Texts.of(form, "en");
      statements.add(new Row("AD_Form", name).withText("Name", texts.name()).withText("Description", texts.description())
          .withText("Help", texts.help()).withText("Classname", PACKAGE + form.get("class")).with("AccessLevel", "'3'")
          .with("IsBetaFunctionality", "'N'").insert());
    });
    return statements;
  }

  Map<String, Object> described() {
    return Description.map(description.windows(), "forms");
  }
}

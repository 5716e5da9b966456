// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import org.zkoss.zul.Label;

/** What a screen answers, in a place of its own that screen readers read aloud; what went wrong looks like it. */
final class Said extends Label {
  private static final long serialVersionUID = 1L;

  Said() {
    setClientAttribute("aria-live", "polite");
    say("");
  }

  void say(String text) {
    setSclass("col-said");
    setValue(text);
  }

  void warn(String text) {
    setSclass("col-said col-wrong");
    setValue(text);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;

/** Where the tab key leads from the part that has the focus, until it comes to a part again or leaves the page. */
final class TabOrder {
  private static final int MOST = 90;

  /** The id of the screen's code, else what a person reads; with a mark where nobody sees the focus, and "" outside the page. */
  private static final String FOCUSED = """
      const e = document.activeElement;
      if (!e || e === document.body) return '';
      const widget = zk.Widget.$(e), list = e.classList.contains('z-focus-a') && widget;
      const shown = list ? e.closest('.z-listbox').querySelector('.z-listitem-focus') || e.closest('.z-listbox') : e;
      const style = getComputedStyle(shown), ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      const seen = (ring || style.boxShadow !== 'none') && shown.getBoundingClientRect().height > 0;
      const id = widget && widget.id, words = (e.innerText || e.getAttribute('aria-label') || '').trim();
      return (id || words || e.tagName) + (seen ? '' : ' (not seen)');""";

  private TabOrder() {}

  static String focused(Browser browser) {
    return (String) browser.run(FOCUSED);
  }

  /** With the part that has the focus now. */
  static List<String> from(Browser browser) {
    List<String> order = new ArrayList<>(List.of(focused(browser)));
    List<Object> visited = new ArrayList<>(List.of(browser.run("return document.activeElement")));
    while (order.size() < MOST) {
      browser.pressNow(Keys.TAB);
      String next = focused(browser);
      Object element = browser.run("return document.activeElement");
      if (next.isEmpty() || visited.contains(element)) {
        return order;
      }
      order.add(next);
      visited.add(element);
    }
    throw new AssertionError("No end of tabbing: " + order);
  }
}

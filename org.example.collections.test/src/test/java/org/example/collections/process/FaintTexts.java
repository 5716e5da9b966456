// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.List;

/** Contrast by WCAG AA: 4.5 between a text and what is behind it, 3 for large texts. Parts that the theme colours are left aside. */
final class FaintTexts {
  private static final String FIND = """
      const light = c => { const v = c / 255; return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); };
      const rgb = text => (text.match(/[\\d.]+/g) || []).map(Number);
      const luminance = c => 0.2126 * light(c[0]) + 0.7152 * light(c[1]) + 0.0722 * light(c[2]);
      const behind = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
        if (c.length === 3 || c[3] === 1) return c; } return [255, 255, 255]; };
      const theme = '.z-button,.z-listheader,.z-column,.z-window-header,.z-messagebox-window';
      const faint = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const e = walk.currentNode.parentElement, style = getComputedStyle(e), words = walk.currentNode.textContent.trim();
        if (!words || !e.offsetParent || e.closest(theme + ',[disabled],script,style') || style.visibility === 'hidden') continue;
        const a = luminance(rgb(style.color)), b = luminance(behind(e));
        const size = parseFloat(style.fontSize), big = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
        const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (contrast < (big ? 3 : 4.5)) faint.push(words + ' ' + contrast.toFixed(2) + ' ' + style.color);
      }
      return faint;""";

  private FaintTexts() {}

  /** Those in view that are too faint, with their contrast and colour. */
  @SuppressWarnings("unchecked")
  static List<String> on(Browser browser) {
    return (List<String>) browser.run(FIND);
  }
}

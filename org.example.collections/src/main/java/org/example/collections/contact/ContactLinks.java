// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.ArrayList;
import java.util.List;

/** Numbers and address of a contact person as links that dial and write; shown where markup is shown. */
public final class ContactLinks {
  private ContactLinks() {
  }

  /** "" when nothing is a link. */
  public static String of(List<String> phones, String mail) {
    List<String> links = new ArrayList<>();
    phones.forEach(phone -> PhoneLink.of(phone).ifPresent(link -> links.add(anchor(link, phone))));
    MailLink.of(mail).ifPresent(link -> links.add(anchor(link, mail)));
    return String.join(" ", links);
  }

  private static String anchor(String link, String shown) {
    return "<a href=\"" + escaped(link) + "\">" + escaped(shown.strip()) + "</a>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
  }
}

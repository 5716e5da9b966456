// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import java.io.Serializable;
import java.util.Locale;

/**
 * A language by its code, such as de_DE. The base language is en_US.
 * Checked against org.adempiere.base/src/org/compiere/util/Language.java on release-12, release-13 and master.
 * Weaker than core: the locale comes from the code alone, AD_Language is not read.
 */
public class Language implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Language BASE = new Language("English", "en_US", Locale.US);

  private final String name;
  private final String code;
  private final Locale locale;

  public Language(String name, String AD_Language, Locale locale) {
    this.name = name;
    this.code = AD_Language;
    this.locale = locale;
  }

  public static Language getBaseLanguage() {
    return BASE;
  }

  public static String getBaseAD_Language() {
    return BASE.code;
  }

  public static boolean isBaseLanguage(String langInfo) {
    return Util.isEmpty(langInfo) || BASE.code.equals(langInfo) || BASE.name.equals(langInfo);
  }

  /** The language of a code such as de_DE, or of a two-letter language; the base language for anything else. */
  public static Language getLanguage(String langInfo) {
    if (isBaseLanguage(langInfo) || !langInfo.matches("[a-z]{2}([_-][A-Z]{2})?")) {
      return BASE;
    }
    Locale locale = Locale.forLanguageTag(langInfo.replace('_', '-'));
    return new Language(locale.getDisplayLanguage(locale), langInfo, locale);
  }

  public static Locale getLocale(String langInfo) {
    return getLanguage(langInfo).locale;
  }

  public String getAD_Language() {
    return code;
  }

  public String getLanguageCode() {
    return locale.getLanguage();
  }

  public Locale getLocale() {
    return locale;
  }

  public String getName() {
    return name;
  }

  public boolean isBaseLanguage() {
    return BASE.code.equals(code);
  }

  @Override
  public boolean equals(Object obj) {
    return obj instanceof Language other && other.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return "Language=[" + name + ",Locale=" + locale + ",AD_Language=" + code + "]";
  }
}

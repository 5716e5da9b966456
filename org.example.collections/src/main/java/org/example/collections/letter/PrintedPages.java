// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** The one document that letters are printed from. */
public interface PrintedPages extends AutoCloseable {
  /** Sheets of a letter, for sorting. */
  int pagesOf(byte[] pdf);

  void append(byte[] pdf);

  /** Completes the document, which must have a page. */
  @Override
  void close();
}

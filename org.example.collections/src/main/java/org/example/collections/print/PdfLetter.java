// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

/**
 * A letter as a file.
 *
 * @param pages A4 pages
 */
public record PdfLetter(byte[] file, int pages) {}

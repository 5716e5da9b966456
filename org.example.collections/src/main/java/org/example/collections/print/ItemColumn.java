// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.layout.properties.TextAlignment;
import java.util.function.Function;
import org.example.collections.letter.LetterItem;

/**
 * A column of the item list.
 *
 * @param width in millimetres
 */
record ItemColumn(String head, float width, TextAlignment alignment, Function<LetterItem, String> value) {}

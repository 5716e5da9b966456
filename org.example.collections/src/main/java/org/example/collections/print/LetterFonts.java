// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts of one document. The programs behind them are read once; only the glyphs in use are embedded. */
final class LetterFonts {
  private static final FontProgram REGULAR = read("LiberationSans-Regular.ttf");
  private static final FontProgram BOLD = read("LiberationSans-Bold.ttf");
  /** Further scripts (Hebrew, Arabic, Armenian, ...) and symbols. */
  private static final FontProgram WIDE = read("DejaVuSans.ttf");

  final PdfFont regular = embedded(REGULAR);
  final PdfFont bold = embedded(BOLD);
  final PdfFont wide = embedded(WIDE);

  static boolean covers(boolean bold, int codePoint) {
    return has(bold ? BOLD : REGULAR, codePoint);
  }

  static boolean coversWidely(int codePoint) {
    return has(WIDE, codePoint);
  }

  private static boolean has(FontProgram font, int codePoint) {
    var glyph = font.getGlyph(codePoint);
    return glyph != null && glyph.getCode() > 0;
  }

  private static PdfFont embedded(FontProgram program) {
    return PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
  }

  private static FontProgram read(String name) {
    try (InputStream in = LetterFonts.class.getResourceAsStream("fonts/" + name)) {
      if (in == null) {
        throw new FileNotFoundException("Font " + name);
      }
      return FontProgramFactory.createFont(in.readAllBytes(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

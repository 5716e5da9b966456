// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.barcodes.exceptions.WriterException;
import com.itextpdf.barcodes.qrcode.ByteMatrix;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.barcodes.qrcode.QRCodeWriter;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.example.collections.letter.Girocode;

/**
 * A GiroCode as QR code of error level M, in vectors, on white with the quiet zone of four modules around. The payload's bytes are
 * handed over one by one, so that no designator of a character set goes before them: banking apps do not expect one, and 331 bytes
 * fill version 13 to the last.
 */
final class GirocodePicture {
  private static final Map<EncodeHintType, Object> LEVEL_M = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

  private GirocodePicture() {}

  /** @param width of the square in points, quiet zone included */
  static Image of(PdfDocument pdf, Girocode code, float width, String alternative) {
    Image image = new Image(drawn(pdf, matrix(code), width));
    image.getAccessibilityProperties().setRole(StandardRoles.FIGURE).setAlternateDescription(WritableText.line(alternative));
    return image;
  }

  private static ByteMatrix matrix(Girocode code) {
    try {
      String bytes = new String(code.payload().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      return new QRCodeWriter().encode(bytes, 1, 1, LEVEL_M);
    } catch (WriterException e) {
      throw new IllegalArgumentException("No QR code holds " + code.payload(), e);
    }
  }

  /** Dark modules that stand side by side are one rectangle. */
  private static PdfFormXObject drawn(PdfDocument pdf, ByteMatrix matrix, float width) {
    PdfFormXObject form = new PdfFormXObject(new Rectangle(width, width));
    PdfCanvas canvas = new PdfCanvas(form, pdf);
    canvas.setFillColor(DeviceGray.WHITE).rectangle(0, 0, width, width).fill().setFillColor(DeviceGray.BLACK);
    float module = width / matrix.getWidth();
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        int begin = x;
        while (x < matrix.getWidth() && matrix.get(x, y) == 0) {
          x++;
        }
        if (x > begin) {
          canvas.rectangle(begin * module, width - (y + 1) * module, (x - begin) * module, module);
        }
      }
    }
    canvas.fill().release();
    return form;
  }
}

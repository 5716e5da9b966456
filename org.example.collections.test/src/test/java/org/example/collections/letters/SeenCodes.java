// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** QR codes as a camera sees them: pages become pictures, ZXing reads the pictures. */
final class SeenCodes {
  private static final float DPI = 300;

  /** @param level error correction, L to H */
  record Seen(String payload, String level) {}

  private SeenCodes() {}

  /** All codes of all pages, from top to bottom. */
  static List<Seen> of(byte[] pdf) {
    List<Seen> seen = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        seen.addAll(onPage(renderer.renderImageWithDPI(page, DPI)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seen;
  }

  private static List<Seen> onPage(BufferedImage page) {
    try {
      Result[] results = new QRCodeMultiReader().decodeMultiple(
          new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))),
          Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE)));
      List<Result> sorted = new ArrayList<>(List.of(results));
      sorted.sort((a, b) -> Float.compare(top(a), top(b)));
      return sorted.stream().map(result -> new Seen(result.getText(),
          result.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL).toString())).toList();
    } catch (NotFoundException e) {
      return List.of();
    }
  }

  private static float top(Result result) {
    return result.getResultPoints()[0].getY();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.example.collections.letter.Logo;
import org.example.collections.letter.Sender;

/** The sender's logo, drawn anew as plain PNG, so that no colour space or profile of the file reaches the document. */
final class LogoPicture {
  private LogoPicture() {}

  /** @throws IllegalArgumentException naming the organisation when the file is no picture Java can read */
  static Image of(Logo logo, Sender sender, String alternative) {
    Image image = new Image(ImageDataFactory.createPng(png(logo, sender)));
    image.getAccessibilityProperties().setRole(StandardRoles.FIGURE)
        .setAlternateDescription(WritableText.line(alternative));
    return image;
  }

  private static byte[] png(Logo logo, Sender sender) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      BufferedImage read = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(logo.file())));
      if (read == null) {
        throw new IllegalArgumentException("The logo of " + sender.name() + " is no PNG, JPEG, GIF or BMP picture");
      }
      BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB);
      plain.createGraphics().drawImage(read, 0, 0, null);
      try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
        ImageIO.write(plain, "png", out);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The logo of " + sender.name() + " cannot be read", e);
    }
  }
}

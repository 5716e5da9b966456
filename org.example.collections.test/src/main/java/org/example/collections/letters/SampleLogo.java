// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letters;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A logo drawn here, partly transparent, so that no picture file is needed. */
public final class SampleLogo {
  private SampleLogo() {}

  public static byte[] png() {
    return file("png", BufferedImage.TYPE_INT_ARGB);
  }

  public static byte[] jpeg() {
    return file("jpg", BufferedImage.TYPE_INT_RGB);
  }

  private static byte[] file(String format, int type) {
    BufferedImage image = new BufferedImage(600, 180, type);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
    if (type == BufferedImage.TYPE_INT_RGB) {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, 600, 180);
    }
    pen.setColor(new Color(0, 110, 80));
    pen.fillOval(10, 10, 160, 160);
    pen.setColor(new Color(0, 110, 80, 160));
    pen.fillRoundRect(200, 60, 380, 60, 30, 30);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

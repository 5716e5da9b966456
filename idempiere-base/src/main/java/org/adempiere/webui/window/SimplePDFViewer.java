// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.webui.window;

import java.io.InputStream;
import org.adempiere.webui.component.Window;
import org.zkoss.util.media.AMedia;
import org.zkoss.zul.Iframe;

/**
 * Shows a PDF.
 * Checked against org.adempiere.ui.zk/WEB-INF/src/org/adempiere/webui/window/SimplePDFViewer.java on release-12, release-13 and
 * master.
 */
public class SimplePDFViewer extends Window {
  private static final long serialVersionUID = 1L;

  public SimplePDFViewer(String title, InputStream pdfInput) {
    setTitle(title);
    setBorder("normal");
    setClosable(true);
    setWidth("80%");
    setHeight("85%");
    Iframe frame = new Iframe();
    frame.setWidth("100%");
    frame.setHeight("100%");
    frame.setContent(new AMedia(title, "pdf", "application/pdf", pdfInput));
    appendChild(frame);
  }
}

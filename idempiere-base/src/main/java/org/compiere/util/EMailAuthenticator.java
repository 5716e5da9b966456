// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.util;

import javax.mail.Authenticator;
import javax.mail.PasswordAuthentication;

/**
 * User and password for the SMTP server.
 * Checked against org.adempiere.base/src/org/compiere/util/EMailAuthenticator.java on release-12, release-13 and master.
 */
public class EMailAuthenticator extends Authenticator {
  private final PasswordAuthentication pass;

  public EMailAuthenticator(String username, String password) {
    this.pass = new PasswordAuthentication(username, password);
  }

  @Override
  protected PasswordAuthentication getPasswordAuthentication() {
    return pass;
  }
}

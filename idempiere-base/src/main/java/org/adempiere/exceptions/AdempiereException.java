// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.exceptions;

import java.util.Properties;
import org.compiere.util.Env;
import org.compiere.util.Msg;

/**
 * Unchecked failure shown to the user; {@code @Key@} in the message is translated when shown.
 * Checked against org.adempiere.base/src/org/adempiere/exceptions/AdempiereException.java on release-12, release-13 and
 * master.
 */
public class AdempiereException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AdempiereException() {
    super();
  }

  public AdempiereException(String message) {
    super(message);
  }

  public AdempiereException(Throwable cause) {
    super(cause);
  }

  public AdempiereException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public String getLocalizedMessage() {
    return Msg.parseTranslation(getCtx(), super.getLocalizedMessage());
  }

  protected Properties getCtx() {
    return Env.getCtx();
  }
}

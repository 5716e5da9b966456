// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.exceptions;

/**
 * Unchecked failure shown to the user.
 * Checked against org.adempiere.base/src/org/adempiere/exceptions/AdempiereException.java, release-12.
 */
public class AdempiereException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AdempiereException(String message) {
    super(message);
  }

  public AdempiereException(Throwable cause) {
    super(cause);
  }

  public AdempiereException(String message, Throwable cause) {
    super(message, cause);
  }
}

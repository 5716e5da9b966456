// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

/**
 * The answer of a credit manager.
 * Checked against org.adempiere.base/src/org/adempiere/base/CreditStatus.java on release-12, release-13 and master.
 */
public class CreditStatus {
  protected String errorMsg;
  protected boolean isError;

  public CreditStatus(String errorMsg, boolean isError) {
    this.errorMsg = errorMsg;
    this.isError = isError;
  }

  public String getErrorMsg() {
    return errorMsg;
  }

  public void setErrorMsg(String errorMsg) {
    this.errorMsg = errorMsg;
  }

  public boolean isError() {
    return isError;
  }

  public void setError(boolean isError) {
    this.isError = isError;
  }
}

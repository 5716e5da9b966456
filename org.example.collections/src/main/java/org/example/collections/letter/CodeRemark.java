// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** What somebody should put right in the organisation's records for the sake of the codes on letters. */
public enum CodeRemark {
  /** Letters carry no code. */
  WRONG_IBAN,
  /** The name of the account's holder has more characters than a code takes; its end is left out. */
  NAME_SHORTENED
}

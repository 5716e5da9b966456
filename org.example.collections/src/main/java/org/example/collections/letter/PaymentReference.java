// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a customer pays when quoting a reference of ours: an invoice, a notice over several, the whole account, or one instalment of a plan. It is made of
 * the record's key, which no two records of a kind share, fits the 21 characters, and is found again without a search; document
 * numbers repeat among document types and can be long.
 *
 * @param record key of the invoice (C_Invoice), notice (C_DunningRunEntry), customer (C_BPartner) or plan (COL_InstalmentPlan)
 * @param instalment number of the instalment from 1, else 0
 */
public record PaymentReference(Kind kind, int record, int instalment) {
  /** The kinds, with the letters they begin with. */
  public enum Kind {
    INVOICE("INV"),
    NOTICE("DUN"),
    /** Everything open of a customer. */
    ACCOUNT("ACC"),
    INSTALMENT("PLAN");

    private final String letters;

    Kind(String letters) {
      this.letters = letters;
    }
  }

  private static final Pattern OWN = Pattern.compile("(INV|DUN|ACC|PLAN)([0-9]{1,10})(?:R([0-9]{2,4}))?");

  public PaymentReference {
    if (record <= 0 || (kind == Kind.INSTALMENT) != instalment > 0) {
      throw new IllegalArgumentException("No payment reference for " + kind + " " + record + " " + instalment);
    }
  }

  public static PaymentReference ofInvoice(int invoice) {
    return new PaymentReference(Kind.INVOICE, invoice, 0);
  }

  public static PaymentReference ofNotice(int notice) {
    return new PaymentReference(Kind.NOTICE, notice, 0);
  }

  public static PaymentReference ofAccount(int customer) {
    return new PaymentReference(Kind.ACCOUNT, customer, 0);
  }

  public static PaymentReference ofInstalment(int plan, int number) {
    return new PaymentReference(Kind.INSTALMENT, plan, number);
  }

  /** Empty for a reference that is not one of ours. */
  public static Optional<PaymentReference> of(RfReference reference) {
    Matcher own = OWN.matcher(reference.own());
    if (!own.matches()) {
      return Optional.empty();
    }
    Kind kind = Arrays.stream(Kind.values()).filter(each -> each.letters.equals(own.group(1))).findFirst().orElseThrow();
    long record = Long.parseLong(own.group(2));
    int instalment = own.group(3) == null ? 0 : Integer.parseInt(own.group(3));
    boolean ours = record > 0 && record <= Integer.MAX_VALUE && (kind == Kind.INSTALMENT) == instalment > 0;
    return ours ? Optional.of(new PaymentReference(kind, (int) record, instalment)) : Optional.empty();
  }

  public RfReference rf() {
    String own = kind.letters + record;
    return RfReference.of(kind == Kind.INSTALMENT ? own + (instalment < 10 ? "R0" : "R") + instalment : own);
  }
}

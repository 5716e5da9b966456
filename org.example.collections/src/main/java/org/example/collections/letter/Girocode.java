// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Payload of a SEPA credit transfer's QR code (EPC069-12, GiroCode), in UTF-8.
 *
 * @param payload lines parted by LF, no line behind the last one with content
 * @param shortened fields of which the end was left out to keep the limits; empty as a rule
 */
public record Girocode(String payload, List<Field> shortened) implements PaymentCode {
  /** Version 13 of a QR code at error level M takes no more. */
  public static final int MOST_BYTES = 331;
  private static final long MOST_CENTS = 99_999_999_999L;
  private static final int CENTS = 2;

  /** Fields with a limit, in characters. */
  public enum Field {
    NAME(70),
    TEXT(140),
    INFORMATION(70);

    private final int longest;

    Field(int longest) {
      this.longest = longest;
    }
  }

  /** Version of the guideline: the first asks for a BIC. */
  public enum Version {
    V001("001"),
    V002("002");

    private final String code;

    Version(String code) {
      this.code = code;
    }
  }

  public Girocode {
    shortened = List.copyOf(shortened);
  }

  /** By the present version, where the BIC may be missing. */
  public static PaymentCode of(CreditTransfer transfer) {
    return of(Version.V002, transfer);
  }

  /** @throws IllegalArgumentException when the version asks for a BIC and there is none */
  public static PaymentCode of(Version version, CreditTransfer transfer) {
    if (version == Version.V001 && transfer.bic().isBlank()) {
      throw new IllegalArgumentException("Version 001 of the code asks for a BIC");
    }
    if (!transfer.amount().currency().code().equals("EUR")) {
      return new NoGirocode(NoGirocode.Reason.OTHER_CURRENCY);
    }
    if (transfer.iban().isBlank()) {
      return new NoGirocode(NoGirocode.Reason.NO_ACCOUNT);
    }
    Optional<Iban> iban = Iban.read(transfer.iban());
    if (iban.isEmpty()) {
      return new NoGirocode(NoGirocode.Reason.WRONG_IBAN);
    }
    BigDecimal amount = transfer.amount().amount().stripTrailingZeros();
    if (amount.signum() <= 0 || amount.scale() > CENTS || amount.movePointRight(CENTS).compareTo(BigDecimal.valueOf(MOST_CENTS)) > 0) {
      return new NoGirocode(NoGirocode.Reason.AMOUNT);
    }
    return fitted(version, transfer, iban.get(), amount.toPlainString());
  }

  private static Girocode fitted(Version version, CreditTransfer transfer, Iban iban, String amount) {
    Map<Field, String> whole = new EnumMap<>(Field.class);
    whole.put(Field.NAME, Utf8.line(transfer.payee()));
    whole.put(Field.TEXT, Utf8.line(transfer.text()));
    whole.put(Field.INFORMATION, Utf8.line(transfer.information()));
    Map<Field, String> kept = new EnumMap<>(Field.class);
    whole.forEach((field, value) -> kept.put(field, Utf8.first(value, field.longest)));
    for (Field field : List.of(Field.INFORMATION, Field.TEXT, Field.NAME)) {
      int over = Utf8.bytes(payload(version, transfer, iban, amount, kept)) - MOST_BYTES;
      kept.computeIfPresent(field, (same, value) -> over > 0 ? Utf8.firstBytes(value, Utf8.bytes(value) - over) : value);
    }
    List<Field> shortened = new ArrayList<>();
    whole.forEach((field, value) -> {
      if (!value.equals(kept.get(field))) {
        shortened.add(field);
      }
    });
    return new Girocode(payload(version, transfer, iban, amount, kept), shortened);
  }

  private static String payload(Version version, CreditTransfer transfer, Iban iban, String amount, Map<Field, String> texts) {
    String reference = transfer.reference().map(RfReference::value).orElse("");
    return String.join("\n", "BCD", version.code, "1", "SCT", transfer.bic().strip(), texts.get(Field.NAME), iban.value(),
        "EUR" + amount, transfer.purpose(), reference, texts.get(Field.TEXT), texts.get(Field.INFORMATION)).stripTrailing();
  }
}

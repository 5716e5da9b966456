// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.example.collections.letter.LetterClaim;
import org.example.collections.letter.LetterItem;
import org.example.collections.letter.LetterSource;
import org.example.collections.letter.Person;
import org.example.collections.letter.PostalAddress;

/**
 * The claim of a notice for an agency's machines: UTF-8, semicolons, every value in quotes, days as ISO 8601, amounts with a dot; one
 * line for each invoice. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class HandOverCsv {
  private static final List<String> HEAD = List.of("customer_no", "customer", "contact", "street", "postal_code", "city", "country",
      "phone", "email", "notice", "notice_date", "level", "invoice", "invoice_date", "due_date", "days_overdue", "original", "open",
      "currency", "payment_reference", "default_from", "interest", "lump_sum");

  private HandOverCsv() {}

  public static byte[] of(LetterSource source) {
    List<LetterClaim> claims = new ArrayList<>(source.notice().claims());
    Stream<List<String>> rows = source.notice().items().stream().map(item -> row(source, item, take(claims, item)));
    return Stream.concat(Stream.of(HEAD), rows).map(HandOverCsv::line).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
  }

  /** Claims are listed in the order of their items, but not each item has one. */
  private static Optional<LetterClaim> take(List<LetterClaim> claims, LetterItem item) {
    Optional<LetterClaim> found = claims.stream().filter(claim -> claim.documentNo().equals(item.documentNo())).findFirst();
    found.ifPresent(claims::remove);
    return found;
  }

  private static List<String> row(LetterSource source, LetterItem item, Optional<LetterClaim> claim) {
    PostalAddress place = source.addressee().address()
        .orElse(new PostalAddress(List.of(), "", "", "", "", "", "", false));
    Person contact = source.addressee().contact().orElse(new Person("", "", "", ""));
    return List.of(source.addressee().customerNo(), source.addressee().name(), contact.addressedName(), String.join(", ", place.street()),
        place.postalCode(), place.city(), place.countryName(), contact.phone(), contact.email(), source.notice().documentNo(),
        source.notice().date().toString(), item.levelName(), item.documentNo(), item.date().toString(), item.dueDate().toString(),
        String.valueOf(item.daysOverdue()), item.original().amount().toPlainString(), item.open().amount().toPlainString(),
        item.open().currency().code(), source.reference().value(), claim.map(found -> found.start().from().toString()).orElse(""),
        claim.map(found -> found.interest().amount().toPlainString()).orElse("0"),
        claim.map(found -> found.lumpSum().amount().toPlainString()).orElse("0"));
  }

  private static String line(List<String> values) {
    return values.stream().map(HandOverCsv::quoted).collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String quoted(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !value.matches("-?[0-9.]+");
    return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
  }
}

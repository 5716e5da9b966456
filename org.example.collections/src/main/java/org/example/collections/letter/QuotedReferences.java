// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the references of ours out of what a bank or a clerk wrote: purpose, memo, end-to-end reference. */
final class QuotedReferences {
  private QuotedReferences() {}

  static Set<PaymentReference> in(Collection<String> texts) {
    Set<PaymentReference> found = new LinkedHashSet<>();
    for (String text : texts) {
      List<RfReference> references = RfReference.in(text);
      references.stream().map(PaymentReference::of).flatMap(Optional::stream).forEach(found::add);
    }
    return found;
  }
}

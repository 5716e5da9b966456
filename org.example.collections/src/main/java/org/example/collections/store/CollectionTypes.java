// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Optional;
import org.example.collections.dunning.CollectionType;

/** Core's list InvoiceCollectionType. */
final class CollectionTypes {
  private CollectionTypes() {}

  static Optional<CollectionType> of(String code) {
    return switch (code) {
      case "C" -> Optional.of(CollectionType.COLLECTION_AGENCY);
      case "D" -> Optional.of(CollectionType.DUNNING);
      case "L" -> Optional.of(CollectionType.LEGAL_PROCEDURE);
      case "U" -> Optional.of(CollectionType.UNCOLLECTABLE);
      default -> Optional.empty();
    };
  }
}

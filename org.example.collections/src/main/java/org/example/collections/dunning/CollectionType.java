// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Core's InvoiceCollectionType: who collects the invoice now. */
public enum CollectionType {
  COLLECTION_AGENCY, DUNNING, LEGAL_PROCEDURE, UNCOLLECTABLE;

  /** No dunning of ours any more. */
  public boolean isHandedOver() {
    return this != DUNNING;
  }
}

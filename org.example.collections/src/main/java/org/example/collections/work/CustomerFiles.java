// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.dunning.LevelId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/** Port: what is known of one customer, as far as the role of the user sees it. */
public interface CustomerFiles {
  /** Empty when there is no such customer, or none that the role of the user sees. */
  Optional<CustomerCard> card(CustomerId customer, LocalDate today);

  /** Names of the dunning levels in the language of the user. */
  Map<LevelId, String> levelNames();

  /** Latest first; confidential contacts only with the right to read them, or own ones. */
  List<CustomerEvent> events(CustomerId customer, int most);

  /** The document of an event, as it was issued. @param document AD_Archive_ID */
  byte[] document(CustomerId customer, int document);

  /** Whether the role sees documents of an organisation. */
  boolean sees(OrganisationId organisation);
}

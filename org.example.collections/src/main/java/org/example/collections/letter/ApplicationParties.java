// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Optional;

/** Whom a form to apply for credit is made for. */
public interface ApplicationParties {
  /** @param language AD_Language of the customer, else of the tenant */
  record Source(Sender sender, Addressee addressee, String language, Optional<Person> helper) {}

  Source of(int customer);
}

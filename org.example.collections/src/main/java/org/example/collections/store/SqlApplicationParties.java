// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Optional;
import org.example.collections.letter.ApplicationParties;

/** Reads both sides of a form from the tenant's records. */
public final class SqlApplicationParties implements ApplicationParties {
  private final SqlSession session;

  public SqlApplicationParties(SqlSession session) {
    this.session = session;
  }

  @Override
  public Source of(int customer) {
    Correspondence.Parties parties = new Correspondence(session).with(customer, 0, 0, Optional.empty());
    return new Source(parties.sender(), parties.addressee(), parties.language(), parties.helper());
  }
}

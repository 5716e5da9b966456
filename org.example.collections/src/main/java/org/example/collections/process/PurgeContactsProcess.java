// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;
import org.example.collections.contact.ContactArchive;

/** Empties contact entries that were kept long enough; what is still open stays. */
@Process
public final class PurgeContactsProcess extends CollectionsProcess {
  @Override
  protected String work() {
    ContactArchive archive = services().work().contactArchive();
    return message("COL_PurgeSummary", archive.purge(archive.retention(), today()));
  }
}

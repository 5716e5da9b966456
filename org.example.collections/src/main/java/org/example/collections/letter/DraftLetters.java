// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.List;
import org.example.collections.dunning.NoticeId;

/** Composes and draws the letters of notices: contact and address are read now, not when the notice was proposed (C-03). */
public interface DraftLetters {
  /** One draft for each notice, in the order asked for; facts are read in sets. */
  List<DraftLetter> of(List<NoticeId> notices, LocalDate today);
}

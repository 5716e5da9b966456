// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;

/** Port: where applications are kept. */
@FunctionalInterface
public interface CreditApplications {
  ApplicationId add(ApplicationForm form, LocalDate date);
}

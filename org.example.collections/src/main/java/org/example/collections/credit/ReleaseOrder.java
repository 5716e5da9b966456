// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.NominalAmount;

/**
 * What somebody who may release wants.
 *
 * @param user who decides
 * @param mayDecide the role has the right
 * @param upTo in the currency of each order; empty: its amount as held
 * @param validUntil last day; empty: as many days as the policy says
 * @param laterOrders orders of the customer that come until then pass as well
 */
public record ReleaseOrder(HoldFilter which, int user, boolean mayDecide, String reason, Optional<NominalAmount> upTo,
    Optional<LocalDate> validUntil, boolean laterOrders, LocalDate on) {}

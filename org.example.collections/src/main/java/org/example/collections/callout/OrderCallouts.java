// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.callout;

import java.util.List;
import java.util.function.Supplier;
import org.adempiere.base.IColumnCallout;
import org.adempiere.base.IMappedColumnCalloutFactory;

/**
 * The callouts of the order window with the columns they listen to. Taken off by the very suppliers that were added, so that no class of a
 * stopped bundle stays behind; a scan by core would keep its own.
 */
public final class OrderCallouts {
  private record Place(String table, List<String> columns, Supplier<IColumnCallout> callout) {}

  private final List<Place> places = List.of(
      new Place("C_Order", List.of("C_BPartner_ID", "Bill_BPartner_ID", "PaymentRule", "C_PaymentTerm_ID", "C_Currency_ID"),
          OrderCreditCallout::new),
      new Place("C_OrderLine", List.of("LineNetAmt", "C_Tax_ID"), OrderLineCreditCallout::new));

  public void addTo(IMappedColumnCalloutFactory factory) {
    places.forEach(place -> place.columns.forEach(column -> factory.addMapping(place.table, column, place.callout)));
  }

  public void removeFrom(IMappedColumnCalloutFactory factory) {
    places.forEach(place -> place.columns.forEach(column -> factory.removeMapping(place.table, column, place.callout)));
  }
}

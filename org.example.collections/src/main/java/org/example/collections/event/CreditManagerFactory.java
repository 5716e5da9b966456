// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import org.adempiere.base.DefaultCreditManagerFactory;
import org.adempiere.base.ICreditManager;
import org.adempiere.base.ICreditManagerFactory;
import org.compiere.model.PO;
import org.osgi.service.component.annotations.Component;

/**
 * Stands before core's factory for orders and shipments and leaves all other documents to it: its managers of invoices and payments
 * keep balances and allocations, and an invoice for goods already shipped is never refused here (case K-35).
 */
@Component(service = ICreditManagerFactory.class, immediate = true, property = "service.ranking:Integer=100")
public final class CreditManagerFactory implements ICreditManagerFactory {
  private final ICreditManagerFactory core = new DefaultCreditManagerFactory();

  @Override
  public ICreditManager getCreditManager(PO po) {
    return switch (po.get_TableName()) {
      case "C_Order" -> new OrderCreditManager(po, core.getCreditManager(po));
      case "M_InOut" -> new ShipmentCreditManager(po, core.getCreditManager(po));
      default -> null;
    };
  }
}

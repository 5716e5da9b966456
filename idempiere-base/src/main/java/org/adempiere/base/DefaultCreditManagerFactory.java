// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import org.compiere.model.PO;
import org.example.standin.PartnerStatus;
import org.osgi.service.component.annotations.Component;

/**
 * Core's own factory.
 * Checked against org.adempiere.base/src/org/adempiere/base/DefaultCreditManagerFactory.java on release-12, release-13 and master.
 * Weaker than core: for orders and shipments it refuses by the status of the partner only, and invoices and payments have no manager.
 */
@Component(immediate = true, service = ICreditManagerFactory.class)
public class DefaultCreditManagerFactory implements ICreditManagerFactory {
  @Override
  public ICreditManager getCreditManager(PO po) {
    return switch (po.get_TableName()) {
      case "C_Order" -> action -> PartnerStatus.check(po, "Bill_BPartner_ID", action);
      case "M_InOut" -> action -> PartnerStatus.check(po, "C_BPartner_ID", action);
      default -> null;
    };
  }
}

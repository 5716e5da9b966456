// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.webui.factory;

import org.adempiere.base.IMappedByNameFactory;
import org.adempiere.webui.panel.ADForm;

/**
 * Forms by the class name of AD_Form.
 * Checked against org.adempiere.ui.zk/WEB-INF/src/org/adempiere/webui/factory/IMappedFormFactory.java on release-12, release-13 and
 * master.
 */
public interface IMappedFormFactory extends IMappedByNameFactory<ADForm> {
}

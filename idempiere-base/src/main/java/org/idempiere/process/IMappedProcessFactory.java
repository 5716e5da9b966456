// SPDX-License-Identifier: GPL-2.0-or-later
package org.idempiere.process;

import org.adempiere.base.IMappedByNameFactory;
import org.compiere.process.ProcessCall;
import org.osgi.framework.BundleContext;

/**
 * Processes by class name or by the name of their annotation.
 * Checked against org.adempiere.base/src/org/idempiere/process/IMappedProcessFactory.java on release-12, release-13 and
 * master.
 */
public interface IMappedProcessFactory extends IMappedByNameFactory<ProcessCall> {
  void scan(BundleContext context, String... packages);
}

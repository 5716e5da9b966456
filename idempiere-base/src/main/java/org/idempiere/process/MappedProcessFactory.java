// SPDX-License-Identifier: GPL-2.0-or-later
package org.idempiere.process;

import org.adempiere.base.IProcessFactory;
import org.adempiere.base.MappedByNameFactory;
import org.adempiere.base.annotation.Process;
import org.compiere.process.ProcessCall;
import org.example.standin.ClassScan;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps the processes that bundles announced.
 * Checked against org.adempiere.base/src/org/idempiere/process/MappedProcessFactory.java on release-12, release-13 and
 * master.
 */
@Component(name = "org.idempiere.process.MappedProcessFactory", immediate = true,
    service = {IProcessFactory.class, IMappedProcessFactory.class}, property = {"service.ranking:Integer=1"})
public class MappedProcessFactory extends MappedByNameFactory<ProcessCall>
    implements IMappedProcessFactory, IProcessFactory {
  public MappedProcessFactory() {}

  @Override
  public ProcessCall newProcessInstance(String className) {
    return newInstance(className);
  }

  @Override
  public void scan(BundleContext context, String... packages) {
    for (Class<?> each : ClassScan.annotated(context, Process.class, packages)) {
      Class<? extends ProcessCall> type = each.asSubclass(ProcessCall.class);
      addMapping(type.getName(), () -> make(type));
      addMapping(type.getAnnotation(Process.class).name(), () -> make(type));
    }
  }

  private static ProcessCall make(Class<? extends ProcessCall> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import java.util.List;
import java.util.stream.Stream;
import org.adempiere.base.event.EventManager;
import org.adempiere.base.event.IEventManager;
import org.compiere.model.PO;
import org.compiere.process.ProcessCall;
import org.example.standin.Processes;
import org.example.standin.Services;
import org.idempiere.model.IMappedModelFactory;
import org.idempiere.model.MappedModelFactory;
import org.idempiere.process.IMappedProcessFactory;
import org.idempiere.process.MappedProcessFactory;

/**
 * The way to the services of the server.
 * Checked against org.adempiere.base/src/org/adempiere/base/Core.java on release-12, release-13 and master.
 */
public class Core {
  private static final ICreditManagerFactory CREDIT = new DefaultCreditManagerFactory();
  private static final MappedProcessFactory PROCESSES = new MappedProcessFactory();
  private static final MappedModelFactory MODELS = new MappedModelFactory();
  private static final MappedColumnCalloutFactory CALLOUTS = new MappedColumnCalloutFactory();

  public static IEventManager getEventManager() {
    return EventManager.getInstance();
  }

  public static IMappedProcessFactory getMappedProcessFactory() {
    return Services.all(IMappedProcessFactory.class, PROCESSES).get(0);
  }

  public static IMappedModelFactory getMappedModelFactory() {
    return Services.all(IMappedModelFactory.class, MODELS).get(0);
  }

  /** The first factory that knows one; null when none does. */
  public static ICreditManager getCreditManager(PO po) {
    for (ICreditManagerFactory factory : Services.all(ICreditManagerFactory.class, CREDIT)) {
      ICreditManager manager = factory.getCreditManager(po);
      if (manager != null) {
        return manager;
      }
    }
    return null;
  }

  public static IMappedColumnCalloutFactory getMappedColumnCalloutFactory() {
    return Services.all(IMappedColumnCalloutFactory.class, CALLOUTS).get(0);
  }

  public static List<IColumnCallout> findCallout(String tableName, String columnName) {
    return Services.all(IColumnCalloutFactory.class, CALLOUTS).stream()
        .flatMap(factory -> Stream.of(factory.getColumnCallouts(tableName, columnName))).toList();
  }

  /** Null when no factory knows the name and no class on the own class path has it. */
  public static ProcessCall getProcess(String processId) {
    for (IProcessFactory factory : Services.all(IProcessFactory.class, PROCESSES)) {
      ProcessCall process = factory.newProcessInstance(processId);
      if (process != null) {
        return process;
      }
    }
    return Processes.byClassName(processId);
  }
}

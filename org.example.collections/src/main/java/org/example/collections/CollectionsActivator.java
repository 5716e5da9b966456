// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.util.List;
import java.util.logging.Level;
import org.adempiere.base.IMappedColumnCalloutFactory;
import org.compiere.Adempiere;
import org.compiere.model.ServerStateChangeEvent;
import org.compiere.model.ServerStateChangeListener;
import org.compiere.util.CLogger;
import org.compiere.util.CacheMgt;
import org.example.collections.callout.OrderCallouts;
import org.example.collections.store.migration.DictionaryInstall;
import org.idempiere.process.IMappedProcessFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Life of the bundle on a server: makes processes and callouts known, and brings tables and dictionary up to date once the
 * server has its database. A failed installation is reported and leaves server and database as they were.
 */
@Component(service = {}, immediate = true)
public final class CollectionsActivator {
  private static final CLogger LOG = CLogger.getCLogger(CollectionsActivator.class);
  private static final String PROCESSES = "org.example.collections.process";

  /** Given by the container, so that the package is scanned only when the factory is there. */
  @Reference
  private IMappedProcessFactory processes;

  @Reference
  private IMappedColumnCalloutFactory callouts;

  private final OrderCallouts orderCallouts = new OrderCallouts();
  private final ServerStateChangeListener whenStarted = this::serverChanged;

  @Activate
  void activate(BundleContext bundle) {
    processes.scan(bundle, PROCESSES);
    orderCallouts.addTo(callouts);
    if (Adempiere.isStarted()) {
      installInBackground();
    } else {
      Adempiere.addServerStateChangeListener(whenStarted);
    }
  }

  @Deactivate
  void deactivate(BundleContext bundle) {
    Adempiere.removeServerStateChangeListener(whenStarted);
    orderCallouts.removeFrom(callouts);
    bundle.getBundle().adapt(BundleWiring.class)
        .listResources(PROCESSES.replace('.', '/'), "*Process.class", BundleWiring.LISTRESOURCES_LOCAL)
        .forEach(file -> processes.removeMapping(file.replace('/', '.').replaceFirst("\\.class$", "")));
  }

  private void serverChanged(ServerStateChangeEvent event) {
    if (event.getEventType() == ServerStateChangeEvent.SERVER_START) {
      Adempiere.removeServerStateChangeListener(whenStarted);
      installInBackground();
    }
  }

  /** Not in the thread that starts bundles: another node may be installing, and this one then waits for it. */
  private static void installInBackground() {
    Adempiere.getThreadPoolExecutor().submit(CollectionsActivator::install);
  }

  /** Said as a warning, for a server shows nothing less by default and its administrator must see that the database was changed. */
  private static void install() {
    try {
      List<String> applied = DictionaryInstall.ofServer().run();
      if (!applied.isEmpty()) {
        CacheMgt.get().reset();
        LOG.warning("Collections installed in the database: " + String.join(", ", applied));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Collections could not be installed in the database; its windows and processes will not work", e);
    }
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.osgi;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * An Equinox with the bundles of a directory, all resolved and started, as an iDempiere server runs them. No boot
 * delegation: a bundle sees what it requires and imports, and the class path of this JVM stays outside.
 */
public final class ServerFramework implements AutoCloseable {
  /** API that the caller uses too, so both sides must share its classes: the system bundle exports it. */
  private static final String SHARED_PACKAGES = String.join(",", "org.osgi.service.component;version=1.5.1",
      "org.osgi.service.component.runtime;version=1.5.1", "org.osgi.service.component.runtime.dto;version=1.5.1",
      "org.osgi.service.event;version=1.4.1", "org.osgi.util.promise;version=1.3",
      "org.osgi.util.function;version=1.2");

  private final Framework framework;
  private final Map<String, Bundle> bundles = new LinkedHashMap<>();

  private ServerFramework(Framework framework) {
    this.framework = framework;
  }

  /**
   * @param directory with one jar per bundle
   * @param storage for the framework's own files, emptied first
   * @throws BundleException naming the requirement that no bundle meets
   */
  public static ServerFramework start(Path directory, Path storage) throws BundleException {
    Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
        .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toAbsolutePath().toString(),
            Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
            Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SHARED_PACKAGES));
    framework.init();
    ServerFramework server = new ServerFramework(framework);
    File[] jars = directory.toFile().listFiles((folder, name) -> name.endsWith(".jar"));
    if (jars == null || jars.length == 0) {
      throw new IllegalArgumentException("No bundles in " + directory);
    }
    for (File jar : jars) {
      server.install(jar.toPath());
    }
    framework.start();
    framework.adapt(FrameworkWiring.class).resolveBundles(server.bundles.values());
    for (Bundle bundle : List.copyOf(server.bundles.values())) {
      server.startBundle(bundle);
    }
    return server;
  }

  /** Installs a further bundle without starting it. */
  public Bundle install(Path jar) throws BundleException {
    Bundle bundle = framework.getBundleContext().installBundle("reference:" + jar.toAbsolutePath().toUri());
    bundles.put(bundle.getSymbolicName(), bundle);
    return bundle;
  }

  private void startBundle(Bundle bundle) throws BundleException {
    if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
      bundle.start();
    }
  }

  public Bundle bundle(String symbolicName) {
    Bundle bundle = bundles.get(symbolicName);
    if (bundle == null) {
      throw new IllegalArgumentException(symbolicName + " is not installed, only " + bundles.keySet());
    }
    return bundle;
  }

  /** A service whose type is one of the shared packages. */
  public <T> T service(Class<T> type) {
    ServiceReference<T> reference = framework.getBundleContext().getServiceReference(type);
    if (reference == null) {
      throw new IllegalStateException("No service " + type.getName());
    }
    return framework.getBundleContext().getService(reference);
  }

  /** Runs {@code public static void main(String[])} of a class of a bundle, with the bundle's view of classes. */
  public void main(String symbolicName, String className, String... arguments) throws Exception {
    Class<?> type = bundle(symbolicName).loadClass(className);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(type.getClassLoader());
    try {
      type.getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(20_000);
  }
}

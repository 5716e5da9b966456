// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's chromium without a window, with its driver; started once for all tests, ends with them. */
final class Chromium {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** Kept, since loggers are forgotten. Each start would say that the version of the browser is a newer one. */
  private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

  private static ChromeDriver driver;

  private Chromium() {}

  /** Skips the test, with a word about it, where there is no browser. */
  static ChromeDriver started() {
    boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!there) {
      System.out.println("browser tests: skipped: install the packages chromium and chromium-driver");
    }
    assumeTrue(there, "no chromium and chromedriver");
    if (driver == null) {
      LOG.setLevel(Level.SEVERE);
      ChromeOptions options = new ChromeOptions();
      options.setBinary(CHROMIUM.toFile());
      options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en");
      ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).usingAnyFreePort().build();
      driver = new ChromeDriver(service, options);
      Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
    }
    return driver;
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

/** A page of a real browser, on the workbench. Pages are tabs of it; the one that something is asked of comes to the front. */
final class Browser implements AutoCloseable {
  private static final Path PICTURES = Path.of("target/screens");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Events of the page are sent together, a moment after they happened. */
  private static final int WHILE_THE_CLIENT_COLLECTS = 100;

  private static ChromeDriver driver;
  private static String front;

  private final String tab;

  private Browser(String tab) {
    this.tab = tab;
  }

  /** Skips the test, with a word about it, where there is no browser. */
  static Browser open(String url, int width, int height) {
    driver = Chromium.started();
    driver.switchTo().newWindow(WindowType.TAB);
    front = driver.getWindowHandle();
    Browser browser = new Browser(front);
    browser.resize(width, height);
    driver.get(url);
    browser.await(() -> !browser.all("customers").isEmpty());
    browser.settle();
    return browser;
  }

  private ChromeDriver driver() {
    if (!tab.equals(front)) {
      driver.switchTo().window(tab);
      front = tab;
    }
    return driver;
  }

  void resize(int width, int height) {
    driver().manage().window().setSize(new Dimension(width, height));
  }

  void reload() {
    driver().navigate().refresh();
    await(() -> !all("customers").isEmpty());
    settle();
  }

  /** Nothing is being read or sent any more. */
  void settle() {
    pause(WHILE_THE_CLIENT_COLLECTS);
    await(() -> Boolean.TRUE.equals(run("return !zAu.processing() && !document.querySelector('.z-loading') && "
        + "!/Reading|Wird gelesen/.test(document.body.innerText)")));
  }

  Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver()).executeScript(script, arguments);
  }

  /** By the id of the screen's code. */
  WebElement the(String id) {
    await(() -> !all(id).isEmpty());
    return all(id).get(0);
  }

  @SuppressWarnings("unchecked")
  List<WebElement> all(String id) {
    return (List<WebElement>) run("return window.jq ? jq('$" + id + "').toArray() : []");
  }

  List<WebElement> css(String selector) {
    return driver().findElements(By.cssSelector(selector));
  }

  WebElement link(String text) {
    await(() -> !links(text).isEmpty());
    return links(text).get(0);
  }

  List<WebElement> links(String text) {
    return driver().findElements(By.linkText(text));
  }

  String text() {
    return driver().findElement(By.tagName("body")).getText();
  }

  void awaitText(String text) {
    await(() -> text().contains(text));
    settle();
  }

  void awaitText(String id, String text) {
    await(() -> the(id).getText().contains(text));
    settle();
  }

  /** The row of the list with this name. */
  void choose(String customer) {
    await(() -> css(".z-listitem").stream().anyMatch(row -> row.getText().contains(customer)));
    css(".col-list .z-listitem").stream().filter(row -> row.getText().contains(customer)).findFirst().orElseThrow().click();
    await(() -> css(".col-card").stream().anyMatch(card -> card.getText().contains(customer)));
    settle();
  }

  void click(String id) {
    the(id).click();
    settle();
  }

  void type(String id, String text) {
    WebElement field = field(id);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
    settle();
  }

  void select(String id, String option) {
    WebElement box = the(id);
    box.findElements(By.tagName("option")).stream().filter(each -> each.getText().equals(option)).findFirst().orElseThrow().click();
    settle();
  }

  /** Reads an error message and closes it. @return what it said */
  String acknowledge() {
    await(() -> !css(".z-messagebox-button").isEmpty());
    String said = css(".z-messagebox").get(0).getText();
    css(".z-messagebox-button").get(0).click();
    settle();
    return said;
  }

  /** Keys to wherever the focus is. */
  void press(CharSequence... keys) {
    driver().switchTo().activeElement().sendKeys(keys);
    settle();
  }

  /** A key that only moves the focus, which nothing has to settle after. */
  void pressNow(CharSequence key) {
    driver().switchTo().activeElement().sendKeys(key);
  }

  private WebElement field(String id) {
    WebElement found = the(id);
    List<WebElement> inner = found.findElements(By.cssSelector("input,textarea"));
    return inner.isEmpty() ? found : inner.get(0);
  }

  String value(String id) {
    return field(id).getDomProperty("value");
  }

  /** Leaves a picture for people to look at. */
  void keep(String name) throws IOException {
    Path file = Files.createDirectories(PICTURES).resolve(name + ".png");
    Files.write(file, driver().getScreenshotAs(OutputType.BYTES));
  }

  void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not within " + PATIENCE.toSeconds() + " s; the page says:\n" + text());
      }
      pause(WHILE_THE_CLIENT_COLLECTS);
    }
  }

  private static boolean holds(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (StaleElementReferenceException changing) {
      return false;
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    driver().close();
    front = driver.getWindowHandles().iterator().next();
    driver.switchTo().window(front);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.example.collections.osgi.ServerFramework;

/**
 * Sales take orders every morning, as a web service would hand them in; sales ask for releases and the credit controller decides every
 * evening; what payments set free goes on by itself.
 */
final class CreditChapter implements DemoChapter {
  private static final long SEED = 31;
  /** A controller rejects every so manieth request. */
  private static final int REJECTS = 4;

  private final ServerFramework server;
  private final CreditBook book;
  private final SampleOrders orders;
  private final Random random = new Random(SEED);
  private int decided;

  CreditChapter(ServerFramework server, Connection connection) {
    this.server = server;
    book = new CreditBook(connection);
    orders = new SampleOrders(connection, random);
  }

  @Override
  public void morning(LocalDate day) throws Exception {
    if (!orders.isReady()) {
      orders.open(day);
    }
    orders.deliver(day);
    List<String> taken = orders.take(day);
    if (!taken.isEmpty()) {
      List<String> arguments = new ArrayList<>(List.of(day.toString()));
      arguments.addAll(taken);
      server.main(Demo.BUNDLE, ServerOrders.class.getName(), arguments.toArray(String[]::new));
      book.enter(day, taken);
    }
  }

  @Override
  public void evening(LocalDate day) throws Exception {
    clerk(ServerClerk.Person.CONTROLLER, "COL_RecheckHolds", day, 0);
    book.look(day);
    for (int hold : book.waiting("OP")) {
      if (random.nextInt(3) == 0) {
        clerk(ServerClerk.Person.SALES, "COL_RequestRelease", day, hold, "COL_RequestText=The customer calls every day");
      }
    }
    for (int hold : book.waiting("RQ")) {
      boolean rejects = ++decided % REJECTS == 0;
      clerk(ServerClerk.Person.CONTROLLER, rejects ? "COL_RejectHold" : "COL_ReleaseHold", day, hold,
          "COL_ReasonText=" + (rejects ? "First the oldest invoice" : "Known for years, pays slowly but pays"));
    }
    book.look(day);
    book.date(day);
  }

  private void clerk(ServerClerk.Person person, String process, LocalDate day, int hold, String... values) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(person.name(), process, day.toString(), String.valueOf(hold)));
    arguments.addAll(List.of(values));
    server.main(Demo.BUNDLE, ServerClerk.class.getName(), arguments.toArray(String[]::new));
  }

  @Override
  public String closingLine() throws Exception {
    book.story().forEach(Demo::say);
    return book.closingLine();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.example.collections.osgi.ServerFramework;

/**
 * Every Monday a clerk offers a plan to the customer who owes most for longest. The third of four offers is not answered, the second
 * of six plans is not kept; the others are paid on their days, by transfers
 * that our matching finds by their references.
 */
final class PlanChapter implements DemoChapter {
  private static final int MOST = 6;
  private static final int EURO = 102;

  private final ServerFramework server;
  private final PlanBook book;
  private int offered;

  PlanChapter(ServerFramework server, Connection connection) {
    this.server = server;
    book = new PlanBook(connection);
  }

  @Override
  public void morning(LocalDate day) throws Exception {
    if (book.transferDue(day) > 0) {
      Demo.process(server, "COL_MatchPayments", day);
    }
    if (day.getDayOfWeek() == DayOfWeek.MONDAY && offered < MOST) {
      for (int customer : book.owingMost(day)) {
        offer(customer, day);
      }
    }
    if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY) {
      for (int plan : book.answered()) {
        clerk("COL_AcceptPlan", day, "COL_InstalmentPlan", plan, "COL_AcceptedBy=Accounts payable", "COL_AcceptedHow=EM",
            "COL_AcceptedOn=" + day);
      }
    }
    Demo.process(server, "COL_JudgePlans", day);
  }

  private void offer(int customer, LocalDate day) throws Exception {
    clerk("COL_OfferPlan", day, "C_BPartner", customer, "C_Currency_ID=" + EURO, "COL_PlanKind=E", "COL_PlanCount=3",
        "COL_FirstDue=" + day.plusDays(7), "COL_RhythmUnit=W", "COL_RhythmEvery=1", "COL_ReplyBy=" + day.plusDays(5),
        "COL_ToleranceDays=3", "COL_BreakAfterCount=1", "COL_BreakAfterDays=0", "COL_IsConsumerInterest=false",
        "COL_IsNextBusinessDay=true", "COL_Acknowledgement=N", "COL_IsAcceleration=true", "COL_IsPreview=false");
    offered++;
  }

  private void clerk(String process, LocalDate day, String table, int record, String... values) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(process, day.toString(), table, String.valueOf(record)));
    arguments.addAll(List.of(values));
    server.main(Demo.BUNDLE, ServerPlans.class.getName(), arguments.toArray(String[]::new));
  }

  @Override
  public void evening(LocalDate day) {}

  @Override
  public String closingLine() throws SQLException {
    return book.closingLine();
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.example.collections.dunning.DunningRunRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HandOverSqlTest {
  private static final LocalDate RUN = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  @Test
  void theNoticeOfTheLevelThatSaysSoProposesToHandOverAndNoOther() throws Exception {
    Books books = database.books();
    int reminder = books.procedure();
    books.level(reminder, 7);
    int last = books.procedure("IsDefault", "N");
    books.level(last, 7, "COL_IsHandOver", "Y", "COL_IsApprovalRequired", "Y");
    books.invoice(books.customer("Miller", "C_Dunning_ID", reminder), "2026-03-02", "100.00");
    books.invoice(books.customer("Smith", "C_Dunning_ID", last), "2026-03-02", "200.00");

    database.create(DunningRunRequest.everythingOn(RUN));

    assertThat(database.rows("SELECT Amt, COL_IsHandOver, COL_NoticeStatus FROM C_DunningRunEntry ORDER BY Amt"))
        .containsExactly("100.00 N DR", "200.00 Y DR");
  }
}

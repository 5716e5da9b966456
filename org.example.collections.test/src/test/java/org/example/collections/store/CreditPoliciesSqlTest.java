// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import org.example.collections.credit.CreditMode;
import org.example.collections.credit.CreditPolicy;
import org.example.collections.credit.CreditSwitches;
import org.example.collections.credit.OrderKind;
import org.example.collections.credit.OverdueTerms;
import org.example.collections.credit.WhenFree;
import org.example.collections.fixture.Fixture;
import org.example.collections.money.NominalAmount;
import org.example.collections.money.Percentage;
import org.example.collections.receivable.CustomerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which policy applies to a customer, and what it says. */
class CreditPoliciesSqlTest {
  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;
  private int customer;

  @BeforeEach
  void aCustomer() throws SQLException {
    books = database.books();
    customer = books.customer("Acme");
  }

  private Optional<CreditPolicy> policy() {
    return database.inTransaction(session -> new SqlCreditPolicies(session).of(new CustomerId(customer)));
  }

  private int policy(String mode, Object... more) throws SQLException {
    return books.insert("COL_CreditPolicy", more, "COL_CreditMode", mode);
  }

  @Test
  void theCustomersComesBeforeTheGroupsBeforeTheTenantsAndOthersAreNobodys() throws SQLException {
    policy("O", "C_BPartner_ID", books.customer("Other"));
    policy("O", "C_BP_Group_ID", books.insert("C_BP_Group", new Object[0], "Value", "Others", "Name", "Others"));
    database.booksOfSecondCompany().insert("COL_CreditPolicy", new Object[0], "COL_CreditMode", "O");
    assertThat(policy()).isEmpty();
    policy("E");
    assertThat(policy().orElseThrow().mode()).isEqualTo(CreditMode.ENFORCE);
    int ofGroup = policy("W", "C_BP_Group_ID", Fixture.SAMPLE);
    policy("E");
    assertThat(policy().orElseThrow().mode()).isEqualTo(CreditMode.WARN);
    policy("H", "C_BPartner_ID", customer);
    policy("W", "C_BP_Group_ID", Fixture.SAMPLE);
    assertThat(policy().orElseThrow().mode()).isEqualTo(CreditMode.HOLD_ALL);
    database.run("UPDATE COL_CreditPolicy SET IsActive = 'N' WHERE C_BPartner_ID = " + customer);
    assertThat(policy().orElseThrow().mode()).isEqualTo(CreditMode.WARN);
    database.run("UPDATE COL_CreditPolicy SET IsActive = 'N' WHERE COL_CreditPolicy_ID >= " + ofGroup + " AND C_BP_Group_ID IS NOT NULL");
    assertThat(policy().orElseThrow().mode()).isEqualTo(CreditMode.ENFORCE);
  }

  @Test
  void ofTwoTheNewerApplies() throws SQLException {
    policy("E");
    policy("W");
    assertThat(policy().orElseThrow().mode()).isEqualTo(CreditMode.WARN);
  }

  @Test
  void everySettingArrives() throws SQLException {
    policy("W", "COL_WatchPercent", new BigDecimal("80"), "COL_IsCheckOverdue", "Y", "COL_OverdueDays", 10, "COL_OverdueGraceDays", 3,
        "COL_OverdueAmt", new BigDecimal("50"), "COL_IsCountDrafts", "Y", "COL_IsInsuredReduces", "N", "COL_IsGroupLimit", "Y",
        "COL_IsDunningBlocks", "N", "COL_IsBrokenPromise", "Y", "COL_WhenFree", "O", "COL_IsCheckQuotation", "N", "COL_IsCheckPrepaid",
        "Y", "COL_IsCheckCash", "N", "COL_IsCheckInterCompany", "Y", "COL_FourEyesAmt", new BigDecimal("1000"), "COL_ReleaseDays", 7);
    CreditPolicy found = policy().orElseThrow();
    assertThat(found.watch()).contains(Percentage.of("80"));
    assertThat(found.overdue()).contains(new OverdueTerms(10, 3, NominalAmount.of("50")));
    assertThat(found.switches()).isEqualTo(new CreditSwitches(true, false, true, false, true));
    assertThat(found.checkedKinds()).containsExactlyInAnyOrder(OrderKind.PREPAID, OrderKind.INTER_COMPANY);
    assertThat(found.whenFree()).isEqualTo(WhenFree.OFFER);
    assertThat(found.release().fourEyesAbove()).isEqualTo(NominalAmount.of("1000"));
    assertThat(found.release().validDays()).isEqualTo(7);
  }
}

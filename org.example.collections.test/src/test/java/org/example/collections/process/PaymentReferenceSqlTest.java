// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.process.ProcessInfo;
import org.example.collections.fixture.Fixture;
import org.example.collections.letter.PaymentReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an issued notice says about paying it. */
class PaymentReferenceSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;

  @BeforeEach
  void setUp() throws Exception {
    books = SampleBooks.of(server);
    books.invoice(books.customer("Payer", "payer@example.org", "en_US"), "I-1", DAY.minusDays(20), "100.00");
  }

  private ReceivedMail mail() throws Exception {
    return ReceivedMail.of(server.mail().getReceivedMessages()[0]);
  }

  @Test
  void theReferenceIsKeptWithTheNoticeWhenItIsIssued() throws Exception {
    int run = server.create(DAY);
    assertThat(server.rows("SELECT COL_Reference FROM C_DunningRunEntry")).containsExactly("null");
    server.issueAndSend(DAY, run);
    int notice = server.number("SELECT C_DunningRunEntry_ID FROM C_DunningRunEntry");
    assertThat(server.rows("SELECT COL_Reference FROM C_DunningRunEntry"))
        .containsExactly(PaymentReference.ofNotice(notice).rf().value());
    String printed = PaymentReference.ofNotice(notice).rf().printed();
    assertThat(mail().html()).contains(printed, "DE02 1005 0000 0054 5404 02").doesNotContain("https://pay");
    assertThat(mail().letter()).contains(printed, "banking app");
  }

  @Test
  @DisplayName("Q-10: a wrong IBAN gives a letter without code and a line that says what to correct")
  void aWrongIbanIsToldToTheClerk() throws Exception {
    server.sql("UPDATE C_BankAccount SET IBAN = 'DE03100500000054540402'");
    int run = server.create(DAY);
    ProcessInfo info = SampleServer.done(server.runOn(DAY, "COL_IssueAndSend", "C_DunningRun", run, java.util.Map.of()));
    assertThat(SampleServer.lines(info)).contains("Sample Company HQ: the IBAN DE03 1005 0000 0054 5404 02 is wrong");
    assertThat(mail().letter()).contains("DE03 1005").doesNotContain("banking app");
  }

  @Test
  void anAccountWithoutIbanIsToldByItsNumber() throws Exception {
    server.sql("UPDATE C_BankAccount SET IBAN = NULL");
    server.dun(DAY);
    assertThat(mail().html()).contains("Account number", "1234567890", "Routing number", "10050000").doesNotContain("IBAN");
    assertThat(mail().letter()).contains("Account number", "1234567890").doesNotContain("banking app");
  }

  @Test
  void nobodyIsAskedToPayIntoACashBox() throws Exception {
    server.sql("UPDATE C_BankAccount SET IBAN = NULL, BankAccountType = 'B'");
    server.dun(DAY);
    assertThat(mail().html()).contains("100.00").doesNotContain("Account number", "1234567890");
  }

  @Test
  void theLinkIsSignedWithTheTenantsKeyAndNamesNobody() throws Exception {
    server.sql("UPDATE COL_Setting SET COL_PaymentLink = 'https://pay.example.org/?t=@Token@', COL_PaymentLinkKey = ?", KEY);
    server.dun(DAY);
    String reference = server.rows("SELECT COL_Reference FROM C_DunningRunEntry").get(0);
    String token = reference + ".10000.EUR";
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY.getBytes("UTF-8"), "HmacSHA256"));
    String signature = Base64.getUrlEncoder().encodeToString(mac.doFinal(token.getBytes("UTF-8"))).substring(0, 21);
    assertThat(mail().html()).contains("<a href=\"https://pay.example.org/?t=" + token + "." + signature).doesNotContain(KEY);
    assertThat(mail().letter().replaceAll("\\s", "")).contains("https://pay.example.org/?t=" + token + "." + signature);
  }

  @Test
  void settingsThatMakeAnUnsafeLinkAreRefused() throws Exception {
    int setting = server.number("SELECT COL_Setting_ID FROM COL_Setting");
    assertThatThrownBy(() -> change(setting, "http://pay.example.org/@Token@", KEY)).hasMessageContaining("https://");
    assertThatThrownBy(() -> change(setting, "https://pay.example.org/", KEY)).hasMessageContaining("Token");
    assertThatThrownBy(() -> change(setting, "https://pay.example.org/@Token@", KEY.substring(1))).hasMessageContaining("32");
    change(setting, "https://pay.example.org/@Token@", KEY);
    change(setting, "", "");
  }

  private static void change(int setting, String link, String key) {
    PO row = MTable.get(SampleServer.context(Fixture.SAMPLE, DAY), "COL_Setting").getPO(setting, null);
    row.set_ValueNoCheck("COL_PaymentLink", link);
    row.set_ValueNoCheck("COL_PaymentLinkKey", key);
    row.saveEx();
  }
}

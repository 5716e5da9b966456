// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.compiere.util.Env;
import org.example.standin.OpenTab;

/** The window of sales orders with one order and its lines, typed into as by a clerk. Core's own callouts are played by the test. */
final class OrderWindow {
  static final String LINE = "COL_CreditStatusLine";
  private static final int WINDOW = 7;
  private static final Set<String> ORDER = Set.of("C_Order_ID", "IsSOTrx", "AD_Org_ID", "C_BPartner_ID", "Bill_BPartner_ID",
      "C_Currency_ID", "PaymentRule", "C_PaymentTerm_ID", "GrandTotal", "IsTaxIncluded", LINE);
  private static final Set<String> ORDER_LINE = Set.of("C_OrderLine_ID", "LineNetAmt", "C_Tax_ID", LINE);

  final OpenTab order;
  final OpenTab line;

  OrderWindow(Properties ctx, int organisation, int currency) {
    Env.setContext(ctx, WINDOW, "OrderType", "SO");
    order = new OpenTab(ctx, WINDOW, "C_Order", null, ORDER);
    line = new OpenTab(ctx, WINDOW, "C_OrderLine", order.tab(), ORDER_LINE);
    order.values().put("IsSOTrx", true);
    order.values().put("AD_Org_ID", organisation);
    order.values().put("C_Currency_ID", currency);
    order.values().put("PaymentRule", "P");
    order.values().put("GrandTotal", BigDecimal.ZERO);
    order.values().put("IsTaxIncluded", false);
  }

  OrderWindow customer(int customer) {
    order.tab().setValue("C_BPartner_ID", customer);
    return this;
  }

  OrderWindow newLine(int tax) {
    line.values().clear();
    line.values().put("C_Tax_ID", tax);
    return this;
  }

  /** As core's callouts leave it after a quantity or price was typed. */
  OrderWindow net(String amount) {
    line.tab().setValue("LineNetAmt", new BigDecimal(amount));
    return this;
  }

  /** The line gets its key, the order its new total, and what is only shown is empty again. */
  OrderWindow saved(int key, String total) {
    line.values().put("C_OrderLine_ID", key);
    line.values().remove(LINE);
    order.values().put("GrandTotal", new BigDecimal(total));
    return this;
  }

  String said() {
    return (String) order.values().get(LINE);
  }

  String saidOnLine() {
    return (String) line.values().get(LINE);
  }

  /** Messages at the foot of the window. */
  List<String> messages() {
    return Stream.of(order, line).flatMap(tab -> tab.messages().stream())
        .map(message -> (message.isError() ? "error " : "") + message.info()).toList();
  }

  List<String> errors() {
    return Stream.of(order, line).flatMap(tab -> tab.errors().stream()).toList();
  }
}

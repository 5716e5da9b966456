-- Beside open-items.sql: :orders accepted orders of one line, spread over the customers, a limit for each, a policy for all.
INSERT INTO C_Order (C_Order_ID, C_Order_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DocStatus, C_DocType_ID,
    C_DocTypeTarget_ID, DateOrdered, DateAcct, C_BPartner_ID, Bill_BPartner_ID, C_BPartner_Location_ID, C_Currency_ID, C_PaymentTerm_ID,
    M_Warehouse_ID, M_PriceList_ID, TotalLines, GrandTotal)
  SELECT 20000000 + g, gen_random_uuid(), :client, 1000000, 0, 0, 'O' || g, 'CO', 1000004, 1000004, DATE ':today' - g % 60,
    DATE ':today' - g % 60, 2000001 + g % (:items / 10), 2000001 + g % (:items / 10), 2000001 + g % (:items / 10), 102, 1000000, 1, 1,
    100 + g % 900, (100 + g % 900) * 1.19
  FROM generate_series(1, :orders) g
;
INSERT INTO C_OrderLine (C_OrderLine_ID, C_OrderLine_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_Order_ID, DateOrdered,
    M_Warehouse_ID, C_UOM_ID, C_Currency_ID, C_Tax_ID, QtyOrdered, QtyDelivered, LineNetAmt)
  SELECT 20000000 + g, gen_random_uuid(), :client, 1000000, 0, 0, 20000000 + g, DATE ':today' - g % 60, 1, 1, 102, 1, 10, g % 11,
    100 + g % 900 FROM generate_series(1, :orders) g
;
INSERT INTO COL_CreditLimit (COL_CreditLimit_ID, COL_CreditLimit_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID,
    COL_LimitAmt, C_Currency_ID, ValidFrom, COL_IsApproved)
  SELECT 2000000 + g, gen_random_uuid(), :client, 0, 0, 0, 2000000 + g, 100000, 102, DATE ':today' - 400, 'Y'
  FROM generate_series(1, :items / 10) g
;
INSERT INTO COL_CreditPolicy (COL_CreditPolicy_ID, COL_CreditPolicy_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy)
  VALUES (2000000, gen_random_uuid(), :client, 0, 0, 0)
;
ANALYZE
;

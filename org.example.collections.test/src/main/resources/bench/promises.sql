-- :promises open promises about one invoice each, with the block that holds its letters back. Of a hundred, sixty were paid in time,
-- ten partly and are not due yet, twenty-nine are to come and one was due a week ago. Keys from 3,000,000.
INSERT INTO COL_Setting (COL_Setting_ID, COL_Setting_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy)
SELECT :client, gen_random_uuid(), :client, 0, 0, 0
;
INSERT INTO C_BPartner (C_BPartner_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Value, Name, C_BP_Group_ID)
SELECT 3000000 + n, :client, 0, 0, 0, 'P' || n, 'Customer ' || n, :client FROM generate_series(1, :promises / 4) n
;
INSERT INTO C_Invoice (C_Invoice_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DocStatus, DocAction, Processed,
  C_DocType_ID, C_DocTypeTarget_ID, DateInvoiced, DateAcct, C_BPartner_ID, C_BPartner_Location_ID, C_Currency_ID, C_PaymentTerm_ID,
  GrandTotal, TotalLines, M_PriceList_ID, IsPaid)
SELECT 3000000 + n, :client, :client, 0, 0, 'P' || n, 'CO', 'CL', 'Y', 1000000, 1000000, DATE ':today' - 120, DATE ':today' - 120,
  3000001 + n % (:promises / 4), 0, 102, 1000000, 600, 600, 1, CASE WHEN n % 100 < 60 THEN 'Y' ELSE 'N' END
FROM generate_series(1, :promises) n
;
INSERT INTO C_AllocationHdr (C_AllocationHdr_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DateTrx, DateAcct,
  C_Currency_ID, DocStatus, Processed)
SELECT 3000000 + n, :client, :client, 0, 0, 'P' || n, DATE ':today' - 3, DATE ':today' - 3, 102, 'CO', 'Y'
FROM generate_series(1, :promises) n WHERE n % 100 < 70
;
INSERT INTO C_AllocationLine (C_AllocationLine_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_AllocationHdr_ID, C_Invoice_ID,
  C_BPartner_ID, Amount, DateTrx)
SELECT n, :client, :client, 0, 0, n, n, 3000001 + n % (:promises / 4), CASE WHEN n % 100 < 60 THEN 600 ELSE 200 END, DATE ':today' - 3
FROM generate_series(3000001, 3000000 + :promises) n WHERE n % 100 < 70
;
INSERT INTO COL_Promise (COL_Promise_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Created, C_BPartner_ID, C_Currency_ID,
  COL_Amount, COL_PromisedOn, COL_Chain_ID)
SELECT 3000000 + n, :client, :client, 0, 0, DATE ':today' - 20, 3000001 + n % (:promises / 4), 102, 600,
  CASE WHEN n % 100 = 99 THEN DATE ':today' - 7 ELSE DATE ':today' + n % 20 END, 3000000 + n FROM generate_series(1, :promises) n
;
INSERT INTO COL_PromiseInvoice (COL_PromiseInvoice_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, COL_Promise_ID, C_Invoice_ID)
SELECT n, :client, :client, 0, 0, n, n FROM generate_series(3000001, 3000000 + :promises) n
;
INSERT INTO COL_DunningBlock (COL_DunningBlock_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID, C_Invoice_ID,
  COL_BlockReason, ValidFrom, ValidTo, AD_Table_ID, Record_ID)
SELECT n, :client, :client, 0, 0, 3000001 + n % (:promises / 4), n, 'PR', DATE ':today' - 20, DATE ':today' + n % 20,
  (SELECT AD_Table_ID FROM AD_Table WHERE TableName = 'COL_Promise'), n FROM generate_series(3000001, 3000000 + :promises) n
;

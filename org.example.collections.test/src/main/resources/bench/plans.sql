-- Agreed plans of six instalments, the first two paid, one invoice and one chain of promises each. Keys from 3,000,000.
INSERT INTO COL_Setting (COL_Setting_ID, COL_Setting_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy)
SELECT :client, gen_random_uuid(), :client, 0, 0, 0 WHERE NOT EXISTS (SELECT 1 FROM COL_Setting WHERE AD_Client_ID = :client)
;
INSERT INTO C_BPartner (C_BPartner_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Value, Name, C_BP_Group_ID)
SELECT 3000000 + n, :client, 0, 0, 0, 'P' || n, 'Customer ' || n, :client FROM generate_series(1, :plans) n
;
INSERT INTO C_Invoice (C_Invoice_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DocStatus, DocAction, Processed,
  C_DocType_ID, C_DocTypeTarget_ID, DateInvoiced, DateAcct, C_BPartner_ID, C_BPartner_Location_ID, C_Currency_ID, C_PaymentTerm_ID,
  GrandTotal, TotalLines, M_PriceList_ID, IsPaid)
SELECT 3000000 + n, :client, :client, 0, 0, 'P' || n, 'CO', 'CL', 'Y', 1000000, 1000000, DATE ':today' - 120, DATE ':today' - 120,
  3000000 + n, 0, 102, 1000000, 600, 600, 1, 'N' FROM generate_series(1, :plans) n
;
INSERT INTO C_AllocationHdr (C_AllocationHdr_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DateTrx, DateAcct,
  C_Currency_ID, DocStatus, Processed)
SELECT 3000000 + n, :client, :client, 0, 0, 'P' || n, DATE ':today' - 30, DATE ':today' - 30, 102, 'CO', 'Y'
FROM generate_series(1, :plans * 2) n
;
INSERT INTO C_AllocationLine (C_AllocationLine_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_AllocationHdr_ID, C_Invoice_ID,
  C_BPartner_ID, Amount, DateTrx)
SELECT 3000000 + n, :client, :client, 0, 0, 3000000 + n, 3000001 + n % :plans, 3000001 + n % :plans, 100, DATE ':today' - 30
FROM generate_series(1, :plans * 2) n
;
INSERT INTO COL_InstalmentPlan (COL_InstalmentPlan_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, COL_PlanNo, C_BPartner_ID,
  C_Currency_ID, COL_PlanStatus, COL_FirstDue, COL_TotalAmt, COL_RestAmt, COL_OfferedOn, COL_ReplyBy)
SELECT 3000000 + n, :client, :client, 0, 0, 'PLAN-' || n, 3000000 + n, 102, 'AC', DATE ':today' - 60, 600, 600, DATE ':today' - 70,
  DATE ':today' - 60 FROM generate_series(1, :plans) n
;
INSERT INTO COL_PlanInvoice (COL_PlanInvoice_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, COL_InstalmentPlan_ID, C_Invoice_ID,
  OpenAmt)
SELECT 3000000 + n, :client, :client, 0, 0, 3000000 + n, 3000000 + n, 600 FROM generate_series(1, :plans) n
;
INSERT INTO COL_Promise (COL_Promise_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID, C_Currency_ID, COL_Amount,
  COL_PromisedOn, COL_PromiseStatus, COL_Chain_ID)
SELECT 3000000 + n * 6 + k, :client, :client, 0, 0, 3000000 + n, 102, 100, DATE ':today' - 60 + 31 * k,
  CASE WHEN k < 2 THEN 'KE' ELSE 'OP' END, 3000000 + n * 6 FROM generate_series(1, :plans) n, generate_series(0, 5) k
;
INSERT INTO COL_Instalment (COL_Instalment_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, COL_InstalmentPlan_ID, COL_InstalmentNo,
  DueDate, COL_InstalmentAmt, COL_PrincipalAmt, COL_RestAmt, COL_Promise_ID)
SELECT 3000000 + n * 6 + k, :client, :client, 0, 0, 3000000 + n, k + 1, DATE ':today' - 60 + 31 * k, 100, 100, 500 - 100 * k,
  3000000 + n * 6 + k FROM generate_series(1, :plans) n, generate_series(0, 5) k
;

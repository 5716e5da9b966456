-- Books of a company after five years, in sets: :items open items, three times as many paid sales invoices, purchases beside them.
-- A statement ends with a line that is a semicolon; :name is replaced before it runs.

CREATE TEMPORARY TABLE sale AS
  SELECT g AS n, DATE ':today' - 1826 + CAST(CAST(g AS BIGINT) * 1826 / (4 * :items) AS INTEGER) AS day,
    -- nine of ten invoices of the last year are open, and one of eleven before
    CASE WHEN g > 3.2 * :items THEN g % 10 <> 0 ELSE g % 160 < 14 END AS open,
    2000001 + CAST((CAST(hashint4(g) AS BIGINT) + 2147483648) % (:items / 10) AS INTEGER) AS customer,
    ROUND(CAST(10 + (CAST(g AS BIGINT) * 7919) % 100000 / 37.0 AS NUMERIC), 2) AS amount
  FROM generate_series(1, 4 * :items) g
;
INSERT INTO C_BPartner (C_BPartner_ID, C_BPartner_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Value, Name, C_BP_Group_ID,
    IsCustomer, AD_Language, SOCreditStatus, SalesRep_ID)
  SELECT 2000000 + g, gen_random_uuid(), :client, 0, 0, 0, 'B' || g, 'Customer ' || g, 1000000, 'Y',
    CASE g % 3 WHEN 0 THEN 'en_US' ELSE 'de_DE' END, 'O', 1000001 FROM generate_series(1, :items / 10) g
;
INSERT INTO C_BPartner_Location (C_BPartner_Location_ID, C_BPartner_Location_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,
    Name, IsBillTo, IsShipTo, IsPayFrom, IsRemitTo, C_BPartner_ID, C_Location_ID)
  SELECT 2000000 + g, gen_random_uuid(), :client, 0, 0, 0, 'Office', 'Y', 'Y', 'Y', 'Y', 2000000 + g, 1000000
  FROM generate_series(1, :items / 10) g
;
INSERT INTO AD_User (AD_User_ID, AD_User_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name, EMail, C_BPartner_ID,
    C_BPartner_Location_ID, IsBillTo)
  SELECT 2000000 + g, gen_random_uuid(), :client, 0, 0, 0, 'Contact ' || g, 'contact' || g || '@example.org', 2000000 + g,
    2000000 + g, 'Y' FROM generate_series(1, :items / 10) g
;
-- Two of a hundred are credit notes, one of forty has a schedule of two lines.
INSERT INTO C_Invoice (C_Invoice_ID, C_Invoice_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, IsSOTrx, DocumentNo, DocStatus,
    DocAction, Processed, C_DocType_ID, C_DocTypeTarget_ID, DateInvoiced, DateAcct, C_BPartner_ID, C_BPartner_Location_ID,
    C_Currency_ID, C_PaymentTerm_ID, GrandTotal, TotalLines, M_PriceList_ID, IsPaid, IsPayScheduleValid, POReference)
  SELECT 10000000 + n, gen_random_uuid(), :client, 1000000, 0, 0, 'Y', 'R' || n, 'CO', 'CL', 'Y',
    CASE WHEN n % 50 = 0 THEN 1000001 ELSE 1000000 END, CASE WHEN n % 50 = 0 THEN 1000001 ELSE 1000000 END, day, day, customer,
    customer, 102, 1000000, amount, amount, 1000000, CASE WHEN open THEN 'N' ELSE 'Y' END,
    CASE WHEN n % 40 = 1 THEN 'Y' ELSE 'N' END, 'PO ' || n FROM sale ORDER BY n
;
INSERT INTO C_Invoice (C_Invoice_ID, C_Invoice_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, IsSOTrx, DocumentNo, DocStatus,
    DocAction, Processed, C_DocType_ID, C_DocTypeTarget_ID, DateInvoiced, DateAcct, C_BPartner_ID, C_BPartner_Location_ID,
    C_Currency_ID, C_PaymentTerm_ID, GrandTotal, TotalLines, M_PriceList_ID, IsPaid)
  SELECT 60000000 + n, gen_random_uuid(), :client, 1000000, 0, 0, 'N', 'S' || n, 'CO', 'CL', 'Y', 1000006, 1000006, day, day,
    customer, customer, 102, 1000000, amount, amount, 1000000, CASE WHEN open THEN 'N' ELSE 'Y' END FROM sale WHERE n % 8 = 4
;
INSERT INTO C_InvoicePaySchedule (C_InvoicePaySchedule_ID, C_InvoicePaySchedule_UU, AD_Client_ID, AD_Org_ID, CreatedBy,
    UpdatedBy, C_Invoice_ID, DueDate, DueAmt, DiscountDate, IsValid, Processed)
  SELECT 10000000 + 2 * n + k, gen_random_uuid(), :client, 1000000, 0, 0, 10000000 + n, day + 30 * (k + 1),
    CASE k WHEN 0 THEN ROUND(amount / 2, 2) ELSE amount - ROUND(amount / 2, 2) END, day, 'Y', 'Y'
  FROM sale, generate_series(0, 1) k WHERE n % 40 = 1
;
-- Every paid invoice has its receipt and allocation; one of twenty open ones is partly paid; one of a hundred receipts is loose.
INSERT INTO C_Payment (C_Payment_ID, C_Payment_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DateTrx, DateAcct,
    IsReceipt, C_DocType_ID, C_BPartner_ID, C_Currency_ID, PayAmt, DocStatus, DocAction, IsAllocated, Processed)
  SELECT 10000000 + n, gen_random_uuid(), :client, 1000000, 0, 0, 'P' || n, LEAST(day + 25, DATE ':today' - 1),
    LEAST(day + 25, DATE ':today' - 1), 'Y', 1000002, customer, 102, amount, 'CO', 'CL',
    CASE WHEN open THEN 'N' ELSE 'Y' END, 'Y' FROM sale WHERE NOT open OR n % 100 = 7
;
INSERT INTO C_AllocationHdr (C_AllocationHdr_ID, C_AllocationHdr_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo,
    DateTrx, DateAcct, C_Currency_ID, DocStatus, DocAction, Processed)
  SELECT 10000000 + n, gen_random_uuid(), :client, 1000000, 0, 0, 'A' || n, LEAST(day + 25, DATE ':today' - 1),
    LEAST(day + 25, DATE ':today' - 1), 102, 'CO', 'CL', 'Y' FROM sale WHERE NOT open OR n % 20 = 3
;
INSERT INTO C_AllocationLine (C_AllocationLine_ID, C_AllocationLine_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_Invoice_ID,
    C_BPartner_ID, C_Payment_ID, Amount, C_AllocationHdr_ID)
  SELECT 10000000 + n, gen_random_uuid(), :client, 1000000, 0, 0, 10000000 + n, customer,
    CASE WHEN open THEN NULL ELSE 10000000 + n END,
    CASE WHEN n % 50 = 0 THEN -1 ELSE 1 END * CASE WHEN open THEN ROUND(amount / 3, 2) ELSE amount END, 10000000 + n
  FROM sale WHERE NOT open OR n % 20 = 3
;
-- Notices of the past: one of eight paid invoices was reminded, and half of those open for more than two months, twice; the run
-- of five days ago (month -1) wrote to two thirds of the customers.
CREATE TEMPORARY TABLE reminder AS
  SELECT n, customer, 0 AS step, -1 AS month FROM sale
  WHERE open AND customer % 3 <> 0 AND n % 50 <> 0 AND n % 40 <> 1 AND DATE ':today' - day > 42
  UNION ALL
  SELECT n, customer, step, (DATE ':today' - day - 45 - 15 * step) / 30 AS month FROM sale, generate_series(0, 1) step
  WHERE n % 50 <> 0 AND n % 40 <> 1 AND DATE ':today' - day > 75 + 15 * step
    AND CASE WHEN open THEN n % 2 = 0 ELSE n % 8 = 1 AND step = 0 END
;
INSERT INTO C_Dunning (C_Dunning_ID, C_Dunning_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name, IsDefault)
  VALUES (2000000, gen_random_uuid(), :client, 0, 0, 0, 'Standard', 'Y')
;
INSERT INTO C_DunningLevel (C_DunningLevel_ID, C_DunningLevel_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_Dunning_ID, Name,
    PrintName, DaysAfterDue, DaysBetweenDunning, COL_LevelNo, COL_Channel, COL_MinItemAmt, ChargeFee, FeeAmt)
  SELECT 2000000 + l, gen_random_uuid(), :client, 0, 0, 0, 2000000, 'Level ' || l, 'Reminder', 7 + 14 * l, 10, l + 1,
    CASE l WHEN 2 THEN 'L' ELSE 'E' END, 20, CASE l WHEN 0 THEN 'N' ELSE 'Y' END, 5 * l FROM generate_series(0, 2) l
;
INSERT INTO C_DunningRun (C_DunningRun_ID, C_DunningRun_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DunningDate, C_Dunning_ID,
    Processed, COL_RunStatus, COL_IsAllProcedures)
  SELECT 3000000 + month, gen_random_uuid(), :client, 0, 0, 0, CASE WHEN month < 0 THEN DATE ':today' - 5 ELSE DATE ':today' - 15 - 30 * month END, 2000000, 'Y', 'IS', 'Y'
  FROM (SELECT DISTINCT month FROM reminder) m
;
CREATE TEMPORARY TABLE notice AS
  SELECT ROW_NUMBER() OVER (ORDER BY month DESC, customer) AS id, month, customer
  FROM (SELECT DISTINCT month, customer FROM reminder) r
;
INSERT INTO C_DunningRunEntry (C_DunningRunEntry_ID, C_DunningRunEntry_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,
    C_DunningRun_ID, C_DunningLevel_ID, C_BPartner_ID, C_BPartner_Location_ID, C_Currency_ID, SalesRep_ID, Processed,
    COL_NoticeStatus, COL_IssuedOn, COL_DocumentNo)
  SELECT 3000000 + id, gen_random_uuid(), :client, 1000000, 0, 0, 3000000 + month, 2000000, customer, customer, 102, 1000001, 'Y',
    'SE', CASE WHEN month < 0 THEN DATE ':today' - 5 ELSE DATE ':today' - 15 - 30 * month END, 'M' || id FROM notice
;
INSERT INTO C_DunningRunLine (C_DunningRunLine_ID, C_DunningRunLine_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,
    C_DunningRunEntry_ID, C_Invoice_ID, OpenAmt, DaysDue, Processed, COL_DunningLevel_ID)
  SELECT 3000000 + ROW_NUMBER() OVER (ORDER BY r.month DESC, r.n), gen_random_uuid(), :client, 1000000, 0, 0, 3000000 + m.id,
    10000000 + r.n, 1, 1, 'Y', 2000000 + r.step FROM reminder r JOIN notice m ON m.month = r.month AND m.customer = r.customer
;
-- One of a hundred customers is blocked, one of two hundred invoices in dispute.
INSERT INTO COL_DunningBlock (COL_DunningBlock_ID, COL_DunningBlock_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID,
    COL_BlockReason, ValidFrom)
  SELECT 2000000 + g, gen_random_uuid(), :client, 0, 0, 0, 2000000 + g, 'AG', DATE ':today' - 5
  FROM generate_series(100, :items / 10, 100) g
;
UPDATE AD_Sequence SET CurrentNext = 100000000 WHERE Name IN ('C_DunningRun', 'C_DunningRunEntry', 'C_DunningRunLine')
;
INSERT INTO COL_Setting (COL_Setting_ID, COL_Setting_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy)
  VALUES (2000000, gen_random_uuid(), :client, 0, 0, 0)
;

-- What the charts of the home page read beside the books of open-items.sql: promises, and the decisions of issued runs, of which one of
-- 32 says that a letter was avoided. The last statement is what ageing is measured against: the same rows by one aggregate.
INSERT INTO COL_Promise (COL_Promise_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID, C_Currency_ID, COL_Amount,
    COL_PromisedOn, COL_PromiseStatus, COL_Chain_ID)
  SELECT g, :client, 0, 0, 0, 2000000 + g, 102, 100, DATE ':today' - g % 400,
    CASE g % 4 WHEN 0 THEN 'KE' WHEN 1 THEN 'PK' WHEN 2 THEN 'BR' ELSE 'OP' END, g FROM generate_series(1, :items / 10) g
;
INSERT INTO COL_DunningDecision (COL_DunningDecision_ID, COL_DunningDecision_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,
    C_DunningRun_ID, C_BPartner_ID, C_Invoice_ID, C_Currency_ID, OpenAmt, DueDate, DaysDue, COL_IsChosen, COL_ReasonCode)
  SELECT 100000000 + ROW_NUMBER() OVER (), gen_random_uuid(), :client, 1000000, 0, 0, r.C_DunningRun_ID, s.customer, 10000000 + s.n,
    102, s.amount, s.day + 30, 30, 'N', CASE WHEN s.n % 32 = 0
      THEN (ARRAY['SPOKE_WITH', 'PROMISED', 'PLAN', 'IN_DISPUTE', 'COVERED'])[1 + s.n / 32 % 5] ELSE 'TOO_SOON' END
  FROM sale s JOIN C_DunningRun r ON r.DunningDate >= DATE ':today' - 365 WHERE s.open
;
VACUUM ANALYZE
;
INSERT INTO COL_Ageing (COL_Ageing_ID, COL_Ageing_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID, C_Currency_ID,
    COL_AsOf, OpenAmt, COL_OverdueAmt, COL_NotDueAmt, COL_Due30Amt, COL_Due60Amt, COL_Due90Amt, COL_DueOverAmt, COL_Doc30Amt,
    COL_Doc60Amt, COL_Doc90Amt, COL_DocOverAmt, COL_Receipts, COL_CreditNotes, COL_Rate, COL_IsRateMissing)
  SELECT 100000000 + ROW_NUMBER() OVER (), gen_random_uuid(), :client, o.AD_Org_ID, 0, 0, o.C_BPartner_ID, o.C_Currency_ID,
    DATE ':today', SUM(o.item), SUM(CASE WHEN o.due > 0 THEN o.item ELSE 0 END), SUM(CASE WHEN o.due <= 0 THEN o.item ELSE 0 END),
    SUM(CASE WHEN o.due BETWEEN 1 AND 30 THEN o.item ELSE 0 END), SUM(CASE WHEN o.due BETWEEN 31 AND 60 THEN o.item ELSE 0 END),
    SUM(CASE WHEN o.due BETWEEN 61 AND 90 THEN o.item ELSE 0 END), SUM(CASE WHEN o.due > 90 THEN o.item ELSE 0 END),
    SUM(CASE WHEN o.age <= 30 THEN o.item ELSE 0 END), SUM(CASE WHEN o.age BETWEEN 31 AND 60 THEN o.item ELSE 0 END),
    SUM(CASE WHEN o.age BETWEEN 61 AND 90 THEN o.item ELSE 0 END), SUM(CASE WHEN o.age > 90 THEN o.item ELSE 0 END),
    SUM(o.receipt), SUM(o.credit), 1, 'N'
  FROM (
    SELECT i.AD_Org_ID, i.C_BPartner_ID, i.C_Currency_ID,
      CASE WHEN y.DocBaseType = 'ARI' THEN COALESCE(s.DueAmt, i.GrandTotal) - COALESCE(a.Paid, 0) ELSE 0 END AS item,
      CASE WHEN y.DocBaseType = 'ARC' THEN i.GrandTotal + COALESCE(a.Paid, 0) ELSE 0 END AS credit, 0 AS receipt,
      DATE ':today' - CAST(COALESCE(s.DueDate, i.DateInvoiced + t.NetDays * INTERVAL '1 day') AS DATE) AS due,
      DATE ':today' - CAST(i.DateInvoiced AS DATE) AS age
    FROM C_Invoice i
    JOIN C_DocType y ON y.C_DocType_ID = i.C_DocType_ID AND y.DocBaseType IN ('ARI', 'ARC')
    JOIN C_PaymentTerm t ON t.C_PaymentTerm_ID = i.C_PaymentTerm_ID
    LEFT JOIN C_InvoicePaySchedule s ON s.C_Invoice_ID = i.C_Invoice_ID AND s.IsValid = 'Y' AND i.IsPayScheduleValid = 'Y'
    LEFT JOIN (
      SELECT l.C_Invoice_ID, SUM(l.Amount + l.DiscountAmt + l.WriteOffAmt) AS Paid
      FROM C_Invoice u
      JOIN C_AllocationLine l ON l.C_Invoice_ID = u.C_Invoice_ID
      JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID AND h.IsActive = 'Y'
      WHERE u.AD_Client_ID = :client AND u.IsSOTrx = 'Y' AND u.IsPaid = 'N'
      GROUP BY l.C_Invoice_ID) a ON a.C_Invoice_ID = i.C_Invoice_ID
    WHERE i.AD_Client_ID = :client AND i.IsSOTrx = 'Y' AND i.IsPaid = 'N' AND i.DocStatus IN ('CO', 'CL')
    UNION ALL
    SELECT p.AD_Org_ID, p.C_BPartner_ID, p.C_Currency_ID, 0, 0, p.PayAmt, 0, 0 FROM C_Payment p
    WHERE p.AD_Client_ID = :client AND p.IsReceipt = 'Y' AND p.IsAllocated = 'N' AND p.DocStatus IN ('CO', 'CL')) o
  GROUP BY o.AD_Org_ID, o.C_BPartner_ID, o.C_Currency_ID
;

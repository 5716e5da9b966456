INSERT INTO COL_DunningDecision (COL_DunningDecision_ID, COL_DunningDecision_UU, AD_Client_ID, AD_Org_ID, IsActive, Created,
    CreatedBy, Updated, UpdatedBy, C_DunningRun_ID, C_BPartner_ID, C_Invoice_ID, C_InvoicePaySchedule_ID, C_Currency_ID, OpenAmt,
    DueDate, DaysDue, COL_IsChosen, COL_ReasonCode, C_Dunning_ID, C_DunningLevel_ID)
  SELECT 200000000 + ROW_NUMBER() OVER (), gen_random_uuid(), d.AD_Client_ID, d.AD_Org_ID, 'Y', now(), 0, now(), 0, ?,
    d.C_BPartner_ID, d.C_Invoice_ID, d.C_InvoicePaySchedule_ID, d.C_Currency_ID, d.OpenAmt, d.DueDate,
    CAST(? AS date) - CAST(d.DueDate AS date), 'N', 'NOT_YET', 2000000, 2000000
  FROM (
    SELECT i.AD_Client_ID, i.AD_Org_ID, i.C_BPartner_ID, i.C_Invoice_ID, s.C_InvoicePaySchedule_ID, i.C_Currency_ID,
      COALESCE(s.DueAmt, i.GrandTotal) - COALESCE(a.Paid, 0) AS OpenAmt,
      COALESCE(s.DueDate, i.DateInvoiced + t.NetDays * INTERVAL '1 day') AS DueDate
    FROM C_Invoice i
    JOIN C_DocType y ON y.C_DocType_ID = i.C_DocType_ID AND y.DocBaseType = 'ARI'
    JOIN C_PaymentTerm t ON t.C_PaymentTerm_ID = i.C_PaymentTerm_ID
    LEFT JOIN C_InvoicePaySchedule s ON s.C_Invoice_ID = i.C_Invoice_ID AND s.IsValid = 'Y' AND i.IsPayScheduleValid = 'Y'
    LEFT JOIN (
      SELECT l.C_Invoice_ID, SUM(l.Amount + l.DiscountAmt + l.WriteOffAmt) AS Paid
      FROM C_Invoice o
      JOIN C_AllocationLine l ON l.C_Invoice_ID = o.C_Invoice_ID
      JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID AND h.IsActive = 'Y' AND h.DateAcct <= ?
      WHERE o.AD_Client_ID = ? AND o.IsSOTrx = 'Y' AND o.IsPaid = 'N'
      GROUP BY l.C_Invoice_ID) a ON a.C_Invoice_ID = i.C_Invoice_ID
    WHERE i.AD_Client_ID = ? AND i.IsSOTrx = 'Y' AND i.IsPaid = 'N' AND i.DocStatus IN ('CO', 'CL') AND i.DateAcct <= ?) d
  WHERE d.DueDate <= ? AND d.OpenAmt > 0

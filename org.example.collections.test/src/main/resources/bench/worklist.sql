-- One collector with :customers customers, rules, promises, disputes and talks in the books of open-items.sql; then the two statements
-- that are measured.
UPDATE C_BPartner SET COL_Collector_ID = 1000000, COL_DaysLate = C_BPartner_ID % 30
  WHERE AD_Client_ID = :client AND C_BPartner_ID BETWEEN 2000001 AND 2000000 + :items / 10
    AND C_BPartner_ID % GREATEST(1, :items / 10 / :customers) = 0
;
INSERT INTO COL_WorklistRule (COL_WorklistRule_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name, COL_RuleKind, COL_Threshold,
    COL_Points, ValidFrom)
  SELECT n, :client, 0, 0, 0, kind || n, kind, threshold, points, DATE '2026-01-01' FROM (VALUES (1, 'OA', 1000, 20),
    (2, 'OA', 10000, 30), (3, 'AG', 30, 10), (4, 'AG', 60, 20), (5, 'BP', 1, 40), (6, 'HL', 3, 20), (7, 'LA', 20, 10),
    (8, 'RS', 7, -30), (9, 'DI', 1, -30), (10, 'PC', 1, -40), (11, 'UP', 1, -20)) r(n, kind, threshold, points)
;
INSERT INTO COL_Promise (COL_Promise_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID, C_Currency_ID, COL_Amount,
    COL_PromisedOn, COL_PromiseStatus, COL_Chain_ID, COL_JudgedOn)
  SELECT g, :client, 0, 0, 0, 2000000 + g, 102, 100, CURRENT_DATE + g % 10, CASE g % 4 WHEN 0 THEN 'OP' WHEN 1 THEN 'BR' ELSE 'KE' END,
    g, CASE WHEN g % 4 > 0 THEN CURRENT_DATE - g % 60 END FROM generate_series(1, :items / 10) g
;
INSERT INTO COL_Dispute (COL_Dispute_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID, C_Currency_ID,
    COL_DisputeStatus)
  SELECT g, :client, 0, 0, 0, 2000000 + 10 * g, 102, CASE g % 3 WHEN 0 THEN 'OP' ELSE 'RJ' END FROM generate_series(1, :items / 100) g
;
INSERT INTO COL_ContactEntry (COL_ContactEntry_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID, COL_ContactTime,
    COL_Note)
  SELECT g, :client, 0, 0, 0, 2000001 + g % (:items / 10), CURRENT_DATE - g % 100, 'Talk ' || g FROM generate_series(1, :items / 4) g
;
VACUUM ANALYZE
;
SELECT i.C_BPartner_ID, COUNT(*), SUM(i.GrandTotal - COALESCE(a.Paid, 0)), MIN(i.DateInvoiced)
  FROM C_BPartner p JOIN C_Invoice i ON i.C_BPartner_ID = p.C_BPartner_ID AND i.AD_Client_ID = p.AD_Client_ID
  CROSS JOIN LATERAL (SELECT SUM(l.Amount + l.DiscountAmt + l.WriteOffAmt) AS Paid FROM C_AllocationLine l
    JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID AND h.IsActive = 'Y'
    WHERE l.C_Invoice_ID = i.C_Invoice_ID) a
  WHERE p.COL_Collector_ID = 1000000 AND i.IsPaid = 'N' AND i.IsSOTrx = 'Y' AND i.DocStatus IN ('CO', 'CL')
  GROUP BY i.C_BPartner_ID
;
SELECT * FROM COL_Worklist_v WHERE AD_Client_ID = 1000000 AND COL_Worker_ID = 1000000 AND COL_SnoozeUntil IS NULL
  ORDER BY COL_Points DESC, COL_OverdueNowAmt DESC, C_BPartner_ID FETCH FIRST 40 ROWS ONLY
;

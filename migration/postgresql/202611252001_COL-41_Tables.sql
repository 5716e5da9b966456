-- COL-41 Tables, columns, indexes
-- Generated from migration/description. Safe to run again.
\set ON_ERROR_STOP on

CREATE TABLE IF NOT EXISTS COL_WorklistRule (
  COL_WorklistRule_ID NUMERIC(10) NOT NULL,
  COL_WorklistRule_UU VARCHAR(36),
  AD_Client_ID NUMERIC(10) NOT NULL,
  AD_Org_ID NUMERIC(10) NOT NULL,
  IsActive CHAR(1) DEFAULT 'Y' NOT NULL CHECK (IsActive IN ('Y','N')),
  Created TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CreatedBy NUMERIC(10) NOT NULL,
  Updated TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
  UpdatedBy NUMERIC(10) NOT NULL,
  Name VARCHAR(60) NOT NULL,
  COL_RuleKind CHAR(2) DEFAULT 'OA' NOT NULL,
  COL_Threshold NUMERIC DEFAULT 1 NOT NULL,
  COL_Points NUMERIC(10) DEFAULT 0 NOT NULL,
  ValidFrom TIMESTAMP NOT NULL,
  ValidTo TIMESTAMP DEFAULT NULL,
  CONSTRAINT COL_WorklistRule_Key PRIMARY KEY (COL_WorklistRule_ID),
  CONSTRAINT COL_WorklistRule_UU_idx UNIQUE (COL_WorklistRule_UU)
)
;

CREATE SEQUENCE IF NOT EXISTS COL_WorklistRule_SQ START WITH 1000000
;

CREATE TABLE IF NOT EXISTS COL_Snooze (
  COL_Snooze_ID NUMERIC(10) NOT NULL,
  COL_Snooze_UU VARCHAR(36),
  AD_Client_ID NUMERIC(10) NOT NULL,
  AD_Org_ID NUMERIC(10) NOT NULL,
  IsActive CHAR(1) DEFAULT 'Y' NOT NULL CHECK (IsActive IN ('Y','N')),
  Created TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CreatedBy NUMERIC(10) NOT NULL,
  Updated TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
  UpdatedBy NUMERIC(10) NOT NULL,
  C_BPartner_ID NUMERIC(10) NOT NULL CONSTRAINT CBPartner_COLSnooze REFERENCES C_BPartner(C_BPartner_ID) DEFERRABLE INITIALLY DEFERRED,
  COL_SnoozeUntil TIMESTAMP NOT NULL,
  COL_SnoozeReason VARCHAR(255) NOT NULL,
  CONSTRAINT COL_Snooze_Key PRIMARY KEY (COL_Snooze_ID),
  CONSTRAINT COL_Snooze_UU_idx UNIQUE (COL_Snooze_UU)
)
;

CREATE SEQUENCE IF NOT EXISTS COL_Snooze_SQ START WITH 1000000
;

DO $$
DECLARE
  own RECORD;
BEGIN
  FOR own IN SELECT c.table_schema, c.table_name, c.column_name FROM information_schema.columns c
    JOIN information_schema.columns core ON core.table_schema = c.table_schema AND core.table_name = 'c_invoice'
      AND core.column_name = 'c_invoice_uu' AND core.data_type = 'uuid'
    WHERE c.table_schema = current_schema() AND c.table_name LIKE 'col\_%' AND c.column_name = c.table_name
        || '_uu'
      AND c.data_type <> 'uuid'
  LOOP
    EXECUTE format('ALTER TABLE %I.%I ALTER COLUMN %I TYPE uuid USING CAST(%I AS uuid)',
      own.table_schema, own.table_name, own.column_name, own.column_name);
  END LOOP;
END $$
;

ALTER TABLE C_BPartner ADD COLUMN IF NOT EXISTS COL_Collector_ID NUMERIC(10) DEFAULT NULL CONSTRAINT COLCollector_CBPartner REFERENCES AD_User(AD_User_ID) DEFERRABLE INITIALLY DEFERRED
;

ALTER TABLE C_BPartner ADD COLUMN IF NOT EXISTS COL_DaysLate NUMERIC(10) DEFAULT NULL
;

ALTER TABLE C_BPartner ADD COLUMN IF NOT EXISTS COL_Snooze CHAR(1) DEFAULT NULL
;

ALTER TABLE C_BPartner ADD COLUMN IF NOT EXISTS COL_AddFact CHAR(1) DEFAULT NULL
;

ALTER TABLE C_BP_Group ADD COLUMN IF NOT EXISTS COL_Collector_ID NUMERIC(10) DEFAULT NULL CONSTRAINT COLCollector_CBPGroup REFERENCES AD_User(AD_User_ID) DEFERRABLE INITIALLY DEFERRED
;

ALTER TABLE AD_User ADD COLUMN IF NOT EXISTS COL_StandIn_ID NUMERIC(10) DEFAULT NULL CONSTRAINT COLStandIn_ADUser REFERENCES AD_User(AD_User_ID) DEFERRABLE INITIALLY DEFERRED
;

ALTER TABLE AD_User ADD COLUMN IF NOT EXISTS COL_StandInFrom TIMESTAMP DEFAULT NULL
;

ALTER TABLE AD_User ADD COLUMN IF NOT EXISTS COL_StandInUntil TIMESTAMP DEFAULT NULL
;

ALTER TABLE COL_Setting ADD COLUMN IF NOT EXISTS COL_Collector_ID NUMERIC(10) DEFAULT NULL CONSTRAINT COLCollector_COLSetting REFERENCES AD_User(AD_User_ID) DEFERRABLE INITIALLY DEFERRED
;

ALTER TABLE COL_Setting ADD COLUMN IF NOT EXISTS COL_WorklistMinAmt NUMERIC DEFAULT 10 NOT NULL
;

ALTER TABLE COL_Setting ADD COLUMN IF NOT EXISTS COL_StatementPolicy CHAR(1) DEFAULT 'W' NOT NULL
;

ALTER TABLE COL_Setting ADD COLUMN IF NOT EXISTS COL_StatementDays NUMERIC(10) DEFAULT 3 NOT NULL
;

ALTER TABLE COL_Setting ADD COLUMN IF NOT EXISTS COL_ReceiptPolicy CHAR(1) DEFAULT 'W' NOT NULL
;

ALTER TABLE COL_Setting ADD COLUMN IF NOT EXISTS COL_CreditNotePolicy CHAR(1) DEFAULT 'W' NOT NULL
;

ALTER TABLE COL_Setting ADD COLUMN IF NOT EXISTS COL_ReturnPolicy CHAR(1) DEFAULT 'W' NOT NULL
;

ALTER TABLE COL_Setting ADD COLUMN IF NOT EXISTS COL_KeepNotesMonths NUMERIC(10) DEFAULT 36 NOT NULL
;

ALTER TABLE AD_Role ADD COLUMN IF NOT EXISTS COL_IsReadConfidential CHAR(1) DEFAULT 'N' NOT NULL CHECK (COL_IsReadConfidential IN ('Y','N'))
;

ALTER TABLE COL_ContactEntry ADD COLUMN IF NOT EXISTS COL_PurgedOn TIMESTAMP DEFAULT NULL
;

ALTER TABLE C_DunningRun ADD COLUMN IF NOT EXISTS COL_AlreadyPaidCount NUMERIC(10) DEFAULT 0 NOT NULL
;

CREATE INDEX IF NOT EXISTS COL_Invoice_DocStatus ON C_Invoice(AD_Client_ID, DocStatus)
;

CREATE INDEX IF NOT EXISTS COL_Invoice_Return ON C_Invoice(M_RMA_ID)
;

CREATE INDEX IF NOT EXISTS COL_Return_Partner ON M_RMA(C_BPartner_ID)
;

CREATE INDEX IF NOT EXISTS COL_Statement_Date ON C_BankStatement(AD_Client_ID, StatementDate)
;

CREATE INDEX IF NOT EXISTS COL_Partner_Collector ON C_BPartner(COL_Collector_ID)
;

CREATE INDEX IF NOT EXISTS COL_Partner_Group ON C_BPartner(C_BP_Group_ID)
;

CREATE INDEX IF NOT EXISTS COL_User_StandIn ON AD_User(COL_StandIn_ID)
;

CREATE INDEX IF NOT EXISTS COL_WorklistRule_Tenant ON COL_WorklistRule(AD_Client_ID, ValidFrom)
;

CREATE INDEX IF NOT EXISTS COL_RunEntry_Issued ON C_DunningRunEntry(C_BPartner_ID, COL_NoticeStatus, COL_IssuedOn)
;

CREATE INDEX IF NOT EXISTS COL_Snooze_Partner ON COL_Snooze(C_BPartner_ID, COL_SnoozeUntil)
;

CREATE OR REPLACE VIEW COL_Worklist_v AS
SELECT c.AD_Client_ID, c.AD_Org_ID, CAST('Y' AS CHAR(1)) AS IsActive, c.Created, c.CreatedBy, c.Updated, c.UpdatedBy,
  c.C_BPartner_ID, w.COL_Worker_ID, w.COL_Collector_ID,
  CAST(r.COL_Points AS DECIMAL(10)) AS COL_Points,
  (SELECT STRING_AGG(g.Name || CASE WHEN g.COL_Points > 0 THEN ' +' ELSE ' ' END || g.COL_Points, ',' || CHR(10) ORDER BY -ABS(g.COL_Points), g.Name)
    FROM COL_WorklistRule g WHERE g.AD_Client_ID = c.AD_Client_ID AND g.ValidFrom <= CURRENT_DATE AND (g.ValidTo IS NULL OR g.ValidTo >= CURRENT_DATE)
  AND CASE g.COL_RuleKind WHEN 'OA' THEN o.OverdueAmt - g.COL_Threshold WHEN 'AG' THEN CURRENT_DATE - o.FirstDue - g.COL_Threshold
    WHEN 'BP' THEN h.Broken - g.COL_Threshold WHEN 'HL' THEN o.LevelNo - g.COL_Threshold
    WHEN 'LA' THEN c.COL_DaysLate - g.COL_Threshold WHEN 'RS' THEN g.COL_Threshold - n.DaysSince
    WHEN 'DI' THEN d.Disputes - g.COL_Threshold WHEN 'PC' THEN h.Coming - g.COL_Threshold
    WHEN 'UP' THEN m.CreditAmt - g.COL_Threshold END >= 0) AS COL_PointReasons, o.OverdueAmt AS COL_OverdueNowAmt, o.OpenAmt,
  m.CreditAmt AS COL_CreditAmt, a.C_Currency_ID, CAST(CURRENT_DATE - o.FirstDue AS DECIMAL(10)) AS COL_DaysOverdue,
  o.LevelNo AS COL_LevelNo, c.COL_DaysLate,
  (SELECT MAX(e.COL_ContactTime) FROM COL_ContactEntry e WHERE e.C_BPartner_ID = c.C_BPartner_ID AND e.IsActive = 'Y'
    AND e.COL_ContactChannel <> 'LE') AS COL_LastTalk,
  (SELECT e.COL_Note FROM COL_ContactEntry e WHERE e.C_BPartner_ID = c.C_BPartner_ID AND e.IsActive = 'Y'
    AND e.COL_ContactChannel <> 'LE' AND e.COL_IsConfidential = 'N'
    ORDER BY e.COL_ContactTime DESC, e.COL_ContactEntry_ID DESC FETCH FIRST 1 ROW ONLY) AS COL_LastNote,
  (SELECT MIN(q.DateNextAction) FROM R_Request q WHERE q.C_BPartner_ID = c.C_BPartner_ID AND q.AD_Client_ID = c.AD_Client_ID
    AND q.IsActive = 'Y' AND q.Processed = 'N') AS COL_NextActionOn,
  (SELECT q.Summary FROM R_Request q WHERE q.C_BPartner_ID = c.C_BPartner_ID AND q.AD_Client_ID = c.AD_Client_ID
    AND q.IsActive = 'Y' AND q.Processed = 'N' AND q.DateNextAction IS NOT NULL
    ORDER BY q.DateNextAction, q.R_Request_ID FETCH FIRST 1 ROW ONLY) AS COL_NextAction,
  COALESCE((SELECT u.Phone FROM AD_User u WHERE u.C_BPartner_ID = c.C_BPartner_ID AND u.IsActive = 'Y' AND u.Phone IS NOT NULL
    ORDER BY u.COL_IsDunningContact DESC, u.IsBillTo DESC, u.AD_User_ID FETCH FIRST 1 ROW ONLY),
    (SELECT l.Phone FROM C_BPartner_Location l WHERE l.C_BPartner_ID = c.C_BPartner_ID AND l.IsActive = 'Y'
    AND l.Phone IS NOT NULL ORDER BY l.IsPayFrom DESC, l.IsBillTo DESC, l.C_BPartner_Location_ID
    FETCH FIRST 1 ROW ONLY)) AS Phone,
  (SELECT MAX(z.COL_SnoozeUntil) FROM COL_Snooze z WHERE z.C_BPartner_ID = c.C_BPartner_ID AND z.IsActive = 'Y'
    AND z.COL_SnoozeUntil >= CURRENT_DATE) AS COL_SnoozeUntil,
  CAST(CASE WHEN o.Gaps + m.Gaps > 0 THEN 'Y' ELSE 'N' END AS CHAR(1)) AS COL_IsRateMissing
FROM (SELECT u.AD_User_ID AS COL_Worker_ID, u.AD_User_ID AS COL_Collector_ID FROM AD_User u
  UNION ALL SELECT u.COL_StandIn_ID, u.AD_User_ID FROM AD_User u WHERE u.COL_StandIn_ID IS NOT NULL
    AND u.COL_StandInFrom <= CURRENT_DATE AND (u.COL_StandInUntil IS NULL OR u.COL_StandInUntil >= CURRENT_DATE)) w
CROSS JOIN LATERAL (
  SELECT p.AD_Client_ID, p.AD_Org_ID, p.Created, p.CreatedBy, p.Updated, p.UpdatedBy, p.C_BPartner_ID, p.COL_DaysLate FROM C_BPartner p
    WHERE p.COL_Collector_ID = w.COL_Collector_ID
  UNION ALL SELECT p.AD_Client_ID, p.AD_Org_ID, p.Created, p.CreatedBy, p.Updated, p.UpdatedBy, p.C_BPartner_ID, p.COL_DaysLate FROM C_BP_Group g
    JOIN C_BPartner p ON p.C_BP_Group_ID = g.C_BP_Group_ID
    WHERE g.COL_Collector_ID = w.COL_Collector_ID AND p.COL_Collector_ID IS NULL
  UNION ALL SELECT p.AD_Client_ID, p.AD_Org_ID, p.Created, p.CreatedBy, p.Updated, p.UpdatedBy, p.C_BPartner_ID, p.COL_DaysLate FROM COL_Setting s
    JOIN C_BP_Group g ON g.AD_Client_ID IN (0, s.AD_Client_ID)
    JOIN C_BPartner p ON p.C_BP_Group_ID = g.C_BP_Group_ID AND p.AD_Client_ID = s.AD_Client_ID
    WHERE s.COL_Collector_ID = w.COL_Collector_ID AND g.COL_Collector_ID IS NULL AND p.COL_Collector_ID IS NULL) c
JOIN AD_ClientInfo f ON f.AD_Client_ID = c.AD_Client_ID
JOIN C_AcctSchema a ON a.C_AcctSchema_ID = f.C_AcctSchema1_ID
JOIN COL_Setting s ON s.AD_Client_ID = c.AD_Client_ID
CROSS JOIN LATERAL (
  SELECT ROUND(COALESCE(SUM(d.Rate * d.OpenAmt), 0), 2) AS OpenAmt,
    ROUND(COALESCE(SUM(CASE WHEN d.OverdueAmt > 0 THEN d.Rate * d.OverdueAmt END), 0), 2) AS OverdueAmt,
    MIN(CASE WHEN d.OverdueAmt > 0 THEN d.DueDate END) AS FirstDue, MAX(d.LevelNo) AS LevelNo, COALESCE(SUM(d.Gap), 0) AS Gaps,
    COUNT(CASE WHEN d.OverdueAmt > 0 AND d.Rate IS NULL THEN 1 END) AS Uncertain
  FROM (
    SELECT x.DueDate, x.LevelNo, x.OpenAmt, x.Rate, x.Gap + CASE WHEN x.Rate IS NULL THEN 1 ELSE 0 END AS Gap,
      CASE WHEN x.Total <= 0 THEN 0 WHEN x.IsPayScheduleValid = 'Y' THEN x.PartsDue - x.Paid
        WHEN x.DueDate < CURRENT_DATE THEN x.OpenAmt ELSE 0 END AS OverdueAmt
    FROM (
      SELECT i.IsPayScheduleValid, p.PartsDue, v.COL_LevelNo AS LevelNo, b.Total, b.Paid, b.Total - b.Paid AS OpenAmt, b.Gap,
        CASE WHEN i.C_Currency_ID = a.C_Currency_ID THEN 1 ELSE currencyRate(i.C_Currency_ID, a.C_Currency_ID, CURRENT_DATE,
          0, i.AD_Client_ID, i.AD_Org_ID) END AS Rate,
        CASE WHEN i.IsPayScheduleValid = 'Y' THEN CAST(p.FirstOpen AS DATE)
        WHEN n.IsDueFixed = 'N' AND n.IsNextBusinessDay = 'N' AND n.NetDay IS NULL
          THEN CAST(i.DateInvoiced AS DATE) + CAST(n.NetDays AS INTEGER)
        ELSE CAST(paymentTermDueDate(i.C_PaymentTerm_ID, i.DateInvoiced) AS DATE) END AS DueDate
      FROM C_Invoice i
      JOIN C_DocType y ON y.C_DocType_ID = i.C_DocType_ID
      JOIN C_PaymentTerm n ON n.C_PaymentTerm_ID = i.C_PaymentTerm_ID
      LEFT JOIN C_DunningLevel v ON v.C_DunningLevel_ID = i.C_DunningLevel_ID
      CROSS JOIN LATERAL (
        SELECT CASE WHEN y.DocBaseType = 'ARC' THEN -i.GrandTotal ELSE i.GrandTotal END AS Total,
          COALESCE(SUM(k.Allocated), 0) AS Paid, COALESCE(SUM(CASE WHEN k.Allocated IS NULL THEN 1 ELSE 0 END), 0) AS Gap
        FROM (SELECT CASE WHEN h.C_Currency_ID = i.C_Currency_ID THEN l.Amount + l.DiscountAmt + l.WriteOffAmt
          ELSE currencyConvert(l.Amount + l.DiscountAmt + l.WriteOffAmt, h.C_Currency_ID, i.C_Currency_ID, h.DateTrx, 0,
            h.AD_Client_ID, h.AD_Org_ID) END AS Allocated
          FROM C_AllocationLine l JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID
          WHERE l.C_Invoice_ID = i.C_Invoice_ID AND h.IsActive = 'Y') k) b
      CROSS JOIN LATERAL (
        SELECT SUM(CASE WHEN t.DueDate < CURRENT_DATE THEN t.DueAmt END) AS PartsDue, MIN(CASE WHEN b.Paid < (SELECT SUM(z.DueAmt)
          FROM C_InvoicePaySchedule z WHERE z.C_Invoice_ID = t.C_Invoice_ID AND z.IsValid = 'Y' AND z.DueDate <= t.DueDate)
          THEN t.DueDate END) AS FirstOpen
        FROM C_InvoicePaySchedule t
        WHERE i.IsPayScheduleValid = 'Y' AND t.C_Invoice_ID = i.C_Invoice_ID AND t.IsValid = 'Y') p
      WHERE i.AD_Client_ID = c.AD_Client_ID AND i.C_BPartner_ID = c.C_BPartner_ID AND i.IsSOTrx = 'Y' AND i.IsPaid = 'N'
        AND i.DocStatus IN ('CO', 'CL')) x) d) o
CROSS JOIN LATERAL (
  SELECT ROUND(COALESCE(SUM(k.Rate * (k.PayAmt - k.Used)), 0), 2) AS CreditAmt,
    COALESCE(SUM(CASE WHEN k.Rate IS NULL THEN 1 ELSE 0 END), 0) AS Gaps
  FROM (
    SELECT p.PayAmt, CASE WHEN p.C_Currency_ID = a.C_Currency_ID THEN 1 ELSE currencyRate(p.C_Currency_ID, a.C_Currency_ID,
        CURRENT_DATE, 0, p.AD_Client_ID, p.AD_Org_ID) END AS Rate,
      COALESCE((SELECT SUM(CASE WHEN h.C_Currency_ID = p.C_Currency_ID THEN l.Amount ELSE currencyConvert(l.Amount,
        h.C_Currency_ID, p.C_Currency_ID, h.DateTrx, 0, h.AD_Client_ID, h.AD_Org_ID) END)
        FROM C_AllocationLine l JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID
        WHERE l.C_Payment_ID = p.C_Payment_ID AND h.IsActive = 'Y'), 0) AS Used
    FROM C_Payment p WHERE p.AD_Client_ID = c.AD_Client_ID AND p.IsAllocated = 'N' AND p.C_BPartner_ID = c.C_BPartner_ID
      AND p.IsReceipt = 'Y' AND p.DocStatus IN ('CO', 'CL') AND COALESCE(p.C_Charge_ID, 0) = 0) k) m
CROSS JOIN LATERAL (
  SELECT COUNT(CASE WHEN q.COL_PromiseStatus = 'BR' AND q.COL_JudgedOn >= CURRENT_DATE - 90 THEN 1 END) AS Broken,
    COUNT(CASE WHEN q.COL_PromiseStatus = 'OP' THEN 1 END) AS Coming
  FROM COL_Promise q WHERE q.C_BPartner_ID = c.C_BPartner_ID AND q.COL_PromiseStatus IN ('BR', 'OP') AND q.IsActive = 'Y') h
CROSS JOIN LATERAL (
  SELECT COUNT(*) AS Disputes FROM COL_Dispute q
  WHERE q.C_BPartner_ID = c.C_BPartner_ID AND q.COL_DisputeStatus = 'OP' AND q.IsActive = 'Y') d
CROSS JOIN LATERAL (
  SELECT CURRENT_DATE - CAST(MAX(e.COL_IssuedOn) AS DATE) AS DaysSince FROM C_DunningRunEntry e
  WHERE e.C_BPartner_ID = c.C_BPartner_ID AND e.COL_NoticeStatus IN ('IS', 'SE', 'PR')) n
CROSS JOIN LATERAL (SELECT COALESCE(SUM(g.COL_Points), 0) AS COL_Points FROM COL_WorklistRule g WHERE g.AD_Client_ID = c.AD_Client_ID AND g.ValidFrom <= CURRENT_DATE AND (g.ValidTo IS NULL OR g.ValidTo >= CURRENT_DATE)
  AND CASE g.COL_RuleKind WHEN 'OA' THEN o.OverdueAmt - g.COL_Threshold WHEN 'AG' THEN CURRENT_DATE - o.FirstDue - g.COL_Threshold
    WHEN 'BP' THEN h.Broken - g.COL_Threshold WHEN 'HL' THEN o.LevelNo - g.COL_Threshold
    WHEN 'LA' THEN c.COL_DaysLate - g.COL_Threshold WHEN 'RS' THEN g.COL_Threshold - n.DaysSince
    WHEN 'DI' THEN d.Disputes - g.COL_Threshold WHEN 'PC' THEN h.Coming - g.COL_Threshold
    WHEN 'UP' THEN m.CreditAmt - g.COL_Threshold END >= 0) r
WHERE o.OverdueAmt > 0 AND o.OverdueAmt >= s.COL_WorklistMinAmt OR o.Uncertain > 0
;

SELECT register_migration_script('202611252001_COL-41_Tables.sql') FROM dual
;

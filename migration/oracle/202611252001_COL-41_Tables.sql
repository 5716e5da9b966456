-- COL-41 Tables, columns, indexes
-- Generated from migration/description. Safe to run again.
SET SQLBLANKLINES ON
SET DEFINE OFF
WHENEVER SQLERROR EXIT FAILURE ROLLBACK

BEGIN
  EXECUTE IMMEDIATE q'[CREATE TABLE COL_WorklistRule (
  COL_WorklistRule_ID NUMBER(10) NOT NULL,
  COL_WorklistRule_UU VARCHAR2(36 CHAR),
  AD_Client_ID NUMBER(10) NOT NULL,
  AD_Org_ID NUMBER(10) NOT NULL,
  IsActive CHAR(1) DEFAULT 'Y' NOT NULL CHECK (IsActive IN ('Y','N')),
  Created DATE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CreatedBy NUMBER(10) NOT NULL,
  Updated DATE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  UpdatedBy NUMBER(10) NOT NULL,
  Name VARCHAR2(60 CHAR) NOT NULL,
  COL_RuleKind CHAR(2) DEFAULT 'OA' NOT NULL,
  COL_Threshold NUMBER DEFAULT 1 NOT NULL,
  COL_Points NUMBER(10) DEFAULT 0 NOT NULL,
  ValidFrom DATE NOT NULL,
  ValidTo DATE DEFAULT NULL,
  CONSTRAINT COL_WorklistRule_Key PRIMARY KEY (COL_WorklistRule_ID),
  CONSTRAINT COL_WorklistRule_UU_idx UNIQUE (COL_WorklistRule_UU)
)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE SEQUENCE COL_WorklistRule_SQ START WITH 1000000]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE TABLE COL_Snooze (
  COL_Snooze_ID NUMBER(10) NOT NULL,
  COL_Snooze_UU VARCHAR2(36 CHAR),
  AD_Client_ID NUMBER(10) NOT NULL,
  AD_Org_ID NUMBER(10) NOT NULL,
  IsActive CHAR(1) DEFAULT 'Y' NOT NULL CHECK (IsActive IN ('Y','N')),
  Created DATE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CreatedBy NUMBER(10) NOT NULL,
  Updated DATE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  UpdatedBy NUMBER(10) NOT NULL,
  C_BPartner_ID NUMBER(10) NOT NULL CONSTRAINT CBPartner_COLSnooze REFERENCES C_BPartner(C_BPartner_ID) DEFERRABLE INITIALLY DEFERRED,
  COL_SnoozeUntil DATE NOT NULL,
  COL_SnoozeReason VARCHAR2(255 CHAR) NOT NULL,
  CONSTRAINT COL_Snooze_Key PRIMARY KEY (COL_Snooze_ID),
  CONSTRAINT COL_Snooze_UU_idx UNIQUE (COL_Snooze_UU)
)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE SEQUENCE COL_Snooze_SQ START WITH 1000000]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE C_BPartner ADD COL_Collector_ID NUMBER(10) DEFAULT NULL CONSTRAINT COLCollector_CBPartner REFERENCES AD_User(AD_User_ID) DEFERRABLE INITIALLY DEFERRED]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE C_BPartner ADD COL_DaysLate NUMBER(10) DEFAULT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE C_BPartner ADD COL_Snooze CHAR(1) DEFAULT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE C_BPartner ADD COL_AddFact CHAR(1) DEFAULT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE C_BP_Group ADD COL_Collector_ID NUMBER(10) DEFAULT NULL CONSTRAINT COLCollector_CBPGroup REFERENCES AD_User(AD_User_ID) DEFERRABLE INITIALLY DEFERRED]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE AD_User ADD COL_StandIn_ID NUMBER(10) DEFAULT NULL CONSTRAINT COLStandIn_ADUser REFERENCES AD_User(AD_User_ID) DEFERRABLE INITIALLY DEFERRED]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE AD_User ADD COL_StandInFrom DATE DEFAULT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE AD_User ADD COL_StandInUntil DATE DEFAULT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE COL_Setting ADD COL_Collector_ID NUMBER(10) DEFAULT NULL CONSTRAINT COLCollector_COLSetting REFERENCES AD_User(AD_User_ID) DEFERRABLE INITIALLY DEFERRED]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE COL_Setting ADD COL_WorklistMinAmt NUMBER DEFAULT 10 NOT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE COL_Setting ADD COL_StatementPolicy CHAR(1) DEFAULT 'W' NOT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE COL_Setting ADD COL_StatementDays NUMBER(10) DEFAULT 3 NOT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE COL_Setting ADD COL_ReceiptPolicy CHAR(1) DEFAULT 'W' NOT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE COL_Setting ADD COL_CreditNotePolicy CHAR(1) DEFAULT 'W' NOT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE COL_Setting ADD COL_ReturnPolicy CHAR(1) DEFAULT 'W' NOT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE COL_Setting ADD COL_KeepNotesMonths NUMBER(10) DEFAULT 36 NOT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE AD_Role ADD COL_IsReadConfidential CHAR(1) DEFAULT 'N' NOT NULL CHECK (COL_IsReadConfidential IN ('Y','N'))]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE COL_ContactEntry ADD COL_PurgedOn DATE DEFAULT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[ALTER TABLE C_DunningRun ADD COL_AlreadyPaidCount NUMBER(10) DEFAULT 0 NOT NULL]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-1430) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_Invoice_DocStatus ON C_Invoice(AD_Client_ID, DocStatus)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_Invoice_Return ON C_Invoice(M_RMA_ID)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_Return_Partner ON M_RMA(C_BPartner_ID)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_Statement_Date ON C_BankStatement(AD_Client_ID, StatementDate)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_Partner_Collector ON C_BPartner(COL_Collector_ID)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_Partner_Group ON C_BPartner(C_BP_Group_ID)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_User_StandIn ON AD_User(COL_StandIn_ID)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_WorklistRule_Tenant ON COL_WorklistRule(AD_Client_ID, ValidFrom)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_RunEntry_Issued ON C_DunningRunEntry(C_BPartner_ID, COL_NoticeStatus, COL_IssuedOn)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_Snooze_Partner ON COL_Snooze(C_BPartner_ID, COL_SnoozeUntil)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

CREATE OR REPLACE VIEW COL_Worklist_v AS
SELECT c.AD_Client_ID, c.AD_Org_ID, CAST('Y' AS CHAR(1)) AS IsActive, c.Created, c.CreatedBy, c.Updated, c.UpdatedBy,
  c.C_BPartner_ID, w.COL_Worker_ID, w.COL_Collector_ID,
  CAST(r.COL_Points AS DECIMAL(10)) AS COL_Points,
  (SELECT LISTAGG(g.Name || CASE WHEN g.COL_Points > 0 THEN ' +' ELSE ' ' END || g.COL_Points, ',' || CHR(10)) WITHIN GROUP (ORDER BY -ABS(g.COL_Points), g.Name)
    FROM COL_WorklistRule g WHERE g.AD_Client_ID = c.AD_Client_ID AND g.ValidFrom <= TRUNC(SYSDATE) AND (g.ValidTo IS NULL OR g.ValidTo >= TRUNC(SYSDATE))
  AND CASE g.COL_RuleKind WHEN 'OA' THEN o.OverdueAmt - g.COL_Threshold WHEN 'AG' THEN TRUNC(SYSDATE) - o.FirstDue - g.COL_Threshold
    WHEN 'BP' THEN h.Broken - g.COL_Threshold WHEN 'HL' THEN o.LevelNo - g.COL_Threshold
    WHEN 'LA' THEN c.COL_DaysLate - g.COL_Threshold WHEN 'RS' THEN g.COL_Threshold - n.DaysSince
    WHEN 'DI' THEN d.Disputes - g.COL_Threshold WHEN 'PC' THEN h.Coming - g.COL_Threshold
    WHEN 'UP' THEN m.CreditAmt - g.COL_Threshold END >= 0) AS COL_PointReasons, o.OverdueAmt AS COL_OverdueNowAmt, o.OpenAmt,
  m.CreditAmt AS COL_CreditAmt, a.C_Currency_ID, CAST(TRUNC(SYSDATE) - o.FirstDue AS DECIMAL(10)) AS COL_DaysOverdue,
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
    AND z.COL_SnoozeUntil >= TRUNC(SYSDATE)) AS COL_SnoozeUntil,
  CAST(CASE WHEN o.Gaps + m.Gaps > 0 THEN 'Y' ELSE 'N' END AS CHAR(1)) AS COL_IsRateMissing
FROM (SELECT u.AD_User_ID AS COL_Worker_ID, u.AD_User_ID AS COL_Collector_ID FROM AD_User u
  UNION ALL SELECT u.COL_StandIn_ID, u.AD_User_ID FROM AD_User u WHERE u.COL_StandIn_ID IS NOT NULL
    AND u.COL_StandInFrom <= TRUNC(SYSDATE) AND (u.COL_StandInUntil IS NULL OR u.COL_StandInUntil >= TRUNC(SYSDATE))) w
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
        WHEN x.DueDate < TRUNC(SYSDATE) THEN x.OpenAmt ELSE 0 END AS OverdueAmt
    FROM (
      SELECT i.IsPayScheduleValid, p.PartsDue, v.COL_LevelNo AS LevelNo, b.Total, b.Paid, b.Total - b.Paid AS OpenAmt, b.Gap,
        CASE WHEN i.C_Currency_ID = a.C_Currency_ID THEN 1 ELSE currencyRate(i.C_Currency_ID, a.C_Currency_ID, TRUNC(SYSDATE),
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
        SELECT SUM(CASE WHEN t.DueDate < TRUNC(SYSDATE) THEN t.DueAmt END) AS PartsDue, MIN(CASE WHEN b.Paid < (SELECT SUM(z.DueAmt)
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
        TRUNC(SYSDATE), 0, p.AD_Client_ID, p.AD_Org_ID) END AS Rate,
      COALESCE((SELECT SUM(CASE WHEN h.C_Currency_ID = p.C_Currency_ID THEN l.Amount ELSE currencyConvert(l.Amount,
        h.C_Currency_ID, p.C_Currency_ID, h.DateTrx, 0, h.AD_Client_ID, h.AD_Org_ID) END)
        FROM C_AllocationLine l JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID
        WHERE l.C_Payment_ID = p.C_Payment_ID AND h.IsActive = 'Y'), 0) AS Used
    FROM C_Payment p WHERE p.AD_Client_ID = c.AD_Client_ID AND p.IsAllocated = 'N' AND p.C_BPartner_ID = c.C_BPartner_ID
      AND p.IsReceipt = 'Y' AND p.DocStatus IN ('CO', 'CL') AND COALESCE(p.C_Charge_ID, 0) = 0) k) m
CROSS JOIN LATERAL (
  SELECT COUNT(CASE WHEN q.COL_PromiseStatus = 'BR' AND q.COL_JudgedOn >= TRUNC(SYSDATE) - 90 THEN 1 END) AS Broken,
    COUNT(CASE WHEN q.COL_PromiseStatus = 'OP' THEN 1 END) AS Coming
  FROM COL_Promise q WHERE q.C_BPartner_ID = c.C_BPartner_ID AND q.COL_PromiseStatus IN ('BR', 'OP') AND q.IsActive = 'Y') h
CROSS JOIN LATERAL (
  SELECT COUNT(*) AS Disputes FROM COL_Dispute q
  WHERE q.C_BPartner_ID = c.C_BPartner_ID AND q.COL_DisputeStatus = 'OP' AND q.IsActive = 'Y') d
CROSS JOIN LATERAL (
  SELECT TRUNC(SYSDATE) - CAST(MAX(e.COL_IssuedOn) AS DATE) AS DaysSince FROM C_DunningRunEntry e
  WHERE e.C_BPartner_ID = c.C_BPartner_ID AND e.COL_NoticeStatus IN ('IS', 'SE', 'PR')) n
CROSS JOIN LATERAL (SELECT COALESCE(SUM(g.COL_Points), 0) AS COL_Points FROM COL_WorklistRule g WHERE g.AD_Client_ID = c.AD_Client_ID AND g.ValidFrom <= TRUNC(SYSDATE) AND (g.ValidTo IS NULL OR g.ValidTo >= TRUNC(SYSDATE))
  AND CASE g.COL_RuleKind WHEN 'OA' THEN o.OverdueAmt - g.COL_Threshold WHEN 'AG' THEN TRUNC(SYSDATE) - o.FirstDue - g.COL_Threshold
    WHEN 'BP' THEN h.Broken - g.COL_Threshold WHEN 'HL' THEN o.LevelNo - g.COL_Threshold
    WHEN 'LA' THEN c.COL_DaysLate - g.COL_Threshold WHEN 'RS' THEN g.COL_Threshold - n.DaysSince
    WHEN 'DI' THEN d.Disputes - g.COL_Threshold WHEN 'PC' THEN h.Coming - g.COL_Threshold
    WHEN 'UP' THEN m.CreditAmt - g.COL_Threshold END >= 0) r
WHERE o.OverdueAmt > 0 AND o.OverdueAmt >= s.COL_WorklistMinAmt OR o.Uncertain > 0
;

SELECT register_migration_script('202611252001_COL-41_Tables.sql') FROM dual
;

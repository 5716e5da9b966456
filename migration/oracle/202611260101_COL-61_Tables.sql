-- COL-61 Tables, columns, indexes
-- Generated from migration/description. Safe to run again.
SET SQLBLANKLINES ON
SET DEFINE OFF
WHENEVER SQLERROR EXIT FAILURE ROLLBACK

BEGIN
  EXECUTE IMMEDIATE q'[CREATE TABLE COL_Ageing (
  COL_Ageing_ID NUMBER(10) NOT NULL,
  COL_Ageing_UU VARCHAR2(36 CHAR),
  AD_Client_ID NUMBER(10) NOT NULL,
  AD_Org_ID NUMBER(10) NOT NULL,
  IsActive CHAR(1) DEFAULT 'Y' NOT NULL CHECK (IsActive IN ('Y','N')),
  Created DATE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CreatedBy NUMBER(10) NOT NULL,
  Updated DATE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  UpdatedBy NUMBER(10) NOT NULL,
  C_BPartner_ID NUMBER(10) NOT NULL,
  C_Currency_ID NUMBER(10) NOT NULL,
  COL_AsOf DATE NOT NULL,
  COL_Collector_ID NUMBER(10) DEFAULT NULL,
  OpenAmt NUMBER DEFAULT 0 NOT NULL,
  COL_OverdueAmt NUMBER DEFAULT 0 NOT NULL,
  COL_NotDueAmt NUMBER DEFAULT 0 NOT NULL,
  COL_Due30Amt NUMBER DEFAULT 0 NOT NULL,
  COL_Due60Amt NUMBER DEFAULT 0 NOT NULL,
  COL_Due90Amt NUMBER DEFAULT 0 NOT NULL,
  COL_DueOverAmt NUMBER DEFAULT 0 NOT NULL,
  COL_Doc30Amt NUMBER DEFAULT 0 NOT NULL,
  COL_Doc60Amt NUMBER DEFAULT 0 NOT NULL,
  COL_Doc90Amt NUMBER DEFAULT 0 NOT NULL,
  COL_DocOverAmt NUMBER DEFAULT 0 NOT NULL,
  COL_Receipts NUMBER DEFAULT 0 NOT NULL,
  COL_CreditNotes NUMBER DEFAULT 0 NOT NULL,
  COL_Rate NUMBER DEFAULT NULL,
  COL_IsRateMissing CHAR(1) DEFAULT 'N' NOT NULL CHECK (COL_IsRateMissing IN ('Y','N')),
  CONSTRAINT COL_Ageing_Key PRIMARY KEY (COL_Ageing_ID),
  CONSTRAINT COL_Ageing_UU_idx UNIQUE (COL_Ageing_UU)
)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE SEQUENCE COL_Ageing_SQ START WITH 1000000]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE TABLE COL_MonthFigure (
  COL_MonthFigure_ID NUMBER(10) NOT NULL,
  COL_MonthFigure_UU VARCHAR2(36 CHAR),
  AD_Client_ID NUMBER(10) NOT NULL,
  AD_Org_ID NUMBER(10) NOT NULL,
  IsActive CHAR(1) DEFAULT 'Y' NOT NULL CHECK (IsActive IN ('Y','N')),
  Created DATE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CreatedBy NUMBER(10) NOT NULL,
  Updated DATE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  UpdatedBy NUMBER(10) NOT NULL,
  COL_AsOf DATE NOT NULL,
  C_Currency_ID NUMBER(10) NOT NULL,
  COL_BeginAmt NUMBER DEFAULT 0 NOT NULL,
  COL_ClaimAmt NUMBER DEFAULT 0 NOT NULL,
  COL_NotDueAmt NUMBER DEFAULT 0 NOT NULL,
  COL_SoldAmt NUMBER DEFAULT 0 NOT NULL,
  COL_SalesAmt NUMBER DEFAULT 0 NOT NULL,
  COL_PeriodDays NUMBER(10) DEFAULT 90 NOT NULL,
  COL_IsRateMissing CHAR(1) DEFAULT 'N' NOT NULL CHECK (COL_IsRateMissing IN ('Y','N')),
  COL_RateGap VARCHAR2(60 CHAR) DEFAULT NULL,
  CONSTRAINT COL_MonthFigure_Key PRIMARY KEY (COL_MonthFigure_ID),
  CONSTRAINT COL_MonthFigure_UU_idx UNIQUE (COL_MonthFigure_UU)
)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE SEQUENCE COL_MonthFigure_SQ START WITH 1000000]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE TABLE COL_Rehearsal (
  COL_Rehearsal_ID NUMBER(10) NOT NULL,
  COL_Rehearsal_UU VARCHAR2(36 CHAR),
  AD_Client_ID NUMBER(10) NOT NULL,
  AD_Org_ID NUMBER(10) NOT NULL,
  IsActive CHAR(1) DEFAULT 'Y' NOT NULL CHECK (IsActive IN ('Y','N')),
  Created DATE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CreatedBy NUMBER(10) NOT NULL,
  Updated DATE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  UpdatedBy NUMBER(10) NOT NULL,
  COL_RehearsedDay DATE NOT NULL,
  COL_IsPaysAsUsual CHAR(1) DEFAULT 'N' NOT NULL CHECK (COL_IsPaysAsUsual IN ('Y','N')),
  C_DunningLevel_ID NUMBER(10) DEFAULT NULL,
  C_Currency_ID NUMBER(10) DEFAULT NULL,
  COL_NoticeCount NUMBER(10) DEFAULT 0 NOT NULL,
  COL_TaskCount NUMBER(10) DEFAULT 0 NOT NULL,
  COL_WaitingCount NUMBER(10) DEFAULT 0 NOT NULL,
  COL_ItemCount NUMBER(10) DEFAULT 0 NOT NULL,
  COL_AskedAmt NUMBER DEFAULT NULL,
  FeeAmt NUMBER DEFAULT NULL,
  COL_StopCount NUMBER(10) DEFAULT 0 NOT NULL,
  COL_HeldCount NUMBER(10) DEFAULT 0 NOT NULL,
  COL_LiftedCount NUMBER(10) DEFAULT 0 NOT NULL,
  CONSTRAINT COL_Rehearsal_Key PRIMARY KEY (COL_Rehearsal_ID),
  CONSTRAINT COL_Rehearsal_UU_idx UNIQUE (COL_Rehearsal_UU)
)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE SEQUENCE COL_Rehearsal_SQ START WITH 1000000]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_Rehearsal_Person ON COL_Rehearsal(AD_Client_ID, CreatedBy, COL_RehearsedDay)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE UNIQUE INDEX COL_Ageing_Account ON COL_Ageing(AD_Client_ID, C_BPartner_ID, AD_Org_ID, C_Currency_ID)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE UNIQUE INDEX COL_MonthFigure_Month ON COL_MonthFigure(AD_Client_ID, COL_AsOf, AD_Org_ID)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_Promise_Day ON COL_Promise(AD_Client_ID, COL_PromisedOn)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

BEGIN
  EXECUTE IMMEDIATE q'[CREATE INDEX COL_CreditHold_Decided ON COL_CreditHold(AD_Client_ID, COL_DecidedAt)]';
EXCEPTION WHEN OTHERS THEN
  IF SQLCODE NOT IN (-955, -1408) THEN RAISE; END IF;
END;
/

CREATE OR REPLACE VIEW COL_ListText_v AS
SELECT l.AD_Client_ID, l.AD_Org_ID, l.IsActive, l.AD_Ref_List_ID, r.Name AS COL_ListName, l.Value, g.AD_Language,
  COALESCE(t.Name, l.Name) AS Name
FROM AD_Ref_List l
JOIN AD_Reference r ON r.AD_Reference_ID = l.AD_Reference_ID AND r.EntityType = 'COL'
JOIN AD_Language g ON g.IsActive = 'Y' AND (g.IsBaseLanguage = 'Y' OR g.IsSystemLanguage = 'Y')
LEFT JOIN AD_Ref_List_Trl t ON t.AD_Ref_List_ID = l.AD_Ref_List_ID AND t.AD_Language = g.AD_Language
;

CREATE OR REPLACE VIEW COL_AgeBand_v AS
SELECT x.AD_Client_ID, x.AD_Org_ID, x.IsActive, CASE WHEN x.COL_Amount <> 0 THEN x.COL_Ageing_ID END AS COL_Ageing_ID,
  x.C_BPartner_ID, x.COL_Basis, x.COL_Band, x.AD_Language, x.COL_BasisText, x.COL_BandText, x.COL_CollectorName, x.COL_Amount
FROM (SELECT a.AD_Client_ID, a.AD_Org_ID, a.IsActive, a.COL_Ageing_ID, a.C_BPartner_ID, s.Value AS COL_Basis, b.Value AS COL_Band,
  b.AD_Language, s.Name AS COL_BasisText, b.Value || '. ' || b.Name AS COL_BandText, COALESCE(u.Name, '-') AS COL_CollectorName,
  CASE WHEN a.COL_Rate IS NULL THEN CASE s.Value || b.Value WHEN 'DH' THEN a.OpenAmt WHEN 'IH' THEN a.OpenAmt
    WHEN 'PH' THEN a.COL_Receipts + a.COL_CreditNotes ELSE 0 END
  ELSE a.COL_Rate * CASE s.Value || b.Value WHEN 'DA' THEN a.COL_NotDueAmt WHEN 'DB' THEN a.COL_Due30Amt
    WHEN 'DC' THEN a.COL_Due60Amt WHEN 'DD' THEN a.COL_Due90Amt WHEN 'DE' THEN a.COL_DueOverAmt WHEN 'IB' THEN a.COL_Doc30Amt
    WHEN 'IC' THEN a.COL_Doc60Amt WHEN 'ID' THEN a.COL_Doc90Amt WHEN 'IE' THEN a.COL_DocOverAmt WHEN 'PF' THEN a.COL_Receipts
    WHEN 'PG' THEN a.COL_CreditNotes ELSE 0 END END AS COL_Amount
FROM COL_Ageing a
JOIN (SELECT AD_Client_ID, COUNT(*) - COUNT(COL_Rate) AS COL_Gaps FROM COL_Ageing GROUP BY AD_Client_ID) g
  ON g.AD_Client_ID = a.AD_Client_ID
JOIN COL_ListText_v s ON s.COL_ListName = 'COL Age Basis'
JOIN COL_ListText_v b ON b.COL_ListName = 'COL Age Band' AND b.AD_Language = s.AD_Language AND (b.Value <> 'H' OR g.COL_Gaps > 0)
LEFT JOIN AD_User u ON u.AD_User_ID = a.COL_Collector_ID) x
;

CREATE OR REPLACE VIEW COL_MonthFigure_v AS
SELECT f.AD_Client_ID, f.AD_Org_ID, f.IsActive, f.COL_MonthFigure_ID, f.COL_AsOf, TO_CHAR(f.COL_AsOf, 'YYYY-MM') AS COL_MonthText,
  f.COL_BeginAmt, f.COL_SoldAmt, f.COL_ClaimAmt, f.COL_NotDueAmt, f.COL_SalesAmt, f.COL_PeriodDays, m.COL_AllSalesAmt,
  m.COL_AllDueAmt
FROM COL_MonthFigure f
JOIN (SELECT AD_Client_ID, COL_AsOf, SUM(COL_SalesAmt) AS COL_AllSalesAmt,
    SUM(COL_BeginAmt + COL_SoldAmt - COL_NotDueAmt) AS COL_AllDueAmt FROM COL_MonthFigure GROUP BY AD_Client_ID, COL_AsOf) m
  ON m.AD_Client_ID = f.AD_Client_ID AND m.COL_AsOf = f.COL_AsOf
WHERE f.COL_IsRateMissing = 'N'
;

CREATE OR REPLACE VIEW COL_PromiseFigure_v AS
SELECT p.AD_Client_ID, p.AD_Org_ID, p.IsActive, CASE WHEN t.Value = p.COL_PromiseStatus THEN p.COL_Promise_ID END AS COL_Promise_ID,
  p.C_BPartner_ID, p.COL_PromiseStatus, t.AD_Language, t.Name AS COL_StatusText,
  TO_CHAR(p.COL_PromisedOn, 'YYYY-MM') AS COL_MonthText
FROM COL_Promise p
JOIN COL_ListText_v t ON t.COL_ListName = 'COL Promise Status' AND t.Value IN ('KE', 'PK', 'BR')
WHERE p.IsActive = 'Y' AND p.COL_PromiseStatus IN ('KE', 'PK', 'BR') AND p.COL_PromisedOn >= TRUNC(SYSDATE) - 365
;

CREATE OR REPLACE VIEW COL_LetterAvoided_v AS
SELECT r.AD_Client_ID, COALESCE(d.AD_Org_ID, r.AD_Org_ID) AS AD_Org_ID, r.IsActive, d.COL_DunningDecision_ID, d.C_BPartner_ID,
  t.AD_Language, t.Name AS COL_ReasonLabel, TO_CHAR(r.DunningDate, 'YYYY-MM') AS COL_MonthText
FROM C_DunningRun r
JOIN COL_ListText_v t ON t.COL_ListName = 'COL Reason' AND t.Value IN ('SPOKE_WITH', 'PROMISED', 'PLAN', 'IN_DISPUTE', 'COVERED', 'RECEIPT_UNMATCHED', 'CREDIT_NOTE_DRAFT', 'RETURN_OPEN')
LEFT JOIN COL_DunningDecision d ON d.C_DunningRun_ID = r.C_DunningRun_ID AND d.AD_Client_ID = r.AD_Client_ID
  AND d.COL_ReasonCode = t.Value AND d.COL_ReasonCode IN ('SPOKE_WITH', 'PROMISED', 'PLAN', 'IN_DISPUTE', 'COVERED', 'RECEIPT_UNMATCHED', 'CREDIT_NOTE_DRAFT', 'RETURN_OPEN')
WHERE r.COL_RunStatus = 'IS' AND r.DunningDate >= TRUNC(SYSDATE) - 365
;

CREATE OR REPLACE VIEW COL_PaidLevel_v AS
SELECT i.AD_Client_ID, i.AD_Org_ID, i.IsActive, i.C_Invoice_ID, i.C_BPartner_ID, t.AD_Language,
  CASE WHEN v.C_DunningLevel_ID IS NULL THEN t.Name WHEN v.COL_LevelNo IS NULL THEN v.Name
    ELSE v.COL_LevelNo || '. ' || v.Name END AS COL_LevelText
FROM C_Invoice i
JOIN C_DocType y ON y.C_DocType_ID = i.C_DocType_ID AND y.DocBaseType = 'ARI'
JOIN (SELECT h.AD_Client_ID, l.C_Invoice_ID FROM C_AllocationHdr h
  JOIN C_AllocationLine l ON l.C_AllocationHdr_ID = h.C_AllocationHdr_ID AND l.C_Invoice_ID IS NOT NULL
  WHERE h.IsActive = 'Y' AND h.DateAcct >= TRUNC(SYSDATE) - 90 GROUP BY h.AD_Client_ID, l.C_Invoice_ID) k
  ON k.C_Invoice_ID = i.C_Invoice_ID AND k.AD_Client_ID = i.AD_Client_ID
JOIN COL_ListText_v t ON t.COL_ListName = 'COL Level at Payment'
LEFT JOIN C_DunningLevel v ON v.C_DunningLevel_ID = i.C_DunningLevel_ID
WHERE i.IsSOTrx = 'Y' AND i.IsPaid = 'Y' AND i.DocStatus IN ('CO', 'CL')
;

CREATE OR REPLACE VIEW COL_HoldTime_v AS
SELECT h.AD_Client_ID, h.AD_Org_ID, h.IsActive, h.COL_CreditHold_ID, h.C_BPartner_ID,
  (h.COL_DecidedAt - h.COL_HeldAt) * 24 AS COL_Hours, TO_CHAR(h.COL_DecidedAt, 'YYYY-MM') AS COL_MonthText
FROM COL_CreditHold h
WHERE h.COL_HoldStatus IN ('RL', 'RJ') AND h.COL_DecidedAt >= TRUNC(SYSDATE) - 365
;

CREATE OR REPLACE VIEW COL_RehearsedLevel_v AS
SELECT r.AD_Client_ID, r.AD_Org_ID, r.IsActive, r.CreatedBy, TO_CHAR(r.COL_RehearsedDay, 'YY MM DD') AS COL_DayText,
  CASE WHEN v.COL_LevelNo IS NULL THEN v.Name ELSE v.COL_LevelNo || '. ' || v.Name END AS COL_LevelText,
  CASE WHEN v.C_DunningLevel_ID = r.C_DunningLevel_ID THEN r.COL_Rehearsal_ID END AS COL_Rehearsal_ID,
  CASE WHEN v.C_DunningLevel_ID = r.C_DunningLevel_ID THEN r.COL_NoticeCount ELSE 0 END AS COL_NoticeCount
FROM COL_Rehearsal r
JOIN (SELECT AD_Client_ID, CreatedBy, C_DunningLevel_ID FROM COL_Rehearsal GROUP BY AD_Client_ID, CreatedBy, C_DunningLevel_ID) o
  ON o.AD_Client_ID = r.AD_Client_ID AND o.CreatedBy = r.CreatedBy
JOIN C_DunningLevel v ON v.C_DunningLevel_ID = o.C_DunningLevel_ID
;

SELECT register_migration_script('202611260101_COL-61_Tables.sql') FROM dual
;

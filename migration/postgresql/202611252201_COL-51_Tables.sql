-- COL-51 Tables, columns, indexes
-- Generated from migration/description. Safe to run again.
\set ON_ERROR_STOP on

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

ALTER TABLE C_DunningRunEntry ADD COLUMN IF NOT EXISTS COL_Reference VARCHAR(25) DEFAULT NULL
;

ALTER TABLE C_DunningRunEntry ADD COLUMN IF NOT EXISTS COL_HandOverBy_ID NUMERIC(10) DEFAULT NULL CONSTRAINT COLHandOverBy_CDunningRunEntry REFERENCES AD_User(AD_User_ID) DEFERRABLE INITIALLY DEFERRED
;

ALTER TABLE C_DunningRunEntry ADD COLUMN IF NOT EXISTS COL_HandOverAsked TIMESTAMP DEFAULT NULL
;

ALTER TABLE C_DunningRunEntry ADD COLUMN IF NOT EXISTS COL_HandOverApprovedBy_ID NUMERIC(10) DEFAULT NULL CONSTRAINT COLHandOverApprovedBy_CDunning REFERENCES AD_User(AD_User_ID) DEFERRABLE INITIALLY DEFERRED
;

ALTER TABLE C_DunningRunEntry ADD COLUMN IF NOT EXISTS COL_HandOverOn TIMESTAMP DEFAULT NULL
;

ALTER TABLE C_DunningRunEntry ADD COLUMN IF NOT EXISTS COL_HandOver CHAR(1) DEFAULT NULL
;

ALTER TABLE C_DunningRunEntry ADD COLUMN IF NOT EXISTS COL_InstalmentPlan_ID NUMERIC(10) DEFAULT NULL CONSTRAINT COLInstalmentPlan_CDunningRunE REFERENCES COL_InstalmentPlan(COL_InstalmentPlan_ID) DEFERRABLE INITIALLY DEFERRED
;

ALTER TABLE COL_InstalmentPlan ADD COLUMN IF NOT EXISTS COL_PlanLetter CHAR(1) DEFAULT NULL
;

ALTER TABLE COL_Setting ADD COLUMN IF NOT EXISTS COL_PlanLevel_ID NUMERIC(10) DEFAULT NULL CONSTRAINT COLPlanLevel_COLSetting REFERENCES C_DunningLevel(C_DunningLevel_ID) DEFERRABLE INITIALLY DEFERRED
;

ALTER TABLE COL_Setting ADD COLUMN IF NOT EXISTS COL_PaymentLink VARCHAR(255) DEFAULT NULL
;

ALTER TABLE COL_Setting ADD COLUMN IF NOT EXISTS COL_PaymentLinkKey VARCHAR(255) DEFAULT NULL
;

CREATE INDEX IF NOT EXISTS COL_RunEntry_Plan ON C_DunningRunEntry(COL_InstalmentPlan_ID)
;

CREATE INDEX IF NOT EXISTS COL_StatementLine_Payment ON C_BankStatementLine(C_Payment_ID)
;

CREATE INDEX IF NOT EXISTS COL_RunEntry_Reference ON C_DunningRunEntry(COL_Reference)
;

SELECT register_migration_script('202611252201_COL-51_Tables.sql') FROM dual
;

-- COL-6 Tables, columns, indexes
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

ALTER TABLE AD_Role ADD COLUMN IF NOT EXISTS COL_IsOwnCustomersOnly CHAR(1) DEFAULT 'N' NOT NULL CHECK (COL_IsOwnCustomersOnly IN ('Y','N'))
;

CREATE INDEX IF NOT EXISTS COL_Letter_Partner ON COL_Letter(C_BPartner_ID)
;

SELECT register_migration_script('202611260001_COL-6_Tables.sql') FROM dual
;

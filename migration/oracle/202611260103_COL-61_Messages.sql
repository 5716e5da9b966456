-- COL-61 Messages
-- Generated from migration/description. Safe to run again.
SET SQLBLANKLINES ON
SET DEFINE OFF
WHENEVER SQLERROR EXIT FAILURE ROLLBACK

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ad2e5834-c915-307c-aa09-aa5a7df0109d', 'COL', 'COL_FigureGap', 'No exchange rate from {0} to {1} on {2}: such amounts stand in their own currency, and the month is not shown', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='ad2e5834-c915-307c-aa09-aa5a7df0109d')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4dc81b7c-1dc2-3752-b815-ac51950a62db', 'COL', 'COL_FigureDso', 'Days sales outstanding', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='4dc81b7c-1dc2-3752-b815-ac51950a62db')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1942b27c-85a5-3d4f-9c67-b84b047b84b5', 'COL', 'COL_FigureBest', 'Best possible days sales outstanding', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='1942b27c-85a5-3d4f-9c67-b84b047b84b5')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '57acc7ea-f9b1-36b7-8c1a-2895078a990d', 'COL', 'COL_FigureLate', 'Average days late', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='57acc7ea-f9b1-36b7-8c1a-2895078a990d')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c27ab81e-82f0-311a-94b1-26e6ca7868b9', 'COL', 'COL_FigureCei', 'Collection effectiveness in percent', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='c27ab81e-82f0-311a-94b1-26e6ca7868b9')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ed35cd42-9e84-323f-aa2f-c8afdbb8a2e0', 'COL', 'COL_FiguresKept', 'Accounts aged {0}, months of figures stored {1}, exchange rates missing {2}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='ed35cd42-9e84-323f-aa2f-c8afdbb8a2e0')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b2435de5-c700-3f97-98c1-6d8473fdc150', 'COL', 'COL_ProgressRehearse', 'Customers rehearsed: {0}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b2435de5-c700-3f97-98c1-6d8473fdc150')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b0bbfa51-5b85-33b9-ad2f-b7d3fef1c1f7', 'COL', 'COL_RehearsalLine', '{0}, {1}: notices {2}, waiting for approval {3}, asked for {4}, of it fees and interest {5}, credit stops {6}, orders held {7}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b0bbfa51-5b85-33b9-ad2f-b7d3fef1c1f7')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '05957084-4b18-3c6d-91f5-04f7c6ecc4cc', 'COL', 'COL_RehearsalLifted', '{0}: credit stops lifted {1}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='05957084-4b18-3c6d-91f5-04f7c6ecc4cc')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6b3bb5e4-792d-326f-89cf-414195eaf76f', 'COL', 'COL_RehearsalSummary', 'Days {0}: notices {1}, waiting for approval {2}, credit stops {3}, orders held {4}, credit stops lifted {5}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='6b3bb5e4-792d-326f-89cf-414195eaf76f')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5a8f4b65-97b2-301d-9137-1f73aa2f9a96', 'COL', 'COL_RehearsalTooLong', 'A rehearsal takes 1 to {0} days. Enter a number of days in between.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='5a8f4b65-97b2-301d-9137-1f73aa2f9a96')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '10e8bf47-d1a3-30f8-aa65-1eb7ca7f176d', 'COL', 'COL_Role_COLLECTOR', 'Collections: Collector', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='10e8bf47-d1a3-30f8-aa65-1eb7ca7f176d')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e85f6ff9-cad8-394b-8bf9-e3a42e747f97', 'COL', 'COL_Role_CREDIT_MANAGER', 'Collections: Credit Manager', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='e85f6ff9-cad8-394b-8bf9-e3a42e747f97')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fd874e45-3873-3e0c-aef9-19eb0148925d', 'COL', 'COL_Role_SALES', 'Collections: Sales', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='fd874e45-3873-3e0c-aef9-19eb0148925d')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8863fc45-9966-3dbf-8f1d-139efbd5a1ec', 'COL', 'COL_Role_AUDITOR', 'Collections: Auditor', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='8863fc45-9966-3dbf-8f1d-139efbd5a1ec')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '75812d64-eacc-3f93-b186-9dc43aaa3686', 'COL', 'COL_RolesProposed', '{0} roles created. Give them to users, and change them as you need.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='75812d64-eacc-3f93-b186-9dc43aaa3686')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b7c50e73-94e1-3ceb-98ab-80f0f1d60ad3', 'COL', 'COL_RolesThere', 'All roles are there already', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b7c50e73-94e1-3ceb-98ab-80f0f1d60ad3')
;

SELECT register_migration_script('202611260103_COL-61_Messages.sql') FROM dual
;

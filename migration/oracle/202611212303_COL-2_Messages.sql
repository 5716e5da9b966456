-- COL-2 Messages
-- Generated from migration/description. Safe to run again.
SET SQLBLANKLINES ON
SET DEFINE OFF
WHENEVER SQLERROR EXIT FAILURE ROLLBACK

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a233de4c-eed5-30ba-8e1c-8795dac8ef1b', 'COL', 'COL_Skip_IN_DISPUTE', 'In dispute: the invoice is marked as in dispute', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='a233de4c-eed5-30ba-8e1c-8795dac8ef1b')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '78e8b132-2b17-3b1e-8b64-736cfd24d88a', 'COL', 'COL_Skip_BLOCKED', 'Dunning block on invoice or customer', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='78e8b132-2b17-3b1e-8b64-736cfd24d88a')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '193f2927-3d4c-3f78-b51f-b08adbab94e5', 'COL', 'COL_Skip_GRACE', 'Grace period of invoice or customer', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='193f2927-3d4c-3f78-b51f-b08adbab94e5')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b416a900-05c8-3b57-9a1e-dba0b82ffb7d', 'COL', 'COL_Skip_HANDED_OVER', 'Handed over: collection agency, court or uncollectable', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b416a900-05c8-3b57-9a1e-dba0b82ffb7d')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '88785a58-e5c5-31a7-8dbb-0c99a4406a56', 'COL', 'COL_Skip_NO_PROCEDURE', 'No dunning procedure with an active level', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='88785a58-e5c5-31a7-8dbb-0c99a4406a56')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5640278b-49ae-30c8-acac-1c5133b0e064', 'COL', 'COL_Skip_OTHER_PROCEDURE', 'Last notice belongs to another procedure: handle by hand', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='5640278b-49ae-30c8-acac-1c5133b0e064')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3b685547-3e72-3697-b2df-3f213f9ba339', 'COL', 'COL_Skip_HELD', 'A notice of the item is held for review', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='3b685547-3e72-3697-b2df-3f213f9ba339')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '17832ce4-6d14-3c68-8a35-7c57f50c4518', 'COL', 'COL_Skip_AWAITING_APPROVAL', 'A notice of the item waits for approval or issue', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='17832ce4-6d14-3c68-8a35-7c57f50c4518')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4700b5de-2517-3487-bb92-9b2b3d3accc9', 'COL', 'COL_Skip_MISSING_RATE', 'Exchange rate missing', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='4700b5de-2517-3487-bb92-9b2b3d3accc9')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bf911b21-3851-3649-924e-cdcac5bd061b', 'COL', 'COL_Skip_COVERED', 'Covered by receipts or credit notes', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='bf911b21-3851-3649-924e-cdcac5bd061b')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ec43b506-0c25-3d13-9b1e-6a8c97625975', 'COL', 'COL_Skip_LADDER_FINISHED', 'All dunning levels used', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='ec43b506-0c25-3d13-9b1e-6a8c97625975')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '85748d52-37b1-3917-84df-c82d28583705', 'COL', 'COL_Skip_TOO_SOON', 'Too soon after the last notice', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='85748d52-37b1-3917-84df-c82d28583705')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e85ceaee-8ed9-3b20-aa4c-a4433f661795', 'COL', 'COL_Skip_NOT_YET', 'Not overdue long enough for the next level', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='e85ceaee-8ed9-3b20-aa4c-a4433f661795')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4d3cb910-c0d8-31f2-a238-0a60b720089e', 'COL', 'COL_Skip_BELOW_MINIMUM', 'Below the minimum of the level', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='4d3cb910-c0d8-31f2-a238-0a60b720089e')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5b330000-d705-32d4-847d-2644920a32d8', 'COL', 'COL_Skip_NO_RECIPIENT', 'No recipient: neither e-mail nor postal address', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='5b330000-d705-32d4-847d-2644920a32d8')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b74993c6-a882-362d-897e-b960306cfcf0', 'COL', 'COL_Rule_DAYS_AFTER_DUE', 'Days after due date', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b74993c6-a882-362d-897e-b960306cfcf0')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '75ebef9b-beba-3f10-a15d-3fa0221233e7', 'COL', 'COL_Rule_BEFORE_DUE', 'Friendly notice before due date', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='75ebef9b-beba-3f10-a15d-3fa0221233e7')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dbf2840b-1bb1-3697-9773-435ec2ad310b', 'COL', 'COL_Rule_END_OF_MONTH', 'End of month', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='dbf2840b-1bb1-3697-9773-435ec2ad310b')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '87aa5194-a2f8-3ded-954a-fd24a87a0a21', 'COL', 'COL_Rule_AFTER_PREVIOUS', 'Days after previous notice', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='87aa5194-a2f8-3ded-954a-fd24a87a0a21')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9d103554-dd32-3ffa-9dff-d30a3611e122', 'COL', 'COL_Rule_WHOLE_ACCOUNT', 'Whole account of the customer', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='9d103554-dd32-3ffa-9dff-d30a3611e122')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3b91bf81-b2de-32dc-aa8e-eecd53ba2f23', 'COL', 'COL_Rule_HIGHEST_LEVEL', 'Highest level of the customer', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='3b91bf81-b2de-32dc-aa8e-eecd53ba2f23')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a8ca94f0-4784-310e-a02d-ae8afc1bbfb8', 'COL', 'COL_Obstacle_AWAITING_APPROVAL', 'The notice waits for approval', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='a8ca94f0-4784-310e-a02d-ae8afc1bbfb8')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b5940d08-a468-32ba-afd9-d032f5e5caec', 'COL', 'COL_Obstacle_HELD', 'The notice is held for review', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b5940d08-a468-32ba-afd9-d032f5e5caec')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e9990944-f79b-3d2e-9122-9b950f547885', 'COL', 'COL_Obstacle_SETTLED', 'An invoice on the notice was paid, reversed or voided since the proposal', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='e9990944-f79b-3d2e-9122-9b950f547885')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '88fd0b45-2442-3591-bf65-e67f5daf6241', 'COL', 'COL_Obstacle_IN_DISPUTE', 'An invoice on the notice is in dispute', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='88fd0b45-2442-3591-bf65-e67f5daf6241')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '18673467-32e7-3687-8666-7b704a4e4981', 'COL', 'COL_Obstacle_GRACE', 'A grace period was granted since the proposal', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='18673467-32e7-3687-8666-7b704a4e4981')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b9ef5e67-92fa-3149-9402-002dbd19a01d', 'COL', 'COL_Obstacle_BLOCKED', 'A dunning block was set since the proposal', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b9ef5e67-92fa-3149-9402-002dbd19a01d')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '720948e7-b972-3e86-b652-ab68c2558cc9', 'COL', 'COL_Obstacle_NO_RECIPIENT', 'The customer has neither an e-mail address nor a postal address', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='720948e7-b972-3e86-b652-ab68c2558cc9')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '79221dff-b186-3ab3-aa6f-7d9dd79517ea', 'COL', 'COL_RunInProgress', 'Another dunning run of this tenant is in progress. Try again when it has ended.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='79221dff-b186-3ab3-aa6f-7d9dd79517ea')
;

SELECT register_migration_script('202611212303_COL-2_Messages.sql') FROM dual
;

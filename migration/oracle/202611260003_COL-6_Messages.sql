-- COL-6 Messages
-- Generated from migration/description. Safe to run again.
SET SQLBLANKLINES ON
SET DEFINE OFF
WHENEVER SQLERROR EXIT FAILURE ROLLBACK

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dc4471a3-5af4-3749-aed1-7c3338d0b6f5', 'COL', 'COL_View_TO_DO', 'To do', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='dc4471a3-5af4-3749-aed1-7c3338d0b6f5')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '454295ab-f33b-3b6a-8337-a05dcad1d10e', 'COL', 'COL_View_PROMISED_TODAY', 'Promised today', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='454295ab-f33b-3b6a-8337-a05dcad1d10e')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a1fdec2f-d8c7-3775-a1e3-47cda5c61452', 'COL', 'COL_View_HELD_ORDERS', 'Held orders', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='a1fdec2f-d8c7-3775-a1e3-47cda5c61452')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'abed60f7-1d03-357f-8ab3-8720b77d5980', 'COL', 'COL_View_DISPUTES', 'Disputes', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='abed60f7-1d03-357f-8ab3-8720b77d5980')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '275a219d-2a8a-318a-aff2-ac88a9c0ae80', 'COL', 'COL_View_SNOOZED', 'Snoozed', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='275a219d-2a8a-318a-aff2-ac88a9c0ae80')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'af8247e7-25ec-33fa-97b1-5dbbf53606c9', 'COL', 'COL_Whose_MINE', 'Mine', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='af8247e7-25ec-33fa-97b1-5dbbf53606c9')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ead43157-b7cb-39f2-b132-4dfc2e25d2c6', 'COL', 'COL_Whose_TEAM', 'Team', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='ead43157-b7cb-39f2-b132-4dfc2e25d2c6')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1416e2d6-1015-34bf-8a75-d65c16bad544', 'COL', 'COL_WhichCustomers', 'Which customers', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='1416e2d6-1015-34bf-8a75-d65c16bad544')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd8ffe089-d299-338b-89f5-ff150b9a0f0f', 'COL', 'COL_WhoseCustomers', 'Whose customers', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='d8ffe089-d299-338b-89f5-ff150b9a0f0f')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd9fe574f-a32a-3aa4-ad60-0d0f4c386cf7', 'COL', 'COL_FindCustomer', 'Name or search key', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='d9fe574f-a32a-3aa4-ad60-0d0f4c386cf7')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '080d97b5-4ea3-37a9-b8cc-b3c635c24b40', 'COL', 'COL_ReadAgain', 'Refresh', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='080d97b5-4ea3-37a9-b8cc-b3c635c24b40')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '136e008e-1bc0-3945-9439-a4e3ee353eef', 'COL', 'COL_Reading', 'Reading ...', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='136e008e-1bc0-3945-9439-a4e3ee353eef')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2faa74a2-6640-3a99-ba0b-1e00666d1311', 'COL', 'COL_StopReading', 'Stop', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='2faa74a2-6640-3a99-ba0b-1e00666d1311')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '29ba5e04-2633-3aa7-a3af-c363595ed7a5', 'COL', 'COL_ReadingStopped', 'Stopped; the list is as it was', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='29ba5e04-2633-3aa7-a3af-c363595ed7a5')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3cef5760-b0c2-3439-99af-044af7974e16', 'COL', 'COL_CannotRead', 'This could not be read: {0}. Please refresh; if it stays, tell your administrator.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='3cef5760-b0c2-3439-99af-044af7974e16')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e0e931b1-3bac-32f5-9dc2-2c752032f1c3', 'COL', 'COL_PageBefore', 'Previous page', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='e0e931b1-3bac-32f5-9dc2-2c752032f1c3')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6b0269d2-8e13-3102-8b56-4c1d67c907ad', 'COL', 'COL_PageAfter', 'Next page', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='6b0269d2-8e13-3102-8b56-4c1d67c907ad')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '90530137-d3f5-3814-86cf-b9d8df302a81', 'COL', 'COL_PageOf', '{0} to {1} of {2}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='90530137-d3f5-3814-86cf-b9d8df302a81')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1fb4399f-4aa9-3d28-8e6d-2ecb6b9f2012', 'COL', 'COL_NoCustomers', 'No customers here', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='1fb4399f-4aa9-3d28-8e6d-2ecb6b9f2012')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '04d40f79-9fe5-3ff3-b5a5-685d5930e94a', 'COL', 'COL_Customer', 'Customer', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='04d40f79-9fe5-3ff3-b5a5-685d5930e94a')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b0348bbf-8ea1-311d-894c-d02a769e611b', 'COL', 'COL_Overdue', 'Overdue', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b0348bbf-8ea1-311d-894c-d02a769e611b')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '001d702c-47ba-3c0c-be86-b74e6a0b58d0', 'COL', 'COL_NextOn', '{0}: {1}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='001d702c-47ba-3c0c-be86-b74e6a0b58d0')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fcb121b5-ca47-3069-bc0a-f7607835b0fb', 'COL', 'COL_RateMissing', 'Exchange rate missing', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='fcb121b5-ca47-3069-bc0a-f7607835b0fb')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a1242922-ca68-377c-ab03-80a4e8fae768', 'COL', 'COL_ChooseFromList', 'Choose a customer from the list.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='a1242922-ca68-377c-ab03-80a4e8fae768')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3c83f5b1-4d6e-3336-a3c8-a82aaa8c3399', 'COL', 'COL_CustomerNotSeen', 'There is no such customer, or your role does not see it. Please choose another one.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='3c83f5b1-4d6e-3336-a3c8-a82aaa8c3399')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'eb53431c-58a5-3b22-8ef0-5005acd3f250', 'COL', 'COL_CardCollector', 'collector: {0}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='eb53431c-58a5-3b22-8ef0-5005acd3f250')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ec0e267d-e5d8-3707-9c3d-f83e3e0ace56', 'COL', 'COL_CardSales', 'sales: {0}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='ec0e267d-e5d8-3707-9c3d-f83e3e0ace56')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b3851dda-8b1f-3a04-a990-6eda5a304b49', 'COL', 'COL_ZoomTo', 'Open window', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b3851dda-8b1f-3a04-a990-6eda5a304b49')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e0ded2f8-cf84-3a1b-bd77-0a2c3642e93a', 'COL', 'COL_SnoozedUntilDay', 'Snoozed until {0}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='e0ded2f8-cf84-3a1b-bd77-0a2c3642e93a')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cef7e8cf-084c-3e84-aaac-ea34d4e9ffd0', 'COL', 'COL_Who', 'Contacts', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='cef7e8cf-084c-3e84-aaac-ea34d4e9ffd0')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '40081af2-1db4-3590-bf97-c2b3664fb205', 'COL', 'COL_NobodyKnown', 'No contacts', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='40081af2-1db4-3590-bf97-c2b3664fb205')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '202ac12f-a7cf-3d39-83b7-fe79f8754bff', 'COL', 'COL_GetsLetters', 'gets the letters', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='202ac12f-a7cf-3d39-83b7-fe79f8754bff')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '22d5c8f2-c140-3e36-b826-65b775287a26', 'COL', 'COL_HowMuch', 'Amounts', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='22d5c8f2-c140-3e36-b826-65b775287a26')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3cd81f92-801b-3d80-a8de-f52c27d81b6f', 'COL', 'COL_OpenTotal', 'Open', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='3cd81f92-801b-3d80-a8de-f52c27d81b6f')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '206f67f4-9262-3b3f-955d-e90c749cc3b9', 'COL', 'COL_Age_NOT_DUE', 'Not due', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='206f67f4-9262-3b3f-955d-e90c749cc3b9')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9a23d523-f6a8-3421-b7b2-545fc1c86ac6', 'COL', 'COL_Age_UP_TO_30', '1 to 30 days', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='9a23d523-f6a8-3421-b7b2-545fc1c86ac6')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1a412b67-8b36-31a7-bc17-44dbf872a917', 'COL', 'COL_Age_UP_TO_60', '31 to 60 days', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='1a412b67-8b36-31a7-bc17-44dbf872a917')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bb696f1a-9469-3907-b64f-4c46eae716a7', 'COL', 'COL_Age_UP_TO_90', '61 to 90 days', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='bb696f1a-9469-3907-b64f-4c46eae716a7')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6a3af8d1-007b-3264-9016-f85648db65f0', 'COL', 'COL_Age_OVER_90', 'Over 90 days', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='6a3af8d1-007b-3264-9016-f85648db65f0')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ee0484d1-f2c7-3412-982b-7d76bdf73810', 'COL', 'COL_ReceiptsAndCredits', 'Receipts and credit notes', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='ee0484d1-f2c7-3412-982b-7d76bdf73810')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ebb1e210-4076-3164-b624-757ba3da2ddb', 'COL', 'COL_LimitAndExposure', 'Limit and exposure', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='ebb1e210-4076-3164-b624-757ba3da2ddb')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b2c8611d-0ffb-3290-9e9c-fe200991ce53', 'COL', 'COL_CreditNotLookedAt', 'No credit policy applies', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b2c8611d-0ffb-3290-9e9c-fe200991ce53')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ac98e90b-43b4-3268-a43c-48805d9164c3', 'COL', 'COL_Limit', 'Limit', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='ac98e90b-43b4-3268-a43c-48805d9164c3')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '273c28f4-99e1-3d37-9d7b-e673edb1e01e', 'COL', 'COL_WithoutLimit', 'No limit', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='273c28f4-99e1-3d37-9d7b-e673edb1e01e')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2000b46e-10ca-3d0c-b2c1-5680b08d6299', 'COL', 'COL_Room', 'Left for orders', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='2000b46e-10ca-3d0c-b2c1-5680b08d6299')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b94784e8-6fbf-3eab-a789-82a57a1075cf', 'COL', 'COL_OpenItems', 'Open items', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b94784e8-6fbf-3eab-a789-82a57a1075cf')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '204bb531-bfd4-37f3-8321-a0f8669d9a01', 'COL', 'COL_NothingOpen', 'Nothing is open', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='204bb531-bfd4-37f3-8321-a0f8669d9a01')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c3fee075-e896-3663-8c05-e0b37ab0f58e', 'COL', 'COL_DueDaysAgo', '{0} ({1,choice,1#1 day|1<{1} days})', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='c3fee075-e896-3663-8c05-e0b37ab0f58e')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '36a308c5-beb6-35da-9d30-73115c17338f', 'COL', 'COL_NextRun', 'Next dunning run', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='36a308c5-beb6-35da-9d30-73115c17338f')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1ded3080-1c00-329d-88a3-4eefcdd31ac2', 'COL', 'COL_NoNotice', 'A run today would send nothing.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='1ded3080-1c00-329d-88a3-4eefcdd31ac2')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3dcb0d68-0024-33fb-b425-86860056fb26', 'COL', 'COL_WouldDun', 'Would be dunned: {0}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='3dcb0d68-0024-33fb-b425-86860056fb26')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '99911699-70e0-31cf-9503-337fec8575f8', 'COL', 'COL_NoticeOf', '{0,choice,1#1 item|1<{0} items}, to be paid by {1}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='99911699-70e0-31cf-9503-337fec8575f8')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6181c9fe-6af2-3b27-87ef-eb168eb172ad', 'COL', 'COL_NoticeFee', 'of which fee {0}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='6181c9fe-6af2-3b27-87ef-eb168eb172ad')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fb1fd4ed-7660-3ee9-84b7-9b7b6506ff12', 'COL', 'COL_WaitsForApproval', 'Somebody has to approve it', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='fb1fd4ed-7660-3ee9-84b7-9b7b6506ff12')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b162535a-bf27-370b-aab1-6770d8fdd33d', 'COL', 'COL_RunStops', 'The run would stop:', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b162535a-bf27-370b-aab1-6770d8fdd33d')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1eaf5f27-5b8e-3e9e-ae59-80951ed0d473', 'COL', 'COL_WhatHappened', 'History', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='1eaf5f27-5b8e-3e9e-ae59-80951ed0d473')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '13bb4012-5c01-3671-be44-86c80a11b8c5', 'COL', 'COL_NothingHappened', 'Nothing so far', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='13bb4012-5c01-3671-be44-86c80a11b8c5')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '35149785-8f8f-3d38-b3bd-480eed06b2e3', 'COL', 'COL_Event_CONTACT', 'Contact', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='35149785-8f8f-3d38-b3bd-480eed06b2e3')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e649d353-6d58-3e98-bcbf-9ca932cffaa5', 'COL', 'COL_Event_PROMISE', 'Promise', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='e649d353-6d58-3e98-bcbf-9ca932cffaa5')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '590cdb83-40b8-3280-8818-d12b31ed4bb4', 'COL', 'COL_Event_DISPUTE', 'Dispute', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='590cdb83-40b8-3280-8818-d12b31ed4bb4')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4c9ffa42-2e03-3cc1-bd5c-054514a599e0', 'COL', 'COL_Event_PLAN', 'Plan', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='4c9ffa42-2e03-3cc1-bd5c-054514a599e0')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '78b23a07-2cbd-3c99-bc3e-6ca1cab4e9e5', 'COL', 'COL_Event_HOLD', 'Credit hold', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='78b23a07-2cbd-3c99-bc3e-6ca1cab4e9e5')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7739084b-ffe6-383f-832b-729a4a8d5a79', 'COL', 'COL_Event_LETTER', 'Dunning letter', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='7739084b-ffe6-383f-832b-729a4a8d5a79')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '289b9ce6-8741-3853-aa0f-85e9c3a252b7', 'COL', 'COL_Event_NOTICE', 'Notice', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='289b9ce6-8741-3853-aa0f-85e9c3a252b7')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0ad0117d-6e21-32f8-9e22-fd846588a925', 'COL', 'COL_UntilDay', 'until {0}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='0ad0117d-6e21-32f8-9e22-fd846588a925')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '313d8d7f-c5c0-3d98-b142-9ce7304d0a48', 'COL', 'COL_ShowLetter', 'Show letter', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='313d8d7f-c5c0-3d98-b142-9ce7304d0a48')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f7795bc4-454d-3bde-8800-134d030eaed0', 'COL', 'COL_RemindNow', 'Propose Reminder', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='f7795bc4-454d-3bde-8800-134d030eaed0')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e07144fb-29f9-38ef-a4a9-30ee1916c7f0', 'COL', 'COL_HoldOrder', 'Hold Order', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='e07144fb-29f9-38ef-a4a9-30ee1916c7f0')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1284182a-63cc-3d5b-95f8-9c9e7aa1bdeb', 'COL', 'COL_FollowUp', 'Follow-up', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='1284182a-63cc-3d5b-95f8-9c9e7aa1bdeb')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0c896da3-a1ab-32d5-a263-92f198e2b1b9', 'COL', 'COL_ChooseInvoice', 'No open item is chosen. Choose the item the customer objects to first.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='0c896da3-a1ab-32d5-a263-92f198e2b1b9')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9f228b58-8519-3c17-9882-95c0d0d4399a', 'COL', 'COL_NoteDraft', 'Note during the call; it goes into the next contact', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='9f228b58-8519-3c17-9882-95c0d0d4399a')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '749ccba6-797f-325f-902a-aa7b75e1b895', 'COL', 'COL_PlanKind_E', 'Equal instalments', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='749ccba6-797f-325f-902a-aa7b75e1b895')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7700681c-ff35-3b23-86b9-8fb9760d38b4', 'COL', 'COL_PlanKind_A', 'Equal instalments with interest', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='7700681c-ff35-3b23-86b9-8fb9760d38b4')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '22a4ae52-98ce-30cf-8444-32765b581ca1', 'COL', 'COL_PlanKind_P', 'Equal principal plus interest', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='22a4ae52-98ce-30cf-8444-32765b581ca1')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b0494339-25fc-35e6-a581-261d2970dfbe', 'COL', 'COL_Rhythm_WEEK', 'Weekly', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b0494339-25fc-35e6-a581-261d2970dfbe')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '200ab4f2-2b90-3034-b074-0e216184e5e8', 'COL', 'COL_Rhythm_MONTH', 'Monthly', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='200ab4f2-2b90-3034-b074-0e216184e5e8')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '915de98d-c279-35e6-989d-f7ff37de7c2e', 'COL', 'COL_Rhythm_MONTH_END', 'End of month', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='915de98d-c279-35e6-989d-f7ff37de7c2e')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '723d5516-ddd7-3368-a4b5-5b3c736da6fd', 'COL', 'COL_PlanPreviewLine', 'Total {0}, {1}, reply by {2}.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='723d5516-ddd7-3368-a4b5-5b3c736da6fd')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '15190fec-f685-3ddb-93e1-bbb68c776e03', 'COL', 'COL_OfferThisPlan', 'Offer this plan', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='15190fec-f685-3ddb-93e1-bbb68c776e03')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f0d146bf-da10-3974-a2a8-4c17d5a09071', 'COL', 'COL_SendStatement', 'Send Statement', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='f0d146bf-da10-3974-a2a8-4c17d5a09071')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '58ca17e9-7946-3c4f-afe8-e0e790ee057b', 'COL', 'COL_StatementSent', 'Account statement, balance {0}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='58ca17e9-7946-3c4f-afe8-e0e790ee057b')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b1db82fe-8bb6-30bc-a309-c94ad46bccf7', 'COL', 'COL_StatementMailed', 'Statement sent to {0}.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b1db82fe-8bb6-30bc-a309-c94ad46bccf7')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '65a5e86c-917c-321a-bc56-ddc75ae1bd71', 'COL', 'COL_StatementToPrint', 'Statement ready for printing.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='65a5e86c-917c-321a-bc56-ddc75ae1bd71')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '243ba826-abb6-32dc-85ac-b825c23bf92d', 'COL', 'COL_NothingOnStatement', 'Nothing is open, or your role does not see it. Choose a customer with open items.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='243ba826-abb6-32dc-85ac-b825c23bf92d')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '893b922a-93f6-3fc6-8847-24713c4021d0', 'COL', 'COL_StatementNotSent', 'The statement was not sent to {0}: {1}. Correct the address, or start again without e-mail to print it.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='893b922a-93f6-3fc6-8847-24713c4021d0')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '43cc7b9c-9233-3c2a-a6d2-774da916876c', 'COL', 'COL_StatementPerhapsSent', 'Nobody knows whether the statement reached {0}: {1}. Ask the customer before you send it again.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='43cc7b9c-9233-3c2a-a6d2-774da916876c')
;

SELECT register_migration_script('202611260003_COL-6_Messages.sql') FROM dual
;

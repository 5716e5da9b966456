-- COL-41 Dictionary: windows, processes, menu, access
-- Generated from migration/description. Safe to run again.
SET SQLBLANKLINES ON
SET DEFINE OFF
WHENEVER SQLERROR EXIT FAILURE ROLLBACK

INSERT INTO AD_EntityType (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_EntityType_UU, EntityType, Name, Description, AD_EntityType_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'da179f10-6902-349a-af5c-cab952ae01e6', 'COL', 'Collections for iDempiere', 'Dunning and collections', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_EntityType' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_EntityType WHERE AD_EntityType_UU='da179f10-6902-349a-af5c-cab952ae01e6')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f9ea39f2-e0be-386b-a4b0-b81ec27c85b0', 'COL', 'COL Rule Kind', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='f9ea39f2-e0be-386b-a4b0-b81ec27c85b0')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5aa42f26-0f3c-3b49-9a07-c89f1cda1b65', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f9ea39f2-e0be-386b-a4b0-b81ec27c85b0'), 'OA', 'Overdue amount', 'At least that much is overdue', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='5aa42f26-0f3c-3b49-9a07-c89f1cda1b65')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd2b5f9f4-0a93-3992-8c6b-29a110547bdf', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f9ea39f2-e0be-386b-a4b0-b81ec27c85b0'), 'AG', 'Age', 'The oldest item is at least that many days overdue', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='d2b5f9f4-0a93-3992-8c6b-29a110547bdf')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '90fdb232-8c25-34dd-afea-ba765e2e8c12', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f9ea39f2-e0be-386b-a4b0-b81ec27c85b0'), 'BP', 'Broken promise', 'At least that many promises were broken within 90 days', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='90fdb232-8c25-34dd-afea-ba765e2e8c12')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '03c33dc0-bb7c-37a4-b434-cb0539885eff', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f9ea39f2-e0be-386b-a4b0-b81ec27c85b0'), 'HL', 'High level', 'An open invoice stands at least at that level', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='03c33dc0-bb7c-37a4-b434-cb0539885eff')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f4b16775-886e-3c5f-aa0f-018cc8abbd1a', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f9ea39f2-e0be-386b-a4b0-b81ec27c85b0'), 'LA', 'Pays late', 'The customer pays at least that many days late on average', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='f4b16775-886e-3c5f-aa0f-018cc8abbd1a')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6779fdd7-e723-33d1-9cf9-87475e8ddd68', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f9ea39f2-e0be-386b-a4b0-b81ec27c85b0'), 'RS', 'Reminder sent', 'The last notice is at most that many days old', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='6779fdd7-e723-33d1-9cf9-87475e8ddd68')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a391f11f-dc8b-393a-ab48-7446a5b1227d', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f9ea39f2-e0be-386b-a4b0-b81ec27c85b0'), 'DI', 'Dispute', 'At least that many disputes are open', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='a391f11f-dc8b-393a-ab48-7446a5b1227d')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8364c22a-6d31-3e6a-840c-c57ccc1c8fd7', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f9ea39f2-e0be-386b-a4b0-b81ec27c85b0'), 'PC', 'Promise coming', 'At least that many promises are open', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='8364c22a-6d31-3e6a-840c-c57ccc1c8fd7')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2ef28a30-cfd8-36cd-85ba-ed5359d9ae23', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f9ea39f2-e0be-386b-a4b0-b81ec27c85b0'), 'UP', 'Unmatched payment', 'At least that much was received and not allocated', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='2ef28a30-cfd8-36cd-85ba-ed5359d9ae23')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2a0b1fd0-25e4-3b56-b072-c9f831268a3e', 'COL', 'COL Freshness Policy', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='2a0b1fd0-25e4-3b56-b072-c9f831268a3e')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ee99341a-03b5-3bc6-9b0c-9e86e480425f', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='2a0b1fd0-25e4-3b56-b072-c9f831268a3e'), 'O', 'Off', 'The books are not looked at', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='ee99341a-03b5-3bc6-9b0c-9e86e480425f')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c5bf69b4-6343-3923-90c1-d3068370a164', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='2a0b1fd0-25e4-3b56-b072-c9f831268a3e'), 'W', 'Warn', 'The result of the run names it', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='c5bf69b4-6343-3923-90c1-d3068370a164')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '84dbce2c-28a3-308a-a87e-19a00159413b', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='2a0b1fd0-25e4-3b56-b072-c9f831268a3e'), 'L', 'Leave customer out', 'The customer gets no notice in this run', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='84dbce2c-28a3-308a-a87e-19a00159413b')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b53b7f38-de9d-3862-a680-4da1f631696e', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='2a0b1fd0-25e4-3b56-b072-c9f831268a3e'), 'S', 'Stop the run', 'No run until the books are up to date', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='b53b7f38-de9d-3862-a680-4da1f631696e')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7f89402a-f9fd-3f91-babb-5edc8b39bd9f', 'COL', 'COL Reason', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6d69ad47-4ca9-33f6-b569-350a4bf2e799', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'NOT_FRESH', 'Bank statement too old', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='6d69ad47-4ca9-33f6-b569-350a4bf2e799')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '76d3560e-b290-30e4-891f-c081be46067a', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'RECEIPT_UNMATCHED', 'Receipt not matched', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='76d3560e-b290-30e4-891f-c081be46067a')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '013bf476-a61a-34d4-a216-c0bdf5dcddb3', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'CREDIT_NOTE_DRAFT', 'Credit note in draft', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='013bf476-a61a-34d4-a216-c0bdf5dcddb3')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '51c7ce26-fcc6-380e-84fa-98f40e630ab1', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'RETURN_OPEN', 'Return not credited', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='51c7ce26-fcc6-380e-84fa-98f40e630ab1')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'eb695599-781d-3e93-8c3d-c6081c7bba28', 'COL', 'COL_DaysLate', 'Pays Days Late', 'Pays Days Late', 'Days after the due date at which the customer paid on average, over the last twelve months', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='eb695599-781d-3e93-8c3d-c6081c7bba28')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f22fd012-9564-30ac-bb04-cc5bef98b64c', 'COL', 'COL_Snooze', 'Snooze', 'Snooze', 'Takes the customer off the worklist up to and including a day', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='f22fd012-9564-30ac-bb04-cc5bef98b64c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8c7e4145-6c5f-3ab4-b9bc-40a7857c8c54', 'COL', 'COL_StandIn_ID', 'Stand-in', 'Stand-in', 'Who works the list in the absence', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='8c7e4145-6c5f-3ab4-b9bc-40a7857c8c54')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f8c91a6e-4535-38f8-a4f0-3c9e870a1de2', 'COL', 'COL_StandInFrom', 'Absent from', 'Absent from', 'First day on which the stand-in works the list', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='f8c91a6e-4535-38f8-a4f0-3c9e870a1de2')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd787b7fa-980d-3cda-82f6-04cd28884905', 'COL', 'COL_StandInUntil', 'Absent until', 'Absent until', 'Last day on which the stand-in works the list; empty = until further notice', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='d787b7fa-980d-3cda-82f6-04cd28884905')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd7cc5aa2-0b39-398c-9f0f-09bf56072f5a', 'COL', 'COL_WorklistMinAmt', 'Worklist from Amount', 'Worklist from Amount', 'Customers with a smaller overdue amount are not on the worklist; in the currency of the tenant', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='d7cc5aa2-0b39-398c-9f0f-09bf56072f5a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c89b54d1-1ff4-3bd6-97f8-24328f392d7f', 'COL', 'COL_WorklistRule_ID', 'Worklist Rule', 'Worklist Rule', 'Points for the order of the worklist', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='c89b54d1-1ff4-3bd6-97f8-24328f392d7f')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ace88a2e-64e4-3780-ad98-31f11a98240e', 'COL', 'COL_WorklistRule_UU', 'COL_WorklistRule_UU', 'COL_WorklistRule_UU', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='ace88a2e-64e4-3780-ad98-31f11a98240e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6a256819-c9b3-385b-aa69-91fbe7c4850d', 'COL', 'COL_RuleKind', 'What Counts', 'What Counts', 'Which fact of the customer is held against the threshold', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='6a256819-c9b3-385b-aa69-91fbe7c4850d')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fd608b72-b667-3678-af27-494866d8a89a', 'COL', 'COL_Threshold', 'Threshold', 'Threshold', 'Amount in the currency of the tenant, days, level or number, as the kind says', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='fd608b72-b667-3678-af27-494866d8a89a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9819f2e6-0427-3773-aee8-ed866af44cf4', 'COL', 'COL_Points', 'Points', 'Points', 'Sum of the rules that apply; more points stand higher on the worklist', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='9819f2e6-0427-3773-aee8-ed866af44cf4')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '88971e72-9ff3-3d36-9259-a8c9e1ec4e24', 'COL', 'COL_Snooze_ID', 'Snooze', 'Snooze', 'A customer is off the worklist for some days', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='88971e72-9ff3-3d36-9259-a8c9e1ec4e24')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7762494f-60f3-3427-8ae1-576449938de7', 'COL', 'COL_Snooze_UU', 'COL_Snooze_UU', 'COL_Snooze_UU', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='7762494f-60f3-3427-8ae1-576449938de7')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2f1185a9-fe66-3f86-b12e-0356f19475f5', 'COL', 'COL_SnoozeUntil', 'Snoozed until', 'Snoozed until', 'Last day off the worklist', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='2f1185a9-fe66-3f86-b12e-0356f19475f5')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7756ac1b-f788-3c31-8445-f0cef1bc4e3c', 'COL', 'COL_SnoozeReason', 'Reason', 'Reason', 'Why the customer can wait', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='7756ac1b-f788-3c31-8445-f0cef1bc4e3c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0908f06e-d0df-35d5-9a38-4cb0ef48ec6a', 'COL', 'COL_Worker_ID', 'Whose List', 'Whose List', 'The collector, or the stand-in while the collector is absent', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='0908f06e-d0df-35d5-9a38-4cb0ef48ec6a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8cb76d53-d695-388f-a7b5-eebd27d404e7', 'COL', 'COL_PointReasons', 'Why in this Place', 'Why in this Place', 'Rules that apply to the customer, with their points, the weightiest first', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='8cb76d53-d695-388f-a7b5-eebd27d404e7')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a451d4d6-2eda-3a5c-aade-8ee0f98bcdd7', 'COL', 'COL_OverdueNowAmt', 'Overdue Now', 'Overdue Now', 'What is overdue at this moment, in the currency of the tenant', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='a451d4d6-2eda-3a5c-aade-8ee0f98bcdd7')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '36fa187b-4017-3f1e-96b0-7d4773734122', 'COL', 'COL_OpenNowAmt', 'Customer Owes Now', 'Customer Owes Now', 'What the customer has open at this moment, in the currency of the tenant; empty when an exchange rate is missing', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='36fa187b-4017-3f1e-96b0-7d4773734122')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '74e877a6-bd90-3e89-92f8-f1289f09d96e', 'COL', 'COL_CreditAmt', 'Unmatched Payments', 'Unmatched Payments', 'Received and not yet allocated', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='74e877a6-bd90-3e89-92f8-f1289f09d96e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8b5b632a-17e2-3def-9283-00920daa0941', 'COL', 'COL_DaysOverdue', 'Days of Oldest', 'Days of Oldest', 'Days the oldest overdue item is late', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='8b5b632a-17e2-3def-9283-00920daa0941')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e194145b-2420-3d45-9579-b4b6869b1ad7', 'COL', 'COL_LastTalk', 'Last Talk', 'Last Talk', 'When somebody last had contact with the customer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='e194145b-2420-3d45-9579-b4b6869b1ad7')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '19a0260f-2c0a-3221-8048-181286d6e49c', 'COL', 'COL_LastNote', 'Last Note', 'Last Note', 'What was said last; confidential notes are not shown', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='19a0260f-2c0a-3221-8048-181286d6e49c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bac583b6-299f-3e9d-8bb6-232176312c41', 'COL', 'COL_NextActionOn', 'Next Action on', 'Next Action on', 'Day of the next follow-up', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='bac583b6-299f-3e9d-8bb6-232176312c41')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5b4a7549-ac46-3402-a3c2-3645b53bbe0f', 'COL', 'COL_NextAction', 'Next Action', 'Next Action', 'What the next follow-up is about', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='5b4a7549-ac46-3402-a3c2-3645b53bbe0f')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '544e7926-f116-375a-b471-5de4563aa524', 'COL', 'COL_IsRateMissing', 'Exchange Rate Missing', 'Exchange Rate Missing', 'An amount could not be converted and is not in the sums', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='544e7926-f116-375a-b471-5de4563aa524')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'aa3f8b0c-83bf-3585-8e5c-e8178e84de76', 'COL', 'COL_StatementPolicy', 'Old Bank Statement', 'Old Bank Statement', 'What a dunning run does when the newest bank statement is too old', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='aa3f8b0c-83bf-3585-8e5c-e8178e84de76')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2c0b86f6-e36d-34a3-ae25-5e6989b2ba04', 'COL', 'COL_StatementDays', 'Statement Working Days', 'Statement Working Days', 'A bank statement older than that many working days is too old', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='2c0b86f6-e36d-34a3-ae25-5e6989b2ba04')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cdacfab3-c430-3166-b099-1cba37838468', 'COL', 'COL_ReceiptPolicy', 'Unmatched Receipt', 'Unmatched Receipt', 'What a dunning run does when a receipt of the customer is not matched', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='cdacfab3-c430-3166-b099-1cba37838468')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '520f8167-e6ae-36e3-857a-6f2db3f6efd7', 'COL', 'COL_CreditNotePolicy', 'Draft Credit Note', 'Draft Credit Note', 'What a dunning run does when a credit note for the customer is not completed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='520f8167-e6ae-36e3-857a-6f2db3f6efd7')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '50aa633a-7f9e-333d-a942-2b5a17430d4d', 'COL', 'COL_ReturnPolicy', 'Open Return', 'Open Return', 'What a dunning run does when a return of the customer is not credited', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='50aa633a-7f9e-333d-a942-2b5a17430d4d')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3413f50b-c0ce-3088-9415-5e0a788ea046', 'COL', 'COL_AlreadyPaidCount', 'Reminded although Paid', 'Reminded although Paid', 'Notices about money that had been paid already but was booked later; the target is none', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='3413f50b-c0ce-3088-9415-5e0a788ea046')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e9495d03-132a-3fba-b4f2-ff3c0be5d07b', 'COL', 'COL_IsReadConfidential', 'Read Confidential Contacts', 'Read Confidential Contacts', 'Users of this role see confidential contact entries', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='e9495d03-132a-3fba-b4f2-ff3c0be5d07b')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '035a16c4-214d-3dbd-84af-b5b1f4063bc6', 'COL', 'COL_KeepNotesMonths', 'Keep Notes Months', 'Keep Notes Months', 'Contact entries are emptied after that many months; letters after the years to retain', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='035a16c4-214d-3dbd-84af-b5b1f4063bc6')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd9b4cf93-2c45-3f7d-8bd2-48d8e95e7a16', 'COL', 'COL_PurgedOn', 'Emptied on', 'Emptied on', 'Text and person were removed when the time of retention had passed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='d9b4cf93-2c45-3f7d-8bd2-48d8e95e7a16')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '10674388-1896-3b5d-92cf-99bfc5d2d8b2', 'COL', 'COL_AddFact', 'Add Fact', 'Add Fact', 'Notes what sales knows of the customer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='10674388-1896-3b5d-92cf-99bfc5d2d8b2')
;

INSERT INTO AD_FieldGroup (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_FieldGroup_UU, EntityType, Name, FieldGroupType, IsCollapsedByDefault, AD_FieldGroup_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '04d97f5e-426b-33f8-af82-87928e4ae120', 'COL', 'Worklist and Books', 'C', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_FieldGroup' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_FieldGroup WHERE AD_FieldGroup_UU='04d97f5e-426b-33f8-af82-87928e4ae120')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '26dacecf-b380-3c20-a4e2-f098747bfcea', 'COL', 'Worklist', 'The customers to work on, most urgent first, as they stand now', NULL, 'Q', 'Y', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='26dacecf-b380-3c20-a4e2-f098747bfcea')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '16000b8c-4891-3fe8-92bf-a20b471994f0', 'COL', 'Worklist Rules', 'What moves a customer up or down the worklist', NULL, 'M', 'Y', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='16000b8c-4891-3fe8-92bf-a20b471994f0')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, TitleLogic, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a0120a02-e0d7-3dfe-9552-5e3143432d1b', 'COL', 'Snoozes', 'Customers who are off the worklist for some days', NULL, 'M', 'Y', 'N', 'N', '@C_BPartner_ID<Name>@', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='a0120a02-e0d7-3dfe-9552-5e3143432d1b')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '24521316-5eaa-36f7-a6aa-20f5b106475e', 'COL', 'COL_Snooze', 'Snooze', 'The customer comes back to the worklist on the day after', NULL, '3', 'N', 'N', 'org.example.collections.process.SnoozeProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='24521316-5eaa-36f7-a6aa-20f5b106475e')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e984cd4d-1032-320a-a87f-d5d49be0f0eb', 'COL', 'COL_TakePromise', 'Take Promise', 'Notes a promise to pay; letters about what was promised wait until it is over', NULL, '3', 'N', 'N', 'org.example.collections.process.LogContactProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='e984cd4d-1032-320a-a87f-d5d49be0f0eb')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '30dbbc28-2a0c-30fd-a64f-79d86cba1123', 'COL', 'COL_FollowUp', 'Follow-up', 'What is to be done next about a customer, by whom and when', NULL, '3', 'N', 'N', 'org.example.collections.process.FollowUpProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='30dbbc28-2a0c-30fd-a64f-79d86cba1123')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '050865e8-a85d-3f83-ba1d-a590d0890a39', 'COL', 'COL_DailyWork', 'Daily Collections Work', 'For the scheduler: closes follow-ups that settled themselves, keeps paying habits and figures of runs', NULL, '3', 'N', 'N', 'org.example.collections.process.DailyWorkProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='050865e8-a85d-3f83-ba1d-a590d0890a39')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '945080c6-b660-3114-9062-e188953628bb', 'COL', 'COL_AddFact', 'Add Fact', 'Notes what sales knows of a customer; letters go on as before', NULL, '3', 'N', 'N', 'org.example.collections.process.AddFactProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='945080c6-b660-3114-9062-e188953628bb')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9368b3c4-9818-3d14-b4b1-475e041f3c8b', 'COL', 'COL_SalesSummary', 'Sales Summary', 'For the scheduler: tells sales about holds, promises and disputes of their customers', NULL, '3', 'N', 'N', 'org.example.collections.process.SalesSummaryProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='9368b3c4-9818-3d14-b4b1-475e041f3c8b')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5db1eacf-8976-3b6f-bc8e-adce085fdda9', 'COL', 'COL_PurgeContacts', 'Purge Contact Log', 'Empties contact entries that were kept long enough; what is still open stays', NULL, '3', 'N', 'N', 'org.example.collections.process.PurgeContactsProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='5db1eacf-8976-3b6f-bc8e-adce085fdda9')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c60bd63f-5717-39fd-accf-d0a0605d0285', 'COL', 'COL_ExportContacts', 'Export Contact Log', 'All contact entries of one customer in a file', NULL, '3', 'N', 'N', 'org.example.collections.process.ExportContactsProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='c60bd63f-5717-39fd-accf-d0a0605d0285')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b2939889-486f-3adc-a453-2e10fff0b9f7', 'COL', 'COL_WorklistRule', 'Worklist Rule', '2', 'N', 'N', 'N', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='16000b8c-4891-3fe8-92bf-a20b471994f0'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='b2939889-486f-3adc-a453-2e10fff0b9f7')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c07d311c-44b5-30fe-89eb-947f2f1e514e', 'COL', 'COL_Snooze', 'Snooze', '3', 'N', 'N', 'N', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='a0120a02-e0d7-3dfe-9552-5e3143432d1b'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='c07d311c-44b5-30fe-89eb-947f2f1e514e')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bb49ea32-0dd1-3db6-8bd2-4f3578d0269c', 'COL', 'COL_Worklist_v', 'Worklist', '3', 'Y', 'N', 'N', 'Y', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='26dacecf-b380-3c20-a4e2-f098747bfcea'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='bb49ea32-0dd1-3db6-8bd2-4f3578d0269c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c71fa62b-2dbb-308b-9d45-ea51e10f99f1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'COL_WorklistRule_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_WorklistRule_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c71fa62b-2dbb-308b-9d45-ea51e10f99f1')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5c0f60ee-a757-3774-b05f-8b82776af280', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'COL_WorklistRule_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_WorklistRule_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='5c0f60ee-a757-3774-b05f-8b82776af280')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '02d1ac0e-312f-3ddd-bf90-3b328088ff93', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='02d1ac0e-312f-3ddd-bf90-3b328088ff93')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '80b1f1b0-44b6-396a-b158-059cfcc6caf8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='80b1f1b0-44b6-396a-b158-059cfcc6caf8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '92923b77-be60-37c9-9b9f-dd6ae5289645', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='92923b77-be60-37c9-9b9f-dd6ae5289645')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '483d5cc1-77b5-31bf-97d2-76f3d6e7a7cb', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='483d5cc1-77b5-31bf-97d2-76f3d6e7a7cb')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f565b4ee-b4d7-3473-ab5e-b519f9d1e1ed', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f565b4ee-b4d7-3473-ab5e-b519f9d1e1ed')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0fff0976-9cc7-3208-9446-a17e2d01a4df', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0fff0976-9cc7-3208-9446-a17e2d01a4df')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2358d770-25be-3cdb-a124-91862ce205d1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2358d770-25be-3cdb-a124-91862ce205d1')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9e7b140c-2dd5-3642-9f2f-a297e7df6deb', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'Name', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 10, 60, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Name'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='9e7b140c-2dd5-3642-9f2f-a297e7df6deb')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e6af275a-23bc-31ca-8201-00de8e786585', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'COL_RuleKind', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'OA', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f9ea39f2-e0be-386b-a4b0-b81ec27c85b0'), 17, 2, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RuleKind'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e6af275a-23bc-31ca-8201-00de8e786585')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8af96f82-8374-3f02-8c00-beae94762b70', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'COL_Threshold', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '1', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 22, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Threshold'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8af96f82-8374-3f02-8c00-beae94762b70')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4b6d11a8-9d70-30c0-a2e1-44f4c264934f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'COL_Points', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Points'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4b6d11a8-9d70-30c0-a2e1-44f4c264934f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '34a05456-efb8-304f-a3a9-ee7af1da050a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'ValidFrom', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '@#Date@', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='ValidFrom'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='34a05456-efb8-304f-a3a9-ee7af1da050a')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f70f81ff-b6c1-3c5d-885d-79b614a538a7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'ValidTo', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='ValidTo'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f70f81ff-b6c1-3c5d-885d-79b614a538a7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dc9c2033-87af-3f9c-92bc-53a05f42be1e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'COL_Snooze_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Snooze_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='dc9c2033-87af-3f9c-92bc-53a05f42be1e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e0e80dc9-5d2f-3094-a3dd-ac433258e391', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'COL_Snooze_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Snooze_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e0e80dc9-5d2f-3094-a3dd-ac433258e391')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '45b96156-6733-30cf-82ab-9bce0fc8ddf8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='45b96156-6733-30cf-82ab-9bce0fc8ddf8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9b847b0e-68fe-31fb-96ce-725863b8b624', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='9b847b0e-68fe-31fb-96ce-725863b8b624')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a5caeae1-87fa-3661-9780-33f99a471f22', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a5caeae1-87fa-3661-9780-33f99a471f22')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7ce823b1-c084-3e4c-b242-371876e7738e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='7ce823b1-c084-3e4c-b242-371876e7738e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6960e69b-ae16-3562-a5fb-351c60f3224c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6960e69b-ae16-3562-a5fb-351c60f3224c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c49b5844-9b38-3645-9daa-0bd12b2166fd', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c49b5844-9b38-3645-9daa-0bd12b2166fd')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dc70d32b-a607-304b-b130-eec70a7aa7c2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='dc70d32b-a607-304b-b130-eec70a7aa7c2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '532adcfc-8b35-3920-b19d-6fdcc1c49d81', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 'CBPartner_COLSnooze', 'N', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='532adcfc-8b35-3920-b19d-6fdcc1c49d81')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'da491e6d-d7cc-370a-90c2-61a823a4c2e5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'COL_SnoozeUntil', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 2, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_SnoozeUntil'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='da491e6d-d7cc-370a-90c2-61a823a4c2e5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '25c4a5ea-8acd-3bc6-939f-f2177aa370e3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'COL_SnoozeReason', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_SnoozeReason'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='25c4a5ea-8acd-3bc6-939f-f2177aa370e3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7f127270-16c9-3c8a-a384-ac6dde9ff8c7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='7f127270-16c9-3c8a-a384-ac6dde9ff8c7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c97b0a5e-c586-34ae-b4f7-097490f433b3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c97b0a5e-c586-34ae-b4f7-097490f433b3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '17de97cd-bcc2-3bb1-8dd1-40d31eacd872', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='17de97cd-bcc2-3bb1-8dd1-40d31eacd872')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b0339f86-ed95-3b3a-8ee9-de29f600114b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b0339f86-ed95-3b3a-8ee9-de29f600114b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5ea19323-8d8d-364e-940a-825ee0964854', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='5ea19323-8d8d-364e-940a-825ee0964854')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e131af62-766a-3474-a88b-32258b859c45', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e131af62-766a-3474-a88b-32258b859c45')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '752890a6-805f-3f69-9cdf-71c65670b629', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='752890a6-805f-3f69-9cdf-71c65670b629')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f0523386-dfa9-3078-b674-00d434ce4979', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'Y', 'N', 'Y', 'N', 'N', 'N', 'Y', 'N', 1, 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f0523386-dfa9-3078-b674-00d434ce4979')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0f5d3d6e-e146-33c6-8957-67ddc833bc9a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_Worker_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Worker_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0f5d3d6e-e146-33c6-8957-67ddc833bc9a')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2270775b-25da-3472-92d5-6d70780db2cc', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_Collector_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Collector_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2270775b-25da-3472-92d5-6d70780db2cc')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '042c77cf-14d5-35f9-8002-609cfb0281d5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_Points', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Points'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='042c77cf-14d5-35f9-8002-609cfb0281d5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ede3bc82-96ae-33cd-b5a6-44307389f43e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_PointReasons', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 10, 2000, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PointReasons'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ede3bc82-96ae-33cd-b5a6-44307389f43e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '80e90c4d-9d72-3fcd-86c6-22b2c2c21548', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_OverdueNowAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OverdueNowAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='80e90c4d-9d72-3fcd-86c6-22b2c2c21548')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7a2fbfd5-d88e-3d2c-b792-715a4b46e57c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'OpenAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='OpenAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='7a2fbfd5-d88e-3d2c-b792-715a4b46e57c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cb7473a0-075a-30b2-83f8-c157645c57fe', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_CreditAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='cb7473a0-075a-30b2-83f8-c157645c57fe')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bee8a056-9446-3087-9b47-792ff7ddd9c0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'C_Currency_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Currency_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bee8a056-9446-3087-9b47-792ff7ddd9c0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '008495ae-2841-3ceb-a149-e6884750c19b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_DaysOverdue', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DaysOverdue'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='008495ae-2841-3ceb-a149-e6884750c19b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3ebfa946-d6a9-340f-aff8-1da1f6dee44b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_LevelNo', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LevelNo'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3ebfa946-d6a9-340f-aff8-1da1f6dee44b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4e4826bc-3374-30de-83ac-ea98e744a578', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_DaysLate', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DaysLate'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4e4826bc-3374-30de-83ac-ea98e744a578')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8591ee1e-0043-3f93-917b-17a2c0c0676b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_LastTalk', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 16, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LastTalk'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8591ee1e-0043-3f93-917b-17a2c0c0676b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a7f49ced-7052-3133-ab8e-6e7f8418b89f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_LastNote', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 10, 2000, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LastNote'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a7f49ced-7052-3133-ab8e-6e7f8418b89f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4fd49005-1308-3922-a8cc-ad3d3d2ff36a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_NextActionOn', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_NextActionOn'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4fd49005-1308-3922-a8cc-ad3d3d2ff36a')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ef227d78-0542-3d0f-91d3-c27611c61d5c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_NextAction', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 10, 2000, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_NextAction'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ef227d78-0542-3d0f-91d3-c27611c61d5c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1d88925c-4b11-34a3-9d64-eb34cd6b7bc8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'Phone', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 10, 40, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Phone'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1d88925c-4b11-34a3-9d64-eb34cd6b7bc8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b565d755-92f0-3982-91ca-3889f5f97c8e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_SnoozeUntil', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_SnoozeUntil'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b565d755-92f0-3982-91ca-3889f5f97c8e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c617945a-1915-3078-981f-f9e2baa8c13b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'COL_IsRateMissing', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsRateMissing'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c617945a-1915-3078-981f-f9e2baa8c13b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '68bfd1ce-767a-3186-bdc5-54c038f7ec09', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_Collector_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLCollector_CBPartner', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Collector_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='68bfd1ce-767a-3186-bdc5-54c038f7ec09')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bce31fb1-e77f-372d-8d26-73b14bece313', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_DaysLate', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DaysLate'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bce31fb1-e77f-372d-8d26-73b14bece313')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3cb70d0e-82ba-35a8-b6a0-4b536741b4b7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_Snooze', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='24521316-5eaa-36f7-a6aa-20f5b106475e'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Snooze'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3cb70d0e-82ba-35a8-b6a0-4b536741b4b7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e0a77e04-80d3-3576-87a8-b26be01cf09f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_AddFact', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='945080c6-b660-3114-9062-e188953628bb'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AddFact'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e0a77e04-80d3-3576-87a8-b26be01cf09f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8d5c91c8-00c6-3bdc-9c87-17f1fcad495f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BP_Group'), 'COL_Collector_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLCollector_CBPGroup', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Collector_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8d5c91c8-00c6-3bdc-9c87-17f1fcad495f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '869e1494-3744-3466-b142-7c12aaa78ea4', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User'), 'COL_StandIn_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLStandIn_ADUser', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_StandIn_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='869e1494-3744-3466-b142-7c12aaa78ea4')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cb0ba05e-aa57-3938-b04f-fcad054a9b8f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User'), 'COL_StandInFrom', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_StandInFrom'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='cb0ba05e-aa57-3938-b04f-fcad054a9b8f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2a9c0d0d-0190-3e86-a92b-7ac151b8a37d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User'), 'COL_StandInUntil', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_StandInUntil'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2a9c0d0d-0190-3e86-a92b-7ac151b8a37d')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd9b5b89b-2c42-36f0-b45f-4d9434697b1a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_Collector_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLCollector_COLSetting', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Collector_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d9b5b89b-2c42-36f0-b45f-4d9434697b1a')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '99664169-e19f-37ae-9779-dd09dcafe5b5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_WorklistMinAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '10', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_WorklistMinAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='99664169-e19f-37ae-9779-dd09dcafe5b5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6493252b-d048-3f50-be50-cd076593a890', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_StatementPolicy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'W', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='2a0b1fd0-25e4-3b56-b072-c9f831268a3e'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_StatementPolicy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6493252b-d048-3f50-be50-cd076593a890')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '637eb168-4ced-3602-a600-53bb365ff284', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_StatementDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '3', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_StatementDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='637eb168-4ced-3602-a600-53bb365ff284')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b5e1c97e-c47e-38f2-9c1e-9c5254ebed6e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_ReceiptPolicy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'W', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='2a0b1fd0-25e4-3b56-b072-c9f831268a3e'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReceiptPolicy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b5e1c97e-c47e-38f2-9c1e-9c5254ebed6e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '11101b1e-8a78-3e79-a1af-24436efb7580', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_CreditNotePolicy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'W', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='2a0b1fd0-25e4-3b56-b072-c9f831268a3e'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditNotePolicy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='11101b1e-8a78-3e79-a1af-24436efb7580')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6f0d5487-67e7-3aa3-afc4-3316b8d70c82', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_ReturnPolicy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'W', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='2a0b1fd0-25e4-3b56-b072-c9f831268a3e'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReturnPolicy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6f0d5487-67e7-3aa3-afc4-3316b8d70c82')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8a229a00-5688-3c32-a0e3-be6850bb6037', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_KeepNotesMonths', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '36', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_KeepNotesMonths'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8a229a00-5688-3c32-a0e3-be6850bb6037')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bb618c9c-1690-334f-9b43-2ea46d486694', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_Role'), 'COL_IsReadConfidential', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsReadConfidential'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bb618c9c-1690-334f-9b43-2ea46d486694')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '76623e2d-8976-3a08-bfa0-8ae36d4edfa1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_ContactEntry'), 'COL_PurgedOn', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PurgedOn'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='76623e2d-8976-3a08-bfa0-8ae36d4edfa1')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '924e33c7-20f3-389d-af8e-e9f2051dcbb2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_AlreadyPaidCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AlreadyPaidCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='924e33c7-20f3-389d-af8e-e9f2051dcbb2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, ColumnSQL, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '96f1f0b0-633d-3d3a-afc3-cc966ea46106', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='R_Request'), 'COL_OpenNowAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, '@SQL=SELECT CASE WHEN COUNT(x.Amt)=COUNT(*) THEN COALESCE(SUM(x.Amt),0) END FROM (SELECT currencyConvert(CASE WHEN y.DocBaseType=''ARC'' THEN -i.GrandTotal ELSE i.GrandTotal END-COALESCE((SELECT SUM(currencyConvert(l.Amount+l.DiscountAmt+ l.WriteOffAmt,h.C_Currency_ID,i.C_Currency_ID,h.DateTrx,0,h.AD_Client_ID,h.AD_Org_ID)) FROM C_AllocationLine l JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID=l.C_AllocationHdr_ID WHERE l.C_Invoice_ID=i.C_Invoice_ID AND h.IsActive=''Y''),0), i.C_Currency_ID,a.C_Currency_ID,CURRENT_DATE,0,i.AD_Client_ID,i.AD_Org_ID) AS Amt FROM C_Invoice i JOIN C_DocType y ON y.C_DocType_ID=i.C_DocType_ID JOIN AD_ClientInfo f ON f.AD_Client_ID=i.AD_Client_ID JOIN C_AcctSchema a ON a.C_AcctSchema_ID=f.C_AcctSchema1_ID WHERE i.AD_Client_ID=@AD_Client_ID@ AND i.C_BPartner_ID=@C_BPartner_ID@ AND i.IsSOTrx=''Y'' AND i.IsPaid=''N'' AND i.DocStatus IN (''CO'',''CL'')) x', 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OpenNowAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='96f1f0b0-633d-3d3a-afc3-cc966ea46106')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b590562c-6409-361d-93b6-407cf495f2e8', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='24521316-5eaa-36f7-a6aa-20f5b106475e'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 30, 22, 'N', 'N', 'Y', '@C_BPartner_ID@', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='b590562c-6409-361d-93b6-407cf495f2e8')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0078720d-f4db-35a7-ac9f-1b75112c39aa', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='24521316-5eaa-36f7-a6aa-20f5b106475e'), 'COL_SnoozeUntil', e.AD_Element_ID, e.Name, e.Description, e.Help, 20, 15, 7, 'Y', 'N', 'Y', '@#Date@', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_SnoozeUntil'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='0078720d-f4db-35a7-ac9f-1b75112c39aa')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4a671fef-d1b3-32c6-9b28-1e3d3fb6f2a7', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='24521316-5eaa-36f7-a6aa-20f5b106475e'), 'COL_SnoozeReason', e.AD_Element_ID, e.Name, e.Description, e.Help, 30, 10, 255, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_SnoozeReason'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='4a671fef-d1b3-32c6-9b28-1e3d3fb6f2a7')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ae1fb881-abe1-3bae-9e79-9ba4e5b1fa3d', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e984cd4d-1032-320a-a87f-d5d49be0f0eb'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 30, 22, 'N', 'N', 'Y', '@C_BPartner_ID@', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='ae1fb881-abe1-3bae-9e79-9ba4e5b1fa3d')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Val_Rule_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8c653536-3afb-36f8-bc69-dcb6bd078945', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e984cd4d-1032-320a-a87f-d5d49be0f0eb'), 'C_Invoice_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 20, 30, 22, 'N', 'N', 'Y', NULL, (SELECT AD_Val_Rule_ID FROM AD_Val_Rule WHERE AD_Val_Rule_UU='d4d5ffef-1e0c-3700-99d0-b54460ebf482'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Invoice_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='8c653536-3afb-36f8-bc69-dcb6bd078945')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Val_Rule_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '66c8a58c-c0b3-3b9f-b88f-65cf3bcc3912', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e984cd4d-1032-320a-a87f-d5d49be0f0eb'), 'AD_User_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 30, 19, 22, 'N', 'N', 'Y', NULL, (SELECT AD_Val_Rule_ID FROM AD_Val_Rule WHERE AD_Val_Rule_UU='8ff33c5e-ab6e-3a88-8f2b-d63cdc8ab0ea'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_User_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='66c8a58c-c0b3-3b9f-b88f-65cf3bcc3912')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '94a238a1-a191-397a-aa5b-14f4eac17970', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e984cd4d-1032-320a-a87f-d5d49be0f0eb'), 'COL_Outcome', e.AD_Element_ID, e.Name, e.Description, e.Help, 40, 17, 2, 'Y', 'N', 'Y', 'PR', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='afcd7c7b-695c-30c0-8e04-11727636e656'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Outcome'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='94a238a1-a191-397a-aa5b-14f4eac17970')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bf64337d-fac0-3d56-a897-e901c153b65f', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e984cd4d-1032-320a-a87f-d5d49be0f0eb'), 'COL_PromisedOn', e.AD_Element_ID, e.Name, e.Description, e.Help, 50, 15, 7, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PromisedOn'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='bf64337d-fac0-3d56-a897-e901c153b65f')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '410271a4-443c-3d8a-9e53-41f78c5136e7', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e984cd4d-1032-320a-a87f-d5d49be0f0eb'), 'COL_Amount', e.AD_Element_ID, e.Name, e.Description, e.Help, 60, 12, 22, 'N', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Amount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='410271a4-443c-3d8a-9e53-41f78c5136e7')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd5fa82b4-dd43-3dc0-9398-073631194eb6', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e984cd4d-1032-320a-a87f-d5d49be0f0eb'), 'COL_RepeatInterval', e.AD_Element_ID, e.Name, e.Description, e.Help, 70, 17, 1, 'N', 'N', 'Y', NULL, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='4bfe40a7-4d47-3acd-9d59-84edfb9587f5'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RepeatInterval'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='d5fa82b4-dd43-3dc0-9398-073631194eb6')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8135506e-5839-3f52-b084-ae27a8140b19', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e984cd4d-1032-320a-a87f-d5d49be0f0eb'), 'COL_Note', e.AD_Element_ID, e.Name, e.Description, e.Help, 80, 14, 2000, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Note'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='8135506e-5839-3f52-b084-ae27a8140b19')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3a61e57d-cbb8-3e9d-8db0-692e2f265aaa', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='30dbbc28-2a0c-30fd-a64f-79d86cba1123'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 30, 22, 'N', 'N', 'Y', '@C_BPartner_ID@', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='3a61e57d-cbb8-3e9d-8db0-692e2f265aaa')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0b370e5e-b03f-357c-941c-576cfca34796', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='30dbbc28-2a0c-30fd-a64f-79d86cba1123'), 'COL_NextAction', e.AD_Element_ID, e.Name, e.Description, e.Help, 20, 10, 2000, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_NextAction'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='0b370e5e-b03f-357c-941c-576cfca34796')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '042040f0-16d5-3515-a3bf-6fe15b567821', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='30dbbc28-2a0c-30fd-a64f-79d86cba1123'), 'COL_Owner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 30, 30, 22, 'N', 'N', 'Y', NULL, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Owner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='042040f0-16d5-3515-a3bf-6fe15b567821')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8dd935d2-d521-31fb-bf41-287d2c3651a3', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='30dbbc28-2a0c-30fd-a64f-79d86cba1123'), 'COL_NextActionOn', e.AD_Element_ID, e.Name, e.Description, e.Help, 40, 15, 7, 'Y', 'N', 'Y', '@#Date@', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_NextActionOn'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='8dd935d2-d521-31fb-bf41-287d2c3651a3')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c18b7195-f4bc-39e8-afaf-f6adaf60f852', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='945080c6-b660-3114-9062-e188953628bb'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 30, 22, 'N', 'N', 'Y', '@C_BPartner_ID@', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='c18b7195-f4bc-39e8-afaf-f6adaf60f852')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ec5cbcb4-8300-36f6-808a-5631c74bf5d7', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='945080c6-b660-3114-9062-e188953628bb'), 'COL_Note', e.AD_Element_ID, e.Name, e.Description, e.Help, 20, 14, 2000, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Note'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='ec5cbcb4-8300-36f6-808a-5631c74bf5d7')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dbb8716b-d5d2-3757-97a3-6b39b9848bb8', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='c60bd63f-5717-39fd-accf-d0a0605d0285'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 30, 22, 'Y', 'N', 'Y', '@C_BPartner_ID@', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='dbb8716b-d5d2-3757-97a3-6b39b9848bb8')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, WhereClause, OrderByClause, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '21b4d350-f799-3b56-8c59-69dbb639f39c', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='26dacecf-b380-3c20-a4e2-f098747bfcea'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v'), 'Customer', 'One customer with the reasons for the place', NULL, 10, 0, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 'COL_Worklist_v.COL_Worker_ID=@#AD_User_ID@ AND COL_Worklist_v.COL_SnoozeUntil IS NULL', 'COL_Worklist_v.COL_Points DESC, COL_Worklist_v.COL_OverdueNowAmt DESC, COL_Worklist_v.C_BPartner_ID', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd3046a7b-ff64-34d4-87b4-bff23e5af03a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d3046a7b-ff64-34d4-87b4-bff23e5af03a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '38050445-620c-3257-95c0-596ac6e86364', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='38050445-620c-3257-95c0-596ac6e86364')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '335a5e01-724a-3cf8-9887-95e20583325d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='335a5e01-724a-3cf8-9887-95e20583325d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '449d01f4-5c63-30af-8691-3f4efb9b3976', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 40, 'Y', 'N', 'N', 'N', 20, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Points' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='449d01f4-5c63-30af-8691-3f4efb9b3976')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f58dd762-22cc-3eb2-ac79-8b3b22bc840c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PointReasons' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f58dd762-22cc-3eb2-ac79-8b3b22bc840c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0ea9765a-7c9f-3b99-9aab-3f319411f6e2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 60, 'N', 'N', 'N', 'N', 40, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OverdueNowAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='0ea9765a-7c9f-3b99-9aab-3f319411f6e2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f0079610-78da-3908-976a-184cfa8b6711', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 70, 'Y', 'N', 'N', 'N', 50, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='OpenAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f0079610-78da-3908-976a-184cfa8b6711')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5d65136d-e35d-3e13-9265-5f775c39c8b3', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 80, 'N', 'N', 'N', 'N', 130, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5d65136d-e35d-3e13-9265-5f775c39c8b3')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f07d9669-3a0b-3084-8bcc-c2f5e89ad7ce', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 90, 'Y', 'N', 'N', 'N', 140, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f07d9669-3a0b-3084-8bcc-c2f5e89ad7ce')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fa943a93-d5bc-3ad7-94d7-67536aaefc95', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 100, 'N', 'N', 'N', 'N', 60, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DaysOverdue' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fa943a93-d5bc-3ad7-94d7-67536aaefc95')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f3639eda-64e2-3d36-9595-a2afa88660e9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 110, 'Y', 'N', 'N', 'N', 70, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LevelNo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f3639eda-64e2-3d36-9595-a2afa88660e9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '14d0a108-be46-31ba-9ad1-34832900d83a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'N', 'N', 'N', 'N', 120, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DaysLate' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='14d0a108-be46-31ba-9ad1-34832900d83a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '031d372b-bea3-31c5-a9cf-afaaf93bbef9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 40, 'Y', 130, 'Y', 'N', 'N', 'N', 120, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='Phone' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='031d372b-bea3-31c5-a9cf-afaaf93bbef9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3bfbcb46-5b78-391b-a65a-0740407b916e', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 140, 'N', 'N', 'N', 'N', 80, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LastTalk' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3bfbcb46-5b78-391b-a65a-0740407b916e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '58bdfcb4-2eda-31a2-af1a-1a6f7f47c837', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 150, 'N', 'N', 'N', 'N', 90, 'Y', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LastNote' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='58bdfcb4-2eda-31a2-af1a-1a6f7f47c837')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7595d89b-edb8-3c51-82fd-a669ffc44180', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 160, 'N', 'N', 'N', 'N', 100, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_NextActionOn' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7595d89b-edb8-3c51-82fd-a669ffc44180')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4cf84733-15dc-35b0-a1ab-6f69d9538ebf', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 170, 'N', 'N', 'N', 'N', 110, 'Y', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_NextAction' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4cf84733-15dc-35b0-a1ab-6f69d9538ebf')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '43129eca-dda0-3ccc-b36d-e5b7ee0c4a23', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 180, 'N', 'N', 'N', 'N', 150, 'Y', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsRateMissing' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='43129eca-dda0-3ccc-b36d-e5b7ee0c4a23')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b4d75080-3503-3505-bf08-65f30ddf1c64', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 190, 'Y', 'N', 'N', 'N', 160, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Collector_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b4d75080-3503-3505-bf08-65f30ddf1c64')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ce862fe9-732a-3767-9321-c5071a936bb7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 200, 'N', 'N', 'N', 'N', 200, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Worker_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ce862fe9-732a-3767-9321-c5071a936bb7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8c0f2ef3-d37f-3434-aabf-e2c1dd55b345', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 210, 'Y', 'N', 'N', 'N', 210, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_SnoozeUntil' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Worklist_v')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8c0f2ef3-d37f-3434-aabf-e2c1dd55b345')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f4266aff-ea82-3c4d-a668-b932b4a8f090', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='16000b8c-4891-3fe8-92bf-a20b471994f0'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'Rule', 'A change counts from tomorrow; the list of today stays as it is', NULL, 10, 0, 'N', 'N', 'N', 'N', 'N', 'N', 'Y', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='f4266aff-ea82-3c4d-a668-b932b4a8f090')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd35a093f-3bc2-307d-8afb-e1bf90ff6b02', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f4266aff-ea82-3c4d-a668-b932b4a8f090'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d35a093f-3bc2-307d-8afb-e1bf90ff6b02')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ea3ddeba-415f-359e-a001-fb5c5b3a9126', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f4266aff-ea82-3c4d-a668-b932b4a8f090'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ea3ddeba-415f-359e-a001-fb5c5b3a9126')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '398a3d03-2f37-3b7f-8b5a-4f65acfcbb6c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f4266aff-ea82-3c4d-a668-b932b4a8f090'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='Name' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='398a3d03-2f37-3b7f-8b5a-4f65acfcbb6c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3a042f25-7d85-32ea-8ff7-1612bd1192be', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f4266aff-ea82-3c4d-a668-b932b4a8f090'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'N', 40, 'Y', 'N', 'N', 'N', 20, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RuleKind' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3a042f25-7d85-32ea-8ff7-1612bd1192be')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5e213aa5-b16c-35b2-b76e-46cda1170208', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f4266aff-ea82-3c4d-a668-b932b4a8f090'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Threshold' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5e213aa5-b16c-35b2-b76e-46cda1170208')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e1fae7c9-804c-32f9-a841-669eb0de9278', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f4266aff-ea82-3c4d-a668-b932b4a8f090'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 60, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Points' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e1fae7c9-804c-32f9-a841-669eb0de9278')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '58702e3e-4520-321f-bf93-7b3496736d02', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f4266aff-ea82-3c4d-a668-b932b4a8f090'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 70, 'N', 'N', 'N', 'N', 50, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='ValidFrom' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='58702e3e-4520-321f-bf93-7b3496736d02')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0bf8ae4c-67d0-3440-a6b7-c01bd588e930', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f4266aff-ea82-3c4d-a668-b932b4a8f090'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 80, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='ValidTo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='0bf8ae4c-67d0-3440-a6b7-c01bd588e930')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4c67412b-6fde-35e2-be2d-ea6ba8487a66', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f4266aff-ea82-3c4d-a668-b932b4a8f090'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_WorklistRule_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4c67412b-6fde-35e2-be2d-ea6ba8487a66')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '80e4443e-28bd-3c7b-b789-1d3904c971a8', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f4266aff-ea82-3c4d-a668-b932b4a8f090'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_WorklistRule_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='80e4443e-28bd-3c7b-b789-1d3904c971a8')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '756d9e42-f725-313d-a9f5-bda0680e2992', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='a0120a02-e0d7-3dfe-9552-5e3143432d1b'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'Snooze', 'Deactivate it to bring the customer back at once', NULL, 10, 0, 'N', 'N', 'N', 'N', 'N', 'N', 'Y', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='756d9e42-f725-313d-a9f5-bda0680e2992')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5e4fe8a4-8447-3706-948f-a910a2097b4d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='756d9e42-f725-313d-a9f5-bda0680e2992'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5e4fe8a4-8447-3706-948f-a910a2097b4d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a09db2bc-38c4-3285-9ec4-02842ad691e1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='756d9e42-f725-313d-a9f5-bda0680e2992'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a09db2bc-38c4-3285-9ec4-02842ad691e1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6722c7a2-f568-3a30-b381-a7401d396cc4', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='756d9e42-f725-313d-a9f5-bda0680e2992'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6722c7a2-f568-3a30-b381-a7401d396cc4')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f38020c7-6ea6-36e2-b29d-2473a8772681', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='756d9e42-f725-313d-a9f5-bda0680e2992'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 40, 'Y', 'N', 'N', 'N', 40, 'Y', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='IsActive' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f38020c7-6ea6-36e2-b29d-2473a8772681')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dd6533ef-c5fe-3720-98cf-22d9bce83de5', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='756d9e42-f725-313d-a9f5-bda0680e2992'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 50, 'N', 'N', 'N', 'N', 20, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_SnoozeUntil' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='dd6533ef-c5fe-3720-98cf-22d9bce83de5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c69bcce1-3971-3ad8-bda4-1473ffc6ccc7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='756d9e42-f725-313d-a9f5-bda0680e2992'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 60, 'N', 'N', 'N', 'N', 30, 'Y', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_SnoozeReason' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c69bcce1-3971-3ad8-bda4-1473ffc6ccc7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '22a1942b-13d0-3093-b022-47ba4a85a579', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='756d9e42-f725-313d-a9f5-bda0680e2992'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Snooze_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='22a1942b-13d0-3093-b022-47ba4a85a579')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3bb918d4-0541-3e96-bec3-f9a646bcc996', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='756d9e42-f725-313d-a9f5-bda0680e2992'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Snooze_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3bb918d4-0541-3e96-bec3-f9a646bcc996')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5da9de62-42b8-35b7-830d-16aed03a6011', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1110, 'N', 'N', 'N', 'N', 1110, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Collector_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5da9de62-42b8-35b7-830d-16aed03a6011')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '566029e7-f5ec-3779-a7ef-e4ab5cb55af8', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 1120, 'Y', 'N', 'N', 'N', 1120, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DaysLate' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='566029e7-f5ec-3779-a7ef-e4ab5cb55af8')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '42c88247-7ef7-3d16-b849-7cc84ea05546', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1250, 'N', 'N', 'N', 'N', 1250, 'N', 2, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Snooze' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='42c88247-7ef7-3d16-b849-7cc84ea05546')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5e3b1105-1fe1-3857-83d6-8d7c88afce35', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1260, 'Y', 'N', 'N', 'N', 1260, 'N', 5, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AddFact' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5e3b1105-1fe1-3857-83d6-8d7c88afce35')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2410e38b-1408-3d9f-849c-490a7beff951', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=111) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_Role') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 3010, 'N', 'N', 'N', 'N', 3010, 'Y', 2, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsReadConfidential' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_Role')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2410e38b-1408-3d9f-849c-490a7beff951')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd3d307cd-c7fa-3e39-adf6-0817027fea64', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 3010, 'N', 'N', 'N', 'N', 3010, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='04d97f5e-426b-33f8-af82-87928e4ae120'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Collector_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d3d307cd-c7fa-3e39-adf6-0817027fea64')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fd7a6bca-65fd-32c2-bcfa-9b60f6f27bd9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 3020, 'Y', 'N', 'N', 'N', 3020, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='04d97f5e-426b-33f8-af82-87928e4ae120'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_WorklistMinAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fd7a6bca-65fd-32c2-bcfa-9b60f6f27bd9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0eaefef4-7ec1-3ecd-b61e-39b79e0c64de', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 3030, 'N', 'N', 'N', 'N', 3030, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='04d97f5e-426b-33f8-af82-87928e4ae120'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_StatementPolicy' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='0eaefef4-7ec1-3ecd-b61e-39b79e0c64de')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f382ec43-db94-318f-9729-ac0920005bef', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 3040, 'Y', 'N', 'N', 'N', 3040, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='04d97f5e-426b-33f8-af82-87928e4ae120'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_StatementDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f382ec43-db94-318f-9729-ac0920005bef')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd37182bf-736a-3f98-b5d6-2fe28b03fb8f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 3050, 'N', 'N', 'N', 'N', 3050, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='04d97f5e-426b-33f8-af82-87928e4ae120'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReceiptPolicy' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d37182bf-736a-3f98-b5d6-2fe28b03fb8f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '519ae909-fe1a-37b5-85ff-e65ae8bbca65', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 3060, 'Y', 'N', 'N', 'N', 3060, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='04d97f5e-426b-33f8-af82-87928e4ae120'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditNotePolicy' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='519ae909-fe1a-37b5-85ff-e65ae8bbca65')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6568099a-adb4-369a-8f17-71b9faa96852', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 3070, 'N', 'N', 'N', 'N', 3070, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='04d97f5e-426b-33f8-af82-87928e4ae120'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReturnPolicy' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6568099a-adb4-369a-8f17-71b9faa96852')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4744f987-375d-3281-8d04-8bbdbb1170a4', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 3080, 'Y', 'N', 'N', 'N', 3080, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='04d97f5e-426b-33f8-af82-87928e4ae120'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_KeepNotesMonths' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4744f987-375d-3281-8d04-8bbdbb1170a4')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f686d2b1-efd6-330e-ba40-96cd2f50bd71', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=201) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='R_Request') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 3010, 'N', 'N', 'N', 'N', 3010, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OpenNowAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='R_Request')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f686d2b1-efd6-330e-ba40-96cd2f50bd71')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5538ecc6-9a9e-37ee-aebb-c3d392a0f2b4', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=232) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='R_Request') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 3010, 'N', 'N', 'N', 'N', 3010, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OpenNowAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='R_Request')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5538ecc6-9a9e-37ee-aebb-c3d392a0f2b4')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '20160605-d3a9-36a4-b20c-8e8602b37380', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 3010, 'N', 'N', 'N', 'N', 3010, 'Y', 1, 2, 1, '@COL_RunStatus@=''IS''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AlreadyPaidCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='20160605-d3a9-36a4-b20c-8e8602b37380')
;

INSERT INTO AD_ToolBarButton (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ToolBarButton_UU, EntityType, Name, ComponentName, Action, AD_Tab_ID, AD_Process_ID, IsCustomization, KeyStroke_KeyCode, KeyStroke_Modifiers, IsAdvancedButton, IsAddSeparator, SeqNo, AD_ToolBarButton_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6584a895-984e-3a35-a2cd-b9732d986a51', 'COL', 'COL_LogContact', 'COL_LogContact', 'W', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='ea91b9fa-1497-3ebe-b6e7-712612517299'), 'N', 0, 0, 'N', 'N', 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ToolBarButton' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ToolBarButton WHERE AD_ToolBarButton_UU='6584a895-984e-3a35-a2cd-b9732d986a51')
;

INSERT INTO AD_ToolBarButton (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ToolBarButton_UU, EntityType, Name, ComponentName, Action, AD_Tab_ID, AD_Process_ID, IsCustomization, KeyStroke_KeyCode, KeyStroke_Modifiers, IsAdvancedButton, IsAddSeparator, SeqNo, AD_ToolBarButton_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2fb4b4ba-8fa2-311f-bb39-1bde0547a7e2', 'COL', 'COL_TakePromise', 'COL_TakePromise', 'W', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e984cd4d-1032-320a-a87f-d5d49be0f0eb'), 'N', 0, 0, 'N', 'N', 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ToolBarButton' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ToolBarButton WHERE AD_ToolBarButton_UU='2fb4b4ba-8fa2-311f-bb39-1bde0547a7e2')
;

INSERT INTO AD_ToolBarButton (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ToolBarButton_UU, EntityType, Name, ComponentName, Action, AD_Tab_ID, AD_Process_ID, IsCustomization, KeyStroke_KeyCode, KeyStroke_Modifiers, IsAdvancedButton, IsAddSeparator, SeqNo, AD_ToolBarButton_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '04017afc-767c-3124-8adf-95cdc3477f90', 'COL', 'COL_FollowUp', 'COL_FollowUp', 'W', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='30dbbc28-2a0c-30fd-a64f-79d86cba1123'), 'N', 0, 0, 'N', 'N', 30, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ToolBarButton' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ToolBarButton WHERE AD_ToolBarButton_UU='04017afc-767c-3124-8adf-95cdc3477f90')
;

INSERT INTO AD_ToolBarButton (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ToolBarButton_UU, EntityType, Name, ComponentName, Action, AD_Tab_ID, AD_Process_ID, IsCustomization, KeyStroke_KeyCode, KeyStroke_Modifiers, IsAdvancedButton, IsAddSeparator, SeqNo, AD_ToolBarButton_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd413a593-69bd-34ef-85fc-566fb114847b', 'COL', 'COL_Snooze', 'COL_Snooze', 'W', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='24521316-5eaa-36f7-a6aa-20f5b106475e'), 'N', 0, 0, 'N', 'N', 40, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ToolBarButton' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ToolBarButton WHERE AD_ToolBarButton_UU='d413a593-69bd-34ef-85fc-566fb114847b')
;

INSERT INTO AD_ToolBarButton (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ToolBarButton_UU, EntityType, Name, ComponentName, Action, AD_Tab_ID, AD_Process_ID, IsCustomization, KeyStroke_KeyCode, KeyStroke_Modifiers, IsAdvancedButton, IsAddSeparator, SeqNo, AD_ToolBarButton_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fda38fbd-746e-33da-9f74-3618a1fe2bb9', 'COL', 'COL_HoldOrder', 'COL_HoldOrder', 'W', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='fac18898-c83e-31b1-8530-07dca22d5202'), 'N', 0, 0, 'N', 'N', 50, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ToolBarButton' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ToolBarButton WHERE AD_ToolBarButton_UU='fda38fbd-746e-33da-9f74-3618a1fe2bb9')
;

INSERT INTO AD_ToolBarButton (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ToolBarButton_UU, EntityType, Name, ComponentName, Action, AD_Tab_ID, AD_Process_ID, IsCustomization, KeyStroke_KeyCode, KeyStroke_Modifiers, IsAdvancedButton, IsAddSeparator, SeqNo, AD_ToolBarButton_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c55771b6-475c-32f5-a1ad-a45b8c352b43', 'COL', 'COL_ExportContacts', 'COL_ExportContacts', 'W', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='c60bd63f-5717-39fd-accf-d0a0605d0285'), 'N', 0, 0, 'N', 'N', 60, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ToolBarButton' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ToolBarButton WHERE AD_ToolBarButton_UU='c55771b6-475c-32f5-a1ad-a45b8c352b43')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fecbd155-777f-3da8-b28e-6d37ff49d839', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice'), 'COL_Invoice_DocStatus', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='fecbd155-777f-3da8-b28e-6d37ff49d839')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '79063742-7d4f-3831-a178-e5ade9453f59', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='fecbd155-777f-3da8-b28e-6d37ff49d839'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='79063742-7d4f-3831-a178-e5ade9453f59')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2264f3f5-5e3b-3562-ba60-0ccf291d8b69', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='fecbd155-777f-3da8-b28e-6d37ff49d839'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='DocStatus'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='2264f3f5-5e3b-3562-ba60-0ccf291d8b69')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4a0df1f3-ed11-3b36-9a27-733dd420b3a8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice'), 'COL_Invoice_Return', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='4a0df1f3-ed11-3b36-9a27-733dd420b3a8')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '53fcdb35-876e-3789-b2b6-5b1d8d637afc', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='4a0df1f3-ed11-3b36-9a27-733dd420b3a8'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='M_RMA_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='53fcdb35-876e-3789-b2b6-5b1d8d637afc')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '69b0e7e2-b13a-36cb-b61e-7639c7f10232', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='M_RMA'), 'COL_Return_Partner', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='69b0e7e2-b13a-36cb-b61e-7639c7f10232')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'aba49744-9cbe-3df3-b1bd-017638cf18ba', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='69b0e7e2-b13a-36cb-b61e-7639c7f10232'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='M_RMA') AND ColumnName='C_BPartner_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='aba49744-9cbe-3df3-b1bd-017638cf18ba')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '83c40114-061a-30fd-a50e-c82bb1d73c1e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BankStatement'), 'COL_Statement_Date', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='83c40114-061a-30fd-a50e-c82bb1d73c1e')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '320c9eef-fc17-36e1-9fa3-646f0ca8e373', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='83c40114-061a-30fd-a50e-c82bb1d73c1e'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BankStatement') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='320c9eef-fc17-36e1-9fa3-646f0ca8e373')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '02c6cbd5-91bb-3f3e-ac8c-38c3b3f30ec9', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='83c40114-061a-30fd-a50e-c82bb1d73c1e'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BankStatement') AND ColumnName='StatementDate'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='02c6cbd5-91bb-3f3e-ac8c-38c3b3f30ec9')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5d0af166-e313-3ca1-bfce-32eafe8d4a75', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_Partner_Collector', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='5d0af166-e313-3ca1-bfce-32eafe8d4a75')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c882b12f-65be-3a8d-b7b7-1dcab3004daf', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='5d0af166-e313-3ca1-bfce-32eafe8d4a75'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND ColumnName='COL_Collector_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='c882b12f-65be-3a8d-b7b7-1dcab3004daf')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '16091e5e-ad66-38ef-987b-5909164f128a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_Partner_Group', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='16091e5e-ad66-38ef-987b-5909164f128a')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3787d138-1d7c-3292-9199-aff744351d18', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='16091e5e-ad66-38ef-987b-5909164f128a'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND ColumnName='C_BP_Group_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='3787d138-1d7c-3292-9199-aff744351d18')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '05a1af74-8cc9-3d17-aa48-6897a7c8c92e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User'), 'COL_User_StandIn', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='05a1af74-8cc9-3d17-aa48-6897a7c8c92e')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4c35677f-74d8-3fb5-9772-0c2f2bbebce3', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='05a1af74-8cc9-3d17-aa48-6897a7c8c92e'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User') AND ColumnName='COL_StandIn_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='4c35677f-74d8-3fb5-9772-0c2f2bbebce3')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd38dd1b1-859a-3f01-9319-261d34f8f6a1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule'), 'COL_WorklistRule_Tenant', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='d38dd1b1-859a-3f01-9319-261d34f8f6a1')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '19411b26-c8a5-3448-8378-e5e144b2046d', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='d38dd1b1-859a-3f01-9319-261d34f8f6a1'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='19411b26-c8a5-3448-8378-e5e144b2046d')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '763c9063-7fe4-3ede-9000-96b417d0ef8d', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='d38dd1b1-859a-3f01-9319-261d34f8f6a1'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_WorklistRule') AND ColumnName='ValidFrom'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='763c9063-7fe4-3ede-9000-96b417d0ef8d')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c4685093-83d7-3126-9ba5-fc2156c36515', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_RunEntry_Issued', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='c4685093-83d7-3126-9ba5-fc2156c36515')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '95b7676a-772e-3abe-a4f2-0bf2f700bf73', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='c4685093-83d7-3126-9ba5-fc2156c36515'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND ColumnName='C_BPartner_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='95b7676a-772e-3abe-a4f2-0bf2f700bf73')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '87c71f68-fd8c-35ec-96e2-d6a1f08a96dd', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='c4685093-83d7-3126-9ba5-fc2156c36515'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND ColumnName='COL_NoticeStatus'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='87c71f68-fd8c-35ec-96e2-d6a1f08a96dd')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6effed96-51da-3099-938d-d50d95ebff02', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='c4685093-83d7-3126-9ba5-fc2156c36515'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND ColumnName='COL_IssuedOn'), 30, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='6effed96-51da-3099-938d-d50d95ebff02')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '20dfc980-91d4-3635-a14b-089ff4f8c0bf', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze'), 'COL_Snooze_Partner', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='20dfc980-91d4-3635-a14b-089ff4f8c0bf')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b0090e49-45c5-314b-985d-e2276b7d53af', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='20dfc980-91d4-3635-a14b-089ff4f8c0bf'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze') AND ColumnName='C_BPartner_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='b0090e49-45c5-314b-985d-e2276b7d53af')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9c5395de-27cc-3c82-8519-8d0bc64c2d70', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='20dfc980-91d4-3635-a14b-089ff4f8c0bf'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Snooze') AND ColumnName='COL_SnoozeUntil'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='9c5395de-27cc-3c82-8519-8d0bc64c2d70')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd173fd81-45cd-372a-8401-615b5bea6ee8', 'COL_WorklistRule', 'Table COL_WorklistRule', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='d173fd81-45cd-372a-8401-615b5bea6ee8')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9ef2b167-8244-373a-84c2-a2c0dd0fa52c', 'COL_Snooze', 'Table COL_Snooze', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='9ef2b167-8244-373a-84c2-a2c0dd0fa52c')
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '93481691-b1d1-3dfb-bb34-30f2720b690e', 'COL', 'Worklist', 'The customers to work on, most urgent first, as they stand now', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='26dacecf-b380-3c20-a4e2-f098747bfcea'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='93481691-b1d1-3dfb-bb34-30f2720b690e')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 410, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='93481691-b1d1-3dfb-bb34-30f2720b690e'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '29873ab5-5e2e-3037-92e5-eca20b142e24', 'COL', 'Follow-up', 'What is to be done next about a customer, by whom and when', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='30dbbc28-2a0c-30fd-a64f-79d86cba1123'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='29873ab5-5e2e-3037-92e5-eca20b142e24')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 420, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='29873ab5-5e2e-3037-92e5-eca20b142e24'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '414241c6-5411-31f7-8e51-fc2e83799541', 'COL', 'Add Fact', 'Notes what sales knows of a customer; letters go on as before', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='945080c6-b660-3114-9062-e188953628bb'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='414241c6-5411-31f7-8e51-fc2e83799541')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 430, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='414241c6-5411-31f7-8e51-fc2e83799541'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cf5f4793-e554-3dac-be5b-fbf860c321b7', 'COL', 'Snoozes', 'Customers who are off the worklist for some days', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='a0120a02-e0d7-3dfe-9552-5e3143432d1b'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='cf5f4793-e554-3dac-be5b-fbf860c321b7')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 440, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='cf5f4793-e554-3dac-be5b-fbf860c321b7'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b7f08053-81e7-322f-aa1d-ad0750400c64', 'COL', 'Worklist Rules', 'What moves a customer up or down the worklist', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='16000b8c-4891-3fe8-92bf-a20b471994f0'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='b7f08053-81e7-322f-aa1d-ad0750400c64')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 450, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='b7f08053-81e7-322f-aa1d-ad0750400c64'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4e5355d3-52f8-3a76-87c5-862895ec8b04', 'COL', 'Daily Collections Work', 'For the scheduler: closes follow-ups that settled themselves, keeps paying habits and figures of runs', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='050865e8-a85d-3f83-ba1d-a590d0890a39'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='4e5355d3-52f8-3a76-87c5-862895ec8b04')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 460, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='4e5355d3-52f8-3a76-87c5-862895ec8b04'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0357936d-7cd7-3e92-ae5e-71bef5ba8898', 'COL', 'Sales Summary', 'For the scheduler: tells sales about holds, promises and disputes of their customers', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='9368b3c4-9818-3d14-b4b1-475e041f3c8b'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='0357936d-7cd7-3e92-ae5e-71bef5ba8898')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 470, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='0357936d-7cd7-3e92-ae5e-71bef5ba8898'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f1c04e8a-7088-3e2d-9799-c18bfdc5a98f', 'COL', 'Export Contact Log', 'All contact entries of one customer in a file', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='c60bd63f-5717-39fd-accf-d0a0605d0285'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='f1c04e8a-7088-3e2d-9799-c18bfdc5a98f')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 480, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='f1c04e8a-7088-3e2d-9799-c18bfdc5a98f'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0061a4cf-37e5-3c2a-bc1a-817d707d96f8', 'COL', 'Purge Contact Log', 'Empties contact entries that were kept long enough; what is still open stays', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='5db1eacf-8976-3b6f-bc8e-adce085fdda9'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='0061a4cf-37e5-3c2a-bc1a-817d707d96f8')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 490, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='0061a4cf-37e5-3c2a-bc1a-817d707d96f8'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Window_Access (AD_Window_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsReadWrite, AD_Window_Access_UU)
SELECT x.AD_Window_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, a.IsReadWrite, Generate_UUID()
FROM AD_Window x, AD_Window_Access a
WHERE x.EntityType='COL' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Window_Access n WHERE n.AD_Window_ID=x.AD_Window_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

INSERT INTO AD_Process_Access (AD_Process_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsReadWrite, AD_Process_Access_UU)
SELECT x.AD_Process_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, a.IsReadWrite, Generate_UUID()
FROM AD_Process x, AD_Window_Access a
WHERE x.EntityType='COL' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Process_Access n WHERE n.AD_Process_ID=x.AD_Process_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

SELECT register_migration_script('202611252002_COL-41_Dictionary.sql') FROM dual
;

-- COL-2 Dictionary: windows, processes, menu, access
-- Generated from migration/description. Safe to run again.
\set ON_ERROR_STOP on

INSERT INTO AD_EntityType (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_EntityType_UU, EntityType, Name, Description, AD_EntityType_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'da179f10-6902-349a-af5c-cab952ae01e6', 'COL', 'Collections for iDempiere', 'Dunning and collections', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_EntityType' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_EntityType WHERE AD_EntityType_UU='da179f10-6902-349a-af5c-cab952ae01e6')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3edfe2d6-33d5-35e1-9f32-1b4d4be1bce7', 'COL', 'COL Letter Scope', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='3edfe2d6-33d5-35e1-9f32-1b4d4be1bce7')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'be0d0360-2532-31a0-8d5c-9bf836e5a93d', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='3edfe2d6-33d5-35e1-9f32-1b4d4be1bce7'), 'C', 'One per customer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='be0d0360-2532-31a0-8d5c-9bf836e5a93d')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f3e2e32f-7773-3d0a-b13e-c585bda100fb', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='3edfe2d6-33d5-35e1-9f32-1b4d4be1bce7'), 'L', 'One per level', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='f3e2e32f-7773-3d0a-b13e-c585bda100fb')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd632da4d-ae29-34fc-acb1-7dce1be04ec0', 'COL', 'COL Days Mode', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='d632da4d-ae29-34fc-acb1-7dce1be04ec0')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a2a211b3-7ccb-3bd5-97a8-638acd8a1223', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='d632da4d-ae29-34fc-acb1-7dce1be04ec0'), 'N', 'After due date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='a2a211b3-7ccb-3bd5-97a8-638acd8a1223')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b03932eb-02a9-32dd-bbe8-62e6de168e63', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='d632da4d-ae29-34fc-acb1-7dce1be04ec0'), 'E', 'End of month after due date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='b03932eb-02a9-32dd-bbe8-62e6de168e63')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '43031f63-f458-3b2f-85ef-26491bf6b46b', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='d632da4d-ae29-34fc-acb1-7dce1be04ec0'), 'P', 'After previous notice', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='43031f63-f458-3b2f-85ef-26491bf6b46b')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c019d345-3b16-35cf-a384-b486dee627be', 'COL', 'COL Channel', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='c019d345-3b16-35cf-a384-b486dee627be')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e0988b9e-b261-3ca4-adef-d9612ac277fd', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c019d345-3b16-35cf-a384-b486dee627be'), 'E', 'E-mail', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='e0988b9e-b261-3ca4-adef-d9612ac277fd')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0dd664c2-c58d-30a9-a11d-c2b1b6fa8b1d', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c019d345-3b16-35cf-a384-b486dee627be'), 'L', 'Letter', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='0dd664c2-c58d-30a9-a11d-c2b1b6fa8b1d')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '905354f2-3ca1-3a7d-9b0e-0756a9d51ed6', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c019d345-3b16-35cf-a384-b486dee627be'), 'B', 'E-mail and letter', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='905354f2-3ca1-3a7d-9b0e-0756a9d51ed6')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ccfbbef3-b0bb-32e0-8880-64640decb6e5', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c019d345-3b16-35cf-a384-b486dee627be'), 'T', 'Task only', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='ccfbbef3-b0bb-32e0-8880-64640decb6e5')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'be77bca6-fef4-3fdf-8b8b-06a0965055ea', 'COL', 'COL Notice Status', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='be77bca6-fef4-3fdf-8b8b-06a0965055ea')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e72b134a-0b1a-333a-9b93-2ae7f1a757c6', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='be77bca6-fef4-3fdf-8b8b-06a0965055ea'), 'DR', 'Draft', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='e72b134a-0b1a-333a-9b93-2ae7f1a757c6')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e5e52659-7f92-3c9f-a43f-ccc4f0666941', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='be77bca6-fef4-3fdf-8b8b-06a0965055ea'), 'AP', 'Approved', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='e5e52659-7f92-3c9f-a43f-ccc4f0666941')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e240cf53-9901-3e29-a588-c410fedb467d', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='be77bca6-fef4-3fdf-8b8b-06a0965055ea'), 'IS', 'Issued', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='e240cf53-9901-3e29-a588-c410fedb467d')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '134a170d-1fb2-3ab3-9306-9148798dc978', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='be77bca6-fef4-3fdf-8b8b-06a0965055ea'), 'SE', 'Sent', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='134a170d-1fb2-3ab3-9306-9148798dc978')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '63420e13-e8df-3222-981d-24e115d58260', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='be77bca6-fef4-3fdf-8b8b-06a0965055ea'), 'PR', 'Printed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='63420e13-e8df-3222-981d-24e115d58260')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '499e5965-f1e6-3847-8c0d-88c19b5fce28', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='be77bca6-fef4-3fdf-8b8b-06a0965055ea'), 'FA', 'Failed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='499e5965-f1e6-3847-8c0d-88c19b5fce28')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cb5a6625-c416-3f7d-aae5-2a6b9d0fbedc', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='be77bca6-fef4-3fdf-8b8b-06a0965055ea'), 'CA', 'Cancelled', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='cb5a6625-c416-3f7d-aae5-2a6b9d0fbedc')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c68d6595-0ded-3324-af7f-7ee2f0ff0703', 'COL', 'COL Letter Status', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='c68d6595-0ded-3324-af7f-7ee2f0ff0703')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '81b21164-d6a7-3781-96b8-db252385b5fb', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c68d6595-0ded-3324-af7f-7ee2f0ff0703'), 'QU', 'Waiting', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='81b21164-d6a7-3781-96b8-db252385b5fb')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '46543b5e-7195-363c-a16e-8fef74a550ae', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c68d6595-0ded-3324-af7f-7ee2f0ff0703'), 'SG', 'Sending', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='46543b5e-7195-363c-a16e-8fef74a550ae')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '00f62c60-6490-3d19-bc17-c5f8429d8f83', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c68d6595-0ded-3324-af7f-7ee2f0ff0703'), 'SE', 'Sent', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='00f62c60-6490-3d19-bc17-c5f8429d8f83')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '49dad439-98c3-3047-8b0d-11f51d153054', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c68d6595-0ded-3324-af7f-7ee2f0ff0703'), 'PR', 'Printed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='49dad439-98c3-3047-8b0d-11f51d153054')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '66610933-6998-3394-bc21-ce22e7f39615', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c68d6595-0ded-3324-af7f-7ee2f0ff0703'), 'FA', 'Failed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='66610933-6998-3394-bc21-ce22e7f39615')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e47d3821-b034-3107-896e-826a23b1a4d6', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c68d6595-0ded-3324-af7f-7ee2f0ff0703'), 'CA', 'Cancelled', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='e47d3821-b034-3107-896e-826a23b1a4d6')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '010dbafc-e93f-3d27-9219-a0a7f259da08', 'COL', 'COL Block Reason', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='010dbafc-e93f-3d27-9219-a0a7f259da08')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0526153e-8f4c-3e04-a59f-72f88e5cc883', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='010dbafc-e93f-3d27-9219-a0a7f259da08'), 'EX', 'Exclusion', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='0526153e-8f4c-3e04-a59f-72f88e5cc883')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '56e972a1-99d8-341b-a03d-86be19704ad9', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='010dbafc-e93f-3d27-9219-a0a7f259da08'), 'CL', 'Clarification', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='56e972a1-99d8-341b-a03d-86be19704ad9')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '34f1cda8-58e0-3b58-ba6a-8e4ba10b79d4', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='010dbafc-e93f-3d27-9219-a0a7f259da08'), 'AG', 'Agreement', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='34f1cda8-58e0-3b58-ba6a-8e4ba10b79d4')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dd99e9a5-72f1-34a0-be3f-56ade61fe01d', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='010dbafc-e93f-3d27-9219-a0a7f259da08'), 'MA', 'Management decision', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='dd99e9a5-72f1-34a0-be3f-56ade61fe01d')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fcd10dd6-bfc2-3e54-95be-40e2b6e5f03b', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='010dbafc-e93f-3d27-9219-a0a7f259da08'), 'OT', 'Other', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='fcd10dd6-bfc2-3e54-95be-40e2b6e5f03b')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7f89402a-f9fd-3f91-babb-5edc8b39bd9f', 'COL', 'COL Reason', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '52a0a9a4-9fe4-3207-92e5-a8aa0514a366', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'IN_DISPUTE', 'In dispute', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='52a0a9a4-9fe4-3207-92e5-a8aa0514a366')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3dbf77fe-c5df-37e5-a86a-5055accaef42', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'BLOCKED', 'Dunning block', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='3dbf77fe-c5df-37e5-a86a-5055accaef42')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5f920dde-1628-3272-995e-a8923ad51abe', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'GRACE', 'Grace period', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='5f920dde-1628-3272-995e-a8923ad51abe')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '938f4181-19a9-3a94-b9de-5b566559e286', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'HANDED_OVER', 'Handed over', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='938f4181-19a9-3a94-b9de-5b566559e286')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1cc66b1a-a7d6-3200-8622-56055d798c7b', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'NO_PROCEDURE', 'No procedure', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='1cc66b1a-a7d6-3200-8622-56055d798c7b')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fe1cad1f-2854-3b30-ada1-74e4be68629e', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'OTHER_PROCEDURE', 'Other procedure', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='fe1cad1f-2854-3b30-ada1-74e4be68629e')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f2765d6b-3cbc-3204-a0db-1de1a20ea1fc', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'HELD', 'Held for review', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='f2765d6b-3cbc-3204-a0db-1de1a20ea1fc')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '34bc414a-c180-3f75-9e72-766f663b91a1', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'AWAITING_APPROVAL', 'Awaiting approval', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='34bc414a-c180-3f75-9e72-766f663b91a1')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '13b2c6d5-4318-3205-9086-890affb07db7', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'MISSING_RATE', 'Exchange rate missing', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='13b2c6d5-4318-3205-9086-890affb07db7')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '634bc976-0a3c-38cd-b0de-f96d62de47d3', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'COVERED', 'Covered by credit', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='634bc976-0a3c-38cd-b0de-f96d62de47d3')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '56a73e3b-eec8-3585-b755-9b45c91a0f05', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'LADDER_FINISHED', 'All levels used', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='56a73e3b-eec8-3585-b755-9b45c91a0f05')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '12243b62-52b3-3eb1-9d24-e964f0363b44', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'TOO_SOON', 'Too soon after last notice', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='12243b62-52b3-3eb1-9d24-e964f0363b44')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dafeda63-2ac6-356d-9e62-03878ab7d18a', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'NOT_YET', 'Not yet', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='dafeda63-2ac6-356d-9e62-03878ab7d18a')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '53773a90-05e1-3c28-816d-6b34cba5136a', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'BELOW_MINIMUM', 'Below minimum', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='53773a90-05e1-3c28-816d-6b34cba5136a')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8c2c3601-aa15-399b-8898-b7d1ba329b4b', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 'NO_RECIPIENT', 'No recipient', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='8c2c3601-aa15-399b-8898-b7d1ba329b4b')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '24f4d38c-5a8f-3e76-96b3-b3015c37319f', 'COL', 'COL Rule', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='24f4d38c-5a8f-3e76-96b3-b3015c37319f')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7380ed54-12dc-35fc-8e68-14d13b0eb40a', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='24f4d38c-5a8f-3e76-96b3-b3015c37319f'), 'DAYS_AFTER_DUE', 'Days after due date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='7380ed54-12dc-35fc-8e68-14d13b0eb40a')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c9510913-0fa3-3f87-aed5-ed321c9288a8', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='24f4d38c-5a8f-3e76-96b3-b3015c37319f'), 'BEFORE_DUE', 'Before due date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='c9510913-0fa3-3f87-aed5-ed321c9288a8')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '064484e6-a92c-3ee6-9d52-e1c7e43a71c8', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='24f4d38c-5a8f-3e76-96b3-b3015c37319f'), 'END_OF_MONTH', 'End of month', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='064484e6-a92c-3ee6-9d52-e1c7e43a71c8')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5ee4c7b0-5530-3432-a869-05e1f491f3b6', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='24f4d38c-5a8f-3e76-96b3-b3015c37319f'), 'AFTER_PREVIOUS', 'After previous notice', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='5ee4c7b0-5530-3432-a869-05e1f491f3b6')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '68da5650-b8eb-3975-aef2-e03644de3656', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='24f4d38c-5a8f-3e76-96b3-b3015c37319f'), 'WHOLE_ACCOUNT', 'Whole account', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='68da5650-b8eb-3975-aef2-e03644de3656')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '506070f9-5015-3709-97b0-5eb15af8e085', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='24f4d38c-5a8f-3e76-96b3-b3015c37319f'), 'HIGHEST_LEVEL', 'Highest level', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='506070f9-5015-3709-97b0-5eb15af8e085')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'acd53ee5-bb5a-399a-a7dc-68c544e452cb', 'COL', 'COL Credit Status', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='acd53ee5-bb5a-399a-a7dc-68c544e452cb')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4d4f3b5e-b537-3253-994d-3dd14704b720', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='acd53ee5-bb5a-399a-a7dc-68c544e452cb'), 'H', 'Credit hold', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='4d4f3b5e-b537-3253-994d-3dd14704b720')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'deb35da4-e172-37aa-ae52-1d8a502769c6', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='acd53ee5-bb5a-399a-a7dc-68c544e452cb'), 'O', 'Credit OK', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='deb35da4-e172-37aa-ae52-1d8a502769c6')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1f5834e4-a6ee-302d-9f68-5408da5846a6', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='acd53ee5-bb5a-399a-a7dc-68c544e452cb'), 'S', 'Credit stop', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='1f5834e4-a6ee-302d-9f68-5408da5846a6')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '45ef98a4-59b3-32df-b10d-96d81f72b187', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='acd53ee5-bb5a-399a-a7dc-68c544e452cb'), 'W', 'Credit watch', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='45ef98a4-59b3-32df-b10d-96d81f72b187')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f6ac9fab-dc60-361e-98f5-b44d66b5c7dd', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='acd53ee5-bb5a-399a-a7dc-68c544e452cb'), 'X', 'No credit check', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='f6ac9fab-dc60-361e-98f5-b44d66b5c7dd')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '56bd9cf6-d101-3728-9542-ab4810d856e4', 'COL', 'COL Dunning Procedure', 'T', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='56bd9cf6-d101-3728-9542-ab4810d856e4')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '920f73e8-e938-3f9a-9603-ad0b9099fef5', 'COL', 'COL Dunning Level', 'T', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='920f73e8-e938-3f9a-9603-ad0b9099fef5')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '39db954b-4c56-3dd2-8c7b-a66ef02b8d67', 'COL', 'COL Dunning Notice', 'T', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='39db954b-4c56-3dd2-8c7b-a66ef02b8d67')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f2254d01-25b9-3467-93a0-0826e8a333d3', 'COL', 'COL Currency', 'T', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='f2254d01-25b9-3467-93a0-0826e8a333d3')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2911babb-2194-3d9d-a66b-f3ed9aa5ee60', 'COL', 'COL Mail Text', 'T', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='2911babb-2194-3d9d-a66b-f3ed9aa5ee60')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a03fb9e6-634f-34a1-ac4d-96fb0550965c', 'COL', 'COL Organization', 'T', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='a03fb9e6-634f-34a1-ac4d-96fb0550965c')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9783e5e0-96a8-3636-8336-5d3d6d11c563', 'COL', 'COL Customer', 'T', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '259bb74a-5254-36ca-a788-daa7f3af7499', 'COL', 'COL Customer Group', 'T', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='259bb74a-5254-36ca-a788-daa7f3af7499')
;

INSERT INTO AD_Val_Rule (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Val_Rule_UU, EntityType, Name, Type, Code, AD_Val_Rule_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd4d5ffef-1e0c-3700-99d0-b54460ebf482', 'COL', 'COL Invoice of Customer', 'S', 'C_Invoice.IsSOTrx=''Y'' AND C_Invoice.DocStatus IN (''CO'',''CL'') AND C_Invoice.C_BPartner_ID=@C_BPartner_ID@', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Val_Rule' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Val_Rule WHERE AD_Val_Rule_UU='d4d5ffef-1e0c-3700-99d0-b54460ebf482')
;

INSERT INTO AD_Val_Rule (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Val_Rule_UU, EntityType, Name, Type, Code, AD_Val_Rule_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '203b1a7e-ef39-351a-b2ab-79ed1485e3af', 'COL', 'COL Dunning Run not Cancelled', 'S', 'COALESCE(C_DunningRun.COL_RunStatus,''DR'')<>''CA''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Val_Rule' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Val_Rule WHERE AD_Val_Rule_UU='203b1a7e-ef39-351a-b2ab-79ed1485e3af')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a19ea691-d093-31c3-9d01-c24ddb55534a', 'COL', 'COL_LetterScope', 'Letters', 'Letters', 'One letter per customer or one letter per level', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='a19ea691-d093-31c3-9d01-c24ddb55534a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd0e335e9-4823-3e4d-b243-cc1dc70d53d6', 'COL', 'COL_IsHighestLevel', 'Highest Level for All', 'Highest Level for All', 'All items of a customer carry the highest level of the run', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='d0e335e9-4823-3e4d-b243-cc1dc70d53d6')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a1b54a0b-c9b2-32e7-b52e-26c30dd694f0', 'COL', 'COL_AccountMinDays', 'Whole Account after Days', 'Whole Account after Days', 'Once the oldest item is that many days late, all overdue items of the customer are dunned; 0 = each item on its own', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='a1b54a0b-c9b2-32e7-b52e-26c30dd694f0')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1b67a405-e345-3d2c-b1e8-0f208345f83e', 'COL', 'COL_MailTransitDays', 'Postal Days', 'Postal Days', 'Days a letter is under way; added to the pay-by date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='1b67a405-e345-3d2c-b1e8-0f208345f83e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '409e0033-78a9-360e-a1f9-234b93e1303b', 'COL', 'COL_LevelNo', 'Level No', 'Level No', 'Rank of the level within the procedure; empty = by days after due date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='409e0033-78a9-360e-a1f9-234b93e1303b')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'acf4779f-3214-373f-934d-aa17ae959c38', 'COL', 'COL_DaysMode', 'Days Counted', 'Days Counted', 'From which day the days of this level are counted', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='acf4779f-3214-373f-934d-aa17ae959c38')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '57b20f8e-2ca3-34f7-b15a-db34a0b8ac06', 'COL', 'COL_Channel', 'Channel', 'Channel', 'How the notice reaches the customer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='57b20f8e-2ca3-34f7-b15a-db34a0b8ac06')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '87cf543f-5841-3171-9ec8-021d72db2787', 'COL', 'COL_MinItemAmt', 'Minimum per Item', 'Minimum per Item', 'Items with a smaller open amount are left out', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='87cf543f-5841-3171-9ec8-021d72db2787')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '71f2b321-d5a7-3faa-8a02-9dcdc532466c', 'COL', 'COL_MinCustomerAmt', 'Minimum per Customer', 'Minimum per Customer', 'Customers with a smaller overdue amount are left out', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='71f2b321-d5a7-3faa-8a02-9dcdc532466c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '62a651ce-1cc5-3d33-9270-989ca8919091', 'COL', 'COL_Currency_ID', 'Currency of Level', 'Currency of Level', 'Currency of minimum amounts and fee; empty = currency of the invoice', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='62a651ce-1cc5-3d33-9270-989ca8919091')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2a3ade8c-b95e-3895-83c7-2972a9fc6b4e', 'COL', 'COL_FeePercent', 'Fee Percent', 'Fee Percent', 'Percent of the original amount of the items at this level, in addition to the fee amount', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='2a3ade8c-b95e-3895-83c7-2972a9fc6b4e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '850e5eea-f290-32b3-8c00-2b91cefb973a', 'COL', 'COL_IsApprovalRequired', 'Approval Required', 'Approval Required', 'Notices of this level are issued only after approval', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='850e5eea-f290-32b3-8c00-2b91cefb973a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4bbc848e-ef85-3a88-8edd-d28573ec988d', 'COL', 'COL_PayWithinDays', 'Pay within Days', 'Pay within Days', 'Pay-by date = date of the run + postal days + these days', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='4bbc848e-ef85-3a88-8edd-d28573ec988d')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '105dd70f-d36b-3c47-a4ab-9aaaf50bbd00', 'COL', 'COL_MailText_ID', 'E-mail Text', 'E-mail Text', 'Subject and text of the e-mail that carries the letter', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='105dd70f-d36b-3c47-a4ab-9aaaf50bbd00')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3e735ecc-60df-32f9-bdbd-13a73e03a209', 'COL', 'COL_IsInvoiceDetail', 'Invoices in E-mail', 'Invoices in E-mail', 'The text of the e-mail lists the invoices', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='3e735ecc-60df-32f9-bdbd-13a73e03a209')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '62d17687-0164-3d8b-8df9-00782f0364dc', 'COL', 'COL_IsHandOver', 'Proposes Hand-over', 'Proposes Hand-over', 'The last level proposes to hand the invoice over for collection; nothing happens by itself', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='62d17687-0164-3d8b-8df9-00782f0364dc')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a8ade94e-01ea-3100-bf13-ba2e6a69c0dc', 'COL', 'COL_Dunning_ID', 'Dunning Procedure of Invoice', 'Dunning Procedure of Invoice', 'Overrides the procedure of customer, group and tenant for this invoice', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='a8ade94e-01ea-3100-bf13-ba2e6a69c0dc')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '92b38b48-4260-32eb-940c-ed8be64cc9d6', 'COL', 'COL_CreditStopEntry_ID', 'Credit Stop by Notice', 'Credit Stop by Notice', 'The dunning notice whose level set the credit stop; it is lifted by the same rule', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='92b38b48-4260-32eb-940c-ed8be64cc9d6')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8efee87b-48db-375a-95ca-d78db8496e9c', 'COL', 'COL_CreditStatusBefore', 'Credit Status Before', 'Credit Status Before', 'Credit status of the customer before the credit stop', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='8efee87b-48db-375a-95ca-d78db8496e9c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7a946abb-29ad-3ff3-9cf6-9c990b94ef1e', 'COL', 'COL_IsDunningContact', 'Dunning Contact', 'Dunning Contact', 'Dunning notices go to this contact first', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='7a946abb-29ad-3ff3-9cf6-9c990b94ef1e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f9f8e7e6-9666-3909-b061-1edd4b9de3f0', 'COL', 'COL_RunStatus', 'Status of Run', 'Status of Run', 'Where the dunning run stands', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='f9f8e7e6-9666-3909-b061-1edd4b9de3f0')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '828a8fff-3684-3aab-b15f-aaf8dedb96f3', 'COL', 'COL_IsAllProcedures', 'All Procedures', 'All Procedures', 'The run covers the customers of every dunning procedure', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='828a8fff-3684-3aab-b15f-aaf8dedb96f3')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7b9e7d64-124e-369c-a119-2684a84f9ddb', 'COL', 'COL_Org_ID', 'Only Organization', 'Only Organization', 'Only items of this organization; empty = all', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='7b9e7d64-124e-369c-a119-2684a84f9ddb')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '96bb5239-35b6-3184-8354-254cf8eef791', 'COL', 'COL_BPartner_ID', 'Only Customer', 'Only Customer', 'Only this customer; empty = all', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='96bb5239-35b6-3184-8354-254cf8eef791')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'de76a8a5-7f0f-313d-908f-6dece3e36de9', 'COL', 'COL_BP_Group_ID', 'Only Customer Group', 'Only Customer Group', 'Only customers of this group; empty = all', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='de76a8a5-7f0f-313d-908f-6dece3e36de9')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f072a77e-921b-32fe-95bf-cab48f089265', 'COL', 'COL_DueCount', 'Due Items', 'Due Items', 'Due items the run looked at: chosen + left out', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='f072a77e-921b-32fe-95bf-cab48f089265')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '55f243a5-c013-3cc2-bdb6-8d73d14617ea', 'COL', 'COL_ChosenCount', 'Chosen Items', 'Chosen Items', 'Items that stand on a notice', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='55f243a5-c013-3cc2-bdb6-8d73d14617ea')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4a5b0d2d-543d-3cce-a607-0f094fafa4c1', 'COL', 'COL_LeftOutCount', 'Items Left Out', 'Items Left Out', 'Due items without notice; the tab Decisions says why', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='4a5b0d2d-543d-3cce-a607-0f094fafa4c1')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1dc50419-7eda-317f-be25-7cd47f3f4745', 'COL', 'COL_CreateProposal', 'Create Proposal', 'Create Proposal', 'Decide every due item anew and write the draft notices', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='1dc50419-7eda-317f-be25-7cd47f3f4745')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '23f6d3d9-0e9a-3853-b1e4-157c2f094e11', 'COL', 'COL_Approve', 'Approve', 'Approve', 'Approve the draft notices', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='23f6d3d9-0e9a-3853-b1e4-157c2f094e11')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '75954c86-5ddd-3436-8ed5-dd221f8a1161', 'COL', 'COL_IssueAndSend', 'Issue and Send', 'Issue and Send', 'Issue the notices, write the letters and send the e-mails', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='75954c86-5ddd-3436-8ed5-dd221f8a1161')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'eedda22c-cba6-3b6b-897e-a70047341522', 'COL', 'COL_Cancel', 'Cancel', 'Cancel', 'Cancel; an issued notice is kept, its items step back one level', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='eedda22c-cba6-3b6b-897e-a70047341522')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '939b48bd-f178-3c07-964e-dd0550dd578a', 'COL', 'COL_Resend', 'Resend', 'Resend', 'Send the letter once more', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='939b48bd-f178-3c07-964e-dd0550dd578a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1273dc8b-d525-3839-9d7a-bf8285fb37fc', 'COL', 'COL_NoticeStatus', 'Status of Notice', 'Status of Notice', 'Where the dunning notice stands', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='1273dc8b-d525-3839-9d7a-bf8285fb37fc')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '52bbef65-429c-3728-8ccc-89ec4bf4255e', 'COL', 'COL_DocumentNo', 'Notice No', 'Notice No', 'Number of the dunning notice', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='52bbef65-429c-3728-8ccc-89ec4bf4255e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a1ef8c1c-aefc-3de8-aa6a-fc25e0d727ed', 'COL', 'COL_IssuedOn', 'Issued on', 'Issued on', 'Day on which the notice was issued', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='a1ef8c1c-aefc-3de8-aa6a-fc25e0d727ed')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3719d7a5-1ce8-3aa5-aad8-6addd735af4e', 'COL', 'COL_PayBy', 'Pay by', 'Pay by', 'Day by which the customer is asked to pay', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='3719d7a5-1ce8-3aa5-aad8-6addd735af4e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bb6c2088-ab0f-327b-a4cf-8a7125d82ecd', 'COL', 'COL_Language', 'Language of Letter', 'Language of Letter', 'Language of letter and e-mail', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='bb6c2088-ab0f-327b-a4cf-8a7125d82ecd')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f74bacbd-4b23-3d84-aba3-a155d6007199', 'COL', 'COL_CancelReason', 'Reason of Cancellation', 'Reason of Cancellation', 'Why the notice is cancelled', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='f74bacbd-4b23-3d84-aba3-a155d6007199')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e29c0c0b-b9d4-36aa-b1d7-4a5be10d2b9a', 'COL', 'COL_IsHeld', 'Held for Review', 'Held for Review', 'The notice is not issued until it is released', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='e29c0c0b-b9d4-36aa-b1d7-4a5be10d2b9a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '84b72f1a-8a63-30a3-8e7a-54d789cd4df3', 'COL', 'COL_HoldReason', 'Reason of Hold', 'Reason of Hold', 'What is to be reviewed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='84b72f1a-8a63-30a3-8e7a-54d789cd4df3')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '636cddcf-631c-3ac8-83d3-c1db31b3abea', 'COL', 'COL_DunningLevel_ID', 'Level of Item', 'Level of Item', 'The item''s own dunning level', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='636cddcf-631c-3ac8-83d3-c1db31b3abea')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f5f29b80-7c47-3b53-a6fd-b00c3e511ee4', 'COL', 'COL_DueDate', 'Item Due on', 'Item Due on', 'Due date of the item', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='f5f29b80-7c47-3b53-a6fd-b00c3e511ee4')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2d6b622d-16ba-3f29-8e82-aa67f6f20e6d', 'COL', 'COL_IsInfo', 'For Information', 'For Information', 'Listed in the letter, but neither dunned nor in the sum', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='2d6b622d-16ba-3f29-8e82-aa67f6f20e6d')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ee9ad7c3-3d5b-3d14-8614-f16aae7ba52c', 'COL', 'COL_IsChosen', 'Chosen', 'Chosen', 'The item stands on a notice', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='ee9ad7c3-3d5b-3d14-8614-f16aae7ba52c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'abcfdda1-da5d-3d15-af24-b75f752c8e52', 'COL', 'COL_ReasonCode', 'Reason Left Out', 'Reason Left Out', 'Why the item was left out', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='abcfdda1-da5d-3d15-af24-b75f752c8e52')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f14caad2-2f3d-382d-981d-542536e924bf', 'COL', 'COL_ChosenRule', 'Rule', 'Rule', 'By which rule the item got its level', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='f14caad2-2f3d-382d-981d-542536e924bf')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7fe2e559-1432-3eb0-96cd-24e3057884d0', 'COL', 'COL_Detail', 'Detail', 'Detail', 'More about the reason, for example until when', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='7fe2e559-1432-3eb0-96cd-24e3057884d0')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f1db13ab-009d-3697-9823-be6945b4b46d', 'COL', 'COL_BlockReason', 'Reason of Block', 'Reason of Block', 'Why the customer or invoice is not to be dunned', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='f1db13ab-009d-3697-9823-be6945b4b46d')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ee98b65a-815a-3cb9-9d66-eb3319eda687', 'COL', 'COL_LetterStatus', 'Status of Letter', 'Status of Letter', 'Where the letter stands', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='ee98b65a-815a-3cb9-9d66-eb3319eda687')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7279efc9-a85d-3a04-844e-63e857428a3c', 'COL', 'COL_Recipient', 'Recipient', 'Recipient', 'E-mail address or name of the recipient', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='7279efc9-a85d-3a04-844e-63e857428a3c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '14803089-6ec0-3b4d-a4e8-479f046fae57', 'COL', 'COL_Attempts', 'Attempts', 'Attempts', 'How often sending was tried', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='14803089-6ec0-3b4d-a4e8-479f046fae57')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cc408fd5-eaf2-3f25-9d66-5b9dfc01f062', 'COL', 'COL_LastError', 'Last Error', 'Last Error', 'What the mail server answered at the last attempt', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='cc408fd5-eaf2-3f25-9d66-5b9dfc01f062')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b407fbaa-8ba6-3368-b222-eb4b6331d099', 'COL', 'COL_MessageID', 'Message ID', 'Message ID', 'Identifier of the e-mail', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='b407fbaa-8ba6-3368-b222-eb4b6331d099')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b768a5d5-48c6-3470-a756-3365504b801b', 'COL', 'COL_SHA256', 'SHA-256', 'SHA-256', 'Checksum of the letter as it was issued', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='b768a5d5-48c6-3470-a756-3365504b801b')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '41b8dfe2-fd63-3097-ae0e-9183e7c3fa36', 'COL', 'COL_RetainUntil', 'Keep until', 'Keep until', 'Until this day the letter must be kept', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='41b8dfe2-fd63-3097-ae0e-9183e7c3fa36')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4945ac34-6246-336a-b63c-c1915522b439', 'COL', 'COL_SentAt', 'Sent at', 'Sent at', 'When the letter was sent or printed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='4945ac34-6246-336a-b63c-c1915522b439')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3a2a63ed-66d4-331c-b142-27eeda5e630f', 'COL', 'COL_MaxMailAttempts', 'Attempts per E-mail', 'Attempts per E-mail', 'An e-mail is tried that often', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='3a2a63ed-66d4-331c-b142-27eeda5e630f')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b50bbee8-0b35-3fd2-9f60-f4dc62cf871b', 'COL', 'COL_RetainYears', 'Keep Letters for Years', 'Keep Letters for Years', 'Letters are kept for that many years after they were issued', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='b50bbee8-0b35-3fd2-9f60-f4dc62cf871b')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '80951cc8-e9a2-39d2-8d40-63d1ec10b04a', 'COL', 'COL_LastRunDate', 'Last Run', 'Last Run', 'Date of the last issued dunning run', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='80951cc8-e9a2-39d2-8d40-63d1ec10b04a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7a0f8eac-c7da-31de-aebd-bac3d6018653', 'COL', 'COL_IsMarkPrinted', 'Mark as Printed', 'Mark as Printed', 'Letters in the file get the status printed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='7a0f8eac-c7da-31de-aebd-bac3d6018653')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd83593b8-2233-3f18-aae8-6398c5d315ce', 'COL', 'COL_DunningDecision_ID', 'Dunning Decision', 'Dunning Decision', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='d83593b8-2233-3f18-aae8-6398c5d315ce')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fe4562e9-91c1-3c0e-9231-cec7df19b279', 'COL', 'COL_DunningDecision_UU', 'Dunning Decision UUID', 'Dunning Decision UUID', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='fe4562e9-91c1-3c0e-9231-cec7df19b279')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3969a28a-a456-36b2-a4e3-c8f637abc22d', 'COL', 'COL_DunningBlock_ID', 'Dunning Block', 'Dunning Block', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='3969a28a-a456-36b2-a4e3-c8f637abc22d')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fd919f9d-33b3-3a9d-9f82-fe00887cb008', 'COL', 'COL_DunningBlock_UU', 'Dunning Block UUID', 'Dunning Block UUID', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='fd919f9d-33b3-3a9d-9f82-fe00887cb008')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cca145aa-800f-3e66-a7e4-b31d74775d71', 'COL', 'COL_Letter_ID', 'Letter', 'Letter', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='cca145aa-800f-3e66-a7e4-b31d74775d71')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'aa9b7d3a-4383-3672-9217-daaf2e107d23', 'COL', 'COL_Letter_UU', 'Letter UUID', 'Letter UUID', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='aa9b7d3a-4383-3672-9217-daaf2e107d23')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3829e33a-b382-30bd-9c23-feeb275ffd1d', 'COL', 'COL_Setting_ID', 'Collections Setting', 'Collections Setting', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='3829e33a-b382-30bd-9c23-feeb275ffd1d')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a686070e-0e84-3c58-85fa-9d5fe50fef14', 'COL', 'COL_Setting_UU', 'Collections Setting UUID', 'Collections Setting UUID', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='a686070e-0e84-3c58-85fa-9d5fe50fef14')
;

INSERT INTO AD_FieldGroup (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_FieldGroup_UU, EntityType, Name, FieldGroupType, IsCollapsedByDefault, AD_FieldGroup_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '51efbc89-273f-33de-a00c-215b459e2bfc', 'COL', 'Collections', 'C', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_FieldGroup' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6fd0f989-f102-3d67-80c9-a3e980096647', 'COL', 'Dunning Decisions', 'Every due item of every dunning run: chosen with level, or left out with a reason', NULL, 'Q', 'Y', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='6fd0f989-f102-3d67-80c9-a3e980096647')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '69c18b40-f693-361c-a044-a89a6fb4c61f', 'COL', 'Dunning Letters', 'Letters and e-mails of dunning notices with status and errors', NULL, 'M', 'Y', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='69c18b40-f693-361c-a044-a89a6fb4c61f')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, TitleLogic, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '74bae112-4d95-382d-9fc2-37cae4ada90d', 'COL', 'Dunning Blocks', 'Customers and invoices that are not to be dunned', NULL, 'M', 'Y', 'N', 'N', '@C_BPartner_ID<Name>@', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='74bae112-4d95-382d-9fc2-37cae4ada90d')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, TitleLogic, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '425499d6-bc8d-36d6-85c8-219deabf508f', 'COL', 'Collections Settings', 'How often e-mails are tried and how long letters are kept', NULL, 'M', 'Y', 'N', 'N', '@AD_Client_ID<Name>@', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='425499d6-bc8d-36d6-85c8-219deabf508f')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7c86def7-adde-3d67-8e1a-41d1b78f399a', 'COL', 'COL_SetUpCollections', 'Set up Collections', 'Creates the dunning ladder, letter texts and scheduler entry of the tenant; running again adds what is missing', 'Creates a dunning procedure with levels, texts in English and German, the collections settings and an inactive scheduler entry. What is there already is left as it is.', '3', 'N', 'N', 'org.example.collections.process.SetUpCollectionsProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='7c86def7-adde-3d67-8e1a-41d1b78f399a')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1c88595b-7c8c-3e14-afd6-3c57ee771b5c', 'COL', 'COL_CreateDunningRun', 'Create Dunning Run', 'Decides every due item of the day: chosen with level, or left out with a reason', NULL, '3', 'N', 'N', 'org.example.collections.process.CreateDunningRunProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='1c88595b-7c8c-3e14-afd6-3c57ee771b5c')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3c7023a5-7c6c-33be-8c96-039310a8ab8b', 'COL', 'COL_ApproveNotices', 'Approve Notices', 'Approves the draft notices of the run or this notice', NULL, '3', 'N', 'N', 'org.example.collections.process.ApproveNoticesProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='3c7023a5-7c6c-33be-8c96-039310a8ab8b')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5a836cac-2a47-3239-b876-fdeb6782d0db', 'COL', 'COL_IssueAndSend', 'Issue and Send', 'Issues notices, writes the letters and sends the e-mails', NULL, '3', 'N', 'N', 'org.example.collections.process.IssueAndSendProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='5a836cac-2a47-3239-b876-fdeb6782d0db')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '84667d53-901e-34d3-a51f-5080a52a4e0b', 'COL', 'COL_CancelNotice', 'Cancel Notices', 'Cancels the notice or all notices of the run; issued ones are kept, their items step back one level', NULL, '3', 'N', 'N', 'org.example.collections.process.CancelNoticeProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='84667d53-901e-34d3-a51f-5080a52a4e0b')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5db0a81e-7c4a-3171-8418-f7e8092706eb', 'COL', 'COL_ResendLetter', 'Resend Letter', 'Sends the letter of the notice once more', NULL, '3', 'N', 'N', 'org.example.collections.process.ResendLetterProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='5db0a81e-7c4a-3171-8418-f7e8092706eb')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '969fdc79-3426-32c9-a086-1c773fc8b626', 'COL', 'COL_PrintLetters', 'Print Letters', 'All letters to print in one file, sorted for folding', NULL, '3', 'N', 'N', 'org.example.collections.process.PrintLettersProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='969fdc79-3426-32c9-a086-1c773fc8b626')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '63142199-cef0-3494-ae42-9f01947d84a2', 'COL', 'COL_DunningCycle', 'Dunning Cycle', 'For the scheduler: create the run, issue, send, lift credit stops; catches up a missed day once', NULL, '3', 'N', 'N', 'org.example.collections.process.DunningCycleProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='63142199-cef0-3494-ae42-9f01947d84a2')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e7000dd3-44fa-32a1-92a9-10450eee0b1d', 'COL', 'COL_DunningDecision', 'Dunning Decision', '3', 'N', 'N', 'N', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='6fd0f989-f102-3d67-80c9-a3e980096647'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='e7000dd3-44fa-32a1-92a9-10450eee0b1d')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd22549ec-0dd0-3790-806c-8507a340c315', 'COL', 'COL_DunningBlock', 'Dunning Block', '3', 'N', 'N', 'Y', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='74bae112-4d95-382d-9fc2-37cae4ada90d'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='d22549ec-0dd0-3790-806c-8507a340c315')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ce6b61ec-fc94-38c5-9df1-b16ce3f3c52c', 'COL', 'COL_Letter', 'Letter', '3', 'N', 'N', 'N', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='69c18b40-f693-361c-a044-a89a6fb4c61f'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='ce6b61ec-fc94-38c5-9df1-b16ce3f3c52c')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e6ac0567-f4d4-3018-b254-baf471a1ea30', 'COL', 'COL_Setting', 'Collections Setting', '2', 'N', 'N', 'N', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='425499d6-bc8d-36d6-85c8-219deabf508f'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='e6ac0567-f4d4-3018-b254-baf471a1ea30')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bd1c6a8f-b6aa-384b-bab4-7a1d49ab4aea', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'COL_DunningDecision_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DunningDecision_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bd1c6a8f-b6aa-384b-bab4-7a1d49ab4aea')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4262da6c-02ca-3d78-80c2-1bb3144c299f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'COL_DunningDecision_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DunningDecision_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4262da6c-02ca-3d78-80c2-1bb3144c299f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f844691e-5288-31ae-9723-d575df09b204', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f844691e-5288-31ae-9723-d575df09b204')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f82d7693-d680-3291-9560-1c7b50d44a6f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f82d7693-d680-3291-9560-1c7b50d44a6f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1d4b28b2-c00c-30fa-bf98-7336ac6124a4', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1d4b28b2-c00c-30fa-bf98-7336ac6124a4')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1dea57fe-128a-3abd-abe4-3d948b466865', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1dea57fe-128a-3abd-abe4-3d948b466865')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '33f68fce-b6e8-38ea-8ec5-54d96ef94169', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='33f68fce-b6e8-38ea-8ec5-54d96ef94169')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '62e422c9-d75c-36e8-90c0-6afa619dcb48', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='62e422c9-d75c-36e8-90c0-6afa619dcb48')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '66cfdd14-a960-3f89-beac-d5e7c2d540a8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='66cfdd14-a960-3f89-beac-d5e7c2d540a8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '97ce1b8e-5fcf-36de-88c6-57d931755c23', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'C_DunningRun_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'Y', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'CDunningRun_COLDunningDecision', 'C', 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_DunningRun_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='97ce1b8e-5fcf-36de-88c6-57d931755c23')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '758e3436-0859-3bae-9890-85d7562643ba', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='758e3436-0859-3bae-9890-85d7562643ba')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c0f94273-71df-3ac3-974b-5016dbfd1505', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'C_Invoice_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Invoice_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c0f94273-71df-3ac3-974b-5016dbfd1505')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3142da51-d0e4-3739-86f3-6854954b99ea', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'C_InvoicePaySchedule_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_InvoicePaySchedule_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3142da51-d0e4-3739-86f3-6854954b99ea')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '882b07ed-fb44-3f53-987b-c281b5642aa2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'C_Currency_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Currency_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='882b07ed-fb44-3f53-987b-c281b5642aa2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b6ef80f7-7c62-3686-afd4-c717f19f75e9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'OpenAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='OpenAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b6ef80f7-7c62-3686-afd4-c717f19f75e9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '31cdc1e6-ce53-36ab-9aa1-e83cd63ab8e3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'DueDate', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='DueDate'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='31cdc1e6-ce53-36ab-9aa1-e83cd63ab8e3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7fe7f505-a9fa-3540-bceb-45b1404d8cc3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'DaysDue', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='DaysDue'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='7fe7f505-a9fa-3540-bceb-45b1404d8cc3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6b5c7eea-cd24-3182-899b-708602a171d0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'COL_IsChosen', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsChosen'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6b5c7eea-cd24-3182-899b-708602a171d0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e8489b49-f57c-3fbf-ad01-3b4b2f777ee6', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'COL_ReasonCode', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 2, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='7f89402a-f9fd-3f91-babb-5edc8b39bd9f'), 17, 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReasonCode'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e8489b49-f57c-3fbf-ad01-3b4b2f777ee6')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0db112e5-899d-3b6f-8581-bf7fbc440667', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'COL_ChosenRule', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='24f4d38c-5a8f-3e76-96b3-b3015c37319f'), 17, 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ChosenRule'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0db112e5-899d-3b6f-8581-bf7fbc440667')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b60a2c32-8365-35c7-810e-e50420aa74f8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'C_Dunning_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Dunning_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b60a2c32-8365-35c7-810e-e50420aa74f8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4663dae9-a072-3099-be4d-0b3f803d958f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'C_DunningLevel_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_DunningLevel_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4663dae9-a072-3099-be4d-0b3f803d958f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd000c65c-bdaf-322b-b7fd-1f267e5bbf0a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'C_DunningRunEntry_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_DunningRunEntry_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d000c65c-bdaf-322b-b7fd-1f267e5bbf0a')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a8fe4989-3eff-38c7-8fb5-7638acbade55', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'AD_Table_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Table_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a8fe4989-3eff-38c7-8fb5-7638acbade55')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3cd147b1-4442-3cdb-b6e0-95b417a15bee', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'Record_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_Archive') AND ColumnName='Record_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_Archive') AND ColumnName='Record_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_Archive') AND ColumnName='Record_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_Archive') AND ColumnName='Record_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Record_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3cd147b1-4442-3cdb-b6e0-95b417a15bee')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bbe28077-e915-30a9-9896-10b8cc8bad86', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'COL_Detail', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Detail'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bbe28077-e915-30a9-9896-10b8cc8bad86')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f69724fb-b028-34e3-82b7-82c98ca7f0fe', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'COL_DunningBlock_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DunningBlock_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f69724fb-b028-34e3-82b7-82c98ca7f0fe')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a683c7f6-ccc9-3856-8d3b-0fee4eecd7c9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'COL_DunningBlock_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DunningBlock_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a683c7f6-ccc9-3856-8d3b-0fee4eecd7c9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dfd8c4b5-81ed-334e-b40d-6e550ab16de0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='dfd8c4b5-81ed-334e-b40d-6e550ab16de0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a36de4ef-d47b-3a9f-93ce-cfa0fd04e819', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a36de4ef-d47b-3a9f-93ce-cfa0fd04e819')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '939fabc9-d3a7-365f-9ba3-5b90f61f9147', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='939fabc9-d3a7-365f-9ba3-5b90f61f9147')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '895f812f-718a-3d3b-a0dd-739f6102bbc2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='895f812f-718a-3d3b-a0dd-739f6102bbc2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9be4500a-298a-352b-8b4d-f7b5c297f296', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='9be4500a-298a-352b-8b4d-f7b5c297f296')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3a7ea20b-846b-3370-9809-f7ad37b646b7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3a7ea20b-846b-3370-9809-f7ad37b646b7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ac9a0f18-79d7-39c9-929f-6061d12b3c88', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ac9a0f18-79d7-39c9-929f-6061d12b3c88')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2623efc2-dcd3-3c56-b107-8a4acafdaa0f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '@C_BPartner_ID@', 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 'CBPartner_COLDunningBlock', 'N', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2623efc2-dcd3-3c56-b107-8a4acafdaa0f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Val_Rule_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3cffb25f-2588-3ef8-b5b4-93b4160d1d47', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'C_Invoice_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 2, 'CInvoice_COLDunningBlock', 'N', (SELECT AD_Val_Rule_ID FROM AD_Val_Rule WHERE AD_Val_Rule_UU='d4d5ffef-1e0c-3700-99d0-b54460ebf482'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Invoice_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3cffb25f-2588-3ef8-b5b4-93b4160d1d47')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '984efe2f-092c-3639-a277-bd4ad49ba7e4', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'COL_BlockReason', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'OT', 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'Y', 3, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='010dbafc-e93f-3d27-9219-a0a7f259da08'), 17, 2, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_BlockReason'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='984efe2f-092c-3639-a277-bd4ad49ba7e4')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7def9e2a-81e5-35ab-b190-5fe1233a329e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'Description', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 14, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Description'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='7def9e2a-81e5-35ab-b190-5fe1233a329e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '09098104-4b56-3600-a186-c4a05d3435b0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'ValidFrom', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '@#Date@', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='ValidFrom'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='09098104-4b56-3600-a186-c4a05d3435b0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2fef3377-3307-3df2-b288-f0ea4f1c525c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'ValidTo', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='ValidTo'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2fef3377-3307-3df2-b288-f0ea4f1c525c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b57b4633-2526-3703-b8fd-27b0183dd9e0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_Letter_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Letter_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b57b4633-2526-3703-b8fd-27b0183dd9e0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'de839986-7f90-342a-bbee-bf2e670e0aa2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_Letter_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Letter_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='de839986-7f90-342a-bbee-bf2e670e0aa2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bdc564ed-12c7-3160-9026-1c7f5c87f781', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bdc564ed-12c7-3160-9026-1c7f5c87f781')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b822292a-0d58-36b2-80b4-b0ea07132623', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b822292a-0d58-36b2-80b4-b0ea07132623')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '82e83bb4-d716-3817-9493-2b331003bbd8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='82e83bb4-d716-3817-9493-2b331003bbd8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bf4b6ddd-ce5e-3e79-8459-cd58e2e482c2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bf4b6ddd-ce5e-3e79-8459-cd58e2e482c2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2aaf9942-bf0e-34ad-aa02-a400bb296916', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2aaf9942-bf0e-34ad-aa02-a400bb296916')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4a952574-e2d8-3c69-ac9e-aeecde9faae9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4a952574-e2d8-3c69-ac9e-aeecde9faae9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bcdfafb8-3131-3a49-a6d1-1136fdcdd4f2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bcdfafb8-3131-3a49-a6d1-1136fdcdd4f2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3ef682ea-efec-3ecc-9d80-163b5cb62160', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'C_DunningRunEntry_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'Y', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'CDunningRunEntry_COLLetter', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='39db954b-4c56-3dd2-8c7b-a66ef02b8d67'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_DunningRunEntry_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3ef682ea-efec-3ecc-9d80-163b5cb62160')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e6f6c427-ce60-3a99-93ab-bc5fea3635d7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 'CBPartner_COLLetter', 'N', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e6f6c427-ce60-3a99-93ab-bc5fea3635d7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b711fc9b-985e-38ae-b639-118949b9ceba', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_Channel', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 2, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c019d345-3b16-35cf-a384-b486dee627be'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Channel'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b711fc9b-985e-38ae-b639-118949b9ceba')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'da0ed55c-6ff0-3973-98bc-472e39d39711', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_LetterStatus', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'QU', 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 3, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c68d6595-0ded-3324-af7f-7ee2f0ff0703'), 17, 2, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LetterStatus'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='da0ed55c-6ff0-3973-98bc-472e39d39711')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5c807969-cdf5-3bfa-a980-f400dca0f071', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_Recipient', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Recipient'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='5c807969-cdf5-3bfa-a980-f400dca0f071')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '52e0ad89-d6c7-3f8f-ab62-70739cc6e69d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'AD_User_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'ADUser_COLLetter', 'N', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_User_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='52e0ad89-d6c7-3f8f-ab62-70739cc6e69d')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '767b9ce9-9c75-343f-8a93-007e4b2ae468', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'C_BPartner_Location_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'CBPartnerLocation_COLLetter', 'N', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_Location_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='767b9ce9-9c75-343f-8a93-007e4b2ae468')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '473a90d0-d572-34a0-bb81-c1d9b618c8f3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'AD_Language', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND ColumnName='AD_Language')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND ColumnName='AD_Language')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND ColumnName='AD_Language')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND ColumnName='AD_Language')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Language'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='473a90d0-d572-34a0-bb81-c1d9b618c8f3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3ad401e0-082b-3632-ba6e-ad92452f118c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_Attempts', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Attempts'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3ad401e0-082b-3632-ba6e-ad92452f118c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '813eee70-1ad8-3e75-86f4-eb154ba45b29', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_LastError', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 14, 2000, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LastError'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='813eee70-1ad8-3e75-86f4-eb154ba45b29')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4bdd8369-af0d-3d10-bbec-61fa794de019', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_MessageID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_MessageID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4bdd8369-af0d-3d10-bbec-61fa794de019')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f92232e9-cedb-3f3b-af82-faca1cb5a887', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'AD_UserMail_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'ADUserMail_COLLetter', 'N', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_UserMail_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f92232e9-cedb-3f3b-af82-faca1cb5a887')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b29a0fb3-d32f-372f-93c6-16e9e2e564af', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'AD_Archive_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'ADArchive_COLLetter', 'N', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Archive_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b29a0fb3-d32f-372f-93c6-16e9e2e564af')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '012f3739-be13-3f28-8ad1-f44ad9535d26', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_SHA256', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 64, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_SHA256'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='012f3739-be13-3f28-8ad1-f44ad9535d26')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '87cf864b-6e94-3507-9300-0188540dd29c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_RetainUntil', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RetainUntil'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='87cf864b-6e94-3507-9300-0188540dd29c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f26d2c36-d044-3344-a15c-1d4299fac12a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_SentAt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 16, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_SentAt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f26d2c36-d044-3344-a15c-1d4299fac12a')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8a55d827-b0db-3c58-b4bb-287ae3215fa9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_Setting_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Setting_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8a55d827-b0db-3c58-b4bb-287ae3215fa9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3459d222-69e1-3864-bcf8-89043b587fe5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_Setting_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Setting_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3459d222-69e1-3864-bcf8-89043b587fe5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '62cff93f-8326-3708-84a7-bb417743dfa9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='62cff93f-8326-3708-84a7-bb417743dfa9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2f9deea0-0422-32b3-ad58-28dc345dc26f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2f9deea0-0422-32b3-ad58-28dc345dc26f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '568cbc8a-ebe9-36db-97ee-2f735b002280', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='568cbc8a-ebe9-36db-97ee-2f735b002280')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9f71d7d8-0ff8-391f-8d11-856465dfd352', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='9f71d7d8-0ff8-391f-8d11-856465dfd352')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '991f3a97-a17f-36da-a3b9-30730ff60b33', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='991f3a97-a17f-36da-a3b9-30730ff60b33')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '642b459e-9b4d-38b5-90ad-c5abd12713f2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='642b459e-9b4d-38b5-90ad-c5abd12713f2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4444c27d-4e8a-3865-a6ce-24a72e9e7ae5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4444c27d-4e8a-3865-a6ce-24a72e9e7ae5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b0bc4aaa-1a32-3250-82e7-d80372053376', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_MaxMailAttempts', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '3', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_MaxMailAttempts'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b0bc4aaa-1a32-3250-82e7-d80372053376')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a899998e-ffe3-3dd6-bcb3-1857c9f60e2c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_RetainYears', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '10', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RetainYears'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a899998e-ffe3-3dd6-bcb3-1857c9f60e2c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '711e2ec3-1d18-3704-8f78-b7a25baa3a26', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_LastRunDate', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LastRunDate'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='711e2ec3-1d18-3704-8f78-b7a25baa3a26')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6c91eab1-675c-333b-b78a-621784d8635e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning'), 'COL_LetterScope', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'C', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='3edfe2d6-33d5-35e1-9f32-1b4d4be1bce7'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LetterScope'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6c91eab1-675c-333b-b78a-621784d8635e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '01246981-32e2-31d6-849a-c81b84e4ebdd', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning'), 'COL_IsHighestLevel', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsHighestLevel'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='01246981-32e2-31d6-849a-c81b84e4ebdd')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '607c1aea-f5e8-3479-b56a-79d86ccb7451', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning'), 'COL_AccountMinDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AccountMinDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='607c1aea-f5e8-3479-b56a-79d86ccb7451')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9efa0580-3b5e-3109-bd1a-0fb8ea5de462', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning'), 'COL_MailTransitDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_MailTransitDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='9efa0580-3b5e-3109-bd1a-0fb8ea5de462')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cf381c90-6bee-39fb-8c2f-d72c2764423b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_LevelNo', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LevelNo'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='cf381c90-6bee-39fb-8c2f-d72c2764423b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c47e469f-11c5-3fe0-ab87-4ad86d055312', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_DaysMode', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='d632da4d-ae29-34fc-acb1-7dce1be04ec0'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DaysMode'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c47e469f-11c5-3fe0-ab87-4ad86d055312')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ecb34f60-09fd-3e0e-9a07-e48304049f04', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_Channel', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'L', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c019d345-3b16-35cf-a384-b486dee627be'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Channel'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ecb34f60-09fd-3e0e-9a07-e48304049f04')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5b10150a-5310-3f73-bd91-4bbdca56759d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_MinItemAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_MinItemAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='5b10150a-5310-3f73-bd91-4bbdca56759d')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '741d96dd-4920-3429-87bc-a577915dcc5e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_MinCustomerAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_MinCustomerAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='741d96dd-4920-3429-87bc-a577915dcc5e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c89d5c51-6ffc-38f7-9728-55f6753f4e02', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_Currency_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLCurrency_CDunningLevel', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f2254d01-25b9-3467-93a0-0826e8a333d3'), 18, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Currency_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c89d5c51-6ffc-38f7-9728-55f6753f4e02')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '594773a0-ca74-3fc1-9583-92b08c0734b3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_FeePercent', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 22, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_FeePercent'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='594773a0-ca74-3fc1-9583-92b08c0734b3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4870d1fa-fa8a-3624-995b-6ac74d7f2195', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_IsApprovalRequired', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsApprovalRequired'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4870d1fa-fa8a-3624-995b-6ac74d7f2195')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e80b8a4f-70f3-3fc0-b328-d61c998ab58d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_PayWithinDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '7', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PayWithinDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e80b8a4f-70f3-3fc0-b328-d61c998ab58d')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1568219a-53da-33c1-9165-fdf690b5531c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_MailText_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLMailText_CDunningLevel', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='2911babb-2194-3d9d-a66b-f3ed9aa5ee60'), 18, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_MailText_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1568219a-53da-33c1-9165-fdf690b5531c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2596d728-b0fe-3631-876f-332b53a747b1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_IsInvoiceDetail', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'Y', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsInvoiceDetail'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2596d728-b0fe-3631-876f-332b53a747b1')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fa18d988-7396-32d7-93e1-c79f2bc61936', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_IsHandOver', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsHandOver'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='fa18d988-7396-32d7-93e1-c79f2bc61936')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ac9574bd-d656-3691-80e1-b1aefd358652', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice'), 'COL_Dunning_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 'COLDunning_CInvoice', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='56bd9cf6-d101-3728-9542-ab4810d856e4'), 18, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Dunning_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ac9574bd-d656-3691-80e1-b1aefd358652')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '93605d39-90cf-3371-a2b1-0316eb2e0590', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_CreditStopEntry_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLCreditStopEntry_CBPartner', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='39db954b-4c56-3dd2-8c7b-a66ef02b8d67'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditStopEntry_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='93605d39-90cf-3371-a2b1-0316eb2e0590')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b5e69369-141e-312f-8028-cf66ef4e1cc9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_CreditStatusBefore', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='acd53ee5-bb5a-399a-a7dc-68c544e452cb'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditStatusBefore'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b5e69369-141e-312f-8028-cf66ef4e1cc9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c14d7e4f-6d34-36da-a05e-7cdfaf58bdc1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User'), 'COL_IsDunningContact', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsDunningContact'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c14d7e4f-6d34-36da-a05e-7cdfaf58bdc1')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0ffa6382-2980-35d4-b9c9-646097a0e1c3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_RunStatus', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'DR', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='be77bca6-fef4-3fdf-8b8b-06a0965055ea'), 17, 2, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RunStatus'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0ffa6382-2980-35d4-b9c9-646097a0e1c3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '08ffdc8c-6790-3bad-b91d-dd5f58775560', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_IsAllProcedures', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsAllProcedures'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='08ffdc8c-6790-3bad-b91d-dd5f58775560')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '52d98998-b097-3cd3-9fd2-bf5ec90a4245', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLOrg_CDunningRun', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a03fb9e6-634f-34a1-ac4d-96fb0550965c'), 18, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='52d98998-b097-3cd3-9fd2-bf5ec90a4245')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f8ab8b41-70ca-3027-9b4e-d7b05a4e67bf', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLBPartner_CDunningRun', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f8ab8b41-70ca-3027-9b4e-d7b05a4e67bf')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f1b27b5f-e00c-3c3d-8393-2fec62fc8e19', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_BP_Group_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLBPGroup_CDunningRun', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='259bb74a-5254-36ca-a788-daa7f3af7499'), 18, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_BP_Group_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f1b27b5f-e00c-3c3d-8393-2fec62fc8e19')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '63d5a15b-9ead-35b7-ae23-3b8a22ab8123', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_DueCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DueCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='63d5a15b-9ead-35b7-ae23-3b8a22ab8123')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd961c5e1-4e1a-30a8-888e-d549d5f90058', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_ChosenCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ChosenCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d961c5e1-4e1a-30a8-888e-d549d5f90058')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '618f88a4-c5b6-3dab-94bb-e697b1fd15a3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_LeftOutCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LeftOutCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='618f88a4-c5b6-3dab-94bb-e697b1fd15a3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ef9d6b23-b8dd-323f-8d2b-d31997249601', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_CreateProposal', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='1c88595b-7c8c-3e14-afd6-3c57ee771b5c'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreateProposal'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ef9d6b23-b8dd-323f-8d2b-d31997249601')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bf2375c9-7512-34d6-bbc9-003775956925', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_Approve', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='3c7023a5-7c6c-33be-8c96-039310a8ab8b'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Approve'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bf2375c9-7512-34d6-bbc9-003775956925')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f8a7f7dc-ce38-33e3-a295-bf423362773e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_IssueAndSend', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='5a836cac-2a47-3239-b876-fdeb6782d0db'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IssueAndSend'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f8a7f7dc-ce38-33e3-a295-bf423362773e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dd213e7c-3e74-33d9-a96b-3a3a774c4ae7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun'), 'COL_Cancel', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='84667d53-901e-34d3-a51f-5080a52a4e0b'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Cancel'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='dd213e7c-3e74-33d9-a96b-3a3a774c4ae7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '09677f2b-c9d3-3123-a0a8-c8db2c9815f7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_NoticeStatus', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='be77bca6-fef4-3fdf-8b8b-06a0965055ea'), 17, 2, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_NoticeStatus'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='09677f2b-c9d3-3123-a0a8-c8db2c9815f7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '392d433e-fa74-3eca-a16d-7256add106c1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_DocumentNo', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 30, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DocumentNo'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='392d433e-fa74-3eca-a16d-7256add106c1')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd6435385-5c28-3828-a2ce-5fa4648271bd', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_IssuedOn', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IssuedOn'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d6435385-5c28-3828-a2ce-5fa4648271bd')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd8154274-02d2-3ef2-9721-21a407a9f2f5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_PayBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PayBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d8154274-02d2-3ef2-9721-21a407a9f2f5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6a87d551-8fb0-3ce0-b9c2-7b28660a25cf', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_Channel', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c019d345-3b16-35cf-a384-b486dee627be'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Channel'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6a87d551-8fb0-3ce0-b9c2-7b28660a25cf')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8c4e009c-f2c2-348f-8ea4-06e5e3a521d7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_Language', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 6, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Language'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8c4e009c-f2c2-348f-8ea4-06e5e3a521d7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f09c0756-bbe9-3f38-bcd6-5c8ffc743ae9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_CancelReason', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CancelReason'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f09c0756-bbe9-3f38-bcd6-5c8ffc743ae9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e931bab0-6d7b-37d1-939e-72f7ed9a2829', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_IsHeld', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsHeld'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e931bab0-6d7b-37d1-939e-72f7ed9a2829')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1c9c3ea4-b3bd-3597-98d5-f14dcf1a2830', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_HoldReason', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HoldReason'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1c9c3ea4-b3bd-3597-98d5-f14dcf1a2830')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5a0d7674-bd78-3411-800f-7a341c457c42', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_IsHandOver', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsHandOver'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='5a0d7674-bd78-3411-800f-7a341c457c42')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '35060ed7-dd8a-3857-af76-0ecb42881787', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_Approve', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='3c7023a5-7c6c-33be-8c96-039310a8ab8b'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Approve'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='35060ed7-dd8a-3857-af76-0ecb42881787')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e69bb870-4251-3df6-9c35-f7861e60e840', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_Cancel', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='84667d53-901e-34d3-a51f-5080a52a4e0b'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Cancel'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e69bb870-4251-3df6-9c35-f7861e60e840')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e211a754-9112-3177-8134-16df0f1d558e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_Resend', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='5db0a81e-7c4a-3171-8418-f7e8092706eb'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Resend'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e211a754-9112-3177-8134-16df0f1d558e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c366513f-5da6-3235-b121-350dd0f0ab35', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine'), 'COL_DunningLevel_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLDunningLevel_CDunningRunLin', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='920f73e8-e938-3f9a-9603-ad0b9099fef5'), 18, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DunningLevel_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c366513f-5da6-3235-b121-350dd0f0ab35')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7fdf3b65-7fbf-3dbb-a532-3abc0ed46d40', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine'), 'COL_DueDate', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DueDate'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='7fdf3b65-7fbf-3dbb-a532-3abc0ed46d40')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e717a4cc-45d9-3955-bddf-47363a24c652', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine'), 'COL_IsInfo', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsInfo'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e717a4cc-45d9-3955-bddf-47363a24c652')
;

INSERT INTO AD_Ref_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_Table_UU, EntityType, AD_Reference_ID, AD_Table_ID, AD_Key, AD_Display, IsValueDisplayed, WhereClause)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8706417c-93d7-3829-aa38-fe4438788389', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='56bd9cf6-d101-3728-9542-ab4810d856e4'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='C_Dunning_ID'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Name'), 'N', NULL
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_Table WHERE AD_Ref_Table_UU='8706417c-93d7-3829-aa38-fe4438788389')
;

INSERT INTO AD_Ref_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_Table_UU, EntityType, AD_Reference_ID, AD_Table_ID, AD_Key, AD_Display, IsValueDisplayed, WhereClause)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7467ec78-5e1c-3437-8c83-f7299306f69e', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='920f73e8-e938-3f9a-9603-ad0b9099fef5'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND ColumnName='C_DunningLevel_ID'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND ColumnName='Name'), 'N', NULL
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_Table WHERE AD_Ref_Table_UU='7467ec78-5e1c-3437-8c83-f7299306f69e')
;

INSERT INTO AD_Ref_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_Table_UU, EntityType, AD_Reference_ID, AD_Table_ID, AD_Key, AD_Display, IsValueDisplayed, WhereClause)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '12c74e2c-4080-3cad-adf9-9093c838f1aa', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='39db954b-4c56-3dd2-8c7b-a66ef02b8d67'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND ColumnName='C_DunningRunEntry_ID'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND ColumnName='COL_DocumentNo'), 'N', NULL
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_Table WHERE AD_Ref_Table_UU='12c74e2c-4080-3cad-adf9-9093c838f1aa')
;

INSERT INTO AD_Ref_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_Table_UU, EntityType, AD_Reference_ID, AD_Table_ID, AD_Key, AD_Display, IsValueDisplayed, WhereClause)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '38fc8fb1-c207-3df9-b606-42864760e691', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f2254d01-25b9-3467-93a0-0826e8a333d3'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Currency'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Currency') AND ColumnName='C_Currency_ID'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Currency') AND ColumnName='ISO_Code'), 'N', NULL
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_Table WHERE AD_Ref_Table_UU='38fc8fb1-c207-3df9-b606-42864760e691')
;

INSERT INTO AD_Ref_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_Table_UU, EntityType, AD_Reference_ID, AD_Table_ID, AD_Key, AD_Display, IsValueDisplayed, WhereClause)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd3762ebe-0453-3bd5-b372-17c9264591db', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='2911babb-2194-3d9d-a66b-f3ed9aa5ee60'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='R_MailText'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='R_MailText') AND ColumnName='R_MailText_ID'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='R_MailText') AND ColumnName='Name'), 'N', NULL
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_Table WHERE AD_Ref_Table_UU='d3762ebe-0453-3bd5-b372-17c9264591db')
;

INSERT INTO AD_Ref_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_Table_UU, EntityType, AD_Reference_ID, AD_Table_ID, AD_Key, AD_Display, IsValueDisplayed, WhereClause)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fe342323-e624-3861-92ef-9812e3ad73ee', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a03fb9e6-634f-34a1-ac4d-96fb0550965c'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_Org'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_Org') AND ColumnName='AD_Org_ID'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_Org') AND ColumnName='Name'), 'N', 'AD_Org.AD_Org_ID <> 0 AND AD_Org.IsSummary=''N'''
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_Table WHERE AD_Ref_Table_UU='fe342323-e624-3861-92ef-9812e3ad73ee')
;

INSERT INTO AD_Ref_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_Table_UU, EntityType, AD_Reference_ID, AD_Table_ID, AD_Key, AD_Display, IsValueDisplayed, WhereClause)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '92466832-bfdb-3c86-a9d1-6260804b68c2', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND ColumnName='C_BPartner_ID'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND ColumnName='Name'), 'N', 'C_BPartner.IsCustomer=''Y'' AND C_BPartner.IsSummary=''N'''
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_Table WHERE AD_Ref_Table_UU='92466832-bfdb-3c86-a9d1-6260804b68c2')
;

INSERT INTO AD_Ref_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_Table_UU, EntityType, AD_Reference_ID, AD_Table_ID, AD_Key, AD_Display, IsValueDisplayed, WhereClause)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '40fae2a4-dd91-338b-a36f-4a5eca9e0de7', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='259bb74a-5254-36ca-a788-daa7f3af7499'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BP_Group'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BP_Group') AND ColumnName='C_BP_Group_ID'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BP_Group') AND ColumnName='Name'), 'N', NULL
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_Table WHERE AD_Ref_Table_UU='40fae2a4-dd91-338b-a36f-4a5eca9e0de7')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '748171ba-59b7-3408-ad77-65b53df5a052', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='1c88595b-7c8c-3e14-afd6-3c57ee771b5c'), 'DunningDate', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 15, 7, 'Y', 'N', 'Y', '@#Date@', '@COL_RunStatus@=''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='DunningDate'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='748171ba-59b7-3408-ad77-65b53df5a052')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1b18cf7b-145e-37fb-a1ee-0d38d46874f3', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='1c88595b-7c8c-3e14-afd6-3c57ee771b5c'), 'C_Dunning_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 20, 19, 22, 'N', 'N', 'Y', NULL, '@COL_RunStatus@=''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Dunning_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='1b18cf7b-145e-37fb-a1ee-0d38d46874f3')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '139b6206-4020-3603-9cee-f20f858e86e4', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='1c88595b-7c8c-3e14-afd6-3c57ee771b5c'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 30, 18, 22, 'N', 'N', 'Y', NULL, '@COL_RunStatus@=''''', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a03fb9e6-634f-34a1-ac4d-96fb0550965c'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='139b6206-4020-3603-9cee-f20f858e86e4')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '622a7701-d1fd-3380-a310-da7bc03b2e71', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='1c88595b-7c8c-3e14-afd6-3c57ee771b5c'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 40, 30, 22, 'N', 'N', 'Y', NULL, '@COL_RunStatus@=''''', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='622a7701-d1fd-3380-a310-da7bc03b2e71')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fdfe87f1-037e-3d36-b92c-3675fd674190', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='1c88595b-7c8c-3e14-afd6-3c57ee771b5c'), 'C_BP_Group_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 50, 18, 22, 'N', 'N', 'Y', NULL, '@COL_RunStatus@=''''', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='259bb74a-5254-36ca-a788-daa7f3af7499'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BP_Group_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='fdfe87f1-037e-3d36-b92c-3675fd674190')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Val_Rule_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e8b8636c-ad0b-30a3-bc8d-ea788b969a81', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='5a836cac-2a47-3239-b876-fdeb6782d0db'), 'C_DunningRun_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 19, 22, 'N', 'N', 'Y', NULL, '@COL_RunStatus@=''''', (SELECT AD_Val_Rule_ID FROM AD_Val_Rule WHERE AD_Val_Rule_UU='203b1a7e-ef39-351a-b2ab-79ed1485e3af'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_DunningRun_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='e8b8636c-ad0b-30a3-bc8d-ea788b969a81')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd2d8401e-30a9-3d0a-805e-717a730a0924', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='84667d53-901e-34d3-a51f-5080a52a4e0b'), 'COL_CancelReason', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 10, 255, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CancelReason'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='d2d8401e-30a9-3d0a-805e-717a730a0924')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Val_Rule_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1590d28d-ab3b-341e-a65c-6e4126c3b8e2', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='969fdc79-3426-32c9-a086-1c773fc8b626'), 'C_DunningRun_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 19, 22, 'N', 'N', 'Y', NULL, (SELECT AD_Val_Rule_ID FROM AD_Val_Rule WHERE AD_Val_Rule_UU='203b1a7e-ef39-351a-b2ab-79ed1485e3af'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_DunningRun_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='1590d28d-ab3b-341e-a65c-6e4126c3b8e2')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd301df48-b818-30d0-a646-5f6aaf9a6984', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='969fdc79-3426-32c9-a086-1c773fc8b626'), 'COL_IsMarkPrinted', e.AD_Element_ID, e.Name, e.Description, e.Help, 20, 20, 1, 'N', 'N', 'Y', 'Y', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsMarkPrinted'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='d301df48-b818-30d0-a646-5f6aaf9a6984')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7afe2d1b-11b3-3776-a5ab-32c7102e7218', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='6fd0f989-f102-3d67-80c9-a3e980096647'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'Decision', 'One due item of a run and what was decided about it', NULL, 10, 0, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd52fcb37-adc3-3b0e-ae92-19cd80223700', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d52fcb37-adc3-3b0e-ae92-19cd80223700')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '093c9160-7d71-3141-b91b-fab4ac5a5614', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 130, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='093c9160-7d71-3141-b91b-fab4ac5a5614')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '56498882-e2cc-306f-8179-9ecd45980fa6', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 30, 'N', 'N', 'N', 'N', 120, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_DunningRun_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='56498882-e2cc-306f-8179-9ecd45980fa6')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ca4c8be9-9b21-39bc-b427-59c2e2068b82', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 40, 'Y', 'N', 'N', 'N', 10, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ca4c8be9-9b21-39bc-b427-59c2e2068b82')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9b8c83f3-5da0-3855-90bc-1b902aa41bfa', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 50, 'N', 'N', 'N', 'N', 20, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Invoice_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9b8c83f3-5da0-3855-90bc-1b902aa41bfa')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '123a4baf-c14d-349a-93a0-53f89fb949d9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 60, 'Y', 'N', 'N', 'N', 110, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_InvoicePaySchedule_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='123a4baf-c14d-349a-93a0-53f89fb949d9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '89d5197d-fa80-3a7d-a0ea-5306cf486c5f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 70, 'N', 'N', 'N', 'N', 50, 'Y', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsChosen' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='89d5197d-fa80-3a7d-a0ea-5306cf486c5f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0715083b-f260-3e86-beb8-b3028dc2a608', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 20, 'Y', 80, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, '@COL_IsChosen@=''N''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReasonCode' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='0715083b-f260-3e86-beb8-b3028dc2a608')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '10fd1bb0-ba20-3628-88e3-e978afd2b80d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 20, 'Y', 90, 'N', 'N', 'N', 'N', 90, 'N', 1, 2, 1, '@COL_IsChosen@=''Y''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ChosenRule' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='10fd1bb0-ba20-3628-88e3-e978afd2b80d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9da842e7-9861-3b01-97e9-fa4d2320ef96', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 100, 'Y', 'N', 'N', 'N', 70, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_DunningLevel_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9da842e7-9861-3b01-97e9-fa4d2320ef96')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c08c6503-6ba4-3f30-bd6d-d568fa6471c5', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 110, 'N', 'N', 'N', 'N', 80, 'Y', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Detail' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c08c6503-6ba4-3f30-bd6d-d568fa6471c5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '56c0d68a-707d-3a0a-85d2-a0ec196a1c13', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='OpenAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='56c0d68a-707d-3a0a-85d2-a0ec196a1c13')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c81734e7-2c03-364f-afdc-9271521cefee', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 130, 'Y', 'N', 'N', 'N', 100, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c81734e7-2c03-364f-afdc-9271521cefee')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '69490c02-ef7c-33ee-9625-f85699d66260', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 140, 'N', 'N', 'N', 'N', 90, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='DueDate' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='69490c02-ef7c-33ee-9625-f85699d66260')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9465c251-0286-39b0-84b5-022bbbca1372', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 150, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='DaysDue' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9465c251-0286-39b0-84b5-022bbbca1372')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'db3bcc18-d977-36d3-9909-65f37cea47a6', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 160, 'N', 'N', 'N', 'N', 160, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Dunning_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='db3bcc18-d977-36d3-9909-65f37cea47a6')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b3f879cd-95cd-3a07-bafe-189394e70b8d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 170, 'Y', 'N', 'N', 'N', 170, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_DunningRunEntry_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b3f879cd-95cd-3a07-bafe-189394e70b8d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c70a0920-4666-3f23-a5d1-8f58009722e2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 180, 'N', 'N', 'N', 'N', 180, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Table_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c70a0920-4666-3f23-a5d1-8f58009722e2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cea56c8f-f90c-3d15-a17e-8d83742a5de6', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 190, 'Y', 'N', 'N', 'N', 190, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='Record_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='cea56c8f-f90c-3d15-a17e-8d83742a5de6')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'de8a6175-642c-303e-ba9c-6e0c59187a2d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DunningDecision_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='de8a6175-642c-303e-ba9c-6e0c59187a2d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1d32ded3-07df-3ee3-8985-169f01cb255f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DunningDecision_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1d32ded3-07df-3ee3-8985-169f01cb255f')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'aca9ad54-6afe-346b-bee0-37c378bece3f', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='69c18b40-f693-361c-a044-a89a6fb4c61f'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'Letter', 'One letter or e-mail of a notice; resend it from the notice', NULL, 10, 0, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd6ec5726-82d2-3dd5-aaf1-1c08606049ca', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d6ec5726-82d2-3dd5-aaf1-1c08606049ca')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5ed331d3-b1f1-3cf9-b57d-3ce3af726601', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 110, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5ed331d3-b1f1-3cf9-b57d-3ce3af726601')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ff9ebee5-cbdb-3e7a-8e76-19af7cccbf00', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 30, 'N', 'N', 'N', 'N', 20, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_DunningRunEntry_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ff9ebee5-cbdb-3e7a-8e76-19af7cccbf00')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '47b5de3f-46c1-388e-8c50-7c2170c9ce8b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 40, 'Y', 'N', 'N', 'N', 10, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='47b5de3f-46c1-388e-8c50-7c2170c9ce8b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4d4bad0f-3d92-31e6-837a-ccc73e81fe0b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Channel' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4d4bad0f-3d92-31e6-837a-ccc73e81fe0b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7d6f700d-9251-3519-a751-6f2c8f0375f5', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'Y', 60, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LetterStatus' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7d6f700d-9251-3519-a751-6f2c8f0375f5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ca206f8f-8043-38a1-a426-e1806e03cde2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 70, 'N', 'N', 'N', 'N', 50, 'Y', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Recipient' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ca206f8f-8043-38a1-a426-e1806e03cde2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '32d2b8dd-245c-3a19-a731-1dba50f5ebfb', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 80, 'N', 'N', 'N', 'N', 80, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_User_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='32d2b8dd-245c-3a19-a731-1dba50f5ebfb')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9abb2455-9f26-3293-8548-3a22246de057', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 90, 'Y', 'N', 'N', 'N', 90, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_Location_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9abb2455-9f26-3293-8548-3a22246de057')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '855016bc-2fb8-32d4-a546-f7b02d481ed8', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 6, 'Y', 100, 'N', 'N', 'N', 'N', 100, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Language' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='855016bc-2fb8-32d4-a546-f7b02d481ed8')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a66608a0-3b6e-38cf-a6f4-d2981967e164', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 110, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_SentAt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a66608a0-3b6e-38cf-a6f4-d2981967e164')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f07f6a97-f74a-3bf6-b90d-06f84f209bf1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'N', 'N', 'N', 'N', 70, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Attempts' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f07f6a97-f74a-3bf6-b90d-06f84f209bf1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a1a462b3-f08d-3cae-aa76-9687f0af94ef', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 130, 'Y', 'N', 'N', 'N', 100, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RetainUntil' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a1a462b3-f08d-3cae-aa76-9687f0af94ef')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5225a30b-0954-3b21-923e-e68a84e3796a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 140, 'N', 'N', 'N', 'N', 80, 'Y', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LastError' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5225a30b-0954-3b21-923e-e68a84e3796a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '552abb77-4b46-3924-9bff-af6ceba1035f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 150, 'N', 'N', 'N', 'N', 150, 'N', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_MessageID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='552abb77-4b46-3924-9bff-af6ceba1035f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '17109cfa-4b2a-3555-9209-f02bc1aed3b8', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 160, 'N', 'N', 'N', 'N', 160, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_UserMail_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='17109cfa-4b2a-3555-9209-f02bc1aed3b8')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8a33dd7d-3223-3710-ab67-ddd6a901da6d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 170, 'Y', 'N', 'N', 'N', 90, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Archive_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8a33dd7d-3223-3710-ab67-ddd6a901da6d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b48da6bf-e4fd-3c50-ad38-4812f8771025', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 180, 'N', 'N', 'N', 'N', 180, 'N', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_SHA256' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b48da6bf-e4fd-3c50-ad38-4812f8771025')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1313c9f1-4da6-38de-9999-02726257aae1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Letter_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1313c9f1-4da6-38de-9999-02726257aae1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '698a9d47-9ade-31e3-a63b-82be0b938981', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Letter_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='698a9d47-9ade-31e3-a63b-82be0b938981')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e479c75f-7d1d-3dcc-9a1c-68899ab92d73', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='74bae112-4d95-382d-9fc2-37cae4ada90d'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'Dunning Block', 'Without an invoice the whole customer is not dunned; without an end until the block is lifted', NULL, 10, 0, 'Y', 'N', 'N', 'N', 'N', 'N', 'Y', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'de309805-4074-3871-9f62-befbd74f21a8', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='de309805-4074-3871-9f62-befbd74f21a8')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '37742a9a-88f7-303e-9c5a-e76071d6fcfd', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 20, 'Y', 'N', 'N', 'N', 80, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='37742a9a-88f7-303e-9c5a-e76071d6fcfd')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f036898d-d32d-34b1-996f-5273a5db2253', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f036898d-d32d-34b1-996f-5273a5db2253')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6e4bc094-0e78-3943-9ca9-2b7efefeedaa', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 40, 'Y', 'N', 'N', 'N', 20, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Invoice_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6e4bc094-0e78-3943-9ca9-2b7efefeedaa')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3adddaf0-be57-3810-9b76-0a848ead696b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'N', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_BlockReason' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3adddaf0-be57-3810-9b76-0a848ead696b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '23d6b969-6da2-3c37-8644-aea92a00f810', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 60, 'Y', 'N', 'N', 'N', 70, 'Y', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='IsActive' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='23d6b969-6da2-3c37-8644-aea92a00f810')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '55e95a48-45b4-3436-a7f7-b2ab0407689a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 70, 'N', 'N', 'N', 'N', 40, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='ValidFrom' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='55e95a48-45b4-3436-a7f7-b2ab0407689a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fb88724b-99ee-3ecb-85a6-2f14d96ad8a2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 80, 'Y', 'N', 'N', 'N', 50, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='ValidTo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fb88724b-99ee-3ecb-85a6-2f14d96ad8a2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '597dd82b-6bd2-3089-89ec-36733ae5bf48', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 90, 'N', 'N', 'N', 'N', 60, 'Y', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='Description' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='597dd82b-6bd2-3089-89ec-36733ae5bf48')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b62be929-3e06-339c-89aa-62d80dedfd33', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DunningBlock_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b62be929-3e06-339c-89aa-62d80dedfd33')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '45c45e15-2bbb-3174-9e30-9cc78c61757b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DunningBlock_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='45c45e15-2bbb-3174-9e30-9cc78c61757b')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a900634c-0631-3fa6-a0e5-cf2c47770422', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='425499d6-bc8d-36d6-85c8-219deabf508f'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'Setting', 'One record per tenant', NULL, 10, 0, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '37bc59bf-6235-36cb-9847-b2c542316493', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='37bc59bf-6235-36cb-9847-b2c542316493')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f54de8fc-e96e-358e-b860-8ab428da49a6', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f54de8fc-e96e-358e-b860-8ab428da49a6')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '88afc3fc-b158-3f2a-aee6-45cb8ca19247', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_MaxMailAttempts' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='88afc3fc-b158-3f2a-aee6-45cb8ca19247')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4050bcde-e711-35d0-8776-609457e89eda', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 40, 'Y', 'N', 'N', 'N', 20, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RetainYears' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4050bcde-e711-35d0-8776-609457e89eda')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '393198ae-83ad-358e-a9cf-879a09b7a588', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LastRunDate' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='393198ae-83ad-358e-a9cf-879a09b7a588')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'aa056234-11a4-34d2-b18a-a5079ab28a5f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 60, 'Y', 'N', 'N', 'N', 40, 'Y', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='IsActive' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='aa056234-11a4-34d2-b18a-a5079ab28a5f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '67f12ea6-8d71-35d2-b2c9-b393262672dc', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Setting_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='67f12ea6-8d71-35d2-b2c9-b393262672dc')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a3e772f8-0888-3c66-a6dc-d7e16ee907d1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Setting_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a3e772f8-0888-3c66-a6dc-d7e16ee907d1')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Column_ID, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b6aa11a1-7910-3e34-b95d-bcad5bcaa880', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'Letters', 'Letters and e-mails of the notice', NULL, 35, 2, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter') AND ColumnName='C_DunningRunEntry_ID'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c74780e5-65ba-3061-9362-7df64367f3f5', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c74780e5-65ba-3061-9362-7df64367f3f5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '208fdc9a-ab9d-300c-b94e-3eb717fcb5c2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 110, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='208fdc9a-ab9d-300c-b94e-3eb717fcb5c2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8453988e-a4ef-3c85-aa98-237739dce6fe', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 30, 'N', 'N', 'N', 'N', 20, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_DunningRunEntry_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8453988e-a4ef-3c85-aa98-237739dce6fe')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8a600be3-deab-3e32-ac60-9e44f99307de', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 40, 'Y', 'N', 'N', 'N', 10, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8a600be3-deab-3e32-ac60-9e44f99307de')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f6236aef-4975-316a-b2c8-3d14cc0440b6', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Channel' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f6236aef-4975-316a-b2c8-3d14cc0440b6')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f2b59e4b-bc01-38bf-a3d8-072e1804093c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'Y', 60, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LetterStatus' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f2b59e4b-bc01-38bf-a3d8-072e1804093c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '434455bc-81c5-399b-8f5c-a0a36056cfcf', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 70, 'N', 'N', 'N', 'N', 50, 'Y', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Recipient' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='434455bc-81c5-399b-8f5c-a0a36056cfcf')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a1d2fbd0-9f1f-34f1-a8a5-82b1b63dc08e', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 80, 'N', 'N', 'N', 'N', 80, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_User_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a1d2fbd0-9f1f-34f1-a8a5-82b1b63dc08e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '963e77f8-8118-33d2-84e7-666901ab8beb', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 90, 'Y', 'N', 'N', 'N', 90, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_Location_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='963e77f8-8118-33d2-84e7-666901ab8beb')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a0b68ef1-5363-3b2b-a0ea-ec1bd79774f1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 6, 'Y', 100, 'N', 'N', 'N', 'N', 100, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Language' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a0b68ef1-5363-3b2b-a0ea-ec1bd79774f1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cebf9174-6c3a-30d7-b76d-372b094e129c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 110, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_SentAt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='cebf9174-6c3a-30d7-b76d-372b094e129c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '30703ad9-8083-3def-b870-2ea79bc0ff50', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'N', 'N', 'N', 'N', 70, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Attempts' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='30703ad9-8083-3def-b870-2ea79bc0ff50')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '23d3040a-aae5-3253-af24-92177b594bcc', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 130, 'Y', 'N', 'N', 'N', 100, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RetainUntil' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='23d3040a-aae5-3253-af24-92177b594bcc')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3c36629a-5e7c-3a42-b50a-e916aaed3fb2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 140, 'N', 'N', 'N', 'N', 80, 'Y', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LastError' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3c36629a-5e7c-3a42-b50a-e916aaed3fb2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1112beb7-6eee-3cc3-af70-f10b54098e8c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 150, 'N', 'N', 'N', 'N', 150, 'N', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_MessageID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1112beb7-6eee-3cc3-af70-f10b54098e8c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e72ed90c-1da5-3065-99fb-d8e816e22db2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 160, 'N', 'N', 'N', 'N', 160, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_UserMail_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e72ed90c-1da5-3065-99fb-d8e816e22db2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '514d1e3e-c250-3311-8be4-cdbf20a964f1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 170, 'Y', 'N', 'N', 'N', 90, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Archive_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='514d1e3e-c250-3311-8be4-cdbf20a964f1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7e1538de-cc03-328a-a701-7058ebed5836', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 180, 'N', 'N', 'N', 'N', 180, 'N', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_SHA256' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7e1538de-cc03-328a-a701-7058ebed5836')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bcea5eac-3b32-3ce4-b72c-c93e94c46e6c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Letter_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='bcea5eac-3b32-3ce4-b72c-c93e94c46e6c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '747aaf3e-8e28-3859-bc16-8aa291d1bb2a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Letter_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='747aaf3e-8e28-3859-bc16-8aa291d1bb2a')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Column_ID, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '59a751ad-585b-3195-aa9a-ab49e467b5b1', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'Decisions', 'Every due item of the run: chosen with level, or left out with a reason', NULL, 40, 1, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision') AND ColumnName='C_DunningRun_ID'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cda29877-cf03-356a-8024-b1c53fc50f35', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='cda29877-cf03-356a-8024-b1c53fc50f35')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'df69fcd3-8c81-34f6-a882-4c2b54e574e1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 130, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='df69fcd3-8c81-34f6-a882-4c2b54e574e1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b78b7836-60f2-39a9-8bf8-0d9fe1120d6c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 30, 'N', 'N', 'N', 'N', 120, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_DunningRun_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b78b7836-60f2-39a9-8bf8-0d9fe1120d6c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2dbe5172-f99a-3055-927b-527af599f4c1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 40, 'Y', 'N', 'N', 'N', 10, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2dbe5172-f99a-3055-927b-527af599f4c1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c17227ca-a67d-3fcd-b5c2-f7205f68194d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 50, 'N', 'N', 'N', 'N', 20, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Invoice_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c17227ca-a67d-3fcd-b5c2-f7205f68194d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd271511e-480e-3cd2-8444-9869bb7c28b8', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 60, 'Y', 'N', 'N', 'N', 110, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_InvoicePaySchedule_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d271511e-480e-3cd2-8444-9869bb7c28b8')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'abb69255-d22f-3779-a902-cce743fc34ea', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 70, 'N', 'N', 'N', 'N', 50, 'Y', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsChosen' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='abb69255-d22f-3779-a902-cce743fc34ea')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8845bdec-cc22-33fe-9974-33c264451b56', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 20, 'Y', 80, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, '@COL_IsChosen@=''N''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReasonCode' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8845bdec-cc22-33fe-9974-33c264451b56')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a8a2eb4c-a22d-3301-8aee-f34392824b49', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 20, 'Y', 90, 'N', 'N', 'N', 'N', 90, 'N', 1, 2, 1, '@COL_IsChosen@=''Y''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ChosenRule' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a8a2eb4c-a22d-3301-8aee-f34392824b49')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '08b4f3a6-70c5-36bc-bc9a-3879ac2c866d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 100, 'Y', 'N', 'N', 'N', 70, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_DunningLevel_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='08b4f3a6-70c5-36bc-bc9a-3879ac2c866d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '90a332a0-9c58-3f3c-a965-f5ece02a4cb8', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 110, 'N', 'N', 'N', 'N', 80, 'Y', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Detail' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='90a332a0-9c58-3f3c-a965-f5ece02a4cb8')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ab748fcd-3995-3a5c-bc9f-ff994d3cedd7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='OpenAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ab748fcd-3995-3a5c-bc9f-ff994d3cedd7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a1ad0632-1dcb-3d74-96cd-dd5115aa47b5', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 130, 'Y', 'N', 'N', 'N', 100, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a1ad0632-1dcb-3d74-96cd-dd5115aa47b5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a67eb887-7918-3148-bd2c-8ba9fe292a6c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 140, 'N', 'N', 'N', 'N', 90, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='DueDate' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a67eb887-7918-3148-bd2c-8ba9fe292a6c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5cad45bd-95d6-363e-9fb4-4321c3a677c5', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 150, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='DaysDue' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5cad45bd-95d6-363e-9fb4-4321c3a677c5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a02bf289-f343-39de-8802-b505b4affea2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 160, 'N', 'N', 'N', 'N', 160, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Dunning_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a02bf289-f343-39de-8802-b505b4affea2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1c9c3ba1-5658-3da1-a3b9-b3e5f1ff6fa2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 170, 'Y', 'N', 'N', 'N', 170, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_DunningRunEntry_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1c9c3ba1-5658-3da1-a3b9-b3e5f1ff6fa2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '544099d5-2954-33a3-932a-4d663e112917', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 180, 'N', 'N', 'N', 'N', 180, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Table_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='544099d5-2954-33a3-932a-4d663e112917')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9cbf5923-328f-34d0-ad24-06998c191eac', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 190, 'Y', 'N', 'N', 'N', 190, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='Record_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9cbf5923-328f-34d0-ad24-06998c191eac')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3037b199-5ce0-3656-87ed-603d17dbf674', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DunningDecision_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3037b199-5ce0-3656-87ed-603d17dbf674')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e32a54b5-f7a5-37fd-9eb6-281fb27db96a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DunningDecision_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e32a54b5-f7a5-37fd-9eb6-281fb27db96a')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Column_ID, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4a068129-05ea-311f-a5a6-3e851875137a', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'Dunning Blocks', 'Why and until when not to dun', NULL, 165, 1, 'N', 'N', 'N', 'N', 'N', 'N', 'Y', 'N', (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock') AND ColumnName='C_BPartner_ID'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b0ff9354-54e7-3789-8958-35118f8a1013', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b0ff9354-54e7-3789-8958-35118f8a1013')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6fcbe05c-6213-3e64-ae75-d20de4f6387f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 20, 'Y', 'N', 'N', 'N', 80, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6fcbe05c-6213-3e64-ae75-d20de4f6387f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8fff33d3-893b-3261-91bf-d71a1c6dce00', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 30, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8fff33d3-893b-3261-91bf-d71a1c6dce00')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1c4061b4-715c-3d41-8c6b-d54b7c619bb7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 40, 'Y', 'N', 'N', 'N', 20, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Invoice_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1c4061b4-715c-3d41-8c6b-d54b7c619bb7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '852484d9-f26c-381f-b6c4-95645308f414', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'N', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_BlockReason' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='852484d9-f26c-381f-b6c4-95645308f414')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6d6e1e7c-3b35-326c-bc74-34e10a8cde78', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 60, 'Y', 'N', 'N', 'N', 70, 'Y', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='IsActive' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6d6e1e7c-3b35-326c-bc74-34e10a8cde78')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '885d9beb-e29b-311b-a3d9-fcf0b59a780a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 70, 'N', 'N', 'N', 'N', 40, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='ValidFrom' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='885d9beb-e29b-311b-a3d9-fcf0b59a780a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '53f58bda-0e36-34a7-8ee3-7307857d0e7c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 80, 'Y', 'N', 'N', 'N', 50, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='ValidTo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='53f58bda-0e36-34a7-8ee3-7307857d0e7c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '266fb7bd-c46e-33d0-885a-59103e5fdb6b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 90, 'N', 'N', 'N', 'N', 60, 'Y', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='Description' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='266fb7bd-c46e-33d0-885a-59103e5fdb6b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '53d85995-be90-3e58-82ae-c02327a1b761', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DunningBlock_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='53d85995-be90-3e58-82ae-c02327a1b761')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '180a67c4-5e0c-36ff-823e-8eca7f363bd4', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DunningBlock_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='180a67c4-5e0c-36ff-823e-8eca7f363bd4')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Column_ID, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e25d6935-fb5b-379e-91bf-1adf55197889', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=167), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'Dunning Blocks', 'Why and until when not to dun', NULL, 65, 1, 'N', 'N', 'N', 'N', 'N', 'N', 'Y', 'N', (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock') AND ColumnName='C_Invoice_ID'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '05c4781d-70b4-3fc1-b878-8f2171ed06c9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='05c4781d-70b4-3fc1-b878-8f2171ed06c9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2628073c-1431-347f-acf4-2257e4f1e444', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 20, 'Y', 'N', 'N', 'N', 80, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2628073c-1431-347f-acf4-2257e4f1e444')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6ee9cb62-a792-3a23-b3e5-d080d0a4c32f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6ee9cb62-a792-3a23-b3e5-d080d0a4c32f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ece875f7-7873-3e34-90a5-b1201c1158e7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 40, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Invoice_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ece875f7-7873-3e34-90a5-b1201c1158e7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '07b51ceb-c270-310a-8794-458db7148b26', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'N', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_BlockReason' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='07b51ceb-c270-310a-8794-458db7148b26')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '70a8a9df-d8c2-3483-9ff5-20a484d3eeaf', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 60, 'Y', 'N', 'N', 'N', 70, 'Y', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='IsActive' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='70a8a9df-d8c2-3483-9ff5-20a484d3eeaf')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f9941dba-9de6-3469-aefe-38e142a59807', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 70, 'N', 'N', 'N', 'N', 40, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='ValidFrom' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f9941dba-9de6-3469-aefe-38e142a59807')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f7be4b91-7b7d-323e-8e05-b8a7eacff9bc', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 80, 'Y', 'N', 'N', 'N', 50, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='ValidTo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f7be4b91-7b7d-323e-8e05-b8a7eacff9bc')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '14d89898-ae95-3252-97e9-2772cd4455e9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 90, 'N', 'N', 'N', 'N', 60, 'Y', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='Description' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='14d89898-ae95-3252-97e9-2772cd4455e9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd8c1df4b-a347-39fa-9602-eef5da41dd88', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DunningBlock_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d8c1df4b-a347-39fa-9602-eef5da41dd88')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fb5e95a2-cf0b-3c1f-aa12-0d53a83380ef', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DunningBlock_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fb5e95a2-cf0b-3c1f-aa12-0d53a83380ef')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f812e2bd-0589-3ad7-ad35-b7241b4dfd3a', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1010, 'N', 'N', 'N', 'N', 1010, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LetterScope' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f812e2bd-0589-3ad7-ad35-b7241b4dfd3a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '73139a3c-79af-347c-b9bc-5634bcb78ef4', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1020, 'Y', 'N', 'N', 'N', 1020, 'Y', 5, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsHighestLevel' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='73139a3c-79af-347c-b9bc-5634bcb78ef4')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6b9578b5-dacc-3b7d-9111-488c6be2807a', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1030, 'N', 'N', 'N', 'N', 1030, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AccountMinDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6b9578b5-dacc-3b7d-9111-488c6be2807a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'df7431f2-526f-33b3-9dfb-1dd404a044bd', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1040, 'Y', 'N', 'N', 'N', 1040, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_MailTransitDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='df7431f2-526f-33b3-9dfb-1dd404a044bd')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9b4ed00a-82b7-3dd8-8d79-35e044225747', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1010, 'N', 'N', 'N', 'N', 1010, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LevelNo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9b4ed00a-82b7-3dd8-8d79-35e044225747')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'eafae9f8-7312-3096-9c19-8b93b1821c0e', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1020, 'Y', 'N', 'N', 'N', 1020, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DaysMode' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='eafae9f8-7312-3096-9c19-8b93b1821c0e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ed8f5852-ae01-3837-9b32-fe9544c82997', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1030, 'N', 'N', 'N', 'N', 1030, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Channel' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ed8f5852-ae01-3837-9b32-fe9544c82997')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8e0677e4-74de-3d76-abb5-8a81df5bccb9', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1040, 'Y', 'N', 'N', 'N', 1040, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PayWithinDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8e0677e4-74de-3d76-abb5-8a81df5bccb9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd23dbeb8-c19b-32f1-9a23-9fb596ab608b', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1050, 'N', 'N', 'N', 'N', 1050, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_MinItemAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d23dbeb8-c19b-32f1-9a23-9fb596ab608b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '735cede9-e324-3bbc-b5fd-5b08b6c733ef', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1060, 'Y', 'N', 'N', 'N', 1060, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_MinCustomerAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='735cede9-e324-3bbc-b5fd-5b08b6c733ef')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6923353a-4b29-33d1-91b6-bf8dc5bb7b01', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1070, 'N', 'N', 'N', 'N', 1070, 'Y', 1, 2, 1, '@ChargeFee@=''Y''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_FeePercent' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6923353a-4b29-33d1-91b6-bf8dc5bb7b01')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0949e241-5652-3358-b063-ec8102a12bff', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1080, 'Y', 'N', 'N', 'N', 1080, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='0949e241-5652-3358-b063-ec8102a12bff')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '718857c8-60a2-3b34-be5a-ca259bfce033', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1090, 'N', 'N', 'N', 'N', 1090, 'Y', 1, 2, 1, '@COL_Channel@=''E'' | @COL_Channel@=''B''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_MailText_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='718857c8-60a2-3b34-be5a-ca259bfce033')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '11b1efd8-423c-3bf9-8985-6940b46fb2f2', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1100, 'Y', 'N', 'N', 'N', 1100, 'Y', 5, 2, 1, '@COL_Channel@=''E'' | @COL_Channel@=''B''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsInvoiceDetail' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='11b1efd8-423c-3bf9-8985-6940b46fb2f2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e166ea39-bc08-3b46-92a8-ef2a53a616e0', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1110, 'N', 'N', 'N', 'N', 1110, 'Y', 2, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsApprovalRequired' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e166ea39-bc08-3b46-92a8-ef2a53a616e0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f799ef15-e8ee-326e-b885-51d5419e3606', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1120, 'Y', 'N', 'N', 'N', 1120, 'Y', 5, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsHandOver' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f799ef15-e8ee-326e-b885-51d5419e3606')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0e9234aa-8ec6-3fd6-8c15-df6f8c21013d', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=167) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1010, 'N', 'N', 'N', 'N', 1010, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Dunning_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='0e9234aa-8ec6-3fd6-8c15-df6f8c21013d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '051b54e9-9fe4-3deb-a84e-4e12fe7d6d32', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 1010, 'N', 'N', 'N', 'N', 1010, 'Y', 1, 2, 1, '@COL_CreditStopEntry_ID@>0', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditStopEntry_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='051b54e9-9fe4-3deb-a84e-4e12fe7d6d32')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6129b24c-4998-3646-8a15-dacbd46a25df', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 1020, 'Y', 'N', 'N', 'N', 1020, 'Y', 4, 2, 1, '@COL_CreditStopEntry_ID@>0', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditStatusBefore' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6129b24c-4998-3646-8a15-dacbd46a25df')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '077984b0-2fe1-35ec-b9a9-6c49be71e80e', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1010, 'N', 'N', 'N', 'N', 1010, 'Y', 2, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsDunningContact' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='077984b0-2fe1-35ec-b9a9-6c49be71e80e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '19ad2326-7f8c-3a52-aaa1-6daa4ad159b6', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'Y', 1010, 'N', 'N', 'N', 'N', 45, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RunStatus' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='19ad2326-7f8c-3a52-aaa1-6daa4ad159b6')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8f060e07-f8b2-3f83-a59f-94c50b1614e4', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1020, 'Y', 'N', 'N', 'N', 1020, 'Y', 5, 2, 1, '@COL_RunStatus@!''DR''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsAllProcedures' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8f060e07-f8b2-3f83-a59f-94c50b1614e4')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f4d6cc9d-decb-3f97-82ed-1ed2c33413d5', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1030, 'N', 'N', 'N', 'N', 1030, 'Y', 1, 2, 1, '@COL_RunStatus@!''DR''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f4d6cc9d-decb-3f97-82ed-1ed2c33413d5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '251ab3d1-4152-32e5-9bbf-4b6052345361', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1040, 'Y', 'N', 'N', 'N', 1040, 'Y', 4, 2, 1, '@COL_RunStatus@!''DR''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='251ab3d1-4152-32e5-9bbf-4b6052345361')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4b02d19d-226d-359f-b8ea-7d9940bd0a9b', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 1050, 'N', 'N', 'N', 'N', 1050, 'Y', 1, 2, 1, '@COL_RunStatus@!''DR''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_BP_Group_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4b02d19d-226d-359f-b8ea-7d9940bd0a9b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5ab471e3-6c33-3814-84d3-1d59a65e1a3c', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 1060, 'N', 'N', 'N', 'N', 1060, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DueCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5ab471e3-6c33-3814-84d3-1d59a65e1a3c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8b77c24f-2d95-30d0-bb16-e8eb7a2eabf1', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 1070, 'Y', 'N', 'N', 'N', 1070, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ChosenCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8b77c24f-2d95-30d0-bb16-e8eb7a2eabf1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '01c0d600-62b4-3e38-864d-882c2beb21f5', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 1080, 'N', 'N', 'N', 'N', 1080, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LeftOutCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='01c0d600-62b4-3e38-864d-882c2beb21f5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5de3d7d9-3110-3a92-abef-dd09978235d4', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1090, 'N', 'N', 'N', 'N', 1090, 'N', 2, 2, 1, '@COL_RunStatus@=''DR''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreateProposal' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5de3d7d9-3110-3a92-abef-dd09978235d4')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1bb5ecc0-ef2d-3dc1-a968-e5d481e71cb1', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1100, 'Y', 'N', 'N', 'N', 1100, 'N', 5, 2, 1, '@COL_RunStatus@=''DR''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Approve' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1bb5ecc0-ef2d-3dc1-a968-e5d481e71cb1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '49db0c34-1146-38df-bcea-42c72bca6748', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1110, 'N', 'N', 'N', 'N', 1110, 'N', 2, 2, 1, '@COL_RunStatus@=''DR'' | @COL_RunStatus@=''AP'' | @COL_RunStatus@=''IS''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IssueAndSend' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='49db0c34-1146-38df-bcea-42c72bca6748')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f53bf877-ba5f-3308-907b-fada6fcfb858', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1120, 'Y', 'N', 'N', 'N', 1120, 'N', 5, 2, 1, '@COL_RunStatus@!''CA''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Cancel' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRun')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f53bf877-ba5f-3308-907b-fada6fcfb858')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c05e2e21-4898-36f0-9de4-7ef5b84a04c6', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 30, 'Y', 1010, 'N', 'N', 'N', 'N', 105, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DocumentNo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c05e2e21-4898-36f0-9de4-7ef5b84a04c6')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '77f3dee4-42d7-332b-87b6-425598a7744b', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'Y', 1020, 'Y', 'N', 'N', 'N', 24, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_NoticeStatus' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='77f3dee4-42d7-332b-87b6-425598a7744b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dc634924-43a2-323b-bf0b-0902b764e445', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 1030, 'N', 'N', 'N', 'N', 1030, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IssuedOn' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='dc634924-43a2-323b-bf0b-0902b764e445')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c98ca6e4-e172-3ec5-8d47-daea14248308', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 1040, 'Y', 'N', 'N', 'N', 1040, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PayBy' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c98ca6e4-e172-3ec5-8d47-daea14248308')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e4b8ae84-ed09-3569-979b-5d5a3a5de2de', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1050, 'N', 'N', 'N', 'N', 1050, 'Y', 1, 2, 1, '@COL_NoticeStatus@!''DR''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Channel' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e4b8ae84-ed09-3569-979b-5d5a3a5de2de')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '77d16c3d-07ad-3aee-bf66-608265357bdf', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 6, 'Y', 1060, 'Y', 'N', 'N', 'N', 1060, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Language' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='77d16c3d-07ad-3aee-bf66-608265357bdf')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '876a467b-69fc-32a6-924f-4b57ddb1607c', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 1070, 'N', 'N', 'N', 'N', 1070, 'Y', 2, 2, 1, '@COL_IsHandOver@=''Y''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsHandOver' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='876a467b-69fc-32a6-924f-4b57ddb1607c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b9fa60d0-ef7b-35ed-bbf3-1a9e16be9cb6', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1080, 'Y', 'N', 'N', 'N', 1080, 'Y', 5, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsHeld' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b9fa60d0-ef7b-35ed-bbf3-1a9e16be9cb6')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ad4f861d-843c-35cd-b379-bce600f5b640', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 1090, 'N', 'N', 'N', 'N', 1090, 'Y', 1, 5, 1, '@COL_IsHeld@=''Y''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HoldReason' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ad4f861d-843c-35cd-b379-bce600f5b640')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7a9dc612-e331-3d51-b128-ea70f4d58d1b', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 1100, 'N', 'N', 'N', 'N', 1100, 'Y', 1, 5, 1, '@COL_NoticeStatus@=''CA''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CancelReason' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7a9dc612-e331-3d51-b128-ea70f4d58d1b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '968e5b0f-0efa-31b2-8752-7cfea66bb7c2', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1110, 'N', 'N', 'N', 'N', 1110, 'N', 2, 2, 1, '@COL_NoticeStatus@=''DR''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Approve' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='968e5b0f-0efa-31b2-8752-7cfea66bb7c2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c52c142b-473c-3b11-ac02-936e3e0fdb31', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1120, 'Y', 'N', 'N', 'N', 1120, 'N', 5, 2, 1, '@COL_NoticeStatus@!''CA''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Cancel' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c52c142b-473c-3b11-ac02-936e3e0fdb31')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '57b8f564-ec2c-328b-a941-89835f7362dc', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1130, 'N', 'N', 'N', 'N', 1130, 'N', 2, 2, 1, '@COL_NoticeStatus@=''IS'' | @COL_NoticeStatus@=''SE'' | @COL_NoticeStatus@=''PR'' | @COL_NoticeStatus@=''FA''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Resend' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='57b8f564-ec2c-328b-a941-89835f7362dc')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a1e06906-32f3-3e4c-acbd-f39a72e4fc84', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine') AND TabLevel=2 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 1010, 'N', 'N', 'N', 'N', 67, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DunningLevel_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a1e06906-32f3-3e4c-acbd-f39a72e4fc84')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '04b9f0a2-cb9f-3e9c-b050-0750550f770e', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine') AND TabLevel=2 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 1020, 'Y', 'N', 'N', 'N', 68, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DueDate' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='04b9f0a2-cb9f-3e9c-b050-0750550f770e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3b81095e-c797-3697-8a0d-a2ed59af7db4', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine') AND TabLevel=2 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 1030, 'N', 'N', 'N', 'N', 1030, 'Y', 2, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsInfo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3b81095e-c797-3697-8a0d-a2ed59af7db4')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a8d3fe32-0616-3726-a4c1-7ba1b19fb6ae', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'COL_DunningDecision_Run', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='a8d3fe32-0616-3726-a4c1-7ba1b19fb6ae')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6ea26e73-e854-3e6f-b818-cc5f086516d6', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='a8d3fe32-0616-3726-a4c1-7ba1b19fb6ae'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision') AND ColumnName='C_DunningRun_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='6ea26e73-e854-3e6f-b818-cc5f086516d6')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '503ade70-72e5-3d19-b054-130d0d34356f', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='a8d3fe32-0616-3726-a4c1-7ba1b19fb6ae'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision') AND ColumnName='COL_ReasonCode'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='503ade70-72e5-3d19-b054-130d0d34356f')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a6e6b177-d11d-34b6-9157-2cd0d3668894', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'COL_DunningDecision_Invoice', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='a6e6b177-d11d-34b6-9157-2cd0d3668894')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2faeca07-bcf3-324a-b1ec-2a4b33436a12', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='a6e6b177-d11d-34b6-9157-2cd0d3668894'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision') AND ColumnName='C_Invoice_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='2faeca07-bcf3-324a-b1ec-2a4b33436a12')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f7f2b4f0-309b-3653-9b82-6df0267ed811', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'COL_DunningBlock_Partner', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='f7f2b4f0-309b-3653-9b82-6df0267ed811')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '18802ee8-6898-3174-8403-988c0b41496c', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='f7f2b4f0-309b-3653-9b82-6df0267ed811'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock') AND ColumnName='C_BPartner_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='18802ee8-6898-3174-8403-988c0b41496c')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd00db2c6-7b69-3bae-84db-3884848991f3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock'), 'COL_DunningBlock_Invoice', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='d00db2c6-7b69-3bae-84db-3884848991f3')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'aad6e563-67c2-3f3b-825e-cd02f95bacc8', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='d00db2c6-7b69-3bae-84db-3884848991f3'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningBlock') AND ColumnName='C_Invoice_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='aad6e563-67c2-3f3b-825e-cd02f95bacc8')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7248a375-1431-3d9b-b491-fadb784ceee1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_Letter_Notice', 'Y', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='7248a375-1431-3d9b-b491-fadb784ceee1')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '41fbb89d-054e-3e74-8763-171b5d4a57f0', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='7248a375-1431-3d9b-b491-fadb784ceee1'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter') AND ColumnName='C_DunningRunEntry_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='41fbb89d-054e-3e74-8763-171b5d4a57f0')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd6409057-8a13-3e8e-a810-25e373675d17', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='7248a375-1431-3d9b-b491-fadb784ceee1'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter') AND ColumnName='COL_Channel'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='d6409057-8a13-3e8e-a810-25e373675d17')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c4d65bc8-de11-37eb-8603-3758bcb408f6', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter'), 'COL_Letter_Status', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='c4d65bc8-de11-37eb-8603-3758bcb408f6')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f5fc58c0-32b7-3f78-a22e-4d40a6493cd0', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='c4d65bc8-de11-37eb-8603-3758bcb408f6'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='f5fc58c0-32b7-3f78-a22e-4d40a6493cd0')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3eacbf66-123c-349f-a6d0-738d9a9369f7', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='c4d65bc8-de11-37eb-8603-3758bcb408f6'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Letter') AND ColumnName='COL_LetterStatus'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='3eacbf66-123c-349f-a6d0-738d9a9369f7')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd3127dda-5082-35ae-8728-392f3664757a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_Setting_Tenant', 'Y', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='d3127dda-5082-35ae-8728-392f3664757a')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd557b0bb-6a92-3751-8765-e5a53f4a7081', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='d3127dda-5082-35ae-8728-392f3664757a'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='d557b0bb-6a92-3751-8765-e5a53f4a7081')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '24b20c91-049d-3485-8784-d3d545474828', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine'), 'COL_RunLine_Invoice', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='24b20c91-049d-3485-8784-d3d545474828')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7f71d718-8513-33d3-a2e1-ecea3ba431c9', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='24b20c91-049d-3485-8784-d3d545474828'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine') AND ColumnName='C_Invoice_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='7f71d718-8513-33d3-a2e1-ecea3ba431c9')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a22c7715-4575-3a65-97a9-07bceb001d9b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine'), 'COL_RunLine_Entry', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='a22c7715-4575-3a65-97a9-07bceb001d9b')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6ad65f37-cc52-3eaf-833b-3874eee3ac22', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='a22c7715-4575-3a65-97a9-07bceb001d9b'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunLine') AND ColumnName='C_DunningRunEntry_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='6ad65f37-cc52-3eaf-833b-3874eee3ac22')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '95f58dd7-3e43-32e6-86f2-7bd786669fe0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_RunEntry_Run', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='95f58dd7-3e43-32e6-86f2-7bd786669fe0')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e0268a35-cde7-3034-a139-f93a2887ef92', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='95f58dd7-3e43-32e6-86f2-7bd786669fe0'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND ColumnName='C_DunningRun_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='e0268a35-cde7-3034-a139-f93a2887ef92')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7754e11c-cdb8-3567-b2e6-b6187a46d2ef', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_RunEntry_Partner', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='7754e11c-cdb8-3567-b2e6-b6187a46d2ef')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e572f001-375d-34f3-becf-6f7090b9e92b', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='7754e11c-cdb8-3567-b2e6-b6187a46d2ef'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND ColumnName='C_BPartner_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='e572f001-375d-34f3-becf-6f7090b9e92b')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c871dd23-434e-3d9f-80d4-6636912e9361', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice'), 'COL_Invoice_Paid', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='c871dd23-434e-3d9f-80d4-6636912e9361')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '539629cf-fbf7-3d79-bd07-d990b324094b', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='c871dd23-434e-3d9f-80d4-6636912e9361'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='539629cf-fbf7-3d79-bd07-d990b324094b')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c2c60d21-3d7b-3091-bed1-54d1cb9a97c5', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='c871dd23-434e-3d9f-80d4-6636912e9361'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='IsPaid'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='c2c60d21-3d7b-3091-bed1-54d1cb9a97c5')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8b941546-df04-3310-896b-c2c84b9284bd', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='c871dd23-434e-3d9f-80d4-6636912e9361'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_BPartner_ID'), 30, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='8b941546-df04-3310-896b-c2c84b9284bd')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f5bf1c1f-983e-3033-af7a-c193ccadc89f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Payment'), 'COL_Payment_Allocated', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='f5bf1c1f-983e-3033-af7a-c193ccadc89f')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ca10b496-6940-3cd4-a3d0-044216c0828f', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='f5bf1c1f-983e-3033-af7a-c193ccadc89f'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Payment') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='ca10b496-6940-3cd4-a3d0-044216c0828f')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a1bd8cb6-2ce4-3490-9a80-94482eb6f6f5', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='f5bf1c1f-983e-3033-af7a-c193ccadc89f'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Payment') AND ColumnName='IsAllocated'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='a1bd8cb6-2ce4-3490-9a80-94482eb6f6f5')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5f50a72d-d044-3dd3-9df2-c8f6e42305ac', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='f5bf1c1f-983e-3033-af7a-c193ccadc89f'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Payment') AND ColumnName='C_BPartner_ID'), 30, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='5f50a72d-d044-3dd3-9df2-c8f6e42305ac')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ad0c1538-3b99-3b28-98be-d7ed2deae7c2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_Partner_CreditStop', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='ad0c1538-3b99-3b28-98be-d7ed2deae7c2')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0f15cb8e-0437-3196-8fc6-875159be219c', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='ad0c1538-3b99-3b28-98be-d7ed2deae7c2'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND ColumnName='COL_CreditStopEntry_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='0f15cb8e-0437-3196-8fc6-875159be219c')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'abe799be-d13d-34dc-a97a-a429d7292111', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_AllocationHdr'), 'COL_Allocation_Date', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='abe799be-d13d-34dc-a97a-a429d7292111')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b0e50626-7b0a-3c1e-9ef5-bbff7fb5589e', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='abe799be-d13d-34dc-a97a-a429d7292111'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_AllocationHdr') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='b0e50626-7b0a-3c1e-9ef5-bbff7fb5589e')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7db76bf8-cdd9-3ae2-ad70-dded8bc0c8eb', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='abe799be-d13d-34dc-a97a-a429d7292111'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_AllocationHdr') AND ColumnName='DateAcct'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='7db76bf8-cdd9-3ae2-ad70-dded8bc0c8eb')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5e39a9aa-bbc2-3a48-9874-42608380386c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_AllocationLine'), 'COL_AllocationLine_Header', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='5e39a9aa-bbc2-3a48-9874-42608380386c')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '90ac03d5-235e-32d0-bfa8-d45d2f50d086', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='5e39a9aa-bbc2-3a48-9874-42608380386c'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_AllocationLine') AND ColumnName='C_AllocationHdr_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='90ac03d5-235e-32d0-bfa8-d45d2f50d086')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a86a2e43-ae9c-372e-848f-d44b98fdaeb9', 'COL_DunningDecision', 'Table COL_DunningDecision', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='a86a2e43-ae9c-372e-848f-d44b98fdaeb9')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '305b5a5a-182a-357d-a4d6-76ae160bbdb6', 'COL_DunningBlock', 'Table COL_DunningBlock', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='305b5a5a-182a-357d-a4d6-76ae160bbdb6')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a3ca8c99-f40e-3463-b563-5fa6bd55d3e5', 'COL_Letter', 'Table COL_Letter', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='a3ca8c99-f40e-3463-b563-5fa6bd55d3e5')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '74108550-cdde-3c86-aa4f-e033e129c5e1', 'COL_Setting', 'Table COL_Setting', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='74108550-cdde-3c86-aa4f-e033e129c5e1')
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, IsSummary, IsSOTrx, IsReadOnly, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ef3ca46f-ef56-3b23-a598-6c561e1a4a9a', 'COL', 'Collections', 'Y', 'Y', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, COALESCE((SELECT MIN(n.Parent_ID) FROM AD_Menu p JOIN AD_TreeNodeMM n ON n.Node_ID=p.AD_Menu_ID WHERE p.IsActive='Y' AND p.AD_Menu_ID<1000000 AND n.AD_Tree_ID=t.AD_Tree_ID AND p.AD_Window_ID=321), 0), 95, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '22b184c6-758f-3e8e-9a24-d37741dacc02', 'COL', 'Create Dunning Run', 'Decides every due item of the day: chosen with level, or left out with a reason', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='1c88595b-7c8c-3e14-afd6-3c57ee771b5c'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='22b184c6-758f-3e8e-9a24-d37741dacc02')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 10, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='22b184c6-758f-3e8e-9a24-d37741dacc02'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2efa33d9-f197-3ea5-82ca-fef20d8598e3', 'COL', 'Dunning Run', NULL, 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='2efa33d9-f197-3ea5-82ca-fef20d8598e3')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 20, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='2efa33d9-f197-3ea5-82ca-fef20d8598e3'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a2aac92c-ba8c-3a23-b691-33c9584ea567', 'COL', 'Issue and Send', 'Issues notices, writes the letters and sends the e-mails', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='5a836cac-2a47-3239-b876-fdeb6782d0db'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='a2aac92c-ba8c-3a23-b691-33c9584ea567')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 30, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='a2aac92c-ba8c-3a23-b691-33c9584ea567'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c8de0f79-b2da-3f81-ad83-03cd18a89a27', 'COL', 'Print Letters', 'All letters to print in one file, sorted for folding', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='969fdc79-3426-32c9-a086-1c773fc8b626'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='c8de0f79-b2da-3f81-ad83-03cd18a89a27')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 40, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='c8de0f79-b2da-3f81-ad83-03cd18a89a27'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '53b042ea-8e97-3d49-94bb-2831b7b7f050', 'COL', 'Dunning Decisions', 'Every due item of every dunning run: chosen with level, or left out with a reason', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='6fd0f989-f102-3d67-80c9-a3e980096647'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='53b042ea-8e97-3d49-94bb-2831b7b7f050')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 50, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='53b042ea-8e97-3d49-94bb-2831b7b7f050'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bd2ee808-a088-3809-9816-a68591c7c9f1', 'COL', 'Dunning Letters', 'Letters and e-mails of dunning notices with status and errors', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='69c18b40-f693-361c-a044-a89a6fb4c61f'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='bd2ee808-a088-3809-9816-a68591c7c9f1')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 60, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='bd2ee808-a088-3809-9816-a68591c7c9f1'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '84678396-449f-3d27-950f-858e4975ca3a', 'COL', 'Dunning Blocks', 'Customers and invoices that are not to be dunned', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='74bae112-4d95-382d-9fc2-37cae4ada90d'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='84678396-449f-3d27-950f-858e4975ca3a')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 70, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='84678396-449f-3d27-950f-858e4975ca3a'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f639008a-9077-351b-8676-267fcd807b89', 'COL', 'Dunning Procedures', NULL, 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='f639008a-9077-351b-8676-267fcd807b89')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 80, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='f639008a-9077-351b-8676-267fcd807b89'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c763f41f-9b2b-3d92-b254-3c47a3556fbb', 'COL', 'Collections Settings', 'How often e-mails are tried and how long letters are kept', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='425499d6-bc8d-36d6-85c8-219deabf508f'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='c763f41f-9b2b-3d92-b254-3c47a3556fbb')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 90, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='c763f41f-9b2b-3d92-b254-3c47a3556fbb'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8efde6c4-02ed-37ca-aa5e-8862e88d7ded', 'COL', 'Set up Collections', 'Creates the dunning ladder, letter texts and scheduler entry of the tenant; running again adds what is missing', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='7c86def7-adde-3d67-8e1a-41d1b78f399a'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='8efde6c4-02ed-37ca-aa5e-8862e88d7ded')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 100, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='8efde6c4-02ed-37ca-aa5e-8862e88d7ded'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0879d94c-ec30-3ad3-bafe-407f51362b50', 'COL', 'Dunning Cycle', 'For the scheduler: create the run, issue, send, lift credit stops; catches up a missed day once', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='63142199-cef0-3494-ae42-9f01947d84a2'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='0879d94c-ec30-3ad3-bafe-407f51362b50')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 110, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='0879d94c-ec30-3ad3-bafe-407f51362b50'
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

SELECT register_migration_script('202611212302_COL-2_Dictionary.sql') FROM dual
;

-- COL-3 Dictionary: windows, processes, menu, access
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
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '868bcb0e-9f9e-3ce2-917b-6b91e57d12c8', 'COL', 'COL Credit Mode', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='868bcb0e-9f9e-3ce2-917b-6b91e57d12c8')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7123679c-182d-3738-8593-1c140fccca26', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='868bcb0e-9f9e-3ce2-917b-6b91e57d12c8'), 'O', 'false', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='7123679c-182d-3738-8593-1c140fccca26')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5e914175-87d5-33bb-ac5d-4f05d1fa353e', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='868bcb0e-9f9e-3ce2-917b-6b91e57d12c8'), 'W', 'Warn', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='5e914175-87d5-33bb-ac5d-4f05d1fa353e')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e1801e9d-4632-3738-afd7-fa02d6328c58', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='868bcb0e-9f9e-3ce2-917b-6b91e57d12c8'), 'E', 'Enforce', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='e1801e9d-4632-3738-afd7-fa02d6328c58')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b12a1e3e-a12a-3a23-b302-03b2f19d8626', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='868bcb0e-9f9e-3ce2-917b-6b91e57d12c8'), 'H', 'Hold every order', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='b12a1e3e-a12a-3a23-b302-03b2f19d8626')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '06d7e8bb-a991-3773-a140-8bdf864f38b6', 'COL', 'COL Limit Type', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='06d7e8bb-a991-3773-a140-8bdf864f38b6')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'efbbdc15-4958-3d31-bf6b-2a3ffdedb8f9', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='06d7e8bb-a991-3773-a140-8bdf864f38b6'), 'N', 'Internal', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='efbbdc15-4958-3d31-bf6b-2a3ffdedb8f9')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a76f61ac-6b59-39e2-bb52-fd8400fb33a7', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='06d7e8bb-a991-3773-a140-8bdf864f38b6'), 'I', 'Insured', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='a76f61ac-6b59-39e2-bb52-fd8400fb33a7')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c0e1bd0b-0a7f-3efc-b44c-36e64ad651c5', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='06d7e8bb-a991-3773-a140-8bdf864f38b6'), 'T', 'Temporary', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='c0e1bd0b-0a7f-3efc-b44c-36e64ad651c5')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5309ee31-dc9a-3f52-b726-a66524e13b94', 'COL', 'COL When Free', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='5309ee31-dc9a-3f52-b726-a66524e13b94')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '68ca7d8b-8152-3489-b3ba-69c6b15bbf84', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='5309ee31-dc9a-3f52-b726-a66524e13b94'), 'C', 'Complete the order', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='68ca7d8b-8152-3489-b3ba-69c6b15bbf84')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b41700cb-4db1-345a-9188-3dcea01a343a', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='5309ee31-dc9a-3f52-b726-a66524e13b94'), 'O', 'Tell the requester', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='b41700cb-4db1-345a-9188-3dcea01a343a')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a5049144-f964-3131-99be-0998c123bf1a', 'COL', 'COL Hold Status', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='a5049144-f964-3131-99be-0998c123bf1a')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd76976b3-b18e-3a2c-94a3-9cff2ea27dc7', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a5049144-f964-3131-99be-0998c123bf1a'), 'OP', 'Held', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='d76976b3-b18e-3a2c-94a3-9cff2ea27dc7')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e9aa3002-1642-3fe4-8b30-c59aad944c82', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a5049144-f964-3131-99be-0998c123bf1a'), 'RQ', 'Release requested', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='e9aa3002-1642-3fe4-8b30-c59aad944c82')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e6fc7ce4-90ad-3d3d-ba6b-52f72af75caf', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a5049144-f964-3131-99be-0998c123bf1a'), 'FA', 'First release given', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='e6fc7ce4-90ad-3d3d-ba6b-52f72af75caf')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd5ad4a34-d0bb-3a22-9a31-e96ecc6f1ce7', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a5049144-f964-3131-99be-0998c123bf1a'), 'RL', 'Released', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='d5ad4a34-d0bb-3a22-9a31-e96ecc6f1ce7')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8b4cf2ac-3e9d-38f4-98a8-2235c8b748d4', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a5049144-f964-3131-99be-0998c123bf1a'), 'RJ', 'Rejected', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='8b4cf2ac-3e9d-38f4-98a8-2235c8b748d4')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1e17cbd6-8699-3320-a941-d67207456e15', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a5049144-f964-3131-99be-0998c123bf1a'), 'HL', 'Free again', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='1e17cbd6-8699-3320-a941-d67207456e15')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a50606bd-cbbf-3513-a6c6-a4c87f109c85', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a5049144-f964-3131-99be-0998c123bf1a'), 'OB', 'Obsolete', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='a50606bd-cbbf-3513-a6c6-a4c87f109c85')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5c84ad1a-b226-3686-85cc-35c7ae0756eb', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a5049144-f964-3131-99be-0998c123bf1a'), 'HM', 'Held by hand', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='5c84ad1a-b226-3686-85cc-35c7ae0756eb')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f135daa3-d7f9-328b-93e6-c30c84ff3ab7', 'COL', 'COL Credit State', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='f135daa3-d7f9-328b-93e6-c30c84ff3ab7')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '14bdf35a-f599-3dec-af35-20d1e9f6ee90', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f135daa3-d7f9-328b-93e6-c30c84ff3ab7'), 'P', 'Passed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='14bdf35a-f599-3dec-af35-20d1e9f6ee90')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4780bf22-26b1-3211-92d0-dcebdb3da330', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f135daa3-d7f9-328b-93e6-c30c84ff3ab7'), 'W', 'Warning', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='4780bf22-26b1-3211-92d0-dcebdb3da330')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '68dd1a16-64ee-38fd-946b-fc39c7fa09fb', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f135daa3-d7f9-328b-93e6-c30c84ff3ab7'), 'H', 'Held', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='68dd1a16-64ee-38fd-946b-fc39c7fa09fb')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b8147126-1611-3751-9c22-34341767d875', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f135daa3-d7f9-328b-93e6-c30c84ff3ab7'), 'R', 'Released', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='b8147126-1611-3751-9c22-34341767d875')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c1db8f7e-83ea-3aa3-aae6-f518b86aba95', 'COL', 'COL User', 'T', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95')
;

INSERT INTO AD_Val_Rule (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Val_Rule_UU, EntityType, Name, Type, Code, AD_Val_Rule_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '48754978-01b0-375a-adc9-30c28b35a44e', 'COL', 'COL Order of Customer', 'S', 'C_Order.IsSOTrx=''Y'' AND C_Order.DocStatus=''CO'' AND (@C_BPartner_ID:0@=0 OR C_Order.C_BPartner_ID=@C_BPartner_ID:0@)', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Val_Rule' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Val_Rule WHERE AD_Val_Rule_UU='48754978-01b0-375a-adc9-30c28b35a44e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4a30c128-6905-3ed6-bb9b-4c6c95c8f482', 'COL', 'COL_CreditState', 'Credit Check', 'Credit Check', 'What the last credit check of the order came to', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='4a30c128-6905-3ed6-bb9b-4c6c95c8f482')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e2a05850-1eba-357a-aa62-1fc3f4c4433e', 'COL', 'COL_CreditAcceptedAmt', 'Accepted Amount', 'Accepted Amount', 'Order total when it was completed last; up to this it is not held again', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='e2a05850-1eba-357a-aa62-1fc3f4c4433e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '52a84aa3-2702-31a3-96ea-b496295538e9', 'COL', 'COL_HoldNo', 'Hold No', 'Hold No', 'Number of the hold, as the message on the order names it', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='52a84aa3-2702-31a3-96ea-b496295538e9')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4493e057-1d91-3ba1-b3b6-df4475d1b1c3', 'COL', 'COL_IsHeldByLimit', 'Held by Limit', 'Held by Limit', 'The credit status was set because the limit is zero', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='4493e057-1d91-3ba1-b3b6-df4475d1b1c3')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c82c7c93-6086-3668-b53e-59579bc9eee8', 'COL', 'COL_IsBlockCredit', 'Blocks Credit', 'Blocks Credit', 'An open item at this level holds new orders of the customer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='c82c7c93-6086-3668-b53e-59579bc9eee8')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1c84d62c-1f6e-3452-8138-7e596fb8086d', 'COL', 'COL_LimitType', 'Limit Type', 'Limit Type', 'Where the limit comes from', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='1c84d62c-1f6e-3452-8138-7e596fb8086d')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cf1c69c0-e1d9-3b48-baed-47262d1227f3', 'COL', 'COL_LimitAmt', 'Limit', 'Limit', 'Most that the customer may owe; zero = nothing', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='cf1c69c0-e1d9-3b48-baed-47262d1227f3')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'de0f5785-9213-3646-8a5b-2d3d817e3028', 'COL', 'COL_IsApproved', 'Approved', 'Approved', 'A limit that is not approved does not count', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='de0f5785-9213-3646-8a5b-2d3d817e3028')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5d2124dc-75d2-3070-b60b-456484cf7202', 'COL', 'COL_ApprovedBy_ID', 'Approved by', 'Approved by', 'Who approved the limit', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='5d2124dc-75d2-3070-b60b-456484cf7202')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5be38005-6ebc-3ce3-b088-86dd1be52804', 'COL', 'COL_ApproveLimit', 'Approve', 'Approve', 'Approve this limit', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='5be38005-6ebc-3ce3-b088-86dd1be52804')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6d1fd8ae-14ce-398b-868d-152975d9bb34', 'COL', 'COL_CreditMode', 'Credit Mode', 'Credit Mode', 'What happens when an order does not pass', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='6d1fd8ae-14ce-398b-868d-152975d9bb34')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8c77029e-bfda-3839-9024-3d7d18f980b1', 'COL', 'COL_WatchPercent', 'Watch Percent', 'Watch Percent', 'From this share of the limit on a warning is given; 0 = never', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='8c77029e-bfda-3839-9024-3d7d18f980b1')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0f3891a4-5911-3150-91f5-8ffe808e4dc5', 'COL', 'COL_IsCheckOverdue', 'Check Overdue', 'Check Overdue', 'Overdue items hold orders', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='0f3891a4-5911-3150-91f5-8ffe808e4dc5')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4b0f236e-5c07-36ae-a811-3be61bbc33b0', 'COL', 'COL_OverdueDays', 'Overdue from Days', 'Overdue from Days', 'An item counts from this many days after its due date on', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='4b0f236e-5c07-36ae-a811-3be61bbc33b0')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0b48d1d4-4a57-3c18-8039-485d10a3ef8a', 'COL', 'COL_OverdueGraceDays', 'Grace Days', 'Grace Days', 'Days on top that are forgiven', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='0b48d1d4-4a57-3c18-8039-485d10a3ef8a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'aae451ca-56c4-3e48-95b0-cc8aa018b34f', 'COL', 'COL_OverdueAmt', 'Overdue Amount', 'Overdue Amount', 'Overdue items hold once they come to this amount; 0 = any', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='aae451ca-56c4-3e48-95b0-cc8aa018b34f')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ee9daccf-77ee-3bde-991e-87cd3dfdcc6a', 'COL', 'COL_IsDunningBlocks', 'Dunning Level Blocks', 'Dunning Level Blocks', 'Items at a level that blocks credit hold orders', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='ee9daccf-77ee-3bde-991e-87cd3dfdcc6a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c372ace5-e617-3d2e-bd48-59a44abac663', 'COL', 'COL_IsBrokenPromise', 'Broken Promise Blocks', 'Broken Promise Blocks', 'A broken promise to pay holds orders', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='c372ace5-e617-3d2e-bd48-59a44abac663')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd52413ec-73ed-3e97-961d-4672fbdf47f9', 'COL', 'COL_IsGroupLimit', 'Group Limit', 'Group Limit', 'The limit of the parent partner holds for all its partners together', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='d52413ec-73ed-3e97-961d-4672fbdf47f9')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '13209d16-de90-323d-bd49-a930eb98ab46', 'COL', 'COL_IsCountDrafts', 'Count Drafts', 'Count Drafts', 'Orders in preparation count in the exposure', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='13209d16-de90-323d-bd49-a930eb98ab46')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '791291ba-72a2-3898-96f4-75e108c855e7', 'COL', 'COL_IsInsuredReduces', 'Insured Part Reduces', 'Insured Part Reduces', 'Insured limits lower the exposure instead of being limits', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='791291ba-72a2-3898-96f4-75e108c855e7')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b5b133c8-3355-3d20-a8ef-91ca87ab6dde', 'COL', 'COL_IsCheckQuotation', 'Check Quotations', 'Check Quotations', 'Quotations and proposals are checked', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='b5b133c8-3355-3d20-a8ef-91ca87ab6dde')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd0254675-78a3-3694-ab98-6222b365cf6e', 'COL', 'COL_IsCheckPrepaid', 'Check Prepaid Orders', 'Check Prepaid Orders', 'Prepaid orders are checked', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='d0254675-78a3-3694-ab98-6222b365cf6e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9e145e15-bde0-3062-ae4b-1064df81faea', 'COL', 'COL_IsCheckCash', 'Check Cash Orders', 'Check Cash Orders', 'Orders paid in cash are checked', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='9e145e15-bde0-3062-ae4b-1064df81faea')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '44b538f8-3810-34e5-8222-726af41d7ec7', 'COL', 'COL_IsCheckInterCompany', 'Check Inter-Company', 'Check Inter-Company', 'Orders of own organizations are checked', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='44b538f8-3810-34e5-8222-726af41d7ec7')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0a97ec94-3e2e-369b-a154-66a843d3472a', 'COL', 'COL_FourEyesAmt', 'Second Release above', 'Second Release above', 'A release above this amount needs a second person; 0 = never', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='0a97ec94-3e2e-369b-a154-66a843d3472a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '74b71ede-750b-364e-bf2f-4e546ba19b24', 'COL', 'COL_ReleaseDays', 'Release Days', 'Release Days', 'Days a release is good for when no other end is given', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='74b71ede-750b-364e-bf2f-4e546ba19b24')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b935bdec-16c5-3ca2-a80c-6a74fb057a07', 'COL', 'COL_WhenFree', 'When Free', 'When Free', 'What happens with a waiting order that passes again', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='b935bdec-16c5-3ca2-a80c-6a74fb057a07')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9e4de43a-8cac-3ec4-87ad-d26058ec31f5', 'COL', 'COL_HoldStatus', 'Hold Status', 'Hold Status', 'Where the hold stands', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='9e4de43a-8cac-3ec4-87ad-d26058ec31f5')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '765eb3f2-cb6f-3649-b73c-fa525f9a7f29', 'COL', 'COL_ReasonCodes', 'Reason Codes', 'Reason Codes', 'Reasons in short, for the release', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='765eb3f2-cb6f-3649-b73c-fa525f9a7f29')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '00821276-feea-3887-9e68-dedc9595f691', 'COL', 'COL_Reasons', 'Reasons', 'Reasons', 'All reasons the order was held for', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='00821276-feea-3887-9e68-dedc9595f691')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8a23a32b-de43-351b-83ad-89d70e2deeee', 'COL', 'COL_OrderAmt', 'Order Amount', 'Order Amount', 'Total of the order when it was held', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='8a23a32b-de43-351b-83ad-89d70e2deeee')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8f65c348-58a0-3c22-84f6-eb90e9ec5813', 'COL', 'COL_OrderCurrency_ID', 'Order Currency', 'Order Currency', 'Currency of order amount and released amount', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='8f65c348-58a0-3c22-84f6-eb90e9ec5813')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '20f5e262-d39b-3e13-8d10-8337873ec8a3', 'COL', 'COL_OpenInvoices', 'Open Invoices', 'Open Invoices', 'Unpaid part of invoices', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='20f5e262-d39b-3e13-8d10-8337873ec8a3')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '14a6195e-1ea5-31ac-85d8-84f95011f8d6', 'COL', 'COL_Receipts', 'Unallocated Receipts', 'Unallocated Receipts', 'Receipts not allocated; lowers the exposure', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='14a6195e-1ea5-31ac-85d8-84f95011f8d6')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6a1ad06e-adf7-3da7-8232-6f516c23296f', 'COL', 'COL_CreditNotes', 'Open Credit Notes', 'Open Credit Notes', 'Lowers the exposure', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='6a1ad06e-adf7-3da7-8232-6f516c23296f')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '28c6d8ff-a026-33cb-9ebb-62b3c3fa30d8', 'COL', 'COL_OpenOrders', 'Open Orders', 'Open Orders', 'Accepted, neither delivered nor invoiced, without this order', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='28c6d8ff-a026-33cb-9ebb-62b3c3fa30d8')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '51d08911-b8c9-3a53-9ebf-61e10369e02d', 'COL', 'COL_DeliveredAmt', 'Delivered not Invoiced', 'Delivered not Invoiced', 'Delivered, invoice still to come', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='51d08911-b8c9-3a53-9ebf-61e10369e02d')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '18e24e3d-b667-3294-bffd-672fcda9da00', 'COL', 'COL_DraftAmt', 'Drafts', 'Drafts', 'Orders in preparation, where the policy counts them', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='18e24e3d-b667-3294-bffd-672fcda9da00')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6e2419e7-15a7-3f45-9f9f-d0c06074f43d', 'COL', 'COL_InsuredAmt', 'Insured Part', 'Insured Part', 'Lowers the exposure', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='6e2419e7-15a7-3f45-9f9f-d0c06074f43d')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '80a93c9a-bbc3-3573-9db9-a7f563c8a12a', 'COL', 'COL_ExposureAmt', 'Exposure', 'Exposure', 'Sum of all parts, without this order', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='80a93c9a-bbc3-3573-9db9-a7f563c8a12a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b6107c93-ab6d-34d7-8528-27381b194c39', 'COL', 'COL_HeldAt', 'Held at', 'Held at', 'When the order was held last', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='b6107c93-ab6d-34d7-8528-27381b194c39')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '489f642d-4c98-36fc-9159-c2d7df075ab1', 'COL', 'COL_HeldFor_ID', 'Entered by', 'Entered by', 'Who wanted to complete the order', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='489f642d-4c98-36fc-9159-c2d7df075ab1')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ce83e4e3-a3e2-3e5e-a3c8-8a60f1412987', 'COL', 'COL_Requester_ID', 'Requester', 'Requester', 'Who asked for the release', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='ce83e4e3-a3e2-3e5e-a3c8-8a60f1412987')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '42fe1ab0-79ff-35f4-acb0-dd0190f8d6e4', 'COL', 'COL_RequestText', 'Request', 'Request', 'Why the order should be released', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='42fe1ab0-79ff-35f4-acb0-dd0190f8d6e4')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7fc9069d-c799-342a-a745-7b06faf237d5', 'COL', 'COL_FirstDecider_ID', 'First Release by', 'First Release by', 'Who gave the first of two releases', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='7fc9069d-c799-342a-a745-7b06faf237d5')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '912dbc02-41ce-3499-b229-4508606cf6d7', 'COL', 'COL_Decider_ID', 'Decided by', 'Decided by', 'Who released or rejected', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='912dbc02-41ce-3499-b229-4508606cf6d7')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e26fed9e-f0cd-3518-97c2-73c520e4b1f2', 'COL', 'COL_DecidedAt', 'Decided at', 'Decided at', 'When it was decided', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='e26fed9e-f0cd-3518-97c2-73c520e4b1f2')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cc6ba995-aee9-3500-9add-0f7b343923e8', 'COL', 'COL_ReasonText', 'Reason', 'Reason', 'Why it was decided so', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='cc6ba995-aee9-3500-9add-0f7b343923e8')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3e726036-7672-3f31-ac99-fe1761cd6cfb', 'COL', 'COL_ValidUntil', 'Valid until', 'Valid until', 'Last day of the release; empty = days of the policy', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='3e726036-7672-3f31-ac99-fe1761cd6cfb')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e5b13a30-3d31-3dbc-a1c2-a16eec993e5e', 'COL', 'COL_ReleasedAmt', 'Released Amount', 'Released Amount', 'The order may come to this much; empty = its amount now', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='e5b13a30-3d31-3dbc-a1c2-a16eec993e5e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7c31169d-b64f-3595-bfc2-2fcdd9682a92', 'COL', 'COL_RequestRelease', 'Request Release', 'Request Release', 'Ask for the release of this order', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='7c31169d-b64f-3595-bfc2-2fcdd9682a92')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '24c310a5-aff9-3c34-8ea0-7fd17b86d945', 'COL', 'COL_ReleaseHold', 'Release', 'Release', 'Release this order', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='24c310a5-aff9-3c34-8ea0-7fd17b86d945')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '97ca9970-2fbc-369f-bc4c-c68bd0cb10f8', 'COL', 'COL_RejectHold', 'Reject', 'Reject', 'Refuse the release', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='97ca9970-2fbc-369f-bc4c-c68bd0cb10f8')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c926a1d3-497b-3ccc-b61d-687854a3891a', 'COL', 'COL_RecheckHolds', 'Check Again', 'Check Again', 'Check this customer''s waiting orders now', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='c926a1d3-497b-3ccc-b61d-687854a3891a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3cb37a90-b5a0-30f3-ad0d-62fc00e9ba39', 'COL', 'COL_HeldFrom', 'Held from', 'Held from', 'First day of the holds meant', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='3cb37a90-b5a0-30f3-ad0d-62fc00e9ba39')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c37c1a5b-56b2-3fee-bd0b-dc4a7e5f7106', 'COL', 'COL_HeldTo', 'Held to', 'Held to', 'Last day of the holds meant', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='c37c1a5b-56b2-3fee-bd0b-dc4a7e5f7106')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '804c0907-33c3-3721-afa0-295146cfc160', 'COL', 'COL_IsFutureOrders', 'Later Orders too', 'Later Orders too', 'Orders of the customer entered until the end of the release pass as well', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='804c0907-33c3-3721-afa0-295146cfc160')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1d476326-d3f4-38a2-bf85-1cda3729aaec', 'COL', 'COL_CreditLimit_ID', 'Credit Limit', 'Credit Limit', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='1d476326-d3f4-38a2-bf85-1cda3729aaec')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8b63ba1c-7d27-324f-a8b4-79a7e1038261', 'COL', 'COL_CreditLimit_UU', 'Credit Limit UUID', 'Credit Limit UUID', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='8b63ba1c-7d27-324f-a8b4-79a7e1038261')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '416b48c9-fa49-34cc-acc3-3c177428fb7c', 'COL', 'COL_CreditPolicy_ID', 'Credit Policy', 'Credit Policy', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='416b48c9-fa49-34cc-acc3-3c177428fb7c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'aaf8eea9-1080-3826-94f2-2803d388f068', 'COL', 'COL_CreditPolicy_UU', 'Credit Policy UUID', 'Credit Policy UUID', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='aaf8eea9-1080-3826-94f2-2803d388f068')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0db86c0a-0d43-31f5-83dc-a61483e94e81', 'COL', 'COL_CreditHold_ID', 'Credit Hold', 'Credit Hold', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='0db86c0a-0d43-31f5-83dc-a61483e94e81')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ebfbec25-4f20-3253-b8d2-f9181b38cf16', 'COL', 'COL_CreditHold_UU', 'Credit Hold UUID', 'Credit Hold UUID', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='ebfbec25-4f20-3253-b8d2-f9181b38cf16')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, TitleLogic, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6fe750a0-63b6-3872-a176-25e37aa77981', 'COL', 'Credit Holds', 'Orders that wait, why, and who decided what', NULL, 'M', 'Y', 'N', 'N', '@COL_HoldNo@', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='6fe750a0-63b6-3872-a176-25e37aa77981')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, TitleLogic, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7d3b2ae0-e270-345a-974f-ffcb868007c7', 'COL', 'Credit Limits', 'Limits of customers over time', NULL, 'M', 'Y', 'N', 'N', '@C_BPartner_ID<Name>@', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='7d3b2ae0-e270-345a-974f-ffcb868007c7')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, TitleLogic, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3985b808-29c9-3676-8d3c-84f3b844154b', 'COL', 'Credit Policies', 'What is checked for whom: tenant, customer group, customer', NULL, 'M', 'Y', 'N', 'N', '@C_BPartner_ID<Name>@', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='3985b808-29c9-3676-8d3c-84f3b844154b')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '12cc302d-45df-3beb-8d35-fa917b405ae7', 'COL', 'COL_ApproveLimit', 'Approve Credit Limit', 'The limit counts from now on; who entered it cannot approve it', NULL, '3', 'N', 'N', 'org.example.collections.process.ApproveLimitProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='12cc302d-45df-3beb-8d35-fa917b405ae7')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e4e92713-3e65-3905-a0e3-ad7fd8e91402', 'COL', 'COL_RequestRelease', 'Request Release', 'Asks for the release of an order that is held', NULL, '3', 'N', 'N', 'org.example.collections.process.RequestReleaseProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='e4e92713-3e65-3905-a0e3-ad7fd8e91402')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0ad4725f-bdc0-3916-b42a-0f1d84bd67bf', 'COL', 'COL_ReleaseHold', 'Release Credit Holds', 'Releases the hold, or all holds of a customer or period, until a day; the requester cannot do it', NULL, '3', 'N', 'N', 'org.example.collections.process.ReleaseHoldProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='0ad4725f-bdc0-3916-b42a-0f1d84bd67bf')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '32e751d6-ef56-3dab-a01e-720eb8ffb116', 'COL', 'COL_RejectHold', 'Reject Release', 'Refuses the release of the hold; the order stays held', NULL, '3', 'N', 'N', 'org.example.collections.process.RejectHoldProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='32e751d6-ef56-3dab-a01e-720eb8ffb116')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fac18898-c83e-31b1-8530-07dca22d5202', 'COL', 'COL_HoldOrder', 'Hold Order', 'Stops shipments of an accepted order until somebody releases it', NULL, '3', 'N', 'N', 'org.example.collections.process.HoldOrderProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='fac18898-c83e-31b1-8530-07dca22d5202')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0f0aa6c0-23fc-3068-a4df-b604a4af6d24', 'COL', 'COL_RecheckHolds', 'Recheck Credit Holds', 'For the scheduler: checks waiting orders again and lets those go on that pass; brings limits of customers up to date', NULL, '3', 'N', 'N', 'org.example.collections.process.RecheckHoldsProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='0f0aa6c0-23fc-3068-a4df-b604a4af6d24')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '983cb373-e7bb-3112-b55e-610ca159c14a', 'COL', 'COL_CreditLimit', 'Credit Limit', '3', 'N', 'N', 'Y', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='7d3b2ae0-e270-345a-974f-ffcb868007c7'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='983cb373-e7bb-3112-b55e-610ca159c14a')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2ceb53cf-46c4-3d77-92a5-0be8ce5ed011', 'COL', 'COL_CreditPolicy', 'Credit Policy', '2', 'N', 'N', 'Y', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='3985b808-29c9-3676-8d3c-84f3b844154b'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='2ceb53cf-46c4-3d77-92a5-0be8ce5ed011')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e668b588-b132-3878-a0bc-31347abc7004', 'COL', 'COL_CreditHold', 'Credit Hold', '3', 'N', 'N', 'N', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='6fe750a0-63b6-3872-a176-25e37aa77981'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='e668b588-b132-3878-a0bc-31347abc7004')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fc7f9430-b7e2-383a-b6fb-1e01b9043695', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'COL_CreditLimit_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditLimit_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='fc7f9430-b7e2-383a-b6fb-1e01b9043695')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1340b2ae-92f5-3321-8636-9a1a7c03ccdd', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'COL_CreditLimit_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditLimit_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1340b2ae-92f5-3321-8636-9a1a7c03ccdd')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '758c7aeb-1d57-302a-9f30-c2f5799ac6d9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='758c7aeb-1d57-302a-9f30-c2f5799ac6d9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dd3d756c-6316-3dd6-89bf-673a1d8186b6', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='dd3d756c-6316-3dd6-89bf-673a1d8186b6')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1d19eb85-67fe-3cb1-95ac-fc60a6ad5d03', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1d19eb85-67fe-3cb1-95ac-fc60a6ad5d03')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '31f75299-ef29-344b-b628-127797125a14', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='31f75299-ef29-344b-b628-127797125a14')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '13e384ab-eb50-3a5a-bef8-18132adce8bf', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='13e384ab-eb50-3a5a-bef8-18132adce8bf')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5bc9c4d5-04c3-3829-91c8-fb1ba1fa945f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='5bc9c4d5-04c3-3829-91c8-fb1ba1fa945f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2070b5cb-9e40-38f8-8f65-0419f6fd4884', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2070b5cb-9e40-38f8-8f65-0419f6fd4884')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4f0294be-3bd5-3cf8-aa3b-1560a51057dc', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '@C_BPartner_ID@', 'N', 'Y', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 'CBPartner_COLCreditLimit', 'N', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4f0294be-3bd5-3cf8-aa3b-1560a51057dc')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '296d9d58-2087-3b98-9fe6-6d554e839f3b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'COL_LimitType', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 2, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='06d7e8bb-a991-3773-a140-8bdf864f38b6'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LimitType'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='296d9d58-2087-3b98-9fe6-6d554e839f3b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8efe660c-b9d6-393f-ad72-e6b066d32ff5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'COL_LimitAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 3, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LimitAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8efe660c-b9d6-393f-ad72-e6b066d32ff5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f469ba58-435e-37ff-8c36-0ff2a7049bfb', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'C_Currency_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'CCurrency_COLCreditLimit', 'N', 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Currency_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f469ba58-435e-37ff-8c36-0ff2a7049bfb')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bd6e37a1-581b-3ed2-8b90-1f89797111d7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'ValidFrom', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '@#Date@', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='ValidFrom'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bd6e37a1-581b-3ed2-8b90-1f89797111d7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4841f964-cad6-3439-8409-85081f053ff6', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'ValidTo', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='ValidTo'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4841f964-cad6-3439-8409-85081f053ff6')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '18e8c5d2-5d1b-39c5-8612-9f9e6d102c8e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'Description', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 14, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Description'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='18e8c5d2-5d1b-39c5-8612-9f9e6d102c8e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '04b8697f-159d-3934-bb6d-055ae9318a68', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'COL_IsApproved', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsApproved'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='04b8697f-159d-3934-bb6d-055ae9318a68')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bd16a075-5f47-3f37-824d-d8c7cd2d0e15', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'COL_ApprovedBy_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLApprovedBy_COLCreditLimit', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ApprovedBy_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bd16a075-5f47-3f37-824d-d8c7cd2d0e15')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '62427f82-08a2-3cd1-ac08-bcb490c7538d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'COL_ApproveLimit', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='12cc302d-45df-3beb-8d35-fa917b405ae7'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ApproveLimit'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='62427f82-08a2-3cd1-ac08-bcb490c7538d')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ea3e281c-0a08-31ed-8ac7-979d65c94f2c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_CreditPolicy_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditPolicy_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ea3e281c-0a08-31ed-8ac7-979d65c94f2c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '608057ca-2d03-33a4-8be0-d0d93b668d69', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_CreditPolicy_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditPolicy_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='608057ca-2d03-33a4-8be0-d0d93b668d69')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '73304388-e6ea-3e36-a290-c33bf1676363', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='73304388-e6ea-3e36-a290-c33bf1676363')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fdfcb847-a6d2-3ad8-b3ff-20175ed5b26c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='fdfcb847-a6d2-3ad8-b3ff-20175ed5b26c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7f778fc4-c7c1-3110-8dee-2262ec87557a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='7f778fc4-c7c1-3110-8dee-2262ec87557a')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9d393367-dba9-3e26-91bc-83952ceff8cc', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='9d393367-dba9-3e26-91bc-83952ceff8cc')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '78f610cb-d354-352f-ba02-5d4275b210f7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='78f610cb-d354-352f-ba02-5d4275b210f7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd2cf64a7-0cee-3df3-943e-1b5e977b0a1e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d2cf64a7-0cee-3df3-943e-1b5e977b0a1e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dfec8c47-66fd-3bcb-9b67-3a6d477b431a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='dfec8c47-66fd-3bcb-9b67-3a6d477b431a')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1d4a2583-a1a7-3fe8-be88-35beb126d7da', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'C_BP_Group_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 'CBPGroup_COLCreditPolicy', 'N', 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BP_Group_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1d4a2583-a1a7-3fe8-be88-35beb126d7da')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '26e1b224-7189-3ae2-adc5-4a50f518b422', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 2, 'CBPartner_COLCreditPolicy', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='26e1b224-7189-3ae2-adc5-4a50f518b422')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '160aca23-81fd-3495-a8e0-8729e6a18330', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_CreditMode', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'E', 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 3, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='868bcb0e-9f9e-3ce2-917b-6b91e57d12c8'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditMode'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='160aca23-81fd-3495-a8e0-8729e6a18330')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fae8994c-7758-32a2-a88b-36e164be3f57', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_WatchPercent', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '90', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 22, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_WatchPercent'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='fae8994c-7758-32a2-a88b-36e164be3f57')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd45b7591-ce4f-34aa-a1ae-195bb16bb01a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_IsCheckOverdue', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsCheckOverdue'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d45b7591-ce4f-34aa-a1ae-195bb16bb01a')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2acd1acf-09bf-3250-b5e2-c218c381a336', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_OverdueDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '1', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OverdueDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2acd1acf-09bf-3250-b5e2-c218c381a336')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6857b173-f871-35ce-8e60-4b71429df2c0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_OverdueGraceDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OverdueGraceDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6857b173-f871-35ce-8e60-4b71429df2c0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4a23f851-03d3-3036-9c2b-f14585008747', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_OverdueAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OverdueAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4a23f851-03d3-3036-9c2b-f14585008747')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f16f2bc9-ab71-3b5d-9066-6e7041fd644b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_IsDunningBlocks', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsDunningBlocks'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f16f2bc9-ab71-3b5d-9066-6e7041fd644b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f0afce05-7efd-3dac-8dc0-002fe4f2881a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_IsBrokenPromise', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsBrokenPromise'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f0afce05-7efd-3dac-8dc0-002fe4f2881a')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7964aa24-6c65-334f-988f-aebe9fdb9cc9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_IsGroupLimit', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsGroupLimit'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='7964aa24-6c65-334f-988f-aebe9fdb9cc9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '843e4689-c607-3b2b-96b7-b9015b6c02c6', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_IsCountDrafts', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsCountDrafts'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='843e4689-c607-3b2b-96b7-b9015b6c02c6')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '39f7aa6a-ed00-3179-bd75-53b565b3e3a5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_IsInsuredReduces', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsInsuredReduces'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='39f7aa6a-ed00-3179-bd75-53b565b3e3a5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f1946531-dbe7-3ff5-918c-f8b3be53f509', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_IsCheckQuotation', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsCheckQuotation'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f1946531-dbe7-3ff5-918c-f8b3be53f509')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '61706b6d-2b65-3921-bd39-e5722f2a15e0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_IsCheckPrepaid', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsCheckPrepaid'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='61706b6d-2b65-3921-bd39-e5722f2a15e0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '53cfe173-aa85-3473-bfc4-03f90ace9603', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_IsCheckCash', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsCheckCash'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='53cfe173-aa85-3473-bfc4-03f90ace9603')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fcbde2b7-cc9e-394c-b22a-5892c5f2ae8f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_IsCheckInterCompany', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsCheckInterCompany'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='fcbde2b7-cc9e-394c-b22a-5892c5f2ae8f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e94d6b68-5981-3fce-81d5-389ce7c38d84', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_FourEyesAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_FourEyesAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e94d6b68-5981-3fce-81d5-389ce7c38d84')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '69c11888-49db-3f70-93e4-6d568acc83e1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_ReleaseDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '7', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReleaseDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='69c11888-49db-3f70-93e4-6d568acc83e1')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f8d2b67b-7932-3ccb-bed8-9cd48760da02', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_WhenFree', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'C', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='5309ee31-dc9a-3f52-b726-a66524e13b94'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_WhenFree'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f8d2b67b-7932-3ccb-bed8-9cd48760da02')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6acd62ea-87f4-35d7-9216-8a34d9086ab7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_CreditHold_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditHold_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6acd62ea-87f4-35d7-9216-8a34d9086ab7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1bdac6d1-ae64-3709-ba5e-9a852b958256', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_CreditHold_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditHold_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1bdac6d1-ae64-3709-ba5e-9a852b958256')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5a0724f7-4043-392e-a0a1-c0b233188c07', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='5a0724f7-4043-392e-a0a1-c0b233188c07')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ad6ffd2e-fffd-311a-b8e9-958d336cec58', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ad6ffd2e-fffd-311a-b8e9-958d336cec58')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a86ed8c5-b012-3121-bf3d-3e31fe5b3fea', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a86ed8c5-b012-3121-bf3d-3e31fe5b3fea')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8bad0e0b-4cf4-356f-a713-16b497e9306e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8bad0e0b-4cf4-356f-a713-16b497e9306e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f96f6688-c9ff-3daf-9b7a-24cdb3d5b7c8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f96f6688-c9ff-3daf-9b7a-24cdb3d5b7c8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8e315db9-416f-336b-a353-440a453c5d5b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8e315db9-416f-336b-a353-440a453c5d5b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f57c386c-ef64-394c-af9d-ebfda88a8a39', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f57c386c-ef64-394c-af9d-ebfda88a8a39')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '10be5073-15c3-32b5-a53d-65fd8ac00811', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_HoldNo', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 10, 30, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HoldNo'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='10be5073-15c3-32b5-a53d-65fd8ac00811')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6c1d9074-ef02-3bb2-8e64-6bdffa5ec58b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 2, 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6c1d9074-ef02-3bb2-8e64-6bdffa5ec58b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8ebfa60f-126c-3a9c-bb9d-271d7fa3106c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'C_Order_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 3, 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Order_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8ebfa60f-126c-3a9c-bb9d-271d7fa3106c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '10580aad-57b6-3636-a9bd-89e39e0b1c85', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'M_InOut_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='M_InOut_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='10580aad-57b6-3636-a9bd-89e39e0b1c85')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'feeea63d-bc9f-33ed-b38b-acfc4abec5e8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_HoldStatus', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'OP', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a5049144-f964-3131-99be-0998c123bf1a'), 17, 2, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HoldStatus'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='feeea63d-bc9f-33ed-b38b-acfc4abec5e8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '81988a5f-5756-37f5-8d41-ab67d8f10fe8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_ReasonCodes', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReasonCodes'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='81988a5f-5756-37f5-8d41-ab67d8f10fe8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5dd5f460-5f3d-3584-94b7-2ca11fb23f5e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_Reasons', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 14, 2000, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Reasons'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='5dd5f460-5f3d-3584-94b7-2ca11fb23f5e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '388f2afb-2047-326a-a070-18115f19a169', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_OrderAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OrderAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='388f2afb-2047-326a-a070-18115f19a169')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8ab73b2a-cb39-3d7c-aac7-44173741f9ab', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_OrderCurrency_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLOrderCurrency_COLCreditHold', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f2254d01-25b9-3467-93a0-0826e8a333d3'), 18, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OrderCurrency_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8ab73b2a-cb39-3d7c-aac7-44173741f9ab')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fe3b40fd-a5e2-3dd3-8caa-3fca2e8137d2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'C_PaymentTerm_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_PaymentTerm_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='fe3b40fd-a5e2-3dd3-8caa-3fca2e8137d2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fe80d013-5173-30c4-9032-d72d72f84345', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'C_Currency_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Currency_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='fe80d013-5173-30c4-9032-d72d72f84345')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8a0d28cd-7383-37b1-a6a2-be40c0532db0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_OpenInvoices', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OpenInvoices'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8a0d28cd-7383-37b1-a6a2-be40c0532db0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '14e02358-1455-3e0c-8d33-ae45f5ae44c9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_Receipts', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Receipts'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='14e02358-1455-3e0c-8d33-ae45f5ae44c9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '10b72606-b196-327c-bca6-39529f49182f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_CreditNotes', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditNotes'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='10b72606-b196-327c-bca6-39529f49182f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c2ce9a3b-121b-3cd0-9af9-3c459f149932', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_OpenOrders', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OpenOrders'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c2ce9a3b-121b-3cd0-9af9-3c459f149932')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b242a1fc-e574-327c-9b90-2c38744bc8d0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_DeliveredAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DeliveredAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b242a1fc-e574-327c-9b90-2c38744bc8d0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c5fa680d-7e3c-31f3-88b7-a9a4edf56753', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_DraftAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DraftAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c5fa680d-7e3c-31f3-88b7-a9a4edf56753')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b0992cce-057c-3fba-b047-2425490a0c95', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_InsuredAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InsuredAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b0992cce-057c-3fba-b047-2425490a0c95')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6031128e-81aa-3af7-a652-2cb6bfe69b0e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_ExposureAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ExposureAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6031128e-81aa-3af7-a652-2cb6bfe69b0e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e4058554-4938-3462-bb18-d15b0517e49e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_LimitAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LimitAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e4058554-4938-3462-bb18-d15b0517e49e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '649f3e19-0810-36db-80a9-3bac2328fac7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_HeldAt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 16, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HeldAt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='649f3e19-0810-36db-80a9-3bac2328fac7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '72c7ee13-c4b9-3461-9006-185c52bb5f53', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_HeldFor_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLHeldFor_COLCreditHold', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HeldFor_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='72c7ee13-c4b9-3461-9006-185c52bb5f53')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6bb849c0-bf8a-3539-995b-6f4cf0d956a4', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_Requester_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLRequester_COLCreditHold', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Requester_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6bb849c0-bf8a-3539-995b-6f4cf0d956a4')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '919b5c68-f508-38ca-a363-8e0ae9394df1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_RequestText', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 14, 2000, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RequestText'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='919b5c68-f508-38ca-a363-8e0ae9394df1')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd8351130-3fde-3562-8edf-36d56e04c3bc', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_FirstDecider_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLFirstDecider_COLCreditHold', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_FirstDecider_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d8351130-3fde-3562-8edf-36d56e04c3bc')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9eb7f593-d95a-33eb-912b-5dbb883778e8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_Decider_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLDecider_COLCreditHold', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Decider_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='9eb7f593-d95a-33eb-912b-5dbb883778e8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '843e5456-5954-3995-9ead-d5e7da8ace9e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_DecidedAt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 16, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DecidedAt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='843e5456-5954-3995-9ead-d5e7da8ace9e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '584cca07-3904-3073-9caa-49327b82d3fd', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_ReasonText', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 14, 2000, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReasonText'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='584cca07-3904-3073-9caa-49327b82d3fd')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '30690c1f-40c4-32f6-bd88-4268b28a9add', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_ValidUntil', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ValidUntil'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='30690c1f-40c4-32f6-bd88-4268b28a9add')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a64b96be-2915-3790-8eac-a580a7211bb3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_ReleasedAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReleasedAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a64b96be-2915-3790-8eac-a580a7211bb3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'de1083bd-2c37-3598-bf94-f33a870d5e2b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_RequestRelease', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e4e92713-3e65-3905-a0e3-ad7fd8e91402'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RequestRelease'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='de1083bd-2c37-3598-bf94-f33a870d5e2b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b34ccb05-cfec-3556-ad01-f5579aaa0e23', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_ReleaseHold', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0ad4725f-bdc0-3916-b42a-0f1d84bd67bf'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReleaseHold'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b34ccb05-cfec-3556-ad01-f5579aaa0e23')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'da259558-4ec9-3077-b35c-cf2e23ce57e3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_RejectHold', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='32e751d6-ef56-3dab-a01e-720eb8ffb116'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RejectHold'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='da259558-4ec9-3077-b35c-cf2e23ce57e3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '50c6c3bf-ed97-3b9c-9dec-465d6bcb6a3e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_RecheckHolds', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0f0aa6c0-23fc-3068-a4df-b604a4af6d24'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RecheckHolds'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='50c6c3bf-ed97-3b9c-9dec-465d6bcb6a3e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1bc5ae23-4849-36f8-8915-8534cd6dcc22', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Order'), 'COL_CreditState', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f135daa3-d7f9-328b-93e6-c30c84ff3ab7'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditState'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1bc5ae23-4849-36f8-8915-8534cd6dcc22')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3dc2d25a-7383-3802-9f83-837f0ee85cfc', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Order'), 'COL_CreditAcceptedAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditAcceptedAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3dc2d25a-7383-3802-9f83-837f0ee85cfc')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1bb632d6-c456-3992-918a-5e8ad6efb1d5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_IsHeldByLimit', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsHeldByLimit'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1bb632d6-c456-3992-918a-5e8ad6efb1d5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5c74ce0a-dd42-36cb-b380-7a241936e4f3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel'), 'COL_IsBlockCredit', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsBlockCredit'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='5c74ce0a-dd42-36cb-b380-7a241936e4f3')
;

INSERT INTO AD_Ref_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_Table_UU, EntityType, AD_Reference_ID, AD_Table_ID, AD_Key, AD_Display, IsValueDisplayed, WhereClause)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6ecc3637-8cc0-32bc-bd08-2894f99ba837', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User') AND ColumnName='AD_User_ID'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User') AND ColumnName='Name'), 'N', NULL
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_Table WHERE AD_Ref_Table_UU='6ecc3637-8cc0-32bc-bd08-2894f99ba837')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fd3566fe-4816-3546-8081-3a532df3d057', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e4e92713-3e65-3905-a0e3-ad7fd8e91402'), 'COL_RequestText', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 10, 2000, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RequestText'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='fd3566fe-4816-3546-8081-3a532df3d057')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '302853ab-abc3-3e68-bc56-00e8948d0c62', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0ad4725f-bdc0-3916-b42a-0f1d84bd67bf'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 30, 22, 'N', 'N', 'Y', NULL, '@COL_HoldStatus@=''''', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='302853ab-abc3-3e68-bc56-00e8948d0c62')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '45097b6c-2bd3-304b-9991-ca6b0465dc5d', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0ad4725f-bdc0-3916-b42a-0f1d84bd67bf'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 20, 18, 22, 'N', 'N', 'Y', NULL, '@COL_HoldStatus@=''''', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a03fb9e6-634f-34a1-ac4d-96fb0550965c'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='45097b6c-2bd3-304b-9991-ca6b0465dc5d')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cc643a0e-9bf9-30ab-aec4-227165e3fa9a', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0ad4725f-bdc0-3916-b42a-0f1d84bd67bf'), 'COL_HeldFrom', e.AD_Element_ID, e.Name, e.Description, e.Help, 30, 15, 7, 'N', 'N', 'Y', NULL, '@COL_HoldStatus@=''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HeldFrom'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='cc643a0e-9bf9-30ab-aec4-227165e3fa9a')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4d56f171-81d6-324c-8217-2e8d5a6f5a18', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0ad4725f-bdc0-3916-b42a-0f1d84bd67bf'), 'COL_HeldTo', e.AD_Element_ID, e.Name, e.Description, e.Help, 40, 15, 7, 'N', 'N', 'Y', NULL, '@COL_HoldStatus@=''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HeldTo'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='4d56f171-81d6-324c-8217-2e8d5a6f5a18')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '74966735-da25-3c16-acd8-ae23ae346fe7', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0ad4725f-bdc0-3916-b42a-0f1d84bd67bf'), 'COL_IsFutureOrders', e.AD_Element_ID, e.Name, e.Description, e.Help, 50, 20, 1, 'N', 'N', 'Y', 'N', '@COL_HoldStatus@=''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsFutureOrders'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='74966735-da25-3c16-acd8-ae23ae346fe7')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f541f2f6-2588-36ea-894b-17565905bc0d', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0ad4725f-bdc0-3916-b42a-0f1d84bd67bf'), 'COL_ReleasedAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 60, 12, 22, 'N', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReleasedAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='f541f2f6-2588-36ea-894b-17565905bc0d')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '416b3693-5b7d-3c88-ab97-23944f0d42e1', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0ad4725f-bdc0-3916-b42a-0f1d84bd67bf'), 'COL_ValidUntil', e.AD_Element_ID, e.Name, e.Description, e.Help, 70, 15, 7, 'N', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ValidUntil'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='416b3693-5b7d-3c88-ab97-23944f0d42e1')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8f14f81e-f0ff-305f-af0d-034e8bd83879', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0ad4725f-bdc0-3916-b42a-0f1d84bd67bf'), 'COL_ReasonText', e.AD_Element_ID, e.Name, e.Description, e.Help, 80, 10, 2000, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReasonText'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='8f14f81e-f0ff-305f-af0d-034e8bd83879')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bef00135-440c-3a44-b104-b87da22cd952', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='32e751d6-ef56-3dab-a01e-720eb8ffb116'), 'COL_ReasonText', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 10, 2000, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReasonText'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='bef00135-440c-3a44-b104-b87da22cd952')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Val_Rule_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e6f96687-3591-33e5-9df7-89607ebf9a33', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='fac18898-c83e-31b1-8530-07dca22d5202'), 'C_Order_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 30, 22, 'Y', 'N', 'Y', NULL, (SELECT AD_Val_Rule_ID FROM AD_Val_Rule WHERE AD_Val_Rule_UU='48754978-01b0-375a-adc9-30c28b35a44e'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Order_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='e6f96687-3591-33e5-9df7-89607ebf9a33')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e490243e-6fee-39a2-880f-0c27c48cd445', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='fac18898-c83e-31b1-8530-07dca22d5202'), 'COL_ReasonText', e.AD_Element_ID, e.Name, e.Description, e.Help, 20, 10, 2000, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReasonText'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='e490243e-6fee-39a2-880f-0c27c48cd445')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '85eced85-a883-3da2-a4df-026e8ebe1fc5', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0f0aa6c0-23fc-3068-a4df-b604a4af6d24'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 30, 22, 'N', 'N', 'Y', NULL, '@COL_HoldStatus@=''''', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='85eced85-a883-3da2-a4df-026e8ebe1fc5')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1bfda8bd-2e69-34b0-992b-c3af4ac6cf72', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='6fe750a0-63b6-3872-a176-25e37aa77981'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'Credit Hold', 'One order that waits', NULL, 10, 0, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '104e6b67-ba20-3706-8181-f1fded5a4f94', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='104e6b67-ba20-3706-8181-f1fded5a4f94')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7569d536-c8fb-35c4-9585-d85b7539a676', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 160, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7569d536-c8fb-35c4-9585-d85b7539a676')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c53a425a-8f94-3fa1-8721-a694e8a19e34', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 30, 'Y', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HoldNo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c53a425a-8f94-3fa1-8721-a694e8a19e34')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4c340d79-e117-3b7a-9157-a97b9092e291', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'Y', 40, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HoldStatus' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4c340d79-e117-3b7a-9157-a97b9092e291')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '05751966-bc29-3368-b34b-ed7da7049c45', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 50, 'N', 'N', 'N', 'N', 20, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='05751966-bc29-3368-b34b-ed7da7049c45')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5556df87-26d4-3ce5-b2d7-130a7234985d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 60, 'Y', 'N', 'N', 'N', 30, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Order_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5556df87-26d4-3ce5-b2d7-130a7234985d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '760b571a-f77e-367f-993b-bf6fa4f92e80', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 70, 'N', 'N', 'N', 'N', 150, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='M_InOut_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='760b571a-f77e-367f-993b-bf6fa4f92e80')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '75014dd1-65bb-3650-aae7-7d21e335bf06', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 80, 'Y', 'N', 'N', 'N', 100, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HeldAt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='75014dd1-65bb-3650-aae7-7d21e335bf06')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7f33dd2a-dee1-3093-8cc9-e86139464e6c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 90, 'N', 'N', 'N', 'N', 90, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HeldFor_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7f33dd2a-dee1-3093-8cc9-e86139464e6c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0f3430b6-e255-3015-b097-8c0f050ead67', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 100, 'Y', 'N', 'N', 'N', 100, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_PaymentTerm_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='0f3430b6-e255-3015-b097-8c0f050ead67')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c486b4bc-430a-377f-86fc-7fb98e818225', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 110, 'N', 'N', 'N', 'N', 70, 'Y', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Reasons' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c486b4bc-430a-377f-86fc-7fb98e818225')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ec410782-0524-3a72-a089-dc618844b909', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'N', 'N', 'N', 'N', 50, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OrderAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ec410782-0524-3a72-a089-dc618844b909')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '367bb425-23f9-3d6b-ba3d-c980b3cdadcd', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 130, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OrderCurrency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='367bb425-23f9-3d6b-ba3d-c980b3cdadcd')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8c9b0417-1ad9-36ea-a287-8ca9335deacd', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 140, 'N', 'N', 'N', 'N', 80, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ExposureAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8c9b0417-1ad9-36ea-a287-8ca9335deacd')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '51e06281-c1d1-3d30-948c-4a23abd78d18', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 150, 'Y', 'N', 'N', 'N', 90, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LimitAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='51e06281-c1d1-3d30-948c-4a23abd78d18')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0aab8abf-aeef-39e4-873a-71bb1de39250', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 160, 'N', 'N', 'N', 'N', 160, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OpenInvoices' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='0aab8abf-aeef-39e4-873a-71bb1de39250')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c9c12176-9401-38c5-9175-c6029b633b06', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 170, 'Y', 'N', 'N', 'N', 170, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OpenOrders' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c9c12176-9401-38c5-9175-c6029b633b06')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '81b40cad-1385-3274-9f3f-a4ba4e84c5d0', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 180, 'N', 'N', 'N', 'N', 180, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Receipts' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='81b40cad-1385-3274-9f3f-a4ba4e84c5d0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f9d5826c-5774-3a90-a79a-6181ba544aaf', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 190, 'Y', 'N', 'N', 'N', 190, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DeliveredAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f9d5826c-5774-3a90-a79a-6181ba544aaf')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fd945799-a32a-3647-b363-55d60b16cb1b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 200, 'N', 'N', 'N', 'N', 200, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditNotes' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fd945799-a32a-3647-b363-55d60b16cb1b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '858af156-96ec-365e-8112-2f13c593f6e1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 210, 'Y', 'N', 'N', 'N', 210, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DraftAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='858af156-96ec-365e-8112-2f13c593f6e1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ef99a29c-61a5-386a-a4fd-55f57bd81b7d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 220, 'N', 'N', 'N', 'N', 220, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InsuredAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ef99a29c-61a5-386a-a4fd-55f57bd81b7d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd22030c2-3c91-39d1-a933-42c4d8fb6d18', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 230, 'Y', 'N', 'N', 'N', 230, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d22030c2-3c91-39d1-a933-42c4d8fb6d18')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '223b5e85-3a88-325a-8189-ad3016ec6566', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 240, 'N', 'N', 'N', 'N', 110, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Requester_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='223b5e85-3a88-325a-8189-ad3016ec6566')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1fc1d874-84db-319c-97a4-c046e52433f8', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 250, 'Y', 'N', 'N', 'N', 250, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_FirstDecider_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1fc1d874-84db-319c-97a4-c046e52433f8')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '10a7ef7d-ec68-3166-8371-e5e933159441', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 260, 'N', 'N', 'N', 'N', 260, 'N', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RequestText' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='10a7ef7d-ec68-3166-8371-e5e933159441')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e167cc99-60ce-3e9e-b791-eda54b0dc41a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 270, 'N', 'N', 'N', 'N', 120, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Decider_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e167cc99-60ce-3e9e-b791-eda54b0dc41a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '05fcdaf6-b11b-3a0f-83b9-68c21ed5f624', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 280, 'Y', 'N', 'N', 'N', 280, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DecidedAt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='05fcdaf6-b11b-3a0f-83b9-68c21ed5f624')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'de0863d9-b752-3d33-a4bf-766dfe722da6', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 290, 'N', 'N', 'N', 'N', 290, 'N', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReasonText' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='de0863d9-b752-3d33-a4bf-766dfe722da6')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1431e545-07d2-33b5-9e49-54902e2f8f06', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 300, 'N', 'N', 'N', 'N', 140, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReleasedAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1431e545-07d2-33b5-9e49-54902e2f8f06')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '51700c39-79f0-3d3a-bfad-b1c5fc3a3571', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 310, 'Y', 'N', 'N', 'N', 130, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ValidUntil' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='51700c39-79f0-3d3a-bfad-b1c5fc3a3571')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b7d9d363-e230-3955-b0ae-6388e49870dc', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 320, 'N', 'N', 'N', 'N', 320, 'N', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReasonCodes' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b7d9d363-e230-3955-b0ae-6388e49870dc')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fb747330-56f1-3818-8d39-d5e76d2bc253', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 330, 'N', 'N', 'N', 'N', 330, 'N', 2, 2, 1, '@COL_HoldStatus@=''OP'' | @COL_HoldStatus@=''RJ'' | @COL_HoldStatus@=''HM''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RequestRelease' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fb747330-56f1-3818-8d39-d5e76d2bc253')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '25d905df-8c97-3a07-90c3-8cb20b3a972c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 340, 'Y', 'N', 'N', 'N', 340, 'N', 5, 2, 1, '@COL_HoldStatus@=''OP'' | @COL_HoldStatus@=''RQ'' | @COL_HoldStatus@=''FA'' | @COL_HoldStatus@=''HM''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReleaseHold' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='25d905df-8c97-3a07-90c3-8cb20b3a972c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '56b75086-befd-3fa2-a8c8-d4565fcbb2c0', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 350, 'N', 'N', 'N', 'N', 350, 'N', 2, 2, 1, '@COL_HoldStatus@=''OP'' | @COL_HoldStatus@=''RQ'' | @COL_HoldStatus@=''FA''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RejectHold' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='56b75086-befd-3fa2-a8c8-d4565fcbb2c0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '11359818-c5a9-3cfe-a8a5-d34a8f10aa86', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 360, 'Y', 'N', 'N', 'N', 360, 'N', 5, 2, 1, '@COL_HoldStatus@=''OP'' | @COL_HoldStatus@=''RQ'' | @COL_HoldStatus@=''FA'' | @COL_HoldStatus@=''RJ''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RecheckHolds' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='11359818-c5a9-3cfe-a8a5-d34a8f10aa86')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f883c802-ba17-3563-9ee3-31e7f63f4d20', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditHold_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f883c802-ba17-3563-9ee3-31e7f63f4d20')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e0bb2e0b-8724-3306-b752-d753e2605b03', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditHold_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e0bb2e0b-8724-3306-b752-d753e2605b03')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8bcf2563-a921-355c-9d1a-f343354bf272', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='7d3b2ae0-e270-345a-974f-ffcb868007c7'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'Credit Limit', 'Of overlapping rows the one that began last counts', NULL, 10, 0, 'N', 'N', 'N', 'N', 'N', 'N', 'Y', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f6ee445f-ee2f-3c97-8d5a-acc2ebe067b1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f6ee445f-ee2f-3c97-8d5a-acc2ebe067b1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9d8f8119-0ebb-3de8-bf78-4403cb5ee247', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 20, 'Y', 'N', 'N', 'N', 100, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9d8f8119-0ebb-3de8-bf78-4403cb5ee247')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '907be0d9-7849-31bd-93b8-d27f4b0108ee', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='907be0d9-7849-31bd-93b8-d27f4b0108ee')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '106cc3e1-ff47-32d1-8175-099b637bc671', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 40, 'Y', 'N', 'N', 'N', 20, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LimitType' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='106cc3e1-ff47-32d1-8175-099b637bc671')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b532b700-a4a5-32c1-b05a-bb75fe7efdc0', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LimitAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b532b700-a4a5-32c1-b05a-bb75fe7efdc0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ac5e2958-c27d-3271-8c98-43064d495807', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 60, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ac5e2958-c27d-3271-8c98-43064d495807')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '19a679bc-fba5-39b6-92fe-d63d8637e4ff', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 70, 'N', 'N', 'N', 'N', 50, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='ValidFrom' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='19a679bc-fba5-39b6-92fe-d63d8637e4ff')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c3d80ae8-26df-3c2f-8b0b-29b3657a4812', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 80, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='ValidTo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c3d80ae8-26df-3c2f-8b0b-29b3657a4812')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '50e9ea92-982f-3fd7-b563-b59201a456e3', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 90, 'N', 'N', 'N', 'N', 90, 'N', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='Description' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='50e9ea92-982f-3fd7-b563-b59201a456e3')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fb7a3c7f-767b-3e42-8496-88afd463f9ec', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 100, 'N', 'N', 'N', 'N', 90, 'Y', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='IsActive' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fb7a3c7f-767b-3e42-8496-88afd463f9ec')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '563fdc93-b2c4-3861-992c-0dd34471b5bc', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 110, 'Y', 'N', 'N', 'N', 70, 'Y', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsApproved' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='563fdc93-b2c4-3861-992c-0dd34471b5bc')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'badc492e-feb8-3e75-9b80-c1bbfa903edf', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'N', 'N', 'N', 'N', 80, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ApprovedBy_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='badc492e-feb8-3e75-9b80-c1bbfa903edf')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5cbb9bc9-1ac3-3717-8bbe-ef7e435ea6e3', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 130, 'Y', 'N', 'N', 'N', 130, 'N', 5, 2, 1, '@COL_IsApproved@=''N''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ApproveLimit' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5cbb9bc9-1ac3-3717-8bbe-ef7e435ea6e3')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'aa1e347a-532a-3734-94db-e02c70cb0a61', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditLimit_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='aa1e347a-532a-3734-94db-e02c70cb0a61')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '32b211b3-f142-3ca8-a7b2-469674690ce1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditLimit_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='32b211b3-f142-3ca8-a7b2-469674690ce1')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='3985b808-29c9-3676-8d3c-84f3b844154b'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'Credit Policy', 'Customer before customer group before tenant', NULL, 10, 0, 'Y', 'N', 'N', 'N', 'N', 'N', 'Y', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b4b86061-fb56-391d-84bd-c84bdbf3b332', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b4b86061-fb56-391d-84bd-c84bdbf3b332')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fa80d84a-e06c-3832-badf-5cf81cae54ea', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fa80d84a-e06c-3832-badf-5cf81cae54ea')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1396f034-1041-3a02-bc49-8e45a1bea86c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BP_Group_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1396f034-1041-3a02-bc49-8e45a1bea86c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'db1d97d8-2bec-330a-8aff-f1cd23dbb880', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 40, 'Y', 'N', 'N', 'N', 20, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='db1d97d8-2bec-330a-8aff-f1cd23dbb880')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '41454ca5-c1a0-3b6b-92e0-03ea4ebb5b05', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditMode' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='41454ca5-c1a0-3b6b-92e0-03ea4ebb5b05')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f036341e-e634-325b-9bd3-34668c4a8fad', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 60, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_WatchPercent' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f036341e-e634-325b-9bd3-34668c4a8fad')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '74b25df2-3139-356f-a8ec-b93ab47ae40a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 70, 'N', 'N', 'N', 'N', 50, 'Y', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsCheckOverdue' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='74b25df2-3139-356f-a8ec-b93ab47ae40a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd28f5ac4-eebb-3b0a-99a6-97ad6d8b9c55', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 80, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, '@COL_IsCheckOverdue@=''Y''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OverdueDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d28f5ac4-eebb-3b0a-99a6-97ad6d8b9c55')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a580a733-2f5c-3034-b948-5592ff87229e', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 90, 'N', 'N', 'N', 'N', 90, 'N', 1, 2, 1, '@COL_IsCheckOverdue@=''Y''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OverdueGraceDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a580a733-2f5c-3034-b948-5592ff87229e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c90eab4c-1218-35c0-88f2-f498c08bfa2d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 100, 'Y', 'N', 'N', 'N', 70, 'Y', 4, 2, 1, '@COL_IsCheckOverdue@=''Y''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OverdueAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c90eab4c-1218-35c0-88f2-f498c08bfa2d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '90e6718e-3b80-3b63-b490-c7016951a74d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 110, 'N', 'N', 'N', 'N', 110, 'N', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsDunningBlocks' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='90e6718e-3b80-3b63-b490-c7016951a74d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2abe8561-1791-3243-8146-c4a54b32ce3c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 120, 'Y', 'N', 'N', 'N', 120, 'N', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsBrokenPromise' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2abe8561-1791-3243-8146-c4a54b32ce3c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bd19927a-789f-34eb-9fed-2a247929332c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 130, 'N', 'N', 'N', 'N', 130, 'N', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsGroupLimit' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='bd19927a-789f-34eb-9fed-2a247929332c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0f1bde89-20b8-339e-837d-533f15815e69', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 140, 'Y', 'N', 'N', 'N', 140, 'N', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsInsuredReduces' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='0f1bde89-20b8-339e-837d-533f15815e69')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1029026b-d705-3d7e-a4e5-ebce2d95f617', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 150, 'N', 'N', 'N', 'N', 150, 'N', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsCountDrafts' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1029026b-d705-3d7e-a4e5-ebce2d95f617')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e5733125-cbf4-3473-aab2-03e12737e246', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 160, 'Y', 'N', 'N', 'N', 160, 'N', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsCheckQuotation' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e5733125-cbf4-3473-aab2-03e12737e246')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c906ce9a-8301-3239-8544-1cb2b0a099c6', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 170, 'N', 'N', 'N', 'N', 170, 'N', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsCheckPrepaid' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c906ce9a-8301-3239-8544-1cb2b0a099c6')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '03c04434-912a-3c79-9ce2-ed40a23e6f7a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 180, 'Y', 'N', 'N', 'N', 180, 'N', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsCheckCash' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='03c04434-912a-3c79-9ce2-ed40a23e6f7a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '29fd6d2b-b263-3da9-9fd6-44fdb7121aee', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 190, 'N', 'N', 'N', 'N', 190, 'N', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsCheckInterCompany' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='29fd6d2b-b263-3da9-9fd6-44fdb7121aee')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '01c732f6-72f3-3475-864f-23bb707bbf94', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 200, 'Y', 'N', 'N', 'N', 80, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_FourEyesAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='01c732f6-72f3-3475-864f-23bb707bbf94')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3135325b-f518-30cb-b743-6119929930d9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 210, 'N', 'N', 'N', 'N', 210, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReleaseDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3135325b-f518-30cb-b743-6119929930d9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b6e5402b-287b-3afa-8d62-8a9e124bfd6a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 220, 'Y', 'N', 'N', 'N', 90, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_WhenFree' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b6e5402b-287b-3afa-8d62-8a9e124bfd6a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2934cbc7-d338-3db1-b792-ef7581b70248', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 230, 'N', 'N', 'N', 'N', 100, 'Y', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='IsActive' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2934cbc7-d338-3db1-b792-ef7581b70248')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '73e79516-7949-3680-b674-0b9c5d85df80', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditPolicy_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='73e79516-7949-3680-b674-0b9c5d85df80')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '00dda849-2c51-3b7d-bf9d-cc58a3a90e27', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditPolicy_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='00dda849-2c51-3b7d-bf9d-cc58a3a90e27')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Column_ID, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '08c3625a-20b8-3b21-a1fd-354553fbb10d', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'Credit Limits', 'Limits over time', NULL, 166, 1, 'N', 'N', 'N', 'N', 'N', 'N', 'Y', 'N', (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit') AND ColumnName='C_BPartner_ID'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '25fb8338-7d30-3932-a282-5fc3a46f2499', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='25fb8338-7d30-3932-a282-5fc3a46f2499')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3e757d70-1766-3059-9e85-808bb3c4f5f3', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 20, 'Y', 'N', 'N', 'N', 100, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3e757d70-1766-3059-9e85-808bb3c4f5f3')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dd6a1dc5-713d-3404-9b59-70a0943013ae', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 30, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='dd6a1dc5-713d-3404-9b59-70a0943013ae')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e2155666-c191-3e15-ad1b-4f67ffc62603', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 40, 'Y', 'N', 'N', 'N', 20, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LimitType' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e2155666-c191-3e15-ad1b-4f67ffc62603')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e88abc06-9011-3e88-a77a-96e4efe75e4d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LimitAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e88abc06-9011-3e88-a77a-96e4efe75e4d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'de0ac510-33dd-30f7-9a68-bd07c0d76116', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 60, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='de0ac510-33dd-30f7-9a68-bd07c0d76116')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '77890fb6-6640-34f2-89e4-d5fe5a1f033b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 70, 'N', 'N', 'N', 'N', 50, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='ValidFrom' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='77890fb6-6640-34f2-89e4-d5fe5a1f033b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f6f5e805-8b5f-3e4f-bc5b-c4e5f429920d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 80, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='ValidTo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f6f5e805-8b5f-3e4f-bc5b-c4e5f429920d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3c7ecdaf-e07c-3587-aaaf-ec463805259b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 90, 'N', 'N', 'N', 'N', 90, 'N', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='Description' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3c7ecdaf-e07c-3587-aaaf-ec463805259b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '73af6754-54d1-3c8e-b5b2-9becf786bc93', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 100, 'N', 'N', 'N', 'N', 90, 'Y', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='IsActive' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='73af6754-54d1-3c8e-b5b2-9becf786bc93')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6939f1f8-3db1-3e1e-9b75-987fbfc1af68', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 110, 'Y', 'N', 'N', 'N', 70, 'Y', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsApproved' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6939f1f8-3db1-3e1e-9b75-987fbfc1af68')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5b4ac246-d4e0-3c87-bf17-11f92732ad1c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'N', 'N', 'N', 'N', 80, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ApprovedBy_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5b4ac246-d4e0-3c87-bf17-11f92732ad1c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bc366650-2397-30fe-a0e1-d1def00d1ff0', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 130, 'Y', 'N', 'N', 'N', 130, 'N', 5, 2, 1, '@COL_IsApproved@=''N''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ApproveLimit' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='bc366650-2397-30fe-a0e1-d1def00d1ff0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c7a1b100-a001-3602-8fc4-c8c3ff854f1f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditLimit_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c7a1b100-a001-3602-8fc4-c8c3ff854f1f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cfd4f2c3-dddc-3fdc-bd68-30ef6656d40f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditLimit_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='cfd4f2c3-dddc-3fdc-bd68-30ef6656d40f')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Column_ID, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3290d798-04f5-3628-aa31-88f47943f5ec', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'Credit Holds', 'Orders that wait or waited', NULL, 167, 1, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold') AND ColumnName='C_BPartner_ID'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a330aa7d-fd14-380b-8967-dee03776580e', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a330aa7d-fd14-380b-8967-dee03776580e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '22ccdae8-e8e5-3a7d-bd3e-93c6aa6bc804', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 160, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='22ccdae8-e8e5-3a7d-bd3e-93c6aa6bc804')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fd91d083-93b9-3a86-9455-1abaa92b5836', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 30, 'Y', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HoldNo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fd91d083-93b9-3a86-9455-1abaa92b5836')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1e29e6d7-7a3c-3a5a-8730-3e74f4219435', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'Y', 40, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HoldStatus' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1e29e6d7-7a3c-3a5a-8730-3e74f4219435')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '277640fa-d032-3ddb-b7d6-d1f27a4aec84', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 50, 'N', 'N', 'N', 'N', 20, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='277640fa-d032-3ddb-b7d6-d1f27a4aec84')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '98f2c857-f179-3ec0-bd03-58d81966804e', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 60, 'Y', 'N', 'N', 'N', 30, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Order_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='98f2c857-f179-3ec0-bd03-58d81966804e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9f030b49-d4ed-37ab-9e24-78ae0f9299a0', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 70, 'N', 'N', 'N', 'N', 150, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='M_InOut_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9f030b49-d4ed-37ab-9e24-78ae0f9299a0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '60989a73-639f-338a-a950-f62aedd42b79', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 80, 'Y', 'N', 'N', 'N', 100, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HeldAt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='60989a73-639f-338a-a950-f62aedd42b79')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7c050050-46b8-3093-bcc9-899141154ae5', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 90, 'N', 'N', 'N', 'N', 90, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HeldFor_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7c050050-46b8-3093-bcc9-899141154ae5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '876d5fc7-6f06-3f0f-b8d3-6e0266c77d2e', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 100, 'Y', 'N', 'N', 'N', 100, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_PaymentTerm_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='876d5fc7-6f06-3f0f-b8d3-6e0266c77d2e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd8dd37c0-9251-3d93-ba9a-5268eef5a494', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 110, 'N', 'N', 'N', 'N', 70, 'Y', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Reasons' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d8dd37c0-9251-3d93-ba9a-5268eef5a494')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ca9e7bad-affe-3457-987e-3f29f21e2344', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'N', 'N', 'N', 'N', 50, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OrderAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ca9e7bad-affe-3457-987e-3f29f21e2344')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '88f41f59-8d30-32d3-a7ac-9985047f7599', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 130, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OrderCurrency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='88f41f59-8d30-32d3-a7ac-9985047f7599')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '03c53c73-3fcf-3318-b1ec-26417818829f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 140, 'N', 'N', 'N', 'N', 80, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ExposureAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='03c53c73-3fcf-3318-b1ec-26417818829f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6729202b-d24d-393b-8307-e44a27843061', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 150, 'Y', 'N', 'N', 'N', 90, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LimitAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6729202b-d24d-393b-8307-e44a27843061')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '68a5717e-9e6d-3e6b-a2ec-5ad75616f0b3', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 160, 'N', 'N', 'N', 'N', 160, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OpenInvoices' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='68a5717e-9e6d-3e6b-a2ec-5ad75616f0b3')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd62b76dd-3075-385b-ab1f-b204f6efe3ea', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 170, 'Y', 'N', 'N', 'N', 170, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OpenOrders' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d62b76dd-3075-385b-ab1f-b204f6efe3ea')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '626061ed-70ec-3693-8c36-6e95cd7c4335', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 180, 'N', 'N', 'N', 'N', 180, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Receipts' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='626061ed-70ec-3693-8c36-6e95cd7c4335')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '077e3a48-ed85-3aa5-ba7c-355be2457374', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 190, 'Y', 'N', 'N', 'N', 190, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DeliveredAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='077e3a48-ed85-3aa5-ba7c-355be2457374')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ef4db83f-25e8-3a66-bc8e-19d80cd5d707', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 200, 'N', 'N', 'N', 'N', 200, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditNotes' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ef4db83f-25e8-3a66-bc8e-19d80cd5d707')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c0e18fb6-aaa4-34fe-a171-159afb528c48', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 210, 'Y', 'N', 'N', 'N', 210, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DraftAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c0e18fb6-aaa4-34fe-a171-159afb528c48')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'caea09bf-4b45-35a3-bd2e-9bf487def594', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 220, 'N', 'N', 'N', 'N', 220, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InsuredAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='caea09bf-4b45-35a3-bd2e-9bf487def594')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0f1797c7-fea6-3b75-971a-527d4f220804', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 230, 'Y', 'N', 'N', 'N', 230, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='0f1797c7-fea6-3b75-971a-527d4f220804')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b67f190f-3d6b-3021-a706-b1ab316f2985', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 240, 'N', 'N', 'N', 'N', 110, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Requester_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b67f190f-3d6b-3021-a706-b1ab316f2985')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b07fd7c3-45ba-320e-a908-20d200fb6d44', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 250, 'Y', 'N', 'N', 'N', 250, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_FirstDecider_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b07fd7c3-45ba-320e-a908-20d200fb6d44')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'aba80856-6fdd-3e07-9b47-bade9dc3d990', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 260, 'N', 'N', 'N', 'N', 260, 'N', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RequestText' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='aba80856-6fdd-3e07-9b47-bade9dc3d990')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bbd9150d-368d-38e7-9e62-84e243b0979b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 270, 'N', 'N', 'N', 'N', 120, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Decider_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='bbd9150d-368d-38e7-9e62-84e243b0979b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '010fe869-6dd5-3fc3-a4eb-39306fa2ad37', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 280, 'Y', 'N', 'N', 'N', 280, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DecidedAt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='010fe869-6dd5-3fc3-a4eb-39306fa2ad37')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5c1c048b-1d0e-334f-8301-82e4f5413740', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 290, 'N', 'N', 'N', 'N', 290, 'N', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReasonText' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5c1c048b-1d0e-334f-8301-82e4f5413740')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '296c888d-91ab-3a17-a218-de5a19c352db', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 300, 'N', 'N', 'N', 'N', 140, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReleasedAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='296c888d-91ab-3a17-a218-de5a19c352db')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e79a780e-babc-3b6b-84a4-f0a1fb03cca1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 310, 'Y', 'N', 'N', 'N', 130, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ValidUntil' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e79a780e-babc-3b6b-84a4-f0a1fb03cca1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1538aaf1-ea18-328c-8af0-d48613838ba3', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 320, 'N', 'N', 'N', 'N', 320, 'N', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReasonCodes' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1538aaf1-ea18-328c-8af0-d48613838ba3')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c1662213-533e-383a-8ab5-3e713fbdcb8d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 330, 'N', 'N', 'N', 'N', 330, 'N', 2, 2, 1, '@COL_HoldStatus@=''OP'' | @COL_HoldStatus@=''RJ'' | @COL_HoldStatus@=''HM''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RequestRelease' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c1662213-533e-383a-8ab5-3e713fbdcb8d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '75fa5b29-90a9-336c-8a1b-8859c326c9d5', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 340, 'Y', 'N', 'N', 'N', 340, 'N', 5, 2, 1, '@COL_HoldStatus@=''OP'' | @COL_HoldStatus@=''RQ'' | @COL_HoldStatus@=''FA'' | @COL_HoldStatus@=''HM''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReleaseHold' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='75fa5b29-90a9-336c-8a1b-8859c326c9d5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ec3a84b3-f5a9-3059-8099-63470ed9bb4d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 350, 'N', 'N', 'N', 'N', 350, 'N', 2, 2, 1, '@COL_HoldStatus@=''OP'' | @COL_HoldStatus@=''RQ'' | @COL_HoldStatus@=''FA''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RejectHold' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ec3a84b3-f5a9-3059-8099-63470ed9bb4d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '302e52c9-df22-3da0-8ebb-9ed77cab28ff', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 360, 'Y', 'N', 'N', 'N', 360, 'N', 5, 2, 1, '@COL_HoldStatus@=''OP'' | @COL_HoldStatus@=''RQ'' | @COL_HoldStatus@=''FA'' | @COL_HoldStatus@=''RJ''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RecheckHolds' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='302e52c9-df22-3da0-8ebb-9ed77cab28ff')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '852c867c-b27c-3024-b0b3-e1c5fb5db3e7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditHold_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='852c867c-b27c-3024-b0b3-e1c5fb5db3e7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0bd47faa-8cc3-30d0-836b-199685310020', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditHold_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='0bd47faa-8cc3-30d0-836b-199685310020')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Column_ID, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fc90a245-0aca-3d50-97dc-df6f1f8f9a05', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=143), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'Credit Holds', 'Why the order waits or waited', NULL, 95, 1, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold') AND ColumnName='C_Order_ID'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cbfa1be2-cea9-3a7c-8f36-3bafceb3d8c4', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='cbfa1be2-cea9-3a7c-8f36-3bafceb3d8c4')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e65b2cec-9c3d-3a43-9fdf-eb17f09d83d8', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 160, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e65b2cec-9c3d-3a43-9fdf-eb17f09d83d8')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '459826a1-4f26-3c18-9a7a-e93cdc5d0225', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 30, 'Y', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HoldNo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='459826a1-4f26-3c18-9a7a-e93cdc5d0225')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cec074c5-0c95-39ff-a7bb-2a60aea92bf9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'Y', 40, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HoldStatus' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='cec074c5-0c95-39ff-a7bb-2a60aea92bf9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bc77592c-218e-3c78-ac1d-1b53b9455aac', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 50, 'N', 'N', 'N', 'N', 20, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='bc77592c-218e-3c78-ac1d-1b53b9455aac')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '411ca9b2-5558-3445-92a8-9d182eea1051', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 60, 'Y', 'N', 'N', 'N', 30, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Order_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='411ca9b2-5558-3445-92a8-9d182eea1051')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3a50e426-f36e-37fd-93f2-2eb31e7f0f54', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 70, 'N', 'N', 'N', 'N', 150, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='M_InOut_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3a50e426-f36e-37fd-93f2-2eb31e7f0f54')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9a5268f1-9a7f-31d4-8338-93841c184a59', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 80, 'Y', 'N', 'N', 'N', 100, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HeldAt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9a5268f1-9a7f-31d4-8338-93841c184a59')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '01e7f497-7b16-3156-b629-64de247dc64c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 90, 'N', 'N', 'N', 'N', 90, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HeldFor_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='01e7f497-7b16-3156-b629-64de247dc64c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3dfec7a1-439c-3ee4-a15d-2327fc77754d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 100, 'Y', 'N', 'N', 'N', 100, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_PaymentTerm_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3dfec7a1-439c-3ee4-a15d-2327fc77754d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c9a7304c-b5f4-3dbb-849a-10ebbcaa42bb', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 110, 'N', 'N', 'N', 'N', 70, 'Y', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Reasons' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c9a7304c-b5f4-3dbb-849a-10ebbcaa42bb')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '63c65e82-5497-3348-bd4b-3f2b48d6defd', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'N', 'N', 'N', 'N', 50, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OrderAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='63c65e82-5497-3348-bd4b-3f2b48d6defd')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '24534179-6055-3e8c-8976-daea53028739', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 130, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OrderCurrency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='24534179-6055-3e8c-8976-daea53028739')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2f06db7b-db5e-3cff-9a7f-b44aaeeb6fa2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 140, 'N', 'N', 'N', 'N', 80, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ExposureAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2f06db7b-db5e-3cff-9a7f-b44aaeeb6fa2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6a663c09-cfb7-3f47-b057-950255c055b9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 150, 'Y', 'N', 'N', 'N', 90, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LimitAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6a663c09-cfb7-3f47-b057-950255c055b9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '757520e2-b6a4-345e-84ef-2b8e5e9b53c1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 160, 'N', 'N', 'N', 'N', 160, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OpenInvoices' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='757520e2-b6a4-345e-84ef-2b8e5e9b53c1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3bbebd9f-d49d-35cd-a44e-50f7909f8b53', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 170, 'Y', 'N', 'N', 'N', 170, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OpenOrders' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3bbebd9f-d49d-35cd-a44e-50f7909f8b53')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '92307237-4489-31dd-8c22-c9af0bc64ca0', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 180, 'N', 'N', 'N', 'N', 180, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Receipts' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='92307237-4489-31dd-8c22-c9af0bc64ca0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2f63c047-f39b-34b1-a5fa-eedb5dfe14a2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 190, 'Y', 'N', 'N', 'N', 190, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DeliveredAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2f63c047-f39b-34b1-a5fa-eedb5dfe14a2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '18a0453c-1933-3d9a-9e93-c7f454e4dcae', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 200, 'N', 'N', 'N', 'N', 200, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditNotes' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='18a0453c-1933-3d9a-9e93-c7f454e4dcae')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'eee953e3-7119-39dd-84b7-275439f53c5d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 210, 'Y', 'N', 'N', 'N', 210, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DraftAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='eee953e3-7119-39dd-84b7-275439f53c5d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '633cbe69-247b-307e-bda5-f3797f92ced8', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 220, 'N', 'N', 'N', 'N', 220, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InsuredAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='633cbe69-247b-307e-bda5-f3797f92ced8')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5bc9fc9a-46b4-3089-9aba-52c1c69577f2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 230, 'Y', 'N', 'N', 'N', 230, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5bc9fc9a-46b4-3089-9aba-52c1c69577f2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '76753203-8c5b-371d-9856-d4f08a265b0b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 240, 'N', 'N', 'N', 'N', 110, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Requester_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='76753203-8c5b-371d-9856-d4f08a265b0b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '44d7f03a-029a-33e4-a8c5-563a626166db', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 250, 'Y', 'N', 'N', 'N', 250, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_FirstDecider_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='44d7f03a-029a-33e4-a8c5-563a626166db')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8198fe2f-07f0-3019-a26d-717d9438f107', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 260, 'N', 'N', 'N', 'N', 260, 'N', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RequestText' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8198fe2f-07f0-3019-a26d-717d9438f107')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5d4aa9af-0d91-32b6-8a3d-c3d73b0833a5', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 270, 'N', 'N', 'N', 'N', 120, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Decider_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='5d4aa9af-0d91-32b6-8a3d-c3d73b0833a5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2517bd9e-986c-3011-9056-2f61314a634d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 280, 'Y', 'N', 'N', 'N', 280, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DecidedAt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2517bd9e-986c-3011-9056-2f61314a634d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '711cb38e-6328-3d11-b015-87a48890dad9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 290, 'N', 'N', 'N', 'N', 290, 'N', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReasonText' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='711cb38e-6328-3d11-b015-87a48890dad9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b107b28a-7bac-361c-acbc-5a3cf3ddb153', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 300, 'N', 'N', 'N', 'N', 140, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReleasedAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b107b28a-7bac-361c-acbc-5a3cf3ddb153')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '240a8615-7b03-3c7b-a79c-3b64b06aa9aa', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 310, 'Y', 'N', 'N', 'N', 130, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ValidUntil' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='240a8615-7b03-3c7b-a79c-3b64b06aa9aa')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e6d0fc7d-13d4-310f-9c33-b645f2e28c08', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 320, 'N', 'N', 'N', 'N', 320, 'N', 1, 5, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReasonCodes' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e6d0fc7d-13d4-310f-9c33-b645f2e28c08')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2e4767e4-570a-3469-90ad-633316a8d085', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 330, 'N', 'N', 'N', 'N', 330, 'N', 2, 2, 1, '@COL_HoldStatus@=''OP'' | @COL_HoldStatus@=''RJ'' | @COL_HoldStatus@=''HM''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RequestRelease' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2e4767e4-570a-3469-90ad-633316a8d085')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3c8d4d0c-2c88-36d8-85c6-5862f069995d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 340, 'Y', 'N', 'N', 'N', 340, 'N', 5, 2, 1, '@COL_HoldStatus@=''OP'' | @COL_HoldStatus@=''RQ'' | @COL_HoldStatus@=''FA'' | @COL_HoldStatus@=''HM''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReleaseHold' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3c8d4d0c-2c88-36d8-85c6-5862f069995d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3b3c527a-4dc6-3e41-89fe-a4c27f038090', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 350, 'N', 'N', 'N', 'N', 350, 'N', 2, 2, 1, '@COL_HoldStatus@=''OP'' | @COL_HoldStatus@=''RQ'' | @COL_HoldStatus@=''FA''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RejectHold' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3b3c527a-4dc6-3e41-89fe-a4c27f038090')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7ae1e222-b53b-318a-9bcd-ec28b79902c0', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 360, 'Y', 'N', 'N', 'N', 360, 'N', 5, 2, 1, '@COL_HoldStatus@=''OP'' | @COL_HoldStatus@=''RQ'' | @COL_HoldStatus@=''FA'' | @COL_HoldStatus@=''RJ''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RecheckHolds' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7ae1e222-b53b-318a-9bcd-ec28b79902c0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '355bee70-f9f7-3bbf-b527-ef84158589ee', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditHold_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='355bee70-f9f7-3bbf-b527-ef84158589ee')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b01d945b-20f7-30a7-8135-2338dd6a1a8d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditHold_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b01d945b-20f7-30a7-8135-2338dd6a1a8d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6449f28a-18e2-3867-bfe3-c356bc415b3b', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=159) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1510, 'N', 'N', 'N', 'N', 1510, 'Y', 2, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsBlockCredit' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningLevel')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6449f28a-18e2-3867-bfe3-c356bc415b3b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9685342d-dc43-3462-9dac-a0d85bc25cb5', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=143) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Order') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 1510, 'N', 'N', 'N', 'N', 1510, 'Y', 1, 2, 1, '@COL_CreditState@!''''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditState' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Order')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9685342d-dc43-3462-9dac-a0d85bc25cb5')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4d5c9e43-8b27-3e14-a3d1-53053cf5e5c5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit'), 'COL_CreditLimit_Partner', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='4d5c9e43-8b27-3e14-a3d1-53053cf5e5c5')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd18a85cc-152a-3e07-80ac-adc083ce4cc2', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='4d5c9e43-8b27-3e14-a3d1-53053cf5e5c5'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditLimit') AND ColumnName='C_BPartner_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='d18a85cc-152a-3e07-80ac-adc083ce4cc2')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4fbd4740-f101-310b-b7b7-7931b07570f7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy'), 'COL_CreditPolicy_Tenant', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='4fbd4740-f101-310b-b7b7-7931b07570f7')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c134f295-4eb0-3469-a682-ba7034a0b538', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='4fbd4740-f101-310b-b7b7-7931b07570f7'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditPolicy') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='c134f295-4eb0-3469-a682-ba7034a0b538')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6bf64995-68a0-3803-aee2-b08060ba1d10', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_CreditHold_Order', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='6bf64995-68a0-3803-aee2-b08060ba1d10')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4d587859-eb6d-3dd5-a316-beb75b089d1d', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='6bf64995-68a0-3803-aee2-b08060ba1d10'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold') AND ColumnName='C_Order_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='4d587859-eb6d-3dd5-a316-beb75b089d1d')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '72353e56-d10d-339b-9b71-29e2cd4fd205', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_CreditHold_Partner', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='72353e56-d10d-339b-9b71-29e2cd4fd205')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f92c7bbe-2cab-3274-8635-339814ecea92', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='72353e56-d10d-339b-9b71-29e2cd4fd205'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold') AND ColumnName='C_BPartner_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='f92c7bbe-2cab-3274-8635-339814ecea92')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f13f980e-973c-38ef-9002-68ae0c80b447', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='72353e56-d10d-339b-9b71-29e2cd4fd205'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold') AND ColumnName='COL_HoldStatus'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='f13f980e-973c-38ef-9002-68ae0c80b447')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f78fcd36-34c3-33dc-9b88-80df479e475d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_CreditHold_Status', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='f78fcd36-34c3-33dc-9b88-80df479e475d')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e12a492e-7b76-3f66-b1e9-98538a66c93e', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='f78fcd36-34c3-33dc-9b88-80df479e475d'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='e12a492e-7b76-3f66-b1e9-98538a66c93e')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ce503e25-d3da-379f-bea0-b8666cff85ac', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='f78fcd36-34c3-33dc-9b88-80df479e475d'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold') AND ColumnName='COL_HoldStatus'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='ce503e25-d3da-379f-bea0-b8666cff85ac')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '45683387-c5fc-3fdc-a066-6657ba251d0f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Order'), 'COL_Order_Bill', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='45683387-c5fc-3fdc-a066-6657ba251d0f')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '523f9d70-fea8-320f-abd0-beff70004909', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='45683387-c5fc-3fdc-a066-6657ba251d0f'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Order') AND ColumnName='Bill_BPartner_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='523f9d70-fea8-320f-abd0-beff70004909')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2627c3aa-61e2-3aaf-933b-82f1e79f8bbd', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='45683387-c5fc-3fdc-a066-6657ba251d0f'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Order') AND ColumnName='DocStatus'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='2627c3aa-61e2-3aaf-933b-82f1e79f8bbd')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5147d0f8-bd94-3ea6-8b36-bb9827465a02', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_Partner_Parent', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='5147d0f8-bd94-3ea6-8b36-bb9827465a02')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fc2bb981-9168-3d56-a241-cff163bfbddd', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='5147d0f8-bd94-3ea6-8b36-bb9827465a02'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND ColumnName='BPartner_Parent_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='fc2bb981-9168-3d56-a241-cff163bfbddd')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9cadc32e-2298-3275-a1a0-e5978beb1fa6', 'COL_CreditLimit', 'Table COL_CreditLimit', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='9cadc32e-2298-3275-a1a0-e5978beb1fa6')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e480c24a-bad7-3b31-9008-45008006ceda', 'COL_CreditPolicy', 'Table COL_CreditPolicy', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='e480c24a-bad7-3b31-9008-45008006ceda')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '39c2b029-5800-3249-b449-1a37886127bc', 'COL_CreditHold', 'Table COL_CreditHold', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='39c2b029-5800-3249-b449-1a37886127bc')
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '17d7021c-e8eb-3de4-b30e-ec5da3d057f8', 'COL', 'Credit Holds', 'Orders that wait, why, and who decided what', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='6fe750a0-63b6-3872-a176-25e37aa77981'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='17d7021c-e8eb-3de4-b30e-ec5da3d057f8')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 310, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='17d7021c-e8eb-3de4-b30e-ec5da3d057f8'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1559a071-6b33-3fda-ab44-bc0467d3d0e4', 'COL', 'Release Credit Holds', 'Releases the hold, or all holds of a customer or period, until a day; the requester cannot do it', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0ad4725f-bdc0-3916-b42a-0f1d84bd67bf'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='1559a071-6b33-3fda-ab44-bc0467d3d0e4')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 320, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='1559a071-6b33-3fda-ab44-bc0467d3d0e4'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5ce78c2d-cb87-3dec-8e50-d7d4cce63d5e', 'COL', 'Hold Order', 'Stops shipments of an accepted order until somebody releases it', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='fac18898-c83e-31b1-8530-07dca22d5202'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='5ce78c2d-cb87-3dec-8e50-d7d4cce63d5e')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 330, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='5ce78c2d-cb87-3dec-8e50-d7d4cce63d5e'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '160dbb99-7bb5-3829-a2a9-83d08000b385', 'COL', 'Credit Limits', 'Limits of customers over time', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='7d3b2ae0-e270-345a-974f-ffcb868007c7'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='160dbb99-7bb5-3829-a2a9-83d08000b385')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 340, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='160dbb99-7bb5-3829-a2a9-83d08000b385'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a26dfd7a-69f3-38eb-b6ad-ead5f1bf6c26', 'COL', 'Credit Policies', 'What is checked for whom: tenant, customer group, customer', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='3985b808-29c9-3676-8d3c-84f3b844154b'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='a26dfd7a-69f3-38eb-b6ad-ead5f1bf6c26')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 350, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='a26dfd7a-69f3-38eb-b6ad-ead5f1bf6c26'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b60446d0-7eb9-36ea-9c83-e15b4e1043be', 'COL', 'Recheck Credit Holds', 'For the scheduler: checks waiting orders again and lets those go on that pass; brings limits of customers up to date', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0f0aa6c0-23fc-3068-a4df-b604a4af6d24'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='b60446d0-7eb9-36ea-9c83-e15b4e1043be')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 360, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='b60446d0-7eb9-36ea-9c83-e15b4e1043be'
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

INSERT INTO AD_Window_Access (AD_Window_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsReadWrite, AD_Window_Access_UU)
SELECT x.AD_Window_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, a.IsReadWrite, Generate_UUID()
FROM AD_Window x, AD_Window_Access a
WHERE x.AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='6fe750a0-63b6-3872-a176-25e37aa77981') AND a.AD_Window_ID=143 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Window_Access n WHERE n.AD_Window_ID=x.AD_Window_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

INSERT INTO AD_Process_Access (AD_Process_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsReadWrite, AD_Process_Access_UU)
SELECT x.AD_Process_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, a.IsReadWrite, Generate_UUID()
FROM AD_Process x, AD_Window_Access a
WHERE x.AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e4e92713-3e65-3905-a0e3-ad7fd8e91402') AND a.AD_Window_ID=143 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Process_Access n WHERE n.AD_Process_ID=x.AD_Process_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

SELECT register_migration_script('202611251702_COL-3_Dictionary.sql') FROM dual
;

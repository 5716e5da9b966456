-- COL-61 Dictionary: windows, processes, menu, access
-- Generated from migration/description. Safe to run again.
\set ON_ERROR_STOP on

INSERT INTO AD_EntityType (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_EntityType_UU, EntityType, Name, Description, AD_EntityType_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'da179f10-6902-349a-af5c-cab952ae01e6', 'COL', 'Collections for iDempiere', 'Dunning and collections', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_EntityType' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_EntityType WHERE AD_EntityType_UU='da179f10-6902-349a-af5c-cab952ae01e6')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '249b2253-f6d5-3dfd-bda3-0b6650489e7e', 'COL', 'COL Age Basis', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='249b2253-f6d5-3dfd-bda3-0b6650489e7e')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3f32fa9a-0eba-30c0-b2b3-993a54d39f5e', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='249b2253-f6d5-3dfd-bda3-0b6650489e7e'), 'D', 'By due date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='3f32fa9a-0eba-30c0-b2b3-993a54d39f5e')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '014d5ce8-26be-3da3-ba7c-355c14310cf0', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='249b2253-f6d5-3dfd-bda3-0b6650489e7e'), 'I', 'By document date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='014d5ce8-26be-3da3-ba7c-355c14310cf0')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5ae248ae-b416-3bb1-98a6-c89ab86bb424', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='249b2253-f6d5-3dfd-bda3-0b6650489e7e'), 'P', 'Money of the customer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='5ae248ae-b416-3bb1-98a6-c89ab86bb424')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '27891089-eb72-3cb7-96dd-b9571c6b04a7', 'COL', 'COL Age Band', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='27891089-eb72-3cb7-96dd-b9571c6b04a7')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd0cc4e0c-476a-3e18-a5d1-a431bbc9bf7c', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='27891089-eb72-3cb7-96dd-b9571c6b04a7'), 'A', 'Not due', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='d0cc4e0c-476a-3e18-a5d1-a431bbc9bf7c')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e7bfe2b0-59fb-3ebb-bb06-414228646c5a', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='27891089-eb72-3cb7-96dd-b9571c6b04a7'), 'B', 'Up to 30 days', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='e7bfe2b0-59fb-3ebb-bb06-414228646c5a')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3117897a-e294-3667-a048-828e1ca928cd', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='27891089-eb72-3cb7-96dd-b9571c6b04a7'), 'C', '31 to 60 days', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='3117897a-e294-3667-a048-828e1ca928cd')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1eb4457a-bea9-3458-904b-7f6591083e72', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='27891089-eb72-3cb7-96dd-b9571c6b04a7'), 'D', '61 to 90 days', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='1eb4457a-bea9-3458-904b-7f6591083e72')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '414ce9ce-5033-34c6-8388-2d82237eaaec', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='27891089-eb72-3cb7-96dd-b9571c6b04a7'), 'E', 'Over 90 days', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='414ce9ce-5033-34c6-8388-2d82237eaaec')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dde94366-5021-3bb4-881c-b320f3686875', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='27891089-eb72-3cb7-96dd-b9571c6b04a7'), 'F', 'Payments not allocated', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='dde94366-5021-3bb4-881c-b320f3686875')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd56726a6-03a5-3a8b-9a0a-690098d85c3b', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='27891089-eb72-3cb7-96dd-b9571c6b04a7'), 'G', 'Credit notes', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='d56726a6-03a5-3a8b-9a0a-690098d85c3b')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bec51d25-228f-3633-b74c-36f0033498bd', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='27891089-eb72-3cb7-96dd-b9571c6b04a7'), 'H', 'No exchange rate, in own currency', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='bec51d25-228f-3633-b74c-36f0033498bd')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f73f5dbc-6a83-3b49-81a3-09e699e1be25', 'COL', 'COL Level at Payment', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='f73f5dbc-6a83-3b49-81a3-09e699e1be25')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e26a9ae4-8727-3fbc-8ae0-aacd544cc1c6', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f73f5dbc-6a83-3b49-81a3-09e699e1be25'), 'N', 'No reminder', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='e26a9ae4-8727-3fbc-8ae0-aacd544cc1c6')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0ca80e76-2135-3ed0-a20a-94af243ff00b', 'COL', 'COL_Ageing_ID', 'Ageing', 'Ageing', 'What a customer owes one organisation in one currency, by age', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='0ca80e76-2135-3ed0-a20a-94af243ff00b')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1b910a55-d7ce-3d95-904f-c525d2f0339d', 'COL', 'COL_Ageing_UU', 'COL_Ageing_UU', 'COL_Ageing_UU', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='1b910a55-d7ce-3d95-904f-c525d2f0339d')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '24078cc3-f60e-329a-ac2c-35cd24a04865', 'COL', 'COL_AsOf', 'As of', 'As of', 'Day whose end the figures show', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='24078cc3-f60e-329a-ac2c-35cd24a04865')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '04528648-ab6d-39e7-b237-139a80f5e66f', 'COL', 'COL_NotDueAmt', 'Not Due', 'Not Due', 'Open and not due yet', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='04528648-ab6d-39e7-b237-139a80f5e66f')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5646c233-3312-337c-ba77-f769614a963c', 'COL', 'COL_Due30Amt', 'Overdue 1 to 30 Days', 'Overdue 1 to 30 Days', 'By due date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='5646c233-3312-337c-ba77-f769614a963c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '99cc34bf-59bb-3317-9a7f-eaa0ccc1ebe4', 'COL', 'COL_Due60Amt', 'Overdue 31 to 60 Days', 'Overdue 31 to 60 Days', 'By due date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='99cc34bf-59bb-3317-9a7f-eaa0ccc1ebe4')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6cd539f4-0bf1-3780-8e4a-6b5388b7582c', 'COL', 'COL_Due90Amt', 'Overdue 61 to 90 Days', 'Overdue 61 to 90 Days', 'By due date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='6cd539f4-0bf1-3780-8e4a-6b5388b7582c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '06f91f0c-e83e-35e0-9a09-1bb306becbbb', 'COL', 'COL_DueOverAmt', 'Overdue over 90 Days', 'Overdue over 90 Days', 'By due date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='06f91f0c-e83e-35e0-9a09-1bb306becbbb')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9e3bf7cf-73f3-308b-aa96-6600ce299c11', 'COL', 'COL_Doc30Amt', 'Billed within 30 Days', 'Billed within 30 Days', 'By document date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='9e3bf7cf-73f3-308b-aa96-6600ce299c11')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ebbe82ce-2c75-300e-b5d1-b614b3189086', 'COL', 'COL_Doc60Amt', 'Billed 31 to 60 Days ago', 'Billed 31 to 60 Days ago', 'By document date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='ebbe82ce-2c75-300e-b5d1-b614b3189086')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '03459b3c-f268-3cfd-95d4-e1172a214bd8', 'COL', 'COL_Doc90Amt', 'Billed 61 to 90 Days ago', 'Billed 61 to 90 Days ago', 'By document date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='03459b3c-f268-3cfd-95d4-e1172a214bd8')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a2aac263-6058-3437-bb81-c5fdde98cde9', 'COL', 'COL_DocOverAmt', 'Billed over 90 Days ago', 'Billed over 90 Days ago', 'By document date', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='a2aac263-6058-3437-bb81-c5fdde98cde9')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c091fd68-a281-3ca2-9d84-040136a1021b', 'COL', 'COL_Rate', 'Exchange Rate', 'Exchange Rate', 'Into the currency of the tenant; empty when missing', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='c091fd68-a281-3ca2-9d84-040136a1021b')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c730a28f-7404-32a9-8005-b1f9f52589e6', 'COL', 'COL_MonthFigure_ID', 'Figures of the Month', 'Figures of the Month', 'What days sales outstanding and collection effectiveness are made of', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='c730a28f-7404-32a9-8005-b1f9f52589e6')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'df9c7842-babd-381a-ac4e-472bf0b5a9dd', 'COL', 'COL_MonthFigure_UU', 'COL_MonthFigure_UU', 'COL_MonthFigure_UU', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='df9c7842-babd-381a-ac4e-472bf0b5a9dd')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e2d77c75-8ca8-31ac-89cc-0b1f968a68fa', 'COL', 'COL_BeginAmt', 'Claims Before', 'Claims Before', 'Claims at the end of the month before', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='e2d77c75-8ca8-31ac-89cc-0b1f968a68fa')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3aa543ae-fcf7-3c74-ac1e-282d2179acff', 'COL', 'COL_ClaimAmt', 'Claims', 'Claims', 'Open items at the end of the day, before payments that are not allocated and credit notes', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='3aa543ae-fcf7-3c74-ac1e-282d2179acff')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4bb26a75-b804-375c-a2d2-57a693d7df18', 'COL', 'COL_SoldAmt', 'Billed in Month', 'Billed in Month', 'Invoices less credit notes of the month', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='4bb26a75-b804-375c-a2d2-57a693d7df18')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e9319bde-05e2-3af3-b21c-6081119467d4', 'COL', 'COL_SalesAmt', 'Billed in Period', 'Billed in Period', 'Invoices less credit notes of the days of the period', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='e9319bde-05e2-3af3-b21c-6081119467d4')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'aeb2401e-9cf0-361a-99dd-140663037f70', 'COL', 'COL_PeriodDays', 'Days of Period', 'Days of Period', 'Days of sales with which claims are compared', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='aeb2401e-9cf0-361a-99dd-140663037f70')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a7ffa738-75d1-3e89-b0f0-c411a54371c1', 'COL', 'COL_RateGap', 'Missing Rate', 'Missing Rate', 'From which currency, into which, on which day; the month is not shown in charts until it is there', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='a7ffa738-75d1-3e89-b0f0-c411a54371c1')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '33b5261e-8e0a-3d88-b1fa-a6f7afb5ecc6', 'COL', 'COL_MonthsBack', 'Months Back', 'Months Back', 'How many earlier months to fill in where they are missing, as the books stood then', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='33b5261e-8e0a-3d88-b1fa-a6f7afb5ecc6')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '164fe1dd-af3a-3b3a-a80e-d53c9cad1b40', 'COL', 'COL_Rehearsal_ID', 'Rehearsal', 'Rehearsal', 'What the rules would do on a day at a level, in one currency', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='164fe1dd-af3a-3b3a-a80e-d53c9cad1b40')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c76845aa-d569-3121-bc3e-93935054b78c', 'COL', 'COL_Rehearsal_UU', 'COL_Rehearsal_UU', 'COL_Rehearsal_UU', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='c76845aa-d569-3121-bc3e-93935054b78c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dda6006a-75da-3a89-b443-66471b81530e', 'COL', 'COL_RehearsalDays', 'Days', 'Days', 'How many days of the daily cycle are rehearsed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='dda6006a-75da-3a89-b443-66471b81530e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b87c180c-467b-319c-8f3a-2f7b37586208', 'COL', 'COL_RehearsedDay', 'Day', 'Day', 'Day of the rehearsal', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='b87c180c-467b-319c-8f3a-2f7b37586208')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e71b29d4-7c75-3aa9-b773-ef23cfa67603', 'COL', 'COL_IsPaysAsUsual', 'Customers Pay as Usual', 'Customers Pay as Usual', 'Each customer pays an item as many days after its due date as on average before; else nobody pays', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='e71b29d4-7c75-3aa9-b773-ef23cfa67603')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '94a420f3-7cad-3f07-917d-cf9a13c3c7c3', 'COL', 'COL_NoticeCount', 'Notices', 'Notices', 'Notices that would be issued, tasks included', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='94a420f3-7cad-3f07-917d-cf9a13c3c7c3')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '22f4eab6-4b6f-3126-9fa3-6a186ee4cbc7', 'COL', 'COL_TaskCount', 'Of these Tasks', 'Of these Tasks', 'Notices that only become a task', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='22f4eab6-4b6f-3126-9fa3-6a186ee4cbc7')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '68ebc127-4827-3f23-8408-1f0d46c95257', 'COL', 'COL_WaitingCount', 'Waiting for Approval', 'Waiting for Approval', 'Notices that would wait for approval from that day on', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='68ebc127-4827-3f23-8408-1f0d46c95257')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '82a24d10-958d-3b13-bf75-4b2b3387aadd', 'COL', 'COL_ItemCount', 'Items', 'Items', 'Items on the notices', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='82a24d10-958d-3b13-bf75-4b2b3387aadd')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f778b788-ef71-3dd1-9cd1-cef4ee64ffe8', 'COL', 'COL_AskedAmt', 'Amount Asked for', 'Amount Asked for', 'Total of the notices, fees, interest and lump sums included', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='f778b788-ef71-3dd1-9cd1-cef4ee64ffe8')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a0fb3f17-9bfd-3981-8788-7942ee35ce79', 'COL', 'COL_StopCount', 'Credit Stops', 'Credit Stops', 'Customers who would be put on credit stop', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='a0fb3f17-9bfd-3981-8788-7942ee35ce79')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8679b665-6a8b-3bb7-92e1-6d034765a5a4', 'COL', 'COL_HeldCount', 'Orders Held', 'Orders Held', 'Open orders of these customers', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='8679b665-6a8b-3bb7-92e1-6d034765a5a4')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '93952cc9-2da4-319b-b9b6-c8369ab3e790', 'COL', 'COL_LiftedCount', 'Credit Stops Lifted', 'Credit Stops Lifted', 'Customers whose credit stop would end with their payment', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='93952cc9-2da4-319b-b9b6-c8369ab3e790')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ed9cc075-421d-3f31-8ff7-2acea3b7b1a9', 'COL', 'Ageing', 'What customers owe, by days after the due date and by document date; their money beside it', NULL, 'Q', 'Y', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='ed9cc075-421d-3f31-8ff7-2acea3b7b1a9')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a55c5a6f-5442-349c-827c-4b0d3ffb6d0d', 'COL', 'Figures by Month', 'What days sales outstanding and collection effectiveness are made of', NULL, 'Q', 'Y', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='a55c5a6f-5442-349c-827c-4b0d3ffb6d0d')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9aee5975-985f-3fa5-ba03-e7d0e121092b', 'COL', 'Rehearsal', 'What the rules would do, as you rehearsed it last', NULL, 'Q', 'Y', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='9aee5975-985f-3fa5-ba03-e7d0e121092b')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '89fd318e-e45f-3698-b853-7b0dc87f017b', 'COL', 'COL_RefreshFigures', 'Refresh Figures', 'Ages all claims and stores the figures of the month; missing months are filled in', NULL, '3', 'N', 'N', 'org.example.collections.process.RefreshFiguresProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='89fd318e-e45f-3698-b853-7b0dc87f017b')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6ee0975c-5f59-3826-9b0e-2fac0c4f065b', 'COL', 'COL_RehearseDunning', 'Rehearse Dunning', 'What the daily cycle would do in the next days with the items of today; nothing is proposed or issued', 'Invoices to come, decisions of people, promises that will be broken and bank statements are not known. Items of notices that need approval wait. Amounts are converted at the rates of today.', '3', 'N', 'N', 'org.example.collections.process.RehearseDunningProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='6ee0975c-5f59-3826-9b0e-2fac0c4f065b')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fd558de5-82e8-396b-9959-bfc85ede2c3d', 'COL', 'COL_ProposeRoles', 'Propose Roles', 'Creates roles for collector, credit manager, sales and auditor; other roles are not touched', 'Each role gets the windows and processes of its work, the auditor to read only, and no users. A role that is there stays as it is. Narrow the organisations, and give access to other windows, as you need.', '3', 'N', 'N', 'org.example.collections.process.ProposeRolesProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='fd558de5-82e8-396b-9959-bfc85ede2c3d')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9cb61b30-1e40-3b48-8042-7e1f152cd182', 'COL', 'COL_Ageing', 'Ageing', '3', 'N', 'N', 'N', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='ed9cc075-421d-3f31-8ff7-2acea3b7b1a9'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='9cb61b30-1e40-3b48-8042-7e1f152cd182')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b19dca4f-1d9e-3be5-95bf-10b91f3d0a04', 'COL', 'COL_MonthFigure', 'Figures of the Month', '3', 'N', 'N', 'N', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='a55c5a6f-5442-349c-827c-4b0d3ffb6d0d'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='b19dca4f-1d9e-3be5-95bf-10b91f3d0a04')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8bf0edfc-9da5-3115-92da-489a35d58754', 'COL', 'COL_Rehearsal', 'Rehearsal', '3', 'N', 'N', 'Y', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='9aee5975-985f-3fa5-ba03-e7d0e121092b'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='8bf0edfc-9da5-3115-92da-489a35d58754')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ed222c94-7ce5-35a9-89de-df92ed1aa582', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Ageing_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Ageing_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ed222c94-7ce5-35a9-89de-df92ed1aa582')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '355138db-dd82-3eec-a763-257f80a9db4b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Ageing_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Ageing_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='355138db-dd82-3eec-a763-257f80a9db4b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4d8bb316-55ce-391d-a5a3-1aef6e042211', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4d8bb316-55ce-391d-a5a3-1aef6e042211')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '26902f3d-ea4c-3bfe-8764-9b218792f5d7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='26902f3d-ea4c-3bfe-8764-9b218792f5d7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '291ba7fd-985b-3bb6-b8aa-25458d1ab2e3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='291ba7fd-985b-3bb6-b8aa-25458d1ab2e3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c3297c5a-0ba1-3ff0-9662-f5f95c723be9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c3297c5a-0ba1-3ff0-9662-f5f95c723be9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '63a495e9-9f42-333a-a900-712cfe1e87e5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='63a495e9-9f42-333a-a900-712cfe1e87e5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '67832c0c-fe39-3b83-991d-d1750626285c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='67832c0c-fe39-3b83-991d-d1750626285c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a7c1a58e-a56a-3ecd-a9e2-4bc4c2bfb6b3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a7c1a58e-a56a-3ecd-a9e2-4bc4c2bfb6b3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b8ca4425-f1d8-3879-a58a-c7820775c157', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b8ca4425-f1d8-3879-a58a-c7820775c157')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8afcb7c6-1647-3daf-b530-58a522e5c733', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'C_Currency_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 2, 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Currency_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8afcb7c6-1647-3daf-b530-58a522e5c733')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bb53abea-a622-33b1-a679-49217858377e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_AsOf', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AsOf'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bb53abea-a622-33b1-a679-49217858377e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '96ba4bb8-5ee5-320b-b86d-8555b80799e8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Collector_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Collector_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='96ba4bb8-5ee5-320b-b86d-8555b80799e8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '511ffa56-7658-3670-b18d-88caf19da91f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'OpenAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='OpenAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='511ffa56-7658-3670-b18d-88caf19da91f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '41413d58-65af-3c51-bf34-e503699c798c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_OverdueAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OverdueAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='41413d58-65af-3c51-bf34-e503699c798c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '33ab67f4-3774-3778-835e-d8fa67ae46af', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_NotDueAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_NotDueAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='33ab67f4-3774-3778-835e-d8fa67ae46af')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '979b8eed-32e5-3bda-ac73-778cf96df4ea', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Due30Amt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Due30Amt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='979b8eed-32e5-3bda-ac73-778cf96df4ea')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bfca6f65-f286-3e33-b8f5-429417a690c3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Due60Amt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Due60Amt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bfca6f65-f286-3e33-b8f5-429417a690c3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3a5c6f87-ba4b-3aa8-a860-29c9ac6737e3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Due90Amt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Due90Amt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3a5c6f87-ba4b-3aa8-a860-29c9ac6737e3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '16f3643c-e138-3c81-8865-a28bebadd4e2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_DueOverAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DueOverAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='16f3643c-e138-3c81-8865-a28bebadd4e2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '83f7b2b7-60ca-3601-a217-f4774bdbf326', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Doc30Amt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Doc30Amt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='83f7b2b7-60ca-3601-a217-f4774bdbf326')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1168e57e-4ee7-3f66-b91f-811b1b067244', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Doc60Amt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Doc60Amt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1168e57e-4ee7-3f66-b91f-811b1b067244')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fa8f4d43-70c6-3b5e-ac7c-df628860d14c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Doc90Amt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Doc90Amt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='fa8f4d43-70c6-3b5e-ac7c-df628860d14c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b2d74e5a-a148-3f30-8811-7c367881cf22', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_DocOverAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_DocOverAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b2d74e5a-a148-3f30-8811-7c367881cf22')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '071cb85b-85ef-3489-ab91-4e1eee37d0a5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Receipts', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Receipts'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='071cb85b-85ef-3489-ab91-4e1eee37d0a5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0e17be2e-f90a-398f-b689-03462289f7b3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_CreditNotes', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CreditNotes'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0e17be2e-f90a-398f-b689-03462289f7b3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ad383c2a-627e-31ba-86c7-4202c58e359c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Rate', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 22, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Rate'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ad383c2a-627e-31ba-86c7-4202c58e359c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '154618a1-b85f-3815-8b6f-0114bd7016b9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_IsRateMissing', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsRateMissing'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='154618a1-b85f-3815-8b6f-0114bd7016b9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f6a49fad-8080-3bde-a6a0-d2c9cd6adebf', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_MonthFigure_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_MonthFigure_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f6a49fad-8080-3bde-a6a0-d2c9cd6adebf')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a1cbb6c9-9837-362f-b555-6053ad81665c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_MonthFigure_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_MonthFigure_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a1cbb6c9-9837-362f-b555-6053ad81665c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8f3d2ff8-1677-3e43-9c9d-abf7a8225437', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8f3d2ff8-1677-3e43-9c9d-abf7a8225437')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6cc4551a-42ce-3cee-9b99-d9d7b42e457f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6cc4551a-42ce-3cee-9b99-d9d7b42e457f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2205db26-7979-3e38-9d12-df6fb3111863', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2205db26-7979-3e38-9d12-df6fb3111863')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fa593d67-05d7-3c0e-9868-15565e57f11e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='fa593d67-05d7-3c0e-9868-15565e57f11e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '22ff4e1a-9e8d-3421-ae40-7f8a74b209bf', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='22ff4e1a-9e8d-3421-ae40-7f8a74b209bf')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f08a7561-a37e-39e9-834f-f414078ee614', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f08a7561-a37e-39e9-834f-f414078ee614')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ce191620-07c5-3f23-aba0-8dc8c383a3a5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ce191620-07c5-3f23-aba0-8dc8c383a3a5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0c1d99ad-402f-3bba-8276-4b73605f5750', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_AsOf', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AsOf'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0c1d99ad-402f-3bba-8276-4b73605f5750')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2e78d77f-74e3-31c4-ab16-9ef9e070bc49', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'C_Currency_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Currency_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2e78d77f-74e3-31c4-ab16-9ef9e070bc49')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '21c4b7e3-67b0-360e-85f9-b8057cab1d78', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_BeginAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_BeginAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='21c4b7e3-67b0-360e-85f9-b8057cab1d78')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e7613e7f-ae42-3f78-9a1b-d3ac9bd129d2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_ClaimAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ClaimAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e7613e7f-ae42-3f78-9a1b-d3ac9bd129d2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '989377e2-db5a-33cc-9649-a353ce1f1b92', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_NotDueAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_NotDueAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='989377e2-db5a-33cc-9649-a353ce1f1b92')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a9ae78f4-a1fb-3283-89ea-a2cc324eb5ab', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_SoldAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_SoldAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a9ae78f4-a1fb-3283-89ea-a2cc324eb5ab')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8e662bad-624f-3ba8-a9c1-9541345c7b77', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_SalesAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_SalesAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8e662bad-624f-3ba8-a9c1-9541345c7b77')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'de33e463-32f4-33d4-b812-000355c79d64', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_PeriodDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '90', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PeriodDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='de33e463-32f4-33d4-b812-000355c79d64')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fec35231-e1f3-332c-b42b-59ee3be4679e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_IsRateMissing', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsRateMissing'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='fec35231-e1f3-332c-b42b-59ee3be4679e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f8f2cad6-8b32-338f-83e0-c5b6dd68ba7d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_RateGap', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 60, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RateGap'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='f8f2cad6-8b32-338f-83e0-c5b6dd68ba7d')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '932b8f6f-d313-3163-a48a-06244cb5cf69', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_Rehearsal_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Rehearsal_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='932b8f6f-d313-3163-a48a-06244cb5cf69')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '525b2edd-bd94-3065-9c21-53ec824c745f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_Rehearsal_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Rehearsal_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='525b2edd-bd94-3065-9c21-53ec824c745f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a899c71b-e139-3a31-b8e7-b61e12ecf063', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a899c71b-e139-3a31-b8e7-b61e12ecf063')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bf18957b-636c-3a4b-a35e-017bf7d21bf1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bf18957b-636c-3a4b-a35e-017bf7d21bf1')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ef006bdf-4875-31d9-abb8-820ad745696c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ef006bdf-4875-31d9-abb8-820ad745696c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b224df0c-6487-38a9-8d76-582e92897e93', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b224df0c-6487-38a9-8d76-582e92897e93')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'baaf0283-1433-3d54-abd6-a51976929447', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='baaf0283-1433-3d54-abd6-a51976929447')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '78319943-92b3-3366-b749-9898695ec9dc', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='78319943-92b3-3366-b749-9898695ec9dc')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '835b51e4-6375-3fcf-b654-2adf57ede40b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='835b51e4-6375-3fcf-b654-2adf57ede40b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd580a6ae-a233-3400-9617-8bf77152ed09', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_RehearsedDay', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RehearsedDay'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d580a6ae-a233-3400-9617-8bf77152ed09')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd2da0f33-424a-3547-8ca2-0819373dd2c4', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_IsPaysAsUsual', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsPaysAsUsual'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d2da0f33-424a-3547-8ca2-0819373dd2c4')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cb44df8b-1943-3a7b-b5e2-abf8f4854147', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'C_DunningLevel_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 2, 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_DunningLevel_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='cb44df8b-1943-3a7b-b5e2-abf8f4854147')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e45f9a5a-6d1b-3ccd-9db9-55a0a5d61dfb', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'C_Currency_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 3, 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Currency_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e45f9a5a-6d1b-3ccd-9db9-55a0a5d61dfb')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '951ee5bb-2a1b-3229-8c16-2b8ae77222e8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_NoticeCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_NoticeCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='951ee5bb-2a1b-3229-8c16-2b8ae77222e8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6cec588a-daba-3edf-9a39-e9ed64ee23ba', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_TaskCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_TaskCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6cec588a-daba-3edf-9a39-e9ed64ee23ba')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4a2ed832-d58f-348d-b185-170b50f773d5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_WaitingCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_WaitingCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4a2ed832-d58f-348d-b185-170b50f773d5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '45b5fa24-453d-3c86-980b-1e57884fad56', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_ItemCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ItemCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='45b5fa24-453d-3c86-980b-1e57884fad56')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '62bc212a-7703-3b68-b982-b5f98f3d7d40', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_AskedAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AskedAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='62bc212a-7703-3b68-b982-b5f98f3d7d40')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '79476f35-38d2-3517-8ffd-db421c5f7f50', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'FeeAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='FeeAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='79476f35-38d2-3517-8ffd-db421c5f7f50')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '33abf22e-6e51-311b-8e8f-838405f0b506', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_StopCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_StopCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='33abf22e-6e51-311b-8e8f-838405f0b506')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6cc1fdae-e5f0-3fe2-a1c7-fedd2eb92f82', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_HeldCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HeldCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6cc1fdae-e5f0-3fe2-a1c7-fedd2eb92f82')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c63fbd1b-ec43-3418-9304-15e0f49bd236', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_LiftedCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_LiftedCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c63fbd1b-ec43-3418-9304-15e0f49bd236')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '872a5cfd-e78d-32cf-ba41-c932f3f6717c', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='89fd318e-e45f-3698-b853-7b0dc87f017b'), 'COL_MonthsBack', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 11, 22, 'Y', 'N', 'Y', '12', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_MonthsBack'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='872a5cfd-e78d-32cf-ba41-c932f3f6717c')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '34e70ec8-cad3-31c2-9191-c7216a653f67', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='6ee0975c-5f59-3826-9b0e-2fac0c4f065b'), 'COL_RehearsalDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 11, 22, 'Y', 'N', 'Y', '30', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RehearsalDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='34e70ec8-cad3-31c2-9191-c7216a653f67')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ff228393-699b-325f-a3ee-ca4688e86b95', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='6ee0975c-5f59-3826-9b0e-2fac0c4f065b'), 'COL_IsPaysAsUsual', e.AD_Element_ID, e.Name, e.Description, e.Help, 20, 20, 1, 'N', 'N', 'Y', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsPaysAsUsual'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='ff228393-699b-325f-a3ee-ca4688e86b95')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, OrderByClause, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2f57b4f3-b46d-347f-94e6-aa15ee12e77e', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='ed9cc075-421d-3f31-8ff7-2acea3b7b1a9'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'Customer', 'One customer, organisation and currency', NULL, 10, 0, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 'COL_Ageing.COL_OverdueAmt DESC, COL_Ageing.COL_Ageing_ID', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dc5ba491-6cf9-3987-8605-8ed9ed6bb677', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='dc5ba491-6cf9-3987-8605-8ed9ed6bb677')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '275dedfe-4669-3f5c-a2c6-3b443fb85b9d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='275dedfe-4669-3f5c-a2c6-3b443fb85b9d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '71cf2701-447b-33de-a29e-08a200db43dd', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='71cf2701-447b-33de-a29e-08a200db43dd')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2103f320-8300-3b11-93e8-36d9951e2002', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 40, 'Y', 'N', 'N', 'N', 100, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2103f320-8300-3b11-93e8-36d9951e2002')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '21f8684c-6944-3856-9fb9-b3e5d127d578', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 50, 'N', 'N', 'N', 'N', 130, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AsOf' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='21f8684c-6944-3856-9fb9-b3e5d127d578')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f1f5908c-7bee-3c94-a807-921aa8135783', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 60, 'Y', 'N', 'N', 'N', 120, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Collector_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f1f5908c-7bee-3c94-a807-921aa8135783')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '55c2c954-0c65-3dac-bd55-a49e4be071b2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 70, 'N', 'N', 'N', 'N', 20, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='OpenAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='55c2c954-0c65-3dac-bd55-a49e4be071b2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9ab184f2-a906-306e-9e92-7183b85b89ad', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 80, 'Y', 'N', 'N', 'N', 80, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OverdueAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9ab184f2-a906-306e-9e92-7183b85b89ad')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c62fd97b-0f10-3e9c-b7b3-c31f2b4c6089', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 90, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_NotDueAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c62fd97b-0f10-3e9c-b7b3-c31f2b4c6089')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4a467962-2ef1-3998-898f-91c1981b220f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 100, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Due30Amt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4a467962-2ef1-3998-898f-91c1981b220f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1a6f448e-e805-35e7-ab10-fe0f1771aa7a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 110, 'N', 'N', 'N', 'N', 50, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Due60Amt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1a6f448e-e805-35e7-ab10-fe0f1771aa7a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8e478598-4fbc-36bc-9371-0ad655e9b2cc', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Due90Amt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8e478598-4fbc-36bc-9371-0ad655e9b2cc')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3f5f84a3-a58e-3a49-8524-b19d61654b35', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 130, 'N', 'N', 'N', 'N', 70, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DueOverAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3f5f84a3-a58e-3a49-8524-b19d61654b35')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2b0ba47b-9c62-346b-a018-15901900ff82', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 140, 'N', 'N', 'N', 'N', 80, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Receipts' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2b0ba47b-9c62-346b-a018-15901900ff82')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2a9f08dd-eb99-37da-9888-bb2fbd0ce88f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 150, 'Y', 'N', 'N', 'N', 90, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CreditNotes' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2a9f08dd-eb99-37da-9888-bb2fbd0ce88f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8194a460-b8bb-3f7d-a82d-ac09e5d701c9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 160, 'N', 'N', 'N', 'N', 160, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Doc30Amt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8194a460-b8bb-3f7d-a82d-ac09e5d701c9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b954a420-0831-3bd7-8885-05a67db8f309', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 170, 'Y', 'N', 'N', 'N', 170, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Doc60Amt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b954a420-0831-3bd7-8885-05a67db8f309')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '06a6e62e-5336-3e58-bcad-80d46131ac73', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 180, 'N', 'N', 'N', 'N', 180, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Doc90Amt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='06a6e62e-5336-3e58-bcad-80d46131ac73')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd502c88f-d61a-3f2e-9287-29d1e8c20690', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 190, 'Y', 'N', 'N', 'N', 190, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_DocOverAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d502c88f-d61a-3f2e-9287-29d1e8c20690')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e59d8f1e-70d4-3283-8a06-23d3b6f13254', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 200, 'N', 'N', 'N', 'N', 200, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Rate' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e59d8f1e-70d4-3283-8a06-23d3b6f13254')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9df00da1-1cdb-38aa-ac3f-1d7b2cca4776', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 210, 'Y', 'N', 'N', 'N', 110, 'Y', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsRateMissing' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9df00da1-1cdb-38aa-ac3f-1d7b2cca4776')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fc9df083-3ee8-3db7-87c9-09dfd7dd665e', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Ageing_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fc9df083-3ee8-3db7-87c9-09dfd7dd665e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4ea0b78f-e4d7-3a9b-bd74-929d5341c352', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Ageing_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4ea0b78f-e4d7-3a9b-bd74-929d5341c352')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Column_ID, WhereClause, OrderByClause, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cb118d5b-1f51-3608-a4ae-1c5ee2d8daf4', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='ed9cc075-421d-3f31-8ff7-2acea3b7b1a9'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice'), 'Unpaid Invoices', 'As they stand now', NULL, 20, 1, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_BPartner_ID'), 'C_Invoice.IsSOTrx=''Y'' AND C_Invoice.IsPaid=''N'' AND C_Invoice.DocStatus IN (''CO'',''CL'')', 'C_Invoice.DateInvoiced', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='cb118d5b-1f51-3608-a4ae-1c5ee2d8daf4')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6c0151e6-88dd-3e86-9ae6-3eaffd3670e7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='cb118d5b-1f51-3608-a4ae-1c5ee2d8daf4'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='DocumentNo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6c0151e6-88dd-3e86-9ae6-3eaffd3670e7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '69a16fba-9049-38ca-aa0e-73bdb7f7ce40', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='cb118d5b-1f51-3608-a4ae-1c5ee2d8daf4'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='DateInvoiced' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='69a16fba-9049-38ca-aa0e-73bdb7f7ce40')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1581b6f0-6a3c-3124-9ee9-bbe958c0f767', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='cb118d5b-1f51-3608-a4ae-1c5ee2d8daf4'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 30, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='GrandTotal' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1581b6f0-6a3c-3124-9ee9-bbe958c0f767')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b4badddb-3489-3864-bf7f-1acded0368a5', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='cb118d5b-1f51-3608-a4ae-1c5ee2d8daf4'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 40, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b4badddb-3489-3864-bf7f-1acded0368a5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c6178fb8-0a2f-38d4-91d6-a9d3672978c5', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='cb118d5b-1f51-3608-a4ae-1c5ee2d8daf4'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 50, 'N', 'N', 'N', 'N', 50, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_PaymentTerm_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c6178fb8-0a2f-38d4-91d6-a9d3672978c5')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '30a46230-43d1-302f-b838-fec92cf8e383', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='cb118d5b-1f51-3608-a4ae-1c5ee2d8daf4'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 60, 'Y', 'N', 'N', 'N', 50, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_DunningLevel_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='30a46230-43d1-302f-b838-fec92cf8e383')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd3d21fe5-a666-3d84-ad58-09b094e16cdc', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='cb118d5b-1f51-3608-a4ae-1c5ee2d8daf4'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 70, 'N', 'N', 'N', 'N', 60, 'Y', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='IsInDispute' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d3d21fe5-a666-3d84-ad58-09b094e16cdc')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '74f72b7e-d1b1-3e4e-9025-772accc5b727', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='cb118d5b-1f51-3608-a4ae-1c5ee2d8daf4'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Invoice_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='74f72b7e-d1b1-3e4e-9025-772accc5b727')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4e9e2ade-4e63-3b02-a10b-7260d5f11220', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='cb118d5b-1f51-3608-a4ae-1c5ee2d8daf4'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Invoice_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4e9e2ade-4e63-3b02-a10b-7260d5f11220')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, OrderByClause, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '49af1379-a3b4-3ef9-898d-e2825c38ab7d', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='a55c5a6f-5442-349c-827c-4b0d3ffb6d0d'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'Month', 'One organisation and month', NULL, 10, 0, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 'COL_MonthFigure.COL_AsOf DESC, COL_MonthFigure.AD_Org_ID', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6ef9d256-788a-3dcf-b014-d69e97895cac', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6ef9d256-788a-3dcf-b014-d69e97895cac')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c6525cad-ae2e-3f52-a3a1-83c9bd0d1402', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c6525cad-ae2e-3f52-a3a1-83c9bd0d1402')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c228e299-a7a5-3a59-919a-c29e48c396c9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AsOf' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c228e299-a7a5-3a59-919a-c29e48c396c9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c46b8550-5ae7-3fb9-a441-03a1fd307bf7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 40, 'Y', 'N', 'N', 'N', 90, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c46b8550-5ae7-3fb9-a441-03a1fd307bf7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fa3c85f8-d852-3eea-b95e-4d86350bc55d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_BeginAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fa3c85f8-d852-3eea-b95e-4d86350bc55d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a12e0943-060c-39c2-b971-a5d0478f52d0', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 60, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_SoldAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a12e0943-060c-39c2-b971-a5d0478f52d0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e8059d3a-e0e2-3a33-8747-c525ee311bb0', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 70, 'N', 'N', 'N', 'N', 50, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ClaimAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e8059d3a-e0e2-3a33-8747-c525ee311bb0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '942ccb91-60b7-3a35-9789-a3b881d56ebd', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 80, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_NotDueAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='942ccb91-60b7-3a35-9789-a3b881d56ebd')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8cd39714-1381-3924-a48d-a07740853708', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 90, 'N', 'N', 'N', 'N', 70, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_SalesAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8cd39714-1381-3924-a48d-a07740853708')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '41bcfb23-528b-3209-a73d-db260de2ffe8', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 100, 'Y', 'N', 'N', 'N', 80, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PeriodDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='41bcfb23-528b-3209-a73d-db260de2ffe8')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '247a195e-cd9a-3c03-8138-0e975ae9d46b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 110, 'N', 'N', 'N', 'N', 100, 'Y', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsRateMissing' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='247a195e-cd9a-3c03-8138-0e975ae9d46b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '84020ba3-e33a-3b67-a15f-4c75e2e54e8f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 120, 'Y', 'N', 'N', 'N', 110, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RateGap' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='84020ba3-e33a-3b67-a15f-4c75e2e54e8f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dfdf86a7-549d-3407-a5ff-76855050135e', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_MonthFigure_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='dfdf86a7-549d-3407-a5ff-76855050135e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e49163e3-5f06-3285-995c-31dd3043a495', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_MonthFigure_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e49163e3-5f06-3285-995c-31dd3043a495')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, WhereClause, OrderByClause, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ec33cc50-6b74-3815-9451-d26333a6dc4d', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='9aee5975-985f-3fa5-ba03-e7d0e121092b'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'Day', 'One day, level and currency', NULL, 10, 0, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 'COL_Rehearsal.CreatedBy=@#AD_User_ID@', 'COL_Rehearsal.COL_RehearsedDay, COL_Rehearsal.COL_Rehearsal_ID', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f947a726-81e7-307f-a1e6-919147a3c968', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f947a726-81e7-307f-a1e6-919147a3c968')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4420f22f-7de2-3ff5-8fc6-12c6bdf2a578', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4420f22f-7de2-3ff5-8fc6-12c6bdf2a578')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '810ae672-ccc7-39f1-b0e3-81323e92a08a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RehearsedDay' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='810ae672-ccc7-39f1-b0e3-81323e92a08a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1ce6a668-5ade-338a-92a9-dac87a6850cc', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 40, 'Y', 'N', 'N', 'N', 130, 'Y', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsPaysAsUsual' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1ce6a668-5ade-338a-92a9-dac87a6850cc')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b9fc47ea-dcb2-333a-95a3-d6835ff2dda0', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 50, 'N', 'N', 'N', 'N', 20, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_DunningLevel_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b9fc47ea-dcb2-333a-95a3-d6835ff2dda0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7cd648e3-1c43-35d5-8613-3b82c67d7319', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 60, 'Y', 'N', 'N', 'N', 90, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7cd648e3-1c43-35d5-8613-3b82c67d7319')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8a47443b-0138-30cc-9e4e-7a3277402322', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 70, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_NoticeCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8a47443b-0138-30cc-9e4e-7a3277402322')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '166e1dbb-0876-39ac-b88c-6caa2fecf36b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 80, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_TaskCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='166e1dbb-0876-39ac-b88c-6caa2fecf36b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7e861727-763c-3f24-b3fa-690ba8d5c1be', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 90, 'N', 'N', 'N', 'N', 50, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_WaitingCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7e861727-763c-3f24-b3fa-690ba8d5c1be')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e3bfb7e5-0682-38dd-8177-d2c59225959c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 100, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ItemCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e3bfb7e5-0682-38dd-8177-d2c59225959c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fc40e5ae-c5a9-365a-826e-9a93f4c881f7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 110, 'N', 'N', 'N', 'N', 70, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AskedAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fc40e5ae-c5a9-365a-826e-9a93f4c881f7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '11a53193-d764-39e2-9859-63018ed8e494', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'Y', 'N', 'N', 'N', 80, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='FeeAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='11a53193-d764-39e2-9859-63018ed8e494')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '78f94065-f69b-310f-9275-5f110c96dadd', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 130, 'N', 'N', 'N', 'N', 100, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_StopCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='78f94065-f69b-310f-9275-5f110c96dadd')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ee865cb6-0924-3193-888b-0f3f69c83968', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 140, 'Y', 'N', 'N', 'N', 110, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HeldCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ee865cb6-0924-3193-888b-0f3f69c83968')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f3554fcd-559a-32b0-8e5b-bfaea6a8e1fc', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 150, 'N', 'N', 'N', 'N', 120, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_LiftedCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f3554fcd-559a-32b0-8e5b-bfaea6a8e1fc')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2dd74c18-8ad1-325b-a05b-d114cd6a081c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Rehearsal_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2dd74c18-8ad1-325b-a05b-d114cd6a081c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '998ba5d6-650c-3199-8c13-aec650d5395a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Rehearsal_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='998ba5d6-650c-3199-8c13-aec650d5395a')
;

INSERT INTO AD_ToolBarButton (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ToolBarButton_UU, EntityType, Name, ComponentName, Action, AD_Tab_ID, AD_Process_ID, IsCustomization, KeyStroke_KeyCode, KeyStroke_Modifiers, IsAdvancedButton, IsAddSeparator, SeqNo, AD_ToolBarButton_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b4858eac-b057-358a-98d0-a4719fd3a5d5', 'COL', 'COL_RehearseDunning', 'COL_RehearseDunning', 'W', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d'), (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='6ee0975c-5f59-3826-9b0e-2fac0c4f065b'), 'N', 0, 0, 'N', 'N', 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ToolBarButton' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ToolBarButton WHERE AD_ToolBarButton_UU='b4858eac-b057-358a-98d0-a4719fd3a5d5')
;

INSERT INTO AD_ToolBarButton (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ToolBarButton_UU, EntityType, Name, ComponentName, Action, AD_Tab_ID, AD_Process_ID, IsCustomization, KeyStroke_KeyCode, KeyStroke_Modifiers, IsAdvancedButton, IsAddSeparator, SeqNo, AD_ToolBarButton_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '374c2c32-fcf1-39a7-bb71-00d8df7a2b1a', 'COL', 'COL_LogContact', 'COL_LogContact', 'W', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='ea91b9fa-1497-3ebe-b6e7-712612517299'), 'N', 0, 0, 'N', 'N', 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ToolBarButton' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ToolBarButton WHERE AD_ToolBarButton_UU='374c2c32-fcf1-39a7-bb71-00d8df7a2b1a')
;

INSERT INTO AD_ToolBarButton (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ToolBarButton_UU, EntityType, Name, ComponentName, Action, AD_Tab_ID, AD_Process_ID, IsCustomization, KeyStroke_KeyCode, KeyStroke_Modifiers, IsAdvancedButton, IsAddSeparator, SeqNo, AD_ToolBarButton_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e4218cbf-fe74-3931-b06d-7f9e0241756e', 'COL', 'COL_RefreshFigures', 'COL_RefreshFigures', 'W', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e'), (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='89fd318e-e45f-3698-b853-7b0dc87f017b'), 'N', 0, 0, 'N', 'N', 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ToolBarButton' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ToolBarButton WHERE AD_ToolBarButton_UU='e4218cbf-fe74-3931-b06d-7f9e0241756e')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '60ec578f-9aac-37b5-9051-52cf123950c7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_Rehearsal_Person', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='60ec578f-9aac-37b5-9051-52cf123950c7')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '035dadda-9eb7-3c66-91e0-3c7217fdabab', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='60ec578f-9aac-37b5-9051-52cf123950c7'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='035dadda-9eb7-3c66-91e0-3c7217fdabab')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '69c4aa99-1d10-3043-a691-cc6eacc53d00', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='60ec578f-9aac-37b5-9051-52cf123950c7'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal') AND ColumnName='CreatedBy'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='69c4aa99-1d10-3043-a691-cc6eacc53d00')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6ca27538-b83c-38e6-9381-c73ace7ea692', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='60ec578f-9aac-37b5-9051-52cf123950c7'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal') AND ColumnName='COL_RehearsedDay'), 30, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='6ca27538-b83c-38e6-9381-c73ace7ea692')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3b0af190-4547-344c-b561-131ddf1e755d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Ageing_Account', 'Y', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='3b0af190-4547-344c-b561-131ddf1e755d')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b3b7baed-5ab0-366a-aed4-c2deab57935b', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='3b0af190-4547-344c-b561-131ddf1e755d'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='b3b7baed-5ab0-366a-aed4-c2deab57935b')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9677c630-f378-3f8b-9432-1c3eb2f08d20', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='3b0af190-4547-344c-b561-131ddf1e755d'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing') AND ColumnName='C_BPartner_ID'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='9677c630-f378-3f8b-9432-1c3eb2f08d20')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bc8209a5-f229-3551-b0a1-18f23b03d181', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='3b0af190-4547-344c-b561-131ddf1e755d'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing') AND ColumnName='AD_Org_ID'), 30, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='bc8209a5-f229-3551-b0a1-18f23b03d181')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bdb9375b-2bcd-369b-b534-24a3db750b2e', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='3b0af190-4547-344c-b561-131ddf1e755d'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing') AND ColumnName='C_Currency_ID'), 40, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='bdb9375b-2bcd-369b-b534-24a3db750b2e')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8da8b526-63fc-33d1-bb3a-43f1b47ad5a7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_MonthFigure_Month', 'Y', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='8da8b526-63fc-33d1-bb3a-43f1b47ad5a7')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '97a19f0a-dadb-3005-99d4-d00a709026a1', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='8da8b526-63fc-33d1-bb3a-43f1b47ad5a7'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='97a19f0a-dadb-3005-99d4-d00a709026a1')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2797ce82-48dd-38c1-b226-1aaac55d6854', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='8da8b526-63fc-33d1-bb3a-43f1b47ad5a7'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure') AND ColumnName='COL_AsOf'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='2797ce82-48dd-38c1-b226-1aaac55d6854')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5e510076-2a88-3f84-aa4b-02880b66ddc9', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='8da8b526-63fc-33d1-bb3a-43f1b47ad5a7'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure') AND ColumnName='AD_Org_ID'), 30, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='5e510076-2a88-3f84-aa4b-02880b66ddc9')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7bfae8db-033c-3430-94c9-e2f40bd103b1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Promise'), 'COL_Promise_Day', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='7bfae8db-033c-3430-94c9-e2f40bd103b1')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6bb1e00c-abb8-35d3-aa5a-1e24db4261cb', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='7bfae8db-033c-3430-94c9-e2f40bd103b1'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Promise') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='6bb1e00c-abb8-35d3-aa5a-1e24db4261cb')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9fce5502-0509-310b-bf85-8fe9becccceb', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='7bfae8db-033c-3430-94c9-e2f40bd103b1'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Promise') AND ColumnName='COL_PromisedOn'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='9fce5502-0509-310b-bf85-8fe9becccceb')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b556f226-ee77-3203-80ad-b1e683135392', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_CreditHold_Decided', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='b556f226-ee77-3203-80ad-b1e683135392')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '33e0dff4-e84a-3739-83a8-e48bbdeb9885', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='b556f226-ee77-3203-80ad-b1e683135392'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='33e0dff4-e84a-3739-83a8-e48bbdeb9885')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2748864b-5f43-3dbe-b611-4f2278ced454', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='b556f226-ee77-3203-80ad-b1e683135392'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold') AND ColumnName='COL_DecidedAt'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='2748864b-5f43-3dbe-b611-4f2278ced454')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8895583a-6b2f-3318-aba9-d1be6a1b90d5', 'COL_Ageing', 'Table COL_Ageing', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='8895583a-6b2f-3318-aba9-d1be6a1b90d5')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '774480ae-eac9-3c0f-9954-aa91072837fc', 'COL_MonthFigure', 'Table COL_MonthFigure', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='774480ae-eac9-3c0f-9954-aa91072837fc')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b3f60b77-2b6d-3597-b437-8928df5a6a32', 'COL_Rehearsal', 'Table COL_Rehearsal', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='b3f60b77-2b6d-3597-b437-8928df5a6a32')
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b121e32f-77cf-357b-a8b9-9e5fba75ef75', 'COL', 'Ageing', 'What customers owe, by days after the due date and by document date; their money beside it', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='ed9cc075-421d-3f31-8ff7-2acea3b7b1a9'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='b121e32f-77cf-357b-a8b9-9e5fba75ef75')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 810, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='b121e32f-77cf-357b-a8b9-9e5fba75ef75'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b941dad1-1b53-3111-82dd-f424f07c2dfa', 'COL', 'Figures by Month', 'What days sales outstanding and collection effectiveness are made of', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='a55c5a6f-5442-349c-827c-4b0d3ffb6d0d'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='b941dad1-1b53-3111-82dd-f424f07c2dfa')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 820, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='b941dad1-1b53-3111-82dd-f424f07c2dfa'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '521b61b5-bc43-3868-95b7-2a3b90e26c2d', 'COL', 'Refresh Figures', 'Ages all claims and stores the figures of the month; missing months are filled in', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='89fd318e-e45f-3698-b853-7b0dc87f017b'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='521b61b5-bc43-3868-95b7-2a3b90e26c2d')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 830, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='521b61b5-bc43-3868-95b7-2a3b90e26c2d'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3d651958-0648-3589-9cb0-62cc97ac1899', 'COL', 'Rehearse Dunning', 'What the daily cycle would do in the next days with the items of today; nothing is proposed or issued', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='6ee0975c-5f59-3826-9b0e-2fac0c4f065b'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='3d651958-0648-3589-9cb0-62cc97ac1899')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 840, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='3d651958-0648-3589-9cb0-62cc97ac1899'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8ebde5f6-2bb0-3f8a-b520-09fc2e000241', 'COL', 'Rehearsal', 'What the rules would do, as you rehearsed it last', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='9aee5975-985f-3fa5-ba03-e7d0e121092b'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='8ebde5f6-2bb0-3f8a-b520-09fc2e000241')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 850, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='8ebde5f6-2bb0-3f8a-b520-09fc2e000241'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ef302aef-319d-30f6-bb79-f14d49f303f2', 'COL', 'Propose Roles', 'Creates roles for collector, credit manager, sales and auditor; other roles are not touched', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='fd558de5-82e8-396b-9959-bfc85ede2c3d'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='ef302aef-319d-30f6-bb79-f14d49f303f2')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 860, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='ef302aef-319d-30f6-bb79-f14d49f303f2'
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

INSERT INTO AD_Chart (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Chart_UU, EntityType, Name, Description, ChartType, WinHeight, IsDisplayLegend, ChartOrientation, IsTimeSeries, TimeScope, DomainLabel, RangeLabel, AD_Chart_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '41e00bd9-8fb6-3353-a381-b59be5483ad5', 'COL', 'Ageing of Claims', 'By days after the due date as of the last night, in the currency of the tenant; money of customers is not deducted', 'BS', 300, 'Y', 'V', 'N', 0, NULL, 'Amount', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Chart' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Chart WHERE AD_Chart_UU='41e00bd9-8fb6-3353-a381-b59be5483ad5')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f7264036-8d3c-3994-a2d4-6c064893fba1', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='41e00bd9-8fb6-3353-a381-b59be5483ad5'), 'Ageing', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Ageing_ID', 'COL_AgeBand_v', 'COL_AgeBand_v.AD_Client_ID=@#AD_Client_ID@ AND COL_AgeBand_v.COL_Basis IN (''D'',''P'') AND COL_AgeBand_v.AD_Language=''@#AD_Language@''', 'ROUND(SUM(COL_Amount),2)', 'COL_BandText', 'COL_BasisText', 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='f7264036-8d3c-3994-a2d4-6c064893fba1')
;

INSERT INTO AD_Chart (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Chart_UU, EntityType, Name, Description, ChartType, WinHeight, IsDisplayLegend, ChartOrientation, IsTimeSeries, TimeScope, DomainLabel, RangeLabel, AD_Chart_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '77263ea2-c4c3-3c1d-bfcf-b853fb929532', 'COL', 'Ageing by Document Date', 'By days after the date of the document as of the last night, in the currency of the tenant', 'BC', 300, 'Y', 'V', 'N', 0, NULL, 'Amount', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Chart' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Chart WHERE AD_Chart_UU='77263ea2-c4c3-3c1d-bfcf-b853fb929532')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b4a16972-bb70-3e65-9de7-59bbbeda8714', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='77263ea2-c4c3-3c1d-bfcf-b853fb929532'), 'By document date', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Ageing_ID', 'COL_AgeBand_v', 'COL_AgeBand_v.AD_Client_ID=@#AD_Client_ID@ AND COL_AgeBand_v.COL_Basis=''I'' AND COL_AgeBand_v.COL_Band NOT IN (''A'',''F'',''G'') AND COL_AgeBand_v.AD_Language=''@#AD_Language@''', 'ROUND(SUM(COL_Amount),2)', 'COL_BandText', NULL, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='b4a16972-bb70-3e65-9de7-59bbbeda8714')
;

INSERT INTO AD_Chart (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Chart_UU, EntityType, Name, Description, ChartType, WinHeight, IsDisplayLegend, ChartOrientation, IsTimeSeries, TimeScope, DomainLabel, RangeLabel, AD_Chart_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '85906864-6d2b-3a3b-b510-818b6aac6da1', 'COL', 'Overdue by Collector', 'As of the last night, in the currency of the tenant', 'BS', 300, 'Y', 'V', 'N', 0, 'Collector', 'Amount', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Chart' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Chart WHERE AD_Chart_UU='85906864-6d2b-3a3b-b510-818b6aac6da1')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '48da2a77-cc69-3d57-9b37-fa99793b3596', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='85906864-6d2b-3a3b-b510-818b6aac6da1'), 'Overdue', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Ageing'), 'COL_Ageing_ID', 'COL_AgeBand_v', 'COL_AgeBand_v.AD_Client_ID=@#AD_Client_ID@ AND COL_AgeBand_v.COL_Amount<>0 AND COL_AgeBand_v.COL_Basis=''D'' AND COL_AgeBand_v.COL_Band<>''A'' AND COL_AgeBand_v.AD_Language=''@#AD_Language@''', 'ROUND(SUM(COL_Amount),2)', 'COL_CollectorName', 'COL_BandText', 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='48da2a77-cc69-3d57-9b37-fa99793b3596')
;

INSERT INTO AD_Chart (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Chart_UU, EntityType, Name, Description, ChartType, WinHeight, IsDisplayLegend, ChartOrientation, IsTimeSeries, TimeScope, DomainLabel, RangeLabel, AD_Chart_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a9fdf65e-c29e-36db-8d74-8cb281d37820', 'COL', 'Days Sales Outstanding', 'Claims compared with the sales of 90 days; best possible counts what is not due alone', 'LC', 300, 'Y', 'V', 'N', 0, 'Month', 'Days', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Chart' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Chart WHERE AD_Chart_UU='a9fdf65e-c29e-36db-8d74-8cb281d37820')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '17dbad1a-53fd-3a57-9601-1397e7c0e851', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='a9fdf65e-c29e-36db-8d74-8cb281d37820'), 'Days sales outstanding', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_MonthFigure_ID', 'COL_MonthFigure_v', 'COL_MonthFigure_v.AD_Client_ID=@#AD_Client_ID@ AND COL_MonthFigure_v.COL_AllSalesAmt>0', 'ROUND(SUM(COL_ClaimAmt)*MAX(COL_PeriodDays)/NULLIF(GREATEST(SUM(COL_SalesAmt),0),0),1)', 'COL_MonthText', NULL, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='17dbad1a-53fd-3a57-9601-1397e7c0e851')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '79ca85b8-9bdc-3341-9511-39a61d4cfcd4', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='a9fdf65e-c29e-36db-8d74-8cb281d37820'), 'Best possible', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_MonthFigure_ID', 'COL_MonthFigure_v', 'COL_MonthFigure_v.AD_Client_ID=@#AD_Client_ID@ AND COL_MonthFigure_v.COL_AllSalesAmt>0', 'ROUND(SUM(COL_NotDueAmt)*MAX(COL_PeriodDays)/NULLIF(GREATEST(SUM(COL_SalesAmt),0),0),1)', 'COL_MonthText', NULL, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='79ca85b8-9bdc-3341-9511-39a61d4cfcd4')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8369c10c-a65f-3224-80e9-465ff2a07e74', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='a9fdf65e-c29e-36db-8d74-8cb281d37820'), 'Average days late', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_MonthFigure_ID', 'COL_MonthFigure_v', 'COL_MonthFigure_v.AD_Client_ID=@#AD_Client_ID@ AND COL_MonthFigure_v.COL_AllSalesAmt>0', 'ROUND(SUM(COL_ClaimAmt-COL_NotDueAmt)*MAX(COL_PeriodDays)/NULLIF(GREATEST(SUM(COL_SalesAmt),0),0),1)', 'COL_MonthText', NULL, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='8369c10c-a65f-3224-80e9-465ff2a07e74')
;

INSERT INTO AD_Chart (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Chart_UU, EntityType, Name, Description, ChartType, WinHeight, IsDisplayLegend, ChartOrientation, IsTimeSeries, TimeScope, DomainLabel, RangeLabel, AD_Chart_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '842a2f57-1891-3e18-ace7-1aff67d96eb3', 'COL', 'Collection Effectiveness', 'Percent of what could be collected in the month', 'LC', 300, 'Y', 'V', 'N', 0, 'Month', 'Percent', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Chart' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Chart WHERE AD_Chart_UU='842a2f57-1891-3e18-ace7-1aff67d96eb3')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd5f06b11-3da7-3832-bdd8-ecf1b7eec30c', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='842a2f57-1891-3e18-ace7-1aff67d96eb3'), 'Collected', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_MonthFigure'), 'COL_MonthFigure_ID', 'COL_MonthFigure_v', 'COL_MonthFigure_v.AD_Client_ID=@#AD_Client_ID@ AND COL_MonthFigure_v.COL_AllDueAmt>0', 'ROUND(100*SUM(COL_BeginAmt+COL_SoldAmt-COL_ClaimAmt)/NULLIF(GREATEST(SUM(COL_BeginAmt+COL_SoldAmt-COL_NotDueAmt),0),0),1)', 'COL_MonthText', NULL, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='d5f06b11-3da7-3832-bdd8-ecf1b7eec30c')
;

INSERT INTO AD_Chart (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Chart_UU, EntityType, Name, Description, ChartType, WinHeight, IsDisplayLegend, ChartOrientation, IsTimeSeries, TimeScope, DomainLabel, RangeLabel, AD_Chart_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1d423c37-ff21-3972-83b6-236b120776c5', 'COL', 'Promises Kept', 'Percent of the promises whose day came in the month', 'LC', 300, 'Y', 'V', 'N', 0, 'Month', 'Percent', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Chart' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Chart WHERE AD_Chart_UU='1d423c37-ff21-3972-83b6-236b120776c5')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'da662c75-5634-3cb6-9c76-0fd61e74b5f4', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='1d423c37-ff21-3972-83b6-236b120776c5'), 'Promises kept', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Promise'), 'COL_Promise_ID', 'COL_PromiseFigure_v', 'COL_PromiseFigure_v.AD_Client_ID=@#AD_Client_ID@ AND COL_PromiseFigure_v.AD_Language=''@#AD_Language@''', 'ROUND(100.0*SUM(CASE COL_PromiseStatus WHEN ''KE'' THEN 1 ELSE 0 END)/COUNT(*),1)', 'COL_MonthText', NULL, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='da662c75-5634-3cb6-9c76-0fd61e74b5f4')
;

INSERT INTO AD_Chart (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Chart_UU, EntityType, Name, Description, ChartType, WinHeight, IsDisplayLegend, ChartOrientation, IsTimeSeries, TimeScope, DomainLabel, RangeLabel, AD_Chart_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fd123aee-40a8-3b3c-bbc8-e12f16eda53c', 'COL', 'Promises to Pay', 'By the month in which payment was promised: kept, partly kept, broken', 'BS', 300, 'Y', 'V', 'N', 0, 'Month', 'Promises', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Chart' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Chart WHERE AD_Chart_UU='fd123aee-40a8-3b3c-bbc8-e12f16eda53c')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c55189cc-f0e9-3bba-ac24-28f7ed017b09', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='fd123aee-40a8-3b3c-bbc8-e12f16eda53c'), 'Promises', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Promise'), 'COL_Promise_ID', 'COL_PromiseFigure_v', 'COL_PromiseFigure_v.AD_Client_ID=@#AD_Client_ID@ AND COL_PromiseFigure_v.AD_Language=''@#AD_Language@''', 'COUNT(COL_Promise_ID)', 'COL_MonthText', 'COL_StatusText', 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='c55189cc-f0e9-3bba-ac24-28f7ed017b09')
;

INSERT INTO AD_Chart (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Chart_UU, EntityType, Name, Description, ChartType, WinHeight, IsDisplayLegend, ChartOrientation, IsTimeSeries, TimeScope, DomainLabel, RangeLabel, AD_Chart_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b44f3eaa-0fed-3316-a245-8f34775bc9a3', 'COL', 'Letters Avoided', 'Customers of each month who got no letter because of a talk, a promise, a plan, a dispute or money', 'BS', 300, 'Y', 'V', 'N', 0, 'Month', 'Customers', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Chart' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Chart WHERE AD_Chart_UU='b44f3eaa-0fed-3316-a245-8f34775bc9a3')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c580d814-25f4-3229-9828-3b56a3fc857c', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='b44f3eaa-0fed-3316-a245-8f34775bc9a3'), 'Letters avoided', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_DunningDecision'), 'COL_DunningDecision_ID', 'COL_LetterAvoided_v', 'COL_LetterAvoided_v.AD_Client_ID=@#AD_Client_ID@ AND COL_LetterAvoided_v.AD_Language=''@#AD_Language@''', 'COUNT(DISTINCT C_BPartner_ID)', 'COL_MonthText', 'COL_ReasonLabel', 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='c580d814-25f4-3229-9828-3b56a3fc857c')
;

INSERT INTO AD_Chart (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Chart_UU, EntityType, Name, Description, ChartType, WinHeight, IsDisplayLegend, ChartOrientation, IsTimeSeries, TimeScope, DomainLabel, RangeLabel, AD_Chart_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '675c8201-7a27-30cf-a198-04c9e909994d', 'COL', 'Level at which Customers Pay', 'Invoices paid within 90 days by the level of their last notice', 'BC', 300, 'Y', 'V', 'N', 0, NULL, 'Invoices', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Chart' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Chart WHERE AD_Chart_UU='675c8201-7a27-30cf-a198-04c9e909994d')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3e5ec7ba-ca1a-3549-9928-899be8092a75', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='675c8201-7a27-30cf-a198-04c9e909994d'), 'Invoices', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice'), 'C_Invoice_ID', 'COL_PaidLevel_v', 'COL_PaidLevel_v.AD_Client_ID=@#AD_Client_ID@ AND COL_PaidLevel_v.AD_Language=''@#AD_Language@''', 'COUNT(*)', 'COL_LevelText', NULL, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='3e5ec7ba-ca1a-3549-9928-899be8092a75')
;

INSERT INTO AD_Chart (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Chart_UU, EntityType, Name, Description, ChartType, WinHeight, IsDisplayLegend, ChartOrientation, IsTimeSeries, TimeScope, DomainLabel, RangeLabel, AD_Chart_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e4e045dd-748f-349f-9351-49f48383c3b4', 'COL', 'Hours to Decision', 'Between holding an order and the decision, on average by month of the decision', 'BC', 300, 'Y', 'V', 'N', 0, 'Month', 'Hours', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Chart' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Chart WHERE AD_Chart_UU='e4e045dd-748f-349f-9351-49f48383c3b4')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b5fc844c-d0c5-37be-9003-e547523a54a9', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='e4e045dd-748f-349f-9351-49f48383c3b4'), 'Hours to decision', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_CreditHold'), 'COL_CreditHold_ID', 'COL_HoldTime_v', 'COL_HoldTime_v.AD_Client_ID=@#AD_Client_ID@', 'ROUND(AVG(COL_Hours),1)', 'COL_MonthText', NULL, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='b5fc844c-d0c5-37be-9003-e547523a54a9')
;

INSERT INTO AD_Chart (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Chart_UU, EntityType, Name, Description, ChartType, WinHeight, IsDisplayLegend, ChartOrientation, IsTimeSeries, TimeScope, DomainLabel, RangeLabel, AD_Chart_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '65332e4e-f711-3542-88bc-d7cbc3237ae5', 'COL', 'Rehearsal of Dunning', 'Notices of the next days by level, as you rehearsed them last', 'BS', 300, 'Y', 'V', 'N', 0, NULL, 'Notices', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Chart' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Chart WHERE AD_Chart_UU='65332e4e-f711-3542-88bc-d7cbc3237ae5')
;

INSERT INTO AD_ChartDatasource (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ChartDatasource_UU, EntityType, AD_Chart_ID, Name, AD_Table_ID, KeyColumn, FromClause, WhereClause, ValueColumn, CategoryColumn, SeriesColumn, TimeOffset, AD_ChartDatasource_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7381ad02-96e1-3b2d-82ec-6403704fdff6', 'COL', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='65332e4e-f711-3542-88bc-d7cbc3237ae5'), 'Notices', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Rehearsal'), 'COL_Rehearsal_ID', 'COL_RehearsedLevel_v', 'COL_RehearsedLevel_v.AD_Client_ID=@#AD_Client_ID@ AND COL_RehearsedLevel_v.CreatedBy=@#AD_User_ID@', 'SUM(COL_NoticeCount)', 'COL_DayText', 'COL_LevelText', 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ChartDatasource' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='7381ad02-96e1-3b2d-82ec-6403704fdff6')
;

INSERT INTO PA_DashboardContent (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_UU, Name, Description, AD_Chart_ID, ColumnNo, Line, IsCollapsible, IsCollapsedByDefault, IsShowInDashboard, IsShowInLogin, IsEmbedReportContent, IsShowTitle, IsMaximizable, AD_User_ID, AD_Role_ID, PA_DashboardContent_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cd530def-c950-3561-a3ca-9ed3bdcf04fd', 'Ageing of Claims', 'By days after the due date as of the last night, in the currency of the tenant; money of customers is not deducted', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='41e00bd9-8fb6-3353-a381-b59be5483ad5'), 0, 100, 'Y', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM PA_DashboardContent WHERE PA_DashboardContent_UU='cd530def-c950-3561-a3ca-9ed3bdcf04fd')
;

INSERT INTO PA_DashboardContent_Access (PA_DashboardContent_Access_ID, PA_DashboardContent_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_Access_UU)
SELECT nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent_Access' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N'), g.PA_DashboardContent_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, Generate_UUID()
FROM PA_DashboardContent g, AD_Window_Access a
WHERE g.PA_DashboardContent_UU='cd530def-c950-3561-a3ca-9ed3bdcf04fd' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Access n WHERE n.PA_DashboardContent_ID=g.PA_DashboardContent_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

INSERT INTO PA_DashboardContent (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_UU, Name, Description, AD_Chart_ID, ColumnNo, Line, IsCollapsible, IsCollapsedByDefault, IsShowInDashboard, IsShowInLogin, IsEmbedReportContent, IsShowTitle, IsMaximizable, AD_User_ID, AD_Role_ID, PA_DashboardContent_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6f1a09be-8ad0-3279-9a66-16c1df349bb7', 'Ageing by Document Date', 'By days after the date of the document as of the last night, in the currency of the tenant', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='77263ea2-c4c3-3c1d-bfcf-b853fb929532'), 0, 101, 'Y', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM PA_DashboardContent WHERE PA_DashboardContent_UU='6f1a09be-8ad0-3279-9a66-16c1df349bb7')
;

INSERT INTO PA_DashboardContent_Access (PA_DashboardContent_Access_ID, PA_DashboardContent_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_Access_UU)
SELECT nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent_Access' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N'), g.PA_DashboardContent_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, Generate_UUID()
FROM PA_DashboardContent g, AD_Window_Access a
WHERE g.PA_DashboardContent_UU='6f1a09be-8ad0-3279-9a66-16c1df349bb7' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Access n WHERE n.PA_DashboardContent_ID=g.PA_DashboardContent_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

INSERT INTO PA_DashboardContent (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_UU, Name, Description, AD_Chart_ID, ColumnNo, Line, IsCollapsible, IsCollapsedByDefault, IsShowInDashboard, IsShowInLogin, IsEmbedReportContent, IsShowTitle, IsMaximizable, AD_User_ID, AD_Role_ID, PA_DashboardContent_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '65e1f284-974b-3fe4-be63-1788390049fb', 'Overdue by Collector', 'As of the last night, in the currency of the tenant', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='85906864-6d2b-3a3b-b510-818b6aac6da1'), 1, 101, 'Y', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM PA_DashboardContent WHERE PA_DashboardContent_UU='65e1f284-974b-3fe4-be63-1788390049fb')
;

INSERT INTO PA_DashboardContent_Access (PA_DashboardContent_Access_ID, PA_DashboardContent_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_Access_UU)
SELECT nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent_Access' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N'), g.PA_DashboardContent_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, Generate_UUID()
FROM PA_DashboardContent g, AD_Window_Access a
WHERE g.PA_DashboardContent_UU='65e1f284-974b-3fe4-be63-1788390049fb' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Access n WHERE n.PA_DashboardContent_ID=g.PA_DashboardContent_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

INSERT INTO PA_DashboardContent (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_UU, Name, Description, AD_Chart_ID, ColumnNo, Line, IsCollapsible, IsCollapsedByDefault, IsShowInDashboard, IsShowInLogin, IsEmbedReportContent, IsShowTitle, IsMaximizable, AD_User_ID, AD_Role_ID, PA_DashboardContent_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cc72869c-5299-3689-ad9a-c0a9b204981a', 'Days Sales Outstanding', 'Claims compared with the sales of 90 days; best possible counts what is not due alone', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='a9fdf65e-c29e-36db-8d74-8cb281d37820'), 0, 102, 'Y', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM PA_DashboardContent WHERE PA_DashboardContent_UU='cc72869c-5299-3689-ad9a-c0a9b204981a')
;

INSERT INTO PA_DashboardContent_Access (PA_DashboardContent_Access_ID, PA_DashboardContent_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_Access_UU)
SELECT nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent_Access' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N'), g.PA_DashboardContent_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, Generate_UUID()
FROM PA_DashboardContent g, AD_Window_Access a
WHERE g.PA_DashboardContent_UU='cc72869c-5299-3689-ad9a-c0a9b204981a' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Access n WHERE n.PA_DashboardContent_ID=g.PA_DashboardContent_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

INSERT INTO PA_DashboardContent (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_UU, Name, Description, AD_Chart_ID, ColumnNo, Line, IsCollapsible, IsCollapsedByDefault, IsShowInDashboard, IsShowInLogin, IsEmbedReportContent, IsShowTitle, IsMaximizable, AD_User_ID, AD_Role_ID, PA_DashboardContent_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c3f0d911-7317-3ccd-bce2-2f6388eae14d', 'Collection Effectiveness', 'Percent of what could be collected in the month', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='842a2f57-1891-3e18-ace7-1aff67d96eb3'), 1, 102, 'Y', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM PA_DashboardContent WHERE PA_DashboardContent_UU='c3f0d911-7317-3ccd-bce2-2f6388eae14d')
;

INSERT INTO PA_DashboardContent_Access (PA_DashboardContent_Access_ID, PA_DashboardContent_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_Access_UU)
SELECT nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent_Access' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N'), g.PA_DashboardContent_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, Generate_UUID()
FROM PA_DashboardContent g, AD_Window_Access a
WHERE g.PA_DashboardContent_UU='c3f0d911-7317-3ccd-bce2-2f6388eae14d' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Access n WHERE n.PA_DashboardContent_ID=g.PA_DashboardContent_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

INSERT INTO PA_DashboardContent (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_UU, Name, Description, AD_Chart_ID, ColumnNo, Line, IsCollapsible, IsCollapsedByDefault, IsShowInDashboard, IsShowInLogin, IsEmbedReportContent, IsShowTitle, IsMaximizable, AD_User_ID, AD_Role_ID, PA_DashboardContent_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0544a2ee-3488-3354-96f3-8c24aea0c352', 'Promises Kept', 'Percent of the promises whose day came in the month', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='1d423c37-ff21-3972-83b6-236b120776c5'), 0, 103, 'Y', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM PA_DashboardContent WHERE PA_DashboardContent_UU='0544a2ee-3488-3354-96f3-8c24aea0c352')
;

INSERT INTO PA_DashboardContent_Access (PA_DashboardContent_Access_ID, PA_DashboardContent_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_Access_UU)
SELECT nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent_Access' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N'), g.PA_DashboardContent_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, Generate_UUID()
FROM PA_DashboardContent g, AD_Window_Access a
WHERE g.PA_DashboardContent_UU='0544a2ee-3488-3354-96f3-8c24aea0c352' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Access n WHERE n.PA_DashboardContent_ID=g.PA_DashboardContent_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

INSERT INTO PA_DashboardContent (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_UU, Name, Description, AD_Chart_ID, ColumnNo, Line, IsCollapsible, IsCollapsedByDefault, IsShowInDashboard, IsShowInLogin, IsEmbedReportContent, IsShowTitle, IsMaximizable, AD_User_ID, AD_Role_ID, PA_DashboardContent_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7ff5c387-944e-360c-972b-901b4887efce', 'Promises to Pay', 'By the month in which payment was promised: kept, partly kept, broken', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='fd123aee-40a8-3b3c-bbc8-e12f16eda53c'), 1, 103, 'Y', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM PA_DashboardContent WHERE PA_DashboardContent_UU='7ff5c387-944e-360c-972b-901b4887efce')
;

INSERT INTO PA_DashboardContent_Access (PA_DashboardContent_Access_ID, PA_DashboardContent_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_Access_UU)
SELECT nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent_Access' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N'), g.PA_DashboardContent_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, Generate_UUID()
FROM PA_DashboardContent g, AD_Window_Access a
WHERE g.PA_DashboardContent_UU='7ff5c387-944e-360c-972b-901b4887efce' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Access n WHERE n.PA_DashboardContent_ID=g.PA_DashboardContent_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

INSERT INTO PA_DashboardContent (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_UU, Name, Description, AD_Chart_ID, ColumnNo, Line, IsCollapsible, IsCollapsedByDefault, IsShowInDashboard, IsShowInLogin, IsEmbedReportContent, IsShowTitle, IsMaximizable, AD_User_ID, AD_Role_ID, PA_DashboardContent_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd90bd271-b317-35ba-9cdf-c182acafdf23', 'Letters Avoided', 'Customers of each month who got no letter because of a talk, a promise, a plan, a dispute or money', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='b44f3eaa-0fed-3316-a245-8f34775bc9a3'), 0, 104, 'Y', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM PA_DashboardContent WHERE PA_DashboardContent_UU='d90bd271-b317-35ba-9cdf-c182acafdf23')
;

INSERT INTO PA_DashboardContent_Access (PA_DashboardContent_Access_ID, PA_DashboardContent_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_Access_UU)
SELECT nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent_Access' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N'), g.PA_DashboardContent_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, Generate_UUID()
FROM PA_DashboardContent g, AD_Window_Access a
WHERE g.PA_DashboardContent_UU='d90bd271-b317-35ba-9cdf-c182acafdf23' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Access n WHERE n.PA_DashboardContent_ID=g.PA_DashboardContent_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

INSERT INTO PA_DashboardContent (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_UU, Name, Description, AD_Chart_ID, ColumnNo, Line, IsCollapsible, IsCollapsedByDefault, IsShowInDashboard, IsShowInLogin, IsEmbedReportContent, IsShowTitle, IsMaximizable, AD_User_ID, AD_Role_ID, PA_DashboardContent_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '86dc7e16-8281-3f6b-8711-20d5a1fc52d6', 'Level at which Customers Pay', 'Invoices paid within 90 days by the level of their last notice', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='675c8201-7a27-30cf-a198-04c9e909994d'), 1, 104, 'Y', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM PA_DashboardContent WHERE PA_DashboardContent_UU='86dc7e16-8281-3f6b-8711-20d5a1fc52d6')
;

INSERT INTO PA_DashboardContent_Access (PA_DashboardContent_Access_ID, PA_DashboardContent_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_Access_UU)
SELECT nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent_Access' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N'), g.PA_DashboardContent_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, Generate_UUID()
FROM PA_DashboardContent g, AD_Window_Access a
WHERE g.PA_DashboardContent_UU='86dc7e16-8281-3f6b-8711-20d5a1fc52d6' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Access n WHERE n.PA_DashboardContent_ID=g.PA_DashboardContent_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

INSERT INTO PA_DashboardContent (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_UU, Name, Description, AD_Chart_ID, ColumnNo, Line, IsCollapsible, IsCollapsedByDefault, IsShowInDashboard, IsShowInLogin, IsEmbedReportContent, IsShowTitle, IsMaximizable, AD_User_ID, AD_Role_ID, PA_DashboardContent_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a49fac80-e124-356a-9f59-7d63eb142b42', 'Hours to Decision', 'Between holding an order and the decision, on average by month of the decision', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='e4e045dd-748f-349f-9351-49f48383c3b4'), 0, 105, 'Y', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM PA_DashboardContent WHERE PA_DashboardContent_UU='a49fac80-e124-356a-9f59-7d63eb142b42')
;

INSERT INTO PA_DashboardContent_Access (PA_DashboardContent_Access_ID, PA_DashboardContent_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_Access_UU)
SELECT nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent_Access' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N'), g.PA_DashboardContent_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, Generate_UUID()
FROM PA_DashboardContent g, AD_Window_Access a
WHERE g.PA_DashboardContent_UU='a49fac80-e124-356a-9f59-7d63eb142b42' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Access n WHERE n.PA_DashboardContent_ID=g.PA_DashboardContent_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

INSERT INTO PA_DashboardContent (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_UU, Name, Description, AD_Chart_ID, ColumnNo, Line, IsCollapsible, IsCollapsedByDefault, IsShowInDashboard, IsShowInLogin, IsEmbedReportContent, IsShowTitle, IsMaximizable, AD_User_ID, AD_Role_ID, PA_DashboardContent_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e627a619-a2d9-3aaf-9079-588d96d99b01', 'Rehearsal of Dunning', 'Notices of the next days by level, as you rehearsed them last', (SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='65332e4e-f711-3542-88bc-d7cbc3237ae5'), 0, 106, 'Y', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 0, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM PA_DashboardContent WHERE PA_DashboardContent_UU='e627a619-a2d9-3aaf-9079-588d96d99b01')
;

INSERT INTO PA_DashboardContent_Access (PA_DashboardContent_Access_ID, PA_DashboardContent_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_Access_UU)
SELECT nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='PA_DashboardContent_Access' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N'), g.PA_DashboardContent_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, Generate_UUID()
FROM PA_DashboardContent g, AD_Window_Access a
WHERE g.PA_DashboardContent_UU='e627a619-a2d9-3aaf-9079-588d96d99b01' AND a.AD_Window_ID=159 AND a.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Access n WHERE n.PA_DashboardContent_ID=g.PA_DashboardContent_ID AND n.AD_Role_ID=a.AD_Role_ID)
;

SELECT register_migration_script('202611260102_COL-61_Dictionary.sql') FROM dual
;

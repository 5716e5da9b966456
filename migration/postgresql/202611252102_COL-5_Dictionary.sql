-- COL-5 Dictionary: windows, processes, menu, access
-- Generated from migration/description. Safe to run again.
\set ON_ERROR_STOP on

INSERT INTO AD_EntityType (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_EntityType_UU, EntityType, Name, Description, AD_EntityType_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'da179f10-6902-349a-af5c-cab952ae01e6', 'COL', 'Collections for iDempiere', 'Dunning and collections', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_EntityType' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_EntityType WHERE AD_EntityType_UU='da179f10-6902-349a-af5c-cab952ae01e6')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '60b0bed3-9f78-3b10-96bb-d6661ddd8aae', 'COL', 'COL Customer Type', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='60b0bed3-9f78-3b10-96bb-d6661ddd8aae')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '36929124-f77c-3add-b164-7572917bbfe0', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='60b0bed3-9f78-3b10-96bb-d6661ddd8aae'), 'C', 'Consumer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='36929124-f77c-3add-b164-7572917bbfe0')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f20ab810-9d04-3cb0-a8a9-6d244ad3f2bd', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='60b0bed3-9f78-3b10-96bb-d6661ddd8aae'), 'B', 'Business', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='f20ab810-9d04-3cb0-a8a9-6d244ad3f2bd')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fe5fba2a-06ac-3665-a032-a7feab576e62', 'COL', 'COL Plan Status', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='fe5fba2a-06ac-3665-a032-a7feab576e62')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e19113df-9a85-3057-9dd6-0c0537212315', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='fe5fba2a-06ac-3665-a032-a7feab576e62'), 'OF', 'Offered', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='e19113df-9a85-3057-9dd6-0c0537212315')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4d7344cc-77b7-373e-8345-16cff26006ab', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='fe5fba2a-06ac-3665-a032-a7feab576e62'), 'AC', 'Accepted', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='4d7344cc-77b7-373e-8345-16cff26006ab')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c1c3efc6-690a-325d-a272-f9780998d564', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='fe5fba2a-06ac-3665-a032-a7feab576e62'), 'AV', 'Active', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='c1c3efc6-690a-325d-a272-f9780998d564')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6745f5c1-c6a2-32a2-a679-51e17b72793c', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='fe5fba2a-06ac-3665-a032-a7feab576e62'), 'CO', 'Completed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='6745f5c1-c6a2-32a2-a679-51e17b72793c')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd8a34bc2-5c5c-3f12-aef1-08112bd7958d', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='fe5fba2a-06ac-3665-a032-a7feab576e62'), 'BR', 'Broken', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='d8a34bc2-5c5c-3f12-aef1-08112bd7958d')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ca190315-5f0e-34f0-a65e-6690e15ac02a', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='fe5fba2a-06ac-3665-a032-a7feab576e62'), 'CA', 'Cancelled', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='ca190315-5f0e-34f0-a65e-6690e15ac02a')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '803047db-5101-3d4c-80f6-911b64d4e389', 'COL', 'COL Plan Kind', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='803047db-5101-3d4c-80f6-911b64d4e389')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4cbb7f64-cd0d-3067-bf61-99020beab39f', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='803047db-5101-3d4c-80f6-911b64d4e389'), 'E', 'Equal instalments', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='4cbb7f64-cd0d-3067-bf61-99020beab39f')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '49d471bb-8b5d-3022-823a-0aaa3dccfa36', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='803047db-5101-3d4c-80f6-911b64d4e389'), 'F', 'Fixed amount', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='49d471bb-8b5d-3022-823a-0aaa3dccfa36')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c89b6c55-df37-39ba-93c0-72f3abbf8c1d', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='803047db-5101-3d4c-80f6-911b64d4e389'), 'A', 'Equal instalments with interest', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='c89b6c55-df37-39ba-93c0-72f3abbf8c1d')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bc678be4-b639-3a90-b5cf-4218e4427b92', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='803047db-5101-3d4c-80f6-911b64d4e389'), 'P', 'Equal principal plus interest', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='bc678be4-b639-3a90-b5cf-4218e4427b92')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8026d71b-7517-3cd5-b47c-16dd60fc3469', 'COL', 'COL Rhythm', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='8026d71b-7517-3cd5-b47c-16dd60fc3469')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9550cdd9-407c-31d7-a762-a912be7a8b6d', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='8026d71b-7517-3cd5-b47c-16dd60fc3469'), 'W', 'Weekly', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='9550cdd9-407c-31d7-a762-a912be7a8b6d')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f57e2079-7d19-348a-b50c-c6bfcbe3e304', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='8026d71b-7517-3cd5-b47c-16dd60fc3469'), 'M', 'Monthly', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='f57e2079-7d19-348a-b50c-c6bfcbe3e304')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3d1a1f26-543e-31c7-9100-14cb74ccba4c', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='8026d71b-7517-3cd5-b47c-16dd60fc3469'), 'E', 'End of month', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='3d1a1f26-543e-31c7-9100-14cb74ccba4c')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9452a187-4eb7-3259-8573-2066d2f2c822', 'COL', 'COL Acknowledgement', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='9452a187-4eb7-3259-8573-2066d2f2c822')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '98fba7d5-2bb3-3238-afc3-b819d910512e', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9452a187-4eb7-3259-8573-2066d2f2c822'), 'N', 'None', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='98fba7d5-2bb3-3238-afc3-b819d910512e')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8d3bb8ee-2c69-3e77-bd60-78af8a0243ac', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9452a187-4eb7-3259-8573-2066d2f2c822'), 'D', 'Confirms the invoices', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='8d3bb8ee-2c69-3e77-bd60-78af8a0243ac')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '104867d8-03c8-33d8-9d73-fe84ba4835cd', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9452a187-4eb7-3259-8573-2066d2f2c822'), 'C', 'Independent promise to pay', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='104867d8-03c8-33d8-9d73-fe84ba4835cd')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '51bbe343-eab6-355d-a87f-1dfb654b9afe', 'COL', 'COL Instalment Status', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='51bbe343-eab6-355d-a87f-1dfb654b9afe')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a3f8a0f2-db02-3872-874f-b6c6ea25075e', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='51bbe343-eab6-355d-a87f-1dfb654b9afe'), 'OP', 'Open', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='a3f8a0f2-db02-3872-874f-b6c6ea25075e')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8bf011f6-c883-335b-a262-3bd4f3f018e1', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='51bbe343-eab6-355d-a87f-1dfb654b9afe'), 'PP', 'Paid in part', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='8bf011f6-c883-335b-a262-3bd4f3f018e1')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd8d30c9b-07a0-3755-8ab5-07b017517262', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='51bbe343-eab6-355d-a87f-1dfb654b9afe'), 'PD', 'Paid', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='d8d30c9b-07a0-3755-8ab5-07b017517262')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3d661205-73b9-3003-b99f-17fd0bc984fd', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='51bbe343-eab6-355d-a87f-1dfb654b9afe'), 'MI', 'Missed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='3d661205-73b9-3003-b99f-17fd0bc984fd')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8b517ef3-a495-3a4c-a3d4-5ba1e82f5824', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='51bbe343-eab6-355d-a87f-1dfb654b9afe'), 'CA', 'Cancelled', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='8b517ef3-a495-3a4c-a3d4-5ba1e82f5824')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b22db811-a118-3b9e-ab2a-f83a3e858918', 'COL', 'COL_CustomerType', 'Customer Type', 'Customer Type', 'Consumer or business; empty on the customer = as the group; empty there = treated as a consumer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='b22db811-a118-3b9e-ab2a-f83a3e858918')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '74b21570-b035-3379-a3e1-482d1c1683eb', 'COL', 'COL_InstalmentPlan_ID', 'Instalment Plan', 'Instalment Plan', 'What a customer pays in instalments, and when', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='74b21570-b035-3379-a3e1-482d1c1683eb')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c0cc5098-3a57-3ef1-8cd3-d3b1cbf26401', 'COL', 'COL_InstalmentPlan_UU', 'Instalment Plan UUID', 'Instalment Plan UUID', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='c0cc5098-3a57-3ef1-8cd3-d3b1cbf26401')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'df51eb22-ba01-350d-a0b8-c7f1b041fde0', 'COL', 'COL_PlanNo', 'Plan No', 'Plan No', 'Number of the plan, as letters and payments name it', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='df51eb22-ba01-350d-a0b8-c7f1b041fde0')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b9c48ebc-3e79-381c-812c-c6cff719d66f', 'COL', 'COL_PlanStatus', 'Plan Status', 'Plan Status', 'Offered, accepted, active, completed, broken or cancelled', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='b9c48ebc-3e79-381c-812c-c6cff719d66f')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bbbf8ae2-e4bf-3518-acca-986f75e4e92c', 'COL', 'COL_PlanKind', 'Kind of Plan', 'Kind of Plan', 'How the total is divided into instalments', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='bbbf8ae2-e4bf-3518-acca-986f75e4e92c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1b1d7a60-7f8f-370f-ae70-dd10e849daf6', 'COL', 'COL_PlanCount', 'Number of Instalments', 'Number of Instalments', 'Between 1 and 600', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='1b1d7a60-7f8f-370f-ae70-dd10e849daf6')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '14cecd1c-de67-3af0-9dad-fbd0250aecae', 'COL', 'COL_PlanAmt', 'Fixed Instalment', 'Fixed Instalment', 'Amount of every instalment; the last one pays the rest', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='14cecd1c-de67-3af0-9dad-fbd0250aecae')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd99c20a5-ba5c-3e23-9cde-b052da8bb647', 'COL', 'COL_InterestPercent', 'Interest per Year', 'Interest per Year', 'Percent per year that the customer pays on the rest during the plan; 0 = free of interest', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='d99c20a5-ba5c-3e23-9cde-b052da8bb647')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '619e8f5b-f848-34f5-96d4-e92fc44b0ee2', 'COL', 'COL_IsConsumerInterest', 'Interest Checked', 'Interest Checked', 'A plan with interest for a consumer can be consumer credit: tick only after the legal check', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='619e8f5b-f848-34f5-96d4-e92fc44b0ee2')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9787c6f4-8345-3c36-bf9d-47bf5c2c67af', 'COL', 'COL_FirstDue', 'First Instalment on', 'First Instalment on', 'Due date of the first instalment; the others are counted from it', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='9787c6f4-8345-3c36-bf9d-47bf5c2c67af')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5d779803-256c-3313-8023-f90dad1cbb27', 'COL', 'COL_RhythmUnit', 'Rhythm', 'Rhythm', 'Step from one instalment to the next', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='5d779803-256c-3313-8023-f90dad1cbb27')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd65c3c16-d73b-3d84-90b6-beca08d42b5e', 'COL', 'COL_RhythmEvery', 'Every', 'Every', '2 = every second week or month', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='d65c3c16-d73b-3d84-90b6-beca08d42b5e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fa099430-da5c-31f4-a4fa-cb038d80edb6', 'COL', 'COL_IsNextBusinessDay', 'Next Business Day', 'Next Business Day', 'An instalment that falls on a free day is due on the next business day; the others keep their days', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='fa099430-da5c-31f4-a4fa-cb038d80edb6')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '999bdada-5207-3fe6-a391-6f4b7b7acdc8', 'COL', 'COL_TotalAmt', 'Total', 'Total', 'What the invoices of the plan had open when it was offered', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='999bdada-5207-3fe6-a391-6f4b7b7acdc8')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ef1dad0b-6a9d-3a11-bbc3-1c21d70cf291', 'COL', 'COL_InterestAmt', 'Interest', 'Interest', 'Interest part; it comes on top of the open invoices', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='ef1dad0b-6a9d-3a11-bbc3-1c21d70cf291')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bf298560-6261-37ab-8c47-3736fc9cf95a', 'COL', 'COL_PaidAmt', 'Paid', 'Paid', 'What has been paid of the invoices since the offer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='bf298560-6261-37ab-8c47-3736fc9cf95a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '424d1fd8-b8fc-3b9e-99e0-4ff0106a0ede', 'COL', 'COL_RestAmt', 'Rest', 'Rest', 'What is left of the total', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='424d1fd8-b8fc-3b9e-99e0-4ff0106a0ede')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '83587c8d-64cd-391f-b2d4-0506796a1344', 'COL', 'COL_OfferedOn', 'Offered on', 'Offered on', 'Day of the offer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='83587c8d-64cd-391f-b2d4-0506796a1344')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '03c42b09-8c23-313a-838f-c62b20a044ef', 'COL', 'COL_ReplyBy', 'Reply by', 'Reply by', 'Last day to accept the offer; until then no letters are sent about its invoices', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='03c42b09-8c23-313a-838f-c62b20a044ef')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fe0051c8-2266-3136-893b-1d9e97c4f728', 'COL', 'COL_AcceptedBy', 'Accepted by', 'Accepted by', 'Who accepted the plan for the customer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='fe0051c8-2266-3136-893b-1d9e97c4f728')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd20e21e7-2ca9-3bd1-9451-576eff1ce688', 'COL', 'COL_AcceptedHow', 'Accepted through', 'Accepted through', 'How the customer accepted the plan', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='d20e21e7-2ca9-3bd1-9451-576eff1ce688')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '023d5b76-9179-3f58-b941-fa14f675a214', 'COL', 'COL_AcceptedOn', 'Accepted on', 'Accepted on', 'Day on which the customer accepted the plan', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='023d5b76-9179-3f58-b941-fa14f675a214')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9195229a-eb8d-3722-9f91-0411eecb662f', 'COL', 'COL_AcceptedDocument', 'Document of Acceptance', 'Document of Acceptance', 'Where the acceptance can be found; attach the document itself to the plan', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='9195229a-eb8d-3722-9f91-0411eecb662f')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '526e8219-2197-3c52-90cd-38af340a0904', 'COL', 'COL_BreakAfterCount', 'Broken after Instalments', 'Broken after Instalments', 'The plan is broken once so many instalments are not paid in time; 0 = does not count', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='526e8219-2197-3c52-90cd-38af340a0904')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd1f376c7-80a7-3c93-985f-2bd3ad9a5cb8', 'COL', 'COL_BreakAfterDays', 'Broken after Days', 'Broken after Days', 'The plan is broken once an instalment is that many days late; 0 = does not count', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='d1f376c7-80a7-3c93-985f-2bd3ad9a5cb8')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b88301d3-3740-307b-8d8f-d47a202ec9ed', 'COL', 'COL_Acknowledgement', 'Acknowledgement', 'Acknowledgement', 'Text of the letter by which the customer acknowledges what is owed; an independent promise is to be signed on paper', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='b88301d3-3740-307b-8d8f-d47a202ec9ed')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd79aa418-cb47-380d-bee1-65affba56438', 'COL', 'COL_IsAcceleration', 'Acceleration Clause', 'Acceleration Clause', 'The letter says that the rest is due at once when the plan is broken', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='d79aa418-cb47-380d-bee1-65affba56438')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '429fe54f-5e80-3865-b974-9dd0bfb5c220', 'COL', 'COL_EndedOn', 'Ended on', 'Ended on', 'Day on which the plan was completed, broken or cancelled', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='429fe54f-5e80-3865-b974-9dd0bfb5c220')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7295e29c-0b0b-30ac-976d-8c8ba0e30c56', 'COL', 'COL_EndReason', 'Reason of End', 'Reason of End', 'Why the plan was cancelled or broken', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='7295e29c-0b0b-30ac-976d-8c8ba0e30c56')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fbc3f0b7-c4b9-30a4-9df9-b0702744bb7e', 'COL', 'COL_PayRestBy', 'Pay Rest by', 'Pay Rest by', 'Last day to pay the rest of a broken plan before reminders go on', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='fbc3f0b7-c4b9-30a4-9df9-b0702744bb7e')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '92c7abd2-0ffa-3c86-8c02-36e58c67ada9', 'COL', 'COL_OfferPlan', 'Offer Plan', 'Offer Plan', 'Agree on instalments with the customer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='92c7abd2-0ffa-3c86-8c02-36e58c67ada9')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9390afe1-497e-3871-9436-ab009da5847b', 'COL', 'COL_AcceptPlan', 'Accept Plan', 'Accept Plan', 'The customer has accepted the offer', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='9390afe1-497e-3871-9436-ab009da5847b')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '369fb08b-6130-38ad-bbbc-19aab67179f1', 'COL', 'COL_CancelPlan', 'Cancel Plan', 'Cancel Plan', 'The plan no longer holds, and no longer holds back letters', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='369fb08b-6130-38ad-bbbc-19aab67179f1')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1fd623b2-0a73-3906-97c7-14ed64521e3d', 'COL', 'COL_IsPreview', 'Preview Only', 'Preview Only', 'Shows the instalments and saves nothing', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='1fd623b2-0a73-3906-97c7-14ed64521e3d')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6ef04adc-04b2-37a1-b877-18868c2304d8', 'COL', 'COL_PlanInvoice_ID', 'Invoice of Plan', 'Invoice of Plan', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='6ef04adc-04b2-37a1-b877-18868c2304d8')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '67bd113f-ebc9-3dcd-8bb2-659793a0698f', 'COL', 'COL_PlanInvoice_UU', 'Invoice of Plan UUID', 'Invoice of Plan UUID', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='67bd113f-ebc9-3dcd-8bb2-659793a0698f')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2d81f740-e7ee-36ca-88d4-bf3955591b70', 'COL', 'COL_Instalment_ID', 'Instalment', 'Instalment', 'One payment of a plan', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='2d81f740-e7ee-36ca-88d4-bf3955591b70')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5461e6b4-d8a5-3e09-8a06-0c5e51aa31d4', 'COL', 'COL_Instalment_UU', 'Instalment UUID', 'Instalment UUID', NULL, NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='5461e6b4-d8a5-3e09-8a06-0c5e51aa31d4')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0ef092f5-e68b-359c-9939-1e60c94615aa', 'COL', 'COL_InstalmentNo', 'Instalment No', 'Instalment No', '1 = the first', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='0ef092f5-e68b-359c-9939-1e60c94615aa')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '64078874-47cc-3dcd-ad2f-0f1ee5a07ddf', 'COL', 'COL_InstalmentAmt', 'Instalment Amount', 'Instalment Amount', 'What the customer pays on that day, interest included', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='64078874-47cc-3dcd-ad2f-0f1ee5a07ddf')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a0e42e0c-4645-3437-af37-6411e82a33e5', 'COL', 'COL_PrincipalAmt', 'Principal', 'Principal', 'Part of the instalment that pays the invoices', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='a0e42e0c-4645-3437-af37-6411e82a33e5')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bbad64bd-7f9f-3fb7-9883-0bc386115d4c', 'COL', 'COL_InstalmentStatus', 'Instalment Status', 'Instalment Status', 'Open, paid in part, paid or missed', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='bbad64bd-7f9f-3fb7-9883-0bc386115d4c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '80611f39-9bff-3bf6-85ba-012b2053264c', 'COL', 'COL_Reference', 'Payment Reference', 'Payment Reference', 'Reference that the customer is to give with the payment (ISO 11649)', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='80611f39-9bff-3bf6-85ba-012b2053264c')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '94c2236f-1284-377b-9365-00ddc5cad5ba', 'COL', 'COL_OfferDays', 'Days to Accept a Plan', 'Days to Accept a Plan', 'Time to reply to an offered plan when nothing else was chosen', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='94c2236f-1284-377b-9365-00ddc5cad5ba')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8779ef8e-219e-3505-adf8-cc200d4c1740', 'COL', 'COL_RestDays', 'Days to Pay the Rest', 'Days to Pay the Rest', 'Time to pay the rest of a broken plan before reminders go on', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='8779ef8e-219e-3505-adf8-cc200d4c1740')
;

INSERT INTO AD_FieldGroup (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_FieldGroup_UU, EntityType, Name, FieldGroupType, IsCollapsedByDefault, AD_FieldGroup_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1df24a35-13b8-3dfd-8798-4e94b96da3c0', 'COL', 'Instalment Plans', 'C', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_FieldGroup' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_FieldGroup WHERE AD_FieldGroup_UU='1df24a35-13b8-3dfd-8798-4e94b96da3c0')
;

INSERT INTO AD_Window (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Window_UU, EntityType, Name, Description, Help, WindowType, IsSOTrx, IsDefault, IsBetaFunctionality, TitleLogic, AD_Window_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7629a222-1d0c-3526-89f5-36f4756d2196', 'COL', 'Instalment Plans', 'What customers pay in instalments, and whether they keep to it', NULL, 'M', 'Y', 'N', 'N', '@COL_PlanNo@', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Window' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Window WHERE AD_Window_UU='7629a222-1d0c-3526-89f5-36f4756d2196')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '836caf00-ff82-3c5e-b129-5ca78bc86f17', 'COL', 'COL_OfferPlan', 'Offer Plan', 'Divides what a customer owes into instalments and offers them', 'Start it from a customer, an invoice or a dispute. From a customer it takes everything that is due, from an invoice that invoice. Look at the preview first, then switch it off to save the offer. Letters about these invoices are held back until the day to reply.', '3', 'N', 'N', 'org.example.collections.process.OfferPlanProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '114f0b9a-8aab-3c2d-8178-53b177c11ce0', 'COL', 'COL_AcceptPlan', 'Accept Plan', 'The customer has accepted: the instalments become promises to pay', NULL, '3', 'N', 'N', 'org.example.collections.process.AcceptPlanProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='114f0b9a-8aab-3c2d-8178-53b177c11ce0')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ce5caaf7-2133-3f55-8466-a44c001fd982', 'COL', 'COL_CancelPlan', 'Cancel Plan', 'Takes back an offer, or ends an agreed plan; reminders go on at the level before', NULL, '3', 'N', 'N', 'org.example.collections.process.CancelPlanProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='ce5caaf7-2133-3f55-8466-a44c001fd982')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e5e21fa5-7bca-3bb9-b939-540649d499ec', 'COL', 'COL_JudgePlans', 'Judge Plans', 'For the scheduler: finds plans completed or broken by the payments that came, and offers nobody accepted', NULL, '3', 'N', 'N', 'org.example.collections.process.JudgePlansProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='e5e21fa5-7bca-3bb9-b939-540649d499ec')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4ad03573-8e15-30ff-9424-86d8a7286de5', 'COL', 'COL_InstalmentPlan', 'Instalment Plan', '3', 'N', 'N', 'N', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='7629a222-1d0c-3526-89f5-36f4756d2196'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='4ad03573-8e15-30ff-9424-86d8a7286de5')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3dfd8bce-62d0-3dff-960f-d103e121b528', 'COL', 'COL_PlanInvoice', 'Invoice of Plan', '3', 'N', 'N', 'Y', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='7629a222-1d0c-3526-89f5-36f4756d2196'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='3dfd8bce-62d0-3dff-960f-d103e121b528')
;

INSERT INTO AD_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Table_UU, EntityType, TableName, Name, AccessLevel, IsView, IsSecurityEnabled, IsDeleteable, IsHighVolume, IsChangeLog, ReplicationType, AD_Window_ID, AD_Table_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '625952a9-b3dd-3d78-b1c6-f3456ff9fa85', 'COL', 'COL_Instalment', 'Instalment', '3', 'N', 'N', 'Y', 'N', 'N', 'L', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='7629a222-1d0c-3526-89f5-36f4756d2196'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Table' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Table WHERE AD_Table_UU='625952a9-b3dd-3d78-b1c6-f3456ff9fa85')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '05919b12-7ad6-371f-a435-371df9dc4a48', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_InstalmentPlan_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InstalmentPlan_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='05919b12-7ad6-371f-a435-371df9dc4a48')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '77114cfe-1061-3ecb-8e34-fbfd8c0d3036', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_InstalmentPlan_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InstalmentPlan_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='77114cfe-1061-3ecb-8e34-fbfd8c0d3036')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e794ff67-29e5-301a-9c5d-68ec92c3f0c7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='e794ff67-29e5-301a-9c5d-68ec92c3f0c7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fd269913-c54e-3dec-8051-dd024e08d81b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='fd269913-c54e-3dec-8051-dd024e08d81b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '94bf2af5-efdc-38a5-b351-204d28d7409e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='94bf2af5-efdc-38a5-b351-204d28d7409e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6a83c4c4-f8a3-3352-9c15-285fb9067e9d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6a83c4c4-f8a3-3352-9c15-285fb9067e9d')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd7fddd0d-1485-34dc-8a9e-afcc73eb85b6', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d7fddd0d-1485-34dc-8a9e-afcc73eb85b6')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '531f44b7-d2c1-3b99-b2e0-36339382fafa', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='531f44b7-d2c1-3b99-b2e0-36339382fafa')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4c963230-87d8-3719-9dcc-3a053011020a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4c963230-87d8-3719-9dcc-3a053011020a')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd2b93f9e-342e-3584-a914-24022fb144b4', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_PlanNo', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 10, 30, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PlanNo'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d2b93f9e-342e-3584-a914-24022fb144b4')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '329d6f90-f87d-3ab1-b189-20914144b8da', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 2, 'CBPartner_COLInstalmentPlan', 'N', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='329d6f90-f87d-3ab1-b189-20914144b8da')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Val_Rule_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '64d8acb2-b4bc-3f6c-a552-d685e4ac2eba', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'AD_User_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 'ADUser_COLInstalmentPlan', 'N', (SELECT AD_Val_Rule_ID FROM AD_Val_Rule WHERE AD_Val_Rule_UU='8ff33c5e-ab6e-3a88-8f2b-d63cdc8ab0ea'), 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_User_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='64d8acb2-b4bc-3f6c-a552-d685e4ac2eba')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c8e6373b-ac0f-3f58-9eef-391be63ccc7f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'C_Currency_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'CCurrency_COLInstalmentPlan', 'N', 19, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Currency_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c8e6373b-ac0f-3f58-9eef-391be63ccc7f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0efcf2bd-9649-384d-8f81-6012a62e177f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_PlanStatus', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'OF', 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 3, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='fe5fba2a-06ac-3665-a032-a7feab576e62'), 17, 2, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PlanStatus'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0efcf2bd-9649-384d-8f81-6012a62e177f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9f6dc76e-ae82-3345-a9ba-9373c3275d28', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_PlanKind', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'E', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='803047db-5101-3d4c-80f6-911b64d4e389'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PlanKind'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='9f6dc76e-ae82-3345-a9ba-9373c3275d28')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ff8e0d26-4a64-378f-964f-777a076335d6', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_InterestPercent', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 22, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InterestPercent'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ff8e0d26-4a64-378f-964f-777a076335d6')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '64ab1fd4-94f4-3a70-bf80-8dc2f54d5a12', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_FirstDue', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_FirstDue'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='64ab1fd4-94f4-3a70-bf80-8dc2f54d5a12')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9ba8674a-7445-3473-80dc-02a47f6ed0e0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_RhythmUnit', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'M', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='8026d71b-7517-3cd5-b47c-16dd60fc3469'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RhythmUnit'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='9ba8674a-7445-3473-80dc-02a47f6ed0e0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b0097443-028f-3569-9fdb-182a01fe324e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_RhythmEvery', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '1', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RhythmEvery'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b0097443-028f-3569-9fdb-182a01fe324e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ee6660b5-ee23-3699-946f-fea6442072f4', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_IsNextBusinessDay', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsNextBusinessDay'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ee6660b5-ee23-3699-946f-fea6442072f4')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '45de24ca-1cd2-3a71-8643-239f001c0565', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_TotalAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_TotalAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='45de24ca-1cd2-3a71-8643-239f001c0565')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2c2188d1-d23e-3642-b1fe-c0447e482217', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_InterestAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InterestAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2c2188d1-d23e-3642-b1fe-c0447e482217')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c0a58258-e239-3ebf-8152-0a69f389cf50', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_PaidAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PaidAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c0a58258-e239-3ebf-8152-0a69f389cf50')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b958cd18-0685-3463-9121-c4501ba7b439', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_RestAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RestAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b958cd18-0685-3463-9121-c4501ba7b439')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '851401dd-662d-33d5-9fb0-e045025ea767', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_OfferedOn', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OfferedOn'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='851401dd-662d-33d5-9fb0-e045025ea767')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '99a8b25a-8cb0-3370-a2d6-fb196cf1b2c9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_ReplyBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReplyBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='99a8b25a-8cb0-3370-a2d6-fb196cf1b2c9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3b29a015-eaf5-3f5e-8c61-026d482cb8e7', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_AcceptedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 60, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AcceptedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3b29a015-eaf5-3f5e-8c61-026d482cb8e7')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ddaa29c9-e51d-3ca8-8c74-723f32b91480', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_AcceptedHow', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='e331afd8-44ef-334b-a9bc-0c3521e0b1a7'), 17, 2, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AcceptedHow'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ddaa29c9-e51d-3ca8-8c74-723f32b91480')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd81abe29-fad8-3cd1-8ac6-8488f8785ecd', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_AcceptedOn', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AcceptedOn'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d81abe29-fad8-3cd1-8ac6-8488f8785ecd')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '54b5ab7e-fa4c-3104-a5a9-8eda4c30d7cb', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_AcceptedDocument', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 10, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AcceptedDocument'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='54b5ab7e-fa4c-3104-a5a9-8eda4c30d7cb')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '231c2cad-974e-331b-b5e7-9f186ae562dd', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_ToleranceDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '3', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ToleranceDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='231c2cad-974e-331b-b5e7-9f186ae562dd')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2e50f160-e4d9-313d-b54a-38e6bd83bb71', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_BreakAfterCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '1', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_BreakAfterCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='2e50f160-e4d9-313d-b54a-38e6bd83bb71')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b6dd19bc-206e-33dc-b1a3-1c8e873a8a58', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_BreakAfterDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_BreakAfterDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b6dd19bc-206e-33dc-b1a3-1c8e873a8a58')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b3950438-b6bf-3ed3-9214-f71308ecfd8c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_Acknowledgement', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'N', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9452a187-4eb7-3259-8573-2066d2f2c822'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Acknowledgement'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b3950438-b6bf-3ed3-9214-f71308ecfd8c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9a7fcf77-8c5e-368a-8301-e669a136fab0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_IsAcceleration', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'Y', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 20, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsAcceleration'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='9a7fcf77-8c5e-368a-8301-e669a136fab0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bb2a7acd-6e03-31dc-b811-0ae7a96323ac', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_Chain_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLChain_COLInstalmentPlan', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f2d89f93-4b2c-376a-984d-a25b719707bf'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Chain_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bb2a7acd-6e03-31dc-b811-0ae7a96323ac')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '10311a5a-e77f-3fc8-8fa7-e811166fb1ae', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_EndedOn', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_EndedOn'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='10311a5a-e77f-3fc8-8fa7-e811166fb1ae')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6b09ac14-b871-3e18-bbf7-79557b949fcd', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_EndReason', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_EndReason'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6b09ac14-b871-3e18-bbf7-79557b949fcd')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '009f32f0-2839-3970-82db-1cd5cf95c87b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_PayRestBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PayRestBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='009f32f0-2839-3970-82db-1cd5cf95c87b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '822e00a7-1d6b-3b26-80e7-fcc140677e7d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'Description', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, 14, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Description'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='822e00a7-1d6b-3b26-80e7-fcc140677e7d')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8467348f-c179-3654-b1fa-0447a46aa1e0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_AcceptPlan', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='114f0b9a-8aab-3c2d-8178-53b177c11ce0'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AcceptPlan'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='8467348f-c179-3654-b1fa-0447a46aa1e0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '448c5472-f4a1-3844-9dd2-7dbef74ed717', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_CancelPlan', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='ce5caaf7-2133-3f55-8466-a44c001fd982'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CancelPlan'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='448c5472-f4a1-3844-9dd2-7dbef74ed717')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '43b66608-4f8b-3c5f-9186-7472274593b3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'COL_PlanInvoice_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PlanInvoice_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='43b66608-4f8b-3c5f-9186-7472274593b3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd12b980f-d15d-3ca4-a44f-5cdf4a5b0833', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'COL_PlanInvoice_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PlanInvoice_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d12b980f-d15d-3ca4-a44f-5cdf4a5b0833')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '294b3c4e-d0d0-396e-8026-d83bcfe8b584', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='294b3c4e-d0d0-396e-8026-d83bcfe8b584')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7000dd4d-7e95-3026-a5b8-8acc8909742e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='7000dd4d-7e95-3026-a5b8-8acc8909742e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bb4068cc-d972-3e27-b062-ccdf65d687c9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bb4068cc-d972-3e27-b062-ccdf65d687c9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '032f29cc-c728-3705-be5a-85f36fd29ed8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='032f29cc-c728-3705-be5a-85f36fd29ed8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'acfb3a4f-30da-3a78-9e90-650e5da9216f', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='acfb3a4f-30da-3a78-9e90-650e5da9216f')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4ec66a29-658a-3425-bbde-e87934b82351', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4ec66a29-658a-3425-bbde-e87934b82351')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '67816f67-6dbc-3891-8f69-423d42e941b4', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='67816f67-6dbc-3891-8f69-423d42e941b4')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '671f01ba-1703-318d-a8f4-444718394c50', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'COL_InstalmentPlan_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '@COL_InstalmentPlan_ID@', 'N', 'Y', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 'COLInstalmentPlan_COLPlanInvoi', 'C', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InstalmentPlan_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='671f01ba-1703-318d-a8f4-444718394c50')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Val_Rule_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '78bda345-7642-3e73-918f-38cfa8a8e83e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'C_Invoice_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 2, (SELECT AD_Val_Rule_ID FROM AD_Val_Rule WHERE AD_Val_Rule_UU='d4d5ffef-1e0c-3700-99d0-b54460ebf482'), 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Invoice_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='78bda345-7642-3e73-918f-38cfa8a8e83e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'adc20ff0-28d1-33c7-b07b-8f68de6d0355', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'OpenAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='OpenAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='adc20ff0-28d1-33c7-b07b-8f68de6d0355')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b8529951-6847-3a1a-b9dd-8e498d3fd387', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'DueDate', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='DueDate'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='b8529951-6847-3a1a-b9dd-8e498d3fd387')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0f5eada9-d9ab-3001-9c2d-5c4b94d13e8c', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_Instalment_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, 13, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Instalment_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0f5eada9-d9ab-3001-9c2d-5c4b94d13e8c')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fc6a8476-c62d-36aa-ba92-51f2d9770046', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_Instalment_UU', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND ColumnName='C_Invoice_UU')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Instalment_UU'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='fc6a8476-c62d-36aa-ba92-51f2d9770046')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '416f51a3-f01c-37ae-86a0-a34bed26e5c0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'AD_Client_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Client_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Client_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='416f51a3-f01c-37ae-86a0-a34bed26e5c0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0d71ade1-9b5a-3136-8541-c90f8ab19a80', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'AD_Org_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='AD_Org_ID')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='AD_Org_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0d71ade1-9b5a-3136-8541-c90f8ab19a80')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '43bddc9e-9928-33f5-ae04-e9b55a88a9aa', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'IsActive', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='IsActive')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='IsActive'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='43bddc9e-9928-33f5-ae04-e9b55a88a9aa')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0252a127-7907-3df6-bcd1-a4f9e99edc2b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'Created', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Created')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Created'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0252a127-7907-3df6-bcd1-a4f9e99edc2b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ec03f80c-6d5d-3b77-a2d1-f0f362f9b232', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'CreatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='CreatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='CreatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='ec03f80c-6d5d-3b77-a2d1-f0f362f9b232')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '38025659-c1be-3c0c-85c0-eb7f9678d1c8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'Updated', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='Updated')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='Updated'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='38025659-c1be-3c0c-85c0-eb7f9678d1c8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, AD_Reference_Value_ID, AD_Val_Rule_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '36e31ead-0912-3093-90c8-db2672c16995', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'UpdatedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', (SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Reference_Value_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT AD_Val_Rule_ID FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), (SELECT FieldLength FROM AD_Column WHERE AD_Column_ID=(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Dunning') AND ColumnName='UpdatedBy')), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='UpdatedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='36e31ead-0912-3093-90c8-db2672c16995')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4269d4ed-618b-3edd-b63d-acdc3337a40b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_InstalmentPlan_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '@COL_InstalmentPlan_ID@', 'N', 'Y', 'Y', 'Y', 'N', 'N', 'Y', 'N', 1, 'COLInstalmentPlan_COLInstalmen', 'C', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InstalmentPlan_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4269d4ed-618b-3edd-b63d-acdc3337a40b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a40e2224-6752-336e-a8a4-ea424a6ce7d1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_InstalmentNo', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 2, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InstalmentNo'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a40e2224-6752-336e-a8a4-ea424a6ce7d1')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd2e456d8-930a-37f2-8b8f-fc4b91232922', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'DueDate', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', NULL, 'N', 'N', 'Y', 'Y', 'N', 'N', 'Y', 'N', 3, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='DueDate'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='d2e456d8-930a-37f2-8b8f-fc4b91232922')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '16ef0a03-2eff-349e-8f05-2bb4d6cc70f5', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_InstalmentAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InstalmentAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='16ef0a03-2eff-349e-8f05-2bb4d6cc70f5')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '023bec72-df4d-3703-8a7e-04b213130e5e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_PrincipalAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PrincipalAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='023bec72-df4d-3703-8a7e-04b213130e5e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4b3c76e1-fa43-3a32-930e-9525a5a143d2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_InterestAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InterestAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='4b3c76e1-fa43-3a32-930e-9525a5a143d2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c141ca0a-0fc6-38de-aeff-8f8bfe6debe6', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_RestAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RestAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c141ca0a-0fc6-38de-aeff-8f8bfe6debe6')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '05899187-e021-3974-b7c6-3bdd4a7c7db9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_PaidAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '0', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 12, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PaidAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='05899187-e021-3974-b7c6-3bdd4a7c7db9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '999576ba-2341-3624-84e9-b39996938749', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_InstalmentStatus', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', 'OP', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='51bbe343-eab6-355d-a87f-1dfb654b9afe'), 17, 2, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InstalmentStatus'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='999576ba-2341-3624-84e9-b39996938749')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5b2c2aed-3ade-3c8a-9145-e753dd1e4247', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_Reference', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 25, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Reference'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='5b2c2aed-3ade-3c8a-9145-e753dd1e4247')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a80bab84-3379-3e5b-a6bb-cc67ae9fe95e', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_Promise_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLPromise_COLInstalment', 'N', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Promise_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a80bab84-3379-3e5b-a6bb-cc67ae9fe95e')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '73c0364f-eec2-355b-be5a-5a09665e2bb2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_CustomerType', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='60b0bed3-9f78-3b10-96bb-d6661ddd8aae'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CustomerType'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='73c0364f-eec2-355b-be5a-5a09665e2bb2')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a4fa64a5-0494-3916-9f80-eca25e942a11', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner'), 'COL_OfferPlan', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OfferPlan'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='a4fa64a5-0494-3916-9f80-eca25e942a11')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'dcbef9d1-0158-357e-93ed-4ad5ef6b507b', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BP_Group'), 'COL_CustomerType', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='60b0bed3-9f78-3b10-96bb-d6661ddd8aae'), 17, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_CustomerType'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='dcbef9d1-0158-357e-93ed-4ad5ef6b507b')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0370db94-b5e4-3051-95da-fbde7dcbcfa3', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice'), 'COL_OfferPlan', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OfferPlan'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0370db94-b5e4-3051-95da-fbde7dcbcfa3')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bd73fc81-4d12-3331-bb2a-1b8e202c188d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_OfferPlan', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OfferPlan'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='bd73fc81-4d12-3331-bb2a-1b8e202c188d')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c700c6b5-b1ab-312f-80d3-c753dbb296d1', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Dispute'), 'COL_OfferPlan', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OfferPlan'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c700c6b5-b1ab-312f-80d3-c753dbb296d1')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1664e164-a188-3332-bc04-281e1811a25d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_OfferDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '14', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_OfferDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1664e164-a188-3332-bc04-281e1811a25d')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3f98807c-8b1d-3a9e-b563-e01ff1523a23', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_RestDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'Y', '7', 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 11, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RestDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='3f98807c-8b1d-3a9e-b563-e01ff1523a23')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8563e853-71f0-3a09-9cdd-9df10bd42d58', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 30, 22, 'N', 'N', 'Y', '@C_BPartner_ID@', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='8563e853-71f0-3a09-9cdd-9df10bd42d58')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Val_Rule_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0f1d4a76-f921-3693-8402-75fdb9ab2050', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'C_Invoice_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 20, 30, 22, 'N', 'N', 'Y', '@C_Invoice_ID@', (SELECT AD_Val_Rule_ID FROM AD_Val_Rule WHERE AD_Val_Rule_UU='d4d5ffef-1e0c-3700-99d0-b54460ebf482'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Invoice_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='0f1d4a76-f921-3693-8402-75fdb9ab2050')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fe806a48-94f9-33ba-933f-bf234ed5e3bd', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'C_Currency_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 30, 19, 22, 'N', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_Currency_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='fe806a48-94f9-33ba-933f-bf234ed5e3bd')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cdcf3ced-7b3c-3a85-9766-bbab5c6b884e', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_PlanKind', e.AD_Element_ID, e.Name, e.Description, e.Help, 40, 17, 1, 'Y', 'N', 'Y', 'E', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='803047db-5101-3d4c-80f6-911b64d4e389'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PlanKind'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='cdcf3ced-7b3c-3a85-9766-bbab5c6b884e')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6d367add-c35d-3ca1-b4e6-06bdeff25433', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_PlanCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 50, 11, 22, 'N', 'N', 'Y', '3', '@COL_PlanKind@!''F''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PlanCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='6d367add-c35d-3ca1-b4e6-06bdeff25433')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9afc8803-3aac-3b90-850e-8e882c1ca006', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_PlanAmt', e.AD_Element_ID, e.Name, e.Description, e.Help, 60, 12, 22, 'N', 'N', 'Y', NULL, '@COL_PlanKind@=''F''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PlanAmt'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='9afc8803-3aac-3b90-850e-8e882c1ca006')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '70098713-58c4-31f0-8dc6-1be6b75cbefa', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_InterestPercent', e.AD_Element_ID, e.Name, e.Description, e.Help, 70, 22, 22, 'N', 'N', 'Y', '0', '@COL_PlanKind@=''A'' | @COL_PlanKind@=''P''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InterestPercent'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='70098713-58c4-31f0-8dc6-1be6b75cbefa')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, DisplayLogic, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cf9e33ed-5594-3f4b-835f-ada4acca5b93', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_IsConsumerInterest', e.AD_Element_ID, e.Name, e.Description, e.Help, 80, 20, 1, 'N', 'N', 'Y', 'N', '@COL_PlanKind@=''A'' | @COL_PlanKind@=''P''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsConsumerInterest'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='cf9e33ed-5594-3f4b-835f-ada4acca5b93')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e3c186d0-5092-33aa-b821-b360fa78f34e', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_FirstDue', e.AD_Element_ID, e.Name, e.Description, e.Help, 90, 15, 7, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_FirstDue'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='e3c186d0-5092-33aa-b821-b360fa78f34e')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '631020e8-e6e0-3281-b3cd-d63a152d2456', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_RhythmUnit', e.AD_Element_ID, e.Name, e.Description, e.Help, 100, 17, 1, 'Y', 'N', 'Y', 'M', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='8026d71b-7517-3cd5-b47c-16dd60fc3469'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RhythmUnit'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='631020e8-e6e0-3281-b3cd-d63a152d2456')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '96a161af-ed2e-378a-9a80-be9a69679541', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_RhythmEvery', e.AD_Element_ID, e.Name, e.Description, e.Help, 110, 11, 22, 'Y', 'N', 'Y', '1', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_RhythmEvery'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='96a161af-ed2e-378a-9a80-be9a69679541')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '63f1d796-d2be-3777-aa6d-61efb8a6739f', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_IsNextBusinessDay', e.AD_Element_ID, e.Name, e.Description, e.Help, 120, 20, 1, 'N', 'N', 'Y', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsNextBusinessDay'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='63f1d796-d2be-3777-aa6d-61efb8a6739f')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3abb17c6-1413-312a-804b-0b9e942d336c', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_ReplyBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 130, 15, 7, 'N', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ReplyBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='3abb17c6-1413-312a-804b-0b9e942d336c')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c0244fa6-aa62-3b48-acb3-656a632bf6b6', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_ToleranceDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 140, 11, 22, 'Y', 'N', 'Y', '3', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_ToleranceDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='c0244fa6-aa62-3b48-acb3-656a632bf6b6')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fc3bebb2-0c69-3bb2-a4f1-7d833e36b613', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_BreakAfterCount', e.AD_Element_ID, e.Name, e.Description, e.Help, 150, 11, 22, 'Y', 'N', 'Y', '1', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_BreakAfterCount'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='fc3bebb2-0c69-3bb2-a4f1-7d833e36b613')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '61eb22ac-ba7b-3998-ae94-403b1558f6c2', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_BreakAfterDays', e.AD_Element_ID, e.Name, e.Description, e.Help, 160, 11, 22, 'Y', 'N', 'Y', '0', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_BreakAfterDays'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='61eb22ac-ba7b-3998-ae94-403b1558f6c2')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3436e795-a154-3f51-9d6a-aba1180bda69', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_Acknowledgement', e.AD_Element_ID, e.Name, e.Description, e.Help, 170, 17, 1, 'Y', 'N', 'Y', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9452a187-4eb7-3259-8573-2066d2f2c822'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Acknowledgement'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='3436e795-a154-3f51-9d6a-aba1180bda69')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cee73180-c42d-3a9a-8bba-d623451957fd', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_IsAcceleration', e.AD_Element_ID, e.Name, e.Description, e.Help, 180, 20, 1, 'N', 'N', 'Y', 'Y', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsAcceleration'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='cee73180-c42d-3a9a-8bba-d623451957fd')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '47b229bb-cb0a-3725-a738-f6ebd9b5e9d1', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'COL_IsPreview', e.AD_Element_ID, e.Name, e.Description, e.Help, 190, 20, 1, 'N', 'N', 'Y', 'Y', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_IsPreview'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='47b229bb-cb0a-3725-a738-f6ebd9b5e9d1')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bc0898f2-5312-31d7-a2a3-d4201dcb2032', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='114f0b9a-8aab-3c2d-8178-53b177c11ce0'), 'COL_AcceptedBy', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 10, 60, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AcceptedBy'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='bc0898f2-5312-31d7-a2a3-d4201dcb2032')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3fec4c3e-53ca-32d3-8122-11a435119176', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='114f0b9a-8aab-3c2d-8178-53b177c11ce0'), 'COL_AcceptedHow', e.AD_Element_ID, e.Name, e.Description, e.Help, 20, 17, 2, 'Y', 'N', 'Y', 'EM', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='e331afd8-44ef-334b-a9bc-0c3521e0b1a7'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AcceptedHow'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='3fec4c3e-53ca-32d3-8122-11a435119176')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'afff3164-d1e0-35c3-97b6-7c682f6abf33', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='114f0b9a-8aab-3c2d-8178-53b177c11ce0'), 'COL_AcceptedOn', e.AD_Element_ID, e.Name, e.Description, e.Help, 30, 15, 7, 'Y', 'N', 'Y', '@#Date@', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AcceptedOn'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='afff3164-d1e0-35c3-97b6-7c682f6abf33')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '281c0c55-2b4c-3f91-bf92-6c6ab68ca0ff', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='114f0b9a-8aab-3c2d-8178-53b177c11ce0'), 'COL_AcceptedDocument', e.AD_Element_ID, e.Name, e.Description, e.Help, 40, 10, 255, 'N', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_AcceptedDocument'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='281c0c55-2b4c-3f91-bf92-6c6ab68ca0ff')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f38d4f10-924d-3648-8619-7aae6f321846', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='ce5caaf7-2133-3f55-8466-a44c001fd982'), 'COL_EndReason', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 10, 255, 'Y', 'N', 'Y', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_EndReason'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='f38d4f10-924d-3648-8619-7aae6f321846')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='7629a222-1d0c-3526-89f5-36f4756d2196'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'Instalment Plan', 'Made with Offer Plan; judged by the payments that come', NULL, 10, 0, 'Y', 'N', 'N', 'N', 'N', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '627e185f-a92f-3af3-9038-f0e68b6cc104', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='627e185f-a92f-3af3-9038-f0e68b6cc104')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fe55720f-7d83-3710-a632-a339460d8d4e', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='fe55720f-7d83-3710-a632-a339460d8d4e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '31ff32c7-61ad-3702-acc9-7cd15b63759f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 30, 'Y', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PlanNo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='31ff32c7-61ad-3702-acc9-7cd15b63759f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7c802562-11df-34c5-bb25-104af35d2af1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'Y', 40, 'Y', 'N', 'N', 'N', 30, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PlanStatus' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7c802562-11df-34c5-bb25-104af35d2af1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '69275db7-2977-3ec4-9aef-65a2398e3aec', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 50, 'N', 'N', 'N', 'N', 20, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='69275db7-2977-3ec4-9aef-65a2398e3aec')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '761fdcbf-2eff-3b3f-be26-232edb49c8f9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 60, 'Y', 'N', 'N', 'N', 60, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_User_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='761fdcbf-2eff-3b3f-be26-232edb49c8f9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '224288a2-fed2-317b-ba0e-eca1983228ed', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 70, 'N', 'N', 'N', 'N', 40, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_TotalAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='224288a2-fed2-317b-ba0e-eca1983228ed')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6474dc33-6976-3958-9976-390b443312a2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 80, 'Y', 'N', 'N', 'N', 70, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6474dc33-6976-3958-9976-390b443312a2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bdfba621-de25-39e2-9436-afb2d74c9c89', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 90, 'N', 'N', 'N', 'N', 50, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PaidAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='bdfba621-de25-39e2-9436-afb2d74c9c89')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '98dceb83-aca7-396b-aeb9-d7d82012ef17', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 100, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RestAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='98dceb83-aca7-396b-aeb9-d7d82012ef17')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bc09eb54-32b4-37d9-9ba9-4d97ae3e8bb0', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 110, 'N', 'N', 'N', 'N', 110, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PlanKind' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='bc09eb54-32b4-37d9-9ba9-4d97ae3e8bb0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4473066e-7f0d-3fe2-839b-f6eff9d3a1bf', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'Y', 'N', 'N', 'N', 120, 'N', 4, 2, 1, '@COL_InterestPercent@>0', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InterestPercent' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4473066e-7f0d-3fe2-839b-f6eff9d3a1bf')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '12168367-fb18-3353-8d87-5f262a70572b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 130, 'N', 'N', 'N', 'N', 130, 'N', 1, 2, 1, '@COL_InterestPercent@>0', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InterestAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='12168367-fb18-3353-8d87-5f262a70572b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2d86c363-8f40-33c0-852b-e5f6b4e40255', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 140, 'N', 'N', 'N', 'N', 140, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_FirstDue' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2d86c363-8f40-33c0-852b-e5f6b4e40255')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7b097e31-b18b-3852-8ef9-5315ced41c61', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 150, 'Y', 'N', 'N', 'N', 150, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RhythmUnit' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7b097e31-b18b-3852-8ef9-5315ced41c61')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '733d2c00-1aa1-3ccd-810a-e9f79e0b5457', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 160, 'N', 'N', 'N', 'N', 160, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RhythmEvery' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='733d2c00-1aa1-3ccd-810a-e9f79e0b5457')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b3cb8170-e58f-3499-aa5d-38662a7dc8a3', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 170, 'Y', 'N', 'N', 'N', 170, 'N', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsNextBusinessDay' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b3cb8170-e58f-3499-aa5d-38662a7dc8a3')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd4c71014-f624-35ce-9a8e-a59b1708f2ac', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 180, 'N', 'N', 'N', 'N', 80, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OfferedOn' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d4c71014-f624-35ce-9a8e-a59b1708f2ac')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e599d0d3-4162-32dc-a8b0-7e3b574b317a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 190, 'Y', 'N', 'N', 'N', 90, 'Y', 4, 2, 1, '@COL_PlanStatus@!''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReplyBy' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e599d0d3-4162-32dc-a8b0-7e3b574b317a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '95a31027-342b-373b-ac6d-b63f45f60278', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 200, 'N', 'N', 'N', 'N', 200, 'N', 1, 2, 1, '@COL_PlanStatus@!''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ToleranceDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='95a31027-342b-373b-ac6d-b63f45f60278')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '30f6ce86-f493-336c-8782-f1a14570b973', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 210, 'Y', 'N', 'N', 'N', 210, 'N', 4, 2, 1, '@COL_PlanStatus@!''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_BreakAfterCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='30f6ce86-f493-336c-8782-f1a14570b973')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '437e6280-2d50-344a-8778-06b9b41bebfe', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 220, 'N', 'N', 'N', 'N', 220, 'N', 1, 2, 1, '@COL_PlanStatus@!''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_BreakAfterDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='437e6280-2d50-344a-8778-06b9b41bebfe')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'baed42b5-f993-3800-952a-d2c0efae36d9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 230, 'N', 'N', 'N', 'N', 230, 'N', 1, 2, 1, '@COL_PlanStatus@!''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Acknowledgement' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='baed42b5-f993-3800-952a-d2c0efae36d9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ae7b063e-4ce9-3390-ac6a-4f74161cb708', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 240, 'Y', 'N', 'N', 'N', 240, 'N', 5, 2, 1, '@COL_PlanStatus@!''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsAcceleration' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ae7b063e-4ce9-3390-ac6a-4f74161cb708')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'da3f56f6-9000-34aa-9e68-08bcab032e5c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 250, 'N', 'N', 'N', 'N', 250, 'N', 1, 2, 1, '@COL_AcceptedBy@!''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AcceptedBy' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='da3f56f6-9000-34aa-9e68-08bcab032e5c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '05e4eed0-98cb-3bc0-af8a-614849b419c1', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'Y', 260, 'Y', 'N', 'N', 'N', 260, 'N', 4, 2, 1, '@COL_AcceptedBy@!''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AcceptedHow' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='05e4eed0-98cb-3bc0-af8a-614849b419c1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f4a6aee6-5ac8-3270-acb2-ffe19e97b0b8', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 270, 'N', 'N', 'N', 'N', 100, 'Y', 1, 2, 1, '@COL_AcceptedBy@!''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AcceptedOn' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f4a6aee6-5ac8-3270-acb2-ffe19e97b0b8')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c960d779-db49-3168-97f3-4a746d57721b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 280, 'Y', 'N', 'N', 'N', 280, 'N', 4, 2, 1, '@COL_AcceptedBy@!''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AcceptedDocument' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c960d779-db49-3168-97f3-4a746d57721b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b1d62149-a558-3312-8130-867a33f9abd7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 290, 'N', 'N', 'N', 'N', 110, 'Y', 1, 2, 1, '@COL_EndedOn@!''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_EndedOn' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b1d62149-a558-3312-8130-867a33f9abd7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '34a99b69-64d1-3c6d-a2da-cbd30bafa895', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 300, 'Y', 'N', 'N', 'N', 300, 'N', 4, 2, 1, '@COL_PlanStatus@=''BR''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PayRestBy' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='34a99b69-64d1-3c6d-a2da-cbd30bafa895')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7ffb622f-d645-3860-a88c-73c0eb6c4b2e', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 310, 'N', 'N', 'N', 'N', 310, 'N', 1, 5, 1, '@COL_EndedOn@!''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_EndReason' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7ffb622f-d645-3860-a88c-73c0eb6c4b2e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b57c3547-cbfd-347f-8ec5-07fd12434e9c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 320, 'N', 'N', 'N', 'N', 320, 'N', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='Description' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b57c3547-cbfd-347f-8ec5-07fd12434e9c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1b287936-d777-36c2-a9d2-fd6dc2709d91', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 330, 'N', 'N', 'N', 'N', 330, 'N', 2, 2, 1, '@COL_PlanStatus@=''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AcceptPlan' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1b287936-d777-36c2-a9d2-fd6dc2709d91')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '34e197b8-60e6-3e03-a955-a877a3373f57', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 340, 'Y', 'N', 'N', 'N', 340, 'N', 5, 2, 1, '@COL_PlanStatus@=''OF'' | @COL_PlanStatus@=''AC'' | @COL_PlanStatus@=''AV''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CancelPlan' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='34e197b8-60e6-3e03-a955-a877a3373f57')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f7bab543-d87e-3e58-b7f6-792d05f28ae6', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InstalmentPlan_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f7bab543-d87e-3e58-b7f6-792d05f28ae6')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '473ad4d2-5cfb-31b6-b980-61ffe595fb26', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InstalmentPlan_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='473ad4d2-5cfb-31b6-b980-61ffe595fb26')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Column_ID, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '92906006-453a-32a7-834a-c56f48b15124', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='7629a222-1d0c-3526-89f5-36f4756d2196'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'Instalments', 'Day and amount may be changed while the plan is offered; the last instalment takes what is left', NULL, 20, 1, 'N', 'N', 'N', 'N', 'N', 'N', 'Y', 'N', (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment') AND ColumnName='COL_InstalmentPlan_ID'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c3947d04-993f-344f-a413-4bac7e163cf7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c3947d04-993f-344f-a413-4bac7e163cf7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '87ffa500-fd4e-3954-8a34-3d82d3bb79fe', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='87ffa500-fd4e-3954-8a34-3d82d3bb79fe')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '11955eff-717a-3541-9fa2-427297f6ecf7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 30, 'N', 'N', 'N', 'N', 30, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InstalmentPlan_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='11955eff-717a-3541-9fa2-427297f6ecf7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6140fbd9-9f78-3a22-aff5-f7584aa69204', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 40, 'Y', 'N', 'N', 'N', 10, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InstalmentNo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6140fbd9-9f78-3a22-aff5-f7584aa69204')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a0f74264-6561-350f-b9d1-a8be0b481ee3', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 50, 'N', 'N', 'N', 'N', 20, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='DueDate' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a0f74264-6561-350f-b9d1-a8be0b481ee3')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '02ea71f8-7d25-3554-a5f7-f5f73cc8a055', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 60, 'Y', 'N', 'N', 'N', 30, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InstalmentAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='02ea71f8-7d25-3554-a5f7-f5f73cc8a055')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ddf65354-9516-31c4-9c01-e49fdb20fbe3', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 70, 'N', 'N', 'N', 'N', 70, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PrincipalAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ddf65354-9516-31c4-9c01-e49fdb20fbe3')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd8b40e98-bdb2-3d58-a474-ccee7d87a111', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 80, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InterestAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d8b40e98-bdb2-3d58-a474-ccee7d87a111')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1a6bbffa-7f56-35be-a18f-28e8c20fdc83', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 90, 'N', 'N', 'N', 'N', 50, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RestAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1a6bbffa-7f56-35be-a18f-28e8c20fdc83')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '314f0ec6-3d2e-3889-86a5-bbf1fbe814d7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 100, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PaidAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='314f0ec6-3d2e-3889-86a5-bbf1fbe814d7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7e99b584-3f52-378c-b9c7-12b36d73267a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'Y', 110, 'N', 'N', 'N', 'N', 70, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InstalmentStatus' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='7e99b584-3f52-378c-b9c7-12b36d73267a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a812e5b2-6d65-32ae-832d-d0308f0eda67', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 25, 'Y', 120, 'Y', 'N', 'N', 'N', 80, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Reference' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a812e5b2-6d65-32ae-832d-d0308f0eda67')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2c8f37b6-bed7-3f34-ab41-f02016139686', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 130, 'N', 'N', 'N', 'N', 130, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Promise_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2c8f37b6-bed7-3f34-ab41-f02016139686')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '606d095e-ddb0-34f3-a3a2-95bd153ae720', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Instalment_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='606d095e-ddb0-34f3-a3a2-95bd153ae720')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2fdb41bb-3d3c-3606-a533-a9c832ac544d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Instalment_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2fdb41bb-3d3c-3606-a533-a9c832ac544d')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Column_ID, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b66107d6-483d-3755-beaa-d65df9f0f9ad', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='7629a222-1d0c-3526-89f5-36f4756d2196'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'Invoices', 'Invoices that the plan pays; they keep their due dates', NULL, 30, 1, 'N', 'N', 'N', 'N', 'N', 'N', 'Y', 'N', (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice') AND ColumnName='COL_InstalmentPlan_ID'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='b66107d6-483d-3755-beaa-d65df9f0f9ad')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '138ce5ba-b9d7-3a70-9785-ddd5bfd5431b', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b66107d6-483d-3755-beaa-d65df9f0f9ad'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='138ce5ba-b9d7-3a70-9785-ddd5bfd5431b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bc81bdda-5982-3029-a814-6640867d9f23', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b66107d6-483d-3755-beaa-d65df9f0f9ad'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='bc81bdda-5982-3029-a814-6640867d9f23')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8216dd46-2bc2-393b-a6b8-d1c8bd5253cd', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b66107d6-483d-3755-beaa-d65df9f0f9ad'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 30, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InstalmentPlan_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8216dd46-2bc2-393b-a6b8-d1c8bd5253cd')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3738deb1-3f3c-39be-ad66-17f12d0466cc', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b66107d6-483d-3755-beaa-d65df9f0f9ad'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 40, 'Y', 'N', 'N', 'N', 20, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Invoice_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3738deb1-3f3c-39be-ad66-17f12d0466cc')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '24b92f2d-57c6-34e5-9a3c-be9469afbe61', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b66107d6-483d-3755-beaa-d65df9f0f9ad'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='OpenAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='24b92f2d-57c6-34e5-9a3c-be9469afbe61')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '330d234c-b705-3c21-b5cb-b639cbf1e9e2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b66107d6-483d-3755-beaa-d65df9f0f9ad'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 60, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='DueDate' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='330d234c-b705-3c21-b5cb-b639cbf1e9e2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '612b68ba-73a9-3db5-b68f-95c2d2698a54', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b66107d6-483d-3755-beaa-d65df9f0f9ad'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PlanInvoice_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='612b68ba-73a9-3db5-b68f-95c2d2698a54')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4e8f8e49-2a82-3bca-900c-893937ba3f91', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b66107d6-483d-3755-beaa-d65df9f0f9ad'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PlanInvoice_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4e8f8e49-2a82-3bca-900c-893937ba3f91')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Column_ID, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'Instalment Plans', 'What the customer pays in instalments', NULL, 173, 1, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan') AND ColumnName='C_BPartner_ID'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '96fa4de4-f8a1-3347-8da9-bcb0b57b0ea9', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='96fa4de4-f8a1-3347-8da9-bcb0b57b0ea9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4597b64e-1e36-388d-bfa4-5dec4bf6ae0c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4597b64e-1e36-388d-bfa4-5dec4bf6ae0c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8cdb461d-1361-3181-8fc5-1d308ad8bd64', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 30, 'Y', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PlanNo' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8cdb461d-1361-3181-8fc5-1d308ad8bd64')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '49059803-b617-3c4a-b334-01b00bae0c99', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'Y', 40, 'Y', 'N', 'N', 'N', 30, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PlanStatus' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='49059803-b617-3c4a-b334-01b00bae0c99')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4e370aad-50aa-38dc-b85a-89117445c792', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 50, 'N', 'N', 'N', 'N', 20, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_BPartner_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='4e370aad-50aa-38dc-b85a-89117445c792')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '04c734e3-9f56-3aea-903c-954c01560ba7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 60, 'Y', 'N', 'N', 'N', 60, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_User_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='04c734e3-9f56-3aea-903c-954c01560ba7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a070c70d-7f97-3e3b-9312-f467ff821524', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 70, 'N', 'N', 'N', 'N', 40, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_TotalAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a070c70d-7f97-3e3b-9312-f467ff821524')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '25232df5-f89c-3253-859d-b349cdbf7bda', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 80, 'Y', 'N', 'N', 'N', 70, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Currency_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='25232df5-f89c-3253-859d-b349cdbf7bda')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '041619ab-d5c7-329e-8f16-f2ff1d4b08d7', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 90, 'N', 'N', 'N', 'N', 50, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PaidAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='041619ab-d5c7-329e-8f16-f2ff1d4b08d7')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0550b5f6-ac9e-3c5b-aea1-0ae8075acaba', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 100, 'Y', 'N', 'N', 'N', 60, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RestAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='0550b5f6-ac9e-3c5b-aea1-0ae8075acaba')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '14a001b4-fa52-3215-8935-4e0c7d7537c6', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 110, 'N', 'N', 'N', 'N', 110, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PlanKind' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='14a001b4-fa52-3215-8935-4e0c7d7537c6')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '14be1d0f-3f4e-3a09-85b0-a11159ff1a2e', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 120, 'Y', 'N', 'N', 'N', 120, 'N', 4, 2, 1, '@COL_InterestPercent@>0', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InterestPercent' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='14be1d0f-3f4e-3a09-85b0-a11159ff1a2e')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '343c441d-36db-31bf-bf55-fa3cff5754d8', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 130, 'N', 'N', 'N', 'N', 130, 'N', 1, 2, 1, '@COL_InterestPercent@>0', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InterestAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='343c441d-36db-31bf-bf55-fa3cff5754d8')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1518df81-9f22-3688-ba4e-a11ff118fb16', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 140, 'N', 'N', 'N', 'N', 140, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_FirstDue' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1518df81-9f22-3688-ba4e-a11ff118fb16')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1f533f86-bb4f-33e7-bdc2-c6885a791bf2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 150, 'Y', 'N', 'N', 'N', 150, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RhythmUnit' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1f533f86-bb4f-33e7-bdc2-c6885a791bf2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ce556ee9-d28e-3e6a-8218-94b75e46df46', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 160, 'N', 'N', 'N', 'N', 160, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RhythmEvery' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ce556ee9-d28e-3e6a-8218-94b75e46df46')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '76dfdfcd-ff02-3298-a9a8-343f4743e5ad', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'Y', 170, 'Y', 'N', 'N', 'N', 170, 'N', 5, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsNextBusinessDay' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='76dfdfcd-ff02-3298-a9a8-343f4743e5ad')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd477220b-874f-3511-8adc-026011a02877', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 180, 'N', 'N', 'N', 'N', 80, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OfferedOn' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d477220b-874f-3511-8adc-026011a02877')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b78f93dd-bf68-3def-81b9-d35b17254132', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'N', 190, 'Y', 'N', 'N', 'N', 90, 'Y', 4, 2, 1, '@COL_PlanStatus@!''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ReplyBy' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b78f93dd-bf68-3def-81b9-d35b17254132')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1a422f8c-6540-307d-bfeb-b9a85495cc5d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 200, 'N', 'N', 'N', 'N', 200, 'N', 1, 2, 1, '@COL_PlanStatus@!''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_ToleranceDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1a422f8c-6540-307d-bfeb-b9a85495cc5d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cceeec0a-2646-371d-82ca-978bdf7786cf', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 210, 'Y', 'N', 'N', 'N', 210, 'N', 4, 2, 1, '@COL_PlanStatus@!''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_BreakAfterCount' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='cceeec0a-2646-371d-82ca-978bdf7786cf')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8cda122e-8e61-3201-9804-e448de7ed003', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 220, 'N', 'N', 'N', 'N', 220, 'N', 1, 2, 1, '@COL_PlanStatus@!''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_BreakAfterDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8cda122e-8e61-3201-9804-e448de7ed003')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f56fa24a-980f-3784-9083-7d47896db2fd', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 230, 'N', 'N', 'N', 'N', 230, 'N', 1, 2, 1, '@COL_PlanStatus@!''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Acknowledgement' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f56fa24a-980f-3784-9083-7d47896db2fd')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, ReadOnlyLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c425cdef-9ed5-3a00-b7cf-1476187a65bc', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 240, 'Y', 'N', 'N', 'N', 240, 'N', 5, 2, 1, '@COL_PlanStatus@!''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_IsAcceleration' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c425cdef-9ed5-3a00-b7cf-1476187a65bc')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bf32bbfc-2bb3-313c-9071-019847814f73', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 250, 'N', 'N', 'N', 'N', 250, 'N', 1, 2, 1, '@COL_AcceptedBy@!''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AcceptedBy' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='bf32bbfc-2bb3-313c-9071-019847814f73')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1cc1e624-10a6-3492-b48b-6efc5dee3483', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 2, 'Y', 260, 'Y', 'N', 'N', 'N', 260, 'N', 4, 2, 1, '@COL_AcceptedBy@!''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AcceptedHow' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='1cc1e624-10a6-3492-b48b-6efc5dee3483')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8cd145a7-92df-3e73-bdd8-57c20fae94e0', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 270, 'N', 'N', 'N', 'N', 100, 'Y', 1, 2, 1, '@COL_AcceptedBy@!''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AcceptedOn' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8cd145a7-92df-3e73-bdd8-57c20fae94e0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '066cb962-4bff-3b17-a7c2-3459933d6980', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 280, 'Y', 'N', 'N', 'N', 280, 'N', 4, 2, 1, '@COL_AcceptedBy@!''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AcceptedDocument' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='066cb962-4bff-3b17-a7c2-3459933d6980')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '841adde2-2a05-3ea3-96b8-0b89dd82a41c', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 290, 'N', 'N', 'N', 'N', 110, 'Y', 1, 2, 1, '@COL_EndedOn@!''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_EndedOn' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='841adde2-2a05-3ea3-96b8-0b89dd82a41c')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '593433fa-ecfe-3c00-8863-5bb64ac4947a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 300, 'Y', 'N', 'N', 'N', 300, 'N', 4, 2, 1, '@COL_PlanStatus@=''BR''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PayRestBy' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='593433fa-ecfe-3c00-8863-5bb64ac4947a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '84fb4b7f-8e61-366b-bbfc-907c0d28938f', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'Y', 310, 'N', 'N', 'N', 'N', 310, 'N', 1, 5, 1, '@COL_EndedOn@!''''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_EndReason' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='84fb4b7f-8e61-366b-bbfc-907c0d28938f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3c637729-d557-3f94-a5f2-cbca7358333a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 320, 'N', 'N', 'N', 'N', 320, 'N', 1, 5, 3, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='Description' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='3c637729-d557-3f94-a5f2-cbca7358333a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6deb0545-440a-3748-92c2-b7ba09c91582', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 330, 'N', 'N', 'N', 'N', 330, 'N', 2, 2, 1, '@COL_PlanStatus@=''OF''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_AcceptPlan' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6deb0545-440a-3748-92c2-b7ba09c91582')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '01fe029d-ca0c-33eb-aebd-c6bc30f11063', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 340, 'Y', 'N', 'N', 'N', 340, 'N', 5, 2, 1, '@COL_PlanStatus@=''OF'' | @COL_PlanStatus@=''AC'' | @COL_PlanStatus@=''AV''', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CancelPlan' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='01fe029d-ca0c-33eb-aebd-c6bc30f11063')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '937a1565-b474-3c6e-84d6-c1752a17e27d', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InstalmentPlan_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='937a1565-b474-3c6e-84d6-c1752a17e27d')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b173793e-ea92-341f-ab92-9f76962c3799', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InstalmentPlan_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b173793e-ea92-341f-ab92-9f76962c3799')
;

INSERT INTO AD_Tab (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Tab_UU, EntityType, AD_Window_ID, AD_Table_ID, Name, Description, Help, SeqNo, TabLevel, IsSingleRow, IsInfoTab, IsTranslationTab, IsReadOnly, HasTree, IsSortTab, IsInsertRecord, IsAdvancedTab, AD_Column_ID, AD_Tab_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '48049e72-716a-319d-9cac-ab5a98601174', 'COL', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=167), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'Instalment Plans', 'Plans that pay the invoice in instalments', NULL, 73, 1, 'N', 'N', 'N', 'N', 'N', 'N', 'N', 'N', (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice') AND ColumnName='C_Invoice_ID'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Tab' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Tab WHERE AD_Tab_UU='48049e72-716a-319d-9cac-ab5a98601174')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b0f63e36-e89d-3896-a587-3d171d4de989', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='48049e72-716a-319d-9cac-ab5a98601174'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 10, 'N', 'N', 'N', 'N', 10, 'N', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Client_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='b0f63e36-e89d-3896-a587-3d171d4de989')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '44c6db3e-9118-3053-95ac-0e19bf9cd78a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='48049e72-716a-319d-9cac-ab5a98601174'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 20, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='AD_Org_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='44c6db3e-9118-3053-95ac-0e19bf9cd78a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f88604c5-79ce-3019-80ef-066f708f66e2', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='48049e72-716a-319d-9cac-ab5a98601174'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 30, 'N', 'N', 'N', 'N', 10, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InstalmentPlan_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='f88604c5-79ce-3019-80ef-066f708f66e2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '81f3b4b2-e184-36f8-97a3-409756860d39', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='48049e72-716a-319d-9cac-ab5a98601174'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 40, 'Y', 'N', 'N', 'N', 20, 'N', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='C_Invoice_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='81f3b4b2-e184-36f8-97a3-409756860d39')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ea3934f5-a42d-3489-aa9f-47ca3db6947a', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='48049e72-716a-319d-9cac-ab5a98601174'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 50, 'N', 'N', 'N', 'N', 30, 'Y', 1, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='OpenAmt' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ea3934f5-a42d-3489-aa9f-47ca3db6947a')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '06e9c66f-c039-36c4-b45e-77f0a457fa31', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='48049e72-716a-319d-9cac-ab5a98601174'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 60, 'Y', 'N', 'N', 'N', 40, 'Y', 4, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='DueDate' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='06e9c66f-c039-36c4-b45e-77f0a457fa31')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd0935f28-2da5-3bff-a6ec-24ffb3011658', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='48049e72-716a-319d-9cac-ab5a98601174'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PlanInvoice_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d0935f28-2da5-3bff-a6ec-24ffb3011658')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '24f42a1d-bdcb-3990-8e69-a3cd60d62213', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='48049e72-716a-319d-9cac-ab5a98601174'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'N', 0, 'Y', 0, 'N', 'N', 'N', 'N', 0, 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PlanInvoice_UU' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='24f42a1d-bdcb-3990-8e69-a3cd60d62213')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6416debb-5ef7-3941-9150-e62c237ea873', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1130, 'N', 'N', 'N', 'N', 1130, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CustomerType' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6416debb-5ef7-3941-9150-e62c237ea873')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2da2bf29-69ab-3f8a-b477-a4aef31d5dc9', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=123) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 1220, 'Y', 'N', 'N', 'N', 1220, 'N', 5, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OfferPlan' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BPartner')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='2da2bf29-69ab-3f8a-b477-a4aef31d5dc9')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cc0be107-0ca5-34b3-8342-efedc64008c2', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=192) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BP_Group') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 3510, 'N', 'N', 'N', 'N', 3510, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_CustomerType' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BP_Group')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='cc0be107-0ca5-34b3-8342-efedc64008c2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '60bea273-0532-3fd3-8bf0-dbb8f917bba2', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=167) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice') AND TabLevel=0 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 3510, 'N', 'N', 'N', 'N', 3510, 'N', 2, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OfferPlan' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_Invoice')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='60bea273-0532-3fd3-8bf0-dbb8f917bba2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '498888ce-ef97-388f-8626-2a85b37284f2', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 3510, 'N', 'N', 'N', 'N', 3510, 'N', 2, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OfferPlan' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='498888ce-ef97-388f-8626-2a85b37284f2')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd528e753-2f52-322c-840c-1270e7c8fb68', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2a5001e0-9be0-3222-9bc6-2a46af550089'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 3510, 'N', 'N', 'N', 'N', 3510, 'N', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OfferPlan' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Dispute')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d528e753-2f52-322c-840c-1270e7c8fb68')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ecd4334c-ce2c-325c-94a1-5ca2646252ad', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 3510, 'N', 'N', 'N', 'N', 3510, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='1df24a35-13b8-3dfd-8798-4e94b96da3c0'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_OfferDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='ecd4334c-ce2c-325c-94a1-5ca2646252ad')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8ecec7bc-8ed4-3e59-9357-9aaf41ae48bb', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 3520, 'Y', 'N', 'N', 'N', 3520, 'Y', 4, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='1df24a35-13b8-3dfd-8798-4e94b96da3c0'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_RestDays' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='8ecec7bc-8ed4-3e59-9357-9aaf41ae48bb')
;

INSERT INTO AD_ToolBarButton (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_ToolBarButton_UU, EntityType, Name, ComponentName, Action, AD_Tab_ID, AD_Process_ID, IsCustomization, KeyStroke_KeyCode, KeyStroke_Modifiers, IsAdvancedButton, IsAddSeparator, SeqNo, AD_ToolBarButton_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '33a1de13-6472-3e7b-a955-4471f49a2025', 'COL', 'COL_OfferPlan', 'COL_OfferPlan', 'W', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c'), (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), 'N', 0, 0, 'N', 'N', 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_ToolBarButton' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_ToolBarButton WHERE AD_ToolBarButton_UU='33a1de13-6472-3e7b-a955-4471f49a2025')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '37852efb-4655-3218-9e8d-5646310a010d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_InstalmentPlan_Partner', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='37852efb-4655-3218-9e8d-5646310a010d')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '17dc2c16-6283-321c-9b48-26cc902e958f', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='37852efb-4655-3218-9e8d-5646310a010d'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan') AND ColumnName='C_BPartner_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='17dc2c16-6283-321c-9b48-26cc902e958f')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '39315b4c-43f0-368b-b59a-5082f5ce0358', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='37852efb-4655-3218-9e8d-5646310a010d'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan') AND ColumnName='COL_PlanStatus'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='39315b4c-43f0-368b-b59a-5082f5ce0358')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3ee6904c-fcb6-3eec-a38d-8d9b5c42ef53', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_InstalmentPlan_Status', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='3ee6904c-fcb6-3eec-a38d-8d9b5c42ef53')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'efe4eff2-8ec3-3285-bb6c-5f1b047e691e', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='3ee6904c-fcb6-3eec-a38d-8d9b5c42ef53'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan') AND ColumnName='AD_Client_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='efe4eff2-8ec3-3285-bb6c-5f1b047e691e')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fc280324-881a-3c63-9a02-95f1f6369683', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='3ee6904c-fcb6-3eec-a38d-8d9b5c42ef53'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan') AND ColumnName='COL_PlanStatus'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='fc280324-881a-3c63-9a02-95f1f6369683')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'db14645c-8c2f-359e-9a3a-db00bb8a4a9d', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_InstalmentPlan_Chain', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='db14645c-8c2f-359e-9a3a-db00bb8a4a9d')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e1ee5936-c044-3786-b6d4-248c81f10257', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='db14645c-8c2f-359e-9a3a-db00bb8a4a9d'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan') AND ColumnName='COL_Chain_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='e1ee5936-c044-3786-b6d4-248c81f10257')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '29cda938-de90-38c6-8a27-12a0c5a19927', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'COL_PlanInvoice_Plan', 'Y', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='29cda938-de90-38c6-8a27-12a0c5a19927')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e5f0f6c9-5bc6-3787-8f5f-1d5978e098ca', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='29cda938-de90-38c6-8a27-12a0c5a19927'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice') AND ColumnName='COL_InstalmentPlan_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='e5f0f6c9-5bc6-3787-8f5f-1d5978e098ca')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '94b40e02-588d-38e4-8dbf-b4280c70c7bc', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='29cda938-de90-38c6-8a27-12a0c5a19927'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice') AND ColumnName='C_Invoice_ID'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='94b40e02-588d-38e4-8dbf-b4280c70c7bc')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7c03320b-2d4e-3dca-a837-13226ea43b48', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice'), 'COL_PlanInvoice_Invoice', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='7c03320b-2d4e-3dca-a837-13226ea43b48')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c869887d-f125-388e-b319-13578c97f911', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='7c03320b-2d4e-3dca-a837-13226ea43b48'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_PlanInvoice') AND ColumnName='C_Invoice_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='c869887d-f125-388e-b319-13578c97f911')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0bb26093-f519-3a0b-b557-3f99e84a0dcf', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_Instalment_Plan', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='0bb26093-f519-3a0b-b557-3f99e84a0dcf')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '48b0af27-87f5-31ee-a31f-ddaf2ff54973', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='0bb26093-f519-3a0b-b557-3f99e84a0dcf'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment') AND ColumnName='COL_InstalmentPlan_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='48b0af27-87f5-31ee-a31f-ddaf2ff54973')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a4a82c04-9e2a-3bc8-bce0-4727a3a9e8c8', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='0bb26093-f519-3a0b-b557-3f99e84a0dcf'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment') AND ColumnName='COL_InstalmentNo'), 20, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='a4a82c04-9e2a-3bc8-bce0-4727a3a9e8c8')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7f17521c-9168-35ac-8b3c-ff8ad0a26b48', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_Instalment_Reference', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='7f17521c-9168-35ac-8b3c-ff8ad0a26b48')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '71bd3fb1-0fa8-31ad-9585-2ba38e82b2ba', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='7f17521c-9168-35ac-8b3c-ff8ad0a26b48'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment') AND ColumnName='COL_Reference'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='71bd3fb1-0fa8-31ad-9585-2ba38e82b2ba')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6aab1095-9143-3723-be6e-9e12ad21efb2', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment'), 'COL_Instalment_Promise', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='6aab1095-9143-3723-be6e-9e12ad21efb2')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c9712dce-bfa0-3400-a176-bbda20f4e0c0', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='6aab1095-9143-3723-be6e-9e12ad21efb2'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Instalment') AND ColumnName='COL_Promise_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='c9712dce-bfa0-3400-a176-bbda20f4e0c0')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2e35994e-6b79-31b8-b4e5-9c708cdcc053', 'COL_InstalmentPlan', 'Table COL_InstalmentPlan', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='2e35994e-6b79-31b8-b4e5-9c708cdcc053')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b36d242c-a203-392b-a0c6-c43f247000ec', 'COL_PlanInvoice', 'Table COL_PlanInvoice', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='b36d242c-a203-392b-a0c6-c43f247000ec')
;

INSERT INTO AD_Sequence (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Sequence_UU, Name, Description, IsTableID, IsAutoSequence, IncrementNo, StartNo, CurrentNext, CurrentNextSys, IsAudited, StartNewYear, AD_Sequence_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1dad05b9-a9bf-3814-b132-f262857ad130', 'COL_Instalment', 'Table COL_Instalment', 'Y', 'Y', 1, 1000000, 1000000, 50000, 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Sequence' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Sequence WHERE AD_Sequence_UU='1dad05b9-a9bf-3814-b132-f262857ad130')
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'acd8c4c6-868f-3072-8acd-38dd04e2ec83', 'COL', 'Offer Plan', 'Divides what a customer owes into instalments and offers them', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='acd8c4c6-868f-3072-8acd-38dd04e2ec83')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 510, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='acd8c4c6-868f-3072-8acd-38dd04e2ec83'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c07a1a75-2ffd-38c8-9ffc-19d157f070dd', 'COL', 'Instalment Plans', 'What customers pay in instalments, and whether they keep to it', 'N', 'Y', 'N', 'W', (SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='7629a222-1d0c-3526-89f5-36f4756d2196'), NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='c07a1a75-2ffd-38c8-9ffc-19d157f070dd')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 520, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='c07a1a75-2ffd-38c8-9ffc-19d157f070dd'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'ba261430-6578-33da-bfce-8ca02e1ca7c0', 'COL', 'Judge Plans', 'For the scheduler: finds plans completed or broken by the payments that came, and offers nobody accepted', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e5e21fa5-7bca-3bb9-b939-540649d499ec'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='ba261430-6578-33da-bfce-8ca02e1ca7c0')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 530, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='ba261430-6578-33da-bfce-8ca02e1ca7c0'
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

SELECT register_migration_script('202611252102_COL-5_Dictionary.sql') FROM dual
;

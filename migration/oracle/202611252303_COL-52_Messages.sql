-- COL-52 Messages
-- Generated from migration/description. Safe to run again.
SET SQLBLANKLINES ON
SET DEFINE OFF
WHENEVER SQLERROR EXIT FAILURE ROLLBACK

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e0945573-ac6c-3d8b-b2bf-558c921e5518', 'COL', 'COL_Skip_MISSING_BASE_RATE', 'Base rate or interest rule missing for the country and day', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='e0945573-ac6c-3d8b-b2bf-558c921e5518')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fc75fccb-52ad-3c7e-a43c-7a8c39965ed0', 'COL', 'COL_BaseRateSeen', 'As published; please compare with the central bank once', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='fc75fccb-52ad-3c7e-a43c-7a8c39965ed0')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6f588197-bc27-3e02-a8e9-53c6510bda34', 'COL', 'COL_BaseRateUnverified', 'Not verified: please compare with the publication of the central bank before use', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='6f588197-bc27-3e02-a8e9-53c6510bda34')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1fb3d22e-cf50-3209-986d-9f8b764750ec', 'COL', 'COL_Claim_INTEREST', 'Default interest', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='1fb3d22e-cf50-3209-986d-9f8b764750ec')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '85b60f31-9344-3866-9a7a-95ce66bff0c5', 'COL', 'COL_Claim_LUMP_SUM', 'Lump sum for late payment', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='85b60f31-9344-3866-9a7a-95ce66bff0c5')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e1d95cff-8c15-3b4c-8491-1216662d4452', 'COL', 'COL_Claim_FEE', 'Dunning fee', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='e1d95cff-8c15-3b4c-8491-1216662d4452')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '70f27843-171e-3c86-b5d8-4e4aa859134a', 'COL', 'COL_ClaimOfNotice', 'Interest and fees of dunning notice {0}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='70f27843-171e-3c86-b5d8-4e4aa859134a')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '567433a8-fd51-32a7-995e-f99543cb3ed0', 'COL', 'COL_ClaimPosted', '{0}: notice {1}, invoice {2}, {3}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='567433a8-fd51-32a7-995e-f99543cb3ed0')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd0c330b6-f23c-3331-accd-5e29b5cc02ed', 'COL', 'COL_ClaimsPosted', 'Invoices made for interest and fees: {0}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='d0c330b6-f23c-3331-accd-5e29b5cc02ed')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '611903a3-665d-3fae-9cd1-e0f29fbbb322', 'COL', 'COL_ClaimReversed', 'The invoice for interest and fees was reversed.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='611903a3-665d-3fae-9cd1-e0f29fbbb322')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '03b049bb-90f9-3f19-a037-bb57733447c8', 'COL', 'COL_NoCharge', 'A charge is missing in the collections settings. Please choose one there, in the field', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='03b049bb-90f9-3f19-a037-bb57733447c8')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c64a82b9-fc9a-306c-a5c5-f95149f83364', 'COL', 'COL_NoExemptTax', 'There is no exempt tax with zero percent. Please create one in the window Tax Rate', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='c64a82b9-fc9a-306c-a5c5-f95149f83364')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3c6bd15c-9dda-3265-b1e2-7aabc9d43ecf', 'COL', 'COL_NoPriceList', 'A sales price list is missing, which the server needs for an invoice. Please create one in the currency', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='3c6bd15c-9dda-3265-b1e2-7aabc9d43ecf')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '54d6b3be-e452-3a59-88d4-742c1f283c53', 'COL', 'COL_AllocationLine', 'Invoice {0}: costs {1} of {2}, interest {3} of {4}, principal {5} of {6}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='54d6b3be-e452-3a59-88d4-742c1f283c53')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5cd78dbf-fa9b-3f4c-8097-e045d54eee50', 'COL', 'COL_AllocationSummary', 'Open items: {0}; left of the receipt: {1}. Nothing was changed.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='5cd78dbf-fa9b-3f4c-8097-e045d54eee50')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '750136a5-e4f6-3b71-97a4-5544058dd9f8', 'COL', 'COL_NoReceipt', 'This is no completed receipt of a customer. Please choose another payment', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='750136a5-e4f6-3b71-97a4-5544058dd9f8')
;

SELECT register_migration_script('202611252303_COL-52_Messages.sql') FROM dual
;

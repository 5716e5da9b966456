-- COL-51 Dictionary: windows, processes, menu, access
-- Generated from migration/description. Safe to run again.
\set ON_ERROR_STOP on

INSERT INTO AD_EntityType (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_EntityType_UU, EntityType, Name, Description, AD_EntityType_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'da179f10-6902-349a-af5c-cab952ae01e6', 'COL', 'Collections for iDempiere', 'Dunning and collections', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_EntityType' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_EntityType WHERE AD_EntityType_UU='da179f10-6902-349a-af5c-cab952ae01e6')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '24f4d38c-5a8f-3e76-96b3-b3015c37319f', 'COL', 'COL Rule', 'L', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='24f4d38c-5a8f-3e76-96b3-b3015c37319f')
;

INSERT INTO AD_Ref_List (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_List_UU, EntityType, AD_Reference_ID, Value, Name, Description, AD_Ref_List_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c1f9c12d-d2e0-3875-a98f-ad9e77484404', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='24f4d38c-5a8f-3e76-96b3-b3015c37319f'), 'BROKEN_PLAN', 'Broken plan', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Ref_List' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_List WHERE AD_Ref_List_UU='c1f9c12d-d2e0-3875-a98f-ad9e77484404')
;

INSERT INTO AD_Reference (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Reference_UU, EntityType, Name, ValidationType, IsOrderByValue, AD_Reference_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c1db8f7e-83ea-3aa3-aae6-f518b86aba95', 'COL', 'COL User', 'T', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Reference' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0ecf2899-2630-3ef4-9064-5adceea6cec9', 'COL', 'COL_PaymentLink', 'Payment Page', 'Payment Page', 'Address of your payment page with @Token@ in it; printed on letters and linked in e-mails; empty = no link', 'Must begin with https://. The token carries payment reference, amount and currency, and a signature made with the key beside; it names no customer.', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='0ecf2899-2630-3ef4-9064-5adceea6cec9')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '11df2f3a-b966-3d03-ad92-1ee0f14a5bde', 'COL', 'COL_PaymentLinkKey', 'Key of the Payment Page', 'Key of the Payment Page', 'At least 32 characters that only you and your payment page know; they sign the token', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='11df2f3a-b966-3d03-ad92-1ee0f14a5bde')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2cc2ee06-3ffc-3135-8c90-c43a8d0d88fa', 'COL', 'COL_HandOverBy_ID', 'Hand-over Asked by', 'Hand-over Asked by', 'User who asked for the notice to be handed over; another user approves', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='2cc2ee06-3ffc-3135-8c90-c43a8d0d88fa')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fb0f6179-326e-3366-95b8-d9042384f010', 'COL', 'COL_HandOverAsked', 'Hand-over Asked on', 'Hand-over Asked on', 'Day the hand-over was asked for', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='fb0f6179-326e-3366-95b8-d9042384f010')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'bf7cf78d-c9e8-3c5f-8a3c-59b3e4668492', 'COL', 'COL_HandOverApprovedBy_ID', 'Hand-over Approved by', 'Hand-over Approved by', 'Second user, who approved the hand-over', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='bf7cf78d-c9e8-3c5f-8a3c-59b3e4668492')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1258d924-69fe-320a-9c66-e46829ede16a', 'COL', 'COL_HandOverOn', 'Handed Over on', 'Handed Over on', 'Day a second user approved and the files for the agency were written', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='1258d924-69fe-320a-9c66-e46829ede16a')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8fc07591-5c34-34f0-bab4-73e008421371', 'COL', 'COL_HandOver', 'Hand Over', 'Hand Over', 'Asks for the notice to be handed over to a collection agency, or approves it', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='8fc07591-5c34-34f0-bab4-73e008421371')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '43be0661-0661-3603-9953-ca7980ecea53', 'COL', 'COL_PlanLevel_ID', 'Level for Broken Plans', 'Level for Broken Plans', 'Level at which customers are told that their plan is broken; a level for statements, so that it is none of the ladder', 'Its texts are those of the letter and of the e-mail. Empty, or not active: a person gets a task and no letter goes out.', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='43be0661-0661-3603-9953-ca7980ecea53')
;

INSERT INTO AD_Element (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Element_UU, EntityType, ColumnName, Name, PrintName, Description, Help, AD_Element_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'da779477-c928-33bf-82f7-f4acdff22c26', 'COL', 'COL_PlanLetter', 'Plan Letter', 'Plan Letter', 'Writes the letter of the plan with a payment reference and a code for each instalment', NULL, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Element' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Element WHERE AD_Element_UU='da779477-c928-33bf-82f7-f4acdff22c26')
;

INSERT INTO AD_FieldGroup (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_FieldGroup_UU, EntityType, Name, FieldGroupType, IsCollapsedByDefault, AD_FieldGroup_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a700cc8a-1c96-3437-8adb-76e6dbec5a6c', 'COL', 'Payment Page', 'C', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_FieldGroup' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_FieldGroup WHERE AD_FieldGroup_UU='a700cc8a-1c96-3437-8adb-76e6dbec5a6c')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '56d87eeb-2288-387a-949f-c250b8a10d15', 'COL', 'COL_MatchPayments', 'Match Payments by Reference', 'Allocates receipts to the invoices whose payment reference they carry; running again changes nothing', 'Reads the description of each unallocated receipt and the texts of its bank statement line. Blanks and lower case do not matter, check digits do. Money goes to the oldest invoice first; what is left stays with the customer.', '3', 'N', 'N', 'org.example.collections.process.MatchPaymentsProcess', 'N', 'N', 'Y', 'NA', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='56d87eeb-2288-387a-949f-c250b8a10d15')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '4ac769df-8c78-3689-8f11-5fe384081d29', 'COL', 'COL_PlanLetter', 'Plan Letter', 'Writes the letter of the plan with a payment reference and a code for each instalment, keeps it and shows it', NULL, '3', 'N', 'N', 'org.example.collections.process.PlanLetterProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='4ac769df-8c78-3689-8f11-5fe384081d29')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '257ae8fa-627b-3897-9800-9551cb1e9475', 'COL', 'COL_HandOver', 'Hand Over', 'Asks for the notice to be handed over to a collection agency, or approves it when another user has asked', 'The first user asks, a second one approves. Then the claim is attached to the notice as PDF and CSV, and its unpaid invoices are marked as at the collection agency, so that they are dunned no more.', '3', 'N', 'N', 'org.example.collections.process.HandOverProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='257ae8fa-627b-3897-9800-9551cb1e9475')
;

INSERT INTO AD_Process (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_UU, EntityType, Value, Name, Description, Help, AccessLevel, IsReport, IsDirectPrint, Classname, IsBetaFunctionality, IsServerProcess, ShowHelp, AllowMultipleExecution, AD_Process_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '12ea3937-c961-3a14-b37e-9d1d207907a4', 'COL', 'COL_CreditApplication', 'Credit Application Form', 'Form by which a customer applies for a credit limit, in the language of the customer, ready to be signed', NULL, '3', 'N', 'N', 'org.example.collections.process.CreditApplicationProcess', 'N', 'N', 'Y', 'P', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Process WHERE AD_Process_UU='12ea3937-c961-3a14-b37e-9d1d207907a4')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9223a6ef-cc1b-3503-a11b-4ff262a9ffb8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_Reference', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 25, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_Reference'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='9223a6ef-cc1b-3503-a11b-4ff262a9ffb8')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0c33453e-94e9-34a2-84b5-a170f73b71bb', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_HandOverBy_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLHandOverBy_CDunningRunEntry', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 18, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HandOverBy_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0c33453e-94e9-34a2-84b5-a170f73b71bb')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '31e69e93-ac07-37a3-b030-686f7a6b5e30', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_HandOverAsked', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HandOverAsked'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='31e69e93-ac07-37a3-b030-686f7a6b5e30')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '77dcb67e-e0fe-3226-b985-f5178bdea925', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_HandOverApprovedBy_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLHandOverApprovedBy_CDunning', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), 18, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HandOverApprovedBy_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='77dcb67e-e0fe-3226-b985-f5178bdea925')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '1198bf2a-3258-3d2b-9493-4993abca0cc9', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_HandOverOn', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 15, 7, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HandOverOn'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='1198bf2a-3258-3d2b-9493-4993abca0cc9')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '87057562-cb12-39ae-a95f-2fda51d26553', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_HandOver', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='257ae8fa-627b-3897-9800-9551cb1e9475'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_HandOver'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='87057562-cb12-39ae-a95f-2fda51d26553')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7b377047-ac4c-3c35-bb69-d876bc84beff', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_InstalmentPlan_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLInstalmentPlan_CDunningRunE', 'N', 30, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_InstalmentPlan_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='7b377047-ac4c-3c35-bb69-d876bc84beff')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Process_ID, IsToolbarButton, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0804f6df-07d4-3c58-866b-9766cc7b478a', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan'), 'COL_PlanLetter', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'Y', 0, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='4ac769df-8c78-3689-8f11-5fe384081d29'), 'B', 28, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PlanLetter'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='0804f6df-07d4-3c58-866b-9766cc7b478a')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, FKConstraintName, FKConstraintType, AD_Reference_Value_ID, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6a6d2841-43e1-3b76-979f-02388cf6a2c0', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_PlanLevel_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'COLPlanLevel_COLSetting', 'N', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='920f73e8-e938-3f9a-9603-ad0b9099fef5'), 18, 22, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PlanLevel_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='6a6d2841-43e1-3b76-979f-02388cf6a2c0')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '66d50272-40bd-3a33-8dea-1940bf84f791', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_PaymentLink', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 10, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PaymentLink'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='66d50272-40bd-3a33-8dea-1940bf84f791')
;

INSERT INTO AD_Column (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Column_UU, EntityType, AD_Table_ID, ColumnName, AD_Element_ID, Name, Description, Help, Version, IsMandatory, DefaultValue, IsKey, IsParent, IsIdentifier, IsUpdateable, IsTranslated, IsEncrypted, IsSelectionColumn, IsAlwaysUpdateable, SeqNo, IsAllowLogging, AD_Reference_ID, FieldLength, AD_Column_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c75586e3-3d79-3c8e-b057-18ace986abf8', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting'), 'COL_PaymentLinkKey', e.AD_Element_ID, e.Name, e.Description, e.Help, 0, 'N', NULL, 'N', 'N', 'N', 'Y', 'N', 'N', 'N', 'N', 0, 'N', 10, 255, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Column' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='COL_PaymentLinkKey'
WHERE NOT EXISTS (SELECT 1 FROM AD_Column WHERE AD_Column_UU='c75586e3-3d79-3c8e-b057-18ace986abf8')
;

INSERT INTO AD_Ref_Table (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Ref_Table_UU, EntityType, AD_Reference_ID, AD_Table_ID, AD_Key, AD_Display, IsValueDisplayed, WhereClause)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6ecc3637-8cc0-32bc-bd08-2894f99ba837', 'COL', (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95'), (SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User') AND ColumnName='AD_User_ID'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='AD_User') AND ColumnName='Name'), 'N', NULL
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Ref_Table WHERE AD_Ref_Table_UU='6ecc3637-8cc0-32bc-bd08-2894f99ba837')
;

INSERT INTO AD_Process_Para (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Process_Para_UU, EntityType, AD_Process_ID, ColumnName, AD_Element_ID, Name, Description, Help, SeqNo, AD_Reference_ID, FieldLength, IsMandatory, IsRange, IsCentrallyMaintained, DefaultValue, AD_Reference_Value_ID, AD_Process_Para_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f1c9f847-2651-3aa7-bd38-75db43bcaf7f', 'COL', (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='12ea3937-c961-3a14-b37e-9d1d207907a4'), 'C_BPartner_ID', e.AD_Element_ID, e.Name, e.Description, e.Help, 10, 30, 22, 'Y', 'N', 'Y', NULL, (SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Process_Para' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Element e ON e.ColumnName='C_BPartner_ID'
WHERE NOT EXISTS (SELECT 1 FROM AD_Process_Para WHERE AD_Process_Para_UU='f1c9f847-2651-3aa7-bd38-75db43bcaf7f')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6e0ea89e-7808-37fe-b1e4-d9060b34e9de', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 25, 'Y', 4010, 'N', 'N', 'N', 'N', 106, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_Reference' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='6e0ea89e-7808-37fe-b1e4-d9060b34e9de')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e550bbbc-5f16-3fcd-b24c-319cebcd7a12', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 4020, 'N', 'N', 'N', 'N', 4020, 'Y', 1, 2, 1, '@COL_IsHandOver@=''Y''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HandOverBy_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='e550bbbc-5f16-3fcd-b24c-319cebcd7a12')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd9dc6e91-505b-3d52-9dfb-8583f2b776f0', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 4030, 'Y', 'N', 'N', 'N', 4030, 'Y', 4, 2, 1, '@COL_IsHandOver@=''Y''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HandOverAsked' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='d9dc6e91-505b-3d52-9dfb-8583f2b776f0')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c2f1c7c8-247f-30bc-9cd1-a222df591a7b', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 4040, 'N', 'N', 'N', 'N', 4040, 'Y', 1, 2, 1, '@COL_HandOverOn@!''''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HandOverApprovedBy_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c2f1c7c8-247f-30bc-9cd1-a222df591a7b')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '58728633-2242-3e5c-b01d-94c5e81018b1', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 7, 'Y', 4050, 'Y', 'N', 'N', 'N', 4050, 'Y', 4, 2, 1, '@COL_IsHandOver@=''Y''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HandOverOn' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='58728633-2242-3e5c-b01d-94c5e81018b1')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '33ec4cd6-1c25-37a7-9e67-2dc723145241', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'Y', 4060, 'N', 'N', 'N', 'N', 4060, 'Y', 1, 2, 1, '@COL_InstalmentPlan_ID@>0', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_InstalmentPlan_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='33ec4cd6-1c25-37a7-9e67-2dc723145241')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, DisplayLogic, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a6519f8f-2114-3e25-9949-1153d34c7735', 'COL', (SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=321) AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND TabLevel=1 AND AD_Tab_ID<1000000), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 4070, 'Y', 'N', 'N', 'N', 4070, 'N', 5, 2, 1, '@COL_IsHandOver@=''Y''', (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_HandOver' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='a6519f8f-2114-3e25-9949-1153d34c7735')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c37c4037-ee33-3e2f-9f5a-b14dcbcd78b4', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 1, 'N', 4010, 'N', 'N', 'N', 'N', 4010, 'N', 2, 2, 1, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PlanLetter' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_InstalmentPlan')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='c37c4037-ee33-3e2f-9f5a-b14dcbcd78b4')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '99947dfd-4b61-3dd7-9229-7e557f430acf', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 22, 'N', 3530, 'N', 'N', 'N', 'N', 3530, 'Y', 1, 2, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='1df24a35-13b8-3dfd-8798-4e94b96da3c0'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PlanLevel_ID' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='99947dfd-4b61-3dd7-9229-7e557f430acf')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9b3b8e4f-b481-3e9c-a5c9-d68cd0c41626', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 4010, 'N', 'N', 'N', 'N', 4010, 'Y', 1, 5, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='a700cc8a-1c96-3437-8adb-76e6dbec5a6c'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PaymentLink' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='9b3b8e4f-b481-3e9c-a5c9-d68cd0c41626')
;

INSERT INTO AD_Field (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Field_UU, EntityType, AD_Tab_ID, AD_Column_ID, Name, Description, Help, IsCentrallyMaintained, IsDisplayed, DisplayLength, IsReadOnly, SeqNo, IsSameLine, IsHeading, IsFieldOnly, IsEncrypted, SeqNoGrid, IsDisplayedGrid, XPosition, ColumnSpan, NumLines, AD_FieldGroup_ID, AD_Field_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '558360d8-7242-30f5-8e19-f69a142bc3d6', 'COL', (SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422'), c.AD_Column_ID, c.Name, c.Description, c.Help, 'Y', 'Y', 60, 'N', 4020, 'N', 'N', 'N', 'Y', 4020, 'Y', 1, 5, 1, (SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='a700cc8a-1c96-3437-8adb-76e6dbec5a6c'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Field' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual LEFT JOIN AD_Column c ON c.ColumnName='COL_PaymentLinkKey' AND c.AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='COL_Setting')
WHERE NOT EXISTS (SELECT 1 FROM AD_Field WHERE AD_Field_UU='558360d8-7242-30f5-8e19-f69a142bc3d6')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'cecf7caa-9586-319f-9187-1cfaa6f7e2dc', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_RunEntry_Plan', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='cecf7caa-9586-319f-9187-1cfaa6f7e2dc')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3d210c09-8025-3fc1-b4e9-87ba58d96841', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='cecf7caa-9586-319f-9187-1cfaa6f7e2dc'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND ColumnName='COL_InstalmentPlan_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='3d210c09-8025-3fc1-b4e9-87ba58d96841')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '00961227-5542-376f-b16f-d42ccf8b5c65', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BankStatementLine'), 'COL_StatementLine_Payment', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='00961227-5542-376f-b16f-d42ccf8b5c65')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '935ad4bc-da01-3947-a698-2350de8328ad', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='00961227-5542-376f-b16f-d42ccf8b5c65'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_BankStatementLine') AND ColumnName='C_Payment_ID'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='935ad4bc-da01-3947-a698-2350de8328ad')
;

INSERT INTO AD_TableIndex (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_TableIndex_UU, EntityType, AD_Table_ID, Name, IsUnique, IsCreateConstraint, IsKey, AD_TableIndex_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fe7a44ae-2c3d-3588-9622-6c329416a093', 'COL', (SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry'), 'COL_RunEntry_Reference', 'N', 'N', 'N', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_TableIndex' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_TableIndex WHERE AD_TableIndex_UU='fe7a44ae-2c3d-3588-9622-6c329416a093')
;

INSERT INTO AD_IndexColumn (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_IndexColumn_UU, EntityType, AD_TableIndex_ID, AD_Column_ID, SeqNo, AD_IndexColumn_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '92064d43-b5b8-329e-92d6-5a2351a4b668', 'COL', (SELECT AD_TableIndex_ID FROM AD_TableIndex WHERE AD_TableIndex_UU='fe7a44ae-2c3d-3588-9622-6c329416a093'), (SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE TableName='C_DunningRunEntry') AND ColumnName='COL_Reference'), 10, nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_IndexColumn' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_IndexColumn WHERE AD_IndexColumn_UU='92064d43-b5b8-329e-92d6-5a2351a4b668')
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '075eac5e-0682-3c87-a0a2-5891c20fadbe', 'COL', 'Match Payments by Reference', 'Allocates receipts to the invoices whose payment reference they carry; running again changes nothing', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='56d87eeb-2288-387a-949f-c250b8a10d15'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='075eac5e-0682-3c87-a0a2-5891c20fadbe')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 560, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='075eac5e-0682-3c87-a0a2-5891c20fadbe'
AND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)
;

INSERT INTO AD_Menu (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Menu_UU, EntityType, Name, Description, IsSummary, IsSOTrx, IsReadOnly, Action, AD_Window_ID, AD_Process_ID, AD_Menu_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '92e145a1-933f-3238-94f4-03708200e7ca', 'COL', 'Credit Application Form', 'Form by which a customer applies for a credit limit, in the language of the customer, ready to be signed', 'N', 'Y', 'N', 'P', NULL, (SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='12ea3937-c961-3a14-b37e-9d1d207907a4'), nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Menu' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Menu WHERE AD_Menu_UU='92e145a1-933f-3238-94f4-03708200e7ca')
;

INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)
SELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, (SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a'), 570, Generate_UUID()
FROM AD_Tree t, AD_Menu m
WHERE t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU='92e145a1-933f-3238-94f4-03708200e7ca'
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

SELECT register_migration_script('202611252202_COL-51_Dictionary.sql') FROM dual
;

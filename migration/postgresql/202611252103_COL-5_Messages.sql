-- COL-5 Messages
-- Generated from migration/description. Safe to run again.
\set ON_ERROR_STOP on

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e9b1b021-c993-397a-82cc-4a59fa624c48', 'COL', 'COL_Plan_NOTHING_OPEN', 'No invoice is open or due for a plan. {0} Choose another invoice or customer.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='e9b1b021-c993-397a-82cc-4a59fa624c48')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '836c26d9-50f7-32cd-b181-ce4ccd9eaa47', 'COL', 'COL_Plan_COUNT_OUT_OF_RANGE', 'A plan has between 1 and 600 instalments: {0}. Choose another number or amount.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='836c26d9-50f7-32cd-b181-ce4ccd9eaa47')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f2c8c3ed-345d-30f9-b465-27341c19073c', 'COL', 'COL_Plan_TOO_SMALL', 'An instalment would be too small: {0}. Choose fewer instalments or another amount.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='f2c8c3ed-345d-30f9-b465-27341c19073c')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b5a02946-ae38-3f23-895e-38ebf1af4739', 'COL', 'COL_Plan_AMOUNT_ABOVE_TOTAL', 'The fixed instalment is more than the total: {0}. Choose a smaller amount.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b5a02946-ae38-3f23-895e-38ebf1af4739')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '3544356c-a715-3ba6-8e2f-46df6e3cb92c', 'COL', 'COL_Plan_INTEREST_NEGATIVE', 'The interest of a plan cannot be below zero: {0}. Enter zero or more.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='3544356c-a715-3ba6-8e2f-46df6e3cb92c')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9f7b73a8-1452-3833-9af2-e01c18cc9196', 'COL', 'COL_Plan_START_PASSED', 'The first instalment would be due before today or before interest begins: {0}. Choose a later day.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='9f7b73a8-1452-3833-9af2-e01c18cc9196')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '50294a16-f423-3804-8f2c-0bea4959976e', 'COL', 'COL_Plan_REPLY_PASSED', 'The time to reply would already be over: {0}. Choose a later day.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='50294a16-f423-3804-8f2c-0bea4959976e')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f96e7968-9ed8-359d-b9e5-613c7bd151cd', 'COL', 'COL_Plan_NEVER_BROKEN', 'Neither missed instalments nor days would break the plan: {0}. Enter at least one of them, and none below zero.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='f96e7968-9ed8-359d-b9e5-613c7bd151cd')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'a8477f07-5e11-3fc0-a17b-87d7bbd70c6a', 'COL', 'COL_Plan_OUT_OF_ORDER', 'The instalments are not in the order of their days: {0}. Correct the days.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='a8477f07-5e11-3fc0-a17b-87d7bbd70c6a')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '79b7cd5b-09ea-3cfd-a060-8d1ce2413430', 'COL', 'COL_Plan_SUM_NOT_KEPT', 'The instalments do not add up to the total; {0} is left. Correct the amounts.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='79b7cd5b-09ea-3cfd-a060-8d1ce2413430')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'eab168b9-5415-371b-81b8-658aa95f5d8b', 'COL', 'COL_Plan_TWO_CURRENCIES', 'The invoices are in different currencies: {0}. Choose one currency, and make a plan for each.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='eab168b9-5415-371b-81b8-658aa95f5d8b')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '64d1521f-5634-3bdd-b390-cf8812666b31', 'COL', 'COL_Plan_IN_DISPUTE', 'The invoice is in dispute: {0}. Close the dispute first or leave the invoice out.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='64d1521f-5634-3bdd-b390-cf8812666b31')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '6d1cca7b-8f39-3ea7-b80f-0c6dd9dd4ff5', 'COL', 'COL_Plan_IN_OTHER_PLAN', 'Another plan covers the invoice: {0}. Cancel that plan first or leave the invoice out.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='6d1cca7b-8f39-3ea7-b80f-0c6dd9dd4ff5')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fd77c942-4ebc-3823-8856-2d923523342d', 'COL', 'COL_Plan_MISSING_RATE', 'What is open is uncertain, as an exchange rate is missing: {0}. Enter the rate and try again.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='fd77c942-4ebc-3823-8856-2d923523342d')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '42eeeeb0-f9ef-319e-b3b8-97080fd4defa', 'COL', 'COL_Plan_OPEN_CHANGED', 'What is open has changed since the offer: {0}. Cancel the offer and make a new one.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='42eeeeb0-f9ef-319e-b3b8-97080fd4defa')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b7efb710-eb5f-3efa-99ba-a94e2fbea196', 'COL', 'COL_Plan_REPLY_TOO_LATE', 'The time to reply ended on {0}. Make a new offer.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b7efb710-eb5f-3efa-99ba-a94e2fbea196')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '9f057be9-068c-34fa-a89c-fe3d94a04115', 'COL', 'COL_Plan_ACCEPTED_LATER', 'The acceptance lies in the future: {0}. Enter the day on which it was given.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='9f057be9-068c-34fa-a89c-fe3d94a04115')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b8e92549-ce55-32bd-8d36-cf1a16f3e9ff', 'COL', 'COL_Plan_NO_OFFER', 'The plan is no offer any more: {0}. Make a new offer if the customer wants one.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b8e92549-ce55-32bd-8d36-cf1a16f3e9ff')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '72927d0f-02bf-3a3a-8481-d0185f606674', 'COL', 'COL_Plan_ENDED', 'The plan has ended already: {0}. Nothing was changed.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='72927d0f-02bf-3a3a-8481-d0185f606674')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '23df01c4-8a3d-36ee-b727-ad8febf5e699', 'COL', 'COL_Plan_NOT_EDITABLE', 'Only an offered plan can be changed: {0}. Cancel it and make a new offer.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='23df01c4-8a3d-36ee-b727-ad8febf5e699')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '339d0585-fb1e-3900-9ae4-dbebb30c2b5a', 'COL', 'COL_PlanWarning_INTEREST_LEFT_OUT', 'The customer is, or may be, a consumer: offered free of interest. Interest needs a legal check.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='339d0585-fb1e-3900-9ae4-dbebb30c2b5a')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '2c366a57-5967-3ca1-b877-32a293f40878', 'COL', 'COL_PlanWarning_CONSUMER_INTEREST', 'Interest for a consumer can be consumer credit: have it checked before the letter goes out.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='2c366a57-5967-3ca1-b877-32a293f40878')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '70ad1b54-f716-39bc-8fcb-71d533febf69', 'COL', 'COL_PlanWarning_INVOICES_LEFT_OUT', 'Invoices in dispute or in another plan were left out.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='70ad1b54-f716-39bc-8fcb-71d533febf69')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '19a6eb67-2afc-307b-b444-920ff36bd3c8', 'COL', 'COL_PlanLine', '{0}. {1}: {2} ({3}), rest {4}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='19a6eb67-2afc-307b-b444-920ff36bd3c8')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e723fe42-a883-338c-9d3f-e90fbbaaa29d', 'COL', 'COL_PlanNoInterest', 'free of interest', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='e723fe42-a883-338c-9d3f-e90fbbaaa29d')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'e2bf6f36-6e6b-3527-9bf2-33a4b0f54b30', 'COL', 'COL_PlanInterest', 'interest {0}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='e2bf6f36-6e6b-3527-9bf2-33a4b0f54b30')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8c8f6298-8aa6-321b-9d57-6931e5271007', 'COL', 'COL_PlanPreview', 'Preview, nothing saved: {0} in {1} instalments, {2}. Switch off the preview to save the offer.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='8c8f6298-8aa6-321b-9d57-6931e5271007')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd637ff10-0d46-3c3d-99fe-1a01cb698fef', 'COL', 'COL_PlanOffered', '{0}: {1} in {2} instalments offered, {3}. Letters are held back until {4}.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='d637ff10-0d46-3c3d-99fe-1a01cb698fef')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '28f09c93-be11-3866-b901-c7991b5f4527', 'COL', 'COL_PlanAccepted', '{0} is accepted; its instalments are promises to pay.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='28f09c93-be11-3866-b901-c7991b5f4527')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '05e33b19-28b6-3659-8411-6ef5c5ee1d42', 'COL', 'COL_PlanCancelled', '{0} is cancelled.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='05e33b19-28b6-3659-8411-6ef5c5ee1d42')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'c765805d-0e6e-36fc-ad5a-3b53c6036b67', 'COL', 'COL_PlansJudged', 'Plans completed: {0}, broken: {1}, offers not accepted: {2}.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='c765805d-0e6e-36fc-ad5a-3b53c6036b67')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '23de5229-149f-35dc-846a-340f97ced8ef', 'COL', 'COL_PlanJudged_COMPLETED', '{0} is completed.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='23de5229-149f-35dc-846a-340f97ced8ef')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '7e10eee5-cbf6-3aaf-96b2-c2e689a115d4', 'COL', 'COL_PlanJudged_BROKEN', '{0} is broken; {1} is due.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='7e10eee5-cbf6-3aaf-96b2-c2e689a115d4')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'b2f8574d-4054-3e04-862b-f8750557a6bb', 'COL', 'COL_PlanJudged_CANCELLED', '{0} was not accepted in time.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='b2f8574d-4054-3e04-862b-f8750557a6bb')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '0de89a41-a05b-303b-a2c5-9ad615819568', 'COL', 'COL_PlanJudged_ACTIVE', '{0} has begun.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='0de89a41-a05b-303b-a2c5-9ad615819568')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '25f65fc5-3c97-386e-89db-4c053653e583', 'COL', 'COL_PlanRateMissing', '{0} cannot be judged: exchange rate missing, {1}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='25f65fc5-3c97-386e-89db-4c053653e583')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '288c2ed4-2646-361a-9e6d-49ce89edf2bf', 'COL', 'COL_PlanBroken', 'Instalments were not paid in time', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='288c2ed4-2646-361a-9e6d-49ce89edf2bf')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd3bf1750-7217-36ae-a42a-fd48e7e17faf', 'COL', 'COL_PlanNotAccepted', 'Not accepted in time', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='d3bf1750-7217-36ae-a42a-fd48e7e17faf')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '52e51352-3a04-384c-8eee-9a8b8774bdaf', 'COL', 'COL_PlanNoteOffered', 'Instalment plan {0} offered over {1}', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='52e51352-3a04-384c-8eee-9a8b8774bdaf')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '5ca61e51-7843-3c16-8330-f601dce8756b', 'COL', 'COL_PlanNoteAgreed', 'Instalment plan {0} over {1} accepted', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='5ca61e51-7843-3c16-8330-f601dce8756b')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'fc98acd2-39a7-308b-bf30-0ba4ec2f16ee', 'COL', 'COL_PlanNoteCompleted', 'Instalment plan {0} over {1} completed', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='fc98acd2-39a7-308b-bf30-0ba4ec2f16ee')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'eea0c880-8ff1-37cc-96e5-40575ecf666b', 'COL', 'COL_PlanNoteBroken', 'Instalment plan {0} over {1} broken', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='eea0c880-8ff1-37cc-96e5-40575ecf666b')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '03becff5-e938-35a7-87cf-fdcf3a0dbaa2', 'COL', 'COL_PlanNoteCancelled', 'Instalment plan {0} over {1} cancelled', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='03becff5-e938-35a7-87cf-fdcf3a0dbaa2')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'f1585838-6e86-374e-8e94-84b87fbf6605', 'COL', 'COL_ChooseCustomer', 'No customer chosen. Start the process from a customer, invoice or dispute, or choose a customer.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='f1585838-6e86-374e-8e94-84b87fbf6605')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '08e2bf59-7c12-3d0f-9786-a3f23b610058', 'COL', 'COL_ChoosePlan', 'No plan chosen. Open an instalment plan and start the process from its button.', 'E', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='08e2bf59-7c12-3d0f-9786-a3f23b610058')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, '8ad8b94e-adef-306d-9a06-2d39a2c8fe57', 'COL', 'COL_FollowUp_BROKEN_PLAN', '{0}: instalment plan {1} is broken, {2} is due at once. Please talk to the customer.', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='8ad8b94e-adef-306d-9a06-2d39a2c8fe57')
;

INSERT INTO AD_Message (AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, AD_Message_UU, EntityType, Value, MsgText, MsgType, AD_Message_ID)
SELECT 0, 0, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'd9033a4c-9eed-308c-a4a5-efe994c37191', 'COL', 'COL_Quiet_PLAN_Open', 'Instalment plan of {0}, quiet until it ends', 'I', nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name='AD_Message' AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')
FROM dual
WHERE NOT EXISTS (SELECT 1 FROM AD_Message WHERE AD_Message_UU='d9033a4c-9eed-308c-a4a5-efe994c37191')
;

SELECT register_migration_script('202611252103_COL-5_Messages.sql') FROM dual
;

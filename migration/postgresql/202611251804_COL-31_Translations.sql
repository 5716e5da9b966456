-- COL-31 Translations; run again after installing a language
-- Generated from migration/description. Safe to run again.
\set ON_ERROR_STOP on

INSERT INTO AD_Element_Trl (AD_Element_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Element_Trl_UU, Name, PrintName, Description, Help)
SELECT o.AD_Element_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name, o.PrintName, o.Description, o.Help
FROM AD_Element o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Element_Trl t WHERE t.AD_Element_ID=o.AD_Element_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO AD_Reference_Trl (AD_Reference_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Reference_Trl_UU, Name)
SELECT o.AD_Reference_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name
FROM AD_Reference o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Reference_Trl t WHERE t.AD_Reference_ID=o.AD_Reference_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO AD_Ref_List_Trl (AD_Ref_List_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Ref_List_Trl_UU, Name, Description)
SELECT o.AD_Ref_List_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name, o.Description
FROM AD_Ref_List o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Ref_List_Trl t WHERE t.AD_Ref_List_ID=o.AD_Ref_List_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO AD_Table_Trl (AD_Table_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Table_Trl_UU, Name)
SELECT o.AD_Table_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name
FROM AD_Table o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Table_Trl t WHERE t.AD_Table_ID=o.AD_Table_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO AD_FieldGroup_Trl (AD_FieldGroup_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_FieldGroup_Trl_UU, Name)
SELECT o.AD_FieldGroup_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name
FROM AD_FieldGroup o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_FieldGroup_Trl t WHERE t.AD_FieldGroup_ID=o.AD_FieldGroup_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO AD_Window_Trl (AD_Window_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Window_Trl_UU, Name, Description, Help)
SELECT o.AD_Window_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name, o.Description, o.Help
FROM AD_Window o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Window_Trl t WHERE t.AD_Window_ID=o.AD_Window_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO AD_Tab_Trl (AD_Tab_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Tab_Trl_UU, Name, Description, Help)
SELECT o.AD_Tab_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name, o.Description, o.Help
FROM AD_Tab o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Tab_Trl t WHERE t.AD_Tab_ID=o.AD_Tab_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO AD_Process_Trl (AD_Process_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Process_Trl_UU, Name, Description, Help)
SELECT o.AD_Process_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name, o.Description, o.Help
FROM AD_Process o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Process_Trl t WHERE t.AD_Process_ID=o.AD_Process_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO AD_Menu_Trl (AD_Menu_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Menu_Trl_UU, Name, Description)
SELECT o.AD_Menu_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name, o.Description
FROM AD_Menu o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Menu_Trl t WHERE t.AD_Menu_ID=o.AD_Menu_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO AD_Message_Trl (AD_Message_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Message_Trl_UU, MsgText)
SELECT o.AD_Message_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.MsgText
FROM AD_Message o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Message_Trl t WHERE t.AD_Message_ID=o.AD_Message_ID AND t.AD_Language=l.AD_Language)
;

UPDATE AD_Element_Trl SET Name='Kreditüberprüfung', PrintName='Kreditüberprüfung', Description='Was für das Limit eines Kunden vorgeschlagen wird, mit Gründen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='fcbf0801-7372-3e4c-80e8-73387343cb16')
;

UPDATE AD_Element_Trl SET Name='Kreditüberprüfung UUID', PrintName='Kreditüberprüfung UUID', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d9ab033a-3cb0-39b6-9491-f2589b18ff20')
;

UPDATE AD_Element_Trl SET Name='Überprüft am', PrintName='Überprüft am', Description='Tag der Überprüfung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='c6bee9b1-0199-3b59-b9ec-5be77415ce4b')
;

UPDATE AD_Element_Trl SET Name='Vorschlag', PrintName='Vorschlag', Description='Was die Überprüfung vorschlägt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='79dcf28e-e717-3996-a932-bea42fa0dabd')
;

UPDATE AD_Element_Trl SET Name='Status der Überprüfung', PrintName='Status der Überprüfung', Description='Wo der Vorschlag steht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='fcae2bf0-c0fa-3e24-a12a-e90b6e424fe2')
;

UPDATE AD_Element_Trl SET Name='Limit zuvor', PrintName='Limit zuvor', Description='Kreditlimit zur Zeit der Überprüfung; leer = kein Limit', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f678d6d3-d370-3af1-9c88-f51a4789d2a6')
;

UPDATE AD_Element_Trl SET Name='Vorgeschlagenes Limit', PrintName='Vorgeschlagenes Limit', Description='Limit, das nach der Freigabe des Vorschlags gilt; leer = keines', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='7aa12e34-e542-3c91-a7d0-07deac1be63d')
;

UPDATE AD_Element_Trl SET Name='Gründe des Vorschlags', PrintName='Gründe des Vorschlags', Description='Alles, was die Überprüfung festgestellt hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='08ef514f-58ae-325e-8f0c-bf5e4beaddb1')
;

UPDATE AD_Element_Trl SET Name='Verzug im Mittel (Tage)', PrintName='Verzug im Mittel (Tage)', Description='Mittel der im Zeitraum bezahlten Rechnungen, nach Betrag; früh bezahlt gilt als pünktlich', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='994dbe21-8b3f-31ba-8713-aa6c44daea49')
;

UPDATE AD_Element_Trl SET Name='Bezahlte Rechnungen', PrintName='Bezahlte Rechnungen', Description='Im Zeitraum bezahlte Rechnungen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='60a0ed6f-051f-3afa-aa3a-2ab150b1922b')
;

UPDATE AD_Element_Trl SET Name='Höchste Ausnutzung', PrintName='Höchste Ausnutzung', Description='Höchster offener Saldo an einem Tag des Zeitraums', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='34a22e75-7cf9-3736-945b-41c024afbd79')
;

UPDATE AD_Element_Trl SET Name='Bekannt seit Tagen', PrintName='Bekannt seit Tagen', Description='Tage seit dem ersten Verkauf', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='ccc67e81-166d-3477-8d84-383e01190100')
;

UPDATE AD_Element_Trl SET Name='Überfällig', PrintName='Überfällig', Description='Am Tag der Überprüfung offen und fällig', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='46a5e2b8-397a-38c7-8100-5e0787eabd8a')
;

UPDATE AD_Element_Trl SET Name='Gehaltene Zusagen', PrintName='Gehaltene Zusagen', Description='Im Zeitraum gehaltene Zahlungszusagen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b76982a6-7e18-34d9-a9d0-437f0ab95a3d')
;

UPDATE AD_Element_Trl SET Name='Gebrochene Zusagen', PrintName='Gebrochene Zusagen', Description='Im Zeitraum gebrochene Zahlungszusagen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f2a55d8d-e1e0-383b-b27e-5cb5ef9ef23e')
;

UPDATE AD_Element_Trl SET Name='Entscheiden bis', PrintName='Entscheiden bis', Description='Letzter Tag, an dem der Vorschlag freigegeben werden kann; leer = ohne Ende', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d6776caa-2e95-37b1-8cdc-d8e046ec7061')
;

UPDATE AD_Element_Trl SET Name='Von Hand', PrintName='Von Hand', Description='Jemand hat ihn erfasst oder beantragt; diese Person kann ihn nicht entscheiden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='1d52b968-7944-36e4-ad80-93adebe125ba')
;

UPDATE AD_Element_Trl SET Name='Entschieden von', PrintName='Entschieden von', Description='Wer den Vorschlag freigegeben oder abgelehnt hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='0e4fe790-69fc-3edc-8359-d4ff05e2d8d6')
;

UPDATE AD_Element_Trl SET Name='Entschieden am', PrintName='Entschieden am', Description='Tag der Entscheidung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f5318d70-b3df-34d4-afe4-864d91c99ed2')
;

UPDATE AD_Element_Trl SET Name='Vorschlag freigeben', PrintName='Vorschlag freigeben', Description='Das vorgeschlagene Limit gilt ab heute', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='85e17c5c-d89e-37d1-a750-5734799b1fb9')
;

UPDATE AD_Element_Trl SET Name='Vorschlag ablehnen', PrintName='Vorschlag ablehnen', Description='Das Limit bleibt, wie es ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='005a6077-bd31-34b7-ae89-5dc9bca4a785')
;

UPDATE AD_Element_Trl SET Name='Zeitraum der Überprüfung (Tage)', PrintName='Zeitraum der Überprüfung (Tage)', Description='So viele Tage blickt eine Kreditüberprüfung zurück', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f4fd8615-d607-37ac-bacd-10482f7c6bca')
;

UPDATE AD_Element_Trl SET Name='Pünktlich bis Tage', PrintName='Pünktlich bis Tage', Description='Bis zu so vielen Tagen Verzug im Mittel gilt ein Kunde als pünktlich', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='16b81896-b2be-3021-a537-2d48534c046b')
;

UPDATE AD_Element_Trl SET Name='Unpünktlich ab Tagen', PrintName='Unpünktlich ab Tagen', Description='Ab so vielen Tagen Verzug im Mittel wird das Limit gesenkt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='436f6ece-091c-3c90-8271-875dc0b8bd4c')
;

UPDATE AD_Element_Trl SET Name='Schritt (Prozent)', PrintName='Schritt (Prozent)', Description='Um diesen Anteil wird ein Limit erhöht oder gesenkt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='62c886c9-50d8-3b8b-8270-37f6d6775348')
;

UPDATE AD_Element_Trl SET Name='Vorschläge gültig (Tage)', PrintName='Vorschläge gültig (Tage)', Description='So viele Tage nach der Überprüfung kann ein Vorschlag freigegeben werden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a33288fd-ccb4-3c8b-bddb-9f02fe4264d3')
;

UPDATE AD_Element_Trl SET Name='Erneut überprüfen nach Tagen', PrintName='Erneut überprüfen nach Tagen', Description='Nach so vielen Tagen wird ein Kunde erneut überprüft', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b2d0171d-8632-3048-89b0-3eb1c5381d57')
;

UPDATE AD_Element_Trl SET Name='Kreditantrag', PrintName='Kreditantrag', Description='Was ein Kunde beantragt und mitgeteilt hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='53583161-ee3e-32cb-bc35-d2435a9b22ca')
;

UPDATE AD_Element_Trl SET Name='Kreditantrag UUID', PrintName='Kreditantrag UUID', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='5dab17e4-3e19-370a-8e9b-d6c24e447872')
;

UPDATE AD_Element_Trl SET Name='Beantragt am', PrintName='Beantragt am', Description='Tag des Antrags', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b3e6f86f-afee-355b-aa31-37746e7bd980')
;

UPDATE AD_Element_Trl SET Name='Rechtsform', PrintName='Rechtsform', Description='Zum Beispiel GmbH oder Einzelunternehmen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a70d2a3e-473e-343e-a535-cbf4dd2556a9')
;

UPDATE AD_Element_Trl SET Name='Jahre am Markt', PrintName='Jahre am Markt', Description='Volle Jahre seit der Gründung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b6948a50-3e4b-30e1-9501-99077e31f87d')
;

UPDATE AD_Element_Trl SET Name='Gewünschtes Limit', PrintName='Gewünschtes Limit', Description='Das beantragte Limit', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='90a89300-0dc8-3577-9f1d-d55ba2687711')
;

UPDATE AD_Element_Trl SET Name='Erwarteter Umsatz', PrintName='Erwarteter Umsatz', Description='Der in einem Jahr mit uns erwartete Umsatz', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='aac00c3b-a59f-3c59-93bd-017cfac0cb00')
;

UPDATE AD_Element_Trl SET Name='Lieferantenreferenzen', PrintName='Lieferantenreferenzen', Description='Lieferanten, die über die Zahlungsweise des Kunden Auskunft geben können', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='74dbe8cc-9607-3f50-a81c-920f001dbfd2')
;

UPDATE AD_Element_Trl SET Name='Hausbank', PrintName='Hausbank', Description='Bank des Kunden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='61d9c056-9a32-33df-a4fa-87c5be1a7bc1')
;

UPDATE AD_Element_Trl SET Name='Verwendungszweck', PrintName='Verwendungszweck', Description='Wofür der Kredit gebraucht wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='ca1e8e82-8b25-37a2-8427-29bd25641dc2')
;

UPDATE AD_Element_Trl SET Name='Notizen', PrintName='Notizen', Description='Was sonst gesagt wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='2b87b593-6e26-3cbc-b887-946b773aa4ba')
;

UPDATE AD_Element_Trl SET Name='Kreditantrag stellen', PrintName='Kreditantrag stellen', Description='Einen Kreditantrag aufnehmen und einen Vorschlag erhalten', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8037814b-558d-311e-a81c-1c68ec03ae0d')
;

UPDATE AD_Element_Trl SET Name='Kredit', PrintName='Kredit', Description='Was die Kreditprüfung beim Erfassen sagt: freier Rahmen, oder warum der Auftrag warten wird und was helfen würde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f4cf9d73-8cd8-3d00-a40d-b4465667f19b')
;

UPDATE AD_Element_Trl SET Name='Kredit prüfen', PrintName='Kredit prüfen', Description='Zeigt, ob der Auftrag durchgeht, jeden Teil des Obligos, alle Gründe und was helfen würde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='31d4fe15-5ab2-30f4-ab6a-9d81f53ae07e')
;

UPDATE AD_Ref_List_Trl SET Name='Limit erhöhen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='4e200149-e780-3dd6-b163-a9903c4c6a18')
;

UPDATE AD_Ref_List_Trl SET Name='Limit beibehalten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='cd45bc77-12f9-367b-8734-3f47e3d28b01')
;

UPDATE AD_Ref_List_Trl SET Name='Limit senken oder setzen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='fb80b2fa-fc08-3ecb-bc56-ef6561b5c753')
;

UPDATE AD_Ref_List_Trl SET Name='Ratenplan anbieten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='dafa23ba-99fc-353b-8f4e-c5b8141b1900')
;

UPDATE AD_Ref_List_Trl SET Name='Vorgeschlagen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='ebd8ed68-054d-3c0b-a6f7-1a2166267b43')
;

UPDATE AD_Ref_List_Trl SET Name='Freigegeben', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='1b2b12a2-8f3f-3fac-9ad3-c8d1cebb55f4')
;

UPDATE AD_Ref_List_Trl SET Name='Abgelehnt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='6477aa57-b0b7-3ff9-8687-29da0739dc45')
;

UPDATE AD_Ref_List_Trl SET Name='Abgelaufen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='6688cb99-9b1b-34a4-b8dd-b913ddb5ba14')
;

UPDATE AD_Ref_List_Trl SET Name='Nichts zu entscheiden', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='5fdda2fd-6029-3ee9-b765-14439336491e')
;

UPDATE AD_Table_Trl SET Name='Kreditantrag', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='05fa1c34-1554-3a5e-ad03-02ffa6075ac0')
;

UPDATE AD_Table_Trl SET Name='Kreditüberprüfung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='734f2348-95dd-3d03-9df5-e927d210af42')
;

UPDATE AD_FieldGroup_Trl SET Name='Kreditüberprüfungen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_FieldGroup_ID=(SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='af85b8e8-cd85-3353-8e93-262397fa6fe8')
;

UPDATE AD_Window_Trl SET Name='Kreditüberprüfungen', Description='Vorschläge, Kreditlimits zu erhöhen, beizubehalten oder zu senken, mit Gründen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='68715156-e732-33f3-8304-67b074d00b71')
;

UPDATE AD_Window_Trl SET Name='Kreditanträge', Description='Was Kunden beantragt und mitgeteilt haben; Unterlagen werden hier angehängt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='82bc64d3-e0a0-3671-9b76-0e380a0d9598')
;

UPDATE AD_Tab_Trl SET Name='Vorschlag', Description='Die Freigabe schreibt das vorgeschlagene Limit', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1ab73042-9e7a-3203-8e5c-ff9a77644630')
;

UPDATE AD_Tab_Trl SET Name='Antrag', Description='Angelegt durch den Prozess Kreditantrag stellen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='68bf9dbd-9031-3b6e-b48d-74104435062d')
;

UPDATE AD_Tab_Trl SET Name='Vorschlag', Description='Was auf den Antrag geantwortet wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='57cb96b4-a2b3-33c5-8665-f3940a125b81')
;

UPDATE AD_Tab_Trl SET Name='Kreditüberprüfungen', Description='Was für das Limit vorgeschlagen wurde, und warum', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a2e5d49c-1fca-3eac-b8d4-5afd6df1806f')
;

UPDATE AD_Tab_Trl SET Name='Kreditanträge', Description='Was der Kunde beantragt und mitgeteilt hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='9e90fb09-f037-32f6-afd1-1a614997aff6')
;

UPDATE AD_Process_Trl SET Name='Kredit überprüfen', Description='Schlägt vor, Limits zu erhöhen, beizubehalten oder zu senken oder einen Ratenplan anzubieten, aus eigenen Zahlungsdaten; für den Zeitplaner', Help='Betrachtet jeden Kunden mit Rechnungen im Zeitraum, der nicht erst kürzlich überprüft wurde. Vorschläge warten auf Freigabe; am selben Tag erneut gestartet findet der Lauf niemanden.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='b3aacc0f-5e3b-3cfd-8e35-d835f4677c6a')
;

UPDATE AD_Process_Trl SET Name='Kreditvorschlag freigeben', Description='Das vorgeschlagene Limit gilt ab heute; wer von Hand vorgeschlagen hat, kann nicht freigeben', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e9192e53-db97-3513-8bc6-1d5be4faec01')
;

UPDATE AD_Process_Trl SET Name='Kreditvorschlag ablehnen', Description='Das Limit bleibt, wie es ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='1740328c-34d2-32fb-8020-242939962ad2')
;

UPDATE AD_Process_Trl SET Name='Kreditantrag stellen', Description='Nimmt einen Kreditantrag auf und beantwortet ihn mit einem Vorschlag, den jemand anders entscheidet', Help='Unterlagen an den angelegten Antrag anhängen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='8a62f6c4-9296-30db-ba93-a4c7aa43978b')
;

UPDATE AD_Process_Trl SET Name='Kredit prüfen', Description='Zeigt, ob der Auftrag durchgeht, jeden Teil des Obligos, alle Gründe und was helfen würde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='c5207d0a-5134-3a9e-9f75-da86f48bf70a')
;

UPDATE AD_Menu_Trl SET Name='Kredit überprüfen', Description='Schlägt vor, Limits zu erhöhen, beizubehalten oder zu senken oder einen Ratenplan anzubieten, aus eigenen Zahlungsdaten; für den Zeitplaner', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='5e1aaa82-5f00-341e-a885-72ead9a0e536')
;

UPDATE AD_Menu_Trl SET Name='Kreditüberprüfungen', Description='Vorschläge, Kreditlimits zu erhöhen, beizubehalten oder zu senken, mit Gründen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='34834d2b-1698-3140-b95e-f4ab65913eb8')
;

UPDATE AD_Menu_Trl SET Name='Kreditantrag stellen', Description='Nimmt einen Kreditantrag auf und beantwortet ihn mit einem Vorschlag, den jemand anders entscheidet', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='530d9854-eb82-3450-9489-c0dbbb758ce5')
;

UPDATE AD_Menu_Trl SET Name='Kreditanträge', Description='Was Kunden beantragt und mitgeteilt haben; Unterlagen werden hier angehängt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='968eafb2-0cfa-3e0d-b90c-791b5c2d0a58')
;

UPDATE AD_Message_Trl SET MsgText='Wechselkurs fehlt: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d95bd015-a1d2-3896-8e2a-eaa49e26a1ff')
;

UPDATE AD_Message_Trl SET MsgText='Zahlt pünktlich, Verzug im Mittel in Tagen: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='5c573152-be41-3f03-a76c-ded50aa2cde6')
;

UPDATE AD_Message_Trl SET MsgText='Zahlt mit etwas Verzug, im Mittel in Tagen: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e64cfc40-be85-30d7-8070-7e46283604d2')
;

UPDATE AD_Message_Trl SET MsgText='Zahlt spät, Verzug im Mittel in Tagen: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='2a06960c-2f4b-3a49-97ae-2e92e190df70')
;

UPDATE AD_Message_Trl SET MsgText='Zu wenige bezahlte Rechnungen für ein Urteil: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='60ec088a-7db0-3ba1-aa57-7ae00ca7d38d')
;

UPDATE AD_Message_Trl SET MsgText='Neuer Kunde, bekannt seit Tagen: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a4211076-9985-3abc-9311-b1c22fac1651')
;

UPDATE AD_Message_Trl SET MsgText='Das Limit wurde bis zu {0} Prozent ausgenutzt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='59f39413-8bc0-3486-bb16-888058442ca3')
;

UPDATE AD_Message_Trl SET MsgText='Das Limit wurde kaum ausgenutzt, höchstens {0} Prozent', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e4219225-1076-39b4-86ec-f6b6c87d635a')
;

UPDATE AD_Message_Trl SET MsgText='Es ist kein Limit gesetzt; höchster offener Saldo {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='be2507ea-0ac1-3dcf-906e-991d32654e37')
;

UPDATE AD_Message_Trl SET MsgText='Gehaltene Zahlungszusagen: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d3cd15a5-766d-366b-8042-9d58394a9d71')
;

UPDATE AD_Message_Trl SET MsgText='Gebrochene Zahlungszusagen: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1ab2da27-fa17-30bd-8a52-eee1825d7147')
;

UPDATE AD_Message_Trl SET MsgText='Seit langem überfällig: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='94afe50d-bc0c-3e4b-b811-c756635250ca')
;

UPDATE AD_Message_Trl SET MsgText='Gewünscht: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='01049964-dcbe-3348-ab8b-cd03330300f4')
;

UPDATE AD_Message_Trl SET MsgText='Mehr, als beim erwarteten Umsatz offen sein wird: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='832d6063-d0a7-39be-8902-1b7ebc480b27')
;

UPDATE AD_Message_Trl SET MsgText='Es ist kein Umsatz zu erwarten: die Hälfte des Betrags', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='0bd8a7a8-2959-3631-a694-845c2cb89bc8')
;

UPDATE AD_Message_Trl SET MsgText='Junges Unternehmen, Jahre: {0}. Die Hälfte des Betrags', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fb5d5028-0974-3070-9570-c654024aa959')
;

UPDATE AD_Message_Trl SET MsgText='Keine Lieferantenreferenzen: drei Viertel des Betrags', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='33b43d95-9c0a-3bd7-9e6b-9bea4ea76697')
;

UPDATE AD_Message_Trl SET MsgText='Die eigene Erfahrung geht dem Antrag vor: Das Limit bleibt, wie es ist', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='9feb7587-190e-3f3c-bce8-8ebd72d2196e')
;

UPDATE AD_Message_Trl SET MsgText='Der Vorschlag ist entschieden oder bedarf keiner Entscheidung. Bitte einen mit dem Status vorgeschlagen wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='870ac24a-779f-368c-b533-b3ed60e2258b')
;

UPDATE AD_Message_Trl SET MsgText='Der Vorschlag ist abgelaufen. Bitte den Kredit neu überprüfen lassen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='2d4e31d1-6265-3610-b3c3-690ddf3b05db')
;

UPDATE AD_Message_Trl SET MsgText='Wer von Hand vorschlägt, kann den Vorschlag nicht entscheiden. Bitte eine zweite Person fragen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8cc97d48-ff34-320c-b824-5b0e19fc1bd8')
;

UPDATE AD_Message_Trl SET MsgText='Der Vorschlag ändert das Limit, nennt aber keines. Bitte das vorgeschlagene Limit eintragen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='aa306a80-10b4-3d36-9d94-d9bc8c049395')
;

UPDATE AD_Message_Trl SET MsgText='Kein Vorschlag gewählt. Bitte eine Kreditüberprüfung öffnen und den Prozess über die Schaltfläche starten.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='46670f0b-961e-340e-a43f-0e05f61dadd5')
;

UPDATE AD_Message_Trl SET MsgText='Das gewünschte Limit muss über null liegen, Jahre und Umsatz dürfen nicht negativ sein. Bitte den Antrag berichtigen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a43dd436-16b1-350d-802b-ae1cd4b903ef')
;

UPDATE AD_Message_Trl SET MsgText='Wechselkurs fehlt: {0}. Bitte den Kurs eintragen und erneut versuchen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fcb121b5-ca47-3069-bc0a-f7607835b0fb')
;

UPDATE AD_Message_Trl SET MsgText='Die Einstellungen der Kreditüberprüfung widersprechen sich: {0}. Bitte in den Einstellungen Mahnwesen berichtigen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='2a24a917-37b5-34fd-8175-5ca9a86f9968')
;

UPDATE AD_Message_Trl SET MsgText='Überprüfte Kunden: {0}. Erhöhen: {1}, beibehalten: {2}, senken: {3}, Ratenplan anbieten: {4}. Abgelaufene Vorschläge: {5}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='14270d7d-6495-3e1c-8558-5a5a3b7c8853')
;

UPDATE AD_Message_Trl SET MsgText='Freigegeben. Limit ab heute: {0}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='48b8fe15-9a2d-33a1-a39c-f295a858e1f6')
;

UPDATE AD_Message_Trl SET MsgText='Freigegeben. Das Limit bleibt, wie es ist.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='31f9ad2c-108c-323b-8d91-b6d93729bc00')
;

UPDATE AD_Message_Trl SET MsgText='Abgelehnt. Das Limit bleibt, wie es ist.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='99fd3160-34f0-3ac7-9d08-9f6710b31fe2')
;

UPDATE AD_Message_Trl SET MsgText='Antrag aufgenommen. Vorgeschlagenes Limit: {0}; entscheiden wird jemand anders.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1c65aedf-edaa-39b0-afcf-f703cce71a8c')
;

UPDATE AD_Message_Trl SET MsgText='keines', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a87d673a-3306-3ee7-978d-81b5ff759c5b')
;

UPDATE AD_Message_Trl SET MsgText='Noch {0} von {1} frei.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='0c2854d1-b914-3059-a111-46ab7438e4cb')
;

UPDATE AD_Message_Trl SET MsgText='Kein Limit.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='5c4e02b4-7e04-3a30-8964-e95174f41838')
;

UPDATE AD_Message_Trl SET MsgText='Wird bei diesem Auftrag nicht geprüft.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='c2410d59-d239-3a9e-bdf5-223f40d3c9a3')
;

UPDATE AD_Message_Trl SET MsgText='Freigegeben. {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3d5ba894-3015-35a9-b470-de3c0fe4018f')
;

UPDATE AD_Message_Trl SET MsgText='Hinweis: {0} {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8405f134-fb2f-37ac-885e-ececfc9c687f')
;

UPDATE AD_Message_Trl SET MsgText='Der Auftrag wird angehalten: {0} {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='6a675e5e-c91c-3ca5-89b8-bafd11f1bdd6')
;

UPDATE AD_Message_Trl SET MsgText='Der Kredit konnte nicht geprüft werden: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d3cc47e6-bbdb-39cd-8954-2ba8b69cff9c')
;

UPDATE AD_Message_Trl SET MsgText='Rechnung {0} bezahlen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='831489fa-738a-37c0-90f0-b42e0939a684')
;

UPDATE AD_Message_Trl SET MsgText='Bis zu {0} bestellen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e6b8ad79-51b6-3251-b341-73e63ca655d8')
;

UPDATE AD_Message_Trl SET MsgText='Rechnung {0} bezahlen oder bis zu {1} bestellen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='42b2cd03-6462-31ae-8516-23ba38f5ac54')
;

UPDATE AD_Message_Trl SET MsgText='{0} über {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='47984571-def8-3b91-926f-d833c4580c94')
;

UPDATE AD_Message_Trl SET MsgText='Kein Auftrag gewählt. Bitte einen gespeicherten Auftrag öffnen und den Prozess über die Schaltfläche starten.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='9d94133a-c96f-3790-846a-ac01a158590b')
;

UPDATE AD_Message_Trl SET MsgText='Es gilt keine Kreditregel; die Kreditprüfung des Systems selbst entscheidet.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='11fadee3-f38a-3a2d-9a41-f8c51293b47a')
;

UPDATE AD_Message_Trl SET MsgText='Offene Rechnungen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ee6d2e14-7ffb-3fe0-8226-0d2ab9704699')
;

UPDATE AD_Message_Trl SET MsgText='Nicht zugeordnete Zahlungseingänge', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='79d26876-1a08-39f0-b6c9-05afb3d507eb')
;

UPDATE AD_Message_Trl SET MsgText='Gutschriften', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b4450136-1a5c-316f-84cd-6da90500d193')
;

UPDATE AD_Message_Trl SET MsgText='Offene Aufträge', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='7ca12f35-ec48-38ba-b52c-4dc61322aec7')
;

UPDATE AD_Message_Trl SET MsgText='Geliefert, nicht berechnet', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='c4ef0dd1-c023-36ca-91a5-7f1d9bdfb030')
;

UPDATE AD_Message_Trl SET MsgText='Aufträge in Vorbereitung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='c4b85b8f-0ece-3585-b627-c36a8c9b1636')
;

UPDATE AD_Message_Trl SET MsgText='Versicherter Teil', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='2d7baf53-617f-363a-a233-b5973188b75d')
;

UPDATE AD_Message_Trl SET MsgText='Obligo', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8412158b-8d10-3ff4-b64f-7135144f5e6b')
;

UPDATE AD_Message_Trl SET MsgText='Dieser Auftrag', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3312e609-47bd-3ce6-8be3-9b3795d69a86')
;

UPDATE AD_Message_Trl SET MsgText='Kreditlimit', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='2e887ef8-9f92-34f7-b2bc-795ca189d671')
;

INSERT INTO AD_Column_Trl (AD_Column_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Column_Trl_UU, Name)
SELECT o.AD_Column_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, COALESCE(e.IsTranslated, 'N'), Generate_UUID(), COALESCE(e.Name, o.Name)
FROM AD_Column o JOIN AD_Language l ON l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
LEFT JOIN AD_Element_Trl e ON e.AD_Language=l.AD_Language AND e.AD_Element_ID=o.AD_Element_ID
WHERE o.EntityType='COL'
AND NOT EXISTS (SELECT 1 FROM AD_Column_Trl t WHERE t.AD_Column_ID=o.AD_Column_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO AD_Field_Trl (AD_Field_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Field_Trl_UU, Name, Description, Help)
SELECT o.AD_Field_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, COALESCE(e.IsTranslated, 'N'), Generate_UUID(), COALESCE(e.Name, o.Name), COALESCE(e.Description, o.Description), COALESCE(e.Help, o.Help)
FROM AD_Field o JOIN AD_Language l ON l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
LEFT JOIN AD_Element_Trl e ON e.AD_Language=l.AD_Language AND e.AD_Element_ID=(SELECT c.AD_Element_ID FROM AD_Column c WHERE c.AD_Column_ID=o.AD_Column_ID)
WHERE o.EntityType='COL'
AND NOT EXISTS (SELECT 1 FROM AD_Field_Trl t WHERE t.AD_Field_ID=o.AD_Field_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO AD_Process_Para_Trl (AD_Process_Para_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Process_Para_Trl_UU, Name, Description, Help)
SELECT o.AD_Process_Para_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, COALESCE(e.IsTranslated, 'N'), Generate_UUID(), COALESCE(e.Name, o.Name), COALESCE(e.Description, o.Description), COALESCE(e.Help, o.Help)
FROM AD_Process_Para o JOIN AD_Language l ON l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
LEFT JOIN AD_Element_Trl e ON e.AD_Language=l.AD_Language AND e.AD_Element_ID=o.AD_Element_ID
WHERE o.EntityType='COL'
AND NOT EXISTS (SELECT 1 FROM AD_Process_Para_Trl t WHERE t.AD_Process_Para_ID=o.AD_Process_Para_ID AND t.AD_Language=l.AD_Language)
;

UPDATE AD_Column_Trl SET (Name, IsTranslated) =
(SELECT e.Name, e.IsTranslated FROM AD_Element_Trl e, AD_Column o WHERE o.AD_Column_ID=AD_Column_Trl.AD_Column_ID AND o.EntityType='COL' AND e.AD_Language=AD_Column_Trl.AD_Language AND e.IsTranslated='Y' AND e.AD_Element_ID=o.AD_Element_ID)
WHERE IsTranslated='N' AND EXISTS (SELECT 1 FROM AD_Element_Trl e, AD_Column o WHERE o.AD_Column_ID=AD_Column_Trl.AD_Column_ID AND o.EntityType='COL' AND e.AD_Language=AD_Column_Trl.AD_Language AND e.IsTranslated='Y' AND e.AD_Element_ID=o.AD_Element_ID)
;

UPDATE AD_Field_Trl SET (Name, Description, Help, IsTranslated) =
(SELECT e.Name, e.Description, e.Help, e.IsTranslated FROM AD_Element_Trl e, AD_Field o WHERE o.AD_Field_ID=AD_Field_Trl.AD_Field_ID AND o.EntityType='COL' AND e.AD_Language=AD_Field_Trl.AD_Language AND e.IsTranslated='Y' AND e.AD_Element_ID=(SELECT c.AD_Element_ID FROM AD_Column c WHERE c.AD_Column_ID=o.AD_Column_ID))
WHERE IsTranslated='N' AND EXISTS (SELECT 1 FROM AD_Element_Trl e, AD_Field o WHERE o.AD_Field_ID=AD_Field_Trl.AD_Field_ID AND o.EntityType='COL' AND e.AD_Language=AD_Field_Trl.AD_Language AND e.IsTranslated='Y' AND e.AD_Element_ID=(SELECT c.AD_Element_ID FROM AD_Column c WHERE c.AD_Column_ID=o.AD_Column_ID))
;

UPDATE AD_Process_Para_Trl SET (Name, Description, Help, IsTranslated) =
(SELECT e.Name, e.Description, e.Help, e.IsTranslated FROM AD_Element_Trl e, AD_Process_Para o WHERE o.AD_Process_Para_ID=AD_Process_Para_Trl.AD_Process_Para_ID AND o.EntityType='COL' AND e.AD_Language=AD_Process_Para_Trl.AD_Language AND e.IsTranslated='Y' AND e.AD_Element_ID=o.AD_Element_ID)
WHERE IsTranslated='N' AND EXISTS (SELECT 1 FROM AD_Element_Trl e, AD_Process_Para o WHERE o.AD_Process_Para_ID=AD_Process_Para_Trl.AD_Process_Para_ID AND o.EntityType='COL' AND e.AD_Language=AD_Process_Para_Trl.AD_Language AND e.IsTranslated='Y' AND e.AD_Element_ID=o.AD_Element_ID)
;

SELECT register_migration_script('202611251804_COL-31_Translations.sql') FROM dual
;

-- COL-4 Translations; run again after installing a language
-- Generated from migration/description. Safe to run again.
SET SQLBLANKLINES ON
SET DEFINE OFF
WHENEVER SQLERROR EXIT FAILURE ROLLBACK

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

UPDATE AD_Element_Trl SET Name='Kontaktnotiz', PrintName='Kontaktnotiz', Description='Ein Gespräch mit einem Kunden oder ein Brief an ihn', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d4de49b3-0325-374a-8159-a898247f2689')
;

UPDATE AD_Element_Trl SET Name='UUID der Kontaktnotiz', PrintName='UUID der Kontaktnotiz', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='175f524c-0322-3b26-911a-5b03490bc7fc')
;

UPDATE AD_Element_Trl SET Name='Kontaktweg', PrintName='Kontaktweg', Description='Auf welchem Weg der Kontakt stattfand', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='4f2c32e9-9e83-3b06-8fc2-776d64cc2a36')
;

UPDATE AD_Element_Trl SET Name='Kontaktzeit', PrintName='Kontaktzeit', Description='Wann der Kontakt stattfand', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='94a3038e-33cd-3571-9739-5d9ddacdf912')
;

UPDATE AD_Element_Trl SET Name='Notiz', PrintName='Notiz', Description='Was besprochen wurde, in den Worten dessen, der es notiert', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='259d79e2-1b2b-3644-9e83-96430083ec68')
;

UPDATE AD_Element_Trl SET Name='Vertraulich', PrintName='Vertraulich', Description='Nur Benutzer mit dem Recht auf vertrauliche Notizen sehen sie', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3b3ca85e-4851-38a6-9307-6ad466285cfa')
;

UPDATE AD_Element_Trl SET Name='Ergebnis', PrintName='Ergebnis', Description='Was der Kontakt ergab; davon hängt ab, wie lange kein Brief gesendet wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8edc98b7-9312-32f8-bca8-97cd5152ea5f')
;

UPDATE AD_Element_Trl SET Name='Ruhe bis', PrintName='Ruhe bis', Description='Letzter Tag, an dem wegen dieses Kontakts kein Brief gesendet wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='eab683c7-8414-3fd7-bdd7-4c1196f1c42a')
;

UPDATE AD_Element_Trl SET Name='Berichtigt', PrintName='Berichtigt', Description='Die frühere Notiz, die diese berichtigt oder beantwortet', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='911aeb9e-825c-3d87-a8e4-3160ca9e5f84')
;

UPDATE AD_Element_Trl SET Name='Bearbeiter', PrintName='Bearbeiter', Description='Wer den Kunden bearbeitet; in einer Kontaktnotiz, wer den Kontakt hatte', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e6c8cf82-8aee-343e-a173-2fd1e374a6a5')
;

UPDATE AD_Element_Trl SET Name='Kontakt notieren', PrintName='Kontakt notieren', Description='Ein Gespräch mit dem Kunden und sein Ergebnis notieren', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='4ee43917-dd26-3d8d-ba2b-7d430442781a')
;

UPDATE AD_Element_Trl SET Name='Anrufen oder Schreiben', PrintName='Anrufen oder Schreiben', Description='Ein Klick auf eine Nummer wählt sie, ein Klick auf eine Adresse öffnet eine E-Mail', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3e990b2b-290e-3023-8cd7-2e3bfa1bb622')
;

UPDATE AD_Element_Trl SET Name='Rechnung des Kontakts', PrintName='Rechnung des Kontakts', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e0f1c756-b10e-34c4-a47a-281701f7040c')
;

UPDATE AD_Element_Trl SET Name='UUID der Rechnung des Kontakts', PrintName='UUID der Rechnung des Kontakts', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='0522e1d7-31bd-3b0c-89fd-2f9a46cbd00f')
;

UPDATE AD_Element_Trl SET Name='Regel je Ergebnis', PrintName='Regel je Ergebnis', Description='Wie lange nach einem Ergebnis kein Brief gesendet wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='5fb4c7f6-cdbb-354b-8c18-40338d959dfa')
;

UPDATE AD_Element_Trl SET Name='UUID der Regel je Ergebnis', PrintName='UUID der Regel je Ergebnis', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='db7632cc-8b7a-31fe-8549-2a0e4b4ba89b')
;

UPDATE AD_Element_Trl SET Name='Ruhetage', PrintName='Ruhetage', Description='Tage nach dem Kontakt, an denen kein Brief gesendet wird; 0 = das Ergebnis hält nichts zurück', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f411c7f9-9cc8-3fce-8b43-28425c44c044')
;

UPDATE AD_Element_Trl SET Name='Ganzer Kunde', PrintName='Ganzer Kunde', Description='Nichts von dem Kunden wird gemahnt, nicht nur die genannten Rechnungen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='86605dc5-efd0-3d47-8774-c97bb99158a0')
;

UPDATE AD_Element_Trl SET Name='Gleiche Stufe ab', PrintName='Gleiche Stufe ab', Description='Die erste Mahnung ab diesem Tag hat die Mahnstufe der vorigen, keine höhere', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='37cab239-1942-3598-803f-5cbe611dbb8b')
;

UPDATE AD_Element_Trl SET Name='Betrag', PrintName='Betrag', Description='Zugesagter oder strittiger Betrag', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='09b986b0-3eb1-3d7b-a6ef-33b5f4a1e5dd')
;

UPDATE AD_Element_Trl SET Name='Zahlungszusage', PrintName='Zahlungszusage', Description='Was ein Kunde bis wann zu zahlen zugesagt hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e6a2ebea-3c88-322a-8725-5237adc9c693')
;

UPDATE AD_Element_Trl SET Name='UUID der Zahlungszusage', PrintName='UUID der Zahlungszusage', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='4b77df83-53f4-3ebc-b098-a4a0c99e86b7')
;

UPDATE AD_Element_Trl SET Name='Zugesagt zum', PrintName='Zugesagt zum', Description='Tag, bis zu dem der Kunde zu zahlen zugesagt hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='ef19059e-bc45-30a3-a670-5156055baed4')
;

UPDATE AD_Element_Trl SET Name='Toleranztage', PrintName='Toleranztage', Description='Tage, die die Zahlung später kommen darf, ohne dass die Zusage als gebrochen gilt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f9e04a22-0924-39f2-bffd-a0ce3d61fa5c')
;

UPDATE AD_Element_Trl SET Name='Status der Zusage', PrintName='Status der Zusage', Description='Offen, gehalten, teils gehalten, gebrochen oder zurückgenommen; nach den Zahlungen beurteilt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='69fa0fbb-33fa-343b-bf8e-62e910fdd4a6')
;

UPDATE AD_Element_Trl SET Name='Anlauf', PrintName='Anlauf', Description='1 = erste Zusage; eine Zusage, die eine gebrochene erneuert, zählt eins höher', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d5453c90-9536-3627-baf6-08c60c70885a')
;

UPDATE AD_Element_Trl SET Name='Wiederholt', PrintName='Wiederholt', Description='Derselbe Betrag erneut in diesem Abstand, bis die Rechnungen bezahlt sind', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='80b8e428-78c9-33b8-9333-104acb2863b3')
;

UPDATE AD_Element_Trl SET Name='Erste Zusage', PrintName='Erste Zusage', Description='Erste Zusage der Kette; eingegangenes Geld füllt die Zusagen einer Kette nach Datum', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='209ac836-7856-3f5c-ac8e-ee3dab316386')
;

UPDATE AD_Element_Trl SET Name='Rechtzeitig erhalten', PrintName='Rechtzeitig erhalten', Description='Geld, das für die Zusage bis zu ihrem Datum und der Toleranz einging', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='c325f9df-b45a-3a8c-88ac-178a7abfc496')
;

UPDATE AD_Element_Trl SET Name='Beurteilt am', PrintName='Beurteilt am', Description='Tag, an dem die Zusage als gehalten, teils gehalten oder gebrochen beurteilt wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='5ffb31e1-95c5-378f-8d09-a2aedd555751')
;

UPDATE AD_Element_Trl SET Name='Zusage zurücknehmen', PrintName='Zusage zurücknehmen', Description='Die Zusage zählt nicht mehr und hält keine Briefe mehr zurück', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='1adf9b33-3380-3082-9fa7-ce43482a1f20')
;

UPDATE AD_Element_Trl SET Name='Zusage erneuern', PrintName='Zusage erneuern', Description='Eine neue Zusage anstelle dieser', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='32c54409-bc93-3b6f-9469-38682046a622')
;

UPDATE AD_Element_Trl SET Name='Rechnung der Zusage', PrintName='Rechnung der Zusage', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='eba2c63f-4fb9-3f36-94ce-3e77ddf03abb')
;

UPDATE AD_Element_Trl SET Name='UUID der Rechnung der Zusage', PrintName='UUID der Rechnung der Zusage', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d501abca-dae3-3f28-9b0a-880e1b28ea8c')
;

UPDATE AD_Element_Trl SET Name='Klärfall', PrintName='Klärfall', Description='Was ein Kunde beanstandet und wer es klären soll', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='aef153c1-1d30-3897-8cfb-284a29b60357')
;

UPDATE AD_Element_Trl SET Name='UUID des Klärfalls', PrintName='UUID des Klärfalls', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f09e61ea-e82b-31e9-b8ad-7c03632645cf')
;

UPDATE AD_Element_Trl SET Name='Grund der Reklamation', PrintName='Grund der Reklamation', Description='Was der Kunde beanstandet; davon hängt ab, wer die Aufgabe erhält', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8888734d-c91c-34ea-83d8-81516eb65a4a')
;

UPDATE AD_Element_Trl SET Name='Entscheidung', PrintName='Entscheidung', Description='Offen, anerkannt, teils anerkannt oder abgelehnt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e59cc810-4fb6-3223-904c-2c162be2f5f7')
;

UPDATE AD_Element_Trl SET Name='Zuständig', PrintName='Zuständig', Description='Wer den Klärfall klärt oder den nächsten Schritt tut', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='2afdb101-06de-3319-b92d-964644f12e75')
;

UPDATE AD_Element_Trl SET Name='Zu klären bis', PrintName='Zu klären bis', Description='Tag, bis zu dem der Klärfall geklärt sein soll', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e031b2a7-ea5e-332e-b2b3-a6e210bd37ad')
;

UPDATE AD_Element_Trl SET Name='Anerkannter Betrag', PrintName='Anerkannter Betrag', Description='Teil des strittigen Betrags, in dem der Kunde Recht bekam', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a2d87205-13b8-31b0-a860-207b995c682a')
;

UPDATE AD_Element_Trl SET Name='Entschieden am', PrintName='Entschieden am', Description='Tag der Entscheidung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='18b4ca1f-7496-30d6-8d7d-9d91820597d3')
;

UPDATE AD_Element_Trl SET Name='Klärfall abschließen', PrintName='Klärfall abschließen', Description='Die Entscheidung eintragen; gemahnt wird wieder, oder die Mahnstufe geht zurück', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='2d393560-e7b3-34cc-b470-9d4d8a14fa9f')
;

UPDATE AD_Element_Trl SET Name='Rechnung des Klärfalls', PrintName='Rechnung des Klärfalls', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='eecca831-51e1-37ec-aa33-b4ca573b7bbb')
;

UPDATE AD_Element_Trl SET Name='UUID der Rechnung des Klärfalls', PrintName='UUID der Rechnung des Klärfalls', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3022855e-75e4-3728-a556-418ea961e639')
;

UPDATE AD_Element_Trl SET Name='Klärfälle zur Lieferung', PrintName='Klärfälle zur Lieferung', Description='Wer Menge, Schaden und Lieferung klärt; leer = der Vertriebsbeauftragte', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='7ff6baa0-5cf4-3c00-ba5c-d6aa7e9716aa')
;

UPDATE AD_Element_Trl SET Name='Klärfälle zur Buchung', PrintName='Klärfälle zur Buchung', Description='Wer Zahlungen, Steuern und Belege klärt; leer = wer den Kontakt notiert hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='c03d2f8d-5289-384d-8b9d-2883ee813733')
;

UPDATE AD_Ref_List_Trl SET Name='Anruf ausgehend', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='6d853f38-9d60-3394-a11e-bcc2f24975c8')
;

UPDATE AD_Ref_List_Trl SET Name='Anruf eingehend', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='38af6ebd-5692-3e19-ac33-7f7ff1cefc0b')
;

UPDATE AD_Ref_List_Trl SET Name='E-Mail', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='956d9286-672b-3d48-945e-839b8037c5ee')
;

UPDATE AD_Ref_List_Trl SET Name='Brief', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='170d9bd8-7b57-3b81-ae99-43ec0a1c3c9a')
;

UPDATE AD_Ref_List_Trl SET Name='Besuch', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e16ca7c0-9f30-3160-93b0-9beea2b80483')
;

UPDATE AD_Ref_List_Trl SET Name='Chat', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='09b3dc96-7047-3679-b0e5-7ed7ff11d132')
;

UPDATE AD_Ref_List_Trl SET Name='SMS', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='cdb5d6f9-52d9-34e2-9f22-beedfd12c15c')
;

UPDATE AD_Ref_List_Trl SET Name='Interne Notiz', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='4d00a917-4f01-3370-ad39-cdd1709c6286')
;

UPDATE AD_Ref_List_Trl SET Name='Erreicht', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='c0e8bd1c-1d6b-3eb3-aea0-faf1c4407379')
;

UPDATE AD_Ref_List_Trl SET Name='Nicht erreicht', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='6feb5bfd-cc18-32e6-9dc0-c010dc2c9ea1')
;

UPDATE AD_Ref_List_Trl SET Name='Vergessen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='f9995fa3-e464-38ca-87e0-f7b06166a11d')
;

UPDATE AD_Ref_List_Trl SET Name='Will prüfen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='a88692dd-d603-3ca0-8cde-3bb16e251a91')
;

UPDATE AD_Ref_List_Trl SET Name='Hat nach eigenen Angaben gezahlt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='386c01b2-0775-3181-a396-84240be2ae36')
;

UPDATE AD_Ref_List_Trl SET Name='Rechnung ist falsch', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='ae3ec1c3-be5b-30e4-ac5d-9274b469d21a')
;

UPDATE AD_Ref_List_Trl SET Name='Erwartet Gutschrift', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='0238db15-c36a-3369-a847-2797fc692a62')
;

UPDATE AD_Ref_List_Trl SET Name='Kann gerade nicht zahlen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='b29f3261-acde-3ddf-9f9e-dbab5fffdc99')
;

UPDATE AD_Ref_List_Trl SET Name='Sagt Zahlung zu', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='83d760d4-389f-3512-8e5b-8e5ddf6900fe')
;

UPDATE AD_Ref_List_Trl SET Name='Möchte Ratenplan', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='dea07e44-8bde-3b94-a206-6ee50101cab5')
;

UPDATE AD_Ref_List_Trl SET Name='Verweigert die Zahlung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='825c07e9-d05b-3f37-808d-23a2ff7d1804')
;

UPDATE AD_Ref_List_Trl SET Name='Sonstiges', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='df996979-b8d1-3461-ba34-e39a59d8ba6a')
;

UPDATE AD_Ref_List_Trl SET Name='Offen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='8a7708e9-4e9b-3f6a-9a93-94cf39a211e4')
;

UPDATE AD_Ref_List_Trl SET Name='Gehalten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='61ee89df-96b1-3085-b496-86993242d7e3')
;

UPDATE AD_Ref_List_Trl SET Name='Teils gehalten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='90de3d62-9a06-3f7f-b313-95b1a5588650')
;

UPDATE AD_Ref_List_Trl SET Name='Gebrochen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='453765bc-18a2-34be-b541-d6afcf979906')
;

UPDATE AD_Ref_List_Trl SET Name='Zurückgenommen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='d623d3c2-89b4-3515-88a5-495dc133bf00')
;

UPDATE AD_Ref_List_Trl SET Name='Jede Woche', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='8c880a84-4236-3ede-9f15-a1a4dfe3535c')
;

UPDATE AD_Ref_List_Trl SET Name='Jeden Monat', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='064b228e-73a9-33a2-8aee-c8394d1fe99e')
;

UPDATE AD_Ref_List_Trl SET Name='Jedes Quartal', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='4b159e44-4176-3389-a535-4395f07cc732')
;

UPDATE AD_Ref_List_Trl SET Name='Preis', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='191966c4-fd6a-3b4c-9b6b-e210ff267803')
;

UPDATE AD_Ref_List_Trl SET Name='Vereinbarte Bedingungen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='290a7817-3df4-360b-876c-f4140143c290')
;

UPDATE AD_Ref_List_Trl SET Name='Menge', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='21b21fba-d14f-3887-a09e-5e0eddb4ef73')
;

UPDATE AD_Ref_List_Trl SET Name='Beschädigte Ware', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='8275bc83-9e56-3a32-be07-7eba185182bf')
;

UPDATE AD_Ref_List_Trl SET Name='Nicht geliefert', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='7f5888e1-28a6-3547-9ca5-82eb0b55b9bd')
;

UPDATE AD_Ref_List_Trl SET Name='Bereits gezahlt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='b09040eb-8f8c-3b4e-805b-edee8389da87')
;

UPDATE AD_Ref_List_Trl SET Name='Doppelt berechnet', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='4322baa8-6dcd-3a09-8fe9-c2b7213490a9')
;

UPDATE AD_Ref_List_Trl SET Name='Steuer oder Form der Rechnung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='c13fa4c2-c5d1-356b-bcf7-3a68d730f02a')
;

UPDATE AD_Ref_List_Trl SET Name='Gutschrift steht aus', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='4619148b-f181-329e-96c0-690e8faea325')
;

UPDATE AD_Ref_List_Trl SET Name='Sonstiges', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='b56e49c8-e27e-3f13-a01d-fd9493ec72d1')
;

UPDATE AD_Ref_List_Trl SET Name='Offen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='766d5733-73bf-3ba3-b21c-abbbbd5fda16')
;

UPDATE AD_Ref_List_Trl SET Name='Anerkannt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='0190bc71-69cb-31ab-bd02-881fdb2f99ac')
;

UPDATE AD_Ref_List_Trl SET Name='Teils anerkannt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='bbf2129c-44c1-330a-aafc-f6c5434351f7')
;

UPDATE AD_Ref_List_Trl SET Name='Abgelehnt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='ba4a48aa-4412-3fe1-a3e5-e26dfed52b3a')
;

UPDATE AD_Ref_List_Trl SET Name='Gespräch', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='a3838aac-eeb4-3c32-acd0-d0c371571636')
;

UPDATE AD_Ref_List_Trl SET Name='Zahlungszusage', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='6326c037-24b9-3a9e-b8f2-8b4f82880043')
;

UPDATE AD_Ref_List_Trl SET Name='Klärfall', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='4f24bea4-ff06-31f6-b099-aefa6334032d')
;

UPDATE AD_Ref_List_Trl SET Name='Ratenplan', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='201ab2cf-229b-3128-834c-632ff51a1c50')
;

UPDATE AD_Ref_List_Trl SET Name='Ratenplan', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='1a11401f-5018-3682-9556-2ec39b0768ca')
;

UPDATE AD_Ref_List_Trl SET Name='Zugesagt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='7c4c3c4f-5c6e-39f0-9dff-a7c9a31b1948')
;

UPDATE AD_Ref_List_Trl SET Name='Mit Kunde gesprochen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='1aecdd5a-3f6d-355f-8e8e-5f236fc0a464')
;

UPDATE AD_Ref_List_Trl SET Name='Gleiche Stufe noch einmal', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e00212a5-73bb-3837-9f59-552ea03c0fbc')
;

UPDATE AD_Reference_Trl SET Name='Benutzer', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95')
;

UPDATE AD_Reference_Trl SET Name='Kontaktnotiz', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='d3aa7443-a392-3b17-a1d0-dd5d65adfc52')
;

UPDATE AD_Reference_Trl SET Name='Zahlungszusage', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f2d89f93-4b2c-376a-984d-a25b719707bf')
;

UPDATE AD_Table_Trl SET Name='Kontaktnotiz', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='fd13939b-7e1d-3e59-ab7c-177f40f4344d')
;

UPDATE AD_Table_Trl SET Name='Rechnung des Kontakts', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='341a6727-d169-3ebf-becf-1002da241e8b')
;

UPDATE AD_Table_Trl SET Name='Regel je Ergebnis', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='2c93bf09-05fc-32e2-b92d-52dcf41c4b9b')
;

UPDATE AD_Table_Trl SET Name='Zahlungszusage', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='00d7a273-9346-3240-a699-022c2eba6231')
;

UPDATE AD_Table_Trl SET Name='Rechnung der Zusage', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='9873e8be-67af-3fa2-bf5c-4ceb95318ca8')
;

UPDATE AD_Table_Trl SET Name='Klärfall', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='f7f8022f-252e-3c9c-9b56-1e7da12ff2f3')
;

UPDATE AD_Table_Trl SET Name='Rechnung des Klärfalls', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='67d7b74e-4309-31d0-9cdc-118eb2045299')
;

UPDATE AD_FieldGroup_Trl SET Name='Zusagen und Klärfälle', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_FieldGroup_ID=(SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='14fb40fc-0856-3468-926b-faa810e5d46e')
;

UPDATE AD_Window_Trl SET Name='Kontaktnotizen', Description='Jedes Gespräch mit einem Kunden und jeder Brief an ihn, mit dem Ergebnis', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='b04e5286-75ec-3b3b-9ee8-4380e70de1e0')
;

UPDATE AD_Window_Trl SET Name='Zahlungszusagen', Description='Was Kunden zugesagt haben und ob sie es gehalten haben', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='cc573cf6-3d97-3fb8-9524-36e4eb7f4349')
;

UPDATE AD_Window_Trl SET Name='Klärfälle', Description='Was Kunden beanstanden, wer es klärt und wie entschieden wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='df33bf0a-18a7-300a-a879-f4fc8948a3f6')
;

UPDATE AD_Window_Trl SET Name='Regeln je Ergebnis', Description='Wie lange nach einem Kontakt kein Brief gesendet wird, je nach Ergebnis', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='db3f64c1-6fde-374b-be66-cc1ee69b7285')
;

UPDATE AD_Tab_Trl SET Name='Kontaktnotiz', Description='Wird nie umgeschrieben: eine spätere Notiz berichtigt sie', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f6d3b3ad-bc09-3fc4-9514-76cd592dc4bf')
;

UPDATE AD_Tab_Trl SET Name='Rechnungen', Description='Rechnungen, um die es ging', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='d71ccbfb-672d-376c-ae49-988851e36f88')
;

UPDATE AD_Tab_Trl SET Name='Zahlungszusage', Description='Erfasst mit Kontakt notieren; beurteilt nach den Zahlungen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='c2a91e8f-fc19-3cce-ba92-33b6f939046e')
;

UPDATE AD_Tab_Trl SET Name='Rechnungen', Description='Rechnungen, deren Zahlung zugesagt ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='bd7eaf25-26a4-38b8-a146-6dba32786430')
;

UPDATE AD_Tab_Trl SET Name='Klärfall', Description='Erfasst mit Kontakt notieren; mit der Entscheidung abzuschließen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2a5001e0-9be0-3222-9bc6-2a46af550089')
;

UPDATE AD_Tab_Trl SET Name='Rechnungen', Description='Strittige Rechnungen mit dem strittigen Teil', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='69c6bc8f-bdf1-3f42-b20e-4dd50e43f8b1')
;

UPDATE AD_Tab_Trl SET Name='Regel je Ergebnis', Description='Ein Datensatz je Ergebnis', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='162ce648-4c29-37b0-a086-32d60682ddfb')
;

UPDATE AD_Tab_Trl SET Name='Kontaktnotizen', Description='Gespräche mit dem Kunden und Briefe an ihn', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7f404e6f-8767-34f3-91e1-69f834a179a4')
;

UPDATE AD_Tab_Trl SET Name='Zahlungszusagen', Description='Was der Kunde zugesagt hat und ob er es gehalten hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aaa0956d-0744-3c47-930b-77a0ffd3a655')
;

UPDATE AD_Tab_Trl SET Name='Klärfälle', Description='Was der Kunde beanstandet', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1e3b0d3a-4509-33dd-b4fa-00bdc9c4376a')
;

UPDATE AD_Tab_Trl SET Name='Kontaktnotizen', Description='Gespräche und Briefe zu der Rechnung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='506520bf-5ab5-34ff-865a-b598812ff49d')
;

UPDATE AD_Tab_Trl SET Name='Zahlungszusagen', Description='Zusagen, die Rechnung zu zahlen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='6a33492c-a21d-383f-a5ba-4a9114556683')
;

UPDATE AD_Tab_Trl SET Name='Klärfälle', Description='Was der Kunde beanstandet', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='355126d8-9a67-3f34-bcea-2faac29c9a51')
;

UPDATE AD_Process_Trl SET Name='Kontakt notieren', Description='Notiert ein Gespräch mit einem Kunden; das Ergebnis bestimmt, was als Nächstes geschieht', Help='Von Kunde, Rechnung, Auftrag oder Mahnung aus gestartet sind Kunde und Rechnungen bekannt. Eine Zusage braucht Datum, Betrag und Notiz, ein Klärfall einen Grund.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='ea91b9fa-1497-3ebe-b6e7-712612517299')
;

UPDATE AD_Process_Trl SET Name='Zahlungszusagen beurteilen', Description='Für den Zeitplaner: beurteilt Zusagen nach den eingegangenen Zahlungen als gehalten, teils gehalten oder gebrochen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='73b897d3-06df-37ea-8a5d-76e08468c618')
;

UPDATE AD_Process_Trl SET Name='Zusage zurücknehmen', Description='Die Zusage zählt nicht mehr und hält keine Briefe mehr zurück', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='61b70d74-59cc-399e-90e1-2f381a899b97')
;

UPDATE AD_Process_Trl SET Name='Zusage erneuern', Description='Eine neue Zusage anstelle einer offenen, teils gehaltenen oder gebrochenen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='caae058a-a0e3-3ff7-a94d-e0d679a4a839')
;

UPDATE AD_Process_Trl SET Name='Klärfall abschließen', Description='Trägt die Entscheidung ein; ein anerkannter Klärfall setzt die Mahnstufe zurück', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='6ef2e064-2ad1-3a76-b47d-725608491b39')
;

UPDATE AD_Menu_Trl SET Name='Kontakt notieren', Description='Notiert ein Gespräch mit einem Kunden; das Ergebnis bestimmt, was als Nächstes geschieht', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='09c92f57-ff7f-348b-800f-0cc6344d5b89')
;

UPDATE AD_Menu_Trl SET Name='Kontaktnotizen', Description='Jedes Gespräch mit einem Kunden und jeder Brief an ihn, mit dem Ergebnis', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='dd71ac1b-3a4c-3f53-8db0-02400a667e5f')
;

UPDATE AD_Menu_Trl SET Name='Zahlungszusagen', Description='Was Kunden zugesagt haben und ob sie es gehalten haben', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='546945e9-bd43-30ea-aa13-8d20c5010e58')
;

UPDATE AD_Menu_Trl SET Name='Zahlungszusagen beurteilen', Description='Für den Zeitplaner: beurteilt Zusagen nach den eingegangenen Zahlungen als gehalten, teils gehalten oder gebrochen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='8a4d1ce1-998f-3dde-9247-08f455719dad')
;

UPDATE AD_Menu_Trl SET Name='Klärfälle', Description='Was Kunden beanstanden, wer es klärt und wie entschieden wurde', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ddfcbb83-de54-35c2-a1ae-c19ab97800a9')
;

UPDATE AD_Menu_Trl SET Name='Regeln je Ergebnis', Description='Wie lange nach einem Kontakt kein Brief gesendet wird, je nach Ergebnis', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='7cdab257-9651-3284-af54-7391bd432e3f')
;

UPDATE AD_Message_Trl SET MsgText='Für die Rechnung gilt ein Ratenplan', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='c3971172-824e-34a6-ad9d-51c8f800ba78')
;

UPDATE AD_Message_Trl SET MsgText='Der Kunde hat die Zahlung zugesagt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3bb067e1-c840-38d9-922f-f458281e73a9')
;

UPDATE AD_Message_Trl SET MsgText='Mit dem Kunden wurde gerade gesprochen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='6f37c20e-26a6-326e-9092-6d40cb52136e')
;

UPDATE AD_Message_Trl SET MsgText='Gleiche Stufe noch einmal nach Gespräch, Zusage oder Klärfall', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1a471683-f1aa-3dfd-8f59-aa6653bc488c')
;

UPDATE AD_Message_Trl SET MsgText='Seit dem Vorschlag wurde ein Ratenplan vereinbart', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a2fdbf5a-d013-3c54-a392-5f2088c87ea8')
;

UPDATE AD_Message_Trl SET MsgText='Seit dem Vorschlag hat der Kunde die Zahlung zugesagt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='4647a8ed-2f07-3e6b-a72e-0c9d7a601dd4')
;

UPDATE AD_Message_Trl SET MsgText='Seit dem Vorschlag wurde mit dem Kunden gesprochen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='0f71737f-36e5-3b08-a041-ff3917faeecd')
;

UPDATE AD_Message_Trl SET MsgText='dem Kunden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='823fbde0-cc18-374b-8aa6-bfd450b8d6c3')
;

UPDATE AD_Message_Trl SET MsgText='Am {0} mit {1} gesprochen, Ruhe bis {4}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b57a4319-9a7c-329a-a58c-76d94caf3888')
;

UPDATE AD_Message_Trl SET MsgText='Am {0} zugesagt: {2} bis {3}, Ruhe bis {4}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='820f270c-8aca-394b-85e1-3e78881be223')
;

UPDATE AD_Message_Trl SET MsgText='In Klärung seit {0}: {2}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='96c33391-30fc-316f-a40d-3053b1ce8f66')
;

UPDATE AD_Message_Trl SET MsgText='Ratenplan vom {0}, Ruhe bis {4}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='f499eb4a-8f36-356b-a1d7-9b67f10b93ea')
;

UPDATE AD_Message_Trl SET MsgText='{0} hat nach eigenen Angaben gezahlt. Bitte die Zahlung suchen. {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='80838409-2ffa-32f3-b4f5-819bde00bad6')
;

UPDATE AD_Message_Trl SET MsgText='{0} hat die zugesagten {1} nicht gezahlt. Bitte den Kunden anrufen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3f18f931-1f24-360a-bbd5-e49f09eed0cb')
;

UPDATE AD_Message_Trl SET MsgText='{0} hat {2} der zugesagten {1} gezahlt. Bitte den Kunden anrufen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e782bc0d-d424-3507-943f-7f18609995d6')
;

UPDATE AD_Message_Trl SET MsgText='{0} beanstandet eine Rechnung. Bitte klären und die Antwort als Ergebnis eintragen. {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='33fc0a0c-9a2d-387e-baf6-c6c5e08e9cab')
;

UPDATE AD_Message_Trl SET MsgText='Der Klärfall von {0} ist entschieden. Bitte den Kunden informieren. {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='7084b256-8715-34b0-9a60-4a6feeed27a6')
;

UPDATE AD_Message_Trl SET MsgText='Eine Zusage von {0} braucht den Tag, zu dem sie gilt. Bitte das Datum der Zusage eingeben.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='be4ed3c9-b7ba-3456-897c-26fe19ea64c2')
;

UPDATE AD_Message_Trl SET MsgText='Eine Zusage von {0} braucht eine Notiz, warum der Kunde später zahlt. Bitte eine Notiz eingeben.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='743218ab-333e-3d0f-8630-b5d686096ece')
;

UPDATE AD_Message_Trl SET MsgText='Der zugesagte Betrag von {0} muss größer als null sein. Bitte berichtigen oder für alles Offene leer lassen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='54ad4b58-5b88-357f-9794-826cf1832350')
;

UPDATE AD_Message_Trl SET MsgText='Das Datum der Zusage von {0} ist vorbei. Bitte heute oder einen späteren Tag eingeben.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='562b7fd6-5356-36fc-aee6-908c5995b521')
;

UPDATE AD_Message_Trl SET MsgText='Keine Rechnung von {0} ist in dieser Währung offen. Bitte eine offene Rechnung wählen oder den Kontakt ohne Betrag notieren.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d4b9f343-2753-3d2f-8ee2-23b134d8edd5')
;

UPDATE AD_Message_Trl SET MsgText='Für {0} gibt es schon eine offene Zusage. Bitte diese zuerst erneuern oder zurücknehmen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='25f1b42c-37a0-32e0-a598-608108602168')
;

UPDATE AD_Message_Trl SET MsgText='Die Zusage {0} ist abgeschlossen und wird nicht geändert. Bitte mit Kontakt notieren eine neue aufnehmen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='99d68e7f-f6ff-394c-a3e1-fef012afd0ad')
;

UPDATE AD_Message_Trl SET MsgText='Nicht beurteilt: kein Wechselkurs von {0} nach {1} am {2}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='bc6869d1-5aac-3ad9-b8b8-6d2336f4b24a')
;

UPDATE AD_Message_Trl SET MsgText='Der Klärfall ist schon entschieden und wird nicht geändert. Bitte mit Kontakt notieren einen neuen aufnehmen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b5382087-cc45-3dc6-af91-81deee429754')
;

UPDATE AD_Message_Trl SET MsgText='Kein Kunde gewählt. Bitte von Kunde, Rechnung, Auftrag oder Mahnung aus starten oder einen Kunden wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='f1585838-6e86-374e-8e94-84b87fbf6605')
;

UPDATE AD_Message_Trl SET MsgText='Keine Zusage gewählt. Bitte eine Zahlungszusage öffnen und den Prozess über die Schaltfläche starten.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='0fc4816f-a2eb-3295-a2ad-5b2938efbfec')
;

UPDATE AD_Message_Trl SET MsgText='Kein Klärfall gewählt. Bitte einen Klärfall öffnen und den Prozess über die Schaltfläche starten.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8b7b4415-ef53-3a17-aba5-b9fa8367f54f')
;

UPDATE AD_Message_Trl SET MsgText='Kontaktnotizen werden nie umgeschrieben oder gelöscht. Bitte eine neue Notiz schreiben, die diese berichtigt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='361d04d6-86b5-31c4-9654-1e3a0db0b1bc')
;

UPDATE AD_Message_Trl SET MsgText='Zusagen und Klärfälle werden nur über ihre Schaltflächen geändert. Bitte Zurücknehmen, Erneuern oder Abschließen verwenden.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='223bd270-fca7-3967-b480-291b1d773592')
;

UPDATE AD_Message_Trl SET MsgText='Kontakt notiert.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='6bdba4b8-5fe6-399d-8c82-825dcb9951a8')
;

UPDATE AD_Message_Trl SET MsgText='Zusage aufgenommen; ihre Rechnungen werden bis zu ihrem letzten Tag nicht gemahnt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='79497088-2ab0-3989-b083-8984f49351e9')
;

UPDATE AD_Message_Trl SET MsgText='Zusage zurückgenommen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3ffc21eb-9a71-305b-8aed-72d63d66b576')
;

UPDATE AD_Message_Trl SET MsgText='Klärfall aufgenommen; was in Klärung ist, wird bis zur Entscheidung nicht gemahnt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d8543cfd-a624-30af-a340-9e63f6e1a185')
;

UPDATE AD_Message_Trl SET MsgText='Klärfall entschieden.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='32dd9032-881c-3259-8bb6-233140225422')
;

UPDATE AD_Message_Trl SET MsgText='Gehaltene Zusagen: {0}, teils gehalten: {1}, gebrochen: {2}, noch offen: {3}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='5bc1d2f3-d9f3-35b5-8ff5-6285929b1c9a')
;

UPDATE AD_Message_Trl SET MsgText='{0}: Mahnung {1} gesendet', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='74732b57-9b3e-34be-a1f3-e899e69d4b23')
;

UPDATE AD_Message_Trl SET MsgText='Zahlungszusagen beurteilen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='50460762-2483-3b66-b0ae-9267d3cd1610')
;

UPDATE AD_Message_Trl SET MsgText='Die Kennzeichnung in Klärung wurde von der Rechnung genommen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8bfbf6f2-47df-3a14-ae0a-4310300764fd')
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

SELECT register_migration_script('202611251904_COL-4_Translations.sql') FROM dual
;

-- COL-6 Translations; run again after installing a language
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

INSERT INTO AD_Form_Trl (AD_Form_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Form_Trl_UU, Name, Description, Help)
SELECT o.AD_Form_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name, o.Description, o.Help
FROM AD_Form o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Form_Trl t WHERE t.AD_Form_ID=o.AD_Form_ID AND t.AD_Language=l.AD_Language)
;

UPDATE AD_Element_Trl SET Name='Nur eigene Kunden', PrintName='Nur eigene Kunden', Description='Am Arbeitsplatz Mahnwesen sehen Benutzer dieser Rolle nur Kunden, deren Vertriebsbeauftragte sie sind', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='bec739a0-42ca-33d3-ab70-c56fd3941937')
;

UPDATE AD_Element_Trl SET Name='Per E-Mail', PrintName='Per E-Mail', Description='Per E-Mail senden, wenn der Kunde eine Adresse dafür hat, sonst zum Drucken anzeigen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='4c4516f8-9c5e-3005-a1c8-050b3428d1be')
;

UPDATE AD_Process_Trl SET Name='Kontoauszug senden', Description='Sendet dem Kunden eine Aufstellung aller offenen Posten mit Saldo und Zahlungsangaben; sie ist keine Mahnung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='7dd9155c-3d7f-3cd2-a013-99aa86819af9')
;

UPDATE AD_Form_Trl SET Name='Arbeitsplatz Mahnwesen', Description='Die Arbeitsliste und alles über den gewählten Kunden auf einer Seite', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Form_ID=(SELECT AD_Form_ID FROM AD_Form WHERE AD_Form_UU='d52e45b8-509a-3375-936d-b64c460e0c61')
;

UPDATE AD_Menu_Trl SET Name='Arbeitsplatz Mahnwesen', Description='Die Arbeitsliste und alles über den gewählten Kunden auf einer Seite', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='5d666758-1546-3e88-a35b-d86c087308b4')
;

UPDATE AD_Menu_Trl SET Name='Kontoauszug senden', Description='Sendet dem Kunden eine Aufstellung aller offenen Posten mit Saldo und Zahlungsangaben; sie ist keine Mahnung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='4632ede8-5981-3c87-a5d8-91aa530a00bc')
;

UPDATE AD_Message_Trl SET MsgText='Zu bearbeiten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='dc4471a3-5af4-3749-aed1-7c3338d0b6f5')
;

UPDATE AD_Message_Trl SET MsgText='Heute zugesagt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='454295ab-f33b-3b6a-8337-a05dcad1d10e')
;

UPDATE AD_Message_Trl SET MsgText='Gesperrte Aufträge', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a1fdec2f-d8c7-3775-a1e3-47cda5c61452')
;

UPDATE AD_Message_Trl SET MsgText='Klärfälle', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='abed60f7-1d03-357f-8ab3-8720b77d5980')
;

UPDATE AD_Message_Trl SET MsgText='Zurückgestellt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='275a219d-2a8a-318a-aff2-ac88a9c0ae80')
;

UPDATE AD_Message_Trl SET MsgText='Meine', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='af8247e7-25ec-33fa-97b1-5dbbf53606c9')
;

UPDATE AD_Message_Trl SET MsgText='Team', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ead43157-b7cb-39f2-b132-4dfc2e25d2c6')
;

UPDATE AD_Message_Trl SET MsgText='Welche Kunden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1416e2d6-1015-34bf-8a75-d65c16bad544')
;

UPDATE AD_Message_Trl SET MsgText='Wessen Kunden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d8ffe089-d299-338b-89f5-ff150b9a0f0f')
;

UPDATE AD_Message_Trl SET MsgText='Name oder Suchschlüssel', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d9fe574f-a32a-3aa4-ad60-0d0f4c386cf7')
;

UPDATE AD_Message_Trl SET MsgText='Aktualisieren', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='080d97b5-4ea3-37a9-b8cc-b3c635c24b40')
;

UPDATE AD_Message_Trl SET MsgText='Wird gelesen ...', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='136e008e-1bc0-3945-9439-a4e3ee353eef')
;

UPDATE AD_Message_Trl SET MsgText='Abbrechen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='2faa74a2-6640-3a99-ba0b-1e00666d1311')
;

UPDATE AD_Message_Trl SET MsgText='Abgebrochen; die Liste ist, wie sie war', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='29ba5e04-2633-3aa7-a3af-c363595ed7a5')
;

UPDATE AD_Message_Trl SET MsgText='Das Lesen ist fehlgeschlagen: {0}. Bitte aktualisieren; bleibt es dabei, wenden Sie sich an die Administration.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3cef5760-b0c2-3439-99af-044af7974e16')
;

UPDATE AD_Message_Trl SET MsgText='Vorige Seite', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e0e931b1-3bac-32f5-9dc2-2c752032f1c3')
;

UPDATE AD_Message_Trl SET MsgText='Nächste Seite', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='6b0269d2-8e13-3102-8b56-4c1d67c907ad')
;

UPDATE AD_Message_Trl SET MsgText='{0} bis {1} von {2}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='90530137-d3f5-3814-86cf-b9d8df302a81')
;

UPDATE AD_Message_Trl SET MsgText='Hier sind keine Kunden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1fb4399f-4aa9-3d28-8e6d-2ecb6b9f2012')
;

UPDATE AD_Message_Trl SET MsgText='Kunde', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='04d40f79-9fe5-3ff3-b5a5-685d5930e94a')
;

UPDATE AD_Message_Trl SET MsgText='Überfällig', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b0348bbf-8ea1-311d-894c-d02a769e611b')
;

UPDATE AD_Message_Trl SET MsgText='{0}: {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='001d702c-47ba-3c0c-be86-b74e6a0b58d0')
;

UPDATE AD_Message_Trl SET MsgText='Wechselkurs fehlt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fcb121b5-ca47-3069-bc0a-f7607835b0fb')
;

UPDATE AD_Message_Trl SET MsgText='Bitte einen Kunden aus der Liste wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a1242922-ca68-377c-ab03-80a4e8fae768')
;

UPDATE AD_Message_Trl SET MsgText='Diesen Kunden gibt es nicht, oder Ihre Rolle sieht ihn nicht. Bitte einen anderen wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3c83f5b1-4d6e-3336-a3c8-a82aaa8c3399')
;

UPDATE AD_Message_Trl SET MsgText='betreut von: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='eb53431c-58a5-3b22-8ef0-5005acd3f250')
;

UPDATE AD_Message_Trl SET MsgText='Vertrieb: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ec0e267d-e5d8-3707-9c3d-f83e3e0ace56')
;

UPDATE AD_Message_Trl SET MsgText='Fenster öffnen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b3851dda-8b1f-3a04-a990-6eda5a304b49')
;

UPDATE AD_Message_Trl SET MsgText='Zurückgestellt bis {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e0ded2f8-cf84-3a1b-bd77-0a2c3642e93a')
;

UPDATE AD_Message_Trl SET MsgText='Ansprechpartner', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='cef7e8cf-084c-3e84-aaac-ea34d4e9ffd0')
;

UPDATE AD_Message_Trl SET MsgText='Keine Ansprechpartner', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='40081af2-1db4-3590-bf97-c2b3664fb205')
;

UPDATE AD_Message_Trl SET MsgText='erhält die Briefe', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='202ac12f-a7cf-3d39-83b7-fe79f8754bff')
;

UPDATE AD_Message_Trl SET MsgText='Beträge', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='22d5c8f2-c140-3e36-b826-65b775287a26')
;

UPDATE AD_Message_Trl SET MsgText='Offen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3cd81f92-801b-3d80-a8de-f52c27d81b6f')
;

UPDATE AD_Message_Trl SET MsgText='Nicht fällig', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='206f67f4-9262-3b3f-955d-e90c749cc3b9')
;

UPDATE AD_Message_Trl SET MsgText='1 bis 30 Tage', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='9a23d523-f6a8-3421-b7b2-545fc1c86ac6')
;

UPDATE AD_Message_Trl SET MsgText='31 bis 60 Tage', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1a412b67-8b36-31a7-bc17-44dbf872a917')
;

UPDATE AD_Message_Trl SET MsgText='61 bis 90 Tage', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='bb696f1a-9469-3907-b64f-4c46eae716a7')
;

UPDATE AD_Message_Trl SET MsgText='Über 90 Tage', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='6a3af8d1-007b-3264-9016-f85648db65f0')
;

UPDATE AD_Message_Trl SET MsgText='Zahlungen und Gutschriften', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ee0484d1-f2c7-3412-982b-7d76bdf73810')
;

UPDATE AD_Message_Trl SET MsgText='Limit und Obligo', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ebb1e210-4076-3164-b624-757ba3da2ddb')
;

UPDATE AD_Message_Trl SET MsgText='Es gilt keine Kreditregel', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b2c8611d-0ffb-3290-9e9c-fe200991ce53')
;

UPDATE AD_Message_Trl SET MsgText='Limit', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ac98e90b-43b4-3268-a43c-48805d9164c3')
;

UPDATE AD_Message_Trl SET MsgText='Kein Limit', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='273c28f4-99e1-3d37-9d7b-e673edb1e01e')
;

UPDATE AD_Message_Trl SET MsgText='Frei für Aufträge', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='2000b46e-10ca-3d0c-b2c1-5680b08d6299')
;

UPDATE AD_Message_Trl SET MsgText='Offene Posten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b94784e8-6fbf-3eab-a789-82a57a1075cf')
;

UPDATE AD_Message_Trl SET MsgText='Nichts ist offen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='204bb531-bfd4-37f3-8321-a0f8669d9a01')
;

UPDATE AD_Message_Trl SET MsgText='{0} ({1,choice,1#1 Tag|1<{1} Tage})', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='c3fee075-e896-3663-8c05-e0b37ab0f58e')
;

UPDATE AD_Message_Trl SET MsgText='Nächster Mahnlauf', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='36a308c5-beb6-35da-9d30-73115c17338f')
;

UPDATE AD_Message_Trl SET MsgText='Ein Mahnlauf heute würde nichts versenden.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1ded3080-1c00-329d-88a3-4eefcdd31ac2')
;

UPDATE AD_Message_Trl SET MsgText='Würde gemahnt: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3dcb0d68-0024-33fb-b425-86860056fb26')
;

UPDATE AD_Message_Trl SET MsgText='{0} Posten, zahlbar bis {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='99911699-70e0-31cf-9503-337fec8575f8')
;

UPDATE AD_Message_Trl SET MsgText='davon Gebühr {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='6181c9fe-6af2-3b27-87ef-eb168eb172ad')
;

UPDATE AD_Message_Trl SET MsgText='Muss freigegeben werden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fb1fd4ed-7660-3ee9-84b7-9b7b6506ff12')
;

UPDATE AD_Message_Trl SET MsgText='Der Mahnlauf würde anhalten:', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b162535a-bf27-370b-aab1-6770d8fdd33d')
;

UPDATE AD_Message_Trl SET MsgText='Verlauf', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1eaf5f27-5b8e-3e9e-ae59-80951ed0d473')
;

UPDATE AD_Message_Trl SET MsgText='Bisher nichts', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='13bb4012-5c01-3671-be44-86c80a11b8c5')
;

UPDATE AD_Message_Trl SET MsgText='Kontakt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='35149785-8f8f-3d38-b3bd-480eed06b2e3')
;

UPDATE AD_Message_Trl SET MsgText='Zusage', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e649d353-6d58-3e98-bcbf-9ca932cffaa5')
;

UPDATE AD_Message_Trl SET MsgText='Klärfall', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='590cdb83-40b8-3280-8818-d12b31ed4bb4')
;

UPDATE AD_Message_Trl SET MsgText='Ratenplan', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='4c9ffa42-2e03-3cc1-bd5c-054514a599e0')
;

UPDATE AD_Message_Trl SET MsgText='Kreditsperre', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='78b23a07-2cbd-3c99-bc3e-6ca1cab4e9e5')
;

UPDATE AD_Message_Trl SET MsgText='Mahnschreiben', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='7739084b-ffe6-383f-832b-729a4a8d5a79')
;

UPDATE AD_Message_Trl SET MsgText='Mahnung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='289b9ce6-8741-3853-aa0f-85e9c3a252b7')
;

UPDATE AD_Message_Trl SET MsgText='bis {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='0ad0117d-6e21-32f8-9e22-fd846588a925')
;

UPDATE AD_Message_Trl SET MsgText='Brief anzeigen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='313d8d7f-c5c0-3d98-b142-9ce7304d0a48')
;

UPDATE AD_Message_Trl SET MsgText='Mahnung vorschlagen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='f7795bc4-454d-3bde-8800-134d030eaed0')
;

UPDATE AD_Message_Trl SET MsgText='Auftrag anhalten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e07144fb-29f9-38ef-a4a9-30ee1916c7f0')
;

UPDATE AD_Message_Trl SET MsgText='Wiedervorlage', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1284182a-63cc-3d5b-95f8-9c9e7aa1bdeb')
;

UPDATE AD_Message_Trl SET MsgText='Es ist kein offener Posten gewählt. Bitte zuerst den Posten wählen, den der Kunde beanstandet.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='0c896da3-a1ab-32d5-a263-92f198e2b1b9')
;

UPDATE AD_Message_Trl SET MsgText='Notiz zum Gespräch; sie geht in den nächsten Kontakt ein', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='9f228b58-8519-3c17-9882-95c0d0d4399a')
;

UPDATE AD_Message_Trl SET MsgText='Gleiche Raten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='749ccba6-797f-325f-902a-aa7b75e1b895')
;

UPDATE AD_Message_Trl SET MsgText='Gleiche Raten mit Zinsen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='7700681c-ff35-3b23-86b9-8fb9760d38b4')
;

UPDATE AD_Message_Trl SET MsgText='Gleiche Tilgung zuzüglich Zinsen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='22a4ae52-98ce-30cf-8444-32765b581ca1')
;

UPDATE AD_Message_Trl SET MsgText='Wöchentlich', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b0494339-25fc-35e6-a581-261d2970dfbe')
;

UPDATE AD_Message_Trl SET MsgText='Monatlich', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='200ab4f2-2b90-3034-b074-0e216184e5e8')
;

UPDATE AD_Message_Trl SET MsgText='Monatsende', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='915de98d-c279-35e6-989d-f7ff37de7c2e')
;

UPDATE AD_Message_Trl SET MsgText='Summe {0}, {1}, Antwort bis {2}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='723d5516-ddd7-3368-a4b5-5b3c736da6fd')
;

UPDATE AD_Message_Trl SET MsgText='Diesen Ratenplan anbieten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='15190fec-f685-3ddb-93e1-bbb68c776e03')
;

UPDATE AD_Message_Trl SET MsgText='Kontoauszug senden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='f0d146bf-da10-3974-a2a8-4c17d5a09071')
;

UPDATE AD_Message_Trl SET MsgText='Kontoauszug, Saldo {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='58ca17e9-7946-3c4f-afe8-e0e790ee057b')
;

UPDATE AD_Message_Trl SET MsgText='Kontoauszug an {0} gesendet.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b1db82fe-8bb6-30bc-a309-c94ad46bccf7')
;

UPDATE AD_Message_Trl SET MsgText='Kontoauszug liegt zum Drucken bereit.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='65a5e86c-917c-321a-bc56-ddc75ae1bd71')
;

UPDATE AD_Message_Trl SET MsgText='Es ist nichts offen, oder Ihre Rolle sieht es nicht. Bitte einen Kunden mit offenen Posten wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='243ba826-abb6-32dc-85ac-b825c23bf92d')
;

UPDATE AD_Message_Trl SET MsgText='Der Kontoauszug wurde nicht an {0} gesendet: {1}. Bitte die Adresse berichtigen, oder ohne E-Mail noch einmal starten und drucken.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='893b922a-93f6-3fc6-8847-24713c4021d0')
;

UPDATE AD_Message_Trl SET MsgText='Ob der Kontoauszug {0} erreicht hat, ist unbekannt: {1}. Bitte den Kunden fragen, bevor Sie noch einmal senden.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='43cc7b9c-9233-3c2a-a6d2-774da916876c')
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

SELECT register_migration_script('202611260004_COL-6_Translations.sql') FROM dual
;

-- COL-3 Translations; run again after installing a language
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

UPDATE AD_Element_Trl SET Name='Kreditprüfung', PrintName='Kreditprüfung', Description='Ergebnis der letzten Kreditprüfung des Auftrags', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='4a30c128-6905-3ed6-bb9b-4c6c95c8f482')
;

UPDATE AD_Element_Trl SET Name='Angenommener Betrag', PrintName='Angenommener Betrag', Description='Auftragssumme bei der letzten Fertigstellung; bis dahin wird er nicht erneut angehalten', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e2a05850-1eba-357a-aa62-1fc3f4c4433e')
;

UPDATE AD_Element_Trl SET Name='Nummer der Sperre', PrintName='Nummer der Sperre', Description='Nummer der Sperre, wie die Meldung am Auftrag sie nennt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='52a84aa3-2702-31a3-96ea-b496295538e9')
;

UPDATE AD_Element_Trl SET Name='Durch Limit gesperrt', PrintName='Durch Limit gesperrt', Description='Der Kreditstatus wurde gesetzt, weil das Limit null ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='4493e057-1d91-3ba1-b3b6-df4475d1b1c3')
;

UPDATE AD_Element_Trl SET Name='Hält Aufträge an', PrintName='Hält Aufträge an', Description='Ein offener Posten dieser Stufe hält neue Aufträge des Kunden an', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='c82c7c93-6086-3668-b53e-59579bc9eee8')
;

UPDATE AD_Element_Trl SET Name='Limitart', PrintName='Limitart', Description='Woher das Limit stammt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='1c84d62c-1f6e-3452-8138-7e596fb8086d')
;

UPDATE AD_Element_Trl SET Name='Limit', PrintName='Limit', Description='Höchstbetrag, den der Kunde schulden darf; null = nichts', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='cf1c69c0-e1d9-3b48-baed-47262d1227f3')
;

UPDATE AD_Element_Trl SET Name='Genehmigt', PrintName='Genehmigt', Description='Ein nicht genehmigtes Limit zählt nicht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='de0f5785-9213-3646-8a5b-2d3d817e3028')
;

UPDATE AD_Element_Trl SET Name='Genehmigt von', PrintName='Genehmigt von', Description='Wer das Limit genehmigt hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='5d2124dc-75d2-3070-b60b-456484cf7202')
;

UPDATE AD_Element_Trl SET Name='Genehmigen', PrintName='Genehmigen', Description='Dieses Limit genehmigen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='5be38005-6ebc-3ce3-b088-86dd1be52804')
;

UPDATE AD_Element_Trl SET Name='Prüfmodus', PrintName='Prüfmodus', Description='Was geschieht, wenn ein Auftrag nicht besteht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='6d1fd8ae-14ce-398b-868d-152975d9bb34')
;

UPDATE AD_Element_Trl SET Name='Warnschwelle %', PrintName='Warnschwelle %', Description='Ab diesem Anteil des Limits wird gewarnt; 0 = nie', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8c77029e-bfda-3839-9024-3d7d18f980b1')
;

UPDATE AD_Element_Trl SET Name='Überfällige prüfen', PrintName='Überfällige prüfen', Description='Überfällige Posten halten Aufträge an', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='0f3891a4-5911-3150-91f5-8ffe808e4dc5')
;

UPDATE AD_Element_Trl SET Name='Überfällig ab Tagen', PrintName='Überfällig ab Tagen', Description='Ein Posten zählt ab so vielen Tagen nach Fälligkeit', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='4b0f236e-5c07-36ae-a811-3be61bbc33b0')
;

UPDATE AD_Element_Trl SET Name='Kulanztage', PrintName='Kulanztage', Description='Zusätzliche Tage, die nachgesehen werden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='0b48d1d4-4a57-3c18-8039-485d10a3ef8a')
;

UPDATE AD_Element_Trl SET Name='Überfälliger Betrag', PrintName='Überfälliger Betrag', Description='Überfällige Posten halten an, sobald sie diesen Betrag erreichen; 0 = jeder', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='aae451ca-56c4-3e48-95b0-cc8aa018b34f')
;

UPDATE AD_Element_Trl SET Name='Mahnstufe hält an', PrintName='Mahnstufe hält an', Description='Posten einer Mahnstufe, die Aufträge anhält, wirken', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='ee9daccf-77ee-3bde-991e-87cd3dfdcc6a')
;

UPDATE AD_Element_Trl SET Name='Gebrochene Zusage hält an', PrintName='Gebrochene Zusage hält an', Description='Eine gebrochene Zahlungszusage hält Aufträge an', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='c372ace5-e617-3d2e-bd48-59a44abac663')
;

UPDATE AD_Element_Trl SET Name='Gruppenlimit', PrintName='Gruppenlimit', Description='Das Limit des übergeordneten Partners gilt für alle seine Partner zusammen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d52413ec-73ed-3e97-961d-4672fbdf47f9')
;

UPDATE AD_Element_Trl SET Name='Entwürfe zählen', PrintName='Entwürfe zählen', Description='Aufträge in Vorbereitung zählen zum Obligo', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='13209d16-de90-323d-bd49-a930eb98ab46')
;

UPDATE AD_Element_Trl SET Name='Versicherter Teil mindert', PrintName='Versicherter Teil mindert', Description='Versicherte Limits mindern das Obligo, statt selbst Limit zu sein', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='791291ba-72a2-3898-96f4-75e108c855e7')
;

UPDATE AD_Element_Trl SET Name='Angebote prüfen', PrintName='Angebote prüfen', Description='Angebote werden geprüft', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b5b133c8-3355-3d20-a8ef-91ca87ab6dde')
;

UPDATE AD_Element_Trl SET Name='Vorkasse prüfen', PrintName='Vorkasse prüfen', Description='Aufträge gegen Vorkasse werden geprüft', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d0254675-78a3-3694-ab98-6222b365cf6e')
;

UPDATE AD_Element_Trl SET Name='Barverkäufe prüfen', PrintName='Barverkäufe prüfen', Description='Bar bezahlte Aufträge werden geprüft', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='9e145e15-bde0-3062-ae4b-1064df81faea')
;

UPDATE AD_Element_Trl SET Name='Eigene Firmen prüfen', PrintName='Eigene Firmen prüfen', Description='Aufträge eigener Organisationen werden geprüft', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='44b538f8-3810-34e5-8222-726af41d7ec7')
;

UPDATE AD_Element_Trl SET Name='Zweite Freigabe ab', PrintName='Zweite Freigabe ab', Description='Eine Freigabe über diesem Betrag braucht eine zweite Person; 0 = nie', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='0a97ec94-3e2e-369b-a154-66a843d3472a')
;

UPDATE AD_Element_Trl SET Name='Freigabetage', PrintName='Freigabetage', Description='Tage, die eine Freigabe ohne andere Angabe gilt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='74b71ede-750b-364e-bf2f-4e546ba19b24')
;

UPDATE AD_Element_Trl SET Name='Wenn frei', PrintName='Wenn frei', Description='Was mit einem wartenden Auftrag geschieht, der wieder besteht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b935bdec-16c5-3ca2-a80c-6a74fb057a07')
;

UPDATE AD_Element_Trl SET Name='Status der Sperre', PrintName='Status der Sperre', Description='Wo die Sperre steht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='9e4de43a-8cac-3ec4-87ad-d26058ec31f5')
;

UPDATE AD_Element_Trl SET Name='Grundschlüssel', PrintName='Grundschlüssel', Description='Gründe in Kurzform, für die Freigabe', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='765eb3f2-cb6f-3649-b73c-fa525f9a7f29')
;

UPDATE AD_Element_Trl SET Name='Gründe', PrintName='Gründe', Description='Alle Gründe, aus denen der Auftrag angehalten wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='00821276-feea-3887-9e68-dedc9595f691')
;

UPDATE AD_Element_Trl SET Name='Auftragsbetrag', PrintName='Auftragsbetrag', Description='Summe des Auftrags, als er angehalten wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8a23a32b-de43-351b-83ad-89d70e2deeee')
;

UPDATE AD_Element_Trl SET Name='Auftragswährung', PrintName='Auftragswährung', Description='Währung von Auftragsbetrag und freigegebenem Betrag', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8f65c348-58a0-3c22-84f6-eb90e9ec5813')
;

UPDATE AD_Element_Trl SET Name='Offene Rechnungen', PrintName='Offene Rechnungen', Description='Unbezahlter Teil der Rechnungen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='20f5e262-d39b-3e13-8d10-8337873ec8a3')
;

UPDATE AD_Element_Trl SET Name='Nicht zugeordnete Zahlungen', PrintName='Nicht zugeordnete Zahlungen', Description='Zahlungen ohne Zuordnung; mindert das Obligo', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='14a6195e-1ea5-31ac-85d8-84f95011f8d6')
;

UPDATE AD_Element_Trl SET Name='Offene Gutschriften', PrintName='Offene Gutschriften', Description='Mindert das Obligo', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='6a1ad06e-adf7-3da7-8232-6f516c23296f')
;

UPDATE AD_Element_Trl SET Name='Offene Aufträge', PrintName='Offene Aufträge', Description='Angenommen, weder geliefert noch berechnet, ohne diesen Auftrag', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='28c6d8ff-a026-33cb-9ebb-62b3c3fa30d8')
;

UPDATE AD_Element_Trl SET Name='Noch nicht berechnet', PrintName='Noch nicht berechnet', Description='Geliefert, Rechnung folgt noch', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='51d08911-b8c9-3a53-9ebf-61e10369e02d')
;

UPDATE AD_Element_Trl SET Name='Entwürfe', PrintName='Entwürfe', Description='Aufträge in Vorbereitung, sofern die Regel sie zählt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='18e24e3d-b667-3294-bffd-672fcda9da00')
;

UPDATE AD_Element_Trl SET Name='Versicherter Teil', PrintName='Versicherter Teil', Description='Mindert das Obligo', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='6e2419e7-15a7-3f45-9f9f-d0c06074f43d')
;

UPDATE AD_Element_Trl SET Name='Obligo', PrintName='Obligo', Description='Summe aller Teile, ohne diesen Auftrag', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='80a93c9a-bbc3-3573-9db9-a7f563c8a12a')
;

UPDATE AD_Element_Trl SET Name='Angehalten am', PrintName='Angehalten am', Description='Wann der Auftrag zuletzt angehalten wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b6107c93-ab6d-34d7-8528-27381b194c39')
;

UPDATE AD_Element_Trl SET Name='Erfasst von', PrintName='Erfasst von', Description='Wer den Auftrag fertigstellen wollte', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='489f642d-4c98-36fc-9159-c2d7df075ab1')
;

UPDATE AD_Element_Trl SET Name='Antragsteller', PrintName='Antragsteller', Description='Wer um die Freigabe gebeten hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='ce83e4e3-a3e2-3e5e-a3c8-8a60f1412987')
;

UPDATE AD_Element_Trl SET Name='Antrag', PrintName='Antrag', Description='Warum der Auftrag freigegeben werden soll', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='42fe1ab0-79ff-35f4-acb0-dd0190f8d6e4')
;

UPDATE AD_Element_Trl SET Name='Erste Freigabe von', PrintName='Erste Freigabe von', Description='Wer die erste von zwei Freigaben erteilt hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='7fc9069d-c799-342a-a745-7b06faf237d5')
;

UPDATE AD_Element_Trl SET Name='Entschieden von', PrintName='Entschieden von', Description='Wer freigegeben oder abgelehnt hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='912dbc02-41ce-3499-b229-4508606cf6d7')
;

UPDATE AD_Element_Trl SET Name='Entschieden am', PrintName='Entschieden am', Description='Wann entschieden wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e26fed9e-f0cd-3518-97c2-73c520e4b1f2')
;

UPDATE AD_Element_Trl SET Name='Begründung', PrintName='Begründung', Description='Warum so entschieden wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='cc6ba995-aee9-3500-9add-0f7b343923e8')
;

UPDATE AD_Element_Trl SET Name='Gültig bis', PrintName='Gültig bis', Description='Letzter Tag der Freigabe; leer = Tage der Regel', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3e726036-7672-3f31-ac99-fe1761cd6cfb')
;

UPDATE AD_Element_Trl SET Name='Freigegebener Betrag', PrintName='Freigegebener Betrag', Description='So hoch darf der Auftrag werden; leer = sein jetziger Betrag', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e5b13a30-3d31-3dbc-a1c2-a16eec993e5e')
;

UPDATE AD_Element_Trl SET Name='Freigabe beantragen', PrintName='Freigabe beantragen', Description='Um die Freigabe dieses Auftrags bitten', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='7c31169d-b64f-3595-bfc2-2fcdd9682a92')
;

UPDATE AD_Element_Trl SET Name='Freigeben', PrintName='Freigeben', Description='Diesen Auftrag freigeben', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='24c310a5-aff9-3c34-8ea0-7fd17b86d945')
;

UPDATE AD_Element_Trl SET Name='Ablehnen', PrintName='Ablehnen', Description='Die Freigabe ablehnen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='97ca9970-2fbc-369f-bc4c-c68bd0cb10f8')
;

UPDATE AD_Element_Trl SET Name='Neu prüfen', PrintName='Neu prüfen', Description='Wartende Aufträge dieses Kunden jetzt prüfen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='c926a1d3-497b-3ccc-b61d-687854a3891a')
;

UPDATE AD_Element_Trl SET Name='Angehalten von', PrintName='Angehalten von', Description='Erster Tag der gemeinten Sperren', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3cb37a90-b5a0-30f3-ad0d-62fc00e9ba39')
;

UPDATE AD_Element_Trl SET Name='Angehalten bis', PrintName='Angehalten bis', Description='Letzter Tag der gemeinten Sperren', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='c37c1a5b-56b2-3fee-bd0b-dc4a7e5f7106')
;

UPDATE AD_Element_Trl SET Name='Auch spätere Aufträge', PrintName='Auch spätere Aufträge', Description='Auch Aufträge des Kunden bis zum Ende der Freigabe bestehen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='804c0907-33c3-3721-afa0-295146cfc160')
;

UPDATE AD_Element_Trl SET Name='Kreditlimit', PrintName='Kreditlimit', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='1d476326-d3f4-38a2-bf85-1cda3729aaec')
;

UPDATE AD_Element_Trl SET Name='Kreditlimit UUID', PrintName='Kreditlimit UUID', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8b63ba1c-7d27-324f-a8b4-79a7e1038261')
;

UPDATE AD_Element_Trl SET Name='Kreditregel', PrintName='Kreditregel', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='416b48c9-fa49-34cc-acc3-3c177428fb7c')
;

UPDATE AD_Element_Trl SET Name='Kreditregel UUID', PrintName='Kreditregel UUID', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='aaf8eea9-1080-3826-94f2-2803d388f068')
;

UPDATE AD_Element_Trl SET Name='Kreditsperre', PrintName='Kreditsperre', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='0db86c0a-0d43-31f5-83dc-a61483e94e81')
;

UPDATE AD_Element_Trl SET Name='Kreditsperre UUID', PrintName='Kreditsperre UUID', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='ebfbec25-4f20-3253-b8d2-f9181b38cf16')
;

UPDATE AD_Ref_List_Trl SET Name='Aus', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='7123679c-182d-3738-8593-1c140fccca26')
;

UPDATE AD_Ref_List_Trl SET Name='Warnen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='5e914175-87d5-33bb-ac5d-4f05d1fa353e')
;

UPDATE AD_Ref_List_Trl SET Name='Durchsetzen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e1801e9d-4632-3738-afd7-fa02d6328c58')
;

UPDATE AD_Ref_List_Trl SET Name='Jeden Auftrag anhalten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='b12a1e3e-a12a-3a23-b302-03b2f19d8626')
;

UPDATE AD_Ref_List_Trl SET Name='Intern', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='efbbdc15-4958-3d31-bf6b-2a3ffdedb8f9')
;

UPDATE AD_Ref_List_Trl SET Name='Versichert', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='a76f61ac-6b59-39e2-bb52-fd8400fb33a7')
;

UPDATE AD_Ref_List_Trl SET Name='Vorübergehend', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='c0e1bd0b-0a7f-3efc-b44c-36e64ad651c5')
;

UPDATE AD_Ref_List_Trl SET Name='Auftrag fertigstellen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='68ca7d8b-8152-3489-b3ba-69c6b15bbf84')
;

UPDATE AD_Ref_List_Trl SET Name='Antragsteller benachrichtigen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='b41700cb-4db1-345a-9188-3dcea01a343a')
;

UPDATE AD_Ref_List_Trl SET Name='Angehalten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='d76976b3-b18e-3a2c-94a3-9cff2ea27dc7')
;

UPDATE AD_Ref_List_Trl SET Name='Freigabe beantragt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e9aa3002-1642-3fe4-8b30-c59aad944c82')
;

UPDATE AD_Ref_List_Trl SET Name='Erste Freigabe erteilt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e6fc7ce4-90ad-3d3d-ba6b-52f72af75caf')
;

UPDATE AD_Ref_List_Trl SET Name='Freigegeben', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='d5ad4a34-d0bb-3a22-9a31-e96ecc6f1ce7')
;

UPDATE AD_Ref_List_Trl SET Name='Abgelehnt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='8b4cf2ac-3e9d-38f4-98a8-2235c8b748d4')
;

UPDATE AD_Ref_List_Trl SET Name='Wieder frei', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='1e17cbd6-8699-3320-a941-d67207456e15')
;

UPDATE AD_Ref_List_Trl SET Name='Hinfällig', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='a50606bd-cbbf-3513-a6c6-a4c87f109c85')
;

UPDATE AD_Ref_List_Trl SET Name='Von Hand angehalten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='5c84ad1a-b226-3686-85cc-35c7ae0756eb')
;

UPDATE AD_Ref_List_Trl SET Name='Bestanden', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='14bdf35a-f599-3dec-af35-20d1e9f6ee90')
;

UPDATE AD_Ref_List_Trl SET Name='Warnung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='4780bf22-26b1-3211-92d0-dcebdb3da330')
;

UPDATE AD_Ref_List_Trl SET Name='Angehalten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='68dd1a16-64ee-38fd-946b-fc39c7fa09fb')
;

UPDATE AD_Ref_List_Trl SET Name='Freigegeben', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='b8147126-1611-3751-9c22-34341767d875')
;

UPDATE AD_Reference_Trl SET Name='Benutzer', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95')
;

UPDATE AD_Table_Trl SET Name='Kreditlimit', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='983cb373-e7bb-3112-b55e-610ca159c14a')
;

UPDATE AD_Table_Trl SET Name='Kreditregel', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='2ceb53cf-46c4-3d77-92a5-0be8ce5ed011')
;

UPDATE AD_Table_Trl SET Name='Kreditsperre eines Auftrags', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='e668b588-b132-3878-a0bc-31347abc7004')
;

UPDATE AD_Window_Trl SET Name='Angehaltene Aufträge', Description='Aufträge, die warten, warum, und wer was entschieden hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='6fe750a0-63b6-3872-a176-25e37aa77981')
;

UPDATE AD_Window_Trl SET Name='Kreditlimits', Description='Limits der Kunden im Zeitverlauf', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='7d3b2ae0-e270-345a-974f-ffcb868007c7')
;

UPDATE AD_Window_Trl SET Name='Kreditregeln', Description='Was bei wem geprüft wird: Mandant, Kundengruppe, Kunde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='3985b808-29c9-3676-8d3c-84f3b844154b')
;

UPDATE AD_Tab_Trl SET Name='Angehaltener Auftrag', Description='Ein Auftrag, der wartet', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1bfda8bd-2e69-34b0-992b-c3af4ac6cf72')
;

UPDATE AD_Tab_Trl SET Name='Kreditlimit', Description='Von überlappenden Zeilen zählt die zuletzt begonnene', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='8bcf2563-a921-355c-9d1a-f343354bf272')
;

UPDATE AD_Tab_Trl SET Name='Kreditregel', Description='Kunde vor Kundengruppe vor Mandant', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f81d9733-c8cc-3ec9-9f82-6dd9acd5a4aa')
;

UPDATE AD_Tab_Trl SET Name='Kreditlimits', Description='Limits im Zeitverlauf', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='08c3625a-20b8-3b21-a1fd-354553fbb10d')
;

UPDATE AD_Tab_Trl SET Name='Angehaltene Aufträge', Description='Aufträge, die warten oder warteten', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='3290d798-04f5-3628-aa31-88f47943f5ec')
;

UPDATE AD_Tab_Trl SET Name='Kreditsperren', Description='Warum der Auftrag wartet oder wartete', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fc90a245-0aca-3d50-97dc-df6f1f8f9a05')
;

UPDATE AD_Process_Trl SET Name='Kreditlimit genehmigen', Description='Das Limit gilt ab jetzt; wer es erfasst hat, kann es nicht genehmigen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='12cc302d-45df-3beb-8d35-fa917b405ae7')
;

UPDATE AD_Process_Trl SET Name='Freigabe beantragen', Description='Bittet um die Freigabe eines angehaltenen Auftrags', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e4e92713-3e65-3905-a0e3-ad7fd8e91402')
;

UPDATE AD_Process_Trl SET Name='Kreditsperren freigeben', Description='Gibt die Sperre oder alle Sperren eines Kunden oder Zeitraums bis zu einem Tag frei; der Antragsteller kann das nicht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0ad4725f-bdc0-3916-b42a-0f1d84bd67bf')
;

UPDATE AD_Process_Trl SET Name='Freigabe ablehnen', Description='Lehnt die Freigabe ab; der Auftrag bleibt angehalten', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='32e751d6-ef56-3dab-a01e-720eb8ffb116')
;

UPDATE AD_Process_Trl SET Name='Auftrag anhalten', Description='Stoppt Lieferungen eines angenommenen Auftrags, bis jemand ihn freigibt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='fac18898-c83e-31b1-8530-07dca22d5202')
;

UPDATE AD_Process_Trl SET Name='Kreditsperren neu prüfen', Description='Für den Zeitplaner: prüft wartende Aufträge erneut und lässt weiterlaufen, was besteht; bringt die Limits der Kunden auf Stand', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0f0aa6c0-23fc-3068-a4df-b604a4af6d24')
;

UPDATE AD_Menu_Trl SET Name='Angehaltene Aufträge', Description='Aufträge, die warten, warum, und wer was entschieden hat', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='17d7021c-e8eb-3de4-b30e-ec5da3d057f8')
;

UPDATE AD_Menu_Trl SET Name='Kreditsperren freigeben', Description='Gibt die Sperre oder alle Sperren eines Kunden oder Zeitraums bis zu einem Tag frei; der Antragsteller kann das nicht', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='1559a071-6b33-3fda-ab44-bc0467d3d0e4')
;

UPDATE AD_Menu_Trl SET Name='Auftrag anhalten', Description='Stoppt Lieferungen eines angenommenen Auftrags, bis jemand ihn freigibt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='5ce78c2d-cb87-3dec-8e50-d7d4cce63d5e')
;

UPDATE AD_Menu_Trl SET Name='Kreditlimits', Description='Limits der Kunden im Zeitverlauf', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='160dbb99-7bb5-3829-a2a9-83d08000b385')
;

UPDATE AD_Menu_Trl SET Name='Kreditregeln', Description='Was bei wem geprüft wird: Mandant, Kundengruppe, Kunde', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='a26dfd7a-69f3-38eb-b6ad-ead5f1bf6c26')
;

UPDATE AD_Menu_Trl SET Name='Kreditsperren neu prüfen', Description='Für den Zeitplaner: prüft wartende Aufträge erneut und lässt weiterlaufen, was besteht; bringt die Limits der Kunden auf Stand', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='b60446d0-7eb9-36ea-9c83-e15b4e1043be')
;

UPDATE AD_Message_Trl SET MsgText='Durch Kreditprüfung angehalten {0}: {1} Bitte die Freigabe beantragen oder den Auftrag ändern.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8315c86d-6b7f-339d-ad21-aa1964716234')
;

UPDATE AD_Message_Trl SET MsgText='Der Auftrag nennt niemanden, der zahlt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='f6750f70-5620-35ea-8e61-66807d80fb92')
;

UPDATE AD_Message_Trl SET MsgText='Kunde {2} ist nicht aktiv.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1e27c598-da41-354a-96ba-34d27bac0d5c')
;

UPDATE AD_Message_Trl SET MsgText='Jeder Auftrag dieses Kunden braucht eine Freigabe.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='0f181101-d31a-3081-b4c3-76fadd7d3ba0')
;

UPDATE AD_Message_Trl SET MsgText='Eine Kreditsperre wurde von Hand gesetzt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ae3417fd-a0d9-3a50-8d83-1dd58d87f639')
;

UPDATE AD_Message_Trl SET MsgText='Eine Mahnung hat eine Kreditsperre gesetzt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='344c8066-814e-3f6b-be70-846b013df424')
;

UPDATE AD_Message_Trl SET MsgText='Mit diesem Auftrag sind {0} von einem Limit von {1} belegt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8ca9cd8b-6c29-3140-be7c-74861e5697fb')
;

UPDATE AD_Message_Trl SET MsgText='Mit diesem Auftrag belegt die Gruppe {2} {0} von einem Limit von {1}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='40141de3-7939-3e98-9016-131484dcfbb4')
;

UPDATE AD_Message_Trl SET MsgText='{0} sind überfällig, die älteste Rechnung {2} seit {3} Tagen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='4219e67e-4d91-3532-bcb5-32c7280cd2ca')
;

UPDATE AD_Message_Trl SET MsgText='Mahnung {2} hat eine Mahnstufe erreicht, die Aufträge anhält.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='37d85d9a-d975-3e8b-85a3-87e5bf14b3f4')
;

UPDATE AD_Message_Trl SET MsgText='Eine Zahlungszusage über {0} zum {2} wurde gebrochen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='008ec5c8-9502-3878-9ced-aa6580eabbaf')
;

UPDATE AD_Message_Trl SET MsgText='Wechselkurs fehlt: {2}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='cbb16c92-cab7-31cc-999d-2dc3ae8fc332')
;

UPDATE AD_Message_Trl SET MsgText='Jemand hält diesen Auftrag von Hand an.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='69da312f-c82b-3537-b57d-96aa3709ae49')
;

UPDATE AD_Message_Trl SET MsgText='Mit diesem Auftrag sind {0} belegt, das Limit ist {1}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d164eddf-9318-36c7-9079-494516fe8f18')
;

UPDATE AD_Message_Trl SET MsgText='Wer den Auftrag erfasst oder die Freigabe beantragt hat, kann nicht entscheiden. Bitte jemand anderen fragen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='12b02bf9-fdf4-36da-9076-c05a17f832b1')
;

UPDATE AD_Message_Trl SET MsgText='Ihre Rolle darf nicht über angehaltene Aufträge entscheiden. Bitte Zugriff auf den Prozess Kreditsperren freigeben beantragen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fa0e1f2a-6c6f-3118-a9e0-1375203742bc')
;

UPDATE AD_Message_Trl SET MsgText='Die Sperre {0} ist nicht mehr offen. Bitte den Auftrag öffnen und seine neueste Sperre ansehen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='2380d0fe-e6b1-3746-a115-007c14132866')
;

UPDATE AD_Message_Trl SET MsgText='Keine offene Sperre passt. Bitte eine Sperre, einen Kunden oder einen Zeitraum wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='97ee00e3-98b2-3fc7-92ea-d3189316c8de')
;

UPDATE AD_Message_Trl SET MsgText='Eine Freigabe kann nicht vor heute enden. Bitte einen späteren Tag wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a17b0dfe-d3d2-3f9f-b9b4-01e499c24c5a')
;

UPDATE AD_Message_Trl SET MsgText='Der freigegebene Betrag liegt unter dem Betrag des Auftrags {0}. Bitte mindestens diesen Betrag eingeben.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='86a74655-d01f-35b0-b54d-6377330a204e')
;

UPDATE AD_Message_Trl SET MsgText='Freigabe von {0} beantragt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ee04d87e-1969-32cb-b93e-a90f8cb4c8fc')
;

UPDATE AD_Message_Trl SET MsgText='Freigegeben: {0}, zweite Freigabe nötig: {1}, fertiggestellt: {2}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='97b09f8b-7071-3d0e-b6aa-7d4087e07428')
;

UPDATE AD_Message_Trl SET MsgText='Freigabe von {0} abgelehnt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='2f0907a1-4117-3215-9453-87e4ad016146')
;

UPDATE AD_Message_Trl SET MsgText='Geprüft: {0}, fertiggestellt: {1}, angeboten: {2}, noch angehalten: {3}, hinfällig: {4}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='25a6fd1a-c9f2-3f85-8f0e-02836cdaa81b')
;

UPDATE AD_Message_Trl SET MsgText='Auftrag angehalten: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='af52ae6c-9100-3c44-ad90-eba413aa7160')
;

UPDATE AD_Message_Trl SET MsgText='Nur ein angenommener Auftrag kann von Hand angehalten werden. Bitte einen fertiggestellten Auftrag wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d00662ad-78fa-3825-957f-e5fe7e3badeb')
;

UPDATE AD_Message_Trl SET MsgText='Sperre {0} ist wieder frei, Auftrag fertiggestellt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1c786d74-8c50-3f0c-bc75-d38ef4d226fd')
;

UPDATE AD_Message_Trl SET MsgText='Sperre {0} ist wieder frei, bitte den Auftrag fertigstellen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fe25f99e-3182-3f92-a486-a10eda8b5a9e')
;

UPDATE AD_Message_Trl SET MsgText='Sperre {0} ist wieder frei, der Auftrag ließ sich aber nicht fertigstellen: {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='464c2d85-42fe-344c-a6ec-53acb9ac0780')
;

UPDATE AD_Message_Trl SET MsgText='Sperre {0}: weiterhin angehalten. {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3cfcb1ea-9a42-327a-b470-e918d3e6461c')
;

UPDATE AD_Message_Trl SET MsgText='Sperre {0} ist hinfällig: der Auftrag wartet nicht mehr', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='7d4db50d-da53-3ada-a50a-d7fc14b40462')
;

UPDATE AD_Message_Trl SET MsgText='Limit genehmigt: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='cdabfa21-dfbc-359e-a48e-e1c54c8a267f')
;

UPDATE AD_Message_Trl SET MsgText='Wer ein Limit erfasst hat, kann es nicht genehmigen. Bitte jemand anderen fragen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='bf15a716-e364-3325-a229-110b9b551225')
;

UPDATE AD_Message_Trl SET MsgText='Der Kunde hat ab diesem Tag schon ein Limit dieser Art. Bitte einen anderen Tag oder eine andere Art wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fe6961b3-9b22-3b77-a3b9-93df7fe255b6')
;

UPDATE AD_Message_Trl SET MsgText='Ein Kreditlimit kann nicht vor seinem Beginn enden. Bitte ein späteres Ende wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e8f9bff3-06b5-354d-bc85-8ba6fe75499d')
;

UPDATE AD_Message_Trl SET MsgText='Ein genehmigtes Limit ist Geschichte und kann nicht geändert werden. Bitte ein neues Limit erfassen oder dieses beenden.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8b6f28bf-9bd4-3453-b39c-607d3ee28f6a')
;

UPDATE AD_Message_Trl SET MsgText='Angehaltene Aufträge nachts neu prüfen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='01f79365-666e-36ec-816b-866ec8aa2245')
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

SELECT register_migration_script('202611251704_COL-3_Translations.sql') FROM dual
;

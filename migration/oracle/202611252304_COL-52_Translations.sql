-- COL-52 Translations; run again after installing a language
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

UPDATE AD_Element_Trl SET Name='Verzugszinsen zeigen', PrintName='Verzugszinsen zeigen', Description='Briefe dieser Stufe zeigen die Verzugszinsen bis heute als Vorschlag; gebucht wird dadurch nichts', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='4f3905bc-eae2-3619-a9b4-fe364be9d01e')
;

UPDATE AD_Element_Trl SET Name='Pauschale zeigen', PrintName='Pauschale zeigen', Description='Briefe dieser Stufe zeigen die Verzugspauschale je Rechnung, soweit die Zinsregel eine vorsieht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='51b09b1f-9f88-365e-89cd-1bf2ae176af0')
;

UPDATE AD_Element_Trl SET Name='Fälligkeit vereinbart', PrintName='Fälligkeit vereinbart', Description='Die Fälligkeit ist Vertragsbestandteil: Am Tag danach ist der Kunde ohne Mahnung im Verzug', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='6f7f7d20-4015-371f-a5e1-73bfd86a9f67')
;

UPDATE AD_Element_Trl SET Name='Rechnung weist auf Verzug hin', PrintName='Rechnung weist auf Verzug hin', Description='Rechnungen mit dieser Zahlungsbedingung weisen Verbraucher auf den Verzug nach 30 Tagen hin', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='cb852303-d96a-32b0-b2af-37a1f6a6eb0a')
;

UPDATE AD_Element_Trl SET Name='Zinsen und Gebühren der Mahnung', PrintName='Zinsen und Gebühren der Mahnung', Description='Die Mahnung, deren Zinsen, Pauschalen und Gebühren diese Rechnung fordert; sie selbst wird nicht verzinst', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='68fce00c-aa45-353c-978b-7edd5024f72b')
;

UPDATE AD_Element_Trl SET Name='Rechnung über Zinsen und Gebühren', PrintName='Rechnung über Zinsen und Gebühren', Description='Die Rechnung über Zinsen, Pauschalen und Gebühren der Mahnung; leer = nicht gebucht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='1c8e62a5-6dcb-3821-8820-a9cdbb01a251')
;

UPDATE AD_Element_Trl SET Name='Zinsen und Gebühren buchen', PrintName='Zinsen und Gebühren buchen', Description='Stellt Zinsen, Pauschalen und Gebühren der Mahnung in einer eigenen Rechnung in Rechnung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='24407c09-6859-3426-81bb-9a2c20f915c6')
;

UPDATE AD_Element_Trl SET Name='Zinsen und Gebühren stornieren', PrintName='Zinsen und Gebühren stornieren', Description='Storniert die Rechnung über Zinsen und Gebühren; die Mahnung bleibt ausgestellt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='78d15115-922e-3aaf-8b3a-8bfa895d9bd0')
;

UPDATE AD_Element_Trl SET Name='Verzugspauschale', PrintName='Verzugspauschale', Description='Fester Betrag je Rechnung, den ein Unternehmen im Verzug schuldet; in der Gebühr der Zeile enthalten', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='0d4f59fa-3f55-3e6b-bd2e-780a4703bdf1')
;

UPDATE AD_Element_Trl SET Name='Im Verzug seit', PrintName='Im Verzug seit', Description='Erster Tag des Verzugs und der Verzinsung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='53a8b962-528b-3749-91d5-f63cd9c925c0')
;

UPDATE AD_Element_Trl SET Name='Verzugsgrund', PrintName='Verzugsgrund', Description='Wodurch der Kunde in Verzug geriet', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e932109d-56c7-3901-84aa-945317c28615')
;

UPDATE AD_Element_Trl SET Name='Tage je Zinssatz', PrintName='Tage je Zinssatz', Description='Zinstage x Prozent im Jahr, nacheinander', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='9cdf18fa-084f-3379-9558-c846c86a38ce')
;

UPDATE AD_Element_Trl SET Name='Kostenart für Zinsen', PrintName='Kostenart für Zinsen', Description='Kostenart der Rechnungszeile für Verzugszinsen; ihr Konto ist das Ertragskonto', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='5ae32824-2486-33a1-a04e-6f4981bf57d3')
;

UPDATE AD_Element_Trl SET Name='Kostenart für Gebühren', PrintName='Kostenart für Gebühren', Description='Kostenart der Rechnungszeilen für Pauschalen und Gebühren', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='81cf2749-a962-30de-bef0-26b8605bf79a')
;

UPDATE AD_Element_Trl SET Name='Aufbewahrung Belege in Jahren', PrintName='Aufbewahrung Belege in Jahren', Description='Jahre nach Jahresende für Briefe, deren Zinsen oder Gebühren gebucht wurden; Deutschland: 8', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3c93f1af-8282-3f5f-84d3-5b6dc27be2b2')
;

UPDATE AD_Element_Trl SET Name='Basiszinssatz', PrintName='Basiszinssatz', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f55882c6-c35a-3e57-9727-2ea92f1ffa70')
;

UPDATE AD_Element_Trl SET Name='Prozent im Jahr', PrintName='Prozent im Jahr', Description='Satz wie veröffentlicht; er kann unter null liegen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='ae183804-abdc-39d5-9a26-1fe7ccc2aa44')
;

UPDATE AD_Element_Trl SET Name='Zinsregel', PrintName='Zinsregel', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='088d6d5a-a7a3-3e04-a0d9-e6e790aa4c4b')
;

UPDATE AD_Element_Trl SET Name='Prozentpunkte', PrintName='Prozentpunkte', Description='Aufschlag auf den Basiszinssatz; ohne Basiszinssatz der Zinssatz selbst', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e15e25c4-743f-34cc-b6e8-9b7d84b2f8f3')
;

UPDATE AD_Element_Trl SET Name='Auf den Basiszinssatz', PrintName='Auf den Basiszinssatz', Description='Aus: Die Punkte sind der Zinssatz, etwa laut Vertrag', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8c01a89a-237a-3400-be33-c5c9a306b395')
;

UPDATE AD_Element_Trl SET Name='Zinsmethode', PrintName='Zinsmethode', Description='Wie aus Tagen ein Teil des Jahres wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='5692c648-8b18-3153-80f3-1d8bfb503ec6')
;

UPDATE AD_Element_Trl SET Name='Verzug nach 30 Tagen', PrintName='Verzug nach 30 Tagen', Description='Verzug tritt 30 Tage nach Rechnung und Fälligkeit ein; bei Verbrauchern nur, wenn die Rechnung laut Zahlungsbedingung darauf hinweist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='47077e3a-853e-3385-93e1-e278bee9fe99')
;

UPDATE AD_Element_Trl SET Name='Nächster Werktag', PrintName='Nächster Werktag', Description='Fällt der letzte Zahltag auf ein Wochenende oder einen Feiertag, gilt der nächste Werktag', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3a95874a-28a8-3683-819b-b809556a0fdc')
;

UPDATE AD_Element_Trl SET Name='Basiszinssatz UUID', PrintName='Basiszinssatz UUID', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='bc30d179-7a97-3a1a-8fe0-ca9c9a48f7ee')
;

UPDATE AD_Element_Trl SET Name='Zinsregel UUID', PrintName='Zinsregel UUID', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8f01594e-ded0-33b2-b3c1-095f865f26fd')
;

UPDATE AD_Ref_List_Trl SET Name='Vereinbarter Termin verstrichen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='d71a1707-e926-31b9-ad6f-851c39275abe')
;

UPDATE AD_Ref_List_Trl SET Name='Mahnung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='2f772cc3-713e-3807-985c-f9c6aeca7b17')
;

UPDATE AD_Ref_List_Trl SET Name='30 Tage verstrichen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='c32cc09a-64dc-3887-b0de-a585cab302d9')
;

UPDATE AD_Ref_List_Trl SET Name='Kalendertage / 365', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='4f916b2a-64d3-37cb-8459-beefb7c846c9')
;

UPDATE AD_Ref_List_Trl SET Name='Kalendertage / 365 oder 366', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='359469fe-00c5-3024-82e3-465b0b78a02f')
;

UPDATE AD_Ref_List_Trl SET Name='30 / 360', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='37d8851e-f18e-3e5b-80f4-c0e25ece4143')
;

UPDATE AD_Ref_List_Trl SET Name='Basiszinssatz oder Zinsregel fehlt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='23492bd7-8a7f-3188-9b39-d1a00fbd8789')
;

UPDATE AD_Reference_Trl SET Name='Rechnung über Zinsen und Gebühren', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='3ef5eedc-38ec-3344-b9d6-a5329d42c3aa')
;

UPDATE AD_Reference_Trl SET Name='Kostenart', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='73776a61-65db-30b9-a9d5-89196257649f')
;

UPDATE AD_Table_Trl SET Name='Basiszinssatz', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='9bdc2612-0b0e-372f-805f-caa60c869f28')
;

UPDATE AD_Table_Trl SET Name='Zinsregel', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='46ecdba8-061f-30d2-a896-a2e8a31a84db')
;

UPDATE AD_FieldGroup_Trl SET Name='Zinsen und Gebühren', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_FieldGroup_ID=(SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='0eb67b72-86d1-32c8-896b-a1ad85a7c916')
;

UPDATE AD_Window_Trl SET Name='Basiszinssätze', Description='Basiszinssätze je Land und Zeitraum, wie sie veröffentlicht werden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='9ada5c84-8607-3bd1-a8c3-1331ada063b8')
;

UPDATE AD_Window_Trl SET Name='Zinsregeln', Description='Zinssatz, Pauschale und Verzugsbeginn je Land und Kundentyp', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='e95a24ec-a3ba-3326-8600-944ce3b12b64')
;

UPDATE AD_Tab_Trl SET Name='Basiszinssatz', Description='Gilt vom ersten bis zum letzten Tag; ohne letzten Tag bis zum nächsten Satz. Ein Tag ohne Satz zählt nie als null', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='abf5697b-e573-3f30-a474-a16a346e4f2c')
;

UPDATE AD_Tab_Trl SET Name='Zinsregel', Description='Gilt für Posten, die ab ihrem ersten Tag fällig werden, nach dem Recht des Landes der Organisation', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='c3e43f7f-5689-3ee3-9061-28b30409bfa9')
;

UPDATE AD_Process_Trl SET Name='Zinsen und Gebühren buchen', Description='Stellt Zinsen, Pauschalen und Gebühren ausgestellter Mahnungen in Rechnung, eine Rechnung je Mahnung', Help='Freiwillig: Ohne diesen Schritt bleiben sie ein Vorschlag auf den Briefen. Eine Mahnung wird nur einmal gebucht. Die Rechnung selbst wird nicht verzinst und trägt eine steuerfreie Steuerart. Wird die Mahnung storniert, wird auch die Rechnung storniert.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='0c54ea38-1179-38ce-bf16-53499b515f5a')
;

UPDATE AD_Process_Trl SET Name='Zinsen und Gebühren stornieren', Description='Storniert die Rechnung über Zinsen und Gebühren der Mahnung; die Mahnung bleibt ausgestellt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='4a85b4df-45ac-315a-82a2-dcce3f5d04ce')
;

UPDATE AD_Process_Trl SET Name='Anrechnung anzeigen', Description='Zeigt, wie ein Zahlungseingang anzurechnen wäre: Kosten, dann Zinsen, dann Hauptforderung, je offener Rechnung des Kunden', Help='Es wird nichts geändert. Reihenfolge nach § 367 BGB: Gebühren und Pauschalen, dann Zinsen bis zum Tag des Eingangs, dann die Rechnungen, älteste zuerst.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='c5fb6542-c812-343f-969e-954e6de3f55a')
;

UPDATE AD_Menu_Trl SET Name='Zinsen und Gebühren buchen', Description='Stellt Zinsen, Pauschalen und Gebühren ausgestellter Mahnungen in Rechnung, eine Rechnung je Mahnung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='316cc2be-845d-3c49-ad62-7ab7b50c4570')
;

UPDATE AD_Menu_Trl SET Name='Anrechnung anzeigen', Description='Zeigt, wie ein Zahlungseingang anzurechnen wäre: Kosten, dann Zinsen, dann Hauptforderung, je offener Rechnung des Kunden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='d0c1090f-c76f-3959-a6b7-81f8292576b8')
;

UPDATE AD_Menu_Trl SET Name='Basiszinssätze', Description='Basiszinssätze je Land und Zeitraum, wie sie veröffentlicht werden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='9a2a2893-4b89-3336-9b63-b591bfcf52e2')
;

UPDATE AD_Menu_Trl SET Name='Zinsregeln', Description='Zinssatz, Pauschale und Verzugsbeginn je Land und Kundentyp', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='31ef6f25-7e57-3883-a5ee-291a396adfe1')
;

UPDATE AD_Message_Trl SET MsgText='Basiszinssatz oder Zinsregel fehlt für Land und Tag', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e0945573-ac6c-3d8b-b2bf-558c921e5518')
;

UPDATE AD_Message_Trl SET MsgText='Wie veröffentlicht; bitte einmal mit der Bundesbank abgleichen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fc75fccb-52ad-3c7e-a43c-7a8c39965ed0')
;

UPDATE AD_Message_Trl SET MsgText='Nicht geprüft: bitte vor Gebrauch mit der Veröffentlichung der Bundesbank abgleichen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='6f588197-bc27-3e02-a8e9-53c6510bda34')
;

UPDATE AD_Message_Trl SET MsgText='Verzugszinsen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1fb3d22e-cf50-3209-986d-9f8b764750ec')
;

UPDATE AD_Message_Trl SET MsgText='Verzugspauschale', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='85b60f31-9344-3866-9a7a-95ce66bff0c5')
;

UPDATE AD_Message_Trl SET MsgText='Mahngebühr', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e1d95cff-8c15-3b4c-8491-1216662d4452')
;

UPDATE AD_Message_Trl SET MsgText='Zinsen und Gebühren der Mahnung {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='70f27843-171e-3c86-b5d8-4e4aa859134a')
;

UPDATE AD_Message_Trl SET MsgText='{0}: Mahnung {1}, Rechnung {2}, {3}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='567433a8-fd51-32a7-995e-f99543cb3ed0')
;

UPDATE AD_Message_Trl SET MsgText='Erstellte Rechnungen über Zinsen und Gebühren: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d0c330b6-f23c-3331-accd-5e29b5cc02ed')
;

UPDATE AD_Message_Trl SET MsgText='Die Rechnung über Zinsen und Gebühren wurde storniert.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='611903a3-665d-3fae-9cd1-e0f29fbbb322')
;

UPDATE AD_Message_Trl SET MsgText='In den Einstellungen des Mahnwesens fehlt eine Kostenart. Bitte dort wählen, im Feld', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='03b049bb-90f9-3f19-a037-bb57733447c8')
;

UPDATE AD_Message_Trl SET MsgText='Es gibt keine steuerfreie Steuerart mit null Prozent. Bitte im Fenster Steuersatz anlegen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='c64a82b9-fc9a-306c-a5c5-f95149f83364')
;

UPDATE AD_Message_Trl SET MsgText='Es fehlt eine Verkaufspreisliste, die der Server für eine Rechnung braucht. Bitte anlegen in der Währung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3c6bd15c-9dda-3265-b1e2-7aabc9d43ecf')
;

UPDATE AD_Message_Trl SET MsgText='Rechnung {0}: Kosten {1} von {2}, Zinsen {3} von {4}, Hauptforderung {5} von {6}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='54d6b3be-e452-3a59-88d4-742c1f283c53')
;

UPDATE AD_Message_Trl SET MsgText='Offene Posten: {0}; Rest des Zahlungseingangs: {1}. Es wurde nichts geändert.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='5cd78dbf-fa9b-3f4c-8097-e045d54eee50')
;

UPDATE AD_Message_Trl SET MsgText='Das ist kein fertiggestellter Zahlungseingang eines Kunden. Bitte eine andere Zahlung wählen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='750136a5-e4f6-3b71-97a4-5544058dd9f8')
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

SELECT register_migration_script('202611252304_COL-52_Translations.sql') FROM dual
;

-- COL-2 Translations; run again after installing a language
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

UPDATE AD_Element_Trl SET Name='Briefe', PrintName='Briefe', Description='Ein Brief je Kunde oder ein Brief je Mahnstufe', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a19ea691-d093-31c3-9d01-c24ddb55534a')
;

UPDATE AD_Element_Trl SET Name='Höchste Stufe für alle', PrintName='Höchste Stufe für alle', Description='Alle Posten eines Kunden tragen die höchste Mahnstufe des Laufs', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d0e335e9-4823-3e4d-b243-cc1dc70d53d6')
;

UPDATE AD_Element_Trl SET Name='Ganzes Konto nach Tagen', PrintName='Ganzes Konto nach Tagen', Description='Ist der älteste Posten so viele Tage überfällig, werden alle überfälligen Posten des Kunden gemahnt; 0 = jeder Posten für sich', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a1b54a0b-c9b2-32e7-b52e-26c30dd694f0')
;

UPDATE AD_Element_Trl SET Name='Postlaufzeit', PrintName='Postlaufzeit', Description='Tage, die ein Brief unterwegs ist; sie verlängern die Zahlungsfrist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='1b67a405-e345-3d2c-b1e8-0f208345f83e')
;

UPDATE AD_Element_Trl SET Name='Stufennummer', PrintName='Stufennummer', Description='Rang der Stufe im Mahnverfahren; leer = nach Tagen seit Fälligkeit', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='409e0033-78a9-360e-a1f9-234b93e1303b')
;

UPDATE AD_Element_Trl SET Name='Zählweise der Tage', PrintName='Zählweise der Tage', Description='Ab welchem Tag die Tage dieser Stufe gezählt werden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='acf4779f-3214-373f-934d-aa17ae959c38')
;

UPDATE AD_Element_Trl SET Name='Versandweg', PrintName='Versandweg', Description='Wie die Mahnung den Kunden erreicht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='57b20f8e-2ca3-34f7-b15a-db34a0b8ac06')
;

UPDATE AD_Element_Trl SET Name='Mindestbetrag je Posten', PrintName='Mindestbetrag je Posten', Description='Posten mit kleinerem offenem Betrag werden ausgelassen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='87cf543f-5841-3171-9ec8-021d72db2787')
;

UPDATE AD_Element_Trl SET Name='Mindestbetrag je Kunde', PrintName='Mindestbetrag je Kunde', Description='Kunden mit kleinerem überfälligem Betrag werden ausgelassen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='71f2b321-d5a7-3faa-8a02-9dcdc532466c')
;

UPDATE AD_Element_Trl SET Name='Währung der Stufe', PrintName='Währung der Stufe', Description='Währung von Mindestbeträgen und Gebühr; leer = Währung der Rechnung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='62a651ce-1cc5-3d33-9270-989ca8919091')
;

UPDATE AD_Element_Trl SET Name='Gebühr in Prozent', PrintName='Gebühr in Prozent', Description='Prozent vom ursprünglichen Betrag der Posten dieser Stufe, zusätzlich zum Gebührenbetrag', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='2a3ade8c-b95e-3895-83c7-2972a9fc6b4e')
;

UPDATE AD_Element_Trl SET Name='Freigabe nötig', PrintName='Freigabe nötig', Description='Mahnungen dieser Stufe werden erst nach Freigabe ausgestellt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='850e5eea-f290-32b3-8c00-2b91cefb973a')
;

UPDATE AD_Element_Trl SET Name='Zahlungsfrist in Tagen', PrintName='Zahlungsfrist in Tagen', Description='Zahlbar bis = Datum des Laufs + Postlaufzeit + diese Tage', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='4bbc848e-ef85-3a88-8edd-d28573ec988d')
;

UPDATE AD_Element_Trl SET Name='E-Mail-Text', PrintName='E-Mail-Text', Description='Betreff und Text der E-Mail, die den Brief überbringt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='105dd70f-d36b-3c47-a4ab-9aaaf50bbd00')
;

UPDATE AD_Element_Trl SET Name='Rechnungen in der E-Mail', PrintName='Rechnungen in der E-Mail', Description='Der Text der E-Mail führt die Rechnungen auf', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3e735ecc-60df-32f9-bdbd-13a73e03a209')
;

UPDATE AD_Element_Trl SET Name='Übergabe vorschlagen', PrintName='Übergabe vorschlagen', Description='Die letzte Stufe schlägt die Übergabe der Rechnung an ein Inkasso vor; von selbst geschieht nichts', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='62d17687-0164-3d8b-8df9-00782f0364dc')
;

UPDATE AD_Element_Trl SET Name='Mahnverfahren der Rechnung', PrintName='Mahnverfahren der Rechnung', Description='Geht dem Mahnverfahren von Kunde, Gruppe und Mandant für diese Rechnung vor', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a8ade94e-01ea-3100-bf13-ba2e6a69c0dc')
;

UPDATE AD_Element_Trl SET Name='Kreditsperre durch Mahnung', PrintName='Kreditsperre durch Mahnung', Description='Die Mahnung, deren Stufe die Kreditsperre gesetzt hat; dieselbe Regel hebt sie wieder auf', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='92b38b48-4260-32eb-940c-ed8be64cc9d6')
;

UPDATE AD_Element_Trl SET Name='Kreditstatus zuvor', PrintName='Kreditstatus zuvor', Description='Kreditstatus des Kunden vor der Kreditsperre', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8efee87b-48db-375a-95ca-d78db8496e9c')
;

UPDATE AD_Element_Trl SET Name='Mahnkontakt', PrintName='Mahnkontakt', Description='Mahnungen gehen zuerst an diesen Kontakt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='7a946abb-29ad-3ff3-9cf6-9c990b94ef1e')
;

UPDATE AD_Element_Trl SET Name='Status des Laufs', PrintName='Status des Laufs', Description='Wo der Mahnlauf steht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f9f8e7e6-9666-3909-b061-1edd4b9de3f0')
;

UPDATE AD_Element_Trl SET Name='Alle Mahnverfahren', PrintName='Alle Mahnverfahren', Description='Der Lauf erfasst die Kunden aller Mahnverfahren', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='828a8fff-3684-3aab-b15f-aaf8dedb96f3')
;

UPDATE AD_Element_Trl SET Name='Nur Organisation', PrintName='Nur Organisation', Description='Nur Posten dieser Organisation; leer = alle', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='7b9e7d64-124e-369c-a119-2684a84f9ddb')
;

UPDATE AD_Element_Trl SET Name='Nur Kunde', PrintName='Nur Kunde', Description='Nur dieser Kunde; leer = alle', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='96bb5239-35b6-3184-8354-254cf8eef791')
;

UPDATE AD_Element_Trl SET Name='Nur Kundengruppe', PrintName='Nur Kundengruppe', Description='Nur Kunden dieser Gruppe; leer = alle', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='de76a8a5-7f0f-313d-908f-6dece3e36de9')
;

UPDATE AD_Element_Trl SET Name='Fällige Posten', PrintName='Fällige Posten', Description='Fällige Posten, die der Lauf betrachtet hat: gewählt + ausgelassen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f072a77e-921b-32fe-95bf-cab48f089265')
;

UPDATE AD_Element_Trl SET Name='Gewählte Posten', PrintName='Gewählte Posten', Description='Posten, die auf einer Mahnung stehen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='55f243a5-c013-3cc2-bdb6-8d73d14617ea')
;

UPDATE AD_Element_Trl SET Name='Ausgelassene Posten', PrintName='Ausgelassene Posten', Description='Fällige Posten ohne Mahnung; den Grund nennt die Registerkarte Entscheidungen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='4a5b0d2d-543d-3cce-a607-0f094fafa4c1')
;

UPDATE AD_Element_Trl SET Name='Vorschlag erstellen', PrintName='Vorschlag erstellen', Description='Über jeden fälligen Posten neu entscheiden und die Entwürfe schreiben', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='1dc50419-7eda-317f-be25-7cd47f3f4745')
;

UPDATE AD_Element_Trl SET Name='Freigeben', PrintName='Freigeben', Description='Die Entwürfe freigeben', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='23f6d3d9-0e9a-3853-b1e4-157c2f094e11')
;

UPDATE AD_Element_Trl SET Name='Ausstellen und senden', PrintName='Ausstellen und senden', Description='Mahnungen ausstellen, Briefe schreiben und E-Mails senden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='75954c86-5ddd-3436-8ed5-dd221f8a1161')
;

UPDATE AD_Element_Trl SET Name='Stornieren', PrintName='Stornieren', Description='Stornieren; eine ausgestellte Mahnung bleibt erhalten, ihre Posten gehen eine Stufe zurück', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='eedda22c-cba6-3b6b-897e-a70047341522')
;

UPDATE AD_Element_Trl SET Name='Erneut senden', PrintName='Erneut senden', Description='Den Brief noch einmal senden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='939b48bd-f178-3c07-964e-dd0550dd578a')
;

UPDATE AD_Element_Trl SET Name='Status der Mahnung', PrintName='Status der Mahnung', Description='Wo die Mahnung steht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='1273dc8b-d525-3839-9d7a-bf8285fb37fc')
;

UPDATE AD_Element_Trl SET Name='Mahnungsnummer', PrintName='Mahnungsnummer', Description='Nummer der Mahnung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='52bbef65-429c-3728-8ccc-89ec4bf4255e')
;

UPDATE AD_Element_Trl SET Name='Ausgestellt am', PrintName='Ausgestellt am', Description='Tag, an dem die Mahnung ausgestellt wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a1ef8c1c-aefc-3de8-aa6a-fc25e0d727ed')
;

UPDATE AD_Element_Trl SET Name='Zahlbar bis', PrintName='Zahlbar bis', Description='Tag, bis zu dem der Kunde zahlen soll', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3719d7a5-1ce8-3aa5-aad8-6addd735af4e')
;

UPDATE AD_Element_Trl SET Name='Sprache des Briefs', PrintName='Sprache des Briefs', Description='Sprache von Brief und E-Mail', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='bb6c2088-ab0f-327b-a4cf-8a7125d82ecd')
;

UPDATE AD_Element_Trl SET Name='Stornogrund', PrintName='Stornogrund', Description='Warum die Mahnung storniert wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f74bacbd-4b23-3d84-aba3-a155d6007199')
;

UPDATE AD_Element_Trl SET Name='Zur Prüfung angehalten', PrintName='Zur Prüfung angehalten', Description='Die Mahnung wird erst ausgestellt, wenn sie wieder frei ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e29c0c0b-b9d4-36aa-b1d7-4a5be10d2b9a')
;

UPDATE AD_Element_Trl SET Name='Grund des Anhaltens', PrintName='Grund des Anhaltens', Description='Was zu prüfen ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='84b72f1a-8a63-30a3-8e7a-54d789cd4df3')
;

UPDATE AD_Element_Trl SET Name='Mahnstufe des Postens', PrintName='Mahnstufe des Postens', Description='Die eigene Mahnstufe des Postens', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='636cddcf-631c-3ac8-83d3-c1db31b3abea')
;

UPDATE AD_Element_Trl SET Name='Posten fällig am', PrintName='Posten fällig am', Description='Fälligkeitsdatum des Postens', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f5f29b80-7c47-3b53-a6fd-b00c3e511ee4')
;

UPDATE AD_Element_Trl SET Name='Nur zur Information', PrintName='Nur zur Information', Description='Im Brief aufgeführt, aber weder gemahnt noch in der Summe', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='2d6b622d-16ba-3f29-8e82-aa67f6f20e6d')
;

UPDATE AD_Element_Trl SET Name='Gewählt', PrintName='Gewählt', Description='Der Posten steht auf einer Mahnung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='ee9ad7c3-3d5b-3d14-8614-f16aae7ba52c')
;

UPDATE AD_Element_Trl SET Name='Grund der Auslassung', PrintName='Grund der Auslassung', Description='Warum der Posten ausgelassen wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='abcfdda1-da5d-3d15-af24-b75f752c8e52')
;

UPDATE AD_Element_Trl SET Name='Regel', PrintName='Regel', Description='Nach welcher Regel der Posten seine Stufe erhielt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f14caad2-2f3d-382d-981d-542536e924bf')
;

UPDATE AD_Element_Trl SET Name='Einzelheit', PrintName='Einzelheit', Description='Näheres zum Grund, zum Beispiel bis wann', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='7fe2e559-1432-3eb0-96cd-24e3057884d0')
;

UPDATE AD_Element_Trl SET Name='Grund der Mahnsperre', PrintName='Grund der Mahnsperre', Description='Warum Kunde oder Rechnung nicht gemahnt werden soll', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f1db13ab-009d-3697-9823-be6945b4b46d')
;

UPDATE AD_Element_Trl SET Name='Status des Briefs', PrintName='Status des Briefs', Description='Wo der Brief steht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='ee98b65a-815a-3cb9-9d66-eb3319eda687')
;

UPDATE AD_Element_Trl SET Name='Empfänger', PrintName='Empfänger', Description='E-Mail-Adresse oder Name des Empfängers', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='7279efc9-a85d-3a04-844e-63e857428a3c')
;

UPDATE AD_Element_Trl SET Name='Versuche', PrintName='Versuche', Description='Wie oft das Senden versucht wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='14803089-6ec0-3b4d-a4e8-479f046fae57')
;

UPDATE AD_Element_Trl SET Name='Letzter Fehler', PrintName='Letzter Fehler', Description='Was der Mailserver beim letzten Versuch geantwortet hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='cc408fd5-eaf2-3f25-9d66-5b9dfc01f062')
;

UPDATE AD_Element_Trl SET Name='Nachrichten-ID', PrintName='Nachrichten-ID', Description='Kennung der E-Mail', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b407fbaa-8ba6-3368-b222-eb4b6331d099')
;

UPDATE AD_Element_Trl SET Name='SHA-256', PrintName='SHA-256', Description='Prüfsumme des Briefs, wie er ausgestellt wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b768a5d5-48c6-3470-a756-3365504b801b')
;

UPDATE AD_Element_Trl SET Name='Aufbewahren bis', PrintName='Aufbewahren bis', Description='Bis zu diesem Tag muss der Brief aufbewahrt werden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='41b8dfe2-fd63-3097-ae0e-9183e7c3fa36')
;

UPDATE AD_Element_Trl SET Name='Gesendet am', PrintName='Gesendet am', Description='Wann der Brief gesendet oder gedruckt wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='4945ac34-6246-336a-b63c-c1915522b439')
;

UPDATE AD_Element_Trl SET Name='Versuche je E-Mail', PrintName='Versuche je E-Mail', Description='So oft wird eine E-Mail versucht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3a2a63ed-66d4-331c-b142-27eeda5e630f')
;

UPDATE AD_Element_Trl SET Name='Briefe aufbewahren (Jahre)', PrintName='Briefe aufbewahren (Jahre)', Description='So viele Jahre werden Briefe nach der Ausstellung aufbewahrt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b50bbee8-0b35-3fd2-9f60-f4dc62cf871b')
;

UPDATE AD_Element_Trl SET Name='Letzter Lauf', PrintName='Letzter Lauf', Description='Datum des letzten ausgestellten Mahnlaufs', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='80951cc8-e9a2-39d2-8d40-63d1ec10b04a')
;

UPDATE AD_Element_Trl SET Name='Als gedruckt kennzeichnen', PrintName='Als gedruckt kennzeichnen', Description='Die Briefe in der Datei erhalten den Status gedruckt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='7a0f8eac-c7da-31de-aebd-bac3d6018653')
;

UPDATE AD_Element_Trl SET Name='Mahnentscheidung', PrintName='Mahnentscheidung', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d83593b8-2233-3f18-aae8-6398c5d315ce')
;

UPDATE AD_Element_Trl SET Name='Mahnentscheidung UUID', PrintName='Mahnentscheidung UUID', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='fe4562e9-91c1-3c0e-9231-cec7df19b279')
;

UPDATE AD_Element_Trl SET Name='Mahnsperre', PrintName='Mahnsperre', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3969a28a-a456-36b2-a4e3-c8f637abc22d')
;

UPDATE AD_Element_Trl SET Name='Mahnsperre UUID', PrintName='Mahnsperre UUID', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='fd919f9d-33b3-3a9d-9f82-fe00887cb008')
;

UPDATE AD_Element_Trl SET Name='Brief', PrintName='Brief', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='cca145aa-800f-3e66-a7e4-b31d74775d71')
;

UPDATE AD_Element_Trl SET Name='Brief UUID', PrintName='Brief UUID', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='aa9b7d3a-4383-3672-9217-daaf2e107d23')
;

UPDATE AD_Element_Trl SET Name='Einstellung Mahnwesen', PrintName='Einstellung Mahnwesen', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3829e33a-b382-30bd-9c23-feeb275ffd1d')
;

UPDATE AD_Element_Trl SET Name='Einstellung Mahnwesen UUID', PrintName='Einstellung Mahnwesen UUID', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a686070e-0e84-3c58-85fa-9d5fe50fef14')
;

UPDATE AD_Ref_List_Trl SET Name='Einer je Kunde', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='be0d0360-2532-31a0-8d5c-9bf836e5a93d')
;

UPDATE AD_Ref_List_Trl SET Name='Einer je Mahnstufe', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='f3e2e32f-7773-3d0a-b13e-c585bda100fb')
;

UPDATE AD_Ref_List_Trl SET Name='Nach Fälligkeit', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='a2a211b3-7ccb-3bd5-97a8-638acd8a1223')
;

UPDATE AD_Ref_List_Trl SET Name='Monatsende nach Fälligkeit', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='b03932eb-02a9-32dd-bbe8-62e6de168e63')
;

UPDATE AD_Ref_List_Trl SET Name='Nach der vorigen Mahnung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='43031f63-f458-3b2f-85ef-26491bf6b46b')
;

UPDATE AD_Ref_List_Trl SET Name='E-Mail', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e0988b9e-b261-3ca4-adef-d9612ac277fd')
;

UPDATE AD_Ref_List_Trl SET Name='Brief', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='0dd664c2-c58d-30a9-a11d-c2b1b6fa8b1d')
;

UPDATE AD_Ref_List_Trl SET Name='E-Mail und Brief', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='905354f2-3ca1-3a7d-9b0e-0756a9d51ed6')
;

UPDATE AD_Ref_List_Trl SET Name='Nur Aufgabe', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='ccfbbef3-b0bb-32e0-8880-64640decb6e5')
;

UPDATE AD_Ref_List_Trl SET Name='Entwurf', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e72b134a-0b1a-333a-9b93-2ae7f1a757c6')
;

UPDATE AD_Ref_List_Trl SET Name='Freigegeben', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e5e52659-7f92-3c9f-a43f-ccc4f0666941')
;

UPDATE AD_Ref_List_Trl SET Name='Ausgestellt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e240cf53-9901-3e29-a588-c410fedb467d')
;

UPDATE AD_Ref_List_Trl SET Name='Gesendet', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='134a170d-1fb2-3ab3-9306-9148798dc978')
;

UPDATE AD_Ref_List_Trl SET Name='Gedruckt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='63420e13-e8df-3222-981d-24e115d58260')
;

UPDATE AD_Ref_List_Trl SET Name='Fehlgeschlagen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='499e5965-f1e6-3847-8c0d-88c19b5fce28')
;

UPDATE AD_Ref_List_Trl SET Name='Storniert', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='cb5a6625-c416-3f7d-aae5-2a6b9d0fbedc')
;

UPDATE AD_Ref_List_Trl SET Name='Wartet', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='81b21164-d6a7-3781-96b8-db252385b5fb')
;

UPDATE AD_Ref_List_Trl SET Name='Wird gesendet', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='46543b5e-7195-363c-a16e-8fef74a550ae')
;

UPDATE AD_Ref_List_Trl SET Name='Gesendet', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='00f62c60-6490-3d19-bc17-c5f8429d8f83')
;

UPDATE AD_Ref_List_Trl SET Name='Gedruckt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='49dad439-98c3-3047-8b0d-11f51d153054')
;

UPDATE AD_Ref_List_Trl SET Name='Fehlgeschlagen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='66610933-6998-3394-bc21-ce22e7f39615')
;

UPDATE AD_Ref_List_Trl SET Name='Storniert', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e47d3821-b034-3107-896e-826a23b1a4d6')
;

UPDATE AD_Ref_List_Trl SET Name='Ausschluss', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='0526153e-8f4c-3e04-a59f-72f88e5cc883')
;

UPDATE AD_Ref_List_Trl SET Name='Klärung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='56e972a1-99d8-341b-a03d-86be19704ad9')
;

UPDATE AD_Ref_List_Trl SET Name='Vereinbarung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='34f1cda8-58e0-3b58-ba6a-8e4ba10b79d4')
;

UPDATE AD_Ref_List_Trl SET Name='Entscheidung der Leitung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='dd99e9a5-72f1-34a0-be3f-56ade61fe01d')
;

UPDATE AD_Ref_List_Trl SET Name='Sonstiges', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='fcd10dd6-bfc2-3e54-95be-40e2b6e5f03b')
;

UPDATE AD_Ref_List_Trl SET Name='In Klärung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='52a0a9a4-9fe4-3207-92e5-a8aa0514a366')
;

UPDATE AD_Ref_List_Trl SET Name='Mahnsperre', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='3dbf77fe-c5df-37e5-a86a-5055accaef42')
;

UPDATE AD_Ref_List_Trl SET Name='Schonfrist', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='5f920dde-1628-3272-995e-a8923ad51abe')
;

UPDATE AD_Ref_List_Trl SET Name='Übergeben', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='938f4181-19a9-3a94-b9de-5b566559e286')
;

UPDATE AD_Ref_List_Trl SET Name='Kein Mahnverfahren', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='1cc66b1a-a7d6-3200-8622-56055d798c7b')
;

UPDATE AD_Ref_List_Trl SET Name='Anderes Mahnverfahren', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='fe1cad1f-2854-3b30-ada1-74e4be68629e')
;

UPDATE AD_Ref_List_Trl SET Name='Zur Prüfung angehalten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='f2765d6b-3cbc-3204-a0db-1de1a20ea1fc')
;

UPDATE AD_Ref_List_Trl SET Name='Wartet auf Freigabe', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='34bc414a-c180-3f75-9e72-766f663b91a1')
;

UPDATE AD_Ref_List_Trl SET Name='Wechselkurs fehlt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='13b2c6d5-4318-3205-9086-890affb07db7')
;

UPDATE AD_Ref_List_Trl SET Name='Durch Guthaben gedeckt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='634bc976-0a3c-38cd-b0de-f96d62de47d3')
;

UPDATE AD_Ref_List_Trl SET Name='Ausgemahnt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='56a73e3b-eec8-3585-b755-9b45c91a0f05')
;

UPDATE AD_Ref_List_Trl SET Name='Zu früh nach letzter Mahnung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='12243b62-52b3-3eb1-9d24-e964f0363b44')
;

UPDATE AD_Ref_List_Trl SET Name='Noch nicht so weit', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='dafeda63-2ac6-356d-9e62-03878ab7d18a')
;

UPDATE AD_Ref_List_Trl SET Name='Unter Mindestbetrag', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='53773a90-05e1-3c28-816d-6b34cba5136a')
;

UPDATE AD_Ref_List_Trl SET Name='Kein Empfänger', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='8c2c3601-aa15-399b-8898-b7d1ba329b4b')
;

UPDATE AD_Ref_List_Trl SET Name='Tage nach Fälligkeit', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='7380ed54-12dc-35fc-8e68-14d13b0eb40a')
;

UPDATE AD_Ref_List_Trl SET Name='Vor Fälligkeit', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='c9510913-0fa3-3f87-aed5-ed321c9288a8')
;

UPDATE AD_Ref_List_Trl SET Name='Monatsende', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='064484e6-a92c-3ee6-9d52-e1c7e43a71c8')
;

UPDATE AD_Ref_List_Trl SET Name='Nach der vorigen Mahnung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='5ee4c7b0-5530-3432-a869-05e1f491f3b6')
;

UPDATE AD_Ref_List_Trl SET Name='Ganzes Konto', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='68da5650-b8eb-3975-aef2-e03644de3656')
;

UPDATE AD_Ref_List_Trl SET Name='Höchste Stufe', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='506070f9-5015-3709-97b0-5eb15af8e085')
;

UPDATE AD_Ref_List_Trl SET Name='Vorläufige Kreditsperre', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='4d4f3b5e-b537-3253-994d-3dd14704b720')
;

UPDATE AD_Ref_List_Trl SET Name='Kredit in Ordnung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='deb35da4-e172-37aa-ae52-1d8a502769c6')
;

UPDATE AD_Ref_List_Trl SET Name='Dauerhafte Kreditsperre', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='1f5834e4-a6ee-302d-9f68-5408da5846a6')
;

UPDATE AD_Ref_List_Trl SET Name='Kreditüberwachung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='45ef98a4-59b3-32df-b10d-96d81f72b187')
;

UPDATE AD_Ref_List_Trl SET Name='Keine Kreditprüfung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='f6ac9fab-dc60-361e-98f5-b44d66b5c7dd')
;

UPDATE AD_Reference_Trl SET Name='Mahnverfahren', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='56bd9cf6-d101-3728-9542-ab4810d856e4')
;

UPDATE AD_Reference_Trl SET Name='Mahnstufe', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='920f73e8-e938-3f9a-9603-ad0b9099fef5')
;

UPDATE AD_Reference_Trl SET Name='Mahnung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='39db954b-4c56-3dd2-8c7b-a66ef02b8d67')
;

UPDATE AD_Reference_Trl SET Name='Währung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='f2254d01-25b9-3467-93a0-0826e8a333d3')
;

UPDATE AD_Reference_Trl SET Name='E-Mail-Text', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='2911babb-2194-3d9d-a66b-f3ed9aa5ee60')
;

UPDATE AD_Reference_Trl SET Name='Organisation', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='a03fb9e6-634f-34a1-ac4d-96fb0550965c')
;

UPDATE AD_Reference_Trl SET Name='Kunde', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='9783e5e0-96a8-3636-8336-5d3d6d11c563')
;

UPDATE AD_Reference_Trl SET Name='Kundengruppe', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='259bb74a-5254-36ca-a788-daa7f3af7499')
;

UPDATE AD_Table_Trl SET Name='Mahnentscheidung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='e7000dd3-44fa-32a1-92a9-10450eee0b1d')
;

UPDATE AD_Table_Trl SET Name='Mahnsperre', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='d22549ec-0dd0-3790-806c-8507a340c315')
;

UPDATE AD_Table_Trl SET Name='Brief', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='ce6b61ec-fc94-38c5-9df1-b16ce3f3c52c')
;

UPDATE AD_Table_Trl SET Name='Einstellung Mahnwesen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='e6ac0567-f4d4-3018-b254-baf471a1ea30')
;

UPDATE AD_FieldGroup_Trl SET Name='Mahnwesen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_FieldGroup_ID=(SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='51efbc89-273f-33de-a00c-215b459e2bfc')
;

UPDATE AD_Window_Trl SET Name='Mahnentscheidungen', Description='Jeder fällige Posten jedes Mahnlaufs: gewählt mit Stufe oder ausgelassen mit Grund', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='6fd0f989-f102-3d67-80c9-a3e980096647')
;

UPDATE AD_Window_Trl SET Name='Mahnbriefe', Description='Briefe und E-Mails der Mahnungen mit Status und Fehlern', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='69c18b40-f693-361c-a044-a89a6fb4c61f')
;

UPDATE AD_Window_Trl SET Name='Mahnsperren', Description='Kunden und Rechnungen, die nicht gemahnt werden sollen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='74bae112-4d95-382d-9fc2-37cae4ada90d')
;

UPDATE AD_Window_Trl SET Name='Einstellungen Mahnwesen', Description='Wie oft E-Mails versucht und wie lange Briefe aufbewahrt werden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='425499d6-bc8d-36d6-85c8-219deabf508f')
;

UPDATE AD_Tab_Trl SET Name='Entscheidung', Description='Ein fälliger Posten eines Mahnlaufs und was mit ihm entschieden wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='7afe2d1b-11b3-3776-a5ab-32c7102e7218')
;

UPDATE AD_Tab_Trl SET Name='Brief', Description='Ein Brief oder eine E-Mail einer Mahnung; erneut senden von der Mahnung aus', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='aca9ad54-6afe-346b-bee0-37c378bece3f')
;

UPDATE AD_Tab_Trl SET Name='Mahnsperre', Description='Ohne Rechnung wird der ganze Kunde nicht gemahnt; ohne Ende bis die Sperre aufgehoben wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e479c75f-7d1d-3dcc-9a1c-68899ab92d73')
;

UPDATE AD_Tab_Trl SET Name='Einstellung', Description='Ein Datensatz je Mandant', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='a900634c-0631-3fa6-a0e5-cf2c47770422')
;

UPDATE AD_Tab_Trl SET Name='Briefe', Description='Briefe und E-Mails der Mahnung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b6aa11a1-7910-3e34-b95d-bcad5bcaa880')
;

UPDATE AD_Tab_Trl SET Name='Entscheidungen', Description='Jeder fällige Posten des Mahnlaufs: gewählt mit Stufe oder ausgelassen mit Grund', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='59a751ad-585b-3195-aa9a-ab49e467b5b1')
;

UPDATE AD_Tab_Trl SET Name='Mahnsperren', Description='Warum und bis wann nicht gemahnt wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='4a068129-05ea-311f-a5a6-3e851875137a')
;

UPDATE AD_Tab_Trl SET Name='Mahnsperren', Description='Warum und bis wann nicht gemahnt wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='e25d6935-fb5b-379e-91bf-1adf55197889')
;

UPDATE AD_Process_Trl SET Name='Mahnwesen einrichten', Description='Legt Mahnstufen, Brieftexte und Zeitplan des Mandanten an; erneut gestartet ergänzt es, was fehlt', Help='Legt ein Mahnverfahren mit Stufen, Texte in Deutsch und Englisch, die Einstellungen und einen inaktiven Zeitplan an. Was schon vorhanden ist, bleibt unverändert.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='7c86def7-adde-3d67-8e1a-41d1b78f399a')
;

UPDATE AD_Process_Trl SET Name='Mahnlauf erstellen', Description='Entscheidet über jeden fälligen Posten des Tages: gewählt mit Stufe oder ausgelassen mit Grund', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='1c88595b-7c8c-3e14-afd6-3c57ee771b5c')
;

UPDATE AD_Process_Trl SET Name='Mahnungen freigeben', Description='Gibt die Entwürfe des Mahnlaufs oder diese Mahnung frei', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='3c7023a5-7c6c-33be-8c96-039310a8ab8b')
;

UPDATE AD_Process_Trl SET Name='Mahnungen ausstellen und senden', Description='Stellt Mahnungen aus, schreibt die Briefe und sendet die E-Mails', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='5a836cac-2a47-3239-b876-fdeb6782d0db')
;

UPDATE AD_Process_Trl SET Name='Mahnungen stornieren', Description='Storniert die Mahnung oder alle Mahnungen des Laufs; ausgestellte bleiben erhalten, ihre Posten gehen eine Stufe zurück', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='84667d53-901e-34d3-a51f-5080a52a4e0b')
;

UPDATE AD_Process_Trl SET Name='Brief erneut senden', Description='Sendet den Brief der Mahnung noch einmal', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='5db0a81e-7c4a-3171-8418-f7e8092706eb')
;

UPDATE AD_Process_Trl SET Name='Briefe drucken', Description='Alle zu druckenden Briefe in einer Datei, zum Kuvertieren sortiert', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='969fdc79-3426-32c9-a086-1c773fc8b626')
;

UPDATE AD_Process_Trl SET Name='Mahnzyklus', Description='Für den Zeitplaner: Mahnlauf erstellen, ausstellen, senden, Kreditsperren aufheben; holt einen versäumten Tag einmal nach', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='63142199-cef0-3494-ae42-9f01947d84a2')
;

UPDATE AD_Menu_Trl SET Name='Mahnwesen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef3ca46f-ef56-3b23-a598-6c561e1a4a9a')
;

UPDATE AD_Menu_Trl SET Name='Mahnlauf erstellen', Description='Entscheidet über jeden fälligen Posten des Tages: gewählt mit Stufe oder ausgelassen mit Grund', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='22b184c6-758f-3e8e-9a24-d37741dacc02')
;

UPDATE AD_Menu_Trl SET Name='Mahnlauf', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='2efa33d9-f197-3ea5-82ca-fef20d8598e3')
;

UPDATE AD_Menu_Trl SET Name='Mahnungen ausstellen und senden', Description='Stellt Mahnungen aus, schreibt die Briefe und sendet die E-Mails', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='a2aac92c-ba8c-3a23-b691-33c9584ea567')
;

UPDATE AD_Menu_Trl SET Name='Briefe drucken', Description='Alle zu druckenden Briefe in einer Datei, zum Kuvertieren sortiert', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='c8de0f79-b2da-3f81-ad83-03cd18a89a27')
;

UPDATE AD_Menu_Trl SET Name='Mahnentscheidungen', Description='Jeder fällige Posten jedes Mahnlaufs: gewählt mit Stufe oder ausgelassen mit Grund', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='53b042ea-8e97-3d49-94bb-2831b7b7f050')
;

UPDATE AD_Menu_Trl SET Name='Mahnbriefe', Description='Briefe und E-Mails der Mahnungen mit Status und Fehlern', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='bd2ee808-a088-3809-9816-a68591c7c9f1')
;

UPDATE AD_Menu_Trl SET Name='Mahnsperren', Description='Kunden und Rechnungen, die nicht gemahnt werden sollen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='84678396-449f-3d27-950f-858e4975ca3a')
;

UPDATE AD_Menu_Trl SET Name='Mahnverfahren', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='f639008a-9077-351b-8676-267fcd807b89')
;

UPDATE AD_Menu_Trl SET Name='Einstellungen Mahnwesen', Description='Wie oft E-Mails versucht und wie lange Briefe aufbewahrt werden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='c763f41f-9b2b-3d92-b254-3c47a3556fbb')
;

UPDATE AD_Menu_Trl SET Name='Mahnwesen einrichten', Description='Legt Mahnstufen, Brieftexte und Zeitplan des Mandanten an; erneut gestartet ergänzt es, was fehlt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='8efde6c4-02ed-37ca-aa5e-8862e88d7ded')
;

UPDATE AD_Menu_Trl SET Name='Mahnzyklus', Description='Für den Zeitplaner: Mahnlauf erstellen, ausstellen, senden, Kreditsperren aufheben; holt einen versäumten Tag einmal nach', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='0879d94c-ec30-3ad3-bafe-407f51362b50')
;

UPDATE AD_Message_Trl SET MsgText='In Klärung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a233de4c-eed5-30ba-8e1c-8795dac8ef1b')
;

UPDATE AD_Message_Trl SET MsgText='Mahnsperre auf Rechnung oder Kunde', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='78e8b132-2b17-3b1e-8b64-736cfd24d88a')
;

UPDATE AD_Message_Trl SET MsgText='Schonfrist von Rechnung oder Kunde', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='193f2927-3d4c-3f78-b51f-b08adbab94e5')
;

UPDATE AD_Message_Trl SET MsgText='Übergeben: Inkasso, Gericht oder uneinbringlich', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b416a900-05c8-3b57-9a1e-dba0b82ffb7d')
;

UPDATE AD_Message_Trl SET MsgText='Kein Mahnverfahren mit einer aktiven Mahnstufe', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='88785a58-e5c5-31a7-8dbb-0c99a4406a56')
;

UPDATE AD_Message_Trl SET MsgText='Letzte Mahnung gehört zu einem anderen Mahnverfahren: bitte von Hand bearbeiten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='5640278b-49ae-30c8-acac-1c5133b0e064')
;

UPDATE AD_Message_Trl SET MsgText='Eine Mahnung des Postens ist zur Prüfung angehalten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3b685547-3e72-3697-b2df-3f213f9ba339')
;

UPDATE AD_Message_Trl SET MsgText='Eine Mahnung des Postens wartet auf Freigabe oder Ausstellung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='17832ce4-6d14-3c68-8a35-7c57f50c4518')
;

UPDATE AD_Message_Trl SET MsgText='Wechselkurs fehlt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='4700b5de-2517-3487-bb92-9b2b3d3accc9')
;

UPDATE AD_Message_Trl SET MsgText='Durch Zahlungseingänge oder Gutschriften gedeckt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='bf911b21-3851-3649-924e-cdcac5bd061b')
;

UPDATE AD_Message_Trl SET MsgText='Ausgemahnt: alle Mahnstufen sind durchlaufen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ec43b506-0c25-3d13-9b1e-6a8c97625975')
;

UPDATE AD_Message_Trl SET MsgText='Zu früh nach der letzten Mahnung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='85748d52-37b1-3917-84df-c82d28583705')
;

UPDATE AD_Message_Trl SET MsgText='Noch nicht lange genug überfällig für die nächste Mahnstufe', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e85ceaee-8ed9-3b20-aa4c-a4433f661795')
;

UPDATE AD_Message_Trl SET MsgText='Unter dem Mindestbetrag der Mahnstufe', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='4d3cb910-c0d8-31f2-a238-0a60b720089e')
;

UPDATE AD_Message_Trl SET MsgText='Kein Empfänger: weder E-Mail- noch Postanschrift', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='5b330000-d705-32d4-847d-2644920a32d8')
;

UPDATE AD_Message_Trl SET MsgText='Tage nach Fälligkeit', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b74993c6-a882-362d-897e-b960306cfcf0')
;

UPDATE AD_Message_Trl SET MsgText='Hinweis vor Fälligkeit', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='75ebef9b-beba-3f10-a15d-3fa0221233e7')
;

UPDATE AD_Message_Trl SET MsgText='Monatsende', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='dbf2840b-1bb1-3697-9773-435ec2ad310b')
;

UPDATE AD_Message_Trl SET MsgText='Tage nach der vorigen Mahnung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='87aa5194-a2f8-3ded-954a-fd24a87a0a21')
;

UPDATE AD_Message_Trl SET MsgText='Ganzes Konto des Kunden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='9d103554-dd32-3ffa-9dff-d30a3611e122')
;

UPDATE AD_Message_Trl SET MsgText='Höchste Stufe des Kunden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3b91bf81-b2de-32dc-aa8e-eecd53ba2f23')
;

UPDATE AD_Message_Trl SET MsgText='Die Mahnung wartet auf Freigabe', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a8ca94f0-4784-310e-a02d-ae8afc1bbfb8')
;

UPDATE AD_Message_Trl SET MsgText='Die Mahnung ist zur Prüfung angehalten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b5940d08-a468-32ba-afd9-d032f5e5caec')
;

UPDATE AD_Message_Trl SET MsgText='Der Mahnlauf ist auf einen späteren Tag datiert; ab diesem Tag kann die Mahnung ausgestellt werden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8de099bc-5d28-3347-8980-86260abebe0d')
;

UPDATE AD_Message_Trl SET MsgText='Eine Rechnung der Mahnung wurde seit dem Vorschlag bezahlt oder storniert', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e9990944-f79b-3d2e-9122-9b950f547885')
;

UPDATE AD_Message_Trl SET MsgText='Eine Rechnung der Mahnung ist in Klärung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='88fd0b45-2442-3591-bf65-e67f5daf6241')
;

UPDATE AD_Message_Trl SET MsgText='Seit dem Vorschlag wurde eine Schonfrist gewährt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='18673467-32e7-3687-8666-7b704a4e4981')
;

UPDATE AD_Message_Trl SET MsgText='Seit dem Vorschlag wurde eine Mahnsperre gesetzt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b9ef5e67-92fa-3149-9402-002dbd19a01d')
;

UPDATE AD_Message_Trl SET MsgText='Der Kunde hat weder E-Mail-Adresse noch Postanschrift', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='720948e7-b972-3e86-b652-ab68c2558cc9')
;

UPDATE AD_Message_Trl SET MsgText='Für diesen Mandanten läuft gerade ein anderer Mahnlauf. Bitte erneut versuchen, wenn er beendet ist.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='79221dff-b186-3ab3-aa6f-7d9dd79517ea')
;

UPDATE AD_Message_Trl SET MsgText='Der Mahnlauf darf nicht vor dem letzten ausgestellten Lauf vom {0} liegen. Bitte ein späteres Datum wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='52f08edb-64d8-32f1-bb9c-bcc07f08c3c3')
;

UPDATE AD_Message_Trl SET MsgText='Der Mahnlauf hat ausgestellte Mahnungen und kann nicht neu erstellt werden. Bitte die Mahnungen stornieren oder einen neuen Mahnlauf erstellen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a93d1cb1-72b8-3c85-88f6-40266562b798')
;

UPDATE AD_Message_Trl SET MsgText='Nichts zu tun: Der Schritt ist schon erledigt oder passt nicht zu den gewählten Mahnungen. Es wurde nichts geändert.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='aab130a0-0b04-3b50-b364-926853e85481')
;

UPDATE AD_Message_Trl SET MsgText='So geht es nicht weiter: {0}. Bitte den Datensatz berichtigen und erneut versuchen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a9a6bcbe-7146-3a3e-8e7e-188fb7c890f8')
;

UPDATE AD_Message_Trl SET MsgText='Das Mahnwesen ist für diesen Mandanten noch nicht eingerichtet. Bitte zuerst den Prozess Mahnwesen einrichten starten.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ae4d3382-69da-302e-80f8-65e09aa52b97')
;

UPDATE AD_Message_Trl SET MsgText='Kein Datensatz gewählt. Bitte einen Mahnlauf oder eine Mahnung öffnen und den Prozess über die Schaltfläche starten.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='277d0c48-3253-3fcf-8c41-41c533fd329c')
;

UPDATE AD_Message_Trl SET MsgText='Kein Brief gewählt. Bitte eine Mahnung oder einen ihrer Briefe öffnen und den Prozess dort starten.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='2561454c-4488-3899-bede-714b08dc8451')
;

UPDATE AD_Message_Trl SET MsgText='Die Mahnung hat kein Ausstellungsdatum, ihr Brief kann daher nicht geschrieben werden. Bitte zuerst ausstellen. Mahnung:', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3b1fc823-7cd6-3ef4-9625-87895c002d45')
;

UPDATE AD_Message_Trl SET MsgText='Für Aufgaben fehlt eine Anfrageart. Bitte den Prozess Mahnwesen einrichten starten oder eine Anfrageart anlegen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='f43f9dc3-40a8-3107-b0e7-2dbe82af20d7')
;

UPDATE AD_Message_Trl SET MsgText='Ausgestellte Mahnungen werden nie gelöscht: Mahnlauf vom {0}, Mahnung {1}, {2}. Bitte die Mahnung stattdessen stornieren.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='105ef09b-2e19-3bdf-b84e-da9bbb194518')
;

UPDATE AD_Message_Trl SET MsgText='Ausgestellte Mahnungen werden nicht geändert: Mahnlauf vom {0}, Mahnung {1}, {2}. Bitte die Mahnung stattdessen stornieren.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='223a319e-78d4-3057-a9fc-aa5407c4921d')
;

UPDATE AD_Message_Trl SET MsgText='Die Rechnung steht auf einer Mahnung: Mahnlauf vom {0}, Mahnung {1}, {2}. Bitte zuerst die Mahnung stornieren.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='69370a4f-4281-3e84-baa6-a3f357fffc8d')
;

UPDATE AD_Message_Trl SET MsgText='Ein Mahnverfahren gehört nur auf Kundenrechnungen. Bitte das Feld auf dieser Lieferantenrechnung leeren.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='0ec3b6ba-3b93-3992-914d-b1cdea6bc250')
;

UPDATE AD_Message_Trl SET MsgText='Die Mahnsperre endet, bevor sie beginnt. Bitte Gültig ab oder Gültig bis berichtigen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='52f530c6-428a-3ed8-89a8-a49fc0e66c6b')
;

UPDATE AD_Message_Trl SET MsgText='Die unterste Mahnstufe kann ihre Tage nicht ab einer vorigen Mahnung zählen, denn es gibt keine. Bitte Tage nach Fälligkeit wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a987382c-4d55-356b-bda1-8529cfddbbeb')
;

UPDATE AD_Message_Trl SET MsgText='{0} darf nicht negativ sein.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='4ba67e1f-cc2e-3594-b04b-8736a74c3643')
;

UPDATE AD_Message_Trl SET MsgText='Unklar, ob diese E-Mail gesendet wurde: Der Server hielt beim Senden an. Bitte beim Kunden oder am Mailserver prüfen und dann Erneut senden wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='06b560ca-8010-3b04-8669-dc4da1ce44c9')
;

UPDATE AD_Message_Trl SET MsgText='Fällige Posten {0}: gewählt {1}, ausgelassen {2}. Mahnungen: {3}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='08bad132-57ba-30e2-8e75-657eaa615e57')
;

UPDATE AD_Message_Trl SET MsgText='Freigegebene Mahnungen: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d603282c-6230-3ef9-91de-276928f5ef65')
;

UPDATE AD_Message_Trl SET MsgText='Ausgestellte Mahnungen: {0}, wartend: {1}. E-Mails: {2}, Briefe: {3}, Aufgaben: {4}, Kreditsperren: {5}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='68faaf76-af57-3678-a2b4-a1d33403202a')
;

UPDATE AD_Message_Trl SET MsgText='Gesendete E-Mails: {0}, mit Störung: {1}, endgültig fehlgeschlagen: {2}, nicht versucht: {3}, zu prüfen: {4}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='56b114d6-d4ea-3ee9-a915-144c9d7ecca0')
;

UPDATE AD_Message_Trl SET MsgText='Stornierte Mahnungen: {0}, davon bereits ausgestellt: {1}. Aufgehobene Kreditsperren: {2}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='0db5446c-296a-34bd-84db-816de1fd8f16')
;

UPDATE AD_Message_Trl SET MsgText='Erneut eingereihte Briefe: {0}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='f431b85b-3d24-3b18-9248-b89e6fc85140')
;

UPDATE AD_Message_Trl SET MsgText='Zu druckende Briefe: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='97355ee3-2f3d-32d9-af35-6243d0ab98ad')
;

UPDATE AD_Message_Trl SET MsgText='Das Mahnwesen ist eingerichtet. Angelegte oder übersetzte Datensätze: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='effc5d9b-8322-3e0e-ac14-7e63500c9e85')
;

UPDATE AD_Message_Trl SET MsgText='Das Mahnwesen war schon eingerichtet; es fehlte nichts.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='701a73b3-3beb-3836-a97a-ae06ea7bcd58')
;

UPDATE AD_Message_Trl SET MsgText='Aufgehobene Kreditsperren: {0}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='c7b8c3d9-f668-34f2-a910-4fbcd1743116')
;

UPDATE AD_Message_Trl SET MsgText='Der Mahnlauf des Tages war schon erledigt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='74801ba5-38ce-3c2b-88cb-abe987e9fe05')
;

UPDATE AD_Message_Trl SET MsgText='{0}: nicht gesendet, wird erneut versucht: {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='bf89149c-110f-33b0-8b2f-e02ac48fb7a3')
;

UPDATE AD_Message_Trl SET MsgText='{0}: nicht gesendet: {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='7ddcce1a-6373-3563-8749-ca25253df761')
;

UPDATE AD_Message_Trl SET MsgText='Entschiedene fällige Posten: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ec29bbf2-0b3b-3a95-9fdd-6cf6c56b4846')
;

UPDATE AD_Message_Trl SET MsgText='Ausgestellte Mahnungen: {0} von {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='923c191d-552d-3e5a-8a4f-5a64e4db8882')
;

UPDATE AD_Message_Trl SET MsgText='Gesendete E-Mails: {0} von {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1be9c640-83d0-3e39-83b9-c8dd8f19589d')
;

UPDATE AD_Message_Trl SET MsgText='Durch einen neueren Vorschlag ersetzt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='6494bf61-c2e1-3169-9c5c-897a78736a04')
;

UPDATE AD_Message_Trl SET MsgText='Standard-Mahnverfahren', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='85b60df7-56a4-3ddf-b1aa-dad620e88dfc')
;

UPDATE AD_Message_Trl SET MsgText='Mahnwesen täglich', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3f123676-c985-38e6-ba78-d42d8c5f0d0b')
;

UPDATE AD_Message_Trl SET MsgText='Mahnzyklus', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='6a3ae462-f9e6-38e5-9a3a-1b92a2da2efb')
;

UPDATE AD_Message_Trl SET MsgText='Mahnwesen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b402c5cf-554a-3479-b55b-117b9d1157ad')
;

UPDATE AD_Message_Trl SET MsgText='{0}: {1}, Mahnung {2}, offen {3}. Bitte den Kunden anrufen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='715a1ed4-25c6-3dc5-898a-5331f280eba5')
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

SELECT register_migration_script('202611212304_COL-2_Translations.sql') FROM dual
;

-- COL-41 Translations; run again after installing a language
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

UPDATE AD_Element_Trl SET Name='Zahlt Tage zu spät', PrintName='Zahlt Tage zu spät', Description='Tage nach Fälligkeit, an denen der Kunde im Mittel der letzten zwölf Monate gezahlt hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='eb695599-781d-3e93-8c3d-c6081c7bba28')
;

UPDATE AD_Element_Trl SET Name='Zurückstellen', PrintName='Zurückstellen', Description='Nimmt den Kunden bis einschließlich eines Tages von der Arbeitsliste', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f22fd012-9564-30ac-bb04-cc5bef98b64c')
;

UPDATE AD_Element_Trl SET Name='Vertretung', PrintName='Vertretung', Description='Wer die Liste bei Abwesenheit bearbeitet', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8c7e4145-6c5f-3ab4-b9bc-40a7857c8c54')
;

UPDATE AD_Element_Trl SET Name='Abwesend ab', PrintName='Abwesend ab', Description='Erster Tag, an dem die Vertretung die Liste bearbeitet', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f8c91a6e-4535-38f8-a4f0-3c9e870a1de2')
;

UPDATE AD_Element_Trl SET Name='Abwesend bis', PrintName='Abwesend bis', Description='Letzter Tag, an dem die Vertretung die Liste bearbeitet; leer = bis auf Weiteres', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d787b7fa-980d-3cda-82f6-04cd28884905')
;

UPDATE AD_Element_Trl SET Name='Arbeitsliste ab Betrag', PrintName='Arbeitsliste ab Betrag', Description='Kunden mit kleinerem überfälligem Betrag stehen nicht auf der Arbeitsliste; in der Währung des Mandanten', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d7cc5aa2-0b39-398c-9f0f-09bf56072f5a')
;

UPDATE AD_Element_Trl SET Name='Regel der Arbeitsliste', PrintName='Regel der Arbeitsliste', Description='Punkte für die Reihenfolge der Arbeitsliste', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='c89b54d1-1ff4-3bd6-97f8-24328f392d7f')
;

UPDATE AD_Element_Trl SET Name='COL_WorklistRule_UU', PrintName='COL_WorklistRule_UU', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='ace88a2e-64e4-3780-ad98-31f11a98240e')
;

UPDATE AD_Element_Trl SET Name='Was zählt', PrintName='Was zählt', Description='Welche Angabe zum Kunden mit der Schwelle verglichen wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='6a256819-c9b3-385b-aa69-91fbe7c4850d')
;

UPDATE AD_Element_Trl SET Name='Schwelle', PrintName='Schwelle', Description='Betrag in der Währung des Mandanten, Tage, Stufe oder Anzahl, je nach Art', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='fd608b72-b667-3678-af27-494866d8a89a')
;

UPDATE AD_Element_Trl SET Name='Punkte', PrintName='Punkte', Description='Summe der zutreffenden Regeln; mehr Punkte stehen weiter oben auf der Arbeitsliste', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='9819f2e6-0427-3773-aee8-ed866af44cf4')
;

UPDATE AD_Element_Trl SET Name='Zurückstellung', PrintName='Zurückstellung', Description='Ein Kunde steht einige Tage nicht auf der Arbeitsliste', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='88971e72-9ff3-3d36-9259-a8c9e1ec4e24')
;

UPDATE AD_Element_Trl SET Name='COL_Snooze_UU', PrintName='COL_Snooze_UU', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='7762494f-60f3-3427-8ae1-576449938de7')
;

UPDATE AD_Element_Trl SET Name='Zurückgestellt bis', PrintName='Zurückgestellt bis', Description='Letzter Tag, an dem der Kunde nicht auf der Arbeitsliste steht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='2f1185a9-fe66-3f86-b12e-0356f19475f5')
;

UPDATE AD_Element_Trl SET Name='Grund', PrintName='Grund', Description='Warum der Kunde warten kann', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='7756ac1b-f788-3c31-8445-f0cef1bc4e3c')
;

UPDATE AD_Element_Trl SET Name='Liste von', PrintName='Liste von', Description='Wer den Kunden betreut, oder die Vertretung während einer Abwesenheit', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='0908f06e-d0df-35d5-9a38-4cb0ef48ec6a')
;

UPDATE AD_Element_Trl SET Name='Warum an dieser Stelle', PrintName='Warum an dieser Stelle', Description='Regeln, die auf den Kunden zutreffen, mit ihren Punkten, die gewichtigste zuerst', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8cb76d53-d695-388f-a7b5-eebd27d404e7')
;

UPDATE AD_Element_Trl SET Name='Jetzt überfällig', PrintName='Jetzt überfällig', Description='Was in diesem Augenblick überfällig ist, in der Währung des Mandanten', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a451d4d6-2eda-3a5c-aade-8ee0f98bcdd7')
;

UPDATE AD_Element_Trl SET Name='Kunde schuldet jetzt', PrintName='Kunde schuldet jetzt', Description='Was beim Kunden in diesem Augenblick offen ist, in der Währung des Mandanten; leer, wenn ein Wechselkurs fehlt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='36fa187b-4017-3f1e-96b0-7d4773734122')
;

UPDATE AD_Element_Trl SET Name='Nicht zugeordnete Zahlungen', PrintName='Nicht zugeordnete Zahlungen', Description='Eingegangen und noch nicht zugeordnet', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='74e877a6-bd90-3e89-92f8-f1289f09d96e')
;

UPDATE AD_Element_Trl SET Name='Tage des ältesten', PrintName='Tage des ältesten', Description='Tage, die der älteste Posten überfällig ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8b5b632a-17e2-3def-9283-00920daa0941')
;

UPDATE AD_Element_Trl SET Name='Letztes Gespräch', PrintName='Letztes Gespräch', Description='Wann zuletzt jemand Kontakt mit dem Kunden hatte', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e194145b-2420-3d45-9579-b4b6869b1ad7')
;

UPDATE AD_Element_Trl SET Name='Letzte Notiz', PrintName='Letzte Notiz', Description='Was zuletzt besprochen wurde; vertrauliche Notizen erscheinen nicht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='19a0260f-2c0a-3221-8048-181286d6e49c')
;

UPDATE AD_Element_Trl SET Name='Nächster Schritt am', PrintName='Nächster Schritt am', Description='Tag der nächsten Wiedervorlage', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='bac583b6-299f-3e9d-8bb6-232176312c41')
;

UPDATE AD_Element_Trl SET Name='Nächster Schritt', PrintName='Nächster Schritt', Description='Worum es bei der nächsten Wiedervorlage geht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='5b4a7549-ac46-3402-a3c2-3645b53bbe0f')
;

UPDATE AD_Element_Trl SET Name='Wechselkurs fehlt', PrintName='Wechselkurs fehlt', Description='Ein Betrag konnte nicht umgerechnet werden und fehlt in den Summen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='544e7926-f116-375a-b471-5de4563aa524')
;

UPDATE AD_Element_Trl SET Name='Alter Kontoauszug', PrintName='Alter Kontoauszug', Description='Was ein Mahnlauf tut, wenn der neueste Kontoauszug zu alt ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='aa3f8b0c-83bf-3585-8e5c-e8178e84de76')
;

UPDATE AD_Element_Trl SET Name='Arbeitstage des Kontoauszugs', PrintName='Arbeitstage des Kontoauszugs', Description='Ein Kontoauszug ist zu alt, wenn er mehr als so viele Arbeitstage zurückliegt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='2c0b86f6-e36d-34a3-ae25-5e6989b2ba04')
;

UPDATE AD_Element_Trl SET Name='Zahlung ohne Zuordnung', PrintName='Zahlung ohne Zuordnung', Description='Was ein Mahnlauf tut, wenn ein Zahlungseingang des Kunden nicht zugeordnet ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='cdacfab3-c430-3166-b099-1cba37838468')
;

UPDATE AD_Element_Trl SET Name='Gutschrift im Entwurf', PrintName='Gutschrift im Entwurf', Description='Was ein Mahnlauf tut, wenn eine Gutschrift für den Kunden nicht fertiggestellt ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='520f8167-e6ae-36e3-857a-6f2db3f6efd7')
;

UPDATE AD_Element_Trl SET Name='Offene Rücksendung', PrintName='Offene Rücksendung', Description='Was ein Mahnlauf tut, wenn eine Rücksendung des Kunden nicht gutgeschrieben ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='50aa633a-7f9e-333d-a942-2b5a17430d4d')
;

UPDATE AD_Element_Trl SET Name='Trotz Zahlung gemahnt', PrintName='Trotz Zahlung gemahnt', Description='Mahnungen über Beträge, die schon gezahlt und erst später gebucht waren; das Ziel ist keine', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3413f50b-c0ce-3088-9415-5e0a788ea046')
;

UPDATE AD_Element_Trl SET Name='Vertrauliche Kontakte lesen', PrintName='Vertrauliche Kontakte lesen', Description='Benutzer dieser Rolle sehen vertrauliche Kontaktnotizen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e9495d03-132a-3fba-b4f2-ff3c0be5d07b')
;

UPDATE AD_Element_Trl SET Name='Notizen aufbewahren Monate', PrintName='Notizen aufbewahren Monate', Description='Kontaktnotizen werden nach so vielen Monaten geleert; Briefe nach den Aufbewahrungsjahren', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='035a16c4-214d-3dbd-84af-b5b1f4063bc6')
;

UPDATE AD_Element_Trl SET Name='Geleert am', PrintName='Geleert am', Description='Text und Person wurden nach Ablauf der Aufbewahrung entfernt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d9b4cf93-2c45-3f7d-8bd2-48d8e95e7a16')
;

UPDATE AD_Element_Trl SET Name='Hinweis hinzufügen', PrintName='Hinweis hinzufügen', Description='Notiert, was der Vertrieb über den Kunden weiß', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='10674388-1896-3b5d-92cf-99bfc5d2d8b2')
;

UPDATE AD_Ref_List_Trl SET Name='Überfälliger Betrag', Description='Mindestens so viel ist überfällig', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='5aa42f26-0f3c-3b49-9a07-c89f1cda1b65')
;

UPDATE AD_Ref_List_Trl SET Name='Alter', Description='Der älteste Posten ist mindestens so viele Tage überfällig', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='d2b5f9f4-0a93-3992-8c6b-29a110547bdf')
;

UPDATE AD_Ref_List_Trl SET Name='Gebrochene Zusage', Description='Mindestens so viele Zusagen wurden in 90 Tagen gebrochen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='90fdb232-8c25-34dd-afea-ba765e2e8c12')
;

UPDATE AD_Ref_List_Trl SET Name='Hohe Mahnstufe', Description='Eine offene Rechnung steht mindestens auf dieser Stufe', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='03c33dc0-bb7c-37a4-b434-cb0539885eff')
;

UPDATE AD_Ref_List_Trl SET Name='Zahlt spät', Description='Der Kunde zahlt im Mittel mindestens so viele Tage zu spät', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='f4b16775-886e-3c5f-aa0f-018cc8abbd1a')
;

UPDATE AD_Ref_List_Trl SET Name='Mahnung verschickt', Description='Die letzte Mahnung ist höchstens so viele Tage alt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='6779fdd7-e723-33d1-9cf9-87475e8ddd68')
;

UPDATE AD_Ref_List_Trl SET Name='Klärfall', Description='Mindestens so viele Klärfälle sind offen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='a391f11f-dc8b-393a-ab48-7446a5b1227d')
;

UPDATE AD_Ref_List_Trl SET Name='Zusage steht aus', Description='Mindestens so viele Zusagen sind offen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='8364c22a-6d31-3e6a-840c-c57ccc1c8fd7')
;

UPDATE AD_Ref_List_Trl SET Name='Zahlung ohne Zuordnung', Description='Mindestens so viel ist eingegangen und nicht zugeordnet', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='2ef28a30-cfd8-36cd-85ba-ed5359d9ae23')
;

UPDATE AD_Ref_List_Trl SET Name='Aus', Description='Die Bücher werden nicht geprüft', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='ee99341a-03b5-3bc6-9b0c-9e86e480425f')
;

UPDATE AD_Ref_List_Trl SET Name='Warnen', Description='Das Ergebnis des Mahnlaufs nennt es', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='c5bf69b4-6343-3923-90c1-d3068370a164')
;

UPDATE AD_Ref_List_Trl SET Name='Kunden auslassen', Description='Der Kunde erhält in diesem Mahnlauf keine Mahnung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='84dbce2c-28a3-308a-a87e-19a00159413b')
;

UPDATE AD_Ref_List_Trl SET Name='Mahnlauf anhalten', Description='Kein Mahnlauf, bis die Bücher aktuell sind', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='b53b7f38-de9d-3862-a680-4da1f631696e')
;

UPDATE AD_Ref_List_Trl SET Name='Kontoauszug zu alt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='6d69ad47-4ca9-33f6-b569-350a4bf2e799')
;

UPDATE AD_Ref_List_Trl SET Name='Zahlungseingang nicht zugeordnet', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='76d3560e-b290-30e4-891f-c081be46067a')
;

UPDATE AD_Ref_List_Trl SET Name='Gutschrift im Entwurf', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='013bf476-a61a-34d4-a216-c0bdf5dcddb3')
;

UPDATE AD_Ref_List_Trl SET Name='Rücksendung nicht gutgeschrieben', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='51c7ce26-fcc6-380e-84fa-98f40e630ab1')
;

UPDATE AD_Table_Trl SET Name='Regel der Arbeitsliste', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='b2939889-486f-3adc-a453-2e10fff0b9f7')
;

UPDATE AD_Table_Trl SET Name='Zurückstellung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='c07d311c-44b5-30fe-89eb-947f2f1e514e')
;

UPDATE AD_Table_Trl SET Name='Arbeitsliste', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='bb49ea32-0dd1-3db6-8bd2-4f3578d0269c')
;

UPDATE AD_FieldGroup_Trl SET Name='Arbeitsliste und Buchungsstand', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_FieldGroup_ID=(SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='04d97f5e-426b-33f8-af82-87928e4ae120')
;

UPDATE AD_Window_Trl SET Name='Arbeitsliste', Description='Die zu bearbeitenden Kunden, der dringendste zuerst, nach dem Stand von jetzt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='26dacecf-b380-3c20-a4e2-f098747bfcea')
;

UPDATE AD_Window_Trl SET Name='Regeln der Arbeitsliste', Description='Was einen Kunden auf der Arbeitsliste nach oben oder unten bringt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='16000b8c-4891-3fe8-92bf-a20b471994f0')
;

UPDATE AD_Window_Trl SET Name='Zurückstellungen', Description='Kunden, die einige Tage nicht auf der Arbeitsliste stehen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='a0120a02-e0d7-3dfe-9552-5e3143432d1b')
;

UPDATE AD_Tab_Trl SET Name='Kunde', Description='Ein Kunde mit den Gründen für den Platz', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='21b4d350-f799-3b56-8c59-69dbb639f39c')
;

UPDATE AD_Tab_Trl SET Name='Regel', Description='Eine Änderung gilt ab morgen; die Liste von heute bleibt, wie sie ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='f4266aff-ea82-3c4d-a668-b932b4a8f090')
;

UPDATE AD_Tab_Trl SET Name='Zurückstellung', Description='Deaktivieren holt den Kunden sofort zurück', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='756d9e42-f725-313d-a9f5-bda0680e2992')
;

UPDATE AD_Process_Trl SET Name='Zurückstellen', Description='Der Kunde kommt am Tag danach wieder auf die Arbeitsliste', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='24521316-5eaa-36f7-a6aa-20f5b106475e')
;

UPDATE AD_Process_Trl SET Name='Zusage aufnehmen', Description='Notiert eine Zahlungszusage; Briefe über das Zugesagte warten bis zu ihrem Ende', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e984cd4d-1032-320a-a87f-d5d49be0f0eb')
;

UPDATE AD_Process_Trl SET Name='Wiedervorlage', Description='Was bei einem Kunden als Nächstes zu tun ist, von wem und wann', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='30dbbc28-2a0c-30fd-a64f-79d86cba1123')
;

UPDATE AD_Process_Trl SET Name='Tägliche Arbeiten Mahnwesen', Description='Für den Zeitplaner: schließt erledigte Wiedervorlagen, führt Zahlungsverhalten und Kennzahlen der Mahnläufe', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='050865e8-a85d-3f83-ba1d-a590d0890a39')
;

UPDATE AD_Process_Trl SET Name='Hinweis hinzufügen', Description='Notiert, was der Vertrieb über einen Kunden weiß; Mahnungen laufen weiter', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='945080c6-b660-3114-9062-e188953628bb')
;

UPDATE AD_Process_Trl SET Name='Übersicht für den Vertrieb', Description='Für den Zeitplaner: informiert den Vertrieb über Sperren, Zusagen und Klärfälle seiner Kunden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='9368b3c4-9818-3d14-b4b1-475e041f3c8b')
;

UPDATE AD_Process_Trl SET Name='Kontaktnotizen bereinigen', Description='Leert Kontaktnotizen nach Ablauf der Aufbewahrung; Offenes bleibt erhalten', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='5db1eacf-8976-3b6f-bc8e-adce085fdda9')
;

UPDATE AD_Process_Trl SET Name='Kontaktnotizen exportieren', Description='Alle Kontaktnotizen eines Kunden in einer Datei', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='c60bd63f-5717-39fd-accf-d0a0605d0285')
;

UPDATE AD_Menu_Trl SET Name='Arbeitsliste', Description='Die zu bearbeitenden Kunden, der dringendste zuerst, nach dem Stand von jetzt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='93481691-b1d1-3dfb-bb34-30f2720b690e')
;

UPDATE AD_Menu_Trl SET Name='Wiedervorlage', Description='Was bei einem Kunden als Nächstes zu tun ist, von wem und wann', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='29873ab5-5e2e-3037-92e5-eca20b142e24')
;

UPDATE AD_Menu_Trl SET Name='Hinweis hinzufügen', Description='Notiert, was der Vertrieb über einen Kunden weiß; Mahnungen laufen weiter', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='414241c6-5411-31f7-8e51-fc2e83799541')
;

UPDATE AD_Menu_Trl SET Name='Zurückstellungen', Description='Kunden, die einige Tage nicht auf der Arbeitsliste stehen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='cf5f4793-e554-3dac-be5b-fbf860c321b7')
;

UPDATE AD_Menu_Trl SET Name='Regeln der Arbeitsliste', Description='Was einen Kunden auf der Arbeitsliste nach oben oder unten bringt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='b7f08053-81e7-322f-aa1d-ad0750400c64')
;

UPDATE AD_Menu_Trl SET Name='Tägliche Arbeiten Mahnwesen', Description='Für den Zeitplaner: schließt erledigte Wiedervorlagen, führt Zahlungsverhalten und Kennzahlen der Mahnläufe', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='4e5355d3-52f8-3a76-87c5-862895ec8b04')
;

UPDATE AD_Menu_Trl SET Name='Übersicht für den Vertrieb', Description='Für den Zeitplaner: informiert den Vertrieb über Sperren, Zusagen und Klärfälle seiner Kunden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='0357936d-7cd7-3e92-ae5e-71bef5ba8898')
;

UPDATE AD_Menu_Trl SET Name='Kontaktnotizen exportieren', Description='Alle Kontaktnotizen eines Kunden in einer Datei', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='f1c04e8a-7088-3e2d-9799-c18bfdc5a98f')
;

UPDATE AD_Menu_Trl SET Name='Kontaktnotizen bereinigen', Description='Leert Kontaktnotizen nach Ablauf der Aufbewahrung; Offenes bleibt erhalten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='0061a4cf-37e5-3c2a-bc1a-817d707d96f8')
;

UPDATE AD_Message_Trl SET MsgText='Zurückgestellt bis {0,date}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='eff1bc78-f5a9-3e4e-8d8a-3ea13413d179')
;

UPDATE AD_Message_Trl SET MsgText='Der letzte Tag liegt in der Vergangenheit. Bitte heute oder einen späteren Tag wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fdfd008b-e362-31c6-9463-62a2a9858523')
;

UPDATE AD_Message_Trl SET MsgText='Überfällig ab {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='bc82db8e-de95-3c2e-a57b-dd1218432a16')
;

UPDATE AD_Message_Trl SET MsgText='Seit {0} Tagen überfällig', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='360363e6-c804-3834-934f-95d55e8e24fd')
;

UPDATE AD_Message_Trl SET MsgText='Zusage gebrochen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='0ce93265-63c5-36c8-9819-cb0a3f23d0ff')
;

UPDATE AD_Message_Trl SET MsgText='Mahnstufe {0} oder höher', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d7722e75-895d-3a6d-979c-90592973865c')
;

UPDATE AD_Message_Trl SET MsgText='Zahlt {0} Tage zu spät', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='5e526096-07cc-325d-a8d1-1dec6d455129')
;

UPDATE AD_Message_Trl SET MsgText='Mahnung in den letzten {0} Tagen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='783e579e-fb04-37a0-83ae-84715746b679')
;

UPDATE AD_Message_Trl SET MsgText='Klärfall offen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e314b048-fe0b-3318-abf8-b41fe5cfdc0d')
;

UPDATE AD_Message_Trl SET MsgText='Zusage steht aus', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ee0ed948-6c9d-31ef-a3e2-9f83a0bdceb1')
;

UPDATE AD_Message_Trl SET MsgText='Zahlung nicht zugeordnet', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='54358aab-9f13-3d33-b184-89fb165efe86')
;

UPDATE AD_Message_Trl SET MsgText='Der neueste Kontoauszug ist zu alt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='094ecb34-1e1c-3f61-8d93-14dce683612f')
;

UPDATE AD_Message_Trl SET MsgText='Die Bücher sind für diesen Kunden nicht aktuell; der Brief wartet, bis sie es sind', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='f5d02982-b7a6-346b-8a61-39121589be45')
;

UPDATE AD_Message_Trl SET MsgText='Ein Zahlungseingang des Kunden ist nicht zugeordnet', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='f01abc4c-37e6-3801-b8a7-41b6afd35bc4')
;

UPDATE AD_Message_Trl SET MsgText='Eine Gutschrift für den Kunden ist nicht fertiggestellt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fe4b7460-4d11-3ae3-9ec7-f26220aa375e')
;

UPDATE AD_Message_Trl SET MsgText='Eine Rücksendung des Kunden ist nicht gutgeschrieben', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='c0239295-c4f6-3347-8bf7-170309167602')
;

UPDATE AD_Message_Trl SET MsgText='Der neueste fertiggestellte Kontoauszug ist vom {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='da1a9ca8-84bb-3b67-a4df-2abf84531328')
;

UPDATE AD_Message_Trl SET MsgText='Zahlungseingang {0} ist keinen Rechnungen zugeordnet', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='5f19d08e-b91d-3799-8989-2cf50596b609')
;

UPDATE AD_Message_Trl SET MsgText='Gutschrift {0} ist nicht fertiggestellt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='cea00838-6c74-3d06-a7b7-266fe40463b2')
;

UPDATE AD_Message_Trl SET MsgText='Rücksendung {0} ist nicht gutgeschrieben', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='cb000b38-bf33-3e51-93ef-3ea1720f8309')
;

UPDATE AD_Message_Trl SET MsgText='Die Bücher sind nicht aktuell: {0}. Bitte die Bücher auf den neuesten Stand bringen oder die Regel in den Einstellungen Mahnwesen ändern.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='4c8926b4-b117-37dc-94bb-307fbe3a4b1d')
;

UPDATE AD_Message_Trl SET MsgText='{0}: {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a1a35048-238e-3833-b0d3-8e5de8d89877')
;

UPDATE AD_Message_Trl SET MsgText='Wiedervorlage am {0,date}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='7f348377-799e-3350-97a0-c0309e0a5d4d')
;

UPDATE AD_Message_Trl SET MsgText='Vor dem Kontakt erledigt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e076766f-be2e-3350-b196-8617d77c0fd9')
;

UPDATE AD_Message_Trl SET MsgText='{0} Wiedervorlagen vor dem Kontakt erledigt, {1} Kunden mit Zahlungsverhalten, {2} Mahnungen trotz Zahlung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='bda9bd24-67d4-3319-9046-76dda197c2ff')
;

UPDATE AD_Message_Trl SET MsgText='Für das Mahnwesen notiert', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='36aa71b5-2615-31a9-9525-33acf35161e8')
;

UPDATE AD_Message_Trl SET MsgText='Mahnwesen: Ihre Kunden in dieser Woche', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='34fe24ff-4f35-3b9f-b3aa-c9bb21053ca8')
;

UPDATE AD_Message_Trl SET MsgText='{0} Personen im Vertrieb wurden informiert', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e95d81a7-e3c8-31bd-aaa4-d7c47e5f158d')
;

UPDATE AD_Message_Trl SET MsgText='{0}: Kreditsperre', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fdb3aae6-2143-330c-937d-0589ab74ac0d')
;

UPDATE AD_Message_Trl SET MsgText='{0}: Mahnsperre {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ad56317e-8d6d-3132-bbda-a03a6661f37d')
;

UPDATE AD_Message_Trl SET MsgText='{0}: Zahlungszusage {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='5af67976-8fbc-3399-bf75-e5f52f9bd94d')
;

UPDATE AD_Message_Trl SET MsgText='{0}: Klärfall {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d1e82503-4227-39a8-ba62-ccace277eade')
;

UPDATE AD_Message_Trl SET MsgText='{0} Kontaktnotizen geleert', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='eecb4191-b831-3190-bb9f-2766cefb1677')
;

UPDATE AD_Message_Trl SET MsgText='{0} Kontaktnotizen in der Datei', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='140f2986-851f-3b5b-be51-ec2c9bdc6d7c')
;

UPDATE AD_Message_Trl SET MsgText='Mahnwesen wöchentlich', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='407cf69f-c3fe-304e-b198-5843f16b0cdf')
;

UPDATE AD_Message_Trl SET MsgText='Zusagen und Ratenpläne wurden nach den Zahlungen der Zuordnung {0} nicht beurteilt: {1}. Die Zahlungen gelten; die nächtliche Beurteilung versucht es erneut.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a1fa85ad-e325-3ece-9132-84f191523975')
;

UPDATE AD_Message_Trl SET MsgText='Kunden ohne Bearbeiter stehen ab jetzt auf Ihrer Arbeitsliste. Ändern lässt sich das im Fenster Einstellungen Mahnwesen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1cd3fc7b-7b5a-3e46-bab1-6b7ddfe371c7')
;

UPDATE AD_Message_Trl SET MsgText='Mahnverfahren {0} ist weiterhin Standard: Kunden ohne eigenes Mahnverfahren folgen ihm, nicht den neuen Stufen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='972e447e-61c6-3e4a-8354-5c440cf0a3d1')
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

SELECT register_migration_script('202611252004_COL-41_Translations.sql') FROM dual
;

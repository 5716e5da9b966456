-- COL-51 Translations; run again after installing a language
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

UPDATE AD_Element_Trl SET Name='Bezahlseite', PrintName='Bezahlseite', Description='Adresse Ihrer Bezahlseite mit @Token@ darin; steht auf Briefen und in E-Mails; leer = kein Link', Help='Muss mit https:// beginnen. Das Token enthält Zahlungsreferenz, Betrag und Währung sowie eine Signatur mit dem Schlüssel daneben; es nennt keinen Kunden.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='0ecf2899-2630-3ef4-9064-5adceea6cec9')
;

UPDATE AD_Element_Trl SET Name='Schlüssel der Bezahlseite', PrintName='Schlüssel der Bezahlseite', Description='Mindestens 32 Zeichen, die nur Sie und Ihre Bezahlseite kennen; damit wird das Token signiert', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='11df2f3a-b966-3d03-ad92-1ee0f14a5bde')
;

UPDATE AD_Element_Trl SET Name='Übergabe beantragt von', PrintName='Übergabe beantragt von', Description='Benutzer, der die Übergabe beantragt hat; ein anderer gibt sie frei', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='2cc2ee06-3ffc-3135-8c90-c43a8d0d88fa')
;

UPDATE AD_Element_Trl SET Name='Übergabe beantragt am', PrintName='Übergabe beantragt am', Description='Tag, an dem die Übergabe beantragt wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='fb0f6179-326e-3366-95b8-d9042384f010')
;

UPDATE AD_Element_Trl SET Name='Übergabe freigegeben von', PrintName='Übergabe freigegeben von', Description='Zweiter Benutzer, der die Übergabe freigegeben hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='bf7cf78d-c9e8-3c5f-8a3c-59b3e4668492')
;

UPDATE AD_Element_Trl SET Name='Übergeben am', PrintName='Übergeben am', Description='Tag, an dem ein zweiter Benutzer freigab und die Dateien für das Inkasso geschrieben wurden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='1258d924-69fe-320a-9c66-e46829ede16a')
;

UPDATE AD_Element_Trl SET Name='An Inkasso übergeben', PrintName='An Inkasso übergeben', Description='Beantragt die Übergabe der Mahnung an das Inkasso oder gibt sie frei', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8fc07591-5c34-34f0-bab4-73e008421371')
;

UPDATE AD_Element_Trl SET Name='Stufe bei nicht eingehaltenem Ratenplan', PrintName='Stufe bei nicht eingehaltenem Ratenplan', Description='Stufe, mit der Kunden erfahren, dass ihr Ratenplan beendet ist; eine Stufe für Kontoauszüge, damit sie nicht zur Leiter gehört', Help='Ihre Texte sind die des Briefes und der E-Mail. Leer oder nicht aktiv: Ein Mitarbeiter bekommt eine Aufgabe, und es geht kein Brief hinaus.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='43be0661-0661-3603-9953-ca7980ecea53')
;

UPDATE AD_Element_Trl SET Name='Brief zum Ratenplan', PrintName='Brief zum Ratenplan', Description='Schreibt den Brief zum Ratenplan mit Zahlungsreferenz und Code je Rate', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='da779477-c928-33bf-82f7-f4acdff22c26')
;

UPDATE AD_Ref_List_Trl SET Name='Ratenplan nicht eingehalten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='c1f9c12d-d2e0-3875-a98f-ad9e77484404')
;

UPDATE AD_Reference_Trl SET Name='Benutzer', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Reference_ID=(SELECT AD_Reference_ID FROM AD_Reference WHERE AD_Reference_UU='c1db8f7e-83ea-3aa3-aae6-f518b86aba95')
;

UPDATE AD_FieldGroup_Trl SET Name='Zahlungsseite', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_FieldGroup_ID=(SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='a700cc8a-1c96-3437-8adb-76e6dbec5a6c')
;

UPDATE AD_Process_Trl SET Name='Zahlungen nach Referenz zuordnen', Description='Ordnet Zahlungseingänge den Rechnungen zu, deren Zahlungsreferenz sie tragen; erneut gestartet ändert sich nichts', Help='Liest die Beschreibung jedes nicht zugeordneten Zahlungseingangs und die Texte seiner Kontoauszugszeile. Leerzeichen und Kleinschreibung spielen keine Rolle, Prüfziffern schon. Das Geld geht zuerst an die älteste Rechnung; was übrig bleibt, bleibt beim Kunden.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='56d87eeb-2288-387a-949f-c250b8a10d15')
;

UPDATE AD_Process_Trl SET Name='Brief zum Ratenplan', Description='Schreibt den Brief zum Ratenplan mit Zahlungsreferenz und Code je Rate, bewahrt ihn auf und zeigt ihn', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='4ac769df-8c78-3689-8f11-5fe384081d29')
;

UPDATE AD_Process_Trl SET Name='An Inkasso übergeben', Description='Beantragt die Übergabe der Mahnung an das Inkasso oder gibt sie frei, wenn ein anderer sie beantragt hat', Help='Der erste Benutzer beantragt, ein zweiter gibt frei. Dann wird die Forderung als PDF und CSV an die Mahnung angehängt, und ihre unbezahlten Rechnungen werden als beim Inkasso gekennzeichnet, damit sie nicht mehr gemahnt werden.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='257ae8fa-627b-3897-9800-9551cb1e9475')
;

UPDATE AD_Process_Trl SET Name='Formular Kreditantrag', Description='Formular, mit dem ein Kunde ein Kreditlimit beantragt, in der Sprache des Kunden, fertig zum Unterschreiben', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='12ea3937-c961-3a14-b37e-9d1d207907a4')
;

UPDATE AD_Menu_Trl SET Name='Zahlungen nach Referenz zuordnen', Description='Ordnet Zahlungseingänge den Rechnungen zu, deren Zahlungsreferenz sie tragen; erneut gestartet ändert sich nichts', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='075eac5e-0682-3c87-a0a2-5891c20fadbe')
;

UPDATE AD_Menu_Trl SET Name='Formular Kreditantrag', Description='Formular, mit dem ein Kunde ein Kreditlimit beantragt, in der Sprache des Kunden, fertig zum Unterschreiben', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='92e145a1-933f-3238-94f4-03708200e7ca')
;

UPDATE AD_Message_Trl SET MsgText='{0}: die IBAN {1} ist falsch, deshalb tragen die Briefe keinen GiroCode; bitte im Fenster Bank berichtigen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8f5be73d-c32f-3590-95bd-cc4bb856795e')
;

UPDATE AD_Message_Trl SET MsgText='{0}: der Name ist länger als die 70 Zeichen eines GiroCodes, sein Ende fehlt dort', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='7887ea0e-5cd4-33ef-a3c7-8bb7d2968266')
;

UPDATE AD_Message_Trl SET MsgText='Die Bezahlseite ist keine brauchbare Adresse: sie muss mit https:// beginnen und das Wort Token zwischen zwei At-Zeichen enthalten; bitte berichtigen oder leer lassen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='20f358cc-d8a8-37c8-b73f-6cf53ea4d36c')
;

UPDATE AD_Message_Trl SET MsgText='Der Schlüssel der Bezahlseite hat weniger als 32 Zeichen: bitte einen längeren eingeben oder die Adresse der Seite leer lassen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='93cbbd57-8c51-32c4-85ac-5346d65d574e')
;

UPDATE AD_Message_Trl SET MsgText='Abgleich nach Zahlungsreferenz', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='335b9153-0783-3b21-ac36-b57b8f1b6b64')
;

UPDATE AD_Message_Trl SET MsgText='Nach Referenz zugeordnete Zahlungseingänge: {0}, von Ihnen zu prüfen: {1}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='5afa3e75-0222-389d-b70f-5ed313bd7a6a')
;

UPDATE AD_Message_Trl SET MsgText='{0}: {1} Rechnung(en) zugeordnet', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='85d4e8d2-568a-3eca-ab39-38530f26b310')
;

UPDATE AD_Message_Trl SET MsgText='Die Zahlungsreferenz gehört zu einem anderen Kunden als der Zahlungseingang; bitte von Hand zuordnen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='02d4ba7f-df81-3ee9-8d36-1fa7e28d82b3')
;

UPDATE AD_Message_Trl SET MsgText='Die Zahlungsreferenzen gehören zu mehreren Kunden; bitte von Hand zuordnen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='09e1ffbf-b09c-3832-892d-edad40f07999')
;

UPDATE AD_Message_Trl SET MsgText='Die offenen Rechnungen haben eine andere Währung als der Zahlungseingang; bitte von Hand zuordnen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='bd6c548c-1f05-3d84-b562-b760cf213804')
;

UPDATE AD_Message_Trl SET MsgText='Zu dieser Zahlungsreferenz ist alles bezahlt; das Geld bleibt beim Kunden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d49ae4d3-6700-36f5-8e65-61986b27bf12')
;

UPDATE AD_Message_Trl SET MsgText='Brief zu {0} mit {1} Rate(n) geschrieben und an den Plan angehängt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='36d3ad8d-eeed-39d1-96af-6e8cde72c59a')
;

UPDATE AD_Message_Trl SET MsgText='Übergabe beantragt; ein anderer Benutzer muss sie mit derselben Schaltfläche freigeben.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b8a08fe4-2202-3702-a59c-b63ab262fd1b')
;

UPDATE AD_Message_Trl SET MsgText='Übergeben: die Dateien für das Inkasso hängen an der Mahnung, ihre Rechnungen werden nicht mehr gemahnt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3dd5f6d1-28d9-37df-a7f8-7b1eded495fe')
;

UPDATE AD_Message_Trl SET MsgText='Diese Mahnung ist nicht ausgestellt oder storniert: nur eine ausgestellte Mahnung kann übergeben werden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='11af82b0-918c-32f2-9770-84541cadf6dc')
;

UPDATE AD_Message_Trl SET MsgText='Die Mahnstufe schlägt keine Übergabe vor: bitte die Mahnstufe ändern oder die letzte abwarten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8c7d096b-d8e6-3511-a490-f749f40e51d1')
;

UPDATE AD_Message_Trl SET MsgText='Diese Mahnung wurde schon übergeben: die Dateien finden Sie in ihren Anhängen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='51207428-1371-36f2-8f8d-2f041169317c')
;

UPDATE AD_Message_Trl SET MsgText='Sie haben diese Übergabe selbst beantragt: ein anderer Benutzer muss sie freigeben', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8a8f5662-4823-371e-956a-b8b2f49adba0')
;

UPDATE AD_Message_Trl SET MsgText='Das Formular kann vom Kunden ausgefüllt und unterschrieben werden.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e9b4847c-a1af-3860-b3af-f277b6aaa08d')
;

UPDATE AD_Message_Trl SET MsgText='Rest eines nicht eingehaltenen Ratenplans', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e57375d8-f16d-30b1-b6d2-4fa45ce225a6')
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

SELECT register_migration_script('202611252204_COL-51_Translations.sql') FROM dual
;

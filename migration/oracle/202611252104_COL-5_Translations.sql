-- COL-5 Translations; run again after installing a language
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

UPDATE AD_Element_Trl SET Name='Kundentyp', PrintName='Kundentyp', Description='Verbraucher oder Unternehmen; beim Kunden leer = wie die Gruppe; dort leer = wird wie ein Verbraucher behandelt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b22db811-a118-3b9e-ab2a-f83a3e858918')
;

UPDATE AD_Element_Trl SET Name='Ratenplan', PrintName='Ratenplan', Description='Was ein Kunde in Raten zahlt und wann', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='74b21570-b035-3379-a3e1-482d1c1683eb')
;

UPDATE AD_Element_Trl SET Name='UUID des Ratenplans', PrintName='UUID des Ratenplans', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='c0cc5098-3a57-3ef1-8cd3-d3b1cbf26401')
;

UPDATE AD_Element_Trl SET Name='Nummer des Ratenplans', PrintName='Nummer des Ratenplans', Description='Nummer, unter der Briefe und Zahlungen den Ratenplan nennen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='df51eb22-ba01-350d-a0b8-c7f1b041fde0')
;

UPDATE AD_Element_Trl SET Name='Status des Ratenplans', PrintName='Status des Ratenplans', Description='Angeboten, angenommen, laufend, erfüllt, nicht eingehalten oder zurückgenommen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b9c48ebc-3e79-381c-812c-c6cff719d66f')
;

UPDATE AD_Element_Trl SET Name='Art des Ratenplans', PrintName='Art des Ratenplans', Description='Wie die Summe in Raten geteilt wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='bbbf8ae2-e4bf-3518-acca-986f75e4e92c')
;

UPDATE AD_Element_Trl SET Name='Anzahl der Raten', PrintName='Anzahl der Raten', Description='Zwischen 1 und 600', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='1b1d7a60-7f8f-370f-ae70-dd10e849daf6')
;

UPDATE AD_Element_Trl SET Name='Feste Rate', PrintName='Feste Rate', Description='Betrag jeder Rate; die letzte begleicht den Rest', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='14cecd1c-de67-3af0-9dad-fbd0250aecae')
;

UPDATE AD_Element_Trl SET Name='Zinssatz pro Jahr', PrintName='Zinssatz pro Jahr', Description='Prozent pro Jahr, die der Kunde während des Ratenplans auf den Rest zahlt; 0 = zinsfrei', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d99c20a5-ba5c-3e23-9cde-b052da8bb647')
;

UPDATE AD_Element_Trl SET Name='Zinsen geprüft', PrintName='Zinsen geprüft', Description='Ein Ratenplan mit Zinsen kann bei Verbrauchern ein Verbraucherkredit sein: nur nach rechtlicher Prüfung ankreuzen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='619e8f5b-f848-34f5-96d4-e92fc44b0ee2')
;

UPDATE AD_Element_Trl SET Name='Erste Rate am', PrintName='Erste Rate am', Description='Fälligkeit der ersten Rate; die anderen werden von ihr aus gezählt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='9787c6f4-8345-3c36-bf9d-47bf5c2c67af')
;

UPDATE AD_Element_Trl SET Name='Rhythmus', PrintName='Rhythmus', Description='Schritt von einer Rate zur nächsten', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='5d779803-256c-3313-8023-f90dad1cbb27')
;

UPDATE AD_Element_Trl SET Name='Alle', PrintName='Alle', Description='2 = jede zweite Woche oder jeden zweiten Monat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d65c3c16-d73b-3d84-90b6-beca08d42b5e')
;

UPDATE AD_Element_Trl SET Name='Nächster Werktag', PrintName='Nächster Werktag', Description='Eine Rate, die auf einen freien Tag fällt, ist am nächsten Werktag fällig; die anderen behalten ihre Tage', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='fa099430-da5c-31f4-a4fa-cb038d80edb6')
;

UPDATE AD_Element_Trl SET Name='Summe', PrintName='Summe', Description='Was auf den Rechnungen des Ratenplans beim Angebot offen war', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='999bdada-5207-3fe6-a391-6f4b7b7acdc8')
;

UPDATE AD_Element_Trl SET Name='Zinsanteil', PrintName='Zinsanteil', Description='Zinsanteil; er kommt zu den offenen Rechnungen hinzu', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='ef1dad0b-6a9d-3a11-bbc3-1c21d70cf291')
;

UPDATE AD_Element_Trl SET Name='Gezahlt', PrintName='Gezahlt', Description='Was seit dem Angebot auf die Rechnungen gezahlt wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='bf298560-6261-37ab-8c47-3736fc9cf95a')
;

UPDATE AD_Element_Trl SET Name='Rest', PrintName='Rest', Description='Was von der Summe übrig ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='424d1fd8-b8fc-3b9e-99e0-4ff0106a0ede')
;

UPDATE AD_Element_Trl SET Name='Angeboten am', PrintName='Angeboten am', Description='Tag des Angebots', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='83587c8d-64cd-391f-b2d4-0506796a1344')
;

UPDATE AD_Element_Trl SET Name='Antwort bis', PrintName='Antwort bis', Description='Letzter Tag zur Annahme des Angebots; bis dahin gehen zu seinen Rechnungen keine Briefe hinaus', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='03c42b09-8c23-313a-838f-c62b20a044ef')
;

UPDATE AD_Element_Trl SET Name='Angenommen von', PrintName='Angenommen von', Description='Wer den Ratenplan für den Kunden angenommen hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='fe0051c8-2266-3136-893b-1d9e97c4f728')
;

UPDATE AD_Element_Trl SET Name='Angenommen per', PrintName='Angenommen per', Description='Auf welchem Weg der Kunde den Ratenplan angenommen hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d20e21e7-2ca9-3bd1-9451-576eff1ce688')
;

UPDATE AD_Element_Trl SET Name='Angenommen am', PrintName='Angenommen am', Description='Tag, an dem der Kunde den Ratenplan angenommen hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='023d5b76-9179-3f58-b941-fa14f675a214')
;

UPDATE AD_Element_Trl SET Name='Beleg der Annahme', PrintName='Beleg der Annahme', Description='Wo die Annahme zu finden ist; den Beleg selbst bitte an den Ratenplan anhängen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='9195229a-eb8d-3722-9f91-0411eecb662f')
;

UPDATE AD_Element_Trl SET Name='Nicht eingehalten ab Raten', PrintName='Nicht eingehalten ab Raten', Description='Der Ratenplan gilt als nicht eingehalten, sobald so viele Raten nicht rechtzeitig gezahlt sind; 0 = zählt nicht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='526e8219-2197-3c52-90cd-38af340a0904')
;

UPDATE AD_Element_Trl SET Name='Nicht eingehalten ab Tagen', PrintName='Nicht eingehalten ab Tagen', Description='Der Ratenplan gilt als nicht eingehalten, sobald eine Rate so viele Tage überfällig ist; 0 = zählt nicht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d1f376c7-80a7-3c93-985f-2bd3ad9a5cb8')
;

UPDATE AD_Element_Trl SET Name='Anerkenntnis', PrintName='Anerkenntnis', Description='Text des Briefes, mit dem der Kunde die Forderungen anerkennt; ein selbstständiges Versprechen ist auf Papier zu unterschreiben', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b88301d3-3740-307b-8d8f-d47a202ec9ed')
;

UPDATE AD_Element_Trl SET Name='Verfallklausel', PrintName='Verfallklausel', Description='Der Brief sagt, dass der Rest sofort fällig wird, wenn der Ratenplan nicht eingehalten wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='d79aa418-cb47-380d-bee1-65affba56438')
;

UPDATE AD_Element_Trl SET Name='Beendet am', PrintName='Beendet am', Description='Tag, an dem der Ratenplan erfüllt, nicht eingehalten oder zurückgenommen ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='429fe54f-5e80-3865-b974-9dd0bfb5c220')
;

UPDATE AD_Element_Trl SET Name='Grund des Endes', PrintName='Grund des Endes', Description='Warum der Ratenplan zurückgenommen oder nicht eingehalten wurde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='7295e29c-0b0b-30ac-976d-8c8ba0e30c56')
;

UPDATE AD_Element_Trl SET Name='Rest zahlbar bis', PrintName='Rest zahlbar bis', Description='Letzter Tag, den Rest eines nicht eingehaltenen Ratenplans zu zahlen, bevor weiter gemahnt wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='fbc3f0b7-c4b9-30a4-9df9-b0702744bb7e')
;

UPDATE AD_Element_Trl SET Name='Ratenplan anbieten', PrintName='Ratenplan anbieten', Description='Mit dem Kunden Raten vereinbaren', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='92c7abd2-0ffa-3c86-8c02-36e58c67ada9')
;

UPDATE AD_Element_Trl SET Name='Ratenplan annehmen', PrintName='Ratenplan annehmen', Description='Der Kunde hat das Angebot angenommen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='9390afe1-497e-3871-9436-ab009da5847b')
;

UPDATE AD_Element_Trl SET Name='Ratenplan zurücknehmen', PrintName='Ratenplan zurücknehmen', Description='Der Ratenplan gilt nicht mehr und hält keine Briefe mehr zurück', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='369fb08b-6130-38ad-bbbc-19aab67179f1')
;

UPDATE AD_Element_Trl SET Name='Nur Vorschau', PrintName='Nur Vorschau', Description='Zeigt die Raten und speichert nichts', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='1fd623b2-0a73-3906-97c7-14ed64521e3d')
;

UPDATE AD_Element_Trl SET Name='Rechnung des Ratenplans', PrintName='Rechnung des Ratenplans', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='6ef04adc-04b2-37a1-b877-18868c2304d8')
;

UPDATE AD_Element_Trl SET Name='UUID der Rechnung des Ratenplans', PrintName='UUID der Rechnung des Ratenplans', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='67bd113f-ebc9-3dcd-8bb2-659793a0698f')
;

UPDATE AD_Element_Trl SET Name='Rate', PrintName='Rate', Description='Eine Zahlung eines Ratenplans', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='2d81f740-e7ee-36ca-88d4-bf3955591b70')
;

UPDATE AD_Element_Trl SET Name='UUID der Rate', PrintName='UUID der Rate', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='5461e6b4-d8a5-3e09-8a06-0c5e51aa31d4')
;

UPDATE AD_Element_Trl SET Name='Ratennummer', PrintName='Ratennummer', Description='1 = die erste', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='0ef092f5-e68b-359c-9939-1e60c94615aa')
;

UPDATE AD_Element_Trl SET Name='Betrag der Rate', PrintName='Betrag der Rate', Description='Was der Kunde an diesem Tag zahlt, mit Zinsen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='64078874-47cc-3dcd-ad2f-0f1ee5a07ddf')
;

UPDATE AD_Element_Trl SET Name='Tilgung', PrintName='Tilgung', Description='Teil der Rate, der die Rechnungen begleicht', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a0e42e0c-4645-3437-af37-6411e82a33e5')
;

UPDATE AD_Element_Trl SET Name='Status der Rate', PrintName='Status der Rate', Description='Offen, teils gezahlt, gezahlt oder versäumt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='bbad64bd-7f9f-3fb7-9883-0bc386115d4c')
;

UPDATE AD_Element_Trl SET Name='Zahlungsreferenz', PrintName='Zahlungsreferenz', Description='Referenz, die der Kunde bei der Zahlung angeben soll (ISO 11649)', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='80611f39-9bff-3bf6-85ba-012b2053264c')
;

UPDATE AD_Element_Trl SET Name='Tage zur Annahme', PrintName='Tage zur Annahme', Description='Antwortfrist für angebotene Ratenpläne, wenn nichts anderes gewählt ist', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='94c2236f-1284-377b-9365-00ddc5cad5ba')
;

UPDATE AD_Element_Trl SET Name='Tage für den Rest', PrintName='Tage für den Rest', Description='Frist, den Rest eines nicht eingehaltenen Ratenplans zu zahlen, bevor weiter gemahnt wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8779ef8e-219e-3505-adf8-cc200d4c1740')
;

UPDATE AD_Ref_List_Trl SET Name='Verbraucher', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='36929124-f77c-3add-b164-7572917bbfe0')
;

UPDATE AD_Ref_List_Trl SET Name='Unternehmen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='f20ab810-9d04-3cb0-a8a9-6d244ad3f2bd')
;

UPDATE AD_Ref_List_Trl SET Name='Angeboten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e19113df-9a85-3057-9dd6-0c0537212315')
;

UPDATE AD_Ref_List_Trl SET Name='Angenommen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='4d7344cc-77b7-373e-8345-16cff26006ab')
;

UPDATE AD_Ref_List_Trl SET Name='Laufend', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='c1c3efc6-690a-325d-a272-f9780998d564')
;

UPDATE AD_Ref_List_Trl SET Name='Erfüllt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='6745f5c1-c6a2-32a2-a679-51e17b72793c')
;

UPDATE AD_Ref_List_Trl SET Name='Nicht eingehalten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='d8a34bc2-5c5c-3f12-aef1-08112bd7958d')
;

UPDATE AD_Ref_List_Trl SET Name='Zurückgenommen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='ca190315-5f0e-34f0-a65e-6690e15ac02a')
;

UPDATE AD_Ref_List_Trl SET Name='Gleiche Raten', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='4cbb7f64-cd0d-3067-bf61-99020beab39f')
;

UPDATE AD_Ref_List_Trl SET Name='Fester Betrag', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='49d471bb-8b5d-3022-823a-0aaa3dccfa36')
;

UPDATE AD_Ref_List_Trl SET Name='Gleiche Raten mit Zinsen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='c89b6c55-df37-39ba-93c0-72f3abbf8c1d')
;

UPDATE AD_Ref_List_Trl SET Name='Gleiche Tilgung zuzüglich Zinsen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='bc678be4-b639-3a90-b5cf-4218e4427b92')
;

UPDATE AD_Ref_List_Trl SET Name='Wöchentlich', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='9550cdd9-407c-31d7-a762-a912be7a8b6d')
;

UPDATE AD_Ref_List_Trl SET Name='Monatlich', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='f57e2079-7d19-348a-b50c-c6bfcbe3e304')
;

UPDATE AD_Ref_List_Trl SET Name='Monatsende', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='3d1a1f26-543e-31c7-9100-14cb74ccba4c')
;

UPDATE AD_Ref_List_Trl SET Name='Keines', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='98fba7d5-2bb3-3238-afc3-b819d910512e')
;

UPDATE AD_Ref_List_Trl SET Name='Bestätigt die Rechnungen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='8d3bb8ee-2c69-3e77-bd60-78af8a0243ac')
;

UPDATE AD_Ref_List_Trl SET Name='Selbstständiges Zahlungsversprechen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='104867d8-03c8-33d8-9d73-fe84ba4835cd')
;

UPDATE AD_Ref_List_Trl SET Name='Offen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='a3f8a0f2-db02-3872-874f-b6c6ea25075e')
;

UPDATE AD_Ref_List_Trl SET Name='Teils gezahlt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='8bf011f6-c883-335b-a262-3bd4f3f018e1')
;

UPDATE AD_Ref_List_Trl SET Name='Gezahlt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='d8d30c9b-07a0-3755-8ab5-07b017517262')
;

UPDATE AD_Ref_List_Trl SET Name='Versäumt', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='3d661205-73b9-3003-b99f-17fd0bc984fd')
;

UPDATE AD_Ref_List_Trl SET Name='Entfallen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='8b517ef3-a495-3a4c-a3d4-5ba1e82f5824')
;

UPDATE AD_Table_Trl SET Name='Ratenplan', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='4ad03573-8e15-30ff-9424-86d8a7286de5')
;

UPDATE AD_Table_Trl SET Name='Rechnung des Ratenplans', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='3dfd8bce-62d0-3dff-960f-d103e121b528')
;

UPDATE AD_Table_Trl SET Name='Rate', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='625952a9-b3dd-3d78-b1c6-f3456ff9fa85')
;

UPDATE AD_FieldGroup_Trl SET Name='Ratenpläne', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_FieldGroup_ID=(SELECT AD_FieldGroup_ID FROM AD_FieldGroup WHERE AD_FieldGroup_UU='1df24a35-13b8-3dfd-8798-4e94b96da3c0')
;

UPDATE AD_Window_Trl SET Name='Ratenpläne', Description='Was Kunden in Raten zahlen und ob sie sich daran halten', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='7629a222-1d0c-3526-89f5-36f4756d2196')
;

UPDATE AD_Tab_Trl SET Name='Ratenplan', Description='Entsteht mit Ratenplan anbieten; beurteilt nach den Zahlungen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='fe708bd3-d3d3-3c7c-80f5-86b2acd1bd6a')
;

UPDATE AD_Tab_Trl SET Name='Raten', Description='Tag und Betrag sind änderbar, solange der Ratenplan angeboten ist; die letzte Rate nimmt den Rest auf', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='92906006-453a-32a7-834a-c56f48b15124')
;

UPDATE AD_Tab_Trl SET Name='Rechnungen', Description='Rechnungen, die der Ratenplan begleicht; ihre Fälligkeit bleibt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='b66107d6-483d-3755-beaa-d65df9f0f9ad')
;

UPDATE AD_Tab_Trl SET Name='Ratenpläne', Description='Was der Kunde in Raten zahlt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='1f1f8cd5-3c7d-3c9b-b889-39de9ecb5d43')
;

UPDATE AD_Tab_Trl SET Name='Ratenpläne', Description='Ratenpläne, die die Rechnung begleichen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='48049e72-716a-319d-9cac-ab5a98601174')
;

UPDATE AD_Process_Trl SET Name='Ratenplan anbieten', Description='Teilt, was ein Kunde schuldet, in Raten und bietet sie an', Help='Zu starten bei einem Kunden, einer Rechnung oder einem Klärfall. Beim Kunden nimmt der Prozess alles, was fällig ist, bei der Rechnung diese Rechnung. Bitte zuerst die Vorschau ansehen und sie dann ausschalten, um das Angebot zu speichern. Briefe zu diesen Rechnungen werden bis zum Ende der Antwortfrist zurückgehalten.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='836caf00-ff82-3c5e-b129-5ca78bc86f17')
;

UPDATE AD_Process_Trl SET Name='Ratenplan annehmen', Description='Der Kunde hat angenommen: die Raten werden Zahlungszusagen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='114f0b9a-8aab-3c2d-8178-53b177c11ce0')
;

UPDATE AD_Process_Trl SET Name='Ratenplan zurücknehmen', Description='Nimmt ein Angebot zurück oder beendet einen vereinbarten Ratenplan; gemahnt wird weiter auf der Stufe davor', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='ce5caaf7-2133-3f55-8466-a44c001fd982')
;

UPDATE AD_Process_Trl SET Name='Ratenpläne beurteilen', Description='Für den Zeitplaner: findet nach den eingegangenen Zahlungen erfüllte und nicht eingehaltene Ratenpläne und Angebote, die niemand angenommen hat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='e5e21fa5-7bca-3bb9-b939-540649d499ec')
;

UPDATE AD_Menu_Trl SET Name='Ratenplan anbieten', Description='Teilt, was ein Kunde schuldet, in Raten und bietet sie an', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='acd8c4c6-868f-3072-8acd-38dd04e2ec83')
;

UPDATE AD_Menu_Trl SET Name='Ratenpläne', Description='Was Kunden in Raten zahlen und ob sie sich daran halten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='c07a1a75-2ffd-38c8-9ffc-19d157f070dd')
;

UPDATE AD_Menu_Trl SET Name='Ratenpläne beurteilen', Description='Für den Zeitplaner: findet nach den eingegangenen Zahlungen erfüllte und nicht eingehaltene Ratenpläne und Angebote, die niemand angenommen hat', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ba261430-6578-33da-bfce-8ca02e1ca7c0')
;

UPDATE AD_Message_Trl SET MsgText='Für einen Ratenplan ist keine Rechnung offen oder fällig. {0} Bitte eine andere Rechnung oder einen anderen Kunden wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e9b1b021-c993-397a-82cc-4a59fa624c48')
;

UPDATE AD_Message_Trl SET MsgText='Ein Ratenplan hat zwischen 1 und 600 Raten: {0}. Bitte eine andere Anzahl oder einen anderen Betrag wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='836c26d9-50f7-32cd-b181-ce4ccd9eaa47')
;

UPDATE AD_Message_Trl SET MsgText='Eine Rate wäre zu klein: {0}. Bitte weniger Raten oder einen anderen Betrag wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='f2c8c3ed-345d-30f9-b465-27341c19073c')
;

UPDATE AD_Message_Trl SET MsgText='Die feste Rate ist höher als die Summe: {0}. Bitte einen kleineren Betrag wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b5a02946-ae38-3f23-895e-38ebf1af4739')
;

UPDATE AD_Message_Trl SET MsgText='Die Zinsen eines Ratenplans können nicht unter null liegen: {0}. Bitte null oder mehr eingeben.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='3544356c-a715-3ba6-8e2f-46df6e3cb92c')
;

UPDATE AD_Message_Trl SET MsgText='Die erste Rate wäre vor dem heutigen Tag oder vor Beginn der Zinsen fällig: {0}. Bitte einen späteren Tag wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='9f7b73a8-1452-3833-9af2-e01c18cc9196')
;

UPDATE AD_Message_Trl SET MsgText='Die Antwortfrist wäre schon abgelaufen: {0}. Bitte einen späteren Tag wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='50294a16-f423-3804-8f2c-0bea4959976e')
;

UPDATE AD_Message_Trl SET MsgText='Weder versäumte Raten noch Tage würden den Ratenplan beenden: {0}. Bitte mindestens eines davon angeben und nichts unter null.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='f96e7968-9ed8-359d-b9e5-613c7bd151cd')
;

UPDATE AD_Message_Trl SET MsgText='Die Raten stehen nicht in der Reihenfolge ihrer Tage: {0}. Bitte die Tage berichtigen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='a8477f07-5e11-3fc0-a17b-87d7bbd70c6a')
;

UPDATE AD_Message_Trl SET MsgText='Die Raten ergeben nicht die Summe; es bleiben {0}. Bitte die Beträge berichtigen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='79b7cd5b-09ea-3cfd-a060-8d1ce2413430')
;

UPDATE AD_Message_Trl SET MsgText='Die Rechnungen lauten auf verschiedene Währungen: {0}. Bitte eine Währung wählen und je Währung einen Ratenplan anlegen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='eab168b9-5415-371b-81b8-658aa95f5d8b')
;

UPDATE AD_Message_Trl SET MsgText='Die Rechnung ist in Klärung: {0}. Bitte zuerst den Klärfall abschließen oder die Rechnung weglassen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='64d1521f-5634-3bdd-b390-cf8812666b31')
;

UPDATE AD_Message_Trl SET MsgText='Für die Rechnung gilt ein anderer Ratenplan: {0}. Bitte zuerst jenen zurücknehmen oder die Rechnung weglassen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='6d1cca7b-8f39-3ea7-b80f-0c6dd9dd4ff5')
;

UPDATE AD_Message_Trl SET MsgText='Der offene Betrag ist ungewiss, denn ein Wechselkurs fehlt: {0}. Bitte den Kurs erfassen und erneut versuchen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fd77c942-4ebc-3823-8856-2d923523342d')
;

UPDATE AD_Message_Trl SET MsgText='Der offene Betrag hat sich seit dem Angebot geändert: {0}. Bitte das Angebot zurücknehmen und ein neues machen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='42eeeeb0-f9ef-319e-b3b8-97080fd4defa')
;

UPDATE AD_Message_Trl SET MsgText='Die Antwortfrist endete am {0}. Bitte ein neues Angebot machen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b7efb710-eb5f-3efa-99ba-a94e2fbea196')
;

UPDATE AD_Message_Trl SET MsgText='Die Annahme liegt in der Zukunft: {0}. Bitte den Tag angeben, an dem sie erklärt wurde.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='9f057be9-068c-34fa-a89c-fe3d94a04115')
;

UPDATE AD_Message_Trl SET MsgText='Der Ratenplan ist kein Angebot mehr: {0}. Wenn der Kunde es wünscht, bitte ein neues Angebot machen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b8e92549-ce55-32bd-8d36-cf1a16f3e9ff')
;

UPDATE AD_Message_Trl SET MsgText='Der Ratenplan ist schon beendet: {0}. Es wurde nichts geändert.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='72927d0f-02bf-3a3a-8481-d0185f606674')
;

UPDATE AD_Message_Trl SET MsgText='Nur ein angebotener Ratenplan ist änderbar: {0}. Bitte zurücknehmen und ein neues Angebot machen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='23df01c4-8a3d-36ee-b727-ad8febf5e699')
;

UPDATE AD_Message_Trl SET MsgText='Der Kunde ist Verbraucher oder könnte es sein: zinsfrei angeboten. Zinsen brauchen eine rechtliche Prüfung.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='339d0585-fb1e-3900-9ae4-dbebb30c2b5a')
;

UPDATE AD_Message_Trl SET MsgText='Zinsen bei einem Verbraucher können ein Verbraucherkredit sein: bitte prüfen lassen, bevor der Brief hinausgeht.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='2c366a57-5967-3ca1-b877-32a293f40878')
;

UPDATE AD_Message_Trl SET MsgText='Rechnungen in Klärung oder in einem anderen Ratenplan wurden ausgelassen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='70ad1b54-f716-39bc-8fcb-71d533febf69')
;

UPDATE AD_Message_Trl SET MsgText='{0}. {1}: {2} ({3}), Rest {4}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='19a6eb67-2afc-307b-b444-920ff36bd3c8')
;

UPDATE AD_Message_Trl SET MsgText='zinsfrei', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e723fe42-a883-338c-9d3f-e90fbbaaa29d')
;

UPDATE AD_Message_Trl SET MsgText='Zinsen {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e2bf6f36-6e6b-3527-9bf2-33a4b0f54b30')
;

UPDATE AD_Message_Trl SET MsgText='Vorschau, nichts gespeichert: {0} in {1} Raten, {2}. Zum Speichern bitte die Vorschau ausschalten.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8c8f6298-8aa6-321b-9d57-6931e5271007')
;

UPDATE AD_Message_Trl SET MsgText='{0}: {1} in {2} Raten angeboten, {3}. Briefe werden bis {4} zurückgehalten.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d637ff10-0d46-3c3d-99fe-1a01cb698fef')
;

UPDATE AD_Message_Trl SET MsgText='{0} ist angenommen; die Raten sind Zahlungszusagen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='28f09c93-be11-3866-b901-c7991b5f4527')
;

UPDATE AD_Message_Trl SET MsgText='{0} ist zurückgenommen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='05e33b19-28b6-3659-8411-6ef5c5ee1d42')
;

UPDATE AD_Message_Trl SET MsgText='Erfüllte Ratenpläne: {0}, nicht eingehaltene: {1}, nicht angenommene Angebote: {2}.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='c765805d-0e6e-36fc-ad5a-3b53c6036b67')
;

UPDATE AD_Message_Trl SET MsgText='{0} ist erfüllt.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='23de5229-149f-35dc-846a-340f97ced8ef')
;

UPDATE AD_Message_Trl SET MsgText='{0} wurde nicht eingehalten; {1} ist fällig.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='7e10eee5-cbf6-3aaf-96b2-c2e689a115d4')
;

UPDATE AD_Message_Trl SET MsgText='{0} wurde nicht rechtzeitig angenommen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b2f8574d-4054-3e04-862b-f8750557a6bb')
;

UPDATE AD_Message_Trl SET MsgText='{0} hat begonnen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='0de89a41-a05b-303b-a2c5-9ad615819568')
;

UPDATE AD_Message_Trl SET MsgText='{0} kann nicht beurteilt werden: Wechselkurs fehlt, {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='25f65fc5-3c97-386e-89db-4c053653e583')
;

UPDATE AD_Message_Trl SET MsgText='Raten wurden nicht rechtzeitig gezahlt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='288c2ed4-2646-361a-9e6d-49ce89edf2bf')
;

UPDATE AD_Message_Trl SET MsgText='Nicht rechtzeitig angenommen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d3bf1750-7217-36ae-a42a-fd48e7e17faf')
;

UPDATE AD_Message_Trl SET MsgText='Ratenplan {0} über {1} angeboten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='52e51352-3a04-384c-8eee-9a8b8774bdaf')
;

UPDATE AD_Message_Trl SET MsgText='Ratenplan {0} über {1} angenommen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='5ca61e51-7843-3c16-8330-f601dce8756b')
;

UPDATE AD_Message_Trl SET MsgText='Ratenplan {0} über {1} erfüllt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fc98acd2-39a7-308b-bf30-0ba4ec2f16ee')
;

UPDATE AD_Message_Trl SET MsgText='Ratenplan {0} über {1} nicht eingehalten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='eea0c880-8ff1-37cc-96e5-40575ecf666b')
;

UPDATE AD_Message_Trl SET MsgText='Ratenplan {0} über {1} zurückgenommen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='03becff5-e938-35a7-87cf-fdcf3a0dbaa2')
;

UPDATE AD_Message_Trl SET MsgText='Kein Kunde gewählt. Bitte den Prozess bei einem Kunden, einer Rechnung oder einem Klärfall starten oder einen Kunden wählen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='f1585838-6e86-374e-8e94-84b87fbf6605')
;

UPDATE AD_Message_Trl SET MsgText='Kein Ratenplan gewählt. Bitte einen Ratenplan öffnen und den Prozess über die Schaltfläche starten.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='08e2bf59-7c12-3d0f-9786-a3f23b610058')
;

UPDATE AD_Message_Trl SET MsgText='{0}: Ratenplan {1} wurde nicht eingehalten, {2} ist sofort fällig. Bitte mit dem Kunden sprechen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8ad8b94e-adef-306d-9a06-2d39a2c8fe57')
;

UPDATE AD_Message_Trl SET MsgText='Ratenplan vom {0}, Ruhe bis zu seinem Ende', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='d9033a4c-9eed-308c-a4a5-efe994c37191')
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

SELECT register_migration_script('202611252104_COL-5_Translations.sql') FROM dual
;

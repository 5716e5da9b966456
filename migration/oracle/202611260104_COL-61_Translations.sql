-- COL-61 Translations; run again after installing a language
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

INSERT INTO AD_Chart_Trl (AD_Chart_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_Chart_Trl_UU, Name, Description, DomainLabel, RangeLabel)
SELECT o.AD_Chart_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name, o.Description, o.DomainLabel, o.RangeLabel
FROM AD_Chart o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_Chart_Trl t WHERE t.AD_Chart_ID=o.AD_Chart_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO AD_ChartDatasource_Trl (AD_ChartDatasource_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, AD_ChartDatasource_Trl_UU, Name)
SELECT o.AD_ChartDatasource_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name
FROM AD_ChartDatasource o, AD_Language l
WHERE o.EntityType='COL' AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM AD_ChartDatasource_Trl t WHERE t.AD_ChartDatasource_ID=o.AD_ChartDatasource_ID AND t.AD_Language=l.AD_Language)
;

INSERT INTO PA_DashboardContent_Trl (PA_DashboardContent_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, PA_DashboardContent_Trl_UU, Name, Description)
SELECT o.PA_DashboardContent_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o.Name, o.Description
FROM PA_DashboardContent o, AD_Language l
WHERE o.AD_Chart_ID IN (SELECT AD_Chart_ID FROM AD_Chart WHERE EntityType='COL') AND l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'
AND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Trl t WHERE t.PA_DashboardContent_ID=o.PA_DashboardContent_ID AND t.AD_Language=l.AD_Language)
;

UPDATE AD_Element_Trl SET Name='Altersstruktur', PrintName='Altersstruktur', Description='Was ein Kunde einer Organisation in einer Währung schuldet, nach Alter', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='0ca80e76-2135-3ed0-a20a-94af243ff00b')
;

UPDATE AD_Element_Trl SET Name='COL_Ageing_UU', PrintName='COL_Ageing_UU', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='1b910a55-d7ce-3d95-904f-c525d2f0339d')
;

UPDATE AD_Element_Trl SET Name='Stand', PrintName='Stand', Description='Tag, dessen Ende die Zahlen zeigen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='24078cc3-f60e-329a-ac2c-35cd24a04865')
;

UPDATE AD_Element_Trl SET Name='Nicht fällig', PrintName='Nicht fällig', Description='Offen und noch nicht fällig', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='04528648-ab6d-39e7-b237-139a80f5e66f')
;

UPDATE AD_Element_Trl SET Name='1 bis 30 Tage überfällig', PrintName='1 bis 30 Tage überfällig', Description='Nach Fälligkeit', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='5646c233-3312-337c-ba77-f769614a963c')
;

UPDATE AD_Element_Trl SET Name='31 bis 60 Tage überfällig', PrintName='31 bis 60 Tage überfällig', Description='Nach Fälligkeit', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='99cc34bf-59bb-3317-9a7f-eaa0ccc1ebe4')
;

UPDATE AD_Element_Trl SET Name='61 bis 90 Tage überfällig', PrintName='61 bis 90 Tage überfällig', Description='Nach Fälligkeit', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='6cd539f4-0bf1-3780-8e4a-6b5388b7582c')
;

UPDATE AD_Element_Trl SET Name='Über 90 Tage überfällig', PrintName='Über 90 Tage überfällig', Description='Nach Fälligkeit', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='06f91f0c-e83e-35e0-9a09-1bb306becbbb')
;

UPDATE AD_Element_Trl SET Name='Vor bis zu 30 Tagen berechnet', PrintName='Vor bis zu 30 Tagen berechnet', Description='Nach Belegdatum', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='9e3bf7cf-73f3-308b-aa96-6600ce299c11')
;

UPDATE AD_Element_Trl SET Name='Vor 31 bis 60 Tagen berechnet', PrintName='Vor 31 bis 60 Tagen berechnet', Description='Nach Belegdatum', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='ebbe82ce-2c75-300e-b5d1-b614b3189086')
;

UPDATE AD_Element_Trl SET Name='Vor 61 bis 90 Tagen berechnet', PrintName='Vor 61 bis 90 Tagen berechnet', Description='Nach Belegdatum', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='03459b3c-f268-3cfd-95d4-e1172a214bd8')
;

UPDATE AD_Element_Trl SET Name='Vor über 90 Tagen berechnet', PrintName='Vor über 90 Tagen berechnet', Description='Nach Belegdatum', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a2aac263-6058-3437-bb81-c5fdde98cde9')
;

UPDATE AD_Element_Trl SET Name='Wechselkurs', PrintName='Wechselkurs', Description='In die Währung des Mandanten; leer, wenn er fehlt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='c091fd68-a281-3ca2-9d84-040136a1021b')
;

UPDATE AD_Element_Trl SET Name='Kennzahlen des Monats', PrintName='Kennzahlen des Monats', Description='Woraus Forderungslaufzeit und Einzugsquote bestehen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='c730a28f-7404-32a9-8005-b1f9f52589e6')
;

UPDATE AD_Element_Trl SET Name='COL_MonthFigure_UU', PrintName='COL_MonthFigure_UU', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='df9c7842-babd-381a-ac4e-472bf0b5a9dd')
;

UPDATE AD_Element_Trl SET Name='Forderungen zuvor', PrintName='Forderungen zuvor', Description='Forderungen am Ende des Vormonats', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e2d77c75-8ca8-31ac-89cc-0b1f968a68fa')
;

UPDATE AD_Element_Trl SET Name='Forderungen', PrintName='Forderungen', Description='Offene Posten am Ende des Tages, vor nicht zugeordneten Zahlungen und Gutschriften', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='3aa543ae-fcf7-3c74-ac1e-282d2179acff')
;

UPDATE AD_Element_Trl SET Name='Im Monat berechnet', PrintName='Im Monat berechnet', Description='Rechnungen abzüglich Gutschriften des Monats', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='4bb26a75-b804-375c-a2d2-57a693d7df18')
;

UPDATE AD_Element_Trl SET Name='Im Zeitraum berechnet', PrintName='Im Zeitraum berechnet', Description='Rechnungen abzüglich Gutschriften der Tage des Zeitraums', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e9319bde-05e2-3af3-b21c-6081119467d4')
;

UPDATE AD_Element_Trl SET Name='Tage des Zeitraums', PrintName='Tage des Zeitraums', Description='Tage, mit deren Umsatz die Forderungen verglichen werden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='aeb2401e-9cf0-361a-99dd-140663037f70')
;

UPDATE AD_Element_Trl SET Name='Fehlender Kurs', PrintName='Fehlender Kurs', Description='Von welcher Währung in welche, an welchem Tag; bis er da ist, fehlt der Monat in den Diagrammen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a7ffa738-75d1-3e89-b0f0-c411a54371c1')
;

UPDATE AD_Element_Trl SET Name='Monate zurück', PrintName='Monate zurück', Description='Wie viele frühere Monate ergänzt werden, wo sie fehlen, nach dem damaligen Stand der Bücher', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='33b5261e-8e0a-3d88-b1fa-a6f7afb5ecc6')
;

UPDATE AD_Element_Trl SET Name='Vorschau', PrintName='Vorschau', Description='Was die Regeln an einem Tag auf einer Stufe tun würden, in einer Währung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='164fe1dd-af3a-3b3a-a80e-d53c9cad1b40')
;

UPDATE AD_Element_Trl SET Name='COL_Rehearsal_UU', PrintName='COL_Rehearsal_UU', Description=NULL, Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='c76845aa-d569-3121-bc3e-93935054b78c')
;

UPDATE AD_Element_Trl SET Name='Tage', PrintName='Tage', Description='Für wie viele Tage der tägliche Ablauf durchgespielt wird', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='dda6006a-75da-3a89-b443-66471b81530e')
;

UPDATE AD_Element_Trl SET Name='Tag', PrintName='Tag', Description='Tag der Vorschau', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='b87c180c-467b-319c-8f3a-2f7b37586208')
;

UPDATE AD_Element_Trl SET Name='Kunden zahlen wie üblich', PrintName='Kunden zahlen wie üblich', Description='Jeder Kunde zahlt so viele Tage nach Fälligkeit wie im Mittel bisher; sonst zahlt niemand', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='e71b29d4-7c75-3aa9-b773-ef23cfa67603')
;

UPDATE AD_Element_Trl SET Name='Mahnungen', PrintName='Mahnungen', Description='Mahnungen, die ausgestellt würden, Aufgaben eingeschlossen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='94a420f3-7cad-3f07-917d-cf9a13c3c7c3')
;

UPDATE AD_Element_Trl SET Name='Davon Aufgaben', PrintName='Davon Aufgaben', Description='Mahnungen, die nur als Aufgabe entstehen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='22f4eab6-4b6f-3126-9fa3-6a186ee4cbc7')
;

UPDATE AD_Element_Trl SET Name='Wartet auf Freigabe', PrintName='Wartet auf Freigabe', Description='Mahnungen, die ab diesem Tag auf Freigabe warten würden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='68ebc127-4827-3f23-8408-1f0d46c95257')
;

UPDATE AD_Element_Trl SET Name='Posten', PrintName='Posten', Description='Posten auf den Mahnungen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='82a24d10-958d-3b13-bf75-4b2b3387aadd')
;

UPDATE AD_Element_Trl SET Name='Geforderter Betrag', PrintName='Geforderter Betrag', Description='Summe der Mahnungen einschließlich Gebühren, Zinsen und Pauschalen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='f778b788-ef71-3dd1-9cd1-cef4ee64ffe8')
;

UPDATE AD_Element_Trl SET Name='Kreditsperren', PrintName='Kreditsperren', Description='Kunden, die eine Kreditsperre erhielten', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='a0fb3f17-9bfd-3981-8788-7942ee35ce79')
;

UPDATE AD_Element_Trl SET Name='Angehaltene Aufträge', PrintName='Angehaltene Aufträge', Description='Offene Aufträge dieser Kunden', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='8679b665-6a8b-3bb7-92e1-6d034765a5a4')
;

UPDATE AD_Element_Trl SET Name='Aufgehobene Kreditsperren', PrintName='Aufgehobene Kreditsperren', Description='Kunden, deren Kreditsperre mit ihrer Zahlung enden würde', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Element_ID=(SELECT AD_Element_ID FROM AD_Element WHERE AD_Element_UU='93952cc9-2da4-319b-b9b6-c8369ab3e790')
;

UPDATE AD_Ref_List_Trl SET Name='Nach Fälligkeit', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='3f32fa9a-0eba-30c0-b2b3-993a54d39f5e')
;

UPDATE AD_Ref_List_Trl SET Name='Nach Belegdatum', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='014d5ce8-26be-3da3-ba7c-355c14310cf0')
;

UPDATE AD_Ref_List_Trl SET Name='Geld des Kunden', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='5ae248ae-b416-3bb1-98a6-c89ab86bb424')
;

UPDATE AD_Ref_List_Trl SET Name='Nicht fällig', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='d0cc4e0c-476a-3e18-a5d1-a431bbc9bf7c')
;

UPDATE AD_Ref_List_Trl SET Name='Bis 30 Tage', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e7bfe2b0-59fb-3ebb-bb06-414228646c5a')
;

UPDATE AD_Ref_List_Trl SET Name='31 bis 60 Tage', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='3117897a-e294-3667-a048-828e1ca928cd')
;

UPDATE AD_Ref_List_Trl SET Name='61 bis 90 Tage', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='1eb4457a-bea9-3458-904b-7f6591083e72')
;

UPDATE AD_Ref_List_Trl SET Name='Über 90 Tage', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='414ce9ce-5033-34c6-8388-2d82237eaaec')
;

UPDATE AD_Ref_List_Trl SET Name='Nicht zugeordnete Zahlungen', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='dde94366-5021-3bb4-881c-b320f3686875')
;

UPDATE AD_Ref_List_Trl SET Name='Gutschriften', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='d56726a6-03a5-3a8b-9a0a-690098d85c3b')
;

UPDATE AD_Ref_List_Trl SET Name='Ohne Kurs, in eigener Währung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='bec51d25-228f-3633-b74c-36f0033498bd')
;

UPDATE AD_Ref_List_Trl SET Name='Ohne Mahnung', Description=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Ref_List_ID=(SELECT AD_Ref_List_ID FROM AD_Ref_List WHERE AD_Ref_List_UU='e26a9ae4-8727-3fbc-8ae0-aacd544cc1c6')
;

UPDATE AD_Table_Trl SET Name='Altersstruktur', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='9cb61b30-1e40-3b48-8042-7e1f152cd182')
;

UPDATE AD_Table_Trl SET Name='Kennzahlen des Monats', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='b19dca4f-1d9e-3be5-95bf-10b91f3d0a04')
;

UPDATE AD_Table_Trl SET Name='Vorschau', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Table_ID=(SELECT AD_Table_ID FROM AD_Table WHERE AD_Table_UU='8bf0edfc-9da5-3115-92da-489a35d58754')
;

UPDATE AD_Window_Trl SET Name='Altersstruktur', Description='Was Kunden schulden, nach Tagen seit Fälligkeit und nach Belegdatum; ihr Geld daneben', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='ed9cc075-421d-3f31-8ff7-2acea3b7b1a9')
;

UPDATE AD_Window_Trl SET Name='Kennzahlen nach Monat', Description='Woraus Forderungslaufzeit und Einzugsquote bestehen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='a55c5a6f-5442-349c-827c-4b0d3ffb6d0d')
;

UPDATE AD_Window_Trl SET Name='Vorschau', Description='Was die Regeln tun würden, wie zuletzt von Ihnen durchgespielt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Window_ID=(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_UU='9aee5975-985f-3fa5-ba03-e7d0e121092b')
;

UPDATE AD_Tab_Trl SET Name='Kunde', Description='Ein Kunde, eine Organisation und eine Währung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='2f57b4f3-b46d-347f-94e6-aa15ee12e77e')
;

UPDATE AD_Tab_Trl SET Name='Unbezahlte Rechnungen', Description='Wie sie jetzt stehen', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='cb118d5b-1f51-3608-a4ae-1c5ee2d8daf4')
;

UPDATE AD_Tab_Trl SET Name='Monat', Description='Eine Organisation und ein Monat', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='49af1379-a3b4-3ef9-898d-e2825c38ab7d')
;

UPDATE AD_Tab_Trl SET Name='Tag', Description='Ein Tag, eine Stufe und eine Währung', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Tab_ID=(SELECT AD_Tab_ID FROM AD_Tab WHERE AD_Tab_UU='ec33cc50-6b74-3815-9451-d26333a6dc4d')
;

UPDATE AD_Process_Trl SET Name='Kennzahlen auffrischen', Description='Gliedert alle Forderungen nach Alter und speichert die Kennzahlen des Monats; fehlende Monate werden ergänzt', Help=NULL, IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='89fd318e-e45f-3698-b853-7b0dc87f017b')
;

UPDATE AD_Process_Trl SET Name='Mahnwesen durchspielen', Description='Was der tägliche Ablauf in den nächsten Tagen mit den heutigen Posten täte; nichts wird vorgeschlagen oder ausgestellt', Help='Kommende Rechnungen, Entscheidungen von Menschen, Zusagen, die nicht gehalten werden, und Kontoauszüge sind nicht bekannt. Posten von Mahnungen, die eine Freigabe brauchen, warten. Beträge werden zum heutigen Kurs umgerechnet.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='6ee0975c-5f59-3826-9b0e-2fac0c4f065b')
;

UPDATE AD_Process_Trl SET Name='Rollen vorschlagen', Description='Legt Rollen für Bearbeiter, Kreditmanager, Vertrieb und Prüfer an; andere Rollen bleiben unberührt', Help='Jede Rolle erhält die Fenster und Prozesse ihrer Arbeit, der Prüfer nur lesend, und keine Benutzer. Eine vorhandene Rolle bleibt, wie sie ist. Schränken Sie die Organisationen ein und geben Sie weitere Fenster frei, wie Sie es brauchen.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Process_ID=(SELECT AD_Process_ID FROM AD_Process WHERE AD_Process_UU='fd558de5-82e8-396b-9959-bfc85ede2c3d')
;

UPDATE AD_Menu_Trl SET Name='Altersstruktur', Description='Was Kunden schulden, nach Tagen seit Fälligkeit und nach Belegdatum; ihr Geld daneben', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='b121e32f-77cf-357b-a8b9-9e5fba75ef75')
;

UPDATE AD_Menu_Trl SET Name='Kennzahlen nach Monat', Description='Woraus Forderungslaufzeit und Einzugsquote bestehen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='b941dad1-1b53-3111-82dd-f424f07c2dfa')
;

UPDATE AD_Menu_Trl SET Name='Kennzahlen auffrischen', Description='Gliedert alle Forderungen nach Alter und speichert die Kennzahlen des Monats; fehlende Monate werden ergänzt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='521b61b5-bc43-3868-95b7-2a3b90e26c2d')
;

UPDATE AD_Menu_Trl SET Name='Mahnwesen durchspielen', Description='Was der tägliche Ablauf in den nächsten Tagen mit den heutigen Posten täte; nichts wird vorgeschlagen oder ausgestellt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='3d651958-0648-3589-9cb0-62cc97ac1899')
;

UPDATE AD_Menu_Trl SET Name='Vorschau', Description='Was die Regeln tun würden, wie zuletzt von Ihnen durchgespielt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='8ebde5f6-2bb0-3f8a-b520-09fc2e000241')
;

UPDATE AD_Menu_Trl SET Name='Rollen vorschlagen', Description='Legt Rollen für Bearbeiter, Kreditmanager, Vertrieb und Prüfer an; andere Rollen bleiben unberührt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Menu_ID=(SELECT AD_Menu_ID FROM AD_Menu WHERE AD_Menu_UU='ef302aef-319d-30f6-bb79-f14d49f303f2')
;

UPDATE AD_Chart_Trl SET Name='Altersstruktur der Forderungen', Description='Nach Tagen seit Fälligkeit, Stand der letzten Nacht, in der Währung des Mandanten; Geld der Kunden ist nicht abgezogen', DomainLabel=NULL, RangeLabel='Betrag', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Chart_ID=(SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='41e00bd9-8fb6-3353-a381-b59be5483ad5')
;

UPDATE PA_DashboardContent_Trl SET Name='Altersstruktur der Forderungen', Description='Nach Tagen seit Fälligkeit, Stand der letzten Nacht, in der Währung des Mandanten; Geld der Kunden ist nicht abgezogen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND PA_DashboardContent_ID=(SELECT PA_DashboardContent_ID FROM PA_DashboardContent WHERE PA_DashboardContent_UU='cd530def-c950-3561-a3ca-9ed3bdcf04fd')
;

UPDATE AD_ChartDatasource_Trl SET Name='Altersstruktur', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='f7264036-8d3c-3994-a2d4-6c064893fba1')
;

UPDATE AD_Chart_Trl SET Name='Altersstruktur nach Belegdatum', Description='Nach Tagen seit dem Belegdatum, Stand der letzten Nacht, in der Währung des Mandanten', DomainLabel=NULL, RangeLabel='Betrag', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Chart_ID=(SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='77263ea2-c4c3-3c1d-bfcf-b853fb929532')
;

UPDATE PA_DashboardContent_Trl SET Name='Altersstruktur nach Belegdatum', Description='Nach Tagen seit dem Belegdatum, Stand der letzten Nacht, in der Währung des Mandanten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND PA_DashboardContent_ID=(SELECT PA_DashboardContent_ID FROM PA_DashboardContent WHERE PA_DashboardContent_UU='6f1a09be-8ad0-3279-9a66-16c1df349bb7')
;

UPDATE AD_ChartDatasource_Trl SET Name='Nach Belegdatum', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='b4a16972-bb70-3e65-9de7-59bbbeda8714')
;

UPDATE AD_Chart_Trl SET Name='Überfälliges nach Bearbeiter', Description='Stand der letzten Nacht, in der Währung des Mandanten', DomainLabel='Bearbeiter', RangeLabel='Betrag', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Chart_ID=(SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='85906864-6d2b-3a3b-b510-818b6aac6da1')
;

UPDATE PA_DashboardContent_Trl SET Name='Überfälliges nach Bearbeiter', Description='Stand der letzten Nacht, in der Währung des Mandanten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND PA_DashboardContent_ID=(SELECT PA_DashboardContent_ID FROM PA_DashboardContent WHERE PA_DashboardContent_UU='65e1f284-974b-3fe4-be63-1788390049fb')
;

UPDATE AD_ChartDatasource_Trl SET Name='Überfällig', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='48da2a77-cc69-3d57-9b37-fa99793b3596')
;

UPDATE AD_Chart_Trl SET Name='Forderungslaufzeit', Description='Forderungen im Verhältnis zum Umsatz von 90 Tagen; bestmöglich zählt nur nicht Fälliges', DomainLabel='Monat', RangeLabel='Tage', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Chart_ID=(SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='a9fdf65e-c29e-36db-8d74-8cb281d37820')
;

UPDATE PA_DashboardContent_Trl SET Name='Forderungslaufzeit', Description='Forderungen im Verhältnis zum Umsatz von 90 Tagen; bestmöglich zählt nur nicht Fälliges', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND PA_DashboardContent_ID=(SELECT PA_DashboardContent_ID FROM PA_DashboardContent WHERE PA_DashboardContent_UU='cc72869c-5299-3689-ad9a-c0a9b204981a')
;

UPDATE AD_ChartDatasource_Trl SET Name='Forderungslaufzeit', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='17dbad1a-53fd-3a57-9601-1397e7c0e851')
;

UPDATE AD_ChartDatasource_Trl SET Name='Bestmöglich', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='79ca85b8-9bdc-3341-9511-39a61d4cfcd4')
;

UPDATE AD_ChartDatasource_Trl SET Name='Mittlere Verspätung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='8369c10c-a65f-3224-80e9-465ff2a07e74')
;

UPDATE AD_Chart_Trl SET Name='Einzugsquote', Description='Prozent dessen, was im Monat eingezogen werden konnte', DomainLabel='Monat', RangeLabel='Prozent', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Chart_ID=(SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='842a2f57-1891-3e18-ace7-1aff67d96eb3')
;

UPDATE PA_DashboardContent_Trl SET Name='Einzugsquote', Description='Prozent dessen, was im Monat eingezogen werden konnte', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND PA_DashboardContent_ID=(SELECT PA_DashboardContent_ID FROM PA_DashboardContent WHERE PA_DashboardContent_UU='c3f0d911-7317-3ccd-bce2-2f6388eae14d')
;

UPDATE AD_ChartDatasource_Trl SET Name='Eingezogen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='d5f06b11-3da7-3832-bdd8-ecf1b7eec30c')
;

UPDATE AD_Chart_Trl SET Name='Gehaltene Zusagen', Description='Prozent der Zusagen, deren Tag in den Monat fiel', DomainLabel='Monat', RangeLabel='Prozent', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Chart_ID=(SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='1d423c37-ff21-3972-83b6-236b120776c5')
;

UPDATE PA_DashboardContent_Trl SET Name='Gehaltene Zusagen', Description='Prozent der Zusagen, deren Tag in den Monat fiel', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND PA_DashboardContent_ID=(SELECT PA_DashboardContent_ID FROM PA_DashboardContent WHERE PA_DashboardContent_UU='0544a2ee-3488-3354-96f3-8c24aea0c352')
;

UPDATE AD_ChartDatasource_Trl SET Name='Zusagen gehalten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='da662c75-5634-3cb6-9c76-0fd61e74b5f4')
;

UPDATE AD_Chart_Trl SET Name='Zahlungszusagen', Description='Nach dem Monat, für den Zahlung zugesagt war: gehalten, teils gehalten, gebrochen', DomainLabel='Monat', RangeLabel='Zusagen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Chart_ID=(SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='fd123aee-40a8-3b3c-bbc8-e12f16eda53c')
;

UPDATE PA_DashboardContent_Trl SET Name='Zahlungszusagen', Description='Nach dem Monat, für den Zahlung zugesagt war: gehalten, teils gehalten, gebrochen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND PA_DashboardContent_ID=(SELECT PA_DashboardContent_ID FROM PA_DashboardContent WHERE PA_DashboardContent_UU='7ff5c387-944e-360c-972b-901b4887efce')
;

UPDATE AD_ChartDatasource_Trl SET Name='Zusagen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='c55189cc-f0e9-3bba-ac24-28f7ed017b09')
;

UPDATE AD_Chart_Trl SET Name='Vermiedene Briefe', Description='Kunden je Monat, die wegen Gespräch, Zusage, Plan, Klärfall oder Geld keinen Brief erhielten', DomainLabel='Monat', RangeLabel='Kunden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Chart_ID=(SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='b44f3eaa-0fed-3316-a245-8f34775bc9a3')
;

UPDATE PA_DashboardContent_Trl SET Name='Vermiedene Briefe', Description='Kunden je Monat, die wegen Gespräch, Zusage, Plan, Klärfall oder Geld keinen Brief erhielten', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND PA_DashboardContent_ID=(SELECT PA_DashboardContent_ID FROM PA_DashboardContent WHERE PA_DashboardContent_UU='d90bd271-b317-35ba-9cdf-c182acafdf23')
;

UPDATE AD_ChartDatasource_Trl SET Name='Vermiedene Briefe', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='c580d814-25f4-3229-9828-3b56a3fc857c')
;

UPDATE AD_Chart_Trl SET Name='Stufe, auf der Kunden zahlen', Description='Rechnungen, die in 90 Tagen gezahlt wurden, nach der Stufe der letzten Mahnung', DomainLabel=NULL, RangeLabel='Rechnungen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Chart_ID=(SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='675c8201-7a27-30cf-a198-04c9e909994d')
;

UPDATE PA_DashboardContent_Trl SET Name='Stufe, auf der Kunden zahlen', Description='Rechnungen, die in 90 Tagen gezahlt wurden, nach der Stufe der letzten Mahnung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND PA_DashboardContent_ID=(SELECT PA_DashboardContent_ID FROM PA_DashboardContent WHERE PA_DashboardContent_UU='86dc7e16-8281-3f6b-8711-20d5a1fc52d6')
;

UPDATE AD_ChartDatasource_Trl SET Name='Rechnungen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='3e5ec7ba-ca1a-3549-9928-899be8092a75')
;

UPDATE AD_Chart_Trl SET Name='Stunden bis zur Entscheidung', Description='Zwischen Sperre eines Auftrags und Entscheidung, im Mittel je Monat der Entscheidung', DomainLabel='Monat', RangeLabel='Stunden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Chart_ID=(SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='e4e045dd-748f-349f-9351-49f48383c3b4')
;

UPDATE PA_DashboardContent_Trl SET Name='Stunden bis zur Entscheidung', Description='Zwischen Sperre eines Auftrags und Entscheidung, im Mittel je Monat der Entscheidung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND PA_DashboardContent_ID=(SELECT PA_DashboardContent_ID FROM PA_DashboardContent WHERE PA_DashboardContent_UU='a49fac80-e124-356a-9f59-7d63eb142b42')
;

UPDATE AD_ChartDatasource_Trl SET Name='Stunden bis zur Entscheidung', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='b5fc844c-d0c5-37be-9003-e547523a54a9')
;

UPDATE AD_Chart_Trl SET Name='Vorschau des Mahnwesens', Description='Mahnungen der nächsten Tage nach Stufe, wie zuletzt von Ihnen durchgespielt', DomainLabel=NULL, RangeLabel='Mahnungen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Chart_ID=(SELECT AD_Chart_ID FROM AD_Chart WHERE AD_Chart_UU='65332e4e-f711-3542-88bc-d7cbc3237ae5')
;

UPDATE PA_DashboardContent_Trl SET Name='Vorschau des Mahnwesens', Description='Mahnungen der nächsten Tage nach Stufe, wie zuletzt von Ihnen durchgespielt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND PA_DashboardContent_ID=(SELECT PA_DashboardContent_ID FROM PA_DashboardContent WHERE PA_DashboardContent_UU='e627a619-a2d9-3aaf-9079-588d96d99b01')
;

UPDATE AD_ChartDatasource_Trl SET Name='Mahnungen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_ChartDatasource_ID=(SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource WHERE AD_ChartDatasource_UU='7381ad02-96e1-3b2d-82ec-6403704fdff6')
;

UPDATE AD_Message_Trl SET MsgText='Kein Wechselkurs von {0} in {1} am {2}: Solche Beträge stehen in eigener Währung, der Monat wird nicht gezeigt', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ad2e5834-c915-307c-aa09-aa5a7df0109d')
;

UPDATE AD_Message_Trl SET MsgText='Forderungslaufzeit in Tagen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='4dc81b7c-1dc2-3752-b815-ac51950a62db')
;

UPDATE AD_Message_Trl SET MsgText='Bestmögliche Forderungslaufzeit in Tagen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='1942b27c-85a5-3d4f-9c67-b84b047b84b5')
;

UPDATE AD_Message_Trl SET MsgText='Durchschnittliche Verspätung in Tagen', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='57acc7ea-f9b1-36b7-8c1a-2895078a990d')
;

UPDATE AD_Message_Trl SET MsgText='Einzugsquote in Prozent', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='c27ab81e-82f0-311a-94b1-26e6ca7868b9')
;

UPDATE AD_Message_Trl SET MsgText='Nach Alter gegliederte Konten {0}, gespeicherte Monate mit Kennzahlen {1}, fehlende Wechselkurse {2}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='ed35cd42-9e84-323f-aa2f-c8afdbb8a2e0')
;

UPDATE AD_Message_Trl SET MsgText='Durchgespielte Kunden: {0}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b2435de5-c700-3f97-98c1-6d8473fdc150')
;

UPDATE AD_Message_Trl SET MsgText='{0}, {1}: Mahnungen {2}, warten auf Freigabe {3}, gefordert {4}, davon Gebühren und Zinsen {5}, Kreditsperren {6}, Aufträge angehalten {7}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b0bbfa51-5b85-33b9-ad2f-b7d3fef1c1f7')
;

UPDATE AD_Message_Trl SET MsgText='{0}: aufgehobene Kreditsperren {1}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='05957084-4b18-3c6d-91f5-04f7c6ecc4cc')
;

UPDATE AD_Message_Trl SET MsgText='Tage {0}: Mahnungen {1}, warten auf Freigabe {2}, Kreditsperren {3}, Aufträge angehalten {4}, Kreditsperren aufgehoben {5}', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='6b3bb5e4-792d-326f-89cf-414195eaf76f')
;

UPDATE AD_Message_Trl SET MsgText='Eine Vorschau umfasst 1 bis {0} Tage. Bitte eine Anzahl Tage dazwischen eingeben.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='5a8f4b65-97b2-301d-9137-1f73aa2f9a96')
;

UPDATE AD_Message_Trl SET MsgText='Mahnwesen: Bearbeiter', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='10e8bf47-d1a3-30f8-aa65-1eb7ca7f176d')
;

UPDATE AD_Message_Trl SET MsgText='Mahnwesen: Kreditmanager', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='e85f6ff9-cad8-394b-8bf9-e3a42e747f97')
;

UPDATE AD_Message_Trl SET MsgText='Mahnwesen: Vertrieb', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='fd874e45-3873-3e0c-aef9-19eb0148925d')
;

UPDATE AD_Message_Trl SET MsgText='Mahnwesen: Prüfer', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='8863fc45-9966-3dbf-8f1d-139efbd5a1ec')
;

UPDATE AD_Message_Trl SET MsgText='{0} Rollen angelegt. Bitte Benutzern zuordnen und nach Bedarf ändern.', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='75812d64-eacc-3f93-b186-9dc43aaa3686')
;

UPDATE AD_Message_Trl SET MsgText='Alle Rollen sind schon vorhanden', IsTranslated='Y'
WHERE AD_Language='de_DE' AND IsTranslated='N' AND AD_Message_ID=(SELECT AD_Message_ID FROM AD_Message WHERE AD_Message_UU='b7c50e73-94e1-3ceb-98ab-80f0f1d60ad3')
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

SELECT register_migration_script('202611260104_COL-61_Translations.sql') FROM dual
;

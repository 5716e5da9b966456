// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.util.Env;
import org.example.collections.dunning.LevelId;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.example.collections.work.ContactPerson;
import org.example.collections.work.CustomerCard;
import org.example.collections.work.CustomerEvent;
import org.example.collections.work.CustomerFiles;
import org.example.collections.work.EventKind;
import org.example.collections.work.EventStage;

/** One customer, in a fixed number of statements whatever happened. */
public final class SqlCustomerFiles implements CustomerFiles {
  private static final List<String> LISTS = List.of("COL Contact Channel", "COL Outcome", "COL Promise Status", "COL Dispute Reason",
      "COL Dispute Status", "COL Plan Status", "COL Hold Status", "COL Channel", "COL Letter Status", "COL Notice Status");

  private final Properties ctx;
  private final SqlSession session;
  private final RoleAccess role;

  public SqlCustomerFiles(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
    role = new RoleAccess(ctx, session);
  }

  @Override
  public Optional<CustomerCard> card(CustomerId customer, LocalDate today) {
    Sql sql = Sql.of("SELECT p.Name, p.Value, g.Name, c.Name, r.Name, (SELECT MAX(z.COL_SnoozeUntil) FROM COL_Snooze z"
        + " WHERE z.C_BPartner_ID = p.C_BPartner_ID AND z.IsActive = 'Y' AND z.COL_SnoozeUntil >= ?) FROM C_BPartner p"
        + " JOIN C_BP_Group g ON g.C_BP_Group_ID = p.C_BP_Group_ID LEFT JOIN COL_Setting s ON s.AD_Client_ID = p.AD_Client_ID"
        + " LEFT JOIN AD_User c ON c.AD_User_ID = COALESCE(p.COL_Collector_ID, g.COL_Collector_ID, s.COL_Collector_ID)"
        + " LEFT JOIN AD_User r ON r.AD_User_ID = p.SalesRep_ID WHERE p.AD_Client_ID = ? AND p.C_BPartner_ID = ?", today,
        session.clientId(), customer.value());
    return session.first(role.customers(sql, "p.C_BPartner_ID"), row -> new CustomerCard(customer, Columns.text(row, 1),
        Columns.text(row, 2), Columns.text(row, 3), Columns.text(row, 4), Columns.text(row, 5), Columns.optionalDay(row, 6),
        List.of())).map(card -> new CustomerCard(customer, card.name(), card.value(), card.group(), card.collector(), card.salesRep(),
        card.snoozedUntil(), people(customer)));
  }

  private List<ContactPerson> people(CustomerId customer) {
    return session.list(Sql.of("SELECT u.AD_User_ID, u.Name, u.Title, u.Phone, u.EMail, u.COL_IsDunningContact FROM AD_User u"
        + " WHERE u.AD_Client_ID = ? AND u.C_BPartner_ID = ? AND u.IsActive = 'Y'"
        + " ORDER BY u.COL_IsDunningContact DESC, u.IsBillTo DESC, u.AD_User_ID", session.clientId(), customer.value()),
        row -> new ContactPerson(new ContactId(row.getInt(1)), Columns.text(row, 2), Columns.text(row, 3), Columns.text(row, 4),
            Columns.text(row, 5), Columns.yes(row, 6)));
  }

  /** Only what goes on letters is translated. */
  @Override
  public Map<LevelId, String> levelNames() {
    Map<LevelId, String> names = new HashMap<>();
    session.forEach(Sql.of("SELECT v.C_DunningLevel_ID, COALESCE(t.PrintName, v.Name, v.PrintName) FROM C_DunningLevel v"
        + " LEFT JOIN C_DunningLevel_Trl t ON t.C_DunningLevel_ID = v.C_DunningLevel_ID AND t.AD_Language = ? AND t.IsTranslated = 'Y'"
        + " WHERE v.AD_Client_ID = ?", Env.getAD_Language(ctx), session.clientId()),
        row -> names.put(new LevelId(row.getInt(1)), Columns.text(row, 2)));
    return names;
  }

  @Override
  public List<CustomerEvent> events(CustomerId customer, int most) {
    int client = session.clientId();
    boolean confidential = new SqlContactArchive(session).mayReadConfidential(Env.getAD_Role_ID(ctx));
    RecordTables tables = new RecordTables(session);
    int notices = tables.id(RecordKind.NOTICE);
    Sql sql = Sql.of("SELECT e.Kind, e.AtTime, e.What, e.State, e.Words, u.Name, e.Amount, e.Currency, e.Until, e.RecordId, e.Document,"
        + " e.Stage"
        + " FROM (").add(role.records(EventSources.CONTACTS, "x"), tables.id(RecordKind.DOCUMENT), client, customer.value(), notices, session.userId(), confidential);
    for (String source : List.of(EventSources.PROMISES, EventSources.DISPUTES, EventSources.PLANS, EventSources.HOLDS,
        EventSources.LETTERS, EventSources.NOTICES)) {
      sql.add("UNION ALL").add(role.records(source, "x"), client, customer.value());
    }
    sql.add(") e LEFT JOIN AD_User u ON u.AD_User_ID = e.UserId ORDER BY e.AtTime DESC, e.Kind, e.RecordId DESC"
        + " FETCH FIRST ? ROWS ONLY", most);
    ListNames names = new ListNames(session, Env.getAD_Language(ctx), LISTS);
    Currencies currencies = new Currencies(session);
    Map<LevelId, String> levels = levelNames();
    return session.list(sql, row -> event(row, names, levels, currencies));
  }

  private static CustomerEvent event(ResultSet row, ListNames names, Map<LevelId, String> levels, Currencies currencies) throws SQLException {
    EventKind kind = EventKind.valueOf(row.getString(1).strip());
    BigDecimal amount = row.getBigDecimal(7);
    int currency = row.getInt(8);
    return new CustomerEvent(kind, row.getObject(2, LocalDateTime.class), what(kind, row.getString(3), names, levels),
        names.of(states(kind), row.getString(4)), Columns.text(row, 5), Columns.text(row, 6),
        Optional.ofNullable(amount).filter(known -> currency > 0).map(known -> Currencies.money(known, currencies.get(currency))),
        Columns.optionalDay(row, 9), new RecordRef(recordOf(kind), row.getInt(10)), row.getInt(11),
        EventStage.valueOf(row.getString(12).strip()));
  }

  private static String what(EventKind kind, String code, ListNames names, Map<LevelId, String> levels) {
    return kind == EventKind.NOTICE ? levels.getOrDefault(new LevelId(Integer.parseInt(code.strip())), "") : names.of(whats(kind), code);
  }

  private static String whats(EventKind kind) {
    return switch (kind) {
      case CONTACT -> "COL Contact Channel";
      case DISPUTE -> "COL Dispute Reason";
      case LETTER -> "COL Channel";
      case PROMISE, PLAN, HOLD, NOTICE -> "";
    };
  }

  private static String states(EventKind kind) {
    return switch (kind) {
      case CONTACT -> "COL Outcome";
      case PROMISE -> "COL Promise Status";
      case DISPUTE -> "COL Dispute Status";
      case PLAN -> "COL Plan Status";
      case HOLD -> "COL Hold Status";
      case LETTER -> "COL Letter Status";
      case NOTICE -> "COL Notice Status";
    };
  }

  private static RecordKind recordOf(EventKind kind) {
    return switch (kind) {
      case CONTACT -> RecordKind.CONTACT_ENTRY;
      case PROMISE -> RecordKind.PROMISE;
      case DISPUTE -> RecordKind.DISPUTE;
      case PLAN -> RecordKind.PLAN;
      case HOLD -> RecordKind.HOLD;
      case LETTER -> RecordKind.LETTER;
      case NOTICE -> RecordKind.NOTICE;
    };
  }

  @Override
  public byte[] document(CustomerId customer, int document) {
    return session.first(Sql.of("SELECT AD_Archive_ID FROM AD_Archive WHERE AD_Archive_ID = ? AND C_BPartner_ID = ? AND AD_Client_ID = ?",
        document, customer.value(), session.clientId()), row -> row.getInt(1)).map(new LetterArchive(ctx, session.trxName())::read)
        .orElseThrow(() -> new AdempiereException("@NotFound@ @AD_Archive_ID@ " + document));
  }

  @Override
  public boolean sees(OrganisationId organisation) {
    return role.sees(organisation.value());
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.sql.Timestamp;
import java.time.LocalDate;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.example.collections.CollectionsServices;
import org.example.collections.contact.RuleVersion;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/** A rule of the worklist that is changed during the day counts from tomorrow; the list of today stays as it is (case W-06). */
@Component(service = {}, immediate = true)
public final class WorklistRulesHandler extends AbstractEventHandler {
  private static final String RULE = "COL_WorklistRule";
  private static final String FROM = "ValidFrom";
  private static final String TO = "ValidTo";

  @Override
  @Reference
  public void bindEventManager(IEventManager eventManager) {
    super.bindEventManager(eventManager);
  }

  @Override
  protected void initialize() {
    registerTableEvent(IEventTopics.PO_BEFORE_NEW, RULE);
    registerTableEvent(IEventTopics.PO_BEFORE_CHANGE, RULE);
  }

  @Override
  protected void doHandleEvent(Event event) {
    PO rule = getPO(event);
    LocalDate today = LocalDate.now();
    if (event.getTopic().startsWith(IEventTopics.PO_BEFORE_NEW)) {
      put(rule, FROM, RuleVersion.ofNew(day(rule.get_Value(FROM), today), today).from());
    } else if (changesPoints(rule)) {
      RuleVersion version = RuleVersion.ofChanged(day(rule.get_ValueOld(FROM), today), day(rule.get_Value(FROM), today), today);
      version.oldUntil().ifPresent(until ->
          CollectionsServices.in(rule.getCtx(), rule.get_TrxName()).work().worklist().keepOldRule(rule.get_ID(), until));
      put(rule, FROM, version.from());
    } else if (rule.is_ValueChanged(TO) && rule.get_Value(TO) != null) {
      put(rule, TO, RuleVersion.lastDay(day(rule.get_Value(TO), today), today));
    }
  }

  private static boolean changesPoints(PO rule) {
    return rule.is_ValueChanged("COL_RuleKind") || rule.is_ValueChanged("COL_Threshold") || rule.is_ValueChanged("COL_Points")
        || rule.is_ValueChanged(FROM);
  }

  private static LocalDate day(Object value, LocalDate otherwise) {
    return value instanceof Timestamp day ? day.toLocalDateTime().toLocalDate() : otherwise;
  }

  private static void put(PO rule, String column, LocalDate day) {
    rule.set_ValueOfColumn(column, Timestamp.valueOf(day.atStartOfDay()));
  }
}

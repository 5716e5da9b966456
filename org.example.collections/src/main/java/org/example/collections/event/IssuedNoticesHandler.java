// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.util.Optional;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.IssuedNotices;
import org.example.collections.dunning.NoticeId;
import org.example.collections.dunning.NoticeName;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/**
 * What was issued is never deleted or changed: not in a window, not by an import, not by core's own process that creates a run anew.
 * Listens by table name, so that another bundle's model class for these tables changes nothing.
 */
@Component(service = {}, immediate = true)
public final class IssuedNoticesHandler extends AbstractEventHandler {
  /** Core's "Create Dunning Run" deletes every notice of the run first. */
  static final String CORE_CREATE = "org.compiere.process.DunningRunCreate";

  private static final String RUN = "C_DunningRun";
  private static final String NOTICE = "C_DunningRunEntry";
  private static final String LINE = "C_DunningRunLine";
  private static final String DECISION = "COL_DunningDecision";
  private static final String LETTER = "COL_Letter";

  @Override
  @Reference
  public void bindEventManager(IEventManager eventManager) {
    super.bindEventManager(eventManager);
  }

  @Override
  protected void initialize() {
    for (String table : new String[] {RUN, NOTICE, LINE, DECISION, LETTER}) {
      registerTableEvent(IEventTopics.PO_BEFORE_DELETE, table);
    }
    registerTableEvent(IEventTopics.PO_BEFORE_CHANGE, NOTICE);
    registerTableEvent(IEventTopics.PO_BEFORE_CHANGE, LINE);
    registerEvent(IEventTopics.BEFORE_PROCESS, "(" + IEventManager.CLASS_NAME_PROPERTY + "=" + CORE_CREATE + ")");
  }

  @Override
  protected void doHandleEvent(Event event) {
    if (event.getTopic().equals(IEventTopics.BEFORE_PROCESS)) {
      ProcessInfo process = getProcessInfo(event);
      if (process.getRecord_ID() > 0) {
        refuse(event, "COL_IssuedNotDeleted", Guarded.ask(Env.getCtx(), process.getTransactionName(),
            services -> services.issuedNotices().ofRun(new DunningRunId(process.getRecord_ID()))));
      }
      return;
    }
    PO record = getPO(event);
    Optional<NoticeName> issued =
        Guarded.ask(record.getCtx(), record.get_TrxName(), services -> issued(services.issuedNotices(), record));
    if (event.getTopic().equals(IEventTopics.PO_BEFORE_DELETE)) {
      refuse(event, "COL_IssuedNotDeleted", issued);
    } else {
      refuse(event, "COL_IssuedNotChanged", issued.filter(NoticeName::isOurs));
    }
  }

  private static Optional<NoticeName> issued(IssuedNotices notices, PO record) {
    return switch (record.get_TableName()) {
      case RUN -> notices.ofRun(new DunningRunId(record.get_ID()));
      case DECISION -> notices.ofRun(new DunningRunId(record.get_ValueAsInt("C_DunningRun_ID")));
      case NOTICE -> notices.of(new NoticeId(record.get_ID()));
      default -> notices.of(new NoticeId(record.get_ValueAsInt("C_DunningRunEntry_ID")));
    };
  }

  private void refuse(Event event, String message, Optional<NoticeName> issued) {
    issued.ifPresent(notice -> addErrorMessage(event, NoticeText.of(message, notice)));
  }
}

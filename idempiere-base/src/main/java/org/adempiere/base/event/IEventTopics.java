// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event;

/**
 * The topics of events.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/IEventTopics.java on release-12, release-13 and master.
 */
public interface IEventTopics {
  String MODEL_EVENT_PREFIX = "adempiere/po/";
  String DOC_EVENT_PREFIX = "adempiere/doc/";
  String AFTER_PROCESS = "idempiere/afterProcess";
  String BEFORE_PROCESS = "idempiere/beforeProcess";
  String DOCACTION = "adempiere/docAction";
  String DOC_AFTER_CLOSE = DOC_EVENT_PREFIX + "afterClose";
  String DOC_AFTER_COMPLETE = DOC_EVENT_PREFIX + "afterComplete";
  String DOC_AFTER_PREPARE = DOC_EVENT_PREFIX + "afterPrepare";
  String DOC_AFTER_REACTIVATE = DOC_EVENT_PREFIX + "afterReactivate";
  String DOC_AFTER_REVERSEACCRUAL = DOC_EVENT_PREFIX + "afterReverseAccrual";
  String DOC_AFTER_REVERSECORRECT = DOC_EVENT_PREFIX + "afterReverseCorrect";
  String DOC_AFTER_VOID = DOC_EVENT_PREFIX + "afterVoid";
  String DOC_BEFORE_CLOSE = DOC_EVENT_PREFIX + "beforeClose";
  String DOC_BEFORE_COMPLETE = DOC_EVENT_PREFIX + "beforeComplete";
  String DOC_BEFORE_PREPARE = DOC_EVENT_PREFIX + "beforePrepare";
  String DOC_BEFORE_REACTIVATE = DOC_EVENT_PREFIX + "beforeReactivate";
  String DOC_BEFORE_REVERSEACCRUAL = DOC_EVENT_PREFIX + "beforeReverseAccrual";
  String DOC_BEFORE_REVERSECORRECT = DOC_EVENT_PREFIX + "beforeReverseCorrect";
  String DOC_BEFORE_VOID = DOC_EVENT_PREFIX + "beforeVoid";
  String POST_PROCESS = "idempiere/postProcess";
  String PO_AFTER_CHANGE = MODEL_EVENT_PREFIX + "afterChange";
  String PO_AFTER_DELETE = MODEL_EVENT_PREFIX + "afterDelete";
  String PO_AFTER_NEW = MODEL_EVENT_PREFIX + "afterNew";
  String PO_BEFORE_CHANGE = MODEL_EVENT_PREFIX + "beforeChange";
  String PO_BEFORE_DELETE = MODEL_EVENT_PREFIX + "beforeDelete";
  String PO_BEFORE_NEW = MODEL_EVENT_PREFIX + "beforeNew";
  String PO_POST_CREATE = MODEL_EVENT_PREFIX + "postCreate";
  String PO_POST_DELETE = MODEL_EVENT_PREFIX + "postDelete";
  String PO_POST_UPADTE = MODEL_EVENT_PREFIX + "postUpdate";
}

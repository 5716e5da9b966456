// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event.annotations.doc;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.adempiere.base.event.IEventTopics;
import org.adempiere.base.event.annotations.EventTopic;

/**
 * Called after a document's action ReverseAccrual.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/annotations/doc/AfterReverseAccrual.java on release-12, release-13 and master.
 */
@Retention(RUNTIME)
@Target(METHOD)
@EventTopic(topic = IEventTopics.DOC_AFTER_REVERSEACCRUAL)
public @interface AfterReverseAccrual {}

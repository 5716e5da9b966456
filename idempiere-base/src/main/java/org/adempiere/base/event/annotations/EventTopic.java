// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event.annotations;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The topic a method listens to.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/annotations/EventTopic.java on release-12, release-13 and master.
 */
@Retention(RUNTIME)
@Target({METHOD, ANNOTATION_TYPE})
public @interface EventTopic {
  String topic();
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a process class.
 * Checked against org.adempiere.base/src/org/adempiere/base/annotation/Process.java on release-12, release-13 and master.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Process {
  String name() default "String";
}

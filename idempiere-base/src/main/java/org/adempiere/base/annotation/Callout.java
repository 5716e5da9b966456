// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The columns a callout listens to; {@code *} stands for all.
 * Checked against org.adempiere.base/src/org/adempiere/base/annotation/Callout.java on release-12, release-13 and master.
 */
@Repeatable(Callouts.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Callout {
  String[] tableName();

  String[] columnName();
}

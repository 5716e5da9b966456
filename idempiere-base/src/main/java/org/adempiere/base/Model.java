// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The table of a record class.
 * Checked against org.adempiere.base/src/org/adempiere/base/Model.java on release-12, release-13 and master.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Model {
  String table();
}

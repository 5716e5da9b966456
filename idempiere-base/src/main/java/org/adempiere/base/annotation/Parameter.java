// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that takes the process parameter of that name.
 * Checked against org.adempiere.base/src/org/adempiere/base/annotation/Parameter.java on release-12, release-13 and master.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Parameter {
  String name() default "";
}

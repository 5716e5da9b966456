// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds several {@link Callout}.
 * Checked against org.adempiere.base/src/org/adempiere/base/annotation/Callouts.java on release-12, release-13 and master.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Callouts {
  Callout[] value() default {};
}

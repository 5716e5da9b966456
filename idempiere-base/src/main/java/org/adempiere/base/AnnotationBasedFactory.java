// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

/**
 * Something that finds its classes by annotation.
 * Checked against org.adempiere.base/src/org/adempiere/base/AnnotationBasedFactory.java on release-12, release-13 and
 * master. Weaker than core: the scan is done when the component is activated, nobody waits for it.
 */
public abstract class AnnotationBasedFactory {}

// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Domain. Instalment plans (Ratenpläne): how a total is divided into instalments (Raten), and what becomes of a plan.
 *
 * <p>{@link org.example.collections.plan.PlanTerms} turn a total into an {@link
 * org.example.collections.plan.InstalmentPlan}: the shape gives the amounts, rhythm and start give the days. Amounts are
 * rounded half up to the decimals of the currency, the last instalment takes what is left, and a plan with an instalment
 * of nothing or less is refused. Days are counted from the start, never from the day before, so that a plan which begins
 * on the 31st stays at the end of the month.
 *
 * <p>Whether an instalment was paid is known from elsewhere: each is a promise to pay. Here it is decided what missed
 * instalments mean for the plan.
 */
package org.example.collections.plan;

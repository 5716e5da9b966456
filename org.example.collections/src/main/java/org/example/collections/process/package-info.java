// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Adapter. iDempiere processes: parameters in, one use case of {@link org.example.collections.CollectionsServices}, a summary and
 * lines that lead to records out. No rules, no SQL, no user interface needed. A refusal of the domain becomes a message.
 */
package org.example.collections.process;

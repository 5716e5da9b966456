// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Adapter. The ports over the database, and the only place with SQL: statements over sets, bound to one tenant, with values as
 * parameters, in words that PostgreSQL and Oracle both understand. Transactions belong to the caller, but for the outbox, which
 * commits around every mail.
 */
package org.example.collections.store;

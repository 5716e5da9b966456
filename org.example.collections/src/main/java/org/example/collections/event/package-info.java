// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Adapter. Handlers of model, document and process events: they refuse what would break issued notices, letters about to go out
 * or the ladder of a procedure. They ask in the transaction of the record and change nothing.
 *
 * <p>Core's question about credit is answered here as well, for orders and shipments; a refusal leaves a hold.
 */
package org.example.collections.event;

// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Adapter. Letters on paper and by e-mail: PDF by iText (the only package that knows it), mail by the server's MClient
 * and EMail.
 */
package org.example.collections.print;

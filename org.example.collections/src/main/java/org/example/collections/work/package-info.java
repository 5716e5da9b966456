// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * What a collector has on the screen: a page of customers to work on, and the file of one of them. Reads only; what is done about a
 * customer are the use cases of the other packages.
 */
package org.example.collections.work;

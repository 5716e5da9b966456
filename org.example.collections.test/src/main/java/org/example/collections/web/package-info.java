// SPDX-License-Identifier: GPL-2.0-or-later
/** Serves the forms of the bundle to a browser, without a web client around them. */
package org.example.collections.web;

// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Screens of the web client. They show and ask; what they show is read by use cases, and what is done is done by the processes of
 * the dictionary, in the client's own dialogs. Needs ZK and the web client, which a server may lack: nothing else may name this package.
 */
package org.example.collections.ui;

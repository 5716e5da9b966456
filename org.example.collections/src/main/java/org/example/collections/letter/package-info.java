// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Domain. What a dunning letter and its e-mail say: content without form. Core's level texts with named placeholders
 * and the facts of one issued notice become a {@link org.example.collections.letter.Letter}; how it looks is decided
 * elsewhere.
 */
package org.example.collections.letter;

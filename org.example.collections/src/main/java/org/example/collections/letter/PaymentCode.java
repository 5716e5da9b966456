// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.function.Function;

/** The code on a letter that a telephone reads, or why there is none. The letter is right either way. */
public sealed interface PaymentCode permits Girocode, NoGirocode {
  default <R> R fold(Function<Girocode, R> code, Function<NoGirocode, R> none) {
    return this instanceof Girocode girocode ? code.apply(girocode) : none.apply((NoGirocode) this);
  }
}

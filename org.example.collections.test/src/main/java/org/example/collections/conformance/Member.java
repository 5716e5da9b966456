// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.conformance;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A field or a method as callers and subclasses see it.
 *
 * @param access visibility, static, final, abstract, varargs
 * @param signature with generic types
 * @param value of a constant, or the default of an annotation's element
 * @param exceptions internal names of what a method declares
 */
record Member(String key, int access, String signature, Object value, List<String> exceptions) {
  private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
  private static final int COMPARED =
      VISIBLE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_ABSTRACT | Opcodes.ACC_VARARGS;

  static Member of(FieldNode field) {
    int compared = COMPARED & ~(Opcodes.ACC_ABSTRACT | Opcodes.ACC_VARARGS);
    return new Member(field.name, field.access & compared, field.signature == null ? field.desc : field.signature,
        field.value, List.of());
  }

  static Member of(MethodNode method) {
    return new Member(method.name + method.desc, method.access & COMPARED,
        method.signature == null ? method.desc : method.signature, method.annotationDefault,
        List.copyOf(method.exceptions));
  }

  static boolean isVisible(int access) {
    return (access & VISIBLE) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
  }

  boolean isAbstract() {
    return (access & Opcodes.ACC_ABSTRACT) != 0;
  }
}

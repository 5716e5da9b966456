// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;

/** Bits and values of class files in words. */
final class Text {
  private Text() {
  }

  static String modifiers(int access) {
    List<String> words = new ArrayList<>();
    add(words, access, Opcodes.ACC_PUBLIC, "public");
    add(words, access, Opcodes.ACC_PROTECTED, "protected");
    add(words, access, Opcodes.ACC_STATIC, "static");
    add(words, access, Opcodes.ACC_ABSTRACT, "abstract");
    add(words, access, Opcodes.ACC_FINAL, "final");
    add(words, access, Opcodes.ACC_INTERFACE, "interface");
    add(words, access, Opcodes.ACC_ENUM, "enum");
    add(words, access, Opcodes.ACC_ANNOTATION, "annotation");
    add(words, access, Opcodes.ACC_VARARGS, "varargs");
    return String.join(" ", words);
  }

  private static void add(List<String> words, int access, int bit, String word) {
    if ((access & bit) != 0) {
      words.add(word);
    }
  }

  static String value(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Text::value).collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof AnnotationNode annotation) {
      return annotation.desc + value(annotation.values);
    }
    return value instanceof Object[] array ? Arrays.toString(array) : String.valueOf(value);
  }
}

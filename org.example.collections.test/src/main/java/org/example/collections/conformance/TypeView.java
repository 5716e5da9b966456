// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** A type as other bundles see it: only what is public or protected. */
record TypeView(ClassNode node, ClassFiles files) {
  private static final int KIND = Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_FINAL | Opcodes.ACC_ENUM
      | Opcodes.ACC_ANNOTATION | Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_STATIC;

  static Optional<TypeView> find(ClassFiles files, String name) {
    return files.find(name).map(node -> new TypeView(node, files));
  }

  /** Modifiers as in the source: those of a nested type stand beside it, not in it. */
  int access() {
    for (InnerClassNode inner : node.innerClasses) {
      if (inner.name.equals(node.name)) {
        return inner.access & KIND;
      }
    }
    return node.access & KIND;
  }

  boolean isVisible() {
    if (!Member.isVisible(access()) || node.outerMethod != null) {
      return false;
    }
    int dollar = node.name.lastIndexOf('$');
    return dollar < 0 || find(files, node.name.substring(0, dollar)).map(TypeView::isVisible).orElse(true);
  }

  Map<String, Member> members() {
    Map<String, Member> members = new LinkedHashMap<>();
    for (FieldNode field : node.fields) {
      if (Member.isVisible(field.access)) {
        members.put(field.name, Member.of(field));
      }
    }
    for (MethodNode method : node.methods) {
      if (Member.isVisible(method.access) && !method.name.equals("<clinit>")) {
        members.put(method.name + method.desc, Member.of(method));
      }
    }
    return members;
  }

  /** The member here or where it is inherited from; a constructor is not inherited. */
  Optional<Member> member(String key) {
    Member own = members().get(key);
    if (own != null || key.startsWith("<init>")) {
      return Optional.ofNullable(own);
    }
    Optional<Member> found = superType().flatMap(type -> type.member(key));
    for (int i = 0; found.isEmpty() && i < node.interfaces.size(); i++) {
      found = find(files, node.interfaces.get(i)).flatMap(type -> type.member(key));
    }
    return found;
  }

  Optional<TypeView> superType() {
    return node.superName == null ? Optional.empty() : find(files, node.superName);
  }

  /** The methods that a class which extends this type has to implement, without elements that have a default. */
  List<Member> required() {
    return abstracts().values().stream()
        .filter(member -> member.value() == null && !isImplemented(member.key())).toList();
  }

  private boolean isImplemented(String key) {
    boolean here = node.methods.stream()
        .anyMatch(method -> key.equals(method.name + method.desc) && (method.access & Opcodes.ACC_ABSTRACT) == 0);
    return here || superType().map(type -> type.isImplemented(key)).orElse(false)
        || node.interfaces.stream()
            .anyMatch(each -> find(files, each).map(type -> type.isImplemented(key)).orElse(false));
  }

  private Map<String, Member> abstracts() {
    Map<String, Member> found = new LinkedHashMap<>();
    superType().ifPresent(type -> found.putAll(type.abstracts()));
    node.interfaces.forEach(each -> find(files, each).ifPresent(type -> found.putAll(type.abstracts())));
    members().values().stream().filter(Member::isAbstract).forEach(member -> found.put(member.key(), member));
    return found;
  }

  /** For example {@code <T:Ljava/lang/Object;>}; empty without. */
  String typeParameters() {
    if (node.signature == null || !node.signature.startsWith("<")) {
      return "";
    }
    int depth = 0;
    int end = 0;
    do {
      depth += node.signature.charAt(end) == '<' ? 1 : node.signature.charAt(end) == '>' ? -1 : 0;
      end++;
    } while (depth > 0);
    return node.signature.substring(0, end);
  }

  /** Retention, target and the like of an annotation type; empty for every other type. */
  List<String> metaAnnotations() {
    boolean annotation = (access() & Opcodes.ACC_ANNOTATION) != 0 && node.visibleAnnotations != null;
    return annotation ? node.visibleAnnotations.stream().map(Text::value).sorted().toList() : List.of();
  }

  /** Whether it is the named type or inherits from it. */
  boolean isA(String name) {
    return node.name.equals(name) || name.equals(node.superName) || superType().map(type -> type.isA(name)).orElse(false)
        || node.interfaces.stream()
            .anyMatch(each -> find(files, each).map(type -> type.isA(name)).orElse(each.equals(name)));
  }
}

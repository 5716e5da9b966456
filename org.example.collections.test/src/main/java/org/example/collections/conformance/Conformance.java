// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;

/**
 * Compares a stand-in with what it stands in for. Whatever a bundle can see of the stand-in must be in the real server
 * with the same signature, modifiers, constant value and checked exceptions.
 */
final class Conformance {
  private final ClassFiles standIn;
  private final ClassFiles real;
  private final List<String> differences = new ArrayList<>();
  private int types;

  Conformance(ClassFiles standIn, ClassFiles real) {
    this.standIn = standIn;
    this.real = real;
  }

  /** @param compared tells by internal name which types stand in for something */
  List<String> differences(Predicate<String> compared) {
    for (String name : standIn.names()) {
      TypeView type = TypeView.find(standIn, name).orElseThrow();
      if (compared.test(name) && type.isVisible()) {
        types++;
        TypeView.find(real, name).ifPresentOrElse(core -> compare(type, core), () -> report(type, "is not there"));
      }
    }
    return differences;
  }

  /**
   * What the classes of a bundle leave unimplemented of the real server's types, as the stand-in did not ask for it.
   *
   * @param bundle the bundle's class files
   * @param together those and the real server's
   */
  static List<String> unimplemented(ClassFiles bundle, ClassFiles together) {
    return bundle.names().stream().map(name -> TypeView.find(together, name).orElseThrow())
        .filter(type -> (type.access() & Opcodes.ACC_ABSTRACT) == 0)
        .flatMap(type -> type.required().stream()
            .map(method -> type.node().name.replace('/', '.') + ": " + method.key() + " is not implemented"))
        .toList();
  }

  /** How many types were compared. */
  int types() {
    return types;
  }

  private void compare(TypeView type, TypeView core) {
    if (type.access() != core.access()) {
      report(type, "has the modifiers " + Text.modifiers(type.access()) + ", really " + Text.modifiers(core.access()));
    }
    if (!core.isA(type.node().superName)) {
      report(type, "extends " + type.node().superName + ", really " + core.node().superName);
    }
    for (String each : type.node().interfaces) {
      if (!core.isA(each)) {
        report(type, "implements " + each + ", really not");
      }
    }
    same(type, "type parameters", type.typeParameters(), core.typeParameters());
    same(type, "annotations of the annotation", type.metaAnnotations(), core.metaAnnotations());
    for (Member member : type.members().values()) {
      Optional<Member> other = core.member(member.key());
      other.ifPresentOrElse(found -> compare(type, member, found), () -> report(type, member.key() + " is not there"));
    }
  }

  private void compare(TypeView type, Member member, Member core) {
    same(type, member.key() + " modifiers", Text.modifiers(member.access()), Text.modifiers(core.access()));
    same(type, member.key() + " signature", member.signature(), core.signature());
    same(type, member.key() + " value", Text.value(member.value()), Text.value(core.value()));
    same(type, member.key() + " exceptions", checked(standIn, member), checked(real, core));
  }

  private static Set<String> checked(ClassFiles files, Member member) {
    Set<String> checked = new TreeSet<>();
    for (String name : member.exceptions()) {
      boolean unchecked = TypeView.find(files, name)
          .map(type -> type.isA("java/lang/RuntimeException") || type.isA("java/lang/Error")).orElse(false);
      if (!unchecked) {
        checked.add(name);
      }
    }
    return checked;
  }

  private void same(TypeView type, String what, Object here, Object there) {
    if (!here.equals(there)) {
      report(type, what + ": " + here + ", really " + there);
    }
  }

  private void report(TypeView type, String difference) {
    differences.add(type.node().name.replace('/', '.') + ": " + difference);
  }
}

// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Map;
import org.example.collections.letter.PlanPaper;
import org.example.collections.plan.Acknowledgement;
import org.example.collections.plan.Annuity;
import org.example.collections.plan.EqualParts;
import org.example.collections.plan.EqualPrincipal;
import org.example.collections.plan.FixedParts;
import org.example.collections.plan.InstalmentStatus;
import org.example.collections.plan.PlanShape;
import org.example.collections.plan.PlanStatus;
import org.example.collections.plan.RhythmUnit;

/** The list values of plans and instalments. */
final class PlanCodes {
  /** Plans that are offered or agreed, for an IN list. */
  static final String OPEN = "('OF', 'AC', 'AV')";

  private static final Map<PlanStatus, String> STATUS = Map.of(PlanStatus.OFFERED, "OF", PlanStatus.ACCEPTED, "AC",
      PlanStatus.ACTIVE, "AV", PlanStatus.COMPLETED, "CO", PlanStatus.BROKEN, "BR", PlanStatus.CANCELLED, "CA");
  private static final Map<InstalmentStatus, String> INSTALMENT = Map.of(InstalmentStatus.OPEN, "OP",
      InstalmentStatus.PARTLY, "PP", InstalmentStatus.PAID, "PD", InstalmentStatus.MISSED, "MI",
      InstalmentStatus.CANCELLED, "CA");
  private static final Map<RhythmUnit, String> UNIT = Map.of(RhythmUnit.WEEK, "W", RhythmUnit.MONTH, "M", RhythmUnit.MONTH_END, "E");
  private static final Map<Class<? extends PlanShape>, String> SHAPE = Map.of(EqualParts.class, "E", FixedParts.class, "F",
      Annuity.class, "A", EqualPrincipal.class, "P");

  private static final Map<Acknowledgement, String> ACKNOWLEDGEMENT = Map.of(Acknowledgement.NONE, "N", Acknowledgement.DECLARATORY, "D",
      Acknowledgement.CONSTITUTIVE, "C");

  private PlanCodes() {}

  static String of(PlanStatus status) {
    return STATUS.get(status);
  }

  static String of(InstalmentStatus status) {
    return INSTALMENT.get(status);
  }

  static String of(RhythmUnit unit) {
    return UNIT.get(unit);
  }

  static String of(PlanShape shape) {
    return SHAPE.get(shape.getClass());
  }

  static String of(Acknowledgement acknowledgement) {
    return ACKNOWLEDGEMENT.get(acknowledgement);
  }

  static PlanPaper.Acknowledgement onPaper(String code) {
    return PlanPaper.Acknowledgement.valueOf(named(ACKNOWLEDGEMENT, code).name());
  }

  static PlanStatus status(String code) {
    return named(STATUS, code);
  }

  static InstalmentStatus instalmentStatus(String code) {
    return named(INSTALMENT, code);
  }

  private static <E> E named(Map<E, String> codes, String code) {
    return codes.entrySet().stream().filter(entry -> entry.getValue().equals(code)).map(Map.Entry::getKey).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown code " + code));
  }
}

package dev.lintel.rules.drift;

import dev.lintel.engine.declared.Difference;
import dev.lintel.engine.migration.DeclaredSchema;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.source.SourceSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What both drift rules say alike about a difference.
 *
 * @param project the project
 * @param difference the difference
 */
record DriftFinding(Project project, Difference difference) {

  /** Returns the aspect as it is written in message ids. */
  static String id(Difference.Aspect aspect) {
    return aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the subject of a message about the aspect; {@code {0}} stands for the object. */
  static String phrase(Difference.Aspect aspect) {
    return switch (aspect) {
      case TYPE, NULLABILITY, DEFAULT, NAME -> aspect.words() + " of '{0}'";
      case TABLE, COLUMN, ENUM, ENUM_VALUE, PRIMARY_KEY, UNIQUE, INDEX, FOREIGN_KEY ->
          aspect.words() + " '{0}'";
    };
  }

  /** Returns the object as it is named in messages. */
  String object() {
    return difference.object().toString();
  }

  /** Returns what identifies the difference over time; one object may differ in several aspects. */
  String subject() {
    return object() + " " + difference.aspect().words();
  }

  /** Returns the path of the file that declares the object, or would have to. */
  String declaredIn() {
    SourceSpan place = difference.declaredAt();
    if (place != null) {
      return place.file();
    }
    DeclaredSchema declared = project.history().declared();
    return declared == null || declared.files().isEmpty()
        ? project.history().path()
        : declared.files().get(0).path();
  }

  /** Returns {@code preferred} or else the other place or else the start of the declared schema. */
  SourceSpan place(@Nullable SourceSpan preferred, @Nullable SourceSpan otherwise) {
    if (preferred != null) {
      return preferred;
    }
    return otherwise != null ? otherwise : SourceSpan.startOf(declaredIn());
  }

  /** Returns the command that makes a migration from the declared schema. */
  String migrateCommand() {
    return project.history().layout() == LayoutKind.WASP
        ? "wasp db migrate-dev"
        : "prisma migrate dev";
  }
}

package dev.lintel.rules.replay;

import dev.lintel.engine.history.BaseRevision;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.rule.Fix;
import dev.lintel.engine.rule.Replacement;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Clause;
import dev.lintel.engine.sql.ParsedStatement;
import java.util.List;
import java.util.Optional;

/**
 * What to do about something that is made twice. A file that a database may have applied is never
 * to be edited for good: Prisma compares its checksum in {@code migrate dev} and then offers a
 * reset, and does not look at it in {@code migrate deploy}.
 *
 * @param refused the statement that is refused
 * @param earlier the migration that makes the object first
 * @param idempotentForm how the statement is written so that it may run twice
 */
record DuplicateRepair(RefusedStep refused, Migration earlier, String idempotentForm) {

  /** Returns the advice when it is not known what made the object. */
  static String withoutOrigin(RefusedStep refused) {
    return Evidence.fileState(refused, refused.migration()) + Evidence.tool(refused);
  }

  /** Returns whether one migration makes the object twice. */
  boolean sameFile() {
    return earlier.path().equals(refused.migration().path());
  }

  /** Returns what git says, what the tool shows and what to do, as sentences. */
  String advice() {
    return evidence() + Evidence.tool(refused) + " " + repair();
  }

  private String evidence() {
    BaseRevision base = refused.base();
    FileState first = refused.state(earlier);
    FileState second = refused.state(refused.migration());
    if (base == null || sameFile()) {
      return Evidence.fileState(refused, refused.migration());
    }
    if (first == FileState.MERGED && second == FileState.MERGED) {
      return "Neither of the two files differs from '%s'.".formatted(base.name());
    }
    if (first == FileState.MERGED) {
      return Evidence.fileState(refused, refused.migration());
    }
    return second == FileState.MERGED
        ? Evidence.fileState(refused, earlier)
        : Evidence.fileState(refused, earlier)
            + " "
            + Evidence.fileState(refused, refused.migration());
  }

  private String repair() {
    BaseRevision base = refused.base();
    if (base == null) {
      return withoutBase();
    }
    FileState first = refused.state(earlier);
    FileState second = refused.state(refused.migration());
    if (first == FileState.EDITED) {
      return restore(base, earlier);
    }
    if (second == FileState.EDITED) {
      return restore(base, refused.migration());
    }
    if (second == FileState.NEW) {
      return remove(refused.migration());
    }
    if (first == FileState.NEW) {
      return remove(earlier);
    }
    if (first == FileState.RENAMED || second == FileState.RENAMED) {
      return "Give the renamed migration its former name back, so that it runs where it did"
          + " before.";
    }
    return sameFile() ? removeOneOfTwo() : makeIdempotent();
  }

  private String withoutBase() {
    if (sameFile()) {
      return removeOneOfTwo();
    }
    return "If no database has applied '%s' yet, remove this statement from it; otherwise make it idempotent, %s. Do not edit '%s': if it was changed after a database applied it, bring its former text back instead."
        .formatted(refused.migration().name(), idempotentForm, earlier.name());
  }

  private String restore(BaseRevision base, Migration migration) {
    return "Bring the merged text back: %s. What the edit was meant to do belongs into a new migration."
        .formatted(Evidence.restoreCommand(base, migration));
  }

  private String remove(Migration migration) {
    return "Take the repeated definition out of '%s', which is not merged yet."
        .formatted(migration.path());
  }

  private String removeOneOfTwo() {
    return "Remove one of the two definitions, unless a database applied this migration before it"
        + " had this form.";
  }

  private String makeIdempotent() {
    String advice =
        "Databases may have applied either, so leave '%s' as it is and make the later statement idempotent, %s."
            .formatted(earlier.name(), idempotentForm);
    return refused.runByPrisma()
        ? advice
            + " That changes the checksum of '%s': where it is applied, 'migrate dev' will offer a reset, while 'migrate deploy' does not compare checksums."
                .formatted(refused.migration().name())
        : advice + " A tool that keeps checksums will notice the change.";
  }

  /**
   * Returns the removal of the second definition, which is safe if its migration is new and both
   * definitions read the same.
   */
  Optional<Fix> fix() {
    SourceSpan first = refused.refusal().earlier();
    if (first == null || refused.state(refused.migration()) != FileState.NEW) {
      return Optional.empty();
    }
    ParsedStatement statement = refused.step().statement();
    Clause clause = Clause.of(statement, refused.refusal().span());
    SourceFile firstFile = earlier.file();
    if (firstFile == null
        || !alike(firstFile.slice(first), statement.file().slice(clause.definition()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Fix("Remove the second definition", List.of(new Replacement(clause.removal(), ""))));
  }

  private static boolean alike(String one, String other) {
    return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
  }
}

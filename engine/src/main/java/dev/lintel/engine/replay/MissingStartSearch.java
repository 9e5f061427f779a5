package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.RelationRenamed;
import dev.lintel.engine.change.SchemaAdded;
import dev.lintel.engine.change.SchemaChange;
import dev.lintel.engine.change.SequenceAdded;
import dev.lintel.engine.change.TableAdded;
import dev.lintel.engine.change.ViewAdded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a history without its first migrations from one with a mistake in it. It lacks them if it
 * needs something that none of its migrations makes before it has made any table; or if there are
 * several such things, and they are a good part of all that it uses or lie in a schema that none of
 * its migrations makes.
 */
final class MissingStartSearch {

  /** With fewer, one mistyped name or one forgotten migration is the likelier reason. */
  private static final int SEVERAL = 3;

  /** One in so many of the tables that are used is a good part of them. */
  private static final int GOOD_PART = 4;

  private static final Set<RefusalKind> MISSING =
      Set.of(RefusalKind.MISSING_RELATION, RefusalKind.MISSING_SCHEMA);

  private final Set<String> made = new HashSet<>();
  private final Set<String> tables = new HashSet<>();
  private final Set<String> schemas = new HashSet<>(Set.of(""));
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<String> inMissingSchema = new HashSet<>();
  private @Nullable ReplayedMigration migration;
  private @Nullable Step first;

  private MissingStartSearch() {}

  /** Returns what is missing of a replayed history; empty if it is complete. */
  static Optional<MissingStart> in(Replay replay) {
    MissingStartSearch search = new MissingStartSearch();
    replay.initial().schemas().forEach(schema -> search.schemas.add(schema.name()));
    replay.steps().forEach(step -> step.changes().forEach(search::note));
    for (ReplayedMigration replayed : replay.migrations()) {
      replayed.steps().forEach(step -> search.note(replayed, step));
    }
    return search.result();
  }

  private void note(SchemaChange change) {
    if (change instanceof TableAdded added) {
      tables.add(added.table().name().name());
    } else if (change instanceof ViewAdded added) {
      made.add(added.view().name().name());
    } else if (change instanceof SequenceAdded added) {
      made.add(added.sequence().name().name());
    } else if (change instanceof RelationRenamed renamed) {
      made.add(renamed.to().name());
    } else if (change instanceof SchemaAdded added) {
      schemas.add(added.schema().name());
    }
  }

  private void note(ReplayedMigration replayed, Step step) {
    Refusal refusal = step.refusal();
    if (refusal == null || !MISSING.contains(refusal.kind()) || refusal.earlier() != null) {
      return;
    }
    QualifiedName name = refusal.object().owner();
    boolean schemaMissing = isMissingSchema(refusal);
    if (schemaMissing) {
      inMissingSchema.add(name.name());
    }
    boolean elsewhere = made.contains(name.name()) || tables.contains(name.name());
    if ((schemaMissing || !elsewhere) && missing.add(name.name()) && first == null) {
      first = step;
      migration = replayed;
    }
  }

  private boolean isMissingSchema(Refusal refusal) {
    QualifiedName name = refusal.object().owner();
    boolean schema = refusal.kind() == RefusalKind.MISSING_SCHEMA;
    return !schemas.contains(schema ? name.name() : name.schema());
  }

  private Optional<MissingStart> result() {
    Refusal firstUse = first == null ? null : first.refusal();
    if (first == null || migration == null || firstUse == null) {
      return Optional.empty();
    }
    boolean bare = first.before().relations().isEmpty() && !isMistyped();
    boolean goodPart =
        missing.size() >= SEVERAL && missing.size() * GOOD_PART >= tables.size() + missing.size();
    return bare || goodPart || inMissingSchema.size() >= SEVERAL
        ? Optional.of(new MissingStart(migration.migration(), firstUse, missing.size(), bare))
        : Optional.empty();
  }

  /** A single name that is nearly one that the history makes is a slip. */
  private boolean isMistyped() {
    if (missing.size() > 1) {
      return false;
    }
    List<String> names = new ArrayList<>(made);
    names.addAll(tables);
    String name = missing.iterator().next();
    return names.stream().anyMatch(other -> distance(name, other) <= 2);
  }

  /** Returns how many letters have to be put in, left out or changed (Levenshtein). */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
      }
      above = row;
    }
    return above[other.length()];
  }
}

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
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.ObjectKind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a history without its first migrations from one with a mistake in it. It lacks them if it
 * needs something that none of its migrations makes before it has made any table; or if there are
 * several such things, and they are a good part of all that it uses or lie in a schema that none of
 * its migrations makes. Types and functions count where it makes no table and no type at all. Names
 * that are nearly ones that it makes are slips and do not count as several, nor do indexes that are
 * called after a table that it makes.
 */
final class MissingStartSearch {

  /** With fewer, one mistyped name or one forgotten migration is the likelier reason. */
  private static final int SEVERAL = 3;

  /** One in so many of the tables that are used is a good part of them. */
  private static final int GOOD_PART = 4;

  /** In so many letters a mistyped name differs at the most. */
  private static final int MOST_CHANGES = 2;

  /** A name has so many letters for each in which it may differ. */
  private static final int LETTERS_A_CHANGE = 3;

  private static final Set<RefusalKind> MISSING =
      Set.of(RefusalKind.MISSING_RELATION, RefusalKind.MISSING_SCHEMA);

  private static final Set<String> MAKING_TYPES =
      Set.of(
          "CREATE TABLE",
          "CREATE FOREIGN TABLE",
          "CREATE VIEW",
          "CREATE MATERIALIZED VIEW",
          "CREATE TYPE",
          "CREATE DOMAIN");

  /** What tells too of scripts that make no type at all, as those do that only fill tables. */
  private static final Set<RefusalKind> MISSING_WITHOUT_TYPES =
      Set.of(RefusalKind.MISSING_FUNCTION, RefusalKind.MISSING_TYPE);

  private final Set<String> made = new HashSet<>();
  private final Set<String> tables = new HashSet<>();
  private final Set<String> schemas = new HashSet<>(Set.of(""));
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<String> inMissingSchema = new HashSet<>();
  private @Nullable ReplayedMigration migration;
  private @Nullable Step first;

  /** Whether no statement makes a table, view or type or tries to. */
  private boolean fillsOnly;

  private MissingStartSearch() {}

  /** Returns what is missing of a replayed history; empty if it is complete. */
  static Optional<MissingStart> in(Replay replay) {
    MissingStartSearch search = new MissingStartSearch();
    replay.initial().schemas().forEach(schema -> search.schemas.add(schema.name()));
    replay.steps().forEach(step -> step.changes().forEach(search::note));
    search.fillsOnly = replay.steps().noneMatch(MissingStartSearch::makesTypes);
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
    if (refusal == null || !tells(refusal.kind()) || refusal.earlier() != null) {
      return;
    }
    if (refusal.kind() == RefusalKind.MISSING_RELATION
        && refusal.object().owner().schema().isEmpty()) {
      return; // A name that no table of a query has.
    }
    QualifiedName name = refusal.object().owner();
    if (isIndex(step) && isOfMadeTable(name.name())) {
      return;
    }
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

  private boolean tells(RefusalKind kind) {
    return MISSING.contains(kind) || (fillsOnly && MISSING_WITHOUT_TYPES.contains(kind));
  }

  private static boolean makesTypes(Step step) {
    return MAKING_TYPES.contains(step.statement().kind());
  }

  private static boolean isIndex(Step step) {
    return (step.statement().node() instanceof DropObjects drop && drop.kind() == ObjectKind.INDEX)
        || (step.statement().node() instanceof AlterObject alter
            && alter.kind() == ObjectKind.INDEX);
  }

  /** An index that is called after a table of the history is missing for another reason. */
  private boolean isOfMadeTable(String index) {
    return tables.stream().anyMatch(table -> index.startsWith(table + "_"));
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
    boolean slip = missing.size() == 1 && isNear(missing.iterator().next(), MOST_CHANGES);
    boolean bare = first.before().relations().isEmpty() && !slip;
    long several = missing.stream().filter(name -> !isSlip(name)).count();
    boolean goodPart = several >= SEVERAL && several * GOOD_PART >= tables.size() + several;
    return bare || goodPart || inMissingSchema.size() >= SEVERAL
        ? Optional.of(new MissingStart(migration.migration(), firstUse, missing.size(), bare))
        : Optional.empty();
  }

  /** Of a short name a single letter more is another one soon. */
  private boolean isSlip(String name) {
    return isNear(name, Math.min(MOST_CHANGES, name.length() / LETTERS_A_CHANGE));
  }

  /** Returns whether the history makes a name that differs in so few letters. */
  private boolean isNear(String name, int changes) {
    return Stream.concat(made.stream(), tables.stream())
        .anyMatch(other -> distance(name, other) <= changes);
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

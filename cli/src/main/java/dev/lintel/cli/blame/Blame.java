package dev.lintel.cli.blame;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ColumnAdded;
import dev.lintel.engine.change.ConstraintAdded;
import dev.lintel.engine.change.EnumValueAdded;
import dev.lintel.engine.change.IndexAdded;
import dev.lintel.engine.change.IndexDropped;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.SchemaChange;
import dev.lintel.engine.change.SchemaRenamed;
import dev.lintel.engine.change.TableAdded;
import dev.lintel.engine.change.TypeAdded;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.sql.Understanding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life of one object: every statement that made, changed or dropped it, those that would be
 * refused, and those that were not understood and name it. Walks the history backwards, so that it
 * can follow renames to the name the object had before.
 */
public final class Blame {

  private final List<Deed> newestFirst = new ArrayList<>();
  private ObjectPath object;

  /** Whether the object exists at the point that is looked at, as far as what came later tells. */
  private boolean alive = true;

  private Blame(ObjectPath object) {
    this.object = object;
  }

  /** Returns what was done to an object, oldest first. */
  public static List<Deed> of(ObjectPath object, Replay replay) {
    Blame blame = new Blame(object);
    List<ReplayedMigration> migrations = replay.migrations();
    for (int i = migrations.size() - 1; i >= 0; i--) {
      List<Step> steps = migrations.get(i).steps();
      for (int j = steps.size() - 1; j >= 0; j--) {
        blame.step(migrations.get(i).migration().name(), steps.get(j));
      }
    }
    Collections.reverse(blame.newestFirst);
    return blame.newestFirst;
  }

  /** Returns the objects that a history ever made or named, which a name could mean. */
  public static List<ObjectPath> objects(Replay replay) {
    Set<ObjectPath> objects = new LinkedHashSet<>();
    for (Step step : (Iterable<Step>) replay.steps()::iterator) {
      for (SchemaChange change : step.changes()) {
        objects.addAll(change.objects());
        QualifiedName owner = change.objects().get(0).owner();
        Members.of(change).keySet().forEach(name -> objects.add(ObjectPath.member(owner, name)));
      }
      if (step.refusal() != null) {
        objects.add(step.refusal().object());
      }
    }
    return List.copyOf(objects);
  }

  private void step(String migration, Step step) {
    Refusal refusal = step.refusal();
    if (refusal != null && concerns(refusal.object())) {
      newestFirst.add(
          new Deed(
              migration,
              refusal.span(),
              "would be refused: %s (SQLSTATE %s)"
                  .formatted(refusal.message(), refusal.sqlState())));
    }
    if (step.statement().understanding() == Understanding.OPAQUE && named(step)) {
      newestFirst.add(
          new Deed(
              migration,
              step.statement().span(),
              step.statement().kind() + " names it and was not understood"));
    }
    for (int i = step.changes().size() - 1; i >= 0; i--) {
      SchemaChange change = step.changes().get(i);
      Deed deed = deed(migration, change);
      if (deed != null) {
        newestFirst.add(deed);
        alive = !begins(change);
      }
      followRename(change);
    }
  }

  private @Nullable Deed deed(String migration, SchemaChange change) {
    for (ObjectPath changed : change.objects()) {
      if (concerns(changed)) {
        return new Deed(migration, change.span(), ChangeWords.of(change));
      }
    }
    String member = object.member();
    if (member == null) {
      return indexed(change) ? new Deed(migration, change.span(), ChangeWords.of(change)) : null;
    }
    if (change.objects().stream().noneMatch(this::isOwner)) {
      return null;
    }
    boolean renamed = change.objects().size() > 1;
    if (renamed) {
      return alive ? new Deed(migration, change.span(), ChangeWords.of(change)) : null;
    }
    if (!Members.of(change).containsKey(member)) {
      return null;
    }
    boolean made = change instanceof TableAdded || change instanceof TypeAdded;
    return new Deed(
        migration,
        made ? Members.of(change).getOrDefault(member, change.span()) : change.span(),
        ChangeWords.of(change) + " with it");
  }

  /** Returns whether the object did not exist before a change that concerns it. */
  private static boolean begins(SchemaChange change) {
    return change instanceof ColumnAdded
        || change instanceof ConstraintAdded
        || change instanceof EnumValueAdded
        || change instanceof TableAdded
        || change instanceof TypeAdded;
  }

  /** A part of the object is part of its life. */
  private boolean concerns(ObjectPath changed) {
    return changed.equals(object)
        || (object.member() == null
            && changed.member() != null
            && changed.owner().equals(object.owner()));
  }

  private boolean isOwner(ObjectPath changed) {
    return changed.member() == null && changed.owner().equals(object.owner());
  }

  private boolean indexed(SchemaChange change) {
    QualifiedName table =
        change instanceof IndexAdded added
            ? added.table()
            : change instanceof IndexDropped dropped ? dropped.table() : null;
    return object.owner().equals(table);
  }

  private void followRename(SchemaChange change) {
    if (change instanceof SchemaRenamed renamed) {
      if (object.owner().schema().equals(renamed.to())) {
        object = withOwner(object.owner().withSchema(renamed.from()));
      }
      return;
    }
    if (change.objects().size() < 2) {
      return;
    }
    ObjectPath now = change.objects().get(0);
    ObjectPath before = change.objects().get(1);
    if (now.equals(object)) {
      object = before;
    } else if (isOwner(now)) {
      object = withOwner(before.owner());
    }
  }

  private ObjectPath withOwner(QualifiedName owner) {
    return new ObjectPath(object.kind(), owner, object.member());
  }

  private boolean named(Step step) {
    String name = object.member() == null ? object.owner().name() : object.member();
    return step.statement().text().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }
}

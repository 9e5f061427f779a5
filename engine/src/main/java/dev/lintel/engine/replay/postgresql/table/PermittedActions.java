package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AddConstraint;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterConstraint;
import dev.lintel.engine.sql.node.AttachPartition;
import dev.lintel.engine.sql.node.ColumnSetting;
import dev.lintel.engine.sql.node.DetachPartition;
import dev.lintel.engine.sql.node.DropColumn;
import dev.lintel.engine.sql.node.DropConstraint;
import dev.lintel.engine.sql.node.DropExpression;
import dev.lintel.engine.sql.node.InertAction;
import dev.lintel.engine.sql.node.SetColumnDefault;
import dev.lintel.engine.sql.node.SetColumnNullability;
import dev.lintel.engine.sql.node.SetColumnType;
import dev.lintel.engine.sql.node.SetInheritance;
import dev.lintel.engine.sql.node.ValidateConstraint;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which kinds of relations an action of ALTER TABLE works on ({@code ATSimplePermissions}). */
public final class PermittedActions {

  private static final Set<Target> TABLES = EnumSet.of(Target.TABLE);
  private static final Set<Target> FOREIGN_TOO = EnumSet.of(Target.TABLE, Target.FOREIGN_TABLE);
  private static final Set<Target> STORED = EnumSet.of(Target.TABLE, Target.MATERIALIZED_VIEW);
  private static final Set<Target> ROWS =
      EnumSet.of(Target.TABLE, Target.MATERIALIZED_VIEW, Target.FOREIGN_TABLE);

  /** What is known by its words: the words, those of the message, and what it works on. */
  private static final List<Permission> BY_WORDS =
      List.of(
          new Permission("enable row level security", "ENABLE ROW SECURITY", TABLES),
          new Permission("disable row level security", "DISABLE ROW SECURITY", TABLES),
          new Permission("force row level security", "FORCE ROW SECURITY", TABLES),
          new Permission("no force row level security", "NO FORCE ROW SECURITY", TABLES),
          new Permission("enable trigger all", "ENABLE TRIGGER ALL", FOREIGN_TOO),
          new Permission("enable trigger user", "ENABLE TRIGGER USER", FOREIGN_TOO),
          new Permission("enable trigger", "ENABLE TRIGGER", FOREIGN_TOO),
          new Permission("enable always trigger", "ENABLE ALWAYS TRIGGER", FOREIGN_TOO),
          new Permission("enable replica trigger", "ENABLE REPLICA TRIGGER", FOREIGN_TOO),
          new Permission("disable trigger all", "DISABLE TRIGGER ALL", FOREIGN_TOO),
          new Permission("disable trigger user", "DISABLE TRIGGER USER", FOREIGN_TOO),
          new Permission("disable trigger", "DISABLE TRIGGER", FOREIGN_TOO),
          new Permission("enable rule", "ENABLE RULE", TABLES),
          new Permission("enable always rule", "ENABLE ALWAYS RULE", TABLES),
          new Permission("enable replica rule", "ENABLE REPLICA RULE", TABLES),
          new Permission("disable rule", "DISABLE RULE", TABLES),
          new Permission("cluster on", "CLUSTER ON", STORED),
          new Permission("set without cluster", "SET WITHOUT CLUSTER", STORED),
          new Permission("set without oids", "SET WITHOUT OIDS", FOREIGN_TOO),
          new Permission("set logged", "SET LOGGED", EnumSet.of(Target.TABLE, Target.SEQUENCE)),
          new Permission("set unlogged", "SET UNLOGGED", EnumSet.of(Target.TABLE, Target.SEQUENCE)),
          new Permission("set access method", "SET ACCESS METHOD", STORED),
          new Permission(
              "set tablespace",
              "SET TABLESPACE",
              EnumSet.of(
                  Target.TABLE, Target.MATERIALIZED_VIEW, Target.INDEX, Target.PARTITIONED_INDEX)),
          new Permission("set (", "SET", parameterized()),
          new Permission("reset (", "RESET", parameterized()),
          new Permission("replica identity", "REPLICA IDENTITY", STORED),
          new Permission("not of", "NOT OF", TABLES),
          new Permission("of", "OF", TABLES),
          new Permission("options (", "OPTIONS", EnumSet.of(Target.FOREIGN_TABLE)));

  /** The same of what follows the name of a column. */
  private static final List<Permission> OF_COLUMNS =
      List.of(
          new Permission(
              "set statistics",
              "ALTER COLUMN ... SET STATISTICS",
              EnumSet.complementOf(EnumSet.of(Target.VIEW, Target.SEQUENCE))),
          new Permission("set storage", "ALTER COLUMN ... SET STORAGE", ROWS),
          new Permission("set compression", "ALTER COLUMN ... SET COMPRESSION", STORED),
          new Permission("set (", "ALTER COLUMN ... SET", ROWS),
          new Permission("reset (", "ALTER COLUMN ... RESET", ROWS));

  private PermittedActions() {}

  /** Kinds of relations, as far as actions tell them apart. */
  private enum Target {
    TABLE,
    VIEW,
    MATERIALIZED_VIEW,
    SEQUENCE,
    INDEX,
    PARTITIONED_INDEX,
    FOREIGN_TABLE
  }

  private record Permission(String beginning, String words, Set<Target> targets) {}

  private static Set<Target> parameterized() {
    return EnumSet.of(Target.TABLE, Target.VIEW, Target.MATERIALIZED_VIEW, Target.INDEX);
  }

  /** Returns the server's words for an action that a relation does not know; else null. */
  public static @Nullable String refused(AlterAction action, Relation relation) {
    Target target = target(relation);
    boolean elsewhere = action instanceof AddConstraint && target == Target.FOREIGN_TABLE;
    return elsewhere ? null : refused(action, target);
  }

  /** Returns the server's words for an action that an index does not know; else null. */
  public static @Nullable String refusedOfIndex(AlterAction action, boolean partitioned) {
    boolean attaches = action instanceof AttachPartition;
    return attaches ? null : refused(action, partitioned ? Target.PARTITIONED_INDEX : Target.INDEX);
  }

  private static @Nullable String refused(AlterAction action, Target target) {
    Permission permission = of(action);
    return permission == null || permission.targets().contains(target) ? null : permission.words();
  }

  private static Target target(Relation relation) {
    if (relation instanceof Table table) {
      return table.kind() == Table.Kind.FOREIGN_TABLE ? Target.FOREIGN_TABLE : Target.TABLE;
    }
    if (relation instanceof View view) {
      return view.materialized() ? Target.MATERIALIZED_VIEW : Target.VIEW;
    }
    return relation instanceof Sequence ? Target.SEQUENCE : Target.TABLE;
  }

  private static @Nullable Permission of(AlterAction action) {
    if (action instanceof InertAction inert) {
      return of(BY_WORDS, Tokens.of(inert.text()), 0);
    }
    if (action instanceof ColumnSetting setting) {
      Tokens tokens = Tokens.of(setting.text());
      return of(OF_COLUMNS, tokens, tokens.isWord(1, "column") && tokens.isName(2) ? 3 : 2);
    }
    if (action instanceof SetColumnDefault) {
      return named(
          "ALTER COLUMN ... SET DEFAULT",
          EnumSet.of(Target.TABLE, Target.VIEW, Target.FOREIGN_TABLE));
    }
    if (action instanceof AddConstraint) {
      return named("ADD CONSTRAINT", FOREIGN_TOO);
    }
    if (action instanceof SetColumnNullability nullability) {
      return named(
          "ALTER COLUMN ... " + (nullability.notNull() ? "SET" : "DROP") + " NOT NULL",
          FOREIGN_TOO);
    }
    if (action instanceof SetInheritance inheritance) {
      return named(inheritance.inherit() ? "INHERIT" : "NO INHERIT", FOREIGN_TOO);
    }
    String words = ofTables(action);
    boolean foreign = !(action instanceof AlterConstraint || isPartition(action));
    return words == null ? null : named(words, foreign ? FOREIGN_TOO : TABLES);
  }

  private static boolean isPartition(AlterAction action) {
    return action instanceof AttachPartition || action instanceof DetachPartition;
  }

  private static @Nullable String ofTables(AlterAction action) {
    if (action instanceof AddColumn) {
      return "ADD COLUMN";
    }
    if (action instanceof DropColumn) {
      return "DROP COLUMN";
    }
    if (action instanceof SetColumnType) {
      return "ALTER COLUMN ... SET DATA TYPE";
    }
    if (action instanceof DropExpression) {
      return "ALTER COLUMN ... DROP EXPRESSION";
    }
    if (action instanceof DropConstraint) {
      return "DROP CONSTRAINT";
    }
    if (action instanceof ValidateConstraint) {
      return "VALIDATE CONSTRAINT";
    }
    if (action instanceof AlterConstraint) {
      return "ALTER CONSTRAINT";
    }
    if (action instanceof AttachPartition) {
      return "ATTACH PARTITION";
    }
    return action instanceof DetachPartition ? "DETACH PARTITION" : null;
  }

  private static Permission named(String words, Set<Target> targets) {
    return new Permission("", words, targets);
  }

  private static @Nullable Permission of(List<Permission> permissions, Tokens tokens, int from) {
    return permissions.stream()
        .filter(permission -> begins(tokens, from, permission.beginning().split(" ")))
        .findFirst()
        .orElse(null);
  }

  private static boolean begins(Tokens tokens, int from, String... words) {
    for (int i = 0; i < words.length; i++) {
      boolean same =
          words[i].equals("(")
              ? tokens.is(from + i, TokenType.LEFT_PAREN)
              : tokens.isWord(from + i, words[i].toLowerCase(Locale.ROOT));
      if (!same) {
        return false;
      }
    }
    return true;
  }
}

package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Set;

/**
 * What stands on a table and has a name of its own there: a trigger, a row-level security policy or
 * a rule.
 *
 * @param kind what it is
 * @param name the name; unique among those of its kind on the table
 * @param command what it is for in lower case: the event of a rule, the command of a policy or all,
 *     row, {@link #NEW_ROW} or statement for a trigger
 * @param uses the functions it calls and the relations it names, as far as they are known
 * @param columns the columns of the table that it names
 * @param origin the statement that made it
 */
public record Attachment(
    Kind kind,
    String name,
    String command,
    List<QualifiedName> uses,
    Set<String> columns,
    SourceSpan origin) {

  /** The command of a trigger for each row that runs before one is inserted. */
  public static final String NEW_ROW = "new row";

  /** Kinds of attachments. */
  public enum Kind {
    TRIGGER,
    POLICY,
    RULE;

    /** Returns the word for it in messages. */
    public String word() {
      return switch (this) {
        case TRIGGER -> "trigger";
        case POLICY -> "policy";
        case RULE -> "rule";
      };
    }
  }

  public Attachment {
    uses = List.copyOf(uses);
    columns = Set.copyOf(columns);
  }

  /** Returns whether it is a trigger for each row, which the partitions of a table have too. */
  public boolean isRowTrigger() {
    return kind == Kind.TRIGGER && !command.equals("statement");
  }

  /** Returns whether it is a trigger that may make another row of one that is inserted, or none. */
  public boolean replacesNewRows() {
    return kind == Kind.TRIGGER && command.equals(NEW_ROW);
  }

  /** Returns this under another name. */
  public Attachment withName(String newName) {
    return new Attachment(kind, newName, command, uses, columns, origin);
  }

  /** Returns this with other conditions, which use and name something else. */
  public Attachment withConditions(List<QualifiedName> newUses, Set<String> newColumns) {
    return new Attachment(kind, name, command, newUses, newColumns, origin);
  }

  /** Returns this after something it uses was renamed or moved. */
  public Attachment withUseRenamed(QualifiedName from, QualifiedName to) {
    return uses.contains(from)
        ? new Attachment(
            kind,
            name,
            command,
            uses.stream().map(u -> u.equals(from) ? to : u).toList(),
            columns,
            origin)
        : this;
  }

  /** Returns this after a column of the table was renamed. */
  public Attachment withColumnRenamed(String from, String to) {
    return columns.contains(from)
        ? new Attachment(
            kind,
            name,
            command,
            uses,
            Set.copyOf(columns.stream().map(c -> c.equals(from) ? to : c).toList()),
            origin)
        : this;
  }
}

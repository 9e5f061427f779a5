package dev.lintel.engine.sql;

import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.CommentOn;
import dev.lintel.engine.sql.node.CreateNamed;
import dev.lintel.engine.sql.node.CreateSchema;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.OpaqueAction;
import dev.lintel.engine.sql.node.OpaqueElement;
import dev.lintel.engine.sql.node.SetVariable;
import dev.lintel.engine.sql.node.TableElement;
import dev.lintel.engine.sql.node.TransactionControl;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** Looks for what a tree holds as text only, and for what it can do at all. */
final class Unknowns {
  private Unknowns() {}

  /** Returns where the first part stands that was not understood; null if all was. */
  static @Nullable SqlParserPos first(DdlStatement statement) {
    if (statement instanceof CreateTable table) {
      for (TableElement element : table.elements()) {
        if (element instanceof OpaqueElement) {
          return element.getParserPosition();
        }
      }
    } else if (statement instanceof AlterObject alter) {
      for (AlterAction action : alter.actions()) {
        if (action instanceof OpaqueAction) {
          return action.getParserPosition();
        }
      }
    } else if (statement instanceof CreateSchema schema) {
      for (DdlStatement element : schema.elements()) {
        SqlParserPos found = first(element);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Returns whether the statement is of a kind that can change the catalog, or runs others. */
  static boolean changesCatalog(DdlStatement statement) {
    if (statement instanceof DropObjects drop) {
      return switch (drop.kind()) {
        case TABLE,
            FOREIGN_TABLE,
            VIEW,
            MATERIALIZED_VIEW,
            INDEX,
            SEQUENCE,
            TYPE,
            DOMAIN,
            SCHEMA,
            EXTENSION ->
            true;
        default -> false;
      };
    }
    return !(statement instanceof CreateNamed
        || statement instanceof CommentOn
        || statement instanceof SetVariable
        || statement instanceof TransactionControl);
  }
}

package dev.lintel.engine.sql;

import dev.lintel.engine.sql.lex.Syntax;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the kinds of statements can do to the catalog. The words are those of the SQL commands of
 * PostgreSQL 17, MySQL 8.4, SQLite and Transact-SQL.
 */
final class StatementKinds {
  /** Objects the catalog holds. */
  private static final Set<String> CATALOG_OBJECTS =
      Set.of(
          "TABLE",
          "FOREIGN TABLE",
          "VIEW",
          "MATERIALIZED VIEW",
          "INDEX",
          "TYPE",
          "DOMAIN",
          "SEQUENCE",
          "SCHEMA",
          "EXTENSION");

  /** Objects of the database that the catalog does not hold. */
  private static final Set<String> OTHER_OBJECTS =
      Set.of(
          "FUNCTION",
          "PROCEDURE",
          "ROUTINE",
          "AGGREGATE",
          "TRIGGER",
          "EVENT TRIGGER",
          "POLICY",
          "RULE",
          "ROLE",
          "USER",
          "GROUP",
          "USER MAPPING",
          "DATABASE",
          "PUBLICATION",
          "SUBSCRIPTION",
          "STATISTICS",
          "COLLATION",
          "OPERATOR",
          "OPERATOR CLASS",
          "OPERATOR FAMILY",
          "CAST",
          "LANGUAGE",
          "SERVER",
          "FOREIGN DATA WRAPPER",
          "ACCESS METHOD",
          "TABLESPACE",
          "CONVERSION",
          "TRANSFORM",
          "TEXT SEARCH",
          "LARGE OBJECT",
          "DEFAULT PRIVILEGES",
          "SYSTEM",
          "DEFAULT CONVERSION",
          "EVENT",
          "PROC",
          "LOGIN",
          "COLUMN",
          "CONSTRAINT");

  private static final Set<String> WITH_TREE =
      words(
          "CREATE ALTER DROP COMMENT SET RESET BEGIN START COMMIT END ABORT ROLLBACK SAVEPOINT"
              + " RELEASE DO INSERT UPDATE DELETE TRUNCATE WITH PREPARE");

  private static final Set<String> INERT =
      words(
          "SELECT VALUES TABLE GRANT REVOKE ANALYZE ANALYSE VACUUM REINDEX LOCK COPY CLUSTER"
              + " REFRESH NOTIFY LISTEN UNLISTEN EXPLAIN PREPARE EXECUTE DEALLOCATE DECLARE FETCH"
              + " MOVE CLOSE SHOW CHECKPOINT LOAD SECURITY MERGE REASSIGN");

  private static final Set<String> DATA = words("SELECT VALUES INSERT UPDATE DELETE COMMENT COPY");

  private static final Set<String> OPAQUE = words("CALL IMPORT DISCARD");

  /** Kinds that other databases have and PostgreSQL has not. */
  private static final Set<String> OTHER_INERT =
      words(
          "USE PRAGMA REPLACE DESCRIBE DESC OPTIMIZE REPAIR CHECK FLUSH KILL UNLOCK HANDLER PRINT"
              + " HELP REVERT DENY SAVE");

  private static final Set<String> OTHER_OPAQUE =
      words(
          "RENAME ATTACH DETACH EXEC IF WHILE RAISERROR THROW SIGNAL RETURN GOTO WAITFOR BULK DBCC"
              + " XA INSTALL UNINSTALL RESTORE BACKUP CACHE SHUTDOWN CHANGE PURGE STOP TRY");

  private StatementKinds() {}

  private static Set<String> words(String words) {
    return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether the grammar has a tree for statements that begin so. */
  static boolean hasTree(StatementHead head) {
    if (head.verb().equals("ALTER") || head.verb().equals("DROP")) {
      boolean known =
          head.verb().equals("ALTER") ? changesCatalog(head) : !head.object().equals("OWNED");
      return known;
    }
    return WITH_TREE.contains(head.verb());
  }

  /** Returns whether a CREATE, ALTER or DROP is about an object that the catalog holds. */
  static boolean changesCatalog(StatementHead head) {
    return CATALOG_OBJECTS.contains(head.object());
  }

  /** Returns whether statements that begin so read and write rows, or only speak of objects. */
  static boolean isData(StatementHead head) {
    return DATA.contains(head.verb());
  }

  /** Returns whether statements that begin so cannot change the catalog, whatever follows. */
  static boolean isInert(StatementHead head, Syntax syntax) {
    return switch (head.verb()) {
      case "CREATE", "ALTER", "DROP" -> OTHER_OBJECTS.contains(head.object());
      case "DO" -> false;
      case "EXECUTE" -> syntax == Syntax.POSTGRESQL; // elsewhere it runs any text
      default ->
          WITH_TREE.contains(head.verb())
              || INERT.contains(head.verb())
              || (syntax != Syntax.POSTGRESQL && OTHER_INERT.contains(head.verb()));
    };
  }

  /** Returns whether a statement can begin with the verb at all. */
  static boolean isKnown(StatementHead head, Syntax syntax) {
    return Stream.of(WITH_TREE, INERT, OPAQUE).anyMatch(words -> words.contains(head.verb()))
        || (syntax != Syntax.POSTGRESQL
            && (OTHER_INERT.contains(head.verb()) || OTHER_OPAQUE.contains(head.verb())));
  }
}

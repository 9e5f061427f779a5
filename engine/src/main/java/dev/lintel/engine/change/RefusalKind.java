package dev.lintel.engine.change;

/** Why a database refuses a statement; with the SQLSTATE that PostgreSQL gives. */
public enum RefusalKind {
  DUPLICATE_COLUMN("42701"),
  DUPLICATE_RELATION("42P07"),
  /** A table would inherit from itself. */
  CIRCULAR_INHERITANCE("42P07"),
  /** The index that shall be made has the name of a relation that exists. */
  DUPLICATE_INDEX("42P07"),
  DUPLICATE_CONSTRAINT("42710"),
  DUPLICATE_TYPE("42710"),
  DUPLICATE_ENUM_VALUE("42710"),
  DUPLICATE_SCHEMA("42P06"),
  DUPLICATE_EXTENSION("42710"),
  MISSING_RELATION("42P01"),
  MISSING_COLUMN("42703"),
  AMBIGUOUS_COLUMN("42702"),
  /** Two tables in FROM have the same name. */
  DUPLICATE_ALIAS("42712"),
  MISSING_CONSTRAINT("42704"),
  MISSING_TYPE("42704"),
  MISSING_INDEX("42704"),
  MISSING_ENUM_VALUE("22023"),
  MISSING_SCHEMA("3F000"),
  MISSING_EXTENSION("42704"),
  DEPENDENT_OBJECTS("2BP01"),
  WRONG_OBJECT_TYPE("42809"),
  MULTIPLE_PRIMARY_KEYS("42P16"),
  INVALID_FOREIGN_KEY("42830"),
  TYPE_MISMATCH("42804"),
  INVALID_TABLE_DEFINITION("42P16"),
  INVALID_SCHEMA_DEFINITION("42P15"),
  FEATURE_NOT_SUPPORTED("0A000"),
  INSIDE_TRANSACTION("25001"),
  NOT_IN_TRANSACTION("25P01"),
  UNSAFE_NEW_ENUM_VALUE("55P04"),
  NOT_IN_PREREQUISITE_STATE("55000"),
  DUPLICATE_FUNCTION("42723"),
  MISSING_FUNCTION("42883"),
  /** More than one function has the name, and the statement does not tell which. */
  AMBIGUOUS_FUNCTION("42725"),
  INVALID_FUNCTION_DEFINITION("42P13"),
  /** A policy, rule, publication and the like exists already. */
  DUPLICATE_OBJECT("42710"),
  /** A policy, rule, publication and the like does not exist. */
  MISSING_OBJECT("42704"),
  DUPLICATE_TRIGGER("42710"),
  MISSING_TRIGGER("42704"),
  /**
   * CREATE TYPE … AS ENUM names a label twice, which only a catalog index of the server notices.
   */
  REPEATED_ENUM_VALUE("23505"),
  /** A name is taken, which only a catalog index of the server notices. */
  REPEATED_KEY("23505"),
  /** GRANT or REVOKE of a privilege that objects of the kind do not have. */
  INVALID_PRIVILEGE("0LP01"),
  /** A literal is no value of the type, such as a default that is no label of its enum. */
  INVALID_VALUE("22P02"),
  /** A number is too large for its type. */
  NUMBER_OUT_OF_RANGE("22003"),
  /** A string is longer than its type allows. */
  VALUE_TOO_LONG("22001"),
  /** A row has NULL where its column or domain allows none. */
  NOT_NULL_VIOLATION("23502"),
  /** A new row, or a value of a domain, does not fulfil a condition. */
  CHECK_VIOLATION("23514"),
  /** Two rows of one statement have the same key. */
  UNIQUE_VIOLATION("23505"),
  /** One statement would change a row twice. */
  ROW_CHANGED_TWICE("21000"),
  /** A string of bits has another length than its type. */
  WRONG_BIT_LENGTH("22026"),
  /** Only a superuser, or nobody, may do this. */
  PERMISSION_DENIED("42501"),
  /** A setting of the server that a session cannot change. */
  SETTING_CANNOT_CHANGE("55P02"),
  /** A body of PL/pgSQL assigns to a constant. */
  CONSTANT_ASSIGNED("22005"),
  /** A variable that cannot be null is given no value. */
  NULL_NOT_ALLOWED("22004"),
  MISSING_PRIMARY_KEY("42704"),
  MISSING_SAVEPOINT("3B001"),
  MISSING_PREPARED_STATEMENT("26000"),
  DUPLICATE_PREPARED_STATEMENT("42P05"),
  MISSING_CURSOR("34000"),
  DUPLICATE_CURSOR("42P03"),
  INVALID_NAME("42602"),
  RESERVED_NAME("42939"),
  INVALID_OBJECT_DEFINITION("42P17"),
  MISSING_OPERATOR_CLASS("42704"),
  MISSING_ACCESS_METHOD("42704"),
  INVALID_PARAMETER("22023"),
  INVALID_COLUMN_REFERENCE("42P10"),
  /** A value for a column that only the server gives values. */
  GENERATED_ALWAYS("428C9"),
  /** A column is neither grouped nor in an aggregate, or an aggregate stands where none may. */
  INVALID_GROUPING("42803"),
  /** A window function stands where none may, or without OVER. */
  INVALID_WINDOW("42P20"),
  /** A recursive query reads itself where it may not. */
  INVALID_RECURSION("42P19"),
  /** A value that makes no sense, such as a range that ends before it begins. */
  INVALID_DATA("22000"),
  /** A LIMIT below zero. */
  NEGATIVE_LIMIT("2201W"),
  /** An OFFSET below zero. */
  NEGATIVE_OFFSET("2201X"),
  /** A sample of a table with arguments that its method does not take. */
  INVALID_SAMPLE("2202H"),
  /** A value of one type is cast to another that there is no cast to. */
  INVALID_CAST("42846"),
  /** Nothing tells what type something has. */
  INDETERMINATE_TYPE("42P18"),
  MISSING_PARAMETER("42P02"),
  INVALID_XML("2200N"),
  /** A literal is no date or time. */
  INVALID_DATETIME("22007"),
  DATETIME_OUT_OF_RANGE("22008"),
  DIVISION_BY_ZERO("22012"),
  /** The migration raises an error of its own; with the SQLSTATE that it chooses. */
  RAISED("P0001"),
  FAILED_ASSERTION("P0004"),
  /** A body ends the transaction where it cannot. */
  INVALID_TERMINATION("2D000"),
  /** No operator takes values of these types. */
  MISSING_OPERATOR("42883"),
  SYNTAX_ERROR("42601"),
  /** The server is too old for the syntax. */
  NEWER_SYNTAX("42601"),
  /** The server is too old for a function. */
  NEWER_FUNCTION("42883"),
  /** The server is too old for a built-in type. */
  NEWER_TYPE("42704"),
  /** The server is too old for a parameter of a view, table or index. */
  NEWER_PARAMETER("22023");

  private final String sqlState;

  RefusalKind(String sqlState) {
    this.sqlState = sqlState;
  }

  /** Returns the SQLSTATE (PostgreSQL documentation, appendix A). */
  public String sqlState() {
    return sqlState;
  }
}

package dev.lintel.engine.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The words of generated statements: mostly names that exist, else some of a small vocabulary, so
 * that names collide and objects are missing often enough. The same seed gives the same words on
 * every machine.
 */
final class Vocabulary {
  private static final List<String> TABLES =
      List.of(
          "a",
          "b",
          "c",
          "d",
          "\"A\"",
          "s.a",
          "s.b",
          "public.c",
          "a_table_with_a_name_so_long_that_implicit_names_must_be_cut");
  private static final List<String> COLUMNS =
      List.of("id", "x", "y", "z", "\"X\"", "a_column_with_a_rather_long_name");
  private static final List<String> TYPES =
      List.of(
          "int",
          "int",
          "int",
          "bigint",
          "smallint",
          "text",
          "text",
          "varchar(20)",
          "numeric(10,2)",
          "timestamp(3)",
          "timestamptz",
          "boolean",
          "uuid",
          "jsonb",
          "date",
          "text[]",
          "int[]",
          "e",
          "e[]",
          "d1");

  private final Random random;
  private World world = World.NOTHING;

  Vocabulary(long seed) {
    random = new Random(seed);
  }

  /** Takes note of what exists now. */
  void learn(World newWorld) {
    world = newWorld;
  }

  /** Returns true {@code percent} times out of a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Returns {@code word} {@code percent} times out of a hundred, else nothing. */
  String maybe(int percent, String word) {
    return chance(percent) ? word : "";
  }

  /** Returns a number from {@code first} to {@code last}. */
  int number(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  String oneOf(String... words) {
    return words[random.nextInt(words.length)];
  }

  <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** Returns something that exists nine times out of ten, if anything does. */
  private String known(List<String> existing, String other) {
    return existing.isEmpty() || chance(10) ? other : oneOf(existing);
  }

  /** A table, likely one that exists. */
  String table() {
    return known(world.named("r"), newTable());
  }

  /** A name for a table. */
  String newTable() {
    return oneOf(TABLES);
  }

  /** A name for a table without a schema, as the target of a rename is written. */
  String plainTable() {
    String table = newTable();
    return table.substring(table.indexOf('.') + 1);
  }

  /** A column, likely one of that relation. */
  String column(String relation) {
    return known(world.columnsOf(relation), newColumn());
  }

  /** A name for a column. */
  String newColumn() {
    return oneOf(COLUMNS);
  }

  /** One or two columns, likely of that relation. */
  String columns(String relation) {
    return chance(65) ? column(relation) : column(relation) + ", " + column(relation);
  }

  /** Different names for columns. */
  List<String> newColumns(int count) {
    List<String> columns = new ArrayList<>(COLUMNS);
    Collections.shuffle(columns, random);
    return columns.subList(0, count);
  }

  String constraint(String table) {
    return known(world.constraintsOf(table), newName());
  }

  String index() {
    return known(world.named("i"), newName());
  }

  String sequence() {
    return known(world.named("S"), newName());
  }

  String schema() {
    return known(world.named("n"), oneOf("public", "s", "t"));
  }

  /** A name for an index, constraint or sequence; sometimes one the server would choose itself. */
  String newName() {
    return chance(60)
        ? oneOf("i", "j", "k", "l")
        : oneOf("a", "b", "c")
            + oneOf(
                "_pkey", "_x_key", "_y_key", "_x_idx", "_x_fkey", "_x_check", "_check", "_id_seq");
  }

  String enumType() {
    return known(world.named("e"), oneOf("e", "f", "g", "s.e"));
  }

  String domain() {
    return known(world.named("d"), "d1");
  }

  String type() {
    return chance(15) ? enumType() + maybe(30, "[]") : oneOf(TYPES);
  }

  String label() {
    return "'" + oneOf("one", "two", "three", "it''s") + "'";
  }

  String view() {
    return known(world.named("v"), newView());
  }

  String materializedView() {
    return known(world.named("m"), newView());
  }

  String newView() {
    return oneOf("v", "w", "s.v", "m", "u");
  }

  /** A default that fits {@code type}. */
  String defaultOf(String type) {
    return switch (type) {
      case "int", "bigint", "smallint", "numeric(10,2)" -> oneOf("0", "-1", "1 + 1");
      case "text", "varchar(20)", "d1" -> oneOf("''", "'x'");
      case "timestamp(3)", "timestamptz" -> oneOf("now()", "CURRENT_TIMESTAMP");
      case "boolean" -> oneOf("true", "false");
      case "uuid" -> "gen_random_uuid()";
      case "jsonb" -> "'{}'";
      case "date" -> "CURRENT_DATE";
      default -> type.endsWith("[]") ? "'{}'" : label();
    };
  }
}

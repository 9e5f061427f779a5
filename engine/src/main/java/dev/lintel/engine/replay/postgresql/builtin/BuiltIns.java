package dev.lintel.engine.replay.postgresql.builtin;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.replay.postgresql.builtin.Signature.Kind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects of schema {@code pg_catalog} of PostgreSQL 17. */
public final class BuiltIns {

  private BuiltIns() {}

  private static final class Types {
    static final Map<String, SqlType> BY_NAME = new HashMap<>();
    static final Map<String, SqlType> BY_PRINTED = new HashMap<>();

    static {
      List<String[]> lines =
          SortedList.of("types.txt").all().stream().map(line -> line.split("\t", -1)).toList();
      // A range comes before what it is a range of, and a multirange before its range.
      for (int pass = 0; pass < 3; pass++) {
        lines.forEach(Types::add);
      }
    }

    private static void add(String[] line) {
      SqlType of = BY_NAME.get(line[5]);
      if (BY_NAME.containsKey(line[0]) || (of == null && !line[5].equals("-"))) {
        return;
      }
      Form form =
          switch (line[4]) {
            case "p" -> Form.PSEUDO;
            case "r" -> Form.RANGE;
            case "m" -> Form.MULTIRANGE;
            default -> Form.BASE;
          };
      SqlType type =
          new SqlType(
              line[0],
              new DataType(null, line[1], List.of(), 0),
              line[2].charAt(0),
              line[3].equals("!"),
              form,
              of,
              line[6]);
      BY_NAME.put(line[0], type);
      BY_PRINTED.put(line[1], type);
    }
  }

  private static final class Functions {
    static final SortedList LIST = SortedList.of("functions.txt");
    static final Map<String, List<Signature>> READ = new HashMap<>();
  }

  private static final class Operators {
    static final SortedList LIST = SortedList.of("operators.txt");
    static final Map<String, List<OperatorSignature>> READ = new HashMap<>();
  }

  private static final class Casts {
    static final Map<String, Cast> BY_TYPES = new HashMap<>();

    static {
      for (String line : SortedList.of("casts.txt").all()) {
        int end = line.length();
        BY_TYPES.put(
            line.substring(0, end - 4), new Cast(line.charAt(end - 3), line.charAt(end - 1)));
      }
    }
  }

  /** Returns the type of a {@code typname}; one that begins with {@code _} is an array. */
  public static SqlType type(String typname) {
    SqlType type = find(typname);
    if (type == null) {
      throw new IllegalArgumentException("no built-in type: " + typname);
    }
    return type;
  }

  private static @Nullable SqlType find(String typname) {
    SqlType type = Types.BY_NAME.get(typname);
    if (type != null) {
      return type;
    }
    SqlType element = typname.startsWith("_") ? Types.BY_NAME.get(typname.substring(1)) : null;
    return element == null ? null : element.array();
  }

  /** Returns the type that is printed so; null if there is none. */
  public static @Nullable SqlType printed(String name) {
    return Types.BY_PRINTED.get(name);
  }

  /** Returns the type whose {@code typname} is {@code name}; null if there is none. */
  public static @Nullable SqlType named(String name) {
    return Types.BY_NAME.get(name);
  }

  /** Returns whether there is a function of that name. */
  public static boolean hasFunction(String name) {
    return !functions(name).isEmpty();
  }

  /** Returns the functions of a name. */
  public static List<Signature> functions(String name) {
    synchronized (Functions.READ) {
      return Functions.READ.computeIfAbsent(
          name, n -> Functions.LIST.lines(n).stream().map(BuiltIns::function).toList());
    }
  }

  /** Returns the operators of a name. */
  public static List<OperatorSignature> operators(String name) {
    synchronized (Operators.READ) {
      return Operators.READ.computeIfAbsent(
          name, n -> Operators.LIST.lines(n).stream().map(BuiltIns::operator).toList());
    }
  }

  /** Returns the cast between two types; null if there is none in {@code pg_cast}. */
  public static @Nullable Cast cast(SqlType from, SqlType to) {
    return Casts.BY_TYPES.get(from.name() + " " + to.name());
  }

  private static Signature function(String line) {
    String[] words = line.split(" ", -1);
    List<SqlType> arguments = new ArrayList<>();
    List<@Nullable String> names = new ArrayList<>();
    boolean variadic = false;
    int defaults = 0;
    for (int i = 3; i < words.length; i++) {
      if (words[i].startsWith("=")) {
        defaults = Integer.parseInt(words[i].substring(1));
        continue;
      }
      variadic |= words[i].startsWith("+");
      String argument = words[i].startsWith("+") ? words[i].substring(1) : words[i];
      int colon = argument.indexOf(':');
      arguments.add(type(colon < 0 ? argument : argument.substring(0, colon)));
      names.add(colon < 0 ? null : argument.substring(colon + 1));
    }
    boolean set = words[2].startsWith("*");
    return new Signature(
        kind(words[1].charAt(0)),
        words[1].charAt(1),
        type(set ? words[2].substring(1) : words[2]),
        set,
        List.copyOf(arguments),
        Collections.unmodifiableList(names),
        variadic,
        defaults);
  }

  private static Kind kind(char prokind) {
    return switch (prokind) {
      case 'p' -> Kind.PROCEDURE;
      case 'a' -> Kind.AGGREGATE;
      case 'o', 'h' -> Kind.ORDERED_SET;
      case 'w' -> Kind.WINDOW;
      default -> Kind.FUNCTION;
    };
  }

  private static OperatorSignature operator(String line) {
    String[] words = line.split(" ", -1);
    return new OperatorSignature(
        words[1].equals("-") ? null : type(words[1]),
        type(words[2]),
        type(words[3]),
        words[4].charAt(0),
        words.length > 5);
  }
}

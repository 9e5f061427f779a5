package dev.lintel.engine.sql.syntax;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of tokens of PostgreSQL's grammar: one for each keyword, one for each sign, and a few
 * for names and constants.
 */
final class Terminals {
  static final int NAME = 0;
  static final int STRING = 1;
  static final int INTEGER = 2;
  static final int DECIMAL = 3;
  static final int BITS = 4;
  static final int PARAMETER = 5;
  static final int OPERATOR = 6;
  static final int OTHER = 7;

  private static final List<String> SIGNS =
      List.of(
          "(", ")", ",", ".", ";", ":", "[", "]", "::", ":=", "=>", "+", "-", "*", "/", "%", "^",
          "<", ">", "=", "<=", ">=", "<>");

  private static final Map<String, Set<String>> FOLLOWED =
      Map.of(
          "not", Set.of("between", "in", "like", "ilike", "similar"),
          "nulls", Set.of("first", "last"),
          "with", Set.of("time", "ordinality"),
          "without", Set.of("time"),
          "format", Set.of("json"));

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Integer> words = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, BitSet> classes = new HashMap<>();

  /**
   * Makes the terminals.
   *
   * @param keywords the keywords by class
   */
  Terminals(Map<String, List<String>> keywords) {
    SIGNS.forEach(sign -> ids.put(sign, OTHER + 1 + ids.size()));
    for (List<String> list : keywords.values()) {
      list.forEach(word -> words.computeIfAbsent(word, w -> OTHER + 1 + ids.size() + words.size()));
    }
    int next = OTHER + 1 + ids.size() + words.size();
    for (String word : FOLLOWED.keySet().stream().sorted().toList()) {
      ids.put(word.toUpperCase(Locale.ROOT) + "_LA", next++);
    }
    words.forEach((word, id) -> ids.put(word.toUpperCase(Locale.ROOT), id));
    defineClasses(keywords);
  }

  private void defineClasses(Map<String, List<String>> keywords) {
    BitSet free = set(keywords, "free");
    free.or(set(keywords, "unreserved"));
    BitSet columns = union(free, set(keywords, "column_name"));
    BitSet functions = union(free, set(keywords, "type_function_name"));
    BitSet all = union(union(columns, functions), set(keywords, "reserved"));
    BitSet bare = union(all, new BitSet());
    bare.andNot(set(keywords, "not_bare"));
    BitSet columnsButSet = union(columns, named(NAME));
    columnsButSet.clear(keyword("set"));
    BitSet any = new BitSet();
    any.set(0, OTHER + 1 + ids.size());
    any.clear(OTHER);
    any.clear(sign(";"));
    classes.put("ident", named(NAME));
    classes.put("col_id", union(columns, named(NAME)));
    classes.put("col_id_but_set", columnsButSet);
    classes.put("type_function_name", union(functions, named(NAME)));
    classes.put("reserved_type_function", set(keywords, "type_function_name"));
    classes.put("non_reserved", union(union(columns, functions), named(NAME)));
    classes.put("col_label", union(all, named(NAME)));
    classes.put("bare_label", union(bare, named(NAME)));
    classes.put("reserved", set(keywords, "reserved"));
    classes.put("string", named(STRING));
    classes.put("integer", named(INTEGER));
    classes.put("decimal", named(DECIMAL));
    classes.put("bits", named(BITS));
    classes.put("parameter", named(PARAMETER));
    classes.put("operator", named(OPERATOR));
    classes.put("any", any);
  }

  private BitSet set(Map<String, List<String>> keywords, String name) {
    BitSet set = new BitSet();
    keywords.getOrDefault(name, List.of()).forEach(word -> set.set(keyword(word)));
    return set;
  }

  private static BitSet named(int id) {
    BitSet set = new BitSet();
    set.set(id);
    return set;
  }

  private static BitSet union(BitSet first, BitSet second) {
    BitSet union = (BitSet) first.clone();
    union.or(second);
    return union;
  }

  /** Returns the number of terminals. */
  int size() {
    return OTHER + 1 + ids.size();
  }

  /** Returns the terminals of a class. */
  BitSet ofClass(String name) {
    BitSet set = classes.get(name);
    if (set == null) {
      throw new IllegalArgumentException("no class of tokens: " + name);
    }
    return set;
  }

  /** Returns a terminal that the grammar names by itself. */
  BitSet ofName(String name) {
    Integer id = ids.get(name);
    if (id == null) {
      throw new IllegalArgumentException("no keyword or sign: " + name);
    }
    return named(id);
  }

  int sign(String sign) {
    return ids.getOrDefault(sign, OTHER);
  }

  /** Returns the terminal of a word: a keyword's own or that of names. */
  int keyword(String word) {
    return words.getOrDefault(word, NAME);
  }

  /**
   * Returns the terminal of a keyword before another word.
   *
   * @param next the word after it; null if something else follows
   */
  int keyword(String word, @Nullable String next) {
    int id = keyword(word);
    if (id == NAME || next == null) {
      return id;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean followed =
        FOLLOWED.getOrDefault(lower, Set.of()).contains(next.toLowerCase(Locale.ROOT));
    return followed ? ids.getOrDefault(lower.toUpperCase(Locale.ROOT) + "_LA", id) : id;
  }
}

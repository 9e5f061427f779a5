package dev.lintel.engine.replay.postgresql.builtin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operator classes of the index methods, read when they are first asked for. */
public final class OperatorClasses {

  private static final String RESOURCE = "operator-classes.txt";

  private static final OperatorClasses NONE = new OperatorClasses();

  private final Map<String, String> inputs = new HashMap<>();
  private final Set<String> defaults = new HashSet<>();

  private OperatorClasses() {}

  private static final class Loaded {
    private static final Map<String, OperatorClasses> METHODS = read();
  }

  /** Returns those of an index method; none of them for one that an extension brings. */
  public static OperatorClasses of(String method) {
    return Loaded.METHODS.getOrDefault(method, NONE);
  }

  /** Returns the types that the classes take, as the database prints them, by name of the class. */
  public Map<String, String> inputs() {
    return inputs;
  }

  /** Returns the types that a class is the default of. */
  public Set<String> defaults() {
    return defaults;
  }

  private static Map<String, OperatorClasses> read() {
    Map<String, OperatorClasses> methods = new HashMap<>();
    ListResource.lines(RESOURCE).forEach(words -> add(methods, words));
    return methods;
  }

  private static void add(Map<String, OperatorClasses> methods, List<String> words) {
    OperatorClasses classes =
        methods.computeIfAbsent(words.get(0), method -> new OperatorClasses());
    String input = words.get(2).replace('~', ' ');
    classes.inputs.put(words.get(1), input);
    if (words.size() > 3) {
      classes.defaults.add(input);
    }
  }
}

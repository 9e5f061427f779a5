package dev.lintel.engine.replay.postgresql.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The extensions that are known, with what they bring ({@code extensions.txt}). An extension that
 * is not known may bring anything.
 */
public final class Extensions {

  private Extensions() {}

  /** Read only when the first name is asked for: most histories need no extension. */
  private static final class Known {
    static final Map<String, ExtensionMembers> BY_NAME = ExtensionList.read();
    static final Map<String, List<String>> BY_OPERATOR = byOperator();
    static final Map<Function<ExtensionMembers, Set<String>>, BroughtNames> BY_KIND =
        new ConcurrentHashMap<>();

    static BroughtNames names(Function<ExtensionMembers, Set<String>> kind) {
      return BY_KIND.computeIfAbsent(kind, asked -> new BroughtNames(BY_NAME, asked));
    }

    private static Map<String, List<String>> byOperator() {
      Map<String, List<String>> bringing = new HashMap<>();
      BY_NAME.forEach(
          (extension, members) -> {
            for (String operator : members.namedOperators()) {
              bringing.computeIfAbsent(operator, name -> new ArrayList<>()).add(extension);
            }
          });
      return bringing;
    }
  }

  /** Returns what an extension brings; empty if the extension is not known. */
  public static Optional<ExtensionMembers> members(String extension) {
    return Optional.ofNullable(Known.BY_NAME.get(extension));
  }

  /** Returns the types of an extension; empty if the extension is not known. */
  public static Optional<Set<String>> types(String extension) {
    return members(extension).map(ExtensionMembers::types);
  }

  /** Returns whether an extension may bring something of that kind and name. */
  public static boolean mayBring(
      String extension, Function<ExtensionMembers, Set<String>> kind, String name) {
    return !Known.BY_NAME.containsKey(extension)
        || Known.names(kind).extensions(name).contains(extension);
  }

  /**
   * Returns the known extensions that are known to bring an operator of that name, not those that
   * may bring any: an extension that nobody made is not thought up.
   */
  static List<String> bringingOperator(String name) {
    return List.copyOf(Known.BY_OPERATOR.getOrDefault(name, List.of()));
  }

  /** Returns the known extensions that bring something of that kind and name. */
  public static List<String> bringing(Function<ExtensionMembers, Set<String>> kind, String name) {
    return List.copyOf(Known.names(kind).extensions(name));
  }
}

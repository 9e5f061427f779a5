package dev.lintel.engine.replay.postgresql.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which of the known extensions bring a name of one kind. PostGIS alone has hundreds of functions,
 * and every name of a long data statement may be one of them, so names are looked up and not gone
 * through.
 */
final class BroughtNames {
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, List<String>> byBeginning = new HashMap<>();

  BroughtNames(
      Map<String, ExtensionMembers> extensions, Function<ExtensionMembers, Set<String>> kind) {
    extensions.forEach(
        (extension, members) -> kind.apply(members).forEach(name -> add(name, extension)));
  }

  private void add(String name, String extension) {
    String beginning = ExtensionMembers.beginning(name);
    (beginning == null ? byName : byBeginning)
        .computeIfAbsent(beginning == null ? name : beginning, n -> new ArrayList<>())
        .add(extension);
  }

  /** Returns the extensions that bring something of that name, in alphabetical order. */
  Set<String> extensions(String name) {
    Set<String> bringing = new TreeSet<>(byName.getOrDefault(name, List.of()));
    byBeginning.forEach(
        (beginning, extensions) -> {
          if (name.startsWith(beginning)) {
            bringing.addAll(extensions);
          }
        });
    return bringing;
  }
}

package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.SchemaAdded;
import dev.lintel.engine.migration.SessionStart;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the schema in which a tool made what names without a schema made, where the tool is told of
 * it outside the files that are read: in code, in the environment. The history itself tells when
 * none of its migrations makes a schema and several name one all the same, with objects that were
 * made without it; unless one calls such an object public.
 */
final class ToolSchemaSearch {

  /** A schema that only one migration names is likelier a slip. */
  private static final int SEVERAL = 2;

  private static final String PUBLIC = "public";

  private static final Set<RefusalKind> MISSING =
      Set.of(RefusalKind.MISSING_RELATION, RefusalKind.MISSING_SCHEMA, RefusalKind.MISSING_TYPE);

  private ToolSchemaSearch() {}

  /** Returns how the tool's sessions begin; empty if nothing tells that they do otherwise. */
  static Optional<SessionStart> in(Replay replay) {
    Set<String> candidates = candidates(replay);
    if (candidates.isEmpty() || makesSchemas(replay) || !users(replay, PUBLIC).isEmpty()) {
      return Optional.empty();
    }
    Map<String, Set<String>> users = new HashMap<>();
    for (String schema : candidates) {
      users.put(schema, users(replay, schema));
    }
    return users.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= SEVERAL)
        .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
        .map(entry -> SessionStart.first(entry.getKey(), List.of(entry.getKey())));
  }

  private static Set<String> candidates(Replay replay) {
    Set<String> schemas = new LinkedHashSet<>();
    replay
        .steps()
        .forEach(
            step -> {
              Refusal refusal = step.refusal();
              if (refusal != null && MISSING.contains(refusal.kind())) {
                QualifiedName name = refusal.object().owner();
                boolean schema = refusal.kind() == RefusalKind.MISSING_SCHEMA;
                schemas.add(schema ? name.name() : name.schema());
              }
            });
    schemas.remove("");
    return schemas;
  }

  /** Migrations that make schemas would make the tool's own, too. */
  private static boolean makesSchemas(Replay replay) {
    return replay.steps().anyMatch(step -> step.changes(SchemaAdded.class).findAny().isPresent());
  }

  /** Returns the migrations that name, with the schema, what was made without one before. */
  private static Set<String> users(Replay replay, String schema) {
    String name = Pattern.quote(schema);
    Pattern use =
        Pattern.compile(
            "(?<![\\w$.\"])(?:\"%s\"|(?i:%s))\\s*\\.\\s*(?:\"([^\"]+)\"|(\\w+))"
                .formatted(name, name));
    Set<String> users = new HashSet<>();
    for (ReplayedMigration replayed : replay.migrations()) {
      for (Step step : replayed.steps()) {
        Matcher matcher = use.matcher(step.statement().text());
        while (matcher.find()) {
          String quoted = matcher.group(1);
          String object = quoted == null ? matcher.group(2).toLowerCase(Locale.ROOT) : quoted;
          QualifiedName made = new QualifiedName(PUBLIC, object);
          if (step.before().relation(made).isPresent() || step.before().type(made).isPresent()) {
            users.add(replayed.migration().name());
          }
        }
      }
    }
    return users;
  }
}

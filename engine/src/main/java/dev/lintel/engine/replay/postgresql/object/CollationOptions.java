package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The attributes of CREATE COLLATION ({@code DefineCollation} of the server's source). */
final class CollationOptions {

  /** What some version knows. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "from",
          "locale",
          "lc_collate",
          "lc_ctype",
          "provider",
          "deterministic",
          "rules",
          "version");

  private static final Set<String> PROVIDERS = Set.of("icu", "libc", "builtin");

  /** Before this version collations of ICU could be given by the names of those of the system. */
  private static final ServerVersion LOCALE_ONLY = new ServerVersion(15);

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;
  private final QualifiedName collation;

  CollationOptions(Execution execution, StatementText text, QualifiedName collation) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
    this.collation = collation;
  }

  /** Refuses the attributes between the parenthesis at a token and the one that closes it. */
  void require(int open) {
    if (!tokens.is(open, TokenType.LEFT_PAREN)) {
      return;
    }
    Map<String, String> given = new HashMap<>();
    for (int[] item : Items.of(tokens, open + 1, tokens.afterParenthesis(open) - 1)) {
      String name = tokens.isName(item[0]) ? tokens.name(item[0]) : "";
      if (!ATTRIBUTES.contains(name)) {
        throw refused(
            RefusalKind.SYNTAX_ERROR, "collation attribute \"%s\" not recognized".formatted(name));
      }
      boolean valued = tokens.isOperator(item[0] + 1, "=");
      String value = valued ? value(item[0] + 2) : "";
      if (given.putIfAbsent(name, value) != null) {
        throw conflict();
      }
    }
    boolean parts = given.containsKey("lc_collate") || given.containsKey("lc_ctype");
    boolean more = given.containsKey("from") && given.size() > 1;
    if (more || (given.containsKey("locale") && parts)) {
      throw conflict();
    }
    if (!given.containsKey("from")) {
      requireWhole(given);
    }
  }

  private String value(int at) {
    if (tokens.type(at).isString()) {
      return tokens.string(at);
    }
    return tokens.isName(at) ? tokens.name(at) : "";
  }

  private void requireWhole(Map<String, String> given) {
    String written = given.getOrDefault("provider", "libc");
    String provider = written.toLowerCase(Locale.ROOT);
    if (!PROVIDERS.contains(provider)) {
      throw refused(
          RefusalKind.INVALID_OBJECT_DEFINITION, "unrecognized collation provider: " + written);
    }
    String missing = null;
    boolean locale = given.containsKey("locale");
    if (provider.equals("libc")) {
      missing = !locale && !given.containsKey("lc_collate") ? "lc_collate" : null;
      missing = missing == null && !locale && !given.containsKey("lc_ctype") ? "lc_ctype" : missing;
    } else if (!locale && (needsLocale() || !given.containsKey("lc_collate"))) {
      missing = "locale";
    }
    if (missing != null) {
      throw refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "parameter \"%s\" must be specified".formatted(missing));
    }
    boolean distinct =
        Set.of("false", "off", "0").contains(given.getOrDefault("deterministic", ""));
    if (provider.equals("libc") && distinct) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "nondeterministic collations not supported with this provider");
    }
  }

  private boolean needsLocale() {
    return !execution.premises().outside().server().isBefore(LOCALE_ONLY);
  }

  private Refused conflict() {
    return refused(RefusalKind.SYNTAX_ERROR, "conflicting or redundant options");
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(kind, message, ObjectPath.relation(collation), text.span(), null);
  }
}

package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The parameters of publications ({@code parse_publication_options} of the server's source). */
final class PublicationOptions {

  private static final Set<String> ACTIONS = Set.of("insert", "update", "delete", "truncate");

  /** What some version knows. */
  private static final Set<String> PARAMETERS =
      Set.of("publish", "publish_via_partition_root", "publish_generated_columns");

  private final Execution execution;
  private final StatementText text;
  private final Tokens tokens;

  PublicationOptions(Execution execution, StatementText text) {
    this.execution = execution;
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Refuses the parameters between the parenthesis at a token and the one that closes it. */
  void require(int open) {
    if (!tokens.is(open, TokenType.LEFT_PAREN)) {
      return;
    }
    Set<String> given = new HashSet<>();
    for (int[] item : Items.of(tokens, open + 1, tokens.afterParenthesis(open) - 1)) {
      String name = tokens.isName(item[0]) ? tokens.name(item[0]) : "";
      if (!PARAMETERS.contains(name)) {
        throw refused("unrecognized publication parameter: \"%s\"".formatted(name));
      }
      if (!given.add(name)) {
        throw refused("conflicting or redundant options");
      }
      if (name.equals("publish") && tokens.type(item[0] + 2).isString()) {
        requireActions(tokens.string(item[0] + 2));
      }
    }
  }

  private void requireActions(String list) {
    for (String word : list.split(",", -1)) {
      String action = word.strip().toLowerCase(Locale.ROOT);
      if (action.matches("[a-z]+") && !ACTIONS.contains(action)) {
        throw refused(
            "unrecognized value for publication option \"publish\": \"%s\"".formatted(action));
      }
    }
  }

  private Refused refused(String message) {
    return execution.refused(
        RefusalKind.SYNTAX_ERROR,
        message,
        ObjectPath.relation(new QualifiedName("", "")),
        text.span(),
        null);
  }
}

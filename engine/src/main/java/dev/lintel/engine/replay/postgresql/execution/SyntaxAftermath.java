package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is assumed after a statement whose syntax the server refuses. It changed nothing, but what
 * it was meant to make or change will be made when it is repaired. ALTER and CREATE INDEX only name
 * parts of something that is there, which stays certain in all other parts.
 */
public final class SyntaxAftermath {

  /** Words after which ALTER may have been meant to change more than what it names. */
  private static final Set<String> WIDE =
      Set.of("schema", "inherit", "attach", "detach", "of", "cascade");

  /** Words behind RENAME that are about a part of something. */
  private static final Set<String> PARTS =
      Set.of("column", "constraint", "attribute", "value", "index", "key");

  /** Words without which ALTER was not meant to change keys. */
  private static final Set<String> KEYS = Set.of("primary", "unique", "constraint", "index", "key");

  /** Words behind ADD with which a constraint begins. */
  private static final Set<String> CONSTRAINTS =
      Set.of("constraint", "check", "unique", "foreign", "exclude");

  /** Words with which columns are changed. */
  private static final Set<String> OF_COLUMNS =
      Set.of("alter", "modify", "change", "drop", "rename", "set", "primary");

  private static final List<String> KEY_ENDINGS = List.of("key", "excl", "idx", "seq");

  private static final List<String> ENDINGS = List.of("key", "excl", "check", "fkey");

  private final Execution execution;
  private final Tokens tokens;

  private SyntaxAftermath(Execution execution, Tokens tokens) {
    this.execution = execution;
    this.tokens = tokens;
  }

  /** Marks what the statement was meant to make or change, and nothing if that cannot be told. */
  public static void apply(Execution execution, String statement) {
    Tokens tokens = Tokens.of(statement);
    Optional<List<QualifiedName>> names = StatementHead.names(statement, execution);
    if (names.isPresent()) {
      new SyntaxAftermath(execution, tokens).touch(names.get());
    }
  }

  private void touch(List<QualifiedName> names) {
    boolean alters =
        tokens.isWord(0, "alter")
            && (tokens.isWord(1, "table")
                || tokens.isWord(1, "type")
                || tokens.isWord(1, "domain"));
    if (alters && !isWide()) {
      names.forEach(this::touchParts);
    } else if (tokens.isWord(0, "create") && makesIndex()) {
      String table = names.get(names.size() - 1).name();
      names.forEach(name -> touchIndex(name, table));
    } else if (tokens.areWords(0, "drop", "index")) {
      String index = names.get(0).name();
      names.forEach(name -> touchDropped(name, index));
    } else {
      names.forEach(execution::makeUncertain);
    }
  }

  private boolean isWide() {
    for (int i = 2; i < tokens.size(); i++) {
      boolean word = tokens.is(i, TokenType.WORD);
      if (word && (WIDE.contains(tokens.name(i)) || renamesAll(i))) {
        return true;
      }
    }
    return false;
  }

  /** A new name stands behind RENAME or RENAME TO, a part with its new one behind both of these. */
  private boolean renamesAll(int i) {
    boolean part =
        (tokens.isName(i + 1) && PARTS.contains(tokens.name(i + 1)))
            || tokens.isWord(i + 2, "to")
            || tokens.isWord(i + 2, "as");
    return tokens.isWord(i, "rename") && !part;
  }

  private boolean changesKeys() {
    for (int i = 2; i < tokens.size(); i++) {
      boolean foreign = tokens.areWords(i - 1, "foreign", "key");
      if (!foreign && tokens.is(i, TokenType.WORD) && KEYS.contains(tokens.name(i))) {
        return true;
      }
    }
    return false;
  }

  /** Constraints but for a primary key leave the columns that they name as they are. */
  private boolean onlyAddsConstraints() {
    boolean adds = false;
    for (int i = 2; i < tokens.size(); i++) {
      boolean word = tokens.is(i, TokenType.WORD);
      if (word && OF_COLUMNS.contains(tokens.name(i))) {
        return false;
      }
      if (tokens.isWord(i, "add")) {
        if (!tokens.is(i + 1, TokenType.WORD) || !CONSTRAINTS.contains(tokens.name(i + 1))) {
          return false;
        }
        adds = true;
      }
    }
    return adds;
  }

  private boolean makesIndex() {
    return tokens.isWord(1, "index") || tokens.areWords(1, "unique", "index");
  }

  /** Columns, constraints and labels, and the keys that have names like theirs. */
  private void touchParts(QualifiedName owner) {
    boolean onlyAdds = onlyAddsConstraints();
    for (String part : parts()) {
      if (!onlyAdds || !Members.isColumn(execution.catalog(), owner, part)) {
        execution.makeUncertain(owner, part);
      }
      String implicit = owner.name() + "_" + part + "_";
      ENDINGS.forEach(ending -> execution.makePartUncertain(owner, implicit + ending));
      KEY_ENDINGS.forEach(ending -> execution.makeUncertain(owner.withName(implicit + ending)));
    }
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.isWord(i, "constraint") && tokens.isName(i + 1)) {
        execution.makeUncertain(owner.withName(tokens.name(i + 1)));
      }
    }
    if (changesKeys()) {
      execution.makePartUncertain(owner, owner.name() + "_pkey");
      execution.makeUncertain(owner.withName(owner.name() + "_pkey"));
      execution.makePartUncertain(owner, NamelessParts.UNIQUE_KEYS);
      execution.makePartUncertain(owner, NamelessParts.PRIMARY_KEY);
    }
  }

  /** An index, a unique one included: the name may be its own or that of its table. */
  private void touchIndex(QualifiedName name, String table) {
    if (!name.name().equals(table)) {
      execution.makeUncertain(name);
    } else if (execution.catalog().relation(name).isPresent()) {
      for (String part : parts()) {
        execution.makeUncertain(name.withName(table + "_" + part + "_idx"));
      }
      execution.makePartUncertain(name, NamelessParts.UNIQUE_KEYS);
    }
  }

  /** Of a table that is named beside its index only the keys may be fewer. */
  private void touchDropped(QualifiedName name, String index) {
    if (name.name().equals(index)) {
      execution.makeUncertain(name);
    } else {
      execution.makePartUncertain(name, NamelessParts.UNIQUE_KEYS);
    }
  }

  /** What the statement names, and its lists of names as the server puts them together. */
  private Set<String> parts() {
    Set<String> parts = new LinkedHashSet<>();
    List<String> listed = new ArrayList<>();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.isName(i)) {
        parts.add(tokens.name(i));
        listed.add(tokens.name(i));
      } else if (tokens.type(i).isString()) {
        parts.add(tokens.string(i));
      } else if (!tokens.is(i, TokenType.COMMA)) {
        listed.clear();
      }
      if (listed.size() > 1 && tokens.is(i + 1, TokenType.RIGHT_PAREN)) {
        parts.add(String.join("_", listed));
      }
    }
    return parts;
  }
}

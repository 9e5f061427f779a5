package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves names that stand inside strings, such as {@code 'public.t'::regclass}. */
final class CatalogNames {

  private static final Pattern COMMENT = Pattern.compile("/\\*|--");

  /** The first version whose {@code to_regclass} finds nothing where a text is no name. */
  private static final ServerVersion SOFT_ERRORS = new ServerVersion(16);

  private CatalogNames() {}

  /**
   * Returns what stands for the number of a relation or type: its name as the server prints a
   * {@code regclass}, with its schema unless it is found without.
   *
   * @param relation whether it is a relation; else a type
   */
  static String number(QualifiedName name, Execution execution, boolean relation) {
    for (String schema : execution.state().searchPath().schemas()) {
      QualifiedName candidate = name.withSchema(schema);
      if (candidate.equals(name)) {
        return Quoting.quote(name.name());
      }
      if (exists(candidate, execution, relation)) {
        break;
      }
    }
    return Quoting.quote(name.schema()) + "." + Quoting.quote(name.name());
  }

  private static boolean exists(QualifiedName name, Execution execution, boolean relation) {
    return relation
        ? ImplicitNames.relationExists(execution.catalog(), name)
        : execution.catalog().type(name).isPresent();
  }

  /**
   * Returns what {@code to_regclass} or {@code to_regtype} finds.
   *
   * @param relation whether a relation is meant; else a type
   */
  static PlValue find(String text, Execution execution, boolean relation) {
    if (relation && COMMENT.matcher(text).find()) {
      // A comment is no part of a name, as it is of a type; before version 16 that was an error.
      boolean error = execution.premises().outside().server().isBefore(SOFT_ERRORS);
      return error ? PlValue.UNKNOWN : PlValue.NULL;
    }
    QualifiedName name = resolve(text, execution, relation);
    if (name == null || !execution.isCertain(name)) {
      return PlValue.UNKNOWN;
    }
    return exists(name, execution, relation)
        ? PlValue.of(number(name, execution, relation))
        : PlValue.NULL;
  }

  /**
   * Returns the name of an existing object, or the name it would have.
   *
   * @param relation whether a relation is meant; else a type
   * @return null if the text is no name
   */
  static @Nullable QualifiedName resolve(String text, Execution execution, boolean relation) {
    Tokens tokens = Tokens.of(text);
    if (tokens.size() == 3 && tokens.is(1, TokenType.DOT) && tokens.isName(0) && tokens.isName(2)) {
      return new QualifiedName(tokens.name(0), tokens.name(2));
    }
    if (tokens.size() != 1 || !tokens.isName(0)) {
      return null;
    }
    List<String> schemas = execution.state().searchPath().schemas();
    for (String schema : schemas) {
      QualifiedName name = new QualifiedName(schema, tokens.name(0));
      if (exists(name, execution, relation)) {
        return name;
      }
    }
    return schemas.isEmpty() ? null : new QualifiedName(schemas.get(0), tokens.name(0));
  }
}

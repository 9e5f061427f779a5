package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.query.UnlistedRoutines;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The function behind EXECUTE of a trigger or event trigger. */
public final class TriggerFunction {

  private final Execution execution;
  private final SourceSpan span;

  public TriggerFunction(Execution execution, SourceSpan span) {
    this.execution = execution;
    this.span = span;
  }

  /**
   * Returns the function; empty if it is not known.
   *
   * @param result the type that it must return
   * @throws Refused if there is certainly none, or one that returns something else
   */
  public List<QualifiedName> require(Tokens tokens, String result) {
    int at = nameAt(tokens);
    boolean qualified = tokens.is(at + 1, TokenType.DOT);
    if (at < 0 || (qualified && !tokens.isName(at + 2))) {
      return List.of();
    }
    Lookup lookup = new Lookup(execution);
    if (qualified) {
      lookup.requireSchema(tokens.name(at), span);
    }
    List<QualifiedName> candidates =
        qualified
            ? lookup.candidates(tokens.name(at), tokens.name(at + 2))
            : lookup.candidates(null, tokens.name(at));
    Optional<Routine> found =
        candidates.stream()
            .flatMap(name -> execution.catalog().routines(name).stream())
            .filter(routine -> routine.inputs().isEmpty())
            .findFirst();
    if (found.isPresent()) {
      String written = (qualified ? tokens.name(at) + "." : "") + found.get().name().name();
      requireResult(found.get(), written, result);
      return List.of(found.get().name());
    }
    boolean searched = !qualified || tokens.name(at).equals("pg_catalog");
    Optional<Signature> ofServer =
        BuiltIns.functions(candidates.get(0).name()).stream()
            .filter(function -> searched && function.arguments().isEmpty())
            .findFirst();
    if (ofServer.isPresent()) {
      requireResult(ofServer.get(), candidates.get(candidates.size() - 1), result);
    } else if (!new UnlistedRoutines(execution).mayBeMadeElsewhere(candidates)) {
      throw refused(
          RefusalKind.MISSING_FUNCTION,
          "function %s() does not exist"
              .formatted(qualified ? candidates.get(0) : candidates.get(0).name()),
          candidates.get(candidates.size() - 1),
          null);
    }
    return candidates.subList(0, 1);
  }

  private void requireResult(Routine routine, String written, String result) {
    DataType type = routine.result();
    boolean other = type == null || !(RoutineReader.isUnknown(type) || type.name().equals(result));
    if (other && execution.isCertain(routine.name())) {
      throw refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "function %s must return type %s".formatted(written, result),
          routine.name(),
          routine.origin());
    }
  }

  private void requireResult(Signature function, QualifiedName name, String result) {
    if (!function.result().name().equals(result)) {
      throw refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "function %s must return type %s".formatted(name.name(), result),
          name,
          null);
    }
  }

  private Refused refused(
      RefusalKind kind, String message, QualifiedName function, @Nullable SourceSpan earlier) {
    return execution.refused(kind, message, ObjectPath.relation(function), span, earlier);
  }

  /** Returns where the name of the function after EXECUTE begins; -1 if it is not there. */
  private static int nameAt(Tokens tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.isWord(i, "execute")) {
        return tokens.isName(i + 2) ? i + 2 : -1;
      }
    }
    return -1;
  }
}

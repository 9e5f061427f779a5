package dev.lintel.engine.replay.postgresql.version;

import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.expression.Coercions;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import dev.lintel.engine.sql.ServerVersion;
import java.util.List;
import java.util.stream.Stream;

/**
 * A function whose name older servers know for other types.
 *
 * @param name the name
 * @param since the first version that knows it
 * @param parameters the {@code typname} of each parameter
 */
public record NewerOverload(String name, ServerVersion since, List<String> parameters) {

  public NewerOverload {
    parameters = List.copyOf(parameters);
  }

  /** Reads one that is written as {@code name(type,type)}. */
  static NewerOverload parse(ServerVersion since, String text) {
    int open = text.indexOf('(');
    String types = text.substring(open + 1, text.length() - 1);
    return new NewerOverload(
        text.substring(0, open), since, Stream.of(types.split(",")).map(String::strip).toList());
  }

  /** Returns whether a call with such arguments may mean it on a server. */
  public boolean mayTake(ServerVersion server, String called, List<SqlType> arguments) {
    if (!called.equals(name) || server.isBefore(since) || arguments.size() != parameters.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      SqlType wanted = BuiltIns.type(parameters.get(i));
      if (!Coercions.can(arguments.get(i), wanted, Context.IMPLICIT)) {
        return false;
      }
    }
    return true;
  }
}

package dev.lintel.engine.replay.postgresql.version;

import static java.util.Objects.requireNonNull;

import dev.lintel.engine.sql.ServerVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What versions of PostgreSQL know that older ones do not ({@code newer.txt}).
 *
 * @param functions the first version by the name of a function
 * @param overloads functions of older names that take other types since
 * @param types the first version by the name of a built-in type
 * @param options the first version by the name of a parameter of views, tables and indexes
 * @param syntax clauses and statements
 */
public record NewerNames(
    Map<String, ServerVersion> functions,
    List<NewerOverload> overloads,
    Map<String, ServerVersion> types,
    Map<String, ServerVersion> options,
    List<NewerSyntax> syntax) {

  private static final String RESOURCE = "newer.txt";

  /** Read only for a server that is not the newest. */
  private static final class Known {
    static final NewerNames ALL = read();
  }

  public NewerNames {
    functions = Map.copyOf(functions);
    overloads = List.copyOf(overloads);
    types = Map.copyOf(types);
    options = Map.copyOf(options);
    syntax = List.copyOf(syntax);
  }

  /** Returns the list that comes with Lintel. */
  public static NewerNames all() {
    return Known.ALL;
  }

  private static NewerNames read() {
    try (InputStream in =
        requireNonNull(NewerNames.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " is part of the program and cannot be read", e);
    }
  }

  private static NewerNames of(String text) {
    Map<String, Map<String, ServerVersion>> names = new HashMap<>();
    List<NewerOverload> overloads = new ArrayList<>();
    List<NewerSyntax> syntax = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.split(" ", 3))
        .forEach(
            parts -> {
              ServerVersion since = new ServerVersion(Integer.parseInt(parts[0]));
              if (parts[1].equals("syntax")) {
                syntax.add(NewerSyntax.parse(since, parts[2]));
              } else if (parts[1].equals("overloads")) {
                List.of(parts[2].split(" "))
                    .forEach(function -> overloads.add(NewerOverload.parse(since, function)));
              } else {
                Map<String, ServerVersion> kind =
                    names.computeIfAbsent(parts[1], name -> new HashMap<>());
                List.of(parts[2].split(" ")).forEach(name -> kind.put(name, since));
              }
            });
    return new NewerNames(
        names.getOrDefault("functions", Map.of()),
        overloads,
        names.getOrDefault("types", Map.of()),
        names.getOrDefault("options", Map.of()),
        syntax);
  }
}

package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceFile;
import java.util.List;

/**
 * What a function or procedure does when it is called.
 *
 * @param language the language in lower case
 * @param parameters its parameters in order
 * @param searchPath the search path it sets for itself; empty if it sets none
 * @param file the file that holds the body
 * @param start offset of the first character of the body
 * @param end offset after its last character
 */
public record RoutineCode(
    String language,
    List<RoutineParameter> parameters,
    List<String> searchPath,
    SourceFile file,
    int start,
    int end) {

  public RoutineCode {
    parameters = List.copyOf(parameters);
    searchPath = List.copyOf(searchPath);
  }
}

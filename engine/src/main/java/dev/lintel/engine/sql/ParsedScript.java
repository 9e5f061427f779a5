package dev.lintel.engine.sql;

import dev.lintel.engine.source.SourceFile;
import java.util.List;

/**
 * A file cut into statements.
 *
 * @param file the file
 * @param statements in file order, none left out
 * @param comments in file order
 */
public record ParsedScript(
    SourceFile file, List<ParsedStatement> statements, List<Comment> comments) {
  public ParsedScript {
    statements = List.copyOf(statements);
    comments = List.copyOf(comments);
  }
}

package dev.lintel.engine.migration.layout.drizzle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.Reading;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drizzle's {@code meta/_journal.json}: which scripts run, in order.
 *
 * @param dialect the dialect it names; null if it names none that is known
 * @param tags the names of the scripts without {@code .sql}, in order
 * @param problems what is wrong with it
 */
record DrizzleJournal(@Nullable Dialect dialect, List<String> tags, List<Problem> problems) {
  private static final String FOLDER = "meta";
  private static final String FILE = "_journal.json";

  /** Returns whether a folder has a journal. */
  static boolean isIn(Folder folder) {
    return folder.folders().contains(FOLDER) && Files.exists(folder.resolve(FOLDER).resolve(FILE));
  }

  /** Reads the journal of a folder. */
  static DrizzleJournal read(Folder folder, SourceReader reader) {
    Reading reading = reader.read(folder.resolve(FOLDER).resolve(FILE));
    SourceFile file = reading.file();
    if (file == null) {
      Problem problem = reading.problem();
      return new DrizzleJournal(null, List.of(), problem == null ? List.of() : List.of(problem));
    }
    List<String> tags = new ArrayList<>();
    Dialect dialect = null;
    try (JsonParser json = new JsonFactory().createParser(file.text())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          if ("tag".equals(json.currentName())) {
            tags.add(json.getText());
          } else if ("dialect".equals(json.currentName())) {
            dialect = dialect(json.getText());
          }
        }
      }
    } catch (JsonProcessingException e) {
      return new DrizzleJournal(dialect, tags, List.of(broken(file, e)));
    } catch (IOException e) {
      throw new IllegalStateException("text in memory can be read", e);
    }
    return new DrizzleJournal(dialect, tags, List.of());
  }

  private static @Nullable Dialect dialect(String name) {
    return switch (name) {
      case "postgresql", "pg", "cockroach" -> Dialect.POSTGRESQL;
      case "mysql", "singlestore" -> Dialect.MYSQL;
      case "sqlite", "turso" -> Dialect.SQLITE;
      case "mssql" -> Dialect.SQLSERVER;
      default -> null;
    };
  }

  private static Problem broken(SourceFile file, JsonProcessingException error) {
    int line = error.getLocation() == null ? 1 : Math.max(1, error.getLocation().getLineNr());
    return new Problem(
        ProblemKind.UNREADABLE,
        "%s is no valid JSON: the migrations after line %d are unknown"
            .formatted(file.path(), line),
        new SourceSpan(file.path(), line, 1, line, 1));
  }
}

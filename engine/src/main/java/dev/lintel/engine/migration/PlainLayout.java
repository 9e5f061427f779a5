package dev.lintel.engine.migration;

import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.Reading;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.sql.Dialect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A folder of {@code .sql} files in the order of their names, numbers counting as numbers. What
 * runs them is unknown, so they may build on objects that no file makes.
 */
final class PlainLayout implements Layout {
  private static final Comparator<String> ORDER = new NaturalOrder();
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(p -> String.valueOf(p.getFileName()), ORDER);
  private static final Pattern NUMBER = Pattern.compile("[Vv]?(\\d+)");

  /** The way back, by the habits of golang-migrate, sqlx, node-pg-migrate and others. */
  private static final Pattern DOWN =
      Pattern.compile("(?i)(.*)([._-])(down|undo|rollback|revert)\\.sql");

  private static final Pattern UNDO = Pattern.compile("U(\\d.*)");

  /** Comments by which sqlx, graphile-migrate and Atlas ask for no transaction. */
  private static final Pattern NO_TRANSACTION =
      Pattern.compile(
          "(?:\\s*--[^\\n]*\\n)*?\\s*--!?\\s*(?:no-transaction|atlas:txmode\\s+none)\\b[^\\n]*");

  private static final Set<String> OTHER_DATABASES =
      Set.of("clickhouse", "oracle", "cassandra", "cql", "snowflake", "bigquery", "db2", "h2");

  @Override
  public LayoutKind kind() {
    return LayoutKind.PLAIN;
  }

  /** Files that count, in a folder that is called after migrations. */
  @Override
  public boolean recognises(Folder folder) {
    List<String> scripts = scripts(folder.files());
    long numbered = scripts.stream().filter(s -> NUMBER.matcher(s).lookingAt()).count();
    String place = folder.name() + " " + folder.path().resolveSibling("").getFileName();
    return numbered > 0
        && numbered * 5 >= scripts.size() * 4L
        && place.toLowerCase(Locale.ROOT).contains("migrat");
  }

  @Override
  public boolean accepts(Folder folder) {
    return folder.files().stream().anyMatch(PlainLayout::isScript);
  }

  @Override
  public LoadedHistory load(Folder folder, LoadOptions options) {
    return load(
        folder.path(), scripts(folder.files()).stream().map(folder::resolve).toList(), options);
  }

  /** Reads the named files of one folder as a history. */
  LoadedHistory load(Path folder, List<Path> scripts, LoadOptions options) {
    SourceReader reader = options.reader();
    String path = reader.root().relative(folder);
    String database = databaseIn(path);
    Dialect dialect = options.dialect() == null ? dialectOf(database) : options.dialect();
    if (dialect != Dialect.POSTGRESQL) {
      return LoadedHistory.notChecked(
          path,
          "%s seems to be for %s, which is not checked yet"
              .formatted(path, dialect == null ? database : dialect.id()));
    }
    List<Migration> migrations = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path script : scripts.stream().sorted(BY_NAME).toList()) {
      String name = String.valueOf(script.getFileName());
      Reading reading = reader.read(script);
      if (reading.problem() != null) {
        problems.add(reading.problem());
      }
      migrations.add(
          new Migration(
              name,
              versionOf(name),
              reader.root().relative(script),
              reading.file(),
              reading.byteOrderMark(),
              transactionMode(reading.file())));
    }
    return LoadedHistory.of(
        new MigrationHistory(
            kind(),
            dialect,
            reader.root().directory(),
            folder,
            path,
            migrations,
            null,
            null,
            false,
            problems));
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return path.indexOf('/') < 0 && isScript(path) ? path : null;
  }

  @Override
  public String scriptOf(String migration) {
    return migration;
  }

  @Override
  public Comparator<String> order() {
    return ORDER;
  }

  /** Returns whether a file of that name holds SQL. */
  static boolean isScript(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".sql");
  }

  /** Returns the scripts among the files without those that lead back. */
  private static List<String> scripts(List<String> files) {
    Set<String> all = Set.copyOf(files);
    return files.stream().filter(f -> isScript(f) && !leadsBack(f, all)).toList();
  }

  /** A name such as {@code scale_down.sql} leads back only if the way forward lies beside it. */
  private static boolean leadsBack(String name, Set<String> files) {
    Matcher undo = UNDO.matcher(name);
    if (undo.matches()) {
      return files.contains("V" + undo.group(1));
    }
    Matcher down = DOWN.matcher(name);
    return down.matches()
        && (down.group(2).equals(".")
            || files.contains(down.group(1) + ".sql")
            || files.contains(down.group(1) + down.group(2) + "up.sql"));
  }

  private static @Nullable String versionOf(String name) {
    Matcher matcher = NUMBER.matcher(name);
    return matcher.lookingAt() ? NaturalOrder.withoutLeadingZeros(matcher.group(1)) : null;
  }

  private static TransactionMode transactionMode(@Nullable SourceFile file) {
    boolean none = file != null && NO_TRANSACTION.matcher(file.text()).lookingAt();
    return none ? TransactionMode.NONE : TransactionMode.UNKNOWN;
  }

  /** Returns the database that a part of the path is called after; null if none is. */
  private static @Nullable String databaseIn(String path) {
    String found = null;
    for (String word : path.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      if (dialectOf(word) != Dialect.POSTGRESQL) {
        found = word;
      }
    }
    return found;
  }

  private static @Nullable Dialect dialectOf(@Nullable String word) {
    if (word == null) {
      return Dialect.POSTGRESQL;
    }
    return switch (word) {
      case "mysql" -> Dialect.MYSQL;
      case "mariadb" -> Dialect.MARIADB;
      case "sqlite", "sqlite3", "libsql" -> Dialect.SQLITE;
      case "sqlserver", "mssql" -> Dialect.SQLSERVER;
      default -> OTHER_DATABASES.contains(word) ? null : Dialect.POSTGRESQL;
    };
  }
}

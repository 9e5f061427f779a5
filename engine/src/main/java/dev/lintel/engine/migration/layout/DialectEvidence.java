package dev.lintel.engine.migration.layout;

import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The database that migrations are written for, where no file of the tool names it: what the folder
 * is called after, else what their SQL looks like. PostgreSQL unless something speaks against it,
 * for a single slip into another dialect is what a linter is there to find.
 *
 * @param dialect the dialect; null for a database that is none of Lintel's
 * @param name the database's name
 */
public record DialectEvidence(@Nullable Dialect dialect, String name) {

  /** More files than this say nothing that these do not. */
  private static final int SAMPLE = 60;

  /** Of a longer file the rest, which is mostly rows, says nothing either. */
  private static final int SAMPLE_LENGTH = 100_000;

  private static final List<String> OTHER_DATABASES =
      List.of("clickhouse", "oracle", "cassandra", "cql", "snowflake", "bigquery", "db2", "h2");

  private static final List<String> POSTGRESQL = List.of("postgres", "postgresql", "pgsql", "pg");

  /** What people write in comments says nothing; MySQL runs some comments. */
  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|(?s:/\\*(?!!).*?\\*/)");

  private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        "postgresql",
        words(
            "(?:big|small)?serial|nextval|create\\s+sequence|as\\s+identity|timestamptz|jsonb|bytea|plpgsql|tsvector|gen_random_uuid"
                + "|uuid_generate_v4|create\\s+extension|with(?:out)?\\s+time\\s+zone"
                + "|using\\s+(?:gin|gist|btree)|owner\\s+to|character\\s+varying|as\\s+enum",
            "::\\s*\\w|\\$\\w*\\$"));
    WORDS.put(
        "mysql",
        words(
            "engine\\s*=|auto_increment|tinyint|mediumtext|longtext|mediumint|unsigned|\\w\\s+datetime"
                + "|charset|modify\\s+column",
            "`"));
    WORDS.put(
        "sqlite",
        words("autoincrement|pragma|\\w\\s+datetime|integer\\s+primary\\s+key|rowid", null));
    WORDS.put(
        "sqlserver",
        words(
            "nvarchar|datetime2|uniqueidentifier|identity\\s*\\(\\s*1", "\\[dbo\\]|(?m)^GO\\s*$"));
  }

  private static Pattern words(String words, @Nullable String signs) {
    return Pattern.compile(
        "(?i)\\b(?:" + words + ")(?:\\b|(?<=\\W))" + (signs == null ? "" : "|" + signs));
  }

  /**
   * Weighs what is known.
   *
   * @param named the dialect that the user or the tool's files name; null if none do
   * @param path the migrations folder
   */
  static DialectEvidence of(@Nullable Dialect named, String path, List<Migration> migrations) {
    if (named != null) {
      return new DialectEvidence(named, named.id());
    }
    DialectEvidence called = null;
    for (String word : path.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      DialectEvidence meant = meantBy(word);
      called = meant == null ? called : meant;
    }
    return called == null ? bySight(migrations) : called;
  }

  /** Returns whether a folder is called after a database that is not PostgreSQL. */
  public static boolean isCalledAfterAnother(String name) {
    DialectEvidence meant = meantBy(name.toLowerCase(Locale.ROOT));
    return meant != null && meant.dialect() != Dialect.POSTGRESQL;
  }

  private static @Nullable DialectEvidence meantBy(String word) {
    if (POSTGRESQL.contains(word)) {
      return new DialectEvidence(Dialect.POSTGRESQL, word);
    }
    if (OTHER_DATABASES.contains(word)) {
      return new DialectEvidence(null, word);
    }
    return switch (word) {
      case "mysql" -> new DialectEvidence(Dialect.MYSQL, word);
      case "mariadb" -> new DialectEvidence(Dialect.MARIADB, word);
      case "sqlite", "sqlite3", "libsql" -> new DialectEvidence(Dialect.SQLITE, word);
      case "cockroach", "cockroachdb", "crdb" -> new DialectEvidence(null, word);
      case "sqlserver", "mssql" -> new DialectEvidence(Dialect.SQLSERVER, word);
      default -> null;
    };
  }

  private static DialectEvidence bySight(List<Migration> migrations) {
    Map<String, Integer> files = new LinkedHashMap<>();
    migrations.stream().limit(SAMPLE).forEach(migration -> count(migration.file(), files));
    int postgresql = files.getOrDefault("postgresql", 0);
    String best = "postgresql";
    for (Map.Entry<String, Integer> seen : files.entrySet()) {
      if (seen.getValue() > 2 * postgresql
          && seen.getValue() > (best.equals("postgresql") ? 0 : files.getOrDefault(best, 0))) {
        best = seen.getKey();
      }
    }
    DialectEvidence meant = meantBy(best);
    return meant == null ? new DialectEvidence(Dialect.POSTGRESQL, best) : meant;
  }

  private static void count(@Nullable SourceFile file, Map<String, Integer> files) {
    if (file != null) {
      String sample = file.text();
      sample = sample.substring(0, Math.min(SAMPLE_LENGTH, sample.length()));
      String text = COMMENT.matcher(sample).replaceAll(" ");
      WORDS.forEach(
          (database, words) -> {
            if (words.matcher(text).find()) {
              files.merge(database, 1, Integer::sum);
            }
          });
    }
  }
}

package dev.lintel.engine.migration;

/**
 * The folder layouts that are recognised, the surest marks first: a file that only one tool writes,
 * then words in the scripts, then their names.
 */
public enum LayoutKind {
  WASP("wasp"),
  PRISMA("prisma"),
  DRIZZLE("drizzle"),
  LIQUIBASE("liquibase"),
  GOOSE("goose"),
  SQL_MIGRATE("sql-migrate"),
  DBMATE("dbmate"),
  GRAPHILE("graphile-migrate"),
  TERN("tern"),
  SQITCH("sqitch"),
  NODE_PG_MIGRATE("node-pg-migrate"),
  MYBATIS("mybatis"),
  PLAY_EVOLUTIONS("play-evolutions"),
  FLYWAY("flyway"),
  DIESEL("diesel"),
  SUPABASE("supabase"),
  SQLX("sqlx"),
  BUN("bun"),
  GOLANG_MIGRATE("golang-migrate"),
  ATLAS("atlas"),
  VERSION_FOLDERS("version-folders"),
  PLAIN("plain");

  private final String id;

  LayoutKind(String id) {
    this.id = id;
  }

  /** Returns the name used on the command line and in output. */
  public String id() {
    return id;
  }

  /** Returns whether Prisma runs the migrations. */
  public boolean isPrisma() {
    return this == PRISMA || this == WASP;
  }
}

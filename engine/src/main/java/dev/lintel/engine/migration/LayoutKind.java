package dev.lintel.engine.migration;

/**
 * The folder layouts that are recognised, the surest marks first: a file that only one tool writes,
 * then words in the scripts, then their names.
 */
public enum LayoutKind {
  WASP("wasp", new WaspLayout()),
  PRISMA("prisma", new PrismaLayout()),
  DRIZZLE("drizzle", new DrizzleLayout()),
  LIQUIBASE("liquibase", new LiquibaseLayout()),
  GOOSE("goose", new GooseLayout()),
  SQL_MIGRATE("sql-migrate", new SqlMigrateLayout()),
  DBMATE("dbmate", new DbmateLayout()),
  GRAPHILE("graphile-migrate", new GraphileLayout()),
  FLYWAY("flyway", new FlywayLayout()),
  DIESEL("diesel", new DieselLayout()),
  SUPABASE("supabase", new SupabaseLayout()),
  SQLX("sqlx", new SqlxLayout()),
  BUN("bun", new BunLayout()),
  GOLANG_MIGRATE("golang-migrate", new GolangMigrateLayout()),
  ATLAS("atlas", new AtlasLayout()),
  VERSION_FOLDERS("version-folders", new VersionFoldersLayout()),
  PLAIN("plain", new PlainLayout());

  private final String id;
  private final Layout layout;

  LayoutKind(String id, Layout layout) {
    this.id = id;
    this.layout = layout;
  }

  /** Returns the name used on the command line and in output. */
  public String id() {
    return id;
  }

  /** Returns what the layout means. */
  public Layout layout() {
    return layout;
  }

  /** Returns whether Prisma runs the migrations. */
  public boolean isPrisma() {
    return this == PRISMA || this == WASP;
  }
}

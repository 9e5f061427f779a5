package dev.lintel.engine.migration.discovery;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.layout.Layout;
import dev.lintel.engine.migration.layout.drizzle.DrizzleLayout;
import dev.lintel.engine.migration.layout.flyway.FlywayLayout;
import dev.lintel.engine.migration.layout.liquibase.LiquibaseLayout;
import dev.lintel.engine.migration.layout.plain.PlainLayout;
import dev.lintel.engine.migration.layout.plain.VersionFoldersLayout;
import dev.lintel.engine.migration.layout.prisma.PrismaLayout;
import dev.lintel.engine.migration.layout.prisma.WaspLayout;
import dev.lintel.engine.migration.layout.sqitch.SqitchLayout;
import dev.lintel.engine.migration.layout.tool.AtlasLayout;
import dev.lintel.engine.migration.layout.tool.BunLayout;
import dev.lintel.engine.migration.layout.tool.DbmateLayout;
import dev.lintel.engine.migration.layout.tool.DieselLayout;
import dev.lintel.engine.migration.layout.tool.GolangMigrateLayout;
import dev.lintel.engine.migration.layout.tool.GooseLayout;
import dev.lintel.engine.migration.layout.tool.GraphileLayout;
import dev.lintel.engine.migration.layout.tool.MyBatisLayout;
import dev.lintel.engine.migration.layout.tool.NodePgMigrateLayout;
import dev.lintel.engine.migration.layout.tool.PlayEvolutionsLayout;
import dev.lintel.engine.migration.layout.tool.SqlMigrateLayout;
import dev.lintel.engine.migration.layout.tool.SqlxLayout;
import dev.lintel.engine.migration.layout.tool.SupabaseLayout;
import dev.lintel.engine.migration.layout.tool.TernLayout;

/** What each kind of layout means. */
public final class Layouts {
  private Layouts() {}

  /** Returns what a layout means; layouts have no state. */
  public static Layout of(LayoutKind kind) {
    return switch (kind) {
      case WASP -> new WaspLayout();
      case PRISMA -> new PrismaLayout();
      case DRIZZLE -> new DrizzleLayout();
      case LIQUIBASE -> new LiquibaseLayout();
      case GOOSE -> new GooseLayout();
      case PLAY_EVOLUTIONS -> new PlayEvolutionsLayout();
      case SQL_MIGRATE -> new SqlMigrateLayout();
      case DBMATE -> new DbmateLayout();
      case GRAPHILE -> new GraphileLayout();
      case TERN -> new TernLayout();
      case SQITCH -> new SqitchLayout();
      case NODE_PG_MIGRATE -> new NodePgMigrateLayout();
      case MYBATIS -> new MyBatisLayout();
      case FLYWAY -> new FlywayLayout();
      case DIESEL -> new DieselLayout();
      case SUPABASE -> new SupabaseLayout();
      case SQLX -> new SqlxLayout();
      case BUN -> new BunLayout();
      case GOLANG_MIGRATE -> new GolangMigrateLayout();
      case ATLAS -> new AtlasLayout();
      case VERSION_FOLDERS -> new VersionFoldersLayout();
      case PLAIN -> new PlainLayout();
    };
  }
}

package dev.lintel.engine.migration;

import java.util.Set;

/**
 * What platforms and tools put into a database beside what the migrations make. A database that
 * somebody set up may have any of it.
 */
final class Platforms {

  /**
   * Schemas with whatever is in them; a project's migrations make things of their own there too.
   */
  static final Set<String> SCHEMAS =
      Set.of(
          // Supabase
          "auth",
          "extensions",
          "graphql",
          "graphql_public",
          "net",
          "pgbouncer",
          "pgmq",
          "pgmq_public",
          "pgsodium",
          "pgsodium_masks",
          "realtime",
          "storage",
          "supabase_functions",
          "supabase_migrations",
          "vault",
          "_analytics",
          "_realtime",
          // Hasura, Nhost, Neon, Heroku, Crunchy Bridge
          "hdb_catalog",
          "hdb_views",
          "hdb_lib",
          "hdb_pro_catalog",
          "neon",
          "neon_auth",
          "neon_control_plane",
          "neon_migration",
          "heroku_ext",
          "user_management",
          // Amazon RDS and Aurora, Azure, Google Cloud SQL and AlloyDB
          "aws_commons",
          "aws_lambda",
          "aws_ml",
          "aws_s3",
          "apg_plan_mgmt",
          "rds_tools",
          "azure_ai",
          "azure_storage",
          "azure_sys",
          "google_columnar_engine",
          "google_db_advisor",
          "google_ml",
          "google_vacuum_mgmt",
          // Timescale
          "_timescaledb_cache",
          "_timescaledb_catalog",
          "_timescaledb_config",
          "_timescaledb_debug",
          "_timescaledb_functions",
          "_timescaledb_internal",
          "timescaledb_experimental",
          "timescaledb_information",
          "toolkit_experimental",
          // Tools of operation and replication
          "cron",
          "partman",
          "pgagent",
          "pglogical",
          "pgpool_catalog",
          "repack",
          "squeeze",
          "_heroku",
          "_peerdb_internal",
          "debezium",
          // Queues and migration tools with a schema of their own
          "atlas_schema_revisions",
          "drizzle",
          "graphile_migrate",
          "graphile_worker",
          "pgboss",
          "pgroll",
          "pgtle",
          "sqitch");

  /** Tables in which migration tools keep their books, in whatever schema. */
  static final Set<String> BOOKKEEPING =
      Set.of(
          "__diesel_schema_migrations",
          "__drizzle_migrations",
          "__EFMigrationsHistory",
          "_prisma_migrations",
          "_sqlx_migrations",
          "alembic_version",
          "ar_internal_metadata",
          "atlas_schema_revisions",
          "changelog",
          "databasechangelog",
          "databasechangeloglock",
          "django_migrations",
          "doctrine_migration_versions",
          "flyway_schema_history",
          "goose_db_version",
          "gorp_migrations",
          "knex_migrations",
          "knex_migrations_lock",
          "kysely_migration",
          "kysely_migration_lock",
          "migrations",
          "mikro_orm_migrations",
          "pgmigrations",
          "phinxlog",
          "refinery_schema_history",
          "schema_migrations",
          "schema_migrations_lock",
          "schema_version",
          "schemaversion",
          "SequelizeMeta",
          "typeorm_metadata");

  private Platforms() {}
}

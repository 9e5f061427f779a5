package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.ObjectKind;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;

/** What nobody changes while the server runs: the catalogs and the schemas they are in. */
public final class SystemCatalogs {

  private static final Set<String> SCHEMAS = Set.of("pg_catalog", "pg_toast");

  /** The catalogs (PostgreSQL 17 documentation, chapter 51). */
  private static final Set<String> TABLES =
      Set.of(
          ("pg_aggregate pg_am pg_amop pg_amproc pg_attrdef pg_attribute pg_auth_members pg_authid"
                  + " pg_cast pg_class pg_collation pg_constraint pg_conversion pg_database"
                  + " pg_db_role_setting pg_default_acl pg_depend pg_description pg_enum"
                  + " pg_event_trigger pg_extension pg_foreign_data_wrapper pg_foreign_server"
                  + " pg_foreign_table pg_index pg_inherits pg_init_privs pg_language"
                  + " pg_largeobject pg_largeobject_metadata pg_namespace pg_opclass pg_operator"
                  + " pg_opfamily pg_partitioned_table pg_policy pg_proc pg_publication"
                  + " pg_publication_rel pg_range pg_replication_origin pg_rewrite pg_seclabel"
                  + " pg_sequence pg_shdepend pg_shdescription pg_shseclabel pg_statistic"
                  + " pg_statistic_ext pg_subscription pg_subscription_rel pg_tablespace"
                  + " pg_transform pg_trigger pg_ts_config pg_ts_config_map pg_ts_dict"
                  + " pg_ts_parser pg_ts_template pg_type pg_user_mapping")
              .split(" "));

  private SystemCatalogs() {}

  /** Refuses a relation among the catalogs. */
  public static void requireOther(Execution execution, QualifiedName name, SourceSpan span) {
    if (SCHEMAS.contains(name.schema())) {
      throw denied(execution, "permission denied to create \"%s\"".formatted(name), name, span);
    }
  }

  /** Refuses to change a catalog. */
  public static void requireOther(Execution execution, AlterObject node) {
    if (node.kind() == ObjectKind.TABLE) {
      requireOther(execution, node.name());
    }
  }

  /** Refuses to drop a catalog, or a schema with catalogs. */
  public static void requireOther(Execution execution, DropObjects node) {
    for (SqlIdentifier identifier : node.names()) {
      if (node.kind() == ObjectKind.TABLE) {
        requireOther(execution, identifier);
      } else if (node.kind() == ObjectKind.SCHEMA && SCHEMAS.contains(Folding.name(identifier))) {
        String schema = Folding.name(identifier);
        throw execution.refused(
            RefusalKind.DEPENDENT_OBJECTS,
            "cannot drop schema %s because it is required by the database system".formatted(schema),
            ObjectPath.schema(schema),
            execution.span(identifier),
            null);
      }
    }
  }

  /** Refuses to publish the rows of a catalog. */
  public static void requireUnpublished(Execution execution, SqlIdentifier identifier) {
    if (isCatalog(identifier)) {
      String name = Folding.name(identifier);
      throw execution.refused(
          RefusalKind.INVALID_PARAMETER,
          "cannot add relation \"%s\" to publication".formatted(name),
          ObjectPath.relation(new QualifiedName("pg_catalog", name)),
          execution.span(identifier),
          null);
    }
  }

  /** The catalogs are found before all other tables. */
  private static boolean isCatalog(SqlIdentifier identifier) {
    String schema = Folding.schemaOf(identifier);
    return (schema == null || schema.equals("pg_catalog"))
        && TABLES.contains(Folding.name(identifier));
  }

  private static void requireOther(Execution execution, SqlIdentifier identifier) {
    String name = Folding.name(identifier);
    if (isCatalog(identifier)) {
      throw denied(
          execution,
          "permission denied: \"%s\" is a system catalog".formatted(name),
          new QualifiedName("pg_catalog", name),
          execution.span(identifier));
    }
  }

  private static Refused denied(
      Execution execution, String message, QualifiedName name, SourceSpan span) {
    return execution.refused(
        RefusalKind.PERMISSION_DENIED, message, ObjectPath.relation(name), span, null);
  }
}

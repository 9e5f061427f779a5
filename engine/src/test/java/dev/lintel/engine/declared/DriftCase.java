package dev.lintel.engine.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.declared.Difference.Direction;
import dev.lintel.engine.migration.DeclaredSchema;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A declared schema and the migrations it is compared with.
 *
 * @param migrations one script with all statements
 * @param schema the text of schema.prisma; a datasource is added where there is none
 * @param prismaVersion the major version of Prisma; null if unknown
 * @param waspAuth whether Wasp adds the models of its auth
 */
record DriftCase(
    String migrations, String schema, @Nullable Integer prismaVersion, boolean waspAuth) {

  private static final String DATASOURCE = "\ndatasource db {\n  provider = \"postgresql\"\n}\n";

  static DriftCase of(String migrations, String schema) {
    return new DriftCase(migrations, schema, null, false);
  }

  /**
   * Compares one column {@code c} of a table {@code T}: its field against its definition in SQL.
   */
  static DriftCase column(String field, String sql) {
    return of(
        "CREATE TYPE \"E\" AS ENUM ('A', 'b b');\n"
            + "CREATE DOMAIN dom AS integer;\n"
            + "CREATE SEQUENCE sq;\n"
            + "CREATE TABLE \"T\" (id integer NOT NULL, c %s, CONSTRAINT \"T_pkey\" PRIMARY KEY (id));"
                .formatted(sql),
        "model T {\n  id Int @id\n  c %s\n}\nenum E {\n  A\n  B @map(\"b b\")\n}\n"
            .formatted(field));
  }

  DriftCase withPrisma(int version) {
    return new DriftCase(migrations, schema, version, waspAuth);
  }

  DriftCase withWaspAuth() {
    return new DriftCase(migrations, schema, prismaVersion, true);
  }

  Drift drift() {
    String text = schema.contains("datasource ") ? schema : schema + DATASOURCE;
    DeclaredSchema declared =
        new DeclaredSchema(
            List.of(new SourceFile("schema.prisma", text)), null, prismaVersion, waspAuth);
    return DeclaredDrift.between(declared, replayed());
  }

  private Catalog replayed() {
    Migration migration =
        Migration.whole(
            "1_init",
            null,
            "1_init/migration.sql",
            new SourceFile("1_init/migration.sql", migrations),
            false,
            TransactionMode.SIMPLE_QUERY);
    var replay = Replayer.replay(List.of(migration), Dialect.POSTGRESQL, Outside.NOTHING);
    assertThat(replay.steps().filter(step -> step.refusal() != null)).isEmpty();
    return replay.result();
  }

  /** Asserts the differences, each as {@code + aspect object} (- not declared, ~ not alike). */
  void gives(String... differences) {
    Drift drift = drift();
    assertThat(drift.problems()).isEmpty();
    assertThat(drift.differences()).extracting(DriftCase::line).containsExactly(differences);
  }

  private static String line(Difference difference) {
    String sign =
        difference.direction() == Direction.AHEAD
            ? "+"
            : difference.direction() == Direction.BEHIND ? "-" : "~";
    String aspect = difference.aspect().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return sign + " " + aspect + " " + difference.object();
  }
}

package dev.lintel.engine.declared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indexes and primary keys; the verdicts are those of Prisma's own engine. */
class IndexDriftTest {

  private static DriftCase index(String attributes, String sql) {
    return DriftCase.of(
        """
        CREATE TABLE t (
          id integer NOT NULL, a integer NOT NULL, b integer NOT NULL, j jsonb, s text,
          CONSTRAINT t_pkey PRIMARY KEY (id)
        );
        """
            + sql,
        """
        model t {
          id Int @id
          a  Int
          b  Int
          j  Json?
          s  String?
          %s
        }
        """
            .formatted(attributes.replace(";", "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@@index([a])|CREATE INDEX t_a_idx ON t (a)",
        "@@index([a])|CREATE INDEX t_a_idx ON t (a NULLS FIRST)",
        "@@index([a(sort: Desc)])|CREATE INDEX t_a_idx ON t (a DESC NULLS LAST)",
        "@@index([a])|CREATE INDEX t_a_idx ON t (a); CREATE INDEX twin ON t (a)",
        "@@index([a])|CREATE INDEX x ON t (a); CREATE INDEX y ON t (a)",
        "@@index([s])|CREATE INDEX t_s_idx ON t (s text_pattern_ops)",
        "@@index([s(ops: raw(\"text_pattern_ops\"))])|CREATE INDEX t_s_idx ON t (s"
            + " text_pattern_ops)",
        "@@index([j], type: Gin)|CREATE INDEX t_j_idx ON t USING gin (j jsonb_ops)",
        "@@index([j(ops: JsonbPathOps)], type: Gin)|CREATE INDEX t_j_idx ON t USING gin (j"
            + " jsonb_path_ops)",
        "@@unique([a])|ALTER TABLE t ADD CONSTRAINT t_a_key UNIQUE (a) DEFERRABLE",
        "@@unique([a])|CREATE UNIQUE INDEX t_a_key ON t (a) NULLS NOT DISTINCT",
        "@@index([a])|CREATE INDEX t_a_idx ON t (a) WHERE b > 1",
        "|CREATE INDEX t_a_idx ON t (a) WHERE b > 1",
        "|CREATE INDEX t_a_idx ON t ((a + 1))",
        "|ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0)",
        "@@index([a])|CREATE INDEX t_a_idx ON t (a) INCLUDE (b)",
        "@@index([a, b])|CREATE INDEX t_a_b_idx ON t (a) INCLUDE (b)",
      })
  void takesTheseIndexesForEqual(String attributes, String sql) {
    index(attributes == null ? "" : attributes, sql + ";").gives();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@@index([a])|SELECT 1|+ index t.t_a_idx",
        "@@unique([a])|SELECT 1|+ unique t.t_a_key",
        "|CREATE INDEX t_a_idx ON t (a)|- index t.t_a_idx",
        "|CREATE INDEX t_a_idx ON t (a) INCLUDE (b)|- index t.t_a_idx",
        "|CREATE INDEX t_j_idx ON t USING gin (j)|- index t.t_j_idx",
        "|CREATE UNIQUE INDEX t_id_key ON t (id)|- unique t.t_id_key",
        "|ALTER TABLE t ADD CONSTRAINT own UNIQUE (a)|- unique t.own",
        "@@index([a])|CREATE INDEX t_a_idx ON t (a DESC)|~ index t.t_a_idx",
        "@@index([a])|CREATE INDEX t_a_idx ON t USING hash (a)|~ index t.t_a_idx",
        "@@index([a, b])|CREATE INDEX t_a_b_idx ON t (b, a)|~ index t.t_a_b_idx",
        "@@index([a])|CREATE UNIQUE INDEX t_a_idx ON t (a)|~ index t.t_a_idx",
        "@@index([j(ops: JsonbPathOps)], type: Gin)|CREATE INDEX t_j_idx ON t USING gin (j)|~ index"
            + " t.t_j_idx",
        "@@index([s])|CREATE INDEX t_s_idx ON t (lower(s))|+ index t.t_s_idx",
        "@@index([a])|CREATE INDEX other ON t (a)|~ name t.t_a_idx",
        "@@unique([a])|ALTER TABLE t ADD CONSTRAINT other UNIQUE (a)|~ name t.t_a_key",
        "@@index([a]);@@index([a], map: \"z\")|CREATE INDEX other ON t (a)|~ name t.t_a_idx",
      })
  void reportsTheseIndexes(String attributes, String sql, String expected) {
    index(attributes == null ? "" : attributes, sql + ";").gives(expected);
  }

  @Test
  void reportsAnIndexOfAnotherShapeAndNameTwice() {
    index("@@index([a])", "CREATE INDEX other ON t (a, b);")
        .gives("- index t.other", "+ index t.t_a_idx");
  }

  @Test
  void looksAtPartialIndexesOnceTheyAreAPreviewFeature() {
    String generator = "\n}\ngenerator c {\n  previewFeatures = [\"partialIndexes\"]";
    index(
            "@@index([a], where: raw(\"b > 1\"))" + generator,
            "CREATE INDEX t_a_idx ON t (a) WHERE (b > 1);")
        .gives();
    index("@@index([a])" + generator, "CREATE INDEX t_a_idx ON t (a) WHERE (b > 1);")
        .gives("~ index t.t_a_idx");
    index(generator, "CREATE INDEX t_a_idx ON t (a) WHERE (b > 1);").gives("- index t.t_a_idx");
  }

  private static DriftCase key(String declared, String sql) {
    return DriftCase.of(
        "CREATE TABLE t (a integer NOT NULL, b integer NOT NULL%s);".formatted(sql),
        "model t {\n  a Int\n  b Int\n  %s\n}\n".formatted(declared));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@@id([a])|, PRIMARY KEY (a)|",
        "@@id([a], map: \"k\")|, CONSTRAINT k PRIMARY KEY (a)|",
        "@@id([a])|, CONSTRAINT k PRIMARY KEY (a)|~ name t.t_pkey",
        "@@id([a])||+ primary key t.t_pkey",
        "@@id([a])|, PRIMARY KEY (a, b)|~ primary key t.t_pkey",
        "@@id([a, b])|, PRIMARY KEY (b, a)|~ primary key t.t_pkey",
        "@@unique([a])|, CONSTRAINT t_a_key UNIQUE (a), PRIMARY KEY (b)|- primary key t.t_pkey",
      })
  void comparesPrimaryKeys(String declared, String sql, String expected) {
    DriftCase drift = key(declared, sql == null ? "" : sql);
    if (expected == null) {
      drift.gives();
    } else {
      drift.gives(expected);
    }
  }
}

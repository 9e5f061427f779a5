package dev.lintel.engine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.replay.Replays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalog knows by name what refers to what. */
final class CatalogTest {

  private static final Catalog CATALOG =
      Replays.statements()
          .then("CREATE TYPE \"Role\" AS ENUM ('a'); CREATE SCHEMA s;")
          .then("CREATE TABLE a (id serial PRIMARY KEY, r \"Role\", d text DEFAULT 'x');")
          .then("CREATE TABLE b (a_id int REFERENCES a, r \"Role\"[] NOT NULL);")
          .then("CREATE VIEW v AS SELECT id, r FROM a; CREATE TABLE s.c () INHERITS (a);")
          .then(
              "CREATE TABLE gone (a_id int REFERENCES a, r \"Role\"); CREATE INDEX i ON gone (r);")
          .then("ALTER TABLE a RENAME TO \"A\"; ALTER TYPE \"Role\" RENAME TO role;")
          .then("ALTER TABLE b DROP COLUMN r; DROP TABLE gone; ALTER TABLE \"A\" RENAME id TO key;")
          .replay()
          .result();

  @Test
  void namesWhatDependsOnARelationOrType() {
    assertThat(names(CATALOG.dependents(name("A"))))
        .containsExactly("public.a_id_seq", "public.b", "public.v", "s.c");
    assertThat(names(CATALOG.dependents(name("role")))).containsExactly("public.A", "s.c");
    assertThat(CATALOG.dependents(name("a"))).isEmpty();
    assertThat(CATALOG.dependents(name("Role"))).isEmpty();
  }

  @Test
  void namesTheTablesThatHaveAConstraint() {
    assertThat(CATALOG.tablesWithConstraint(name("a_pkey"))).containsExactly(name("A"));
    assertThat(CATALOG.tablesWithConstraint(name("gone_a_id_fkey"))).isEmpty();
  }

  @Test
  void namesTheOwnerOfAnIndex() {
    assertThat(CATALOG.indexOwner(name("a_pkey"))).hasValue(name("A"));
    assertThat(CATALOG.index(name("a_pkey")).orElseThrow().keyColumns()).containsExactly("key");
    assertThat(CATALOG.indexOwner(name("i"))).isEmpty();
  }

  @Test
  void reverseReferencesAreThoseOfTheObjects() {
    for (Relation relation : CATALOG.relations()) {
      for (QualifiedName needed : Dependencies.of(relation)) {
        assertThat(CATALOG.dependents(needed)).contains(relation.name());
      }
    }
    Set<QualifiedName> all =
        CATALOG.relations().stream()
            .map(Relation::name)
            .map(CATALOG::dependents)
            .flatMap(Collection::stream)
            .collect(Collectors.toSet());
    assertThat(all).allSatisfy(name -> assertThat(CATALOG.relation(name)).isPresent());
  }

  private static QualifiedName name(String name) {
    return new QualifiedName("public", name);
  }

  private static Set<String> names(Collection<QualifiedName> names) {
    return names.stream()
        .map(QualifiedName::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

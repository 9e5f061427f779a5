package dev.lintel.engine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class UncertaintyTest {

  private static final QualifiedName A = new QualifiedName("public", "a");
  private static final QualifiedName B = new QualifiedName("public", "b");

  @Test
  void nothingIsUncertainAtFirst() {
    assertThat(Uncertainty.NONE.isNone()).isTrue();
    assertThat(Uncertainty.NONE.covers(A, "x")).isFalse();
  }

  @Test
  void uncertainMemberLeavesTheRestOfItsOwnerKnown() {
    Uncertainty uncertainty = Uncertainty.NONE.withMember(A, "x");

    assertThat(uncertainty.covers(A, "x")).isTrue();
    assertThat(uncertainty.covers(A, "y")).isFalse();
    assertThat(uncertainty.covers(A)).isFalse();
    assertThat(uncertainty.withoutMember(A, "x").isNone()).isTrue();
  }

  @Test
  void whatIsMadeAfterEverythingBecameUncertainIsKnown() {
    Uncertainty uncertainty = Uncertainty.NONE.withEverything().without(A);

    assertThat(uncertainty.covers(A)).isFalse();
    assertThat(uncertainty.covers(B)).isTrue();
    assertThat(uncertainty.withEverything().covers(A)).isTrue();
  }

  @Test
  void schemaCoversItsObjects() {
    Uncertainty uncertainty = Uncertainty.NONE.without(A).withSchema("public").without(B);

    assertThat(uncertainty.covers(A)).isTrue();
    assertThat(uncertainty.covers(B)).isFalse();
    assertThat(uncertainty.covers(new QualifiedName("other", "a"))).isFalse();
  }

  @Test
  void renameCarriesUncertaintyAlong() {
    Uncertainty uncertainty = Uncertainty.NONE.with(A).withMember(A, "x").renamed(A, B);

    assertThat(uncertainty.covers(B)).isTrue();
    assertThat(Uncertainty.NONE.withMember(A, "x").renamed(A, B).covers(B, "x")).isTrue();
    assertThat(Uncertainty.NONE.withMember(A, "x").renamed(A, B).covers(A, "x")).isFalse();
  }

  @Test
  void nameOfAnySchemaIsCoveredUntilItIsMade() {
    Uncertainty uncertainty = Uncertainty.NONE.withAnywhere("a");

    assertThat(uncertainty.covers(A)).isTrue();
    assertThat(uncertainty.covers(new QualifiedName("other", "a"))).isTrue();
    assertThat(uncertainty.covers(B)).isFalse();
    assertThat(uncertainty.without(A).covers(A)).isFalse();
    assertThat(uncertainty.without(A).covers(new QualifiedName("other", "a"))).isTrue();
  }

  @Test
  void schemaThatIsMadeIsKnown() {
    assertThat(Uncertainty.NONE.withSchema("public").withoutSchema("public").isNone()).isTrue();
  }
}

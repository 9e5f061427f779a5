package dev.lintel.engine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DataTypeTest {

  @Test
  void precisionStandsAfterTheFirstWordOfTimes() {
    assertThat(builtIn("timestamp without time zone", 0, "3").sql())
        .isEqualTo("timestamp(3) without time zone");
    assertThat(builtIn("time with time zone", 1, "0").sql()).isEqualTo("time(0) with time zone[]");
  }

  @Test
  void otherModifiersStandAtTheEnd() {
    assertThat(builtIn("numeric", 0, "65", "30").sql()).isEqualTo("numeric(65,30)");
    assertThat(builtIn("character varying", 1, "10").sql()).isEqualTo("character varying(10)[]");
    assertThat(builtIn("interval day to second", 0, "2").sql())
        .isEqualTo("interval day to second(2)");
  }

  @Test
  void userTypesAreQuotedAndQualifiedWhereTheyMustBe() {
    assertThat(userType("public", "Role", 1).sql()).isEqualTo("\"Role\"[]");
    assertThat(userType("public", "role_kind", 0).sql()).isEqualTo("role_kind");
    assertThat(userType("app", "Role", 0).sql()).isEqualTo("app.\"Role\"");
    assertThat(userType("public", "user", 0).sql()).isEqualTo("\"user\"");
  }

  private static DataType builtIn(String name, int dimensions, String... modifiers) {
    return new DataType(null, name, List.of(modifiers), dimensions);
  }

  private static DataType userType(String schema, String name, int dimensions) {
    return new DataType(new QualifiedName(schema, name), name, List.of(), dimensions);
  }
}

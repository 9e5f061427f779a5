package dev.lintel.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.fuzz.Answer;
import dev.lintel.engine.fuzz.Samples;
import dev.lintel.engine.fuzz.Unlost;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedScript;
import dev.lintel.engine.sql.ScriptParser;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds for files of any bytes. */
class AnyBytesProperties {

  /** A byte of a file that is another one. */
  private record Flip(int place, byte value) {}

  @Provide
  Arbitrary<byte[]> flippedScripts() {
    Arbitrary<List<Flip>> flips =
        Combinators.combine(
                Arbitraries.integers().between(0, 100_000),
                Arbitraries.oneOf(
                    Arbitraries.bytes(), Arbitraries.bytes().between((byte) 0, (byte) 127)))
            .as(Flip::new)
            .list()
            .ofMaxSize(8);
    return Combinators.combine(Arbitraries.integers().between(0, 1_000_000), flips)
        .as(AnyBytesProperties::flipped);
  }

  private static byte[] flipped(int number, List<Flip> flips) {
    byte[] bytes = Samples.script(number).getBytes(StandardCharsets.UTF_8);
    for (Flip flip : flips) {
      if (bytes.length > 0) {
        bytes[flip.place() % bytes.length] = flip.value();
      }
    }
    return bytes;
  }

  @Property
  void filesOfFlippedBytesAreReadOrTold(
      @ForAll("flippedScripts") byte[] bytes, @ForAll Dialect dialect) {
    check(bytes, dialect);
  }

  @Property
  void filesOfAnyBytesAreReadOrTold(
      @ForAll @Size(max = 400) byte[] bytes, @ForAll Dialect dialect) {
    check(bytes, dialect);
  }

  private static void check(byte[] bytes, Dialect dialect) {
    Reading reading = Decoding.decode("any.sql", bytes);
    SourceFile file = reading.file();
    if (file == null) {
      assertThat(reading.problem()).isNotNull();
      return;
    }
    byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
    int mark = reading.byteOrderMark() ? 3 : 0;
    assertThat(text).isEqualTo(Arrays.copyOfRange(bytes, mark, bytes.length));
    ParsedScript script = ScriptParser.parse(file, dialect);
    if (dialect == Dialect.POSTGRESQL) {
      Unlost.assertThatNothingIsLost(script);
      assertThat(Answer.replay(List.of(file.text()), TransactionMode.SIMPLE_QUERY).steps())
          .hasSameSizeAs(script.statements());
    }
  }
}

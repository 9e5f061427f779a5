package dev.lintel.engine.parity;

import java.util.List;
import java.util.Map;

/**
 * How one history fared.
 *
 * @param checkout the project
 * @param folder the migrations folder, relative to that of the project
 * @param layout the layout
 * @param migrations the number of migrations
 * @param statements the statements
 * @param facts the number of facts of the server's catalog that were compared
 * @param differences the number of facts that only one side has, though Lintel is certain
 * @param uncertain the number of further ones, of which Lintel says that it does not know
 * @param judgements what became of the errors of the server, by kind
 * @param falseAlarms the number of statements that Lintel refuses and the server ran
 * @param remarks what else a reader must know
 * @param replayMillis how long Lintel read and replayed, in milliseconds
 * @param serverMillis how long the server ran, in milliseconds
 */
record ParityRow(
    Checkout checkout,
    String folder,
    String layout,
    int migrations,
    StatementCount statements,
    int facts,
    int differences,
    int uncertain,
    Map<Judgement, Integer> judgements,
    int falseAlarms,
    List<String> remarks,
    long replayMillis,
    long serverMillis) {
  ParityRow {
    judgements = Map.copyOf(judgements);
    remarks = List.copyOf(remarks);
  }

  /** Returns the number of the server's errors that were judged so. */
  int count(Judgement judgement) {
    return judgements.getOrDefault(judgement, 0);
  }

  /** Returns whether the server ran all of it. */
  boolean clean() {
    return judgements.isEmpty();
  }

  /** Returns whether Lintel is right in all that it is certain of, and misses no error. */
  boolean right() {
    return differences == 0 && falseAlarms == 0 && count(Judgement.MISSED) == 0;
  }
}

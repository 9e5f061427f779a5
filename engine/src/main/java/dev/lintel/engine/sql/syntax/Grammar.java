package dev.lintel.engine.sql.syntax;

import java.util.BitSet;
import java.util.Map;

/**
 * The rules of a grammar as automata. A state is a place in a rule where a token or another rule
 * stands; being in it means that it has just been read.
 *
 * @param terminals the kinds of tokens
 * @param rules the rules
 * @param tokens for each state the tokens that may stand there; null if a rule stands there
 * @param calls for each state the number of the rule that stands there; -1 if a token does
 * @param next for each state those that may follow in the same rule
 * @param last for each state whether the rule may end after it
 * @param numbers the number of each rule by its name
 */
@SuppressWarnings("ArrayRecordComponent") // written once, compared never
record Grammar(
    Terminals terminals,
    Rule[] rules,
    BitSet[] tokens,
    int[] calls,
    int[][] next,
    boolean[] last,
    Map<String, Integer> numbers) {

  /**
   * One rule.
   *
   * @param name its name
   * @param states the states it may begin with
   * @param first the tokens it may begin with
   * @param empty whether it may be nothing
   */
  record Rule(String name, int[] states, BitSet first, boolean empty) {}
}

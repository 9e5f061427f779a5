package dev.lintel.engine.sql.syntax;

import dev.lintel.engine.sql.syntax.GrammarReader.Part;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Makes automata of the rules that were read: a rule that may be nothing is stepped over. */
final class GrammarAutomata {

  private final Terminals terminals;
  private final Map<String, Integer> numbers;
  private final List<Part> bodies;
  private final List<Integer> bases;
  private final List<BitSet> tokens;
  private final List<String> calls;
  private final List<BitSet> next;

  /**
   * Makes a maker.
   *
   * @param terminals the kinds of tokens
   * @param numbers the number of each rule by its name, in order
   * @param bodies the rules
   * @param bases the first state of each rule
   * @param tokens for each state the tokens that may stand there
   * @param calls for each state the rule that stands there; empty if a token does
   * @param next for each state those that may follow, counted from the rule's first
   */
  GrammarAutomata(
      Terminals terminals,
      Map<String, Integer> numbers,
      List<Part> bodies,
      List<Integer> bases,
      List<BitSet> tokens,
      List<String> calls,
      List<BitSet> next) {
    this.terminals = terminals;
    this.numbers = numbers;
    this.bodies = bodies;
    this.bases = bases;
    this.tokens = tokens;
    this.calls = calls;
    this.next = next;
  }

  /** Returns the automata. */
  Grammar grammar() {
    int states = tokens.size();
    int[] called = new int[states];
    for (int i = 0; i < states; i++) {
      called[i] = calls.get(i).isEmpty() ? -1 : number(calls.get(i));
    }
    boolean[] last = new boolean[states];
    for (int rule = 0; rule < bodies.size(); rule++) {
      int start = bases.get(rule);
      bodies.get(rule).last().stream().forEach(state -> last[start + state] = true);
    }
    boolean[] empty = emptyRules(called);
    int[][] followers = followers(called, last, empty);
    return new Grammar(
        terminals,
        rules(called, empty),
        tokens.toArray(BitSet[]::new),
        called,
        followers,
        last,
        Map.copyOf(numbers));
  }

  private int number(String rule) {
    Integer number = numbers.get(rule);
    if (number == null) {
      throw new IllegalArgumentException("no rule " + rule);
    }
    return number;
  }

  /** Finds the rules that may be nothing, also because the rules in them may. */
  private boolean[] emptyRules(int[] called) {
    boolean[] empty = new boolean[bodies.size()];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int rule = 0; rule < empty.length; rule++) {
        if (!empty[rule] && mayBeEmpty(rule, called, empty)) {
          empty[rule] = true;
          changed = true;
        }
      }
    }
    return empty;
  }

  private boolean mayBeEmpty(int rule, int[] called, boolean[] empty) {
    Part body = bodies.get(rule);
    if (body.empty()) {
      return true;
    }
    int start = bases.get(rule);
    for (int state : reached(body.first(), start, called, empty)) {
      if (body.last().get(state - start) && mayBeNothing(state, called, empty)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeNothing(int state, int[] called, boolean[] empty) {
    return called[state] >= 0 && empty[called[state]];
  }

  /** Returns some states of a rule and those reached by taking rules among them for nothing. */
  private int[] reached(BitSet from, int start, int[] called, boolean[] empty) {
    BitSet all = from;
    for (int state = from.nextSetBit(0); state >= 0; state = from.nextSetBit(state + 1)) {
      if (mayBeNothing(start + state, called, empty)) {
        all = withSkipped(from, start, called, empty);
        break;
      }
    }
    int[] states = new int[all.cardinality()];
    int count = 0;
    for (int state = all.nextSetBit(0); state >= 0; state = all.nextSetBit(state + 1)) {
      states[count++] = start + state;
    }
    return states;
  }

  private BitSet withSkipped(BitSet from, int start, int[] called, boolean[] empty) {
    BitSet reached = (BitSet) from.clone();
    BitSet open = (BitSet) from.clone();
    while (!open.isEmpty()) {
      int state = open.nextSetBit(0);
      open.clear(state);
      if (mayBeNothing(start + state, called, empty)) {
        BitSet more = (BitSet) next.get(start + state).clone();
        more.andNot(reached);
        reached.or(more);
        open.or(more);
      }
    }
    return reached;
  }

  /**
   * Returns what follows each state; what follows a rule that may be nothing follows before it too.
   */
  private int[][] followers(int[] called, boolean[] last, boolean[] empty) {
    int[][] followers = new int[next.size()][];
    for (int rule = 0; rule < bodies.size(); rule++) {
      int start = bases.get(rule);
      int end = rule + 1 < bodies.size() ? bases.get(rule + 1) : followers.length;
      for (int state = start; state < end; state++) {
        followers[state] = reached(next.get(state), start, called, empty);
        for (int follower : followers[state]) {
          last[state] |= last[follower] && mayBeNothing(follower, called, empty);
        }
      }
    }
    return followers;
  }

  private Grammar.Rule[] rules(int[] called, boolean[] empty) {
    int count = bodies.size();
    int[][] starts = new int[count][];
    BitSet[] first = new BitSet[count];
    for (int rule = 0; rule < count; rule++) {
      starts[rule] = reached(bodies.get(rule).first(), bases.get(rule), called, empty);
      first[rule] = new BitSet();
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int rule = 0; rule < count; rule++) {
        int before = first[rule].cardinality();
        for (int state : starts[rule]) {
          first[rule].or(called[state] < 0 ? tokens.get(state) : first[called[state]]);
        }
        changed |= first[rule].cardinality() > before;
      }
    }
    List<String> names = List.copyOf(numbers.keySet());
    Grammar.Rule[] rules = new Grammar.Rule[count];
    for (int rule = 0; rule < count; rule++) {
      rules[rule] = new Grammar.Rule(names.get(rule), starts[rule], first[rule], empty[rule]);
    }
    return rules;
  }
}

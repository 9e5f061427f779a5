package dev.lintel.engine.sql.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a grammar written as its resource describes, and makes automata of it by Glushkov's
 * construction: one state for each symbol of the text.
 */
final class GrammarReader {

  private final Terminals terminals;
  private final List<String> words;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Part> bodies = new ArrayList<>();
  private final List<BitSet> tokens = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private final List<BitSet> next = new ArrayList<>();
  private int at;

  private GrammarReader(Terminals terminals, String text) {
    this.terminals = terminals;
    this.words = words(text);
  }

  /**
   * A part of a rule.
   *
   * @param empty whether it may be nothing
   * @param first the states it may begin with
   * @param last the states it may end with
   */
  private record Part(boolean empty, BitSet first, BitSet last) {}

  /** Reads lists of words: a name, {@code =}, words, {@code ;}. */
  static Map<String, List<String>> readLists(String text) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    List<String> words = words(text);
    int i = 0;
    while (i < words.size()) {
      String name = words.get(i);
      int end = i + 2;
      while (!words.get(end).equals(";")) {
        end++;
      }
      lists.put(name, words.subList(i + 2, end));
      i = end + 1;
    }
    return lists;
  }

  static Grammar read(String text, Terminals terminals) {
    return new GrammarReader(terminals, text).read();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.startsWith("#")) {
        for (String word : line.strip().split("\\s+", -1)) {
          if (!word.isEmpty()) {
            words.add(word);
          }
        }
      }
    }
    return words;
  }

  private Grammar read() {
    while (at < words.size()) {
      numbers.put(words.get(at), bodies.size());
      at += 2;
      bodies.add(alternatives());
      at++;
    }
    return grammar();
  }

  // ---- the notation

  private Part alternatives() {
    Part part = sequence();
    while (words.get(at).equals("|")) {
      at++;
      Part other = sequence();
      part =
          new Part(
              part.empty || other.empty,
              union(part.first, other.first),
              union(part.last, other.last));
    }
    return part;
  }

  private Part sequence() {
    Part part = new Part(true, new BitSet(), new BitSet());
    while (!isEnd(words.get(at))) {
      Part item = repeated(item());
      part = joined(part, item);
    }
    return part;
  }

  private static boolean isEnd(String word) {
    return word.equals("|")
        || word.equals(";")
        || word.equals(")")
        || word.equals("]")
        || word.equals("}");
  }

  private Part repeated(Part item) {
    if (!words.get(at).equals("%")) {
      return item;
    }
    at++;
    Part separator = item();
    link(item.last, separator.first);
    link(separator.last, item.first);
    return item;
  }

  private Part item() {
    String word = words.get(at++);
    Part part;
    switch (word) {
      case "(" -> {
        part = alternatives();
        at++;
      }
      case "[" -> {
        Part inner = alternatives();
        part = new Part(true, inner.first, inner.last);
        at++;
      }
      case "{" -> {
        Part inner = alternatives();
        link(inner.last, inner.first);
        part = new Part(true, inner.first, inner.last);
        at++;
      }
      default -> part = symbol(word);
    }
    return part;
  }

  private Part symbol(String word) {
    int state = tokens.size();
    char first = word.charAt(0);
    boolean rule = Character.isLowerCase(first);
    if (first == '<') {
      tokens.add(terminals.ofClass(word.substring(1, word.length() - 1)));
    } else if (first == '\'') {
      tokens.add(terminals.ofName(word.substring(1, word.length() - 1)));
    } else {
      tokens.add(rule ? new BitSet() : terminals.ofName(word));
    }
    calls.add(rule ? word : "");
    next.add(new BitSet());
    BitSet self = new BitSet();
    self.set(state);
    return new Part(false, self, self);
  }

  private Part joined(Part left, Part right) {
    link(left.last, right.first);
    return new Part(
        left.empty && right.empty,
        left.empty ? union(left.first, right.first) : left.first,
        right.empty ? union(left.last, right.last) : right.last);
  }

  private void link(BitSet from, BitSet to) {
    from.stream().forEach(state -> next.get(state).or(to));
  }

  private static BitSet union(BitSet first, BitSet second) {
    BitSet union = (BitSet) first.clone();
    union.or(second);
    return union;
  }

  // ---- the automata

  private Grammar grammar() {
    int states = tokens.size();
    int[] called = new int[states];
    for (int i = 0; i < states; i++) {
      called[i] = calls.get(i).isEmpty() ? -1 : number(calls.get(i));
    }
    int[][] followers = new int[states][];
    for (int i = 0; i < states; i++) {
      followers[i] = next.get(i).stream().toArray();
    }
    boolean[] last = new boolean[states];
    bodies.forEach(body -> body.last.stream().forEach(state -> last[state] = true));
    boolean[] empty = emptyRules(called);
    if (anyTrue(empty)) {
      skipEmpty(called, followers, last, empty);
    }
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

  private static boolean anyTrue(boolean[] values) {
    for (boolean value : values) {
      if (value) {
        return true;
      }
    }
    return false;
  }

  /** Finds the rules that may be nothing, also because the rules in them may. */
  private boolean[] emptyRules(int[] called) {
    boolean[] empty = new boolean[bodies.size()];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int rule = 0; rule < empty.length; rule++) {
        if (!empty[rule] && mayBeEmpty(bodies.get(rule), called, empty)) {
          empty[rule] = true;
          changed = true;
        }
      }
    }
    return empty;
  }

  private boolean mayBeEmpty(Part body, int[] called, boolean[] empty) {
    if (body.empty) {
      return true;
    }
    BitSet reached = skippable(body.first, called, empty);
    reached.and(body.last);
    return reached.stream().anyMatch(state -> called[state] >= 0 && empty[called[state]]);
  }

  /** Returns some states and those reached by taking rules among them for nothing. */
  private BitSet skippable(BitSet from, int[] called, boolean[] empty) {
    BitSet reached = (BitSet) from.clone();
    BitSet open = (BitSet) from.clone();
    while (!open.isEmpty()) {
      int state = open.nextSetBit(0);
      open.clear(state);
      if (called[state] >= 0 && empty[called[state]]) {
        BitSet more = (BitSet) next.get(state).clone();
        more.andNot(reached);
        reached.or(more);
        open.or(more);
      }
    }
    return reached;
  }

  /** Makes what follows a rule that may be nothing follow what stands before it. */
  private void skipEmpty(int[] called, int[][] followers, boolean[] last, boolean[] empty) {
    for (int state = 0; state < followers.length; state++) {
      BitSet reached = skippable(next.get(state), called, empty);
      followers[state] = reached.stream().toArray();
      last[state] |= reached.stream().anyMatch(s -> last[s] && called[s] >= 0 && empty[called[s]]);
    }
  }

  private Grammar.Rule[] rules(int[] called, boolean[] empty) {
    int count = bodies.size();
    BitSet[] starts = new BitSet[count];
    BitSet[] first = new BitSet[count];
    for (int rule = 0; rule < count; rule++) {
      starts[rule] = skippable(bodies.get(rule).first, called, empty);
      first[rule] = new BitSet();
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int rule = 0; rule < count; rule++) {
        int before = first[rule].cardinality();
        for (int state = starts[rule].nextSetBit(0);
            state >= 0;
            state = starts[rule].nextSetBit(state + 1)) {
          first[rule].or(called[state] < 0 ? tokens.get(state) : first[called[state]]);
        }
        changed |= first[rule].cardinality() > before;
      }
    }
    List<String> names = List.copyOf(numbers.keySet());
    Grammar.Rule[] rules = new Grammar.Rule[count];
    for (int rule = 0; rule < count; rule++) {
      rules[rule] =
          new Grammar.Rule(
              names.get(rule), starts[rule].stream().toArray(), first[rule], empty[rule]);
    }
    return rules;
  }
}

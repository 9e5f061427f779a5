package dev.lintel.engine.sql.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the automata of a grammar over tokens, all ways at once: rules that call each other share
 * their stacks, so that no choice is ever taken back. The first token that no way can go on with is
 * where the text stops being the beginning of any statement.
 */
final class Recogniser {

  private final Grammar grammar;
  private final Call[] current;
  private List<Call> calls = new ArrayList<>();
  private int[] states = new int[64];
  private List<Call> nextCalls = new ArrayList<>();
  private int[] nextStates = new int[64];
  private int position;
  private int terminal;
  private boolean ended;

  Recogniser(Grammar grammar) {
    this.grammar = grammar;
    this.current = new Call[grammar.rules().length];
  }

  /** One use of a rule at one token; all that call it there share it. */
  private static final class Call {
    private final int position;
    private int[] returnStates = new int[2];
    private @Nullable Call[] returnCalls = new Call[2];
    private int returns;
    private final List<Call> tails = new ArrayList<>(0);
    private int[] seen = new int[4];
    private int seenCount;
    private int seenAt = -1;

    private Call(int position) {
      this.position = position;
    }

    /** Returns whether a state is met for the first time at this token. */
    private boolean meets(int state, int at) {
      if (seenAt != at) {
        seenAt = at;
        seenCount = 0;
      }
      for (int i = 0; i < seenCount; i++) {
        if (seen[i] == state) {
          return false;
        }
      }
      if (seenCount == seen.length) {
        seen = Arrays.copyOf(seen, seenCount * 2);
      }
      seen[seenCount++] = state;
      return true;
    }

    private void addReturn(int state, @Nullable Call caller) {
      for (int i = 0; i < returns; i++) {
        if (returnStates[i] == state && returnCalls[i] == caller) {
          return;
        }
      }
      if (returns == returnStates.length) {
        returnStates = Arrays.copyOf(returnStates, returns * 2);
        returnCalls = Arrays.copyOf(returnCalls, returns * 2);
      }
      returnStates[returns] = state;
      returnCalls[returns] = caller;
      returns++;
      tails.forEach(tail -> tail.addReturn(state, caller));
    }

    /** Makes this call end where another one does, since it is the last thing in that one. */
    private void endsWith(Call outer) {
      if (outer.position == position) {
        outer.tails.add(this);
      }
      for (int i = 0; i < outer.returns; i++) {
        addReturn(outer.returnStates[i], outer.returnCalls[i]);
      }
    }
  }

  /**
   * Reads tokens up to the first that cannot stand there.
   *
   * @param terminals the kinds of the tokens
   * @param rule the number of the rule they shall be
   * @return its index; the number of tokens if more were expected after the last one; -1 if all of
   *     them are what the rule says
   */
  int read(int[] terminals, int rule) {
    if (terminals.length == 0) {
      return 0;
    }
    Arrays.fill(current, null);
    calls.clear();
    nextCalls.clear();
    for (position = 0; position <= terminals.length; position++) {
      terminal = position < terminals.length ? terminals[position] : -1;
      ended = false;
      if (position == 0) {
        begin(rule);
      } else {
        for (int i = 0; i < calls.size(); i++) {
          after(states[i], calls.get(i));
        }
      }
      if (terminal < 0) {
        return ended ? -1 : terminals.length;
      }
      if (nextCalls.isEmpty()) {
        return position;
      }
      swap();
    }
    return -1;
  }

  private void begin(int rule) {
    Call root = new Call(0);
    root.addReturn(-1, null);
    for (int state : grammar.rules()[rule].states()) {
      enter(state, root);
    }
  }

  private void swap() {
    List<Call> emptied = calls;
    calls = nextCalls;
    nextCalls = emptied;
    nextCalls.clear();
    int[] old = states;
    states = nextStates;
    nextStates = old;
  }

  /** Goes on after a state that has been read. */
  private void after(int state, @Nullable Call call) {
    if (call == null) {
      ended = true;
      return;
    }
    if (!call.meets(state, position)) {
      return;
    }
    if (terminal >= 0) {
      for (int next : grammar.next()[state]) {
        enter(next, call);
      }
    }
    if (grammar.last()[state]) {
      for (int i = 0; i < call.returns; i++) {
        after(call.returnStates[i], call.returnCalls[i]);
      }
    }
  }

  /** Tries what stands at a state on the current token. */
  private void enter(int state, Call call) {
    int rule = grammar.calls()[state];
    if (rule < 0) {
      if (grammar.tokens()[state].get(terminal)) {
        add(state, call);
      }
      return;
    }
    Grammar.Rule called = grammar.rules()[rule];
    if (!called.first().get(terminal)) {
      return;
    }
    Call inner = current[rule];
    boolean isNew = inner == null || inner.position != position;
    if (inner == null || isNew) {
      inner = new Call(position);
      current[rule] = inner;
    }
    if (grammar.next()[state].length == 0) {
      inner.endsWith(call);
    } else {
      inner.addReturn(state, call);
    }
    if (isNew) {
      for (int first : called.states()) {
        enter(first, inner);
      }
    }
  }

  private void add(int state, Call call) {
    for (int i = nextCalls.size() - 1; i >= 0; i--) {
      if (nextStates[i] == state && nextCalls.get(i) == call) {
        return;
      }
    }
    int size = nextCalls.size();
    if (size == nextStates.length) {
      nextStates = Arrays.copyOf(nextStates, size * 2);
    }
    nextStates[size] = state;
    nextCalls.add(call);
  }
}

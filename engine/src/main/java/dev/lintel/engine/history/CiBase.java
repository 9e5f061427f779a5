package dev.lintel.engine.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a CI service says of the base of a pull or merge request, by its documented variables.
 *
 * @param variable the first variable that says something
 * @param name what it says
 * @param revisions where that may be found in the clone, best first
 * @param mergedHead whether the service checks out the merge of the base and the branch
 */
record CiBase(String variable, String name, List<String> revisions, boolean mergedHead) {
  private static final String GITHUB = "GITHUB_BASE_REF";

  /** A commit id, more exact than a branch. */
  private static final List<String> COMMITS = List.of("CI_MERGE_REQUEST_DIFF_BASE_SHA");

  /** Branch names; set only while a request is built. */
  private static final List<String> BRANCHES =
      List.of(
          GITHUB,
          "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
          "BITBUCKET_PR_DESTINATION_BRANCH",
          "SYSTEM_PULLREQUEST_TARGETBRANCH",
          "CHANGE_TARGET",
          "BUILDKITE_PULL_REQUEST_BASE_BRANCH",
          "CI_COMMIT_TARGET_BRANCH");

  /** Branch names that are set for pushes too, with the variable that tells a request. */
  private static final Map<String, String> BRANCHES_OF_REQUESTS =
      Map.of("DRONE_TARGET_BRANCH", "DRONE_PULL_REQUEST", "TRAVIS_BRANCH", "TRAVIS_PULL_REQUEST");

  private static final Pattern BEFORE =
      Pattern.compile("\"before\"\\s*:\\s*\"([0-9a-f]{40}|[0-9a-f]{64})\"");
  private static final Pattern ZEROS = Pattern.compile("0*");

  CiBase {
    revisions = List.copyOf(revisions);
  }

  /** Returns what the environment says; null if it says nothing. */
  static @Nullable CiBase of(Map<String, String> environment) {
    List<String> variables = new ArrayList<>();
    List<String> revisions = new ArrayList<>();
    for (String variable : COMMITS) {
      if (isSet(environment, variable)) {
        variables.add(variable);
        revisions.add(environment.getOrDefault(variable, ""));
      }
    }
    for (String variable : branchVariables(environment)) {
      String branch = environment.getOrDefault(variable, "").replaceFirst("^refs/heads/", "");
      variables.add(variable);
      revisions.add("refs/remotes/origin/" + branch);
      revisions.add("refs/heads/" + branch);
    }
    if (variables.isEmpty()) {
      return null;
    }
    String first = variables.get(0);
    return new CiBase(
        first, environment.getOrDefault(first, ""), revisions, variables.contains(GITHUB));
  }

  /**
   * Returns the commit that a branch was at before the push that is built; null if unknown, as for
   * a new branch.
   */
  static @Nullable String beforePush(Map<String, String> environment) {
    String before = environment.get("CI_COMMIT_BEFORE_SHA");
    if (before == null && "push".equals(environment.get("GITHUB_EVENT_NAME"))) {
      before = beforeInEvent(environment.get("GITHUB_EVENT_PATH"));
    }
    return before == null || ZEROS.matcher(before).matches() ? null : before;
  }

  private static List<String> branchVariables(Map<String, String> environment) {
    List<String> variables = new ArrayList<>();
    for (String variable : BRANCHES) {
      if (isSet(environment, variable)) {
        variables.add(variable);
      }
    }
    BRANCHES_OF_REQUESTS.forEach(
        (variable, request) -> {
          boolean inRequest =
              isSet(environment, request) && !"false".equals(environment.get(request));
          if (inRequest && isSet(environment, variable)) {
            variables.add(variable);
          }
        });
    return variables;
  }

  private static boolean isSet(Map<String, String> environment, String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }

  private static @Nullable String beforeInEvent(@Nullable String path) {
    if (path == null) {
      return null;
    }
    try {
      Matcher before = BEFORE.matcher(Files.readString(Path.of(path)));
      return before.find() ? before.group(1) : null;
    } catch (IOException | InvalidPathException e) {
      // Without the event the push is judged like any run on the branch.
      return null;
    }
  }
}

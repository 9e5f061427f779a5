package dev.lintel.engine.history;

import dev.lintel.engine.git.Git;
import dev.lintel.engine.git.GitOutput;
import dev.lintel.engine.git.WorkTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the revision that counts as merged: the one the user names, else the one a CI service
 * names, else the remote's default branch, else {@code main} or {@code master}. What a CI service
 * names and the clone does not have is never replaced by a guess: a wrong base makes false
 * findings.
 */
final class BaseFinder {
  private static final List<String> DEFAULTS =
      List.of(
          "refs/remotes/origin/HEAD",
          "refs/remotes/origin/main",
          "refs/remotes/origin/master",
          "refs/heads/main",
          "refs/heads/master");

  private final WorkTree tree;
  private final Map<String, String> environment;

  BaseFinder(WorkTree tree, Map<String, String> environment) {
    this.tree = tree;
    this.environment = environment;
  }

  /**
   * Finds the base.
   *
   * @param named the revision that the user names; null for none
   */
  FoundBase find(@Nullable String named) {
    String head = commit("HEAD");
    if (head == null) {
      return FoundBase.none("The repository has no commit yet, so every migration counts as new");
    }
    if (named != null) {
      return ofName(head, named);
    }
    CiBase ci = CiBase.of(environment);
    return ci == null ? ofBranches(head) : ofCi(head, ci);
  }

  private FoundBase ofName(String head, String named) {
    Candidate found = first(List.of(named, "refs/remotes/origin/" + named));
    if (found == null) {
      return FoundBase.none(
          "The base %s is no commit of this clone%s, so no migration can be compared with it"
              .formatted(named, tree.shallow() ? ", which is shallow" : ""));
    }
    return mergeBase(head, found.commit(), named);
  }

  private FoundBase ofCi(String head, CiBase ci) {
    Candidate found = first(ci.revisions());
    if (found != null) {
      return mergeBase(head, found.commit(), shortName(found.revision()));
    }
    // GitHub checks out the merge of the base and the branch; its first parent is the base.
    String parent = ci.mergedHead() && commit("HEAD^2") != null ? commit("HEAD^1") : null;
    if (parent != null) {
      return mergeBase(head, parent, "HEAD^1");
    }
    return FoundBase.none(
        "%s names %s as the base and this clone does not have it: fetch it, with fetch-depth: 0 on GitHub"
            .formatted(ci.variable(), ci.name()));
  }

  private FoundBase ofBranches(String head) {
    Candidate found = first(DEFAULTS);
    if (found == null) {
      return FoundBase.none(
          "No base was found: there is no origin/HEAD, main or master; name one with --base");
    }
    if (found.commit().equals(head)) {
      return afterPush(head, found);
    }
    return mergeBase(head, found.commit(), shortName(found.revision()));
  }

  /** On the default branch itself everything is merged; a push event tells what was before it. */
  private FoundBase afterPush(String head, Candidate branch) {
    String before = CiBase.beforePush(environment);
    String commit = before == null ? null : commit(before);
    if (commit != null && !commit.equals(head)) {
      return mergeBase(head, commit, "the commit before the push");
    }
    return FoundBase.of(
        new BaseRevision(head, shortName(branch.revision())),
        head,
        "HEAD is %s itself, so only uncommitted changes are compared"
            .formatted(shortName(branch.revision())));
  }

  private FoundBase mergeBase(String head, String tip, String name) {
    GitOutput output = tree.git().run("merge-base", head, tip);
    if (output.ok() && !output.lines().isEmpty()) {
      return FoundBase.of(new BaseRevision(output.lines().get(0), name), tip, null);
    }
    return FoundBase.none(
        tree.shallow()
            ? "The clone is shallow and does not reach back to where the branch left %s: fetch more, with fetch-depth: 0 on GitHub or GIT_DEPTH: 0 on GitLab"
                .formatted(name)
            : "HEAD and %s have no commit in common, so no migration can be compared"
                .formatted(name));
  }

  private @Nullable String commit(String revision) {
    Candidate found = first(List.of(revision));
    return found == null ? null : found.commit();
  }

  /** Returns the first of the revisions that is a commit of this clone. */
  private @Nullable Candidate first(List<String> revisions) {
    List<String> input = new ArrayList<>();
    for (String revision : revisions) {
      input.add(revision.lines().findFirst().orElse("") + "^{commit}");
    }
    Git git = tree.git();
    List<String> answers =
        git.run(input, List.of("cat-file", "--batch-check=%(objecttype) %(objectname)")).lines();
    for (int i = 0; i < Math.min(answers.size(), revisions.size()); i++) {
      if (answers.get(i).startsWith("commit ")) {
        return new Candidate(revisions.get(i), answers.get(i).substring("commit ".length()));
      }
    }
    return null;
  }

  private static String shortName(String revision) {
    return revision
        .replaceFirst("^refs/remotes/origin/HEAD$", "origin/HEAD")
        .replaceFirst("^refs/(?:remotes|heads)/", "");
  }

  private record Candidate(String revision, String commit) {}
}

package dev.lintel.engine.migration.layout;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a folder directly holds.
 *
 * @param path the folder, absolute
 * @param folders the names of the folders in it, sorted; links to folders are not among them
 * @param links the names of symbolic links to folders, sorted
 * @param files the names of everything else, sorted
 * @param garbled the paths of what has a name that cannot be written in the locale of the run, such
 *     as {@code é} in the locale C; Java can open them and cannot make them from their names
 */
public record Folder(
    Path path,
    List<String> folders,
    List<String> links,
    List<String> files,
    Map<String, Path> garbled) {
  private static final char REPLACEMENT = '\ufffd';

  public Folder {
    garbled = Map.copyOf(garbled);
    folders = List.copyOf(folders);
    links = List.copyOf(links);
    files = List.copyOf(files);
  }

  /**
   * Lists a folder.
   *
   * @throws IOException if it cannot be read
   */
  public static Folder list(Path path) throws IOException {
    List<String> folders = new ArrayList<>();
    List<String> links = new ArrayList<>();
    List<String> files = new ArrayList<>();
    Map<String, Path> garbled = new HashMap<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        listOf(entry, folders, links, files).add(name);
        if (name.indexOf(REPLACEMENT) >= 0) {
          garbled.put(name, entry);
        }
      }
    }
    Collections.sort(folders);
    Collections.sort(links);
    Collections.sort(files);
    return new Folder(path, folders, links, files, garbled);
  }

  private static List<String> listOf(
      Path entry, List<String> folders, List<String> links, List<String> files) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isSymbolicLink()) {
      return Files.isDirectory(entry) ? links : files;
    }
    return attributes.isDirectory() ? folders : files;
  }

  /** Returns whether the folder directly holds a file of that name. */
  public boolean hasFile(String name) {
    return Collections.binarySearch(files, name) >= 0;
  }

  /** Returns the path of something in the folder. */
  public Path resolve(String name) {
    Path path = garbled.get(name);
    return path == null ? this.path.resolve(name) : path;
  }

  /** Returns the folder's own name; empty for the root of the file system. */
  public String name() {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}

package dev.lintel.rules.history;

import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.source.SourceSpan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a catalog object is, without the places that made it and without the order of its columns,
 * constraints, indexes and labels: two databases that got them in another order behave alike.
 */
final class Shape {

  private Shape() {}

  /** Returns a value that is equal for objects of equal shape. */
  static @Nullable Object of(@Nullable Object object) {
    if (object instanceof Record described) {
      return of(described);
    }
    if (object instanceof List<?> list) {
      List<@Nullable Object> shapes = new ArrayList<>();
      list.forEach(element -> shapes.add(of(element)));
      boolean ordered =
          list.isEmpty() || !(list.get(0) instanceof Record) || list.get(0) instanceof IndexKey;
      return ordered ? shapes : new HashSet<>(shapes);
    }
    return object;
  }

  private static List<@Nullable Object> of(Record described) {
    List<@Nullable Object> shape = new ArrayList<>();
    shape.add(described.getClass());
    for (RecordComponent component : described.getClass().getRecordComponents()) {
      if (component.getType() != SourceSpan.class) {
        shape.add(of(value(described, component)));
      }
    }
    return shape;
  }

  private static @Nullable Object value(Record described, RecordComponent component) {
    try {
      return component.getAccessor().invoke(described);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("not a public catalog record: " + described.getClass(), e);
    }
  }
}

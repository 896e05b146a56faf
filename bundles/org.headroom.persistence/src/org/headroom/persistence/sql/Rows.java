package org.headroom.persistence.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads one of the domain's own classes straight from a result. EclipseLink could, but it takes longer to
 * start than a command may take altogether; it is left to what is written (see {@link Mapping}). Both go by
 * the same names, which a test compares: a field's name in lower case with underscores is its column's.
 */
public final class Rows<T> implements RowReader<T> {
	private final Class<T> type;
	private final Map<String, String> renamed;
	private final Constructor<T> maker;
	private final List<Field> fields;
	private final String columns;

	/** @param renamed column by field name, where the rule would give a word that SQL has taken */
	private Rows(Class<T> type, Map<String, String> renamed) {
		this.type = type;
		this.renamed = renamed;
		this.maker = maker(type);
		this.fields = Stream.of(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers())).toList();
		fields.forEach(field -> field.setAccessible(true));
		this.columns = fields.stream().map(this::column).collect(Collectors.joining(", "));
	}

	public static <T> Rows<T> of(Class<T> type) {
		return new Rows<>(type, Map.of());
	}

	public static <T> Rows<T> of(Class<T> type, Map<String, String> renamed) {
		return new Rows<>(type, renamed);
	}

	private static <T> Constructor<T> maker(Class<T> type) {
		try {
			Constructor<T> maker = type.getDeclaredConstructor();
			maker.setAccessible(true);
			return maker;
		} catch (NoSuchMethodException e) {
			throw new IllegalArgumentException("no constructor for the mapping: " + type.getName(), e);
		}
	}

	/** For a select list, in the order {@link #read} expects from the first column on. */
	public String columns() {
		return columns;
	}

	/** The same with a table's alias before each. */
	public String columnsOf(String alias) {
		return fields.stream().map(field -> alias + "." + column(field)).collect(Collectors.joining(", "));
	}

	/** The column a field is kept in. */
	public String column(Field field) {
		return renamed.getOrDefault(field.getName(), field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
	}

	public List<Field> fields() {
		return fields;
	}

	@Override
	public T read(ResultSet row) throws SQLException {
		try {
			T made = maker.newInstance();
			for (int i = 0; i < fields.size(); i++) {
				Field field = fields.get(i);
				field.set(made, value(row, i + 1, field.getType()));
			}
			return made;
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("can't make a " + type.getName(), e);
		}
	}

	private static Object value(ResultSet row, int column, Class<?> type) throws SQLException {
		if (type == String.class) {
			return row.getString(column);
		}
		if (type == long.class) {
			return row.getLong(column);
		}
		if (type.isEnum()) {
			return constant(type, row.getString(column));
		}
		if (type == Instant.class) {
			long nanos = row.getLong(column);
			return row.wasNull() ? null : Moments.of(nanos);
		}
		if (type == BigDecimal.class) {
			BigDecimal number = row.getBigDecimal(column);
			return number == null ? null : Sql.plain(number);
		}
		return row.getObject(column, boxed(type));
	}

	private static Object constant(Class<?> type, String name) {
		for (Object each : type.getEnumConstants()) {
			if (((Enum<?>) each).name().equals(name)) {
				return each;
			}
		}
		if (name == null) {
			return null;
		}
		throw new IllegalStateException("a " + type.getSimpleName() + " this Headroom does not know: " + name);
	}

	private static Class<?> boxed(Class<?> type) {
		if (type == int.class) {
			return Integer.class;
		}
		return type == boolean.class ? Boolean.class : type;
	}
}

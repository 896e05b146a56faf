package org.headroom.persistence.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.Query;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.headroom.domain.workspace.StaleRecord;

/**
 * Writes the domain's own objects through EclipseLink and {@code orm.xml}: whether a row is new, what
 * changed, and whether somebody else changed it meanwhile. Starts at the first write, or when
 * {@link #warmUp} is called before. Any thread.
 */
public final class Mapping implements AutoCloseable {
	private static final String FILE = "org/headroom/persistence/sql/orm.xml";

	private final Database database;
	private EntityManagerFactory factory;
	private boolean closed;

	public Mapping(Database database) {
		this.database = database;
	}

	/** Adds or updates; the object carries its new version afterwards and may be changed and saved again. */
	public void save(String what, Object entity) {
		saveAll(what, List.of(entity));
	}

	/** Adds or updates all of them, or none. */
	public void saveAll(String what, Collection<?> entities) {
		write(what, manager -> {
		}, entities);
	}

	/** Adds or updates, after what {@code deletion} (SQL; JPQL would need a parser that is not shipped) finds was taken away. */
	public void replace(String what, Object entity, String deletion, Object... arguments) {
		write(what, manager -> {
			Query query = manager.createNativeQuery(deletion);
			for (int i = 0; i < arguments.length; i++) {
				query.setParameter(i + 1, arguments[i]);
			}
			query.executeUpdate();
		}, List.of(entity));
	}

	private void write(String what, Consumer<EntityManager> before, Collection<?> entities) {
		try (EntityManager manager = factory().createEntityManager()) {
			manager.getTransaction().begin();
			before.accept(manager);
			List<?> merged = entities.stream().map(manager::merge).toList();
			manager.getTransaction().commit();
			int i = 0;
			for (Object entity : entities) {
				takeOverVersion(merged.get(i++), entity);
			}
		} catch (PersistenceException e) {
			throw isStale(e) ? new StaleRecord(what, e) : database.faults().of("saving " + what, e);
		}
	}

	/** What {@code orm.xml} finds under that id; for the test that compares it with {@link Rows}. */
	<T> T find(Class<T> type, long id) {
		try (EntityManager manager = factory().createEntityManager()) {
			return manager.find(type, id);
		}
	}

	/** Starts EclipseLink now, so that the first write does not wait for it; does nothing once closed. */
	public synchronized void warmUp() {
		if (!closed) {
			factory();
		}
	}

	private static boolean isStale(Throwable failure) {
		return Stream.iterate(failure, each -> each != null, Throwable::getCause).anyMatch(OptimisticLockException.class::isInstance);
	}

	private static void takeOverVersion(Object from, Object to) {
		if (from == to) {
			return;
		}
		for (Field field : to.getClass().getDeclaredFields()) {
			if (field.getName().equals("version")) {
				copy(field, from, to);
			}
		}
	}

	private static void copy(Field field, Object from, Object to) {
		try {
			field.setAccessible(true);
			field.set(to, field.get(from));
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(field.toString(), e);
		}
	}

	private synchronized EntityManagerFactory factory() {
		if (closed) {
			throw new IllegalStateException("the workspace is closed");
		}
		if (factory == null) {
			factory = start();
		}
		return factory;
	}

	private EntityManagerFactory start() {
		PersistenceConfiguration unit = new PersistenceConfiguration("headroom").mappingFile(FILE).managedClass(MomentColumn.class)
				.transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL).sharedCacheMode(SharedCacheMode.NONE).validationMode(ValidationMode.NONE);
		unit.property("jakarta.persistence.nonJtaDataSource", new ConnectionSource(database));
		unit.property("eclipselink.classloader", Mapping.class.getClassLoader());
		unit.property("eclipselink.weaving", "false");
		unit.property("eclipselink.target-server", "None");
		unit.property("eclipselink.target-database", "org.eclipse.persistence.platform.database.H2Platform");
		unit.property("eclipselink.exclude-eclipselink-orm", "true");
		unit.property("eclipselink.orm.validate.schema", "false");
		// Its log quotes the values of statements; what fails comes back as an exception anyway.
		unit.property("eclipselink.logging.level", "OFF");
		return inOwnClasses(() -> deployed(new PersistenceProvider().createEntityManagerFactory(unit)));
	}

	/** Half of the start would wait for the first use, on a thread with another loader. */
	private static EntityManagerFactory deployed(EntityManagerFactory factory) {
		factory.createEntityManager().close();
		return factory;
	}

	/** In Equinox EclipseLink looks for the mapping's classes through the thread's loader, whatever it was told. */
	private static EntityManagerFactory inOwnClasses(Supplier<EntityManagerFactory> work) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(Mapping.class.getClassLoader());
		try {
			return work.get();
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	@Override
	public synchronized void close() {
		closed = true;
		if (factory != null) {
			factory.close();
		}
	}
}

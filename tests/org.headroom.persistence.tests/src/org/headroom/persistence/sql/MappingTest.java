package org.headroom.persistence.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.headroom.persistence.ports.PortRows;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What EclipseLink writes and what {@link Rows} reads are the same columns. */
class MappingTest {

	@Test
	void everyMappedClassIsReadByTheSameNames() throws Exception {
		Map<String, Map<String, String>> mapped = mapped();
		for (Map.Entry<Class<?>, Rows<?>> each : PortRows.all().entrySet()) {
			Map<String, String> read = each.getValue().fields().stream().collect(Collectors.toMap(Field::getName, each.getValue()::column, (a, b) -> a, TreeMap::new));
			assertEquals(mapped.get(each.getKey().getName()), read, each.getKey().getName());
		}
		assertEquals(PortRows.all().keySet().stream().map(Class::getName).collect(Collectors.toSet()), mapped.keySet());
	}

	@Test
	void noFieldOfAMappedClassIsForgotten() throws Exception {
		for (Map.Entry<String, Map<String, String>> each : mapped().entrySet()) {
			Set<String> fields = Stream.of(Class.forName(each.getKey()).getDeclaredFields()).filter(field -> !java.lang.reflect.Modifier.isStatic(field.getModifiers()))
					.map(Field::getName).collect(Collectors.toSet());
			assertEquals(fields, each.getValue().keySet(), each.getKey());
		}
	}

	@Test
	void everyVersionIsMappedAsOne() throws Exception {
		NodeList entities = xml().getElementsByTagName("entity");
		for (int i = 0; i < entities.getLength(); i++) {
			Element entity = (Element) entities.item(i);
			boolean hasField = Stream.of(Class.forName(entity.getAttribute("class")).getDeclaredFields()).anyMatch(field -> field.getName().equals("version"));
			assertEquals(hasField, entity.getElementsByTagName("version").getLength() == 1, entity.getAttribute("class"));
		}
		assertTrue(entities.getLength() > 0);
	}

	/** Column by field by class, as orm.xml has them. */
	private static Map<String, Map<String, String>> mapped() throws Exception {
		Map<String, Map<String, String>> mapped = new TreeMap<>();
		NodeList columns = xml().getElementsByTagName("column");
		for (int i = 0; i < columns.getLength(); i++) {
			Element attribute = (Element) columns.item(i).getParentNode();
			Element entity = (Element) attribute.getParentNode().getParentNode();
			mapped.computeIfAbsent(entity.getAttribute("class"), name -> new TreeMap<>()).put(attribute.getAttribute("name"),
					((Element) columns.item(i)).getAttribute("name"));
		}
		return mapped;
	}

	private static Document xml() throws Exception {
		try (InputStream text = Mapping.class.getResourceAsStream("orm.xml")) {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(text);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}

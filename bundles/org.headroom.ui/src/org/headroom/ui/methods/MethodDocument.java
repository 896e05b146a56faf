package org.headroom.ui.methods;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.yaml.Beside;
import org.headroom.method.yaml.KnownCode;
import org.headroom.method.yaml.MethodReading;
import org.headroom.method.yaml.YamlMethodReader;

/**
 * What a method's view shows, as it was read. Made off the display thread.
 *
 * @param text of the file
 * @param file where it can be saved; empty when it can only be read
 * @param method as it is on offer; of a file what was last right in it
 * @param code what code there is for a method to name; empty where that can't be told
 */
record MethodDocument(String name, String text, Optional<Path> file, Optional<Method> method, Optional<KnownCode> code) {

	/** A text as it was typed, and what came of reading it. */
	record Read(Marks marks, Optional<Method> method) {
	}

	/** @return empty when it is not there any more */
	static Optional<MethodDocument> open(Opened opened, MethodCatalogue methods, Optional<KnownCode> code, Locale locale) {
		if (opened.how() == Opened.How.EDIT) {
			Path file = Path.of(opened.subject());
			return Files.exists(file) ? Optional.of(new MethodDocument(file.getFileName().toString(), MethodFiles.read(file), Optional.of(file), running(file, methods), code)) : Optional.empty();
		}
		return methods.method(opened.subject())
				.map(method -> new MethodDocument(method.title().in(locale), MethodFiles.text(method, methods.origin(method.id())), Optional.empty(), Optional.of(method), code));
	}

	private static Optional<Method> running(Path file, MethodCatalogue methods) {
		return methods.all().stream().filter(method -> methods.origin(method.id()).filter(origin -> origin.file().equals(file.toString())).isPresent()).findFirst();
	}

	/** Reads what was typed. A method on offer was read before, with what lies beside it. */
	Read read(String typed, Locale locale) {
		if (file.isEmpty()) {
			return new Read(Marks.NONE, method);
		}
		YamlMethodReader reader = file.map(Path::getParent).map(folder -> YamlMethodReader.forAuthors().beside(Beside.folder(folder))).orElseGet(YamlMethodReader::forAuthors);
		MethodReading reading = code.map(reader::knowing).orElse(reader).read(name, typed);
		return new Read(Marks.of(typed, reading, locale), reading.method());
	}

	/** Whether somebody else changed the file since it was read. */
	boolean meddled() {
		return file.filter(Files::exists).filter(each -> !MethodFiles.read(each).equals(text)).isPresent();
	}

	MethodDocument saved(String now) {
		return new MethodDocument(name, now, file, method, code);
	}
}

package org.headroom.distro.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.distro.build.Identity;
import org.headroom.distro.build.Note;
import org.headroom.distro.build.Progress;
import org.headroom.distro.p2.Platform;
import org.headroom.distro.pack.Folder;

/** Makes a .deb of a product: jpackage puts a Java of just the needed modules beside it, dpkg-deb packs it. */
public final class DebPackage {
	/** What Headroom uses of Java, and data for dates and figures in every language. */
	private static final String MODULES = "java.se,jdk.unsupported,jdk.xml.dom,jdk.crypto.ec,jdk.localedata,jdk.accessibility,jdk.charsets,jdk.zipfs";
	/** The class archive makes every start quicker. Programs are kept, since a script starts java. */
	private static final String LINKING = "--strip-java-debug-attributes --no-man-pages --no-header-files --generate-cds-archive";
	/** The quickest that every dpkg reads: the better ones take ten times as long and save a twelfth. */
	private static final List<String> COMPRESSION = List.of("-Zxz", "-z0");
	private static final String LAUNCHER = "org.eclipse.equinox.launcher_";

	private final Tools tools;
	private final Identity brand;
	private final Path scratch;

	/** @param scratch a folder that is there, for what is needed on the way */
	public DebPackage(Identity brand, Path scratch) {
		this(Tools.here(), brand, scratch);
	}

	DebPackage(Tools tools, Identity brand, Path scratch) {
		this.tools = tools;
		this.brand = brand;
		this.scratch = scratch;
	}

	/** The icons of the menu entry. */
	public record Icons(Map<Integer, Path> pngs, Path svg) {

		public Icons {
			pngs = Map.copyOf(pngs);
		}
	}

	/** Why none can be made here; empty when one can. */
	public Optional<Note> obstacle() {
		return tools.missing();
	}

	/** How the file is called. */
	public String fileName() {
		return brand.command() + "_" + brand.version() + "_" + (Platform.here().arch().equals("aarch64") ? "arm64" : "amd64") + ".deb";
	}

	/**
	 * @param product with what starts it; it is used up
	 * @param file the package
	 */
	public void make(Path product, Icons icons, List<String> license, Instant when, Path file, Progress progress) throws IOException {
		Path image = image(product, progress);
		DebTree tree = new DebTree(scratch.resolve("tree"), brand);
		Files.createDirectories(tree.product().getParent());
		Files.move(image.resolve("lib").resolve(product.getFileName()), tree.product());
		Files.move(image.resolve("lib/runtime"), tree.product().resolve("runtime"));
		Folder.delete(image);
		tree.command();
		tree.menu(icons.pngs(), icons.svg());
		tree.copyright(license);
		tree.control(Platform.here());
		tree.settle(when);
		List<String> arguments = new ArrayList<>(COMPRESSION);
		arguments.addAll(List.of("--root-owner-group", "--build", scratch.resolve("tree").toString(), file.toString()));
		program(tools.dpkg()).run(arguments, Map.of("SOURCE_DATE_EPOCH", Long.toString(when.getEpochSecond())), progress);
		Folder.delete(scratch.resolve("tree"));
	}

	/** What jpackage makes: the product, and a runtime. Its own launcher can't start the product again after an update, so ours is used. */
	private Path image(Path product, Progress progress) throws IOException {
		Path input = Files.createDirectories(scratch.resolve("input"));
		Files.copy(launcher(product), input.resolve("launcher.jar"));
		program(tools.jpackage()).run(List.of("--type", "app-image", "--name", brand.command(), "--app-version", brand.version(), "--input", input.toString(), "--main-jar", "launcher.jar", "--main-class",
				"org.eclipse.equinox.launcher.Main", "--app-content", product.toString(), "--add-modules", MODULES, "--jlink-options", LINKING, "--temp", scratch.resolve("jpackage").toString(), "--dest",
				scratch.resolve("image").toString()), Map.of(), progress);
		Folder.delete(product);
		Folder.delete(scratch.resolve("jpackage"));
		return scratch.resolve("image").resolve(brand.command());
	}

	private Program program(Optional<Path> file) {
		return new Program(file.orElseThrow(() -> new IllegalStateException("asked for without its programs")), scratch.resolve("log"));
	}

	private static Path launcher(Path product) throws IOException {
		return Folder.contents(product.resolve("plugins")).stream().filter(file -> file.getFileName().toString().startsWith(LAUNCHER)).findFirst().orElseThrow(() -> new IOException("no " + LAUNCHER + "* in the product"));
	}
}

package org.headroom.distro.brand;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headroom.distro.build.Identity;
import org.headroom.distro.icon.SvgPicture;
import org.headroom.distro.style.HouseStyle;
import org.headroom.distro.style.Palette;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the whole of a brand's file, and what lies beside it. */
final class ProjectReader {
	private static final String FORM = "1";
	private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");
	private static final Pattern COMMAND = Pattern.compile("[a-z][a-z0-9-]{1,40}");
	private static final Pattern MAIL = Pattern.compile("[^@\\s<>,]+@[^@\\s<>,]+\\.[^@\\s<>,]+");
	private static final int NAME = 40;
	private static final int SUMMARY = 80;

	private final Findings findings;
	private final Values values;
	private final HouseStyle house;
	private final Path folder;

	ProjectReader(Findings findings, HouseStyle house, Path folder) {
		this.findings = findings;
		this.values = new Values(findings);
		this.house = house;
		this.folder = folder;
	}

	/** Something only where nothing is missing; whether it is right, the findings say. */
	Optional<BrandProject> read(Node root) {
		return Section.of(findings, root, Keys.BRAND).flatMap(this::project);
	}

	private Optional<BrandProject> project(Section file) {
		file.need("headroom-brand").flatMap(values::text).filter(form -> !form.equals(FORM)).ifPresent(form -> findings.add(file.at("headroom-brand").orElseThrow(), "form", form));
		Optional<String> name = name(file);
		Spoken summary = values.spoken(file.at("summary"), name.orElse(""));
		oneLine(file, summary);
		Optional<Identity> identity = identity(file, name, summary);
		Spoken about = values.spoken(file.at("about"), name.orElse(""));
		BrandProject.Welcome welcome = file.at("welcome").flatMap(node -> Section.of(findings, node, Keys.WELCOME))
				.map(section -> new BrandProject.Welcome(values.spoken(section.at("title"), name.orElse("")), values.spoken(section.at("lead"), name.orElse("")))).orElse(new BrandProject.Welcome(Spoken.NOTHING, Spoken.NOTHING));
		Optional<SvgPicture> icon = new IconReader(findings, values, folder).read(file.need("icon"));
		PaletteReader palettes = new PaletteReader(findings, values);
		Optional<Section> colours = file.at("colours").flatMap(node -> Section.of(findings, node, Keys.COLOURS));
		Palette light = palettes.read(colours.flatMap(section -> section.at("light")), house.light());
		Palette dark = palettes.read(colours.flatMap(section -> section.at("dark")), house.dark());
		Defaults defaults = new DefaultsReader(findings, values).read(file.at("defaults"), identity.map(Identity::name).orElse(""), identity.map(Identity::command).orElse(""));
		BrandPolicy policy = new PolicyReader(findings, values, folder).read(file.at("sites"), file.at("policy"));
		List<Path> plugins = new PluginFiles(findings, folder).list();
		return identity.flatMap(known -> icon.map(picture -> new BrandProject(folder.toAbsolutePath().normalize(), known, summary, about, welcome, picture, light, dark, defaults, policy, plugins)));
	}

	private void oneLine(Section file, Spoken summary) {
		if (Stream.of(summary.en(), summary.de()).anyMatch(text -> text.length() > SUMMARY || text.contains("\n"))) {
			findings.add(file.at("summary").orElseThrow(), "text.line", SUMMARY);
		}
	}

	private Optional<String> name(Section file) {
		Optional<String> name = file.need("name").flatMap(node -> values.line(node, NAME));
		name.filter(each -> each.matches(".*[/\\\\:*?\"<>|].*|\\..*|.*\\.")).ifPresent(each -> findings.add(file.at("name").orElseThrow(), "name", each));
		return name;
	}

	private Optional<Identity> identity(Section file, Optional<String> name, Spoken summary) {
		Optional<String> id = file.need("id").flatMap(this::id);
		Optional<String> version = file.need("version").flatMap(node -> values.formed(node, VERSION, "version"));
		Optional<String> command = file.at("command").isPresent() ? file.at("command").flatMap(node -> values.formed(node, COMMAND, "command")).filter(each -> isFree(file, each))
				: id.map(known -> new BrandId(known).command());
		Optional<String> vendor = file.need("vendor").flatMap(node -> values.line(node, NAME));
		String contact = file.at("contact").flatMap(node -> values.formed(node, MAIL, "contact")).orElse("");
		if (id.isEmpty() || version.isEmpty() || name.isEmpty() || command.isEmpty() || vendor.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Identity(id.get(), version.get(), name.get(), command.get(), vendor.get(), contact, summary.isEmpty() ? name.get() : summary.en(),
				BrandProject.product(id.get()), BrandProject.feature(id.get())));
	}

	private Optional<String> id(Node node) {
		Optional<String> text = values.text(node);
		text.filter(each -> BrandId.read(each).isEmpty()).ifPresent(each -> findings.add(node, BrandId.isOurs(each) ? "id.ours" : "id", each, BrandId.proposal(each)));
		return text.filter(each -> BrandId.read(each).isPresent());
	}

	/** Headroom's own command and folders belong to Headroom, which may be on the same computer. */
	private boolean isFree(Section file, String command) {
		boolean free = !command.equals("headroom");
		if (!free) {
			findings.add(file.at("command").orElseThrow(), "command.ours", command);
		}
		return free;
	}
}

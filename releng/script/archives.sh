# shellcheck shell=bash disable=SC2154
# Archives of the classes a start needs, which make every start quicker: sourced by the headroom script. Nothing fails without one.

# Java 25 keeps classes of all bundles in its cache; before, only those of the framework can be archived.
archive_kind() { [ "$(java_release "$java_home")" -ge 25 ] && printf cache || printf archive; }

# The file for a face and this very JDK: another one could not read it.
archive() {
	local line version=unknown
	while IFS= read -r line; do
		case $line in JAVA_RUNTIME_VERSION=*) version=${line#*\"} version=${version%\"} ;; esac
	done <"$java_home/release"
	printf '%s/run/%s-%s.%s' "$output" "$1" "$version" "$(archive_kind)"
}

# --- Made by a build ------------------------------------------------------------------------------

# Lays down, once a build, what makes every start quicker on this JDK. The framework's jar is copied without its signature for that,
# because Java archives no class of a signed jar.
warm_up() {
	local work=$output/run.new
	say "  Preparing quick starts"
	rm -rf "$output/run" "$work"
	mkdir -p "$work"
	unsign "$product"/plugins/org.eclipse.osgi_*.jar "$work/framework.jar"
	mv "$work" "$output/run"
	(start commands "$(recording commands)" -Djava.awt.headless=true -- -data @none -application org.headroom.cli.command \
		today --sample --workspace "$output/run/training/commands") >"$output/run/commands.training.log" 2>&1 || true
	keep_recorded commands
	if have Xvfb && have openbox && have xdotool; then (on_screen train_workbench) >"$output/run/workbench.training.log" 2>&1 || true; fi
	rm -rf "$output/run/training"
	: >"$output/run/ready"
}

# Takes a look at every view where nobody sees it, under a script of the test driver.
train_workbench() {
	local folder=$output/run/training
	workbench_options+=("$(recording workbench)" -Dheadroom.patience=60)
	(drive training "$home/tests/org.headroom.driver/training.script" "$folder" -data "$folder/layout" -workspace "$folder/workspace") || true
	keep_recorded workbench
}

# unsign JAR COPY
unsign() {
	local work
	work=$(mktemp -d)
	(cd "$work" && "$java_home/bin/jar" --extract --file "$1" && rm -f META-INF/*.SF META-INF/*.RSA &&
		"$java_home/bin/jar" --create --file "$2" --manifest META-INF/MANIFEST.MF --date 2026-01-01T00:00:00Z .)
	rm -rf "$work"
}

# The option that makes a start the one that is watched and becomes the archive of that face.
recording() {
	case $(archive_kind) in
		cache) printf '%s' "-XX:AOTCacheOutput=$output/run/$1.recorded" ;;
		*) printf '%s' "-XX:ArchiveClassesAtExit=$output/run/$1.recorded" ;;
	esac
}

# It gets its name when it is whole, so that nobody starts with half of one.
keep_recorded() { [ ! -s "$output/run/$1.recorded" ] || mv "$output/run/$1.recorded" "$(archive "$1")"; }

# --- Made of the first start on a real screen -----------------------------------------------------

# Where a build had no screen to open the workbench on, its first real start is watched: Java then writes down at its end what it
# loaded, and the archive is made of that afterwards, in the background.
watched_workbench() {
	if nobody_watches; then
		: >"$notes"
		# Java would tell on the terminal what it wrote.
		start workbench -XX:AOTMode=record "-XX:AOTConfiguration=$notes" "${workbench_options[@]}" -- >/dev/null
	fi
	start workbench "${workbench_options[@]}" --
}

# Sets notes. Notes of a process that is gone are of no use: it was killed while it wrote, or before.
nobody_watches() {
	local old
	notes=$output/run/workbench.notes.$$
	[ "$(archive_kind)" = cache ] && [ -w "$output/run" ] && [ ! -e "$(archive workbench)" ] || return 1
	for old in "$output"/run/workbench.notes.*; do
		[ -e "$old" ] || continue
		if kill -0 "${old##*.}" 2>/dev/null; then return 1; fi
		rm -f "$old"
	done
}

# keep_notes EXIT-CODE: makes the archive of what the workbench that has just ended wrote down.
keep_notes() {
	local notes=$output/run/workbench.notes.$$ made=$output/run/workbench.made.$$
	[ -e "$notes" ] || return 0
	if [ ! -s "$notes" ] || [ "$1" = 137 ]; then rm -f "$notes"; return 0; fi
	(
		trap '' INT HUP
		(start workbench -XX:AOTMode=create "-XX:AOTConfiguration=$notes" "-XX:AOTCache=$made" "${workbench_options[@]}" --) &&
			[ -s "$made" ] && mv "$made" "$(archive workbench)"
		rm -f "$notes" "$made"
	) </dev/null >"$output/run/workbench.training.log" 2>&1 &
	renice -n 15 -p $! >/dev/null 2>&1 || true
}

# shellcheck shell=bash disable=SC2154
# The workbench on a screen of its own, under a script of the test driver: the tour and the benches. Sourced by the headroom script.

# on_screen COMMAND...: runs it on a screen of its own, with a window manager, and takes both down afterwards.
on_screen() {
	local number status=0 numbers
	numbers=$(mktemp)
	Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$numbers" 9<&- >/dev/null 2>&1 &
	screen=$!
	trap leave_screen EXIT
	for _ in {1..100}; do [ -s "$numbers" ] && break; sleep 0.1; done
	number=$(<"$numbers"); rm -f "$numbers"
	[ -n "$number" ] || fail "the virtual screen did not start"
	DISPLAY=:$number openbox 9<&- >/dev/null 2>&1 &
	manager=$!
	(unset WAYLAND_DISPLAY; export DISPLAY=:$number; "$@") || status=$?
	leave_screen
	return $status
}

leave_screen() {
	local process
	for process in ${manager:-} ${screen:-}; do kill "$process" 2>/dev/null || true; done
	manager='' screen=''
}

# extended AREA BUNDLE...: an area whose configuration adds bundles of ours to the product's own list, so that the product stays as
# it is.
extended() {
	local bundle added='' area=$1 config=$output/run/$1
	shift
	for bundle; do
		added+=",reference\\:file\\:$(echo "$home/tests/org.headroom.$bundle/target/org.headroom.$bundle"-*[!s].jar)@4"
	done
	mkdir -p "$config"
	{ sed -e '/^osgi.configuration.area/d' "$product/configuration/config.ini" | while IFS= read -r line; do
		case $line in osgi.bundles=*) line+=$added ;; esac
		printf '%s\n' "$line"
	done
	echo org.eclipse.equinox.simpleconfigurator.exclusiveInstallation=false; } >"$config/config.ini"
}

# drive AREA SCRIPT SHOTS EQUINOX-OPTION...: replaces this process by the workbench under a script of the test driver.
drive() {
	local area=$1 script=$2 shots=$3
	shift 3
	extended "$area" driver bare
	start workbench "${workbench_options[@]}" "-Dheadroom.script=$script" "-Dheadroom.shots=$shots" -- "$@"
}

# The pictures of a tour, in a home of its own so that paths in them are short, and a page that shows them. Its parts share a workspace; the second goes on with a layout of its own, because
# the first leaves dark colours behind, and the last is given a file for a workspace.
tour() {
	local work shots=${1:-}
	[ -n "$shots" ] || { say "headroom: tour needs a folder: ./headroom tour DIR"; exit 2; }
	mkdir -p "$shots"
	shots=$(cd "$shots" && pwd)
	need_screen
	need_product
	work=$(mktemp -d)
	mkdir "$work/Documents"
	: >"$work/Documents/notes.txt"
	rm -f "$shots"/[0-9][0-9]-*.png "$shots"/failed*.png "$shots/index.html"
	workbench_options+=("-Dheadroom.files=$work/Documents")
	tour_part 1-english -data "$work/layout" -workspace "$work/Headroom"
	tour_part 2-german -data "$work/german" -workspace "$work/Headroom" -nl de
	tour_part 3-closed -data "$work/closed" -workspace "$work/Documents/notes.txt"
	rm -rf "$work"
	say "The pictures are in $shots, with a page that shows them: index.html"
}

# tour_part NAME EQUINOX-OPTION...
tour_part() {
	local part=$1
	shift
	HOME=$work on_screen drive tour "$home/tests/org.headroom.driver/tour/$part.script" "$shots" "$@" ||
		fail "the tour stopped in part $part; its last picture is $shots/failed.png"
}

bench() {
	local name=${1:-} work
	if [ -z "$name" ] || [ ! -r "$home/releng/bench/$name.sh" ]; then
		say "headroom: ${name:+unknown bench $name. }There are: $(cd "$home/releng/bench" && echo *.sh | sed 's/\.sh//g')"; exit 2
	fi
	work=$(mktemp -d)
	# shellcheck source=/dev/null
	. "$home/releng/bench/$name.sh"
	need_product
	"bench_$name"
	rm -rf "$work"
}

# run_quietly COMMAND...: a product command whose answer nobody reads.
run_quietly() { (run_command "$@") >/dev/null; }

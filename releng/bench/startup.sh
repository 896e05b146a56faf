# shellcheck shell=bash disable=SC2154,SC2034
# From the start of the process to a usable Team view, against a bare e4 window: sourced by the headroom script.
# Both start the same Java with the same options and archive; five times each, in turns; the medians count.

# milliseconds NAME SCRIPT EQUINOX-OPTION...: until the driven process says that it is ready.
milliseconds() {
	local name=$1 script=$2 begin line
	shift 2
	begin=$(date +%s%N)
	(drive "$name" "$script" "$work" "$@") 2>>"$work/$name.log" | while IFS= read -r line; do
		printf '%s\n' "$line" >>"$work/$name.log"
		case $line in *ready*) printf '%s\n' $((($(date +%s%N) - begin) / 1000000)) ;; esac
	done
}

median() { sort -n "$1" | awk '{ each[NR] = $1 } END { if (NR) print each[int((NR + 1) / 2)] }'; }

measure_startup() {
	local turn bare team
	for turn in 1 2 3 4 5; do
		milliseconds bare "$work/bare.script" -product org.headroom.bare.product -data "$work/bare" >>"$work/bare.times"
		milliseconds workbench "$work/team.script" -data "$work/layout" -workspace "$work/workspace" >>"$work/team.times"
	done
	bare=$(median "$work/bare.times") team=$(median "$work/team.times")
	if [ -z "$bare" ] || [ -z "$team" ]; then tail -n 20 "$work"/*.log >&2; fail "nothing was measured"; fi
	printf 'bare e4 window       %6d ms\nusable Team view     %6d ms\nratio                %6.2f\n' "$bare" "$team" \
		"$(awk "BEGIN { print $team / $bare }")"
}

bench_startup() {
	need_screen
	printf 'wait bare.label\nsay ready\nquit\n' >"$work/bare.script"
	printf 'wait navigation.team\nkey alt+2\nwait team.table\nexpect team.table Amara\nsay ready\nquit\n' >"$work/team.script"
	run_quietly sample --workspace "$work/workspace"
	on_screen measure_startup
}

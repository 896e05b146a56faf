# shellcheck shell=bash disable=SC2154,SC2034
# From the start of the process to a usable Team view, against a bare e4 window: sourced by the headroom script.
# Both start the same Java with the same options and archive; five times each, in turns; the medians count. The Team view is what
# was in front when the workbench was left, so it is what it opens with. Once with 1,000 people and 100,000 deals in the workspace,
# made with a fixed seed and brought in by the product's own import, and once with the sample organisation.

turns=5

# milliseconds NAME SCRIPT EQUINOX-OPTION...: until the driven process says that it is ready.
milliseconds() {
	local name=$1 script=$2 begin line
	shift 2
	begin=$(date +%s%N)
	(drive "$name" "$script" "$work" "$@") 2>>"$work/$name.log" | while IFS= read -r line; do
		printf '%s\n' "$line" >>"$work/$name.log"
		case $line in ready) printf '%s\n' $((($(date +%s%N) - begin) / 1000000)) ;; esac
	done
}

median() { sort -n "$1" | awk '{ each[NR] = $1 } END { if (NR) print each[int((NR + 1) / 2)] }'; }

# 20 managers in 5 offices and 980 people who sell.
generate_people() {
	awk 'BEGIN {
		split("Ada Ben Cato Dora Eli Fay Gus Hana Ivo Jana Kim Lea Max Nora Otto Pia Quin Rosa Sam Tess Udo Vera Wim Xenia Yara", first, " ")
		split("Abel Brook Clay Dane East Finch Gray Hale Iles Jager Keen Lund Marsh North Olsen Pike Quill Reed Stone Thorne Upton Vance West Yates Zorn", last, " ")
		split("Berlin Porto Leeds Lyon Graz", office, " ")
		print "Name,Manager,Office"
		for (number = 0; number < 980; number++) {
			team = number % 20
			printf("%s %s%s,Manager %s%s,%s\n", first[number % 25 + 1], last[int(number / 25) % 25 + 1], number < 625 ? "" : "-" last[number % 24 + 1],
				first[team + 1], last[team + 1], office[team % 5 + 1])
		}
	}'
}

# Two years of deals for the people of a file, the same at every run.
generate_deals() {
	awk -F, -v rows="$2" 'NR > 1 { people[count++] = $1 } END {
		srand(11)
		print "Opportunity ID,Opportunity Name,Account Name,Owner,Stage,Amount,Created Date,Close Date"
		for (row = 1; row <= rows; row++) {
			day = int(rand() * 28) + 1; month = int(rand() * 10) + 1; year = 2025 + int(rand() * 2)
			chance = rand(); stage = (chance < 0.5) ? "Closed Won" : (chance < 0.9) ? "Closed Lost" : "Proposal"
			closed = (chance < 0.9) ? sprintf("%d-%02d-%02d", year, month + 2, day) : ""
			printf("D%06d,Deal %d,Account %d,%s,%s,%d,%d-%02d-%02d,%s\n", row, row, int(rand() * 5000), people[int(rand() * count)], stage,
				500 + int(rand() * 20000), year, month, day, closed)
		}
	}' "$1"
}

fill_crowd() {
	generate_people >"$work/people.csv"
	generate_deals "$work/people.csv" 100000 >"$work/deals.csv"
	run_quietly import deals "$work/deals.csv" --people "$work/people.csv" --workspace "$work/crowd" 2>"$work/import.log" || { cat "$work/import.log" >&2; fail "the import failed"; }
	(run_command workspace --json --workspace "$work/crowd") >"$work/crowd.json"
	grep -q '"deals": 100000' "$work/crowd.json" && grep -q '"people": 1000' "$work/crowd.json" || { cat "$work/crowd.json" >&2; fail "the import brought not all in"; }
}

measure_startup() {
	local turn name bare
	for name in crowd sample; do
		milliseconds "$name" "$work/leave.script" -data "$work/$name.layout" -workspace "$work/$name" >/dev/null
	done
	for ((turn = 0; turn < turns; turn++)); do
		milliseconds bare "$work/bare.script" -product org.headroom.bare.product -data "$work/bare" >>"$work/bare.times"
		for name in crowd sample; do
			milliseconds "$name" "$work/team.script" -data "$work/$name.layout" -workspace "$work/$name" >>"$work/$name.times"
		done
	done
	bare=$(median "$work/bare.times")
	[ -n "$bare" ] && [ -n "$(median "$work/crowd.times")" ] && [ -n "$(median "$work/sample.times")" ] ||
		{ tail -n 20 "$work"/*.log >&2; fail "nothing was measured"; }
	printf '%-58s %6d ms\n' 'bare e4 window' "$bare"
	started 'usable Team view, 1,000 people and 100,000 deals' "$(median "$work/crowd.times")" "$bare"
	started 'usable Team view, sample organisation' "$(median "$work/sample.times")" "$bare"
	printf 'The limit with 1,000 people is 1.3 x bare.\n'
}

# started WHAT MILLISECONDS BARE
started() { awk -v what="$1" -v team="$2" -v bare="$3" 'BEGIN { printf "%-58s %6d ms, ratio %.2f\n", what, team, team / bare }'; }

bench_startup() {
	need_screen
	printf 'wait bare.label\nsay ready\nquit\n' >"$work/bare.script"
	printf 'wait navigation.team\nkey alt+2\nwait team.table\nquit\n' >"$work/leave.script"
	printf 'wait team.table\nsay ready\nquit\n' >"$work/team.script"
	run_quietly sample --workspace "$work/sample"
	fill_crowd
	on_screen measure_startup
}

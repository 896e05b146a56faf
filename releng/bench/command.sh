# shellcheck shell=bash disable=SC2154,SC2034
# How long a command takes, from its typing to its end, against the start of the same framework with the same bundles that ends at
# once: as it comes, and with the archive of classes that a command has. In turns; the medians count. Sourced by the headroom script.

turns=9 limit=1.3

# timed NAME COMMAND...: notes seconds on the clock and seconds of processor.
timed() {
	local name=$1 TIMEFORMAT='%R %U %S'
	shift
	{ time "$@" >>"$work/bench.log" 2>&1; } 2>&1 | awk '{ print $1, $2 + $3 }' >>"$work/$name.times"
}

# bare FACE: with the archive of that face, if it has one.
bare() {
	local area=bare-command
	(start "$1" -Djava.awt.headless=true -- -data @none -application org.headroom.bare.nothing)
}

# middle NAME COLUMN
middle() { sort -n -k "$2,$2" "$work/$1.times" | awk -v column="$2" '{ each[NR] = $column } END { print each[int((NR + 1) / 2)] }'; }

# row LABEL NAME
row() {
	local clock processor
	clock=$(middle "$2" 1) processor=$(middle "$2" 2)
	awk -v label="$1" -v clock="$clock" -v processor="$processor" -v plain="$(middle plain 1)" -v archived="$(middle archived 1)" \
		-v work="$(middle archived 2)" 'BEGIN {
		printf "%-26s %8.2f s %8.2f s %9.2f %12.2f %12.2f\n", label, clock, processor, clock / plain, clock / archived, processor / work }'
}

bench_command() {
	local turn name
	extended bare-command bare
	"$home/headroom" sample --workspace "$work/workspace" >>"$work/bench.log" 2>&1
	for name in plain archived today team person; do : >"$work/$name.times"; done
	bare none >>"$work/bench.log" 2>&1 || { cat "$work/bench.log" >&2; fail "the bare framework did not start"; }
	for ((turn = 0; turn < turns; turn++)); do
		timed plain bare none
		timed archived bare commands
		timed today "$home/headroom" today --workspace "$work/workspace"
		timed team "$home/headroom" team --workspace "$work/workspace"
		timed person "$home/headroom" person Amara --workspace "$work/workspace"
	done
	printf '%-26s %10s %10s %9s %12s %12s\n' '' clock processor 'x bare' 'x archived' 'processor'
	row 'bare framework' plain
	row 'bare, with the archive' archived
	row 'headroom today' today
	row 'headroom team' team
	row 'headroom person Amara' person
	printf 'The limit for a command is %s x bare.\n' "$limit"
}

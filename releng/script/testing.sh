# shellcheck shell=bash disable=SC2154
# Every test from clean, and what came of it in a few lines: sourced by the headroom script.

run_tests() {
	local log status=0 before
	need_folders
	need_screen
	prepare_build
	log=$(mktemp)
	before=$(sources)
	on_screen run_maven -ntp clean verify --fail-at-end "$@" 2>&1 | tee "$log" || status=$?
	# What was built on the way is a product to start.
	if [ $status = 0 ] && [ $# = 0 ]; then printf '%s\n' "$before" >"$stamp"; fi
	echo
	slowest_modules "$log"
	rm -f "$log"
	add_up_reports
	release_lock
	return $status
}

# slowest_modules LOG: the five that took longest, as Maven's own summary has them.
slowest_modules() {
	local summary='^\[INFO\] (.*[^ .])[ .]* (SUCCESS|FAILURE) \[ *([0-9:.]+) (s|min|h)\]$' line
	echo "Slowest modules:"
	while IFS= read -r line; do
		if [[ $line =~ $summary ]]; then printf '%s %s\n' "$(in_seconds "${BASH_REMATCH[3]}")" "${BASH_REMATCH[1]}"; fi
	done <"$1" | sort -rn | head -n 5 | while read -r seconds name; do printf '  %5d s  %s\n' "$seconds" "$name"; done
}

# 53.2 is seconds, 1:02 minutes and seconds, 1:02:03 hours too.
in_seconds() { awk -v time="$1" 'BEGIN { n = split(time, part, ":"); for (i = 1; i <= n; i++) sum = sum * 60 + part[i]; printf "%d", sum }'; }

# One plain line, from the reports of all modules.
add_up_reports() {
	find "$home/tests" "$home/bundles" -path '*/target/surefire-reports/TEST-*.xml' -exec grep -h -m 1 '<testsuite ' {} + 2>/dev/null | awk '
		function count(what) { return match($0, " " what "=\"[0-9]+\"") ? substr($0, RSTART + length(what) + 3) + 0 : 0 }
		{ all += count("tests"); bad += count("failures") + count("errors"); left += count("skipped") }
		END { printf "%d passed, %d failed, %d skipped\n", all - bad - left, bad, left }'
}

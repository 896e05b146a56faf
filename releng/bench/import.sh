# shellcheck shell=bash disable=SC2154,SC2034
# The import of a generated file of 100,000 deals against the database's own load of the same file: sourced by the headroom script.

# A CRM export of that many deals over two years and eight salespeople, the same at every run.
generate_deals() {
	awk -v rows="$1" 'BEGIN {
		srand(7)
		print "Opportunity ID,Opportunity Name,Account Name,Owner,Stage,Amount,Created Date,Close Date"
		split("Ada Quill,Ben Osei,Cato Lind,Dora Vance,Eli Marsh,Fay Okoro,Gus Palmer,Hana Weiss", people, ",")
		for (row = 1; row <= rows; row++) {
			day = int(rand() * 28) + 1; month = int(rand() * 12) + 1; year = 2024 + int(rand() * 2)
			stage = (rand() < 0.6) ? "Closed Won" : "Closed Lost"
			person = people[int(rand() * 8) + 1]
			closedYear = (month > 10) ? year + 1 : year
			closedMonth = (month > 10) ? month - 10 : month + 2
			printf("D%06d,Deal %d,Account %d,%s,%s,%d,%d-%02d-%02d,%d-%02d-%02d\n", row, row, int(rand() * 5000),
				person, stage, 500 + int(rand() * 20000), year, month, day, closedYear, closedMonth, day)
		}
	}'
}

# seconds COMMAND...: how long it takes.
seconds() {
	local TIMEFORMAT=%R
	{ time "$@" >>"$work/bench.log" 2>&1; } 2>&1
}

bulk_load() {
	"$java_home/bin/java" -cp "$(echo "$product"/plugins/com.h2database_*.jar)" org.h2.tools.Shell -url "jdbc:h2:$work/bulk" -user sa \
		-sql "CREATE TABLE deal AS SELECT * FROM CSVREAD('$work/deals.csv')"
}

bench_import() {
	local ours bulk
	generate_deals 100000 >"$work/deals.csv"
	ours=$(seconds run_quietly import deals "$work/deals.csv" --workspace "$work/workspace")
	(run_command workspace --json --workspace "$work/workspace") | grep -q '"deals": 100000' || fail "the import brought not all deals in: $work/bench.log"
	bulk=$(seconds bulk_load)
	printf 'CSVREAD of H2        %6.2f s\nimport               %6.2f s\nratio                %6.2f\n' "$bulk" "$ours" \
		"$(awk "BEGIN { print $ours / $bulk }")"
}

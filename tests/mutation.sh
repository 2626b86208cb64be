#!/usr/bin/env bash
# Scores the tests of one folder of src/ by mutating it: tests/mutation.sh FOLDER [N]
# With N, only every N-th file of the folder by name, from the first. Reports land in StrykerOutput/FOLDER.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$1
every=${2:-1}
project=EngineConfigAnalyzers

# The tests that are about the folder; a mutant costs a run of each that reaches it.
case $folder in
    CommandLines) tests='FullyQualifiedName~.Tests.CommandLines.' ;;
    Rules) tests='FullyQualifiedName~.Tests.Rules.|FullyQualifiedName~.Tests.Options.|FullyQualifiedName~.Tests.Documentation.' ;;
    Launches) tests='FullyQualifiedName~.Tests.Launches.|FullyQualifiedName~.Tests.Rules.' ;;
    Knowledge) tests='FullyQualifiedName~.Tests.Knowledge.|FullyQualifiedName~.Tests.Rules.|FullyQualifiedName~.Tests.CommandLines.' ;;
    Reading/Words) tests='FullyQualifiedName~.Reading.Words.' ;;
    Reading/Flow) tests='FullyQualifiedName~.Tests.Reading.&FullyQualifiedName!~.Reading.Words.' ;;
    *) echo "No tests are known for $folder" >&2; exit 2 ;;
esac

mutate=()
while read -r file; do
    mutate+=(--mutate "**/$folder/$file")
done < <(find "src/$project/$folder" -maxdepth 1 -name '*.cs' -printf '%f\n' | LC_ALL=C sort | awk -v n="$every" '(NR - 1) % n == 0')

export ECA_FINDINGS_ONLY=1 MSBUILDTERMINALLOGGER=off DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet tool restore
output="$PWD/StrykerOutput/$folder"
rm -rf "$output"
cd tests/EngineConfigAnalyzers.Tests
dotnet stryker --config-file ../mutation.json --project "$project.csproj" --test-case-filter "$tests" "${mutate[@]}" --output "$output" --skip-version-check "${@:3}"

grep -o '"status": *"[A-Za-z]*"' "$output"/reports/mutation-report.json | sort | uniq -c

#!/usr/bin/env bash
# Scores the tests of one folder of src/EngineConfigAnalyzers by mutating it: tests/mutation.sh FOLDER [EVERY [FIRST] | --only ID,ID...]
# With EVERY, only every EVERY-th mutant that compiles, by number from the FIRST-th on.
# Stryker makes the mutants, all in one assembly; EngineConfigAnalyzers.Mutation turns them on one after another.
# MUTATED=1 takes the mutants of the last run again, with the tests as they are now.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$1

# The tests that are about the folder; a mutant costs a run of each that reaches it. Those that measure or take minutes are left out.
case $folder in
    CommandLines) tests='\.Tests\.CommandLines\.' ;;
    Rules) tests='\.Tests\.(Rules|Options|Documentation)\.' ;;
    Launches) tests='\.Tests\.(Launches|Rules)\.' ;;
    Knowledge) tests='\.Tests\.(Knowledge|CommandLines)\.' ;;
    Reading/Words) tests='\.Tests\.Reading\.Words\.' ;;
    Reading/Flow) tests='\.Tests\.(Reading|Rules|LookAlikes|Options)\.' ;;
    *) echo "No tests are known for $folder" >&2; exit 2 ;;
esac
tests="^(?!.*(CostTests|NestingTests|SeriesProbe|GeneratedLine|Long_texts|A_lost_letter|Every_spelling_passes)).*$tests"

export ECA_FINDINGS_ONLY=1 MSBUILDTERMINALLOGGER=off DOTNET_CLI_TELEMETRY_OPTOUT=1
output="$PWD/StrykerOutput"
tests_folder=tests/EngineConfigAnalyzers.Tests

if [ -z "${MUTATED:-}" ]; then
    rm -rf "$output"
    mkdir -p "$output"
    find "$tests_folder" -name '*.stryker-unchanged' -delete
    dotnet tool restore
    (cd "$tests_folder" && exec dotnet stryker --config-file ../mutation.json --output "$output" --skip-version-check) > "$output/stryker.log" &
    stryker=$!

    # It takes the built assembly away, and puts the mutated one in its place for as long as it runs.
    while kill -0 $stryker 2> /dev/null; do
        kept=$(find "$tests_folder/bin" -name EngineConfigAnalyzers.dll.stryker-unchanged 2> /dev/null || true)
        if [ ! -d "$output/bin" ] && [ -f "${kept%.stryker-unchanged}" ]; then
            sleep 2
            cp -r "$(dirname "$kept")" "$output/bin"
        fi
        sleep 1
    done
    wait $stryker || { tail -20 "$output/stryker.log" >&2; exit 1; }
else
    dotnet build "$tests_folder"
    cp "$(find "$tests_folder/bin" -name EngineConfigAnalyzers.Tests.dll -printf '%T@ %p\n' | sort -n | tail -1 | cut -d' ' -f2)" "$output/bin"
fi

dotnet run -c Release --project tests/EngineConfigAnalyzers.Mutation -- "$output/bin" "$output/reports/mutation-report.json" "$folder" "$tests" "${@:2}"

#!/usr/bin/env bash
# Repeats the run of docs/precision.md: repeat.sh FOLDER [OUTPUT]
# Puts each repository of repositories.txt at its revision into FOLDER/owner+name, unless it is there, restores what the list names, runs the tool.
# Restoring and loading a project executes its build files: use a machine that may run strangers' code.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(mkdir -p "$1" && cd "$1" && pwd)
output=${2:-precision.md}

while read -r name revision rest; do
    folder=$root/${name/\//+}
    if [ ! -d "$folder" ]; then
        git init -q "$folder"
        git -C "$folder" fetch -q --depth 1 "https://github.com/$name" "$revision"
        git -C "$folder" checkout -q FETCH_HEAD
    fi

    properties=()
    for word in $rest; do
        case $word in
            -*) properties+=("$word") ;;
            *) dotnet restore "$folder/$word" -v q --nologo "${properties[@]}" || echo "not restored: $name $word" >&2 ;;
        esac
    done
done < <(grep -v '^#' "$here/repositories.txt")

dotnet build -c Release -v q --nologo "$here"
dotnet run -c Release --no-build --project "$here" -- --list "$here/repositories.txt" "$root" > "$output"

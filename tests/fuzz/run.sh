#!/bin/sh
# Fuzzes one target, or each in turn:  sh tests/fuzz/run.sh [TARGET|all|merge|build] [SECONDS]
# What is new goes to $FUZZ_WORK (default /tmp/fuzz), crashes included; `merge` takes into the corpus what
# reaches more of the program. Needs a stable Rust and a C++ compiler.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${FUZZ_WORK:-/tmp/fuzz}
export CARGO_TARGET_DIR="${FUZZ_TARGET_DIR:-/tmp/fuzz-target}"
what=${1:-all}
seconds=${2:-300}
host=$(rustc -vV | sed -n 's/^host: //p')

# libFuzzer's instrumentation, with the flags that stable Rust has for it.
RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares" \
    nice -n 19 cargo build -j1 --release --quiet --target "$host" --manifest-path "$here/Cargo.toml"
fuzzer="$CARGO_TARGET_DIR/$host/release/hotline-fuzz"

targets=$what
[ "$what" = build ] && exit
case $what in all | merge) targets=$(ls "$here/corpus") ;; esac

# Files the targets write lie in memory.
TMPDIR=$(mktemp -d "$([ -d /dev/shm ] && echo /dev/shm || echo /tmp)/hotline-fuzz.XXXXXX")
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT INT TERM

found=0
for target in $targets; do
    corpus="$here/corpus/$target"
    [ -d "$corpus" ] || { echo "no target $target; there are:" $(ls "$here/corpus") >&2; exit 2; }
    new="$work/corpus/$target"
    mkdir -p "$new" "$work/crashes"
    export HOTLINE_FUZZ="$target"
    if [ "$what" = merge ]; then
        small="$work/merged/$target"
        rm -rf "$small" && mkdir -p "$small"
        nice -n 19 "$fuzzer" -merge=1 -max_len=4096 -timeout=10 -rss_limit_mb=1024 "$small" "$corpus" "$new" 2>"$work/$target.merge.log"
        rm -rf "$corpus" && cp -r "$small" "$corpus"
        continue
    fi
    dict="$here/dict/$target"
    [ -f "$dict" ] || dict="$here/dict/all"
    nice -n 19 "$fuzzer" -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=1024 \
        -malloc_limit_mb=256 -dict="$dict" -artifact_prefix="$work/crashes/$target-" -print_final_stats=1 \
        "$new" "$corpus" >"$work/$target.log" 2>&1 || { found=1; echo "$target: see $work/$target.log" >&2; }
    tail -n 12 "$work/$target.log" | grep -E '^stat::(number|average|peak)' | sed "s/^stat::/$target: /" || true
done
exit $found

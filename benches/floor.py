"""The physical floor: reading the file, finding its lines, cutting every cell, the least fold, appending one
synced row, starting an empty program. Two of these are tiny programs, built once into the cache."""

import os
import shutil
import subprocess
import sys
import tomllib

from measure import in_turns, median, run, shown

HERE = os.path.dirname(os.path.abspath(__file__))
EMPTY = """use clap::Parser;

#[derive(Parser)]
#[command(version)]
struct Args {
    #[arg(long)]
    word: Option<String>,
}

fn main() {
    if let Some(word) = Args::parse().word {
        println!("{word}");
    }
}
"""


def read(bench):
    return ["cat", bench.ledger]


def lines(bench):
    return ["wc", "-l", bench.ledger]


def cells(bench):
    return [bench.hotline, "sample", "--scan", bench.ledger]


def fold(bench):
    return [bench.hotline, "sample", "--scan", bench.ledger, "--fold"]


def append(bench):
    """Appends a row and syncs; the caller cuts it off again."""
    return [build(bench, "append", ["cc", "-O2", "-o", "append", os.path.join(HERE, "append.c")]), bench.ledger]


def empty(bench):
    """A program with nothing but clap, with our features and our release profile."""
    with open(os.path.join(HERE, "..", "Cargo.toml"), "rb") as file:
        ours = tomllib.load(file)
    folder = os.path.join(bench.cache, "empty")
    os.makedirs(os.path.join(folder, "src"), exist_ok=True)
    quoted = lambda value: f'"{value}"' if isinstance(value, str) else value
    profile = "\n".join(f"{key} = {quoted(value)}" for key, value in ours["profile"]["release"].items())
    clap = ours["dependencies"]["clap"]
    write(folder, "Cargo.toml", '[package]\nname = "empty"\nversion = "0.1.0"\nedition = "2024"\n\n[dependencies]\n'
          f'clap = {{ version = "{clap["version"]}", features = {clap["features"]} }}\n\n'
          f'[profile.release]\n{profile}\n')
    write(folder, "src/main.rs", EMPTY)
    # The same versions as ours; cargo drops what is not needed.
    shutil.copyfile(os.path.join(HERE, "..", "Cargo.lock"), os.path.join(folder, "Cargo.lock"))
    target = os.path.join(folder, "target")
    make(bench, ["cargo", "build", "--release", "--quiet", "--manifest-path", os.path.join(folder, "Cargo.toml"),
                 "--target-dir", target])
    return [os.path.join(target, "release", "empty")]


def write(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


def build(bench, name, command):
    path = os.path.join(bench.cache, name)
    if not os.path.exists(path):
        make(bench, command)
    return path


def make(bench, command):
    made = subprocess.run(command, cwd=bench.cache, stderr=subprocess.PIPE, text=True)
    if made.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{made.stderr}")


def compare(bench):
    """The floor itself, for the notes. Once more before it counts, so that the file is in memory."""
    run(read(bench))
    contestants = {"read": read, "lines": lines, "cells": cells, "fold": fold}
    costs = in_turns(bench.tries, {name: lambda of=of: run(of(bench)) for name, of in contestants.items()})
    bench.table.keep("floor", bench.size, costs)
    told = ", ".join(f"{name} {shown(median(each).wall)}" for name, each in costs.items())
    megabytes = os.path.getsize(bench.ledger) / 1e6
    bench.table.note(f"floor, {bench.size} tickets, {megabytes:.0f} MB: {told}")

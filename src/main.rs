//! Reads the world (arguments, clock, environment, terminal) and calls `run`.
#![forbid(unsafe_code)]
// The one place that reads the world.
#![allow(clippy::disallowed_methods)]

use hotline::{Terminal, World};
use std::io::{self, BufWriter, IsTerminal};
use std::process::ExitCode;

/// Where the login name stands; on Windows the last.
const LOGIN: [&str; 3] = ["USER", "LOGNAME", "USERNAME"];

fn main() -> ExitCode {
    let variable = |name: &str| std::env::var_os(name).and_then(|value| value.into_string().ok());
    let output_is_terminal = io::stdout().is_terminal();
    let mut world = World {
        clock: hotline::wall_clock(),
        folder: std::env::current_dir().unwrap_or_default(),
        user: LOGIN.into_iter().find_map(variable).unwrap_or_else(|| "unknown".to_owned()),
        variable: &variable,
        input: &mut io::stdin().lock(),
        output: &mut BufWriter::new(io::stdout().lock()),
        errors: &mut io::stderr().lock(),
        terminal: Terminal {
            output: output_is_terminal,
            errors: io::stderr().is_terminal(),
            width: terminal_width(output_is_terminal, &variable),
        },
    };
    ExitCode::from(hotline::run(std::env::args_os(), &mut world))
}

fn terminal_width(is_terminal: bool, variable: &impl Fn(&str) -> Option<String>) -> Option<usize> {
    let told = variable("COLUMNS").and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
    told.or_else(|| {
        is_terminal.then(terminal_size::terminal_size).flatten().map(|(width, _)| usize::from(width.0))
    })
}

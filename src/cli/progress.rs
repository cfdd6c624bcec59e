//! Progress of long work: on standard error, on a terminal only.

use super::session::Session;
use indicatif::{ProgressBar, ProgressDrawTarget};

/// Work smaller than this ends before a bar could be read.
const WORTH_A_BAR: usize = 5_000;

pub fn bar(session: &Session, length: usize) -> ProgressBar {
    let shown = session.world.terminal.errors && !session.global.quiet && length >= WORTH_A_BAR;
    let target = if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    ProgressBar::with_draw_target(Some(length as u64), target)
}

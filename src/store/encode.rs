//! Events to the bytes of a command: rows that read back as the same events, the last of them with the seal.

use super::cells::{Cuts, Form, Row, write_row};
use super::column::Column;
use super::row::{self, Common, FORMAT};
use super::seal::{Sealer, text_of_cells};
use crate::domain::Stamp;
use crate::domain::event::Event;
use crate::domain::trouble::Wrong;
use crate::parallel;
use std::io::Write;
use std::sync::Arc;

/// An event about to be written; sequence, recording time and seal are the writer's.
#[derive(Clone, Debug)]
pub struct Draft {
    pub at: Stamp,
    pub actor: Arc<str>,
    pub ticket: Arc<str>,
    pub event: Event<'static>,
}

/// Rows that are encoded at a time; fewer would be done before a thread had started.
const PART: usize = 1 << 10;

/// Rows without a seal.
pub(super) struct Rows {
    bytes: Vec<u8>,
    /// Where the last one begins.
    last: usize,
    /// What the seal will cover of them.
    sealed: Vec<u8>,
}

impl Rows {
    pub(super) fn length(&self) -> u64 {
        self.bytes.len() as u64
    }
}

/// A row of a few hundred bytes is usual.
const USUAL_ROW: usize = 320;

/// Encodes the rows of a command, parts of a large one at once, and hands them on in order.
pub(super) fn each_part<E: From<Wrong>>(
    form: &Form,
    first_seq: u64,
    drafts: &[Draft],
    recorded: Stamp,
    mut take: impl FnMut(Rows) -> Result<(), E>,
) -> Result<(), E> {
    let parts: Vec<(u64, &[Draft])> = (first_seq..).step_by(PART).zip(drafts.chunks(PART)).collect();
    let encode = |&(seq, drafts): &(u64, &[Draft])| encode_rows(form, seq, drafts, recorded);
    parallel::in_order(&parts, encode, |rows| take(rows?))
}

fn encode_rows(form: &Form, first_seq: u64, drafts: &[Draft], recorded: Stamp) -> Result<Rows, Wrong> {
    let room = || Vec::with_capacity(drafts.len() * USUAL_ROW);
    let mut rows = Rows { bytes: room(), last: 0, sealed: room() };
    let mut cuts = Cuts::default();
    for (seq, draft) in (first_seq..).zip(drafts) {
        let (actor, ticket) = (&*draft.actor, &*draft.ticket);
        let common = Common { seq, at: draft.at, recorded, actor, ticket };
        rows.last = rows.bytes.len();
        encode_row(&mut rows, form, &common, &draft.event, &mut cuts)?;
    }
    Ok(rows)
}

/// The rows of one command, or what is left of them to write.
pub(super) struct Command {
    bytes: Vec<u8>,
    /// Where the last row begins, which gets the seal.
    last_row: usize,
    sealer: Sealer,
}

impl Command {
    /// Behind what `bytes` holds already.
    pub(super) fn after(bytes: Vec<u8>, previous_seal: &str) -> Command {
        Command { last_row: bytes.len(), bytes, sealer: Sealer::after(previous_seal) }
    }

    pub(super) fn length(&self) -> u64 {
        self.bytes.len() as u64
    }

    /// Writes what was added so far, before more is; tells how much that was.
    pub(super) fn write_to(&mut self, out: &mut dyn Write) -> std::io::Result<u64> {
        out.write_all(&self.bytes)?;
        let written = self.length();
        self.bytes.clear();
        Ok(written)
    }

    pub(super) fn add(&mut self, rows: Rows) {
        let Rows { mut bytes, last, sealed } = rows;
        self.sealer.rows(&sealed);
        // A cell may be as long as a whole file.
        drop(sealed);
        self.last_row = self.bytes.len() + last;
        if self.bytes.is_empty() {
            self.bytes = bytes;
        } else {
            self.bytes.append(&mut bytes);
        }
    }

    /// Bytes with the seal in the last row, where that row begins, and the seal.
    pub(super) fn sealed(mut self, form: &Form) -> (Vec<u8>, usize, String) {
        let seal = self.sealer.seal();
        put_seal(&mut self.bytes, form, &seal);
        (self.bytes, self.last_row, seal)
    }
}

/// A whole command in memory.
pub(super) struct Encoded {
    pub(super) bytes: Vec<u8>,
    pub(super) seal: String,
}

/// The rows of one command, sealed, behind what `bytes` holds already.
pub(super) fn encode_command(
    bytes: Vec<u8>,
    form: &Form,
    first_seq: u64,
    previous_seal: &str,
    drafts: &[Draft],
    recorded: Stamp,
) -> Result<Encoded, Wrong> {
    let mut command = Command::after(bytes, previous_seal);
    each_part(form, first_seq, drafts, recorded, |rows| {
        command.add(rows);
        Ok::<(), Wrong>(())
    })?;
    let (bytes, _, seal) = command.sealed(form);
    Ok(Encoded { bytes, seal })
}

/// Writes a row without seal, makes sure that it reads back as these cells and they as the same event, and
/// adds what its seal will cover.
fn encode_row(
    rows: &mut Rows,
    form: &Form,
    common: &Common,
    event: &Event,
    cuts: &mut Cuts,
) -> Result<(), Wrong> {
    let cells = row::to_cells(common, event);
    write_row(&mut rows.bytes, form, &cells);
    let line = &rows.bytes[rows.last..rows.bytes.len() - 1];
    let Common { seq, at, recorded, actor, ticket } = *common;
    let is_same = Row::new(line, form, cuts)?.says(&cells)?
        && match row::from_row(&mut &cells) {
            Ok(back) => {
                (back.seq, back.at, back.recorded) == (seq, at, recorded)
                    && (&*back.actor, &*back.ticket) == (actor, ticket)
                    && back.event == *event
            }
            Err(fault) => return Err(fault.what),
        };
    if !is_same {
        return Err(Wrong::BadRow { given: event.kind().code().to_owned() });
    }
    text_of_cells(&mut rows.sealed, &cells);
    Ok(())
}

/// Puts the seal into the last row, which was written without one.
fn put_seal(bytes: &mut Vec<u8>, form: &Form, seal: &str) {
    match form {
        // The seal is the last column, so the row ends with its empty cell.
        Form::Csv(_) => bytes.truncate(bytes.len() - 1),
        Form::Jsonl => {
            bytes.truncate(bytes.len() - 2);
            bytes.extend_from_slice(b",\"seal\":\"");
        }
    }
    bytes.extend_from_slice(seal.as_bytes());
    bytes.extend_from_slice(if *form == Form::Jsonl { b"\"}\n" } else { b"\n" });
}

pub(super) fn new_ledger(
    form: &Form,
    id: &str,
    name: &str,
    recorded: Stamp,
    actor: &str,
) -> Result<Encoded, Wrong> {
    let event = Event::Opened { version: FORMAT, id: id.to_owned().into(), name: name.to_owned().into() };
    let draft = Draft { at: recorded, actor: actor.into(), ticket: "".into(), event };
    encode_command(header(form), form, 1, "", &[draft], recorded)
}

/// The header line of a CSV ledger; nothing for JSON Lines.
pub fn header(form: &Form) -> Vec<u8> {
    match form {
        Form::Jsonl => Vec::new(),
        Form::Csv(layout) => {
            let names: Vec<&str> = layout.columns().iter().map(|column: &Column| column.code()).collect();
            (names.join(",") + "\n").into_bytes()
        }
    }
}

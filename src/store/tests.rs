//! The ledger's promises, each with a test that tries to break it.

use super::check::check;
use super::encode::Draft;
use super::ledger::Ledger;
use super::writer::{Patience, Writer, create};
use crate::domain::Stamp;
use crate::domain::code::{Kind, Urgency};
use crate::domain::event::{Event, Field, Handover, Intake};
use crate::domain::ticket::Keep;
use crate::domain::trouble::Wrong;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const CSV: &str = "ledger.csv";
const JSONL: &str = "ledger.jsonl";

fn stamp(text: &str) -> Stamp {
    Stamp::parse(text).unwrap()
}

fn now() -> Stamp {
    stamp("2025-09-28T09:10:00")
}

fn accepted(number: &str) -> Draft {
    let intake = Intake::new(Kind::Complaint, Urgency::Normal)
        .with(Field::Title, "路灯, \"不亮\"")
        .with(Field::Content, "第一行\n第二行\\n不是换行\r\n制表\t");
    Draft { at: now(), actor: "王".into(), ticket: number.into(), event: Event::Accepted(Box::new(intake)) }
}

fn signed(number: &str) -> Draft {
    let event = Event::Signed { unit: "城管局".into() };
    Draft { at: now(), actor: "王".into(), ticket: number.into(), event }
}

fn new_ledger(name: &str) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join(name);
    create(&path, "abc123", "测试", now(), "王").unwrap();
    (folder, path)
}

fn commit(path: &Path, drafts: &[Draft]) {
    Writer::open(path, Patience { seconds: 60, told: &mut || {} }).unwrap().commit(drafts, now()).unwrap();
}

fn wrongs(path: &Path) -> Vec<Wrong> {
    check(path, None).unwrap().troubles.into_iter().map(|trouble| trouble.what).collect()
}

#[test]
fn a_command_reads_back_and_the_chain_is_sound_in_both_forms() {
    for name in [CSV, JSONL] {
        let (_folder, path) = new_ledger(name);
        commit(&path, &[accepted("250912101108115409"), accepted("031116")]);
        commit(&path, &[signed("031116")]);
        assert_eq!(wrongs(&path), []);
        let ledger = Ledger::open(&path).unwrap();
        assert_eq!(ledger.head.seq, 4);
        let ticket = ledger.ticket("250912101108115409").unwrap().unwrap();
        assert_eq!(ticket.intake.get(Field::Content), "第一行\n第二行\\n不是换行\r\n制表\t");
        assert_eq!(ledger.history("031116").unwrap().len(), 2);
        assert!(ledger.ticket("1116").unwrap().is_none());
        assert_eq!(ledger.book(Keep::Figures, None).unwrap().iter().count(), 2);
    }
}

#[test]
fn both_forms_carry_the_same_seals() {
    let heads: Vec<String> = [CSV, JSONL]
        .iter()
        .map(|name| {
            let (_folder, path) = new_ledger(name);
            commit(&path, &[accepted("1"), signed("1")]);
            Ledger::open(&path).unwrap().head.seal
        })
        .collect();
    assert_eq!(heads[0], heads[1]);
}

#[test]
fn a_writer_whose_command_failed_writes_the_next_one() {
    let (_folder, path) = new_ledger(CSV);
    commit(&path, &[accepted("A1")]);
    let mut bytes = fs::read(&path).unwrap();
    bytes.pop();
    fs::write(&path, &bytes).unwrap();
    let mut writer = Writer::open(&path, Patience { seconds: 60, told: &mut || {} }).unwrap();
    // A name that would be read back as two.
    let handover =
        Handover { unit: "城管局".into(), supporting: vec!["甲;乙".into()], ..Handover::default() };
    let bad = Draft { event: Event::Dispatched(Box::new(handover)), ..signed("A1") };
    assert!(writer.commit(&[bad], now()).is_err());
    assert_eq!(fs::read(&path).unwrap(), bytes, "nothing of it is left");
    writer.commit(&[signed("A1")], now()).unwrap();
    drop(writer);
    assert_eq!(wrongs(&path), []);
    assert_eq!(Ledger::open(&path).unwrap().head.seq, 3);
}

#[test]
fn aud03_a_tail_cut_at_every_byte_leaves_whole_commands_and_the_next_one_works() {
    for name in [CSV, JSONL] {
        let (folder, path) = new_ledger(name);
        commit(&path, &[accepted("A1")]);
        let before = fs::read(&path).unwrap();
        commit(&path, &[signed("A1"), accepted("A2")]);
        let after = fs::read(&path).unwrap();
        for cut in before.len()..after.len() {
            let torn = folder.path().join(format!("cut-{cut}-{name}"));
            fs::write(&torn, &after[..cut]).unwrap();
            // Only the line end missing: every byte of the command is there, and its seal says so.
            let whole = cut == after.len() - 1;
            let ledger = Ledger::open(&torn).unwrap();
            assert_eq!(ledger.head.seq, if whole { 4 } else { 2 }, "cut at {cut}");
            // Half a seal is no seal that fits ill.
            let tail = Wrong::UncommittedTail { bytes: (cut - before.len()) as u64 };
            let found = wrongs(&torn);
            assert!(
                if whole || cut == before.len() { found.is_empty() } else { found == [tail] },
                "{found:?}"
            );
            let writer = Writer::open(&torn, Patience { seconds: 60, told: &mut || {} }).unwrap();
            assert_eq!(writer.saved_tail.is_some(), !whole && cut > before.len(), "cut at {cut}");
            if let Some(saved) = &writer.saved_tail {
                assert_eq!(fs::read(saved).unwrap(), &after[before.len()..cut]);
            }
            drop(writer);
            commit(&torn, &[accepted("A3")]);
            assert_eq!(wrongs(&torn), [], "cut at {cut}");
        }
    }
}

#[test]
fn blocks_lost_in_a_power_cut_do_not_count_and_the_next_command_works() {
    for name in [CSV, JSONL] {
        let (_folder, path) = new_ledger(name);
        commit(&path, &[accepted("A1")]);
        let before = fs::read(&path).unwrap();
        commit(&path, &[signed("A1"), accepted("A2")]);
        let mut bytes = fs::read(&path).unwrap();
        bytes[before.len() + 10..before.len() + 30].fill(0);
        fs::write(&path, &bytes).unwrap();
        assert_eq!(Ledger::open(&path).unwrap().head.seq, 2);
        commit(&path, &[signed("A1")]);
        assert_eq!(wrongs(&path), []);
    }
}

#[test]
fn a_digest_in_a_row_that_was_never_sealed_is_not_taken_for_a_seal() {
    for name in [CSV, JSONL] {
        let (_folder, path) = new_ledger(name);
        commit(&path, &[accepted("A1")]);
        let before = fs::read(&path).unwrap().len() as u64;
        let intake = Intake::new(Kind::Complaint, Urgency::Normal).with(Field::Content, "0f".repeat(32));
        let drafts = [Draft { event: Event::Accepted(Box::new(intake)), ..accepted("A2") }, signed("A2")];
        commit(&path, &drafts);
        let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
        file.set_len(fs::read(&path).unwrap().len() as u64 - 10).unwrap();
        assert_eq!(Ledger::open(&path).unwrap().head.end, before);
        commit(&path, &drafts);
        assert_eq!(wrongs(&path), []);
    }
}

#[test]
fn a_power_cut_behind_a_last_line_without_end_loses_nothing_of_it() {
    for name in [CSV, JSONL] {
        let (_folder, path) = new_ledger(name);
        commit(&path, &[accepted("A1")]);
        let mut bytes = fs::read(&path).unwrap();
        // A spreadsheet dropped the end; the next writer's line end, or more, came back as zeros.
        bytes.pop();
        for zeros in [1, 100] {
            fs::write(&path, [&bytes[..], &vec![0; zeros]].concat()).unwrap();
            assert_eq!(Ledger::open(&path).unwrap().head.seq, 2);
            assert_eq!(wrongs(&path), [Wrong::UncommittedTail { bytes: zeros as u64 }]);
            commit(&path, &[signed("A1")]);
            assert_eq!(wrongs(&path), []);
            assert_eq!(Ledger::open(&path).unwrap().head.seq, 3);
        }
    }
}

#[test]
fn a_ledger_replaced_while_a_writer_waits_is_the_one_that_is_written() {
    let (_folder, path) = new_ledger(CSV);
    let held = fs::OpenOptions::new().write(true).open(&path).unwrap();
    held.lock().unwrap();
    let mut held = Some(held);
    let mut restore = || {
        let backup = path.with_extension("backup");
        fs::copy(&path, &backup).unwrap();
        fs::rename(&backup, &path).unwrap();
        held = None;
    };
    let mut writer = Writer::open(&path, Patience { seconds: 60, told: &mut restore }).unwrap();
    writer.commit(&[accepted("A1")], now()).unwrap();
    assert_eq!(Ledger::open(&path).unwrap().head.seq, 2);
}

#[test]
fn aud04_changes_removals_and_cuts_are_found() {
    let (_folder, path) = new_ledger(CSV);
    for number in ["A1", "A2", "A3"] {
        commit(&path, &[accepted(number)]);
    }
    let sound = fs::read_to_string(&path).unwrap();
    let noted = check(&path, None).unwrap().head.unwrap();

    fs::write(&path, sound.replacen(",A2,", ",A9,", 1)).unwrap();
    let found = check(&path, None).unwrap().troubles;
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].line, &found[0].what), (Some(4), &Wrong::Altered { first_seq: 3, last_seq: 3 }));

    let without: Vec<&str> = sound.lines().filter(|line| !line.contains(",A2,")).collect();
    fs::write(&path, without.join("\n") + "\n").unwrap();
    assert!(wrongs(&path).contains(&Wrong::BrokenSequence { expected: 3, found: 4 }));

    let kept: Vec<&str> = sound.lines().take(4).collect();
    fs::write(&path, kept.join("\n") + "\n").unwrap();
    assert_eq!(wrongs(&path), []);
    let against = check(&path, Some(&noted)).unwrap().troubles;
    assert_eq!(against[0].what, Wrong::SealNotFound { seal: noted });
}

#[test]
fn an_altered_last_command_stops_readers_and_writers() {
    let (_folder, path) = new_ledger(CSV);
    commit(&path, &[accepted("A1")]);
    let altered = fs::read_to_string(&path).unwrap().replacen("路灯", "井盖", 1);
    fs::write(&path, altered).unwrap();
    let wrong = |troubles: crate::domain::trouble::Troubles| troubles.0[0].what.clone();
    assert_eq!(wrong(Ledger::open(&path).err().unwrap()), Wrong::Altered { first_seq: 2, last_seq: 2 });
    assert_eq!(
        wrong(Writer::open(&path, Patience { seconds: 60, told: &mut || {} }).err().unwrap()),
        Wrong::Altered { first_seq: 2, last_seq: 2 }
    );
    assert_eq!(wrongs(&path), [Wrong::Altered { first_seq: 2, last_seq: 2 }]);
}

#[test]
fn aud05_requoting_passes_and_rewritten_dates_are_named() {
    let (_folder, path) = new_ledger(CSV);
    commit(&path, &[accepted("A1"), signed("A1")]);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(&path).unwrap();
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let save = |change: &dyn Fn(&str) -> String| {
        let mut writer = csv::WriterBuilder::new()
            .quote_style(csv::QuoteStyle::Always)
            .terminator(csv::Terminator::CRLF)
            .from_writer(b"\xEF\xBB\xBF".to_vec());
        for record in &records {
            writer.write_record(record.iter().map(change)).unwrap();
        }
        fs::write(&path, writer.into_inner().unwrap()).unwrap();
    };
    save(&|cell| cell.to_owned());
    assert_eq!(wrongs(&path), []);
    commit(&path, &[accepted("A2")]);
    assert_eq!(wrongs(&path), []);
    save(&|cell| cell.replace("2025-09-28T09:10:00", "2025/9/28 9:10"));
    let first = Wrong::RewrittenDate { given: "2025/9/28 9:10".into() };
    assert!(Ledger::open(&path).is_err_and(|troubles| troubles.0[0].what == first));
}

#[test]
fn newer_formats_foreign_files_and_directories_are_refused_by_name() {
    let (folder, path) = new_ledger(CSV);
    let text = fs::read_to_string(&path).unwrap();
    let wrong = |path: &Path| Ledger::open(path).err().unwrap().0[0].what.clone();
    // The first row's result column holds the format version.
    fs::write(&path, text.replacen(",1,,,,", ",7,,,,", 1)).unwrap();
    assert_eq!(wrong(&path), Wrong::NewerLedger { found: 7, known: 1 });
    fs::write(&path, text.replacen(",seal", ",colour,seal", 1)).unwrap();
    assert_eq!(wrong(&path), Wrong::NewerLedger { found: 2, known: 1 });
    fs::write(&path, "工单编号,内容\n1,路灯\n").unwrap();
    assert_eq!(wrong(&path), Wrong::NotALedger);
    fs::write(&path, "").unwrap();
    assert_eq!(wrong(&path), Wrong::NotALedger);
    assert_eq!(wrong(folder.path()), Wrong::IsDirectory);
    assert_eq!(wrong(&folder.path().join("none.csv")), Wrong::NotFound);
}

#[test]
fn an_undone_command_does_not_count_and_its_undo_can_be_undone() {
    let (_folder, path) = new_ledger(CSV);
    let void = |seq| Draft { event: Event::Voided { seqs: vec![seq], reason: "误".into() }, ..signed("A1") };
    commit(&path, &[accepted("A1"), accepted("B1")]);
    commit(&path, &[void(2)]);
    let ledger = Ledger::open(&path).unwrap();
    assert!(ledger.ticket("A1").unwrap().is_none());
    assert!(ledger.book(Keep::Figures, None).unwrap().get("A1").is_none());
    assert!(ledger.book(Keep::Figures, None).unwrap().get("B1").is_some());
    commit(&path, &[void(4)]);
    let ledger = Ledger::open(&path).unwrap();
    assert!(ledger.ticket("A1").unwrap().is_some());
    assert!(ledger.book(Keep::Figures, None).unwrap().get("A1").is_some());
}

#[test]
fn large_commands_are_found_whole() {
    let (_folder, path) = new_ledger(CSV);
    let drafts: Vec<Draft> = (0..12_000).map(|number| accepted(&format!("N{number:06}"))).collect();
    commit(&path, &drafts);
    assert_eq!(Ledger::open(&path).unwrap().head.seq, 12_001);
    commit(&path, &[signed("N000007")]);
    let ledger = Ledger::open(&path).unwrap();
    assert_eq!(ledger.history("N000007").unwrap().len(), 2);
    assert_eq!(ledger.history("N011999").unwrap().len(), 1);
    assert_eq!(wrongs(&path), []);
}

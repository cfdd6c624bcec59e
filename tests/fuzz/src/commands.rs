//! The slow target: whole commands through the public `run`, with bytes as their files, their standard input
//! or one of their words. No panic; a known exit status; the same output twice; nothing on the terminal acts;
//! what reads or only tries changes no file. `tests/cli/fuzzed.rs` replays the kept inputs.

use hotline::{Stamp, Terminal, World};
use std::cell::OnceCell;
use std::ffi::OsString;
use std::path::PathBuf;

/// The first byte of an input chooses one. `-` and `in.*` are the rest of the input, `{}` is its text.
const LINES: [&str; 44] = [
    "import - --dry-run",
    "import - --dry-run --skip-bad --update --serial-dates",
    "import in.csv --dry-run --lang en",
    "list -",
    "list - --reveal --columns ticket,requester,phone,address,content,extra",
    "report - --full --format json",
    "report - --public --lang en",
    "overdue - --within 3",
    "check-reply -",
    "screen -",
    "analyse - --period 2025-09",
    "negative-list - --period 2025-09",
    "place 人民路 -",
    "catalogue test - --label 承办单位",
    "dispatch --from - --dry-run",
    "sign --from - --dry-run",
    "contact --from - --dry-run",
    "close --from - --dry-run",
    "extend --from - --dry-run",
    "return --from - --dry-run",
    "revisit --from - --dry-run",
    "redo --from - --dry-run",
    "merge --from - --into A2 --dry-run",
    "supervise --from - --dry-run",
    "evaluate import - --dry-run",
    "accept --from - --dry-run",
    "check in.csv",
    "check in.jsonl",
    "list in.csv",
    "list in.jsonl --format csv",
    "show A1 --explain --ledger in.csv",
    "export --events --format jsonl --ledger in.csv",
    "list export.csv --map-file in.csv",
    "calendar check in.csv",
    "sign A1 --dry-run --at {}",
    "list --period {}",
    "calendar due {} 5wd",
    "calendar due 2025-09-28T09:10 {}",
    "knowledge search {}",
    "list --text {}",
    "accept {} --content 路灯不亮 --dry-run",
    "accept A3 --content {} --requester {} --address {} --dry-run",
    "place {}",
    "show A1 --now {}",
];

const EXPORT: &str = "工单编号,受理时间,诉求内容,联系电话\nB1,2025-09-22 08:00,路灯不亮,10013800138\n";
const UNITS: &str = "单位\n城管局\n水务局\n";
const KNOWLEDGE: &str = "编号,标题,答案,单位\nK1,路灯报修,由城管局处理,城管局\n";

thread_local! {
    static OFFICE: OnceCell<Office> = const { OnceCell::new() };
}

pub fn commands(bytes: &[u8]) {
    OFFICE.with(|office| office.get_or_init(Office::new).try_out(bytes));
}

/// An office with two tickets, made once.
struct Office {
    folder: PathBuf,
    ledger: Vec<u8>,
}

impl Drop for Office {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Office {
    fn new() -> Office {
        let folder = std::env::temp_dir().join(format!("hotline-commands-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder to work in");
        let mut office = Office { folder, ledger: Vec::new() };
        for line in [
            "init 甲区 .",
            "accept A1 --content 路灯不亮 --requester 张三 --phone 10013800138 --at 08:00",
            "accept A2 --content 井盖破损 --kind 投诉 --at 08:00",
            "dispatch A1 A2 --unit 城管局",
        ] {
            let (status, _, errors) = office.run(line, &[], "");
            assert_eq!(status, 0, "{line}: {errors}");
        }
        for (name, text) in [("export.csv", EXPORT), ("units.csv", UNITS), ("knowledge.csv", KNOWLEDGE)] {
            std::fs::write(office.folder.join(name), text).expect("a file to work on");
        }
        office.ledger = office.bytes("ledger.csv");
        office
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folder.join(name)).unwrap_or_default()
    }

    fn try_out(&self, bytes: &[u8]) {
        let Some((&choice, bytes)) = bytes.split_first() else { return };
        let line = LINES[usize::from(choice) % LINES.len()];
        let word = String::from_utf8_lossy(bytes);
        // The operating system hands over no NUL in a word.
        if line.contains("{}") && (word.contains('\0') || word.len() > 4096) {
            return;
        }
        if let Some(name) = line.split(' ').find(|word| word.starts_with("in.")) {
            std::fs::write(self.folder.join(name), bytes).expect("a file to work on");
        }
        let (status, out, errors) = self.run(line, bytes, &word);
        assert!(status <= 4, "hotline {line}: status {status}");
        assert!(status == 0 || !errors.is_empty() || status == 4, "hotline {line}: {status} without a word");
        assert_eq!(
            self.run(line, bytes, &word),
            (status, out.clone(), errors.clone()),
            "hotline {line}, twice"
        );
        for text in [&out, &errors] {
            let acting = text.chars().find(|&c| c != '\n' && (c.is_control() || is_bidi(c)));
            assert_eq!(acting, None, "hotline {line} would act on the terminal: {text:?}");
        }
        assert!(self.bytes("ledger.csv") == self.ledger, "hotline {line} changed the ledger");
    }

    fn run(&self, line: &str, input: &[u8], word: &str) -> (u8, String, String) {
        let (mut out, mut errors) = (Vec::new(), Vec::new());
        let terminal = Terminal { output: true, errors: true, width: Some(100) };
        let mut world = World {
            clock: Stamp::parse("2025-09-22T09:00:00").expect("a moment"),
            folder: self.folder.clone(),
            user: "王".to_owned(),
            variable: &|name| (name == "NO_COLOR").then(|| "1".to_owned()),
            input: &mut &input[..],
            output: &mut out,
            errors: &mut errors,
            terminal,
        };
        let words = line.split(' ').map(|part| if part == "{}" { word } else { part });
        let words = ["hotline", "--color", "never"].into_iter().chain(words).map(OsString::from);
        let status = hotline::run(words, &mut world);
        let text = |bytes| String::from_utf8(bytes).expect("output in UTF-8");
        (status, text(out), text(errors))
    }
}

fn is_bidi(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

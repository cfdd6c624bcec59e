//! Sentences about how a command was used and what it did.

use super::Lang;
use super::message::Message;
use crate::domain::mask;

fn message(what: impl Into<String>, remedy: impl Into<String>) -> Message {
    Message { what: what.into(), remedy: remedy.into() }
}

pub fn with_remedy(lang: Lang, what: &str, remedy: &str) -> String {
    match lang {
        Lang::Zh => format!("{what}。{remedy}"),
        Lang::En => format!("{what}. {}", capital(remedy)),
    }
}

/// A sentence begins with a capital letter.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}

pub fn nothing_written(lang: Lang, refused: usize) -> String {
    match lang {
        Lang::Zh => format!("{refused} 件不能办理，本次未写入任何内容。"),
        Lang::En => format!("{refused} refused; nothing was written."),
    }
}

pub fn no_tickets(lang: Lang) -> Message {
    match lang {
        Lang::Zh => message("没有指明工单", "请写出工单编号，或用 --from 文件 成批办理"),
        Lang::En => message("no ticket was named", "Give ticket numbers, or a file with --from FILE"),
    }
}

pub fn nothing_piped(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "标准输入中没有工单，不用办理。",
        Lang::En => "No ticket came through standard input: nothing to do.",
    }
}

pub fn one_ledger(lang: Lang) -> Message {
    match lang {
        Lang::Zh => message("这个命令一次只能用一本台账", "请只写一个 --ledger"),
        Lang::En => message("this command works on one ledger", "Give --ledger once"),
    }
}

pub fn no_output(lang: Lang) -> Message {
    match lang {
        Lang::Zh => message("没有写明保存到哪个文件", "请用 -O 文件"),
        Lang::En => message("no file to write was named", "Give one with -O FILE"),
    }
}

pub fn no_ending(lang: Lang, file: &str, known: &[String]) -> Message {
    let (file, known) = (super::phrase::quote(lang, file), super::phrase::list(lang, known));
    match lang {
        Lang::Zh => message(
            format!("-O 的{file}没有后缀，不知写成哪种格式"),
            format!("请加上后缀（{known}），或用 --format 指明"),
        ),
        Lang::En => message(
            format!("-O: {file} has no ending that tells its form"),
            format!("Add one ({known}), or name the form with --format"),
        ),
    }
}

pub fn other_ending(lang: Lang, ending: &str, format: &str) -> Message {
    match lang {
        Lang::Zh => message(
            format!("-O 的后缀 {ending} 与 --format {format} 不一致"),
            "请改用相应的后缀，或去掉 --format",
        ),
        Lang::En => message(
            format!("-O ends in {ending}, yet --format asks for {format}"),
            "Give the file the ending of that form, or leave --format out",
        ),
    }
}

pub fn no_row(lang: Lang) -> Message {
    match lang {
        Lang::Zh => message("没有写明是哪一次预警", "请写出序号：hotline warn 序号 …；查序号：hotline warn"),
        Lang::En => {
            message("no warning was named", "Give its row: hotline warn ROW …; to find it: hotline warn")
        }
    }
}

pub fn only_for_csv(lang: Lang) -> Message {
    match lang {
        Lang::Zh => message(
            "--output-encoding 只用于工单表格的 CSV",
            "请加 --format spreadsheet（用电子表格打开）或 --format csv，或去掉 --output-encoding",
        ),
        Lang::En => message(
            "--output-encoding is for tables as CSV",
            "Add --format spreadsheet (to be opened in one) or --format csv, or leave it out",
        ),
    }
}

pub fn not_a_moment(lang: Lang, option: &str, given: &str) -> Message {
    match lang {
        Lang::Zh => message(
            format!("{option} 的“{given}”不是时间"),
            "请写成 09:10、2025-09-28 或 \"2025-09-28 09:10\"",
        ),
        Lang::En => message(
            format!("{option}: “{given}” is not a time"),
            "Write 09:10, 2025-09-28 or \"2025-09-28 09:10\"",
        ),
    }
}

/// The known ones may be units, in whose names a clerk may have typed a telephone number.
pub fn unknown_choice(lang: Lang, option: &str, given: &str, known: &[String]) -> Message {
    let known = super::phrase::list(lang, known);
    let known = mask::text(&known, &[]);
    if given.is_empty() {
        return match lang {
            Lang::Zh => message(format!("没有写明 {option}"), format!("可写：{known}")),
            Lang::En => message(format!("{option} is missing"), format!("It may be: {known}")),
        };
    }
    if known.is_empty() {
        return match lang {
            Lang::Zh => message(format!("{option} 没有“{given}”这一项"), "目前一项也没有"),
            Lang::En => message(format!("{option} has no “{given}”"), "There is none yet"),
        };
    }
    match lang {
        Lang::Zh => message(format!("{option} 没有“{given}”这一项"), format!("可用：{known}")),
        Lang::En => message(format!("{option} has no “{given}”"), format!("Use one of: {known}")),
    }
}

pub fn not_a_period(lang: Lang, given: &str) -> Message {
    match lang {
        Lang::Zh => message(
            format!("“{given}”不是时段"),
            "请写成 2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15",
        ),
        Lang::En => message(
            format!("“{given}” is not a period"),
            "Write 2025, 2025-Q3, 2025-09, 2025-09-28 or 2025-09-01..2025-09-15",
        ),
    }
}

pub fn conflict(lang: Lang, one: &str, other: &str) -> Message {
    match lang {
        Lang::Zh => message(format!("{one} 与 {other} 不能同时用"), "请只留一个"),
        Lang::En => message(format!("{one} and {other} exclude each other"), "Give only one of them"),
    }
}

pub fn recorded(lang: Lang, tickets: usize, dry_run: bool) -> String {
    match (lang, dry_run) {
        (Lang::Zh, false) => format!("已登记 {tickets} 件。"),
        (Lang::Zh, true) => format!("试运行：可登记 {tickets} 件，未写入任何内容。"),
        (Lang::En, false) => format!("{tickets} recorded."),
        (Lang::En, true) => format!("Dry run: {tickets} could be recorded; nothing was written."),
    }
}

/// Behind an error that came after the writing.
pub fn recorded_all_the_same(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "台账已登记，不要重复执行本命令；未完成的只是上面这一步。",
        Lang::En => {
            "It is recorded in the ledger: do not run it again. Only what is said above was not done."
        }
    }
}

pub fn saved(lang: Lang, path: &str) -> String {
    match lang {
        Lang::Zh => format!("已写入 {path}。"),
        Lang::En => format!("Wrote {path}."),
    }
}

pub fn waiting(lang: Lang, path: &str, seconds: u64) -> String {
    match lang {
        Lang::Zh => format!("{path}：另一个命令正在写台账，等它写完（最多 {seconds} 秒）……"),
        Lang::En => {
            format!("{path}: another command is writing the ledger; waiting for it (up to {seconds} s)...")
        }
    }
}

pub fn units_not_listed(lang: Lang, file: &str, units: &[String]) -> String {
    let first = super::phrase::first_of(lang, units, 5);
    match lang {
        Lang::Zh => {
            format!("{file}：{} 个单位不在 units.csv 中：{first}。请核对名称，或补入名单。", units.len())
        }
        Lang::En => format!(
            "{file}: {} units are not in units.csv: {first}. Check their names or add them to the list.",
            units.len()
        ),
    }
}

pub fn tail_saved(lang: Lang, path: &str) -> String {
    match lang {
        Lang::Zh => format!("上次命令中断，未完成的内容已另存为 {path}，台账不受影响。"),
        Lang::En => {
            format!("An interrupted command left a tail; it was saved as {path}. The ledger is whole.")
        }
    }
}

pub fn tail_ignored(lang: Lang, file: &str, bytes: u64) -> String {
    match lang {
        Lang::Zh => {
            format!("{file}：末尾有 {bytes} 字节未完成的内容，未计入；可用 hotline check --repair 清理。")
        }
        Lang::En => format!(
            "{file}: {bytes} uncommitted bytes at the end are ignored; hotline check --repair removes them."
        ),
    }
}

pub fn created(lang: Lang, folder: &str) -> [String; 2] {
    match lang {
        Lang::Zh => [
            format!(
                "已建立 {folder}：hotline.toml 设置、reply.toml 办结回复标准、letters.toml 函件用语、units.csv 承办单位、catalogue.csv 派单目录、calendar.csv 日历、knowledge.csv 知识库、台账。"
            ),
            format!("接下来：cd {folder}，填好 units.csv 和 catalogue.csv，再用 hotline import 导入工单。"),
        ],
        Lang::En => [
            format!(
                "Made {folder}: hotline.toml (settings), reply.toml (the standard of replies), letters.toml (the words of letters), units.csv, catalogue.csv, calendar.csv, knowledge.csv and the ledger."
            ),
            format!("Next: cd {folder}, fill in units.csv and catalogue.csv, then hotline import FILE."),
        ],
    }
}

/// Lines below the data that were left out.
pub fn footers(lang: Lang, file: &str, lines: &[usize]) -> String {
    let lines = lines.iter().map(usize::to_string).collect::<Vec<_>>().join(if lang == Lang::Zh {
        "、"
    } else {
        ", "
    });
    match lang {
        Lang::Zh => format!("{file}：第 {lines} 行是合计或制表说明，不作为工单。"),
        Lang::En => format!("{file}: lines {lines} sum up or sign the table and are no tickets."),
    }
}

/// A name was cut down to the district's.
pub fn named(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Zh => {
            format!("名称记作“{name}”：报表和函件会自动写明热线名称。要改请改 hotline.toml 中的 name。")
        }
        Lang::En => format!(
            "Named {name}: reports and letters add the hotline by themselves. `name` in hotline.toml changes it."
        ),
    }
}

/// The last line of an import.
pub struct ImportCounts {
    pub new: usize,
    pub advanced: usize,
    pub changed: usize,
    pub same: usize,
    pub double: usize,
    pub bad: usize,
}

pub fn imported(lang: Lang, file: &str, counts: &ImportCounts, dry_run: bool) -> String {
    let ImportCounts { new, advanced, changed, same, double, bad } = counts;
    match lang {
        Lang::Zh => {
            let end = if dry_run { "试运行，未写入任何内容。" } else { "" };
            format!(
                "{file}：新增 {new}，进展 {advanced}，变动 {changed}，相同 {same}，重复行 {double}，有误 {bad}。{end}"
            )
        }
        Lang::En => {
            let end = if dry_run { " Dry run: nothing was written." } else { "" };
            format!(
                "{file}: {new} new, {advanced} advanced, {changed} changed, {same} same, {double} double, {bad} bad.{end}"
            )
        }
    }
}

pub fn read_as(lang: Lang, file: &str, form: &str, mapped: &[String], others: &[String]) -> String {
    let told = |names: &[String]| mask::text(&super::phrase::list(lang, names), &[]).into_owned();
    let (mapped, others) = (told(mapped), told(others));
    match lang {
        Lang::Zh if others.is_empty() => format!("{file}：按 {form} 读取。识别的栏目：{mapped}。"),
        Lang::Zh => format!("{file}：按 {form} 读取。识别的栏目：{mapped}。其余栏目原样保存：{others}。"),
        Lang::En if others.is_empty() => format!("{file}: read as {form}. Columns understood: {mapped}."),
        Lang::En => {
            format!("{file}: read as {form}. Columns understood: {mapped}. Kept as they are: {others}.")
        }
    }
}

pub fn no_calendar(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Zh => {
            format!("{count} 件派单年份没有日历，未推算时限；可在 calendar.csv 补录该年节假日后再导入。")
        }
        Lang::En => format!("{count} hand-overs lie in years without a calendar and got no due date."),
    }
}

pub fn changes_left(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "变动的内容未写入；核对后加 --update 再导入，可更正受理栏目。",
        Lang::En => "Changes were not applied; import again with --update to correct intake fields.",
    }
}

pub fn bad_rows_aside(lang: Lang, path: &str) -> String {
    match lang {
        Lang::Zh => format!("有误的行和原因已另存为 {path}。"),
        Lang::En => format!("Bad rows and their faults were saved as {path}."),
    }
}

pub fn skip_bad_hint(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "本次未导入任何内容。改正后再导入，或加 --skip-bad 先导入其余各行。",
        Lang::En => "Nothing was imported. Correct the rows, or import the others with --skip-bad.",
    }
}

pub fn overdue_found(lang: Lang, overdue: usize, soon: usize) -> String {
    match lang {
        Lang::Zh => format!("超期 {overdue} 项，临期 {soon} 项。"),
        Lang::En => format!("{overdue} overdue, {soon} due soon."),
    }
}

pub fn doubtful_left(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Zh => format!("{count} 件目录不能确定，或所指单位已获准退回，请人工派单。"),
        Lang::En => format!(
            "{count} left for the clerk: the catalogue does not decide them, or names a unit that returned them."
        ),
    }
}

pub fn undone(lang: Lang, rows: usize, dry_run: bool) -> String {
    match (lang, dry_run) {
        (Lang::Zh, false) => format!("已撤销 {rows} 条登记；原记录保留在台账中。"),
        (Lang::Zh, true) => format!("试运行：可撤销 {rows} 条登记，未写入任何内容。"),
        (Lang::En, false) => format!("Rows undone: {rows}. They stay in the ledger."),
        (Lang::En, true) => format!("Dry run: rows that could be undone: {rows}. Nothing was written."),
    }
}

pub fn damaged(lang: Lang, faults: usize) -> String {
    match lang {
        Lang::Zh => format!("台账有 {faults} 处问题。"),
        Lang::En => format!("Faults in the ledger: {faults}."),
    }
}

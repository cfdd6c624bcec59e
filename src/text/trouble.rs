//! What is wrong with a file, in words, and what to do about it. Where it is wrong (file, line, column)
//! is printed by the caller in front.

use super::message::message;
use super::phrase::{bytes, closest, first_numbers, first_of, list, quote, seal as shown_seal};
use super::{Lang, Message, calendar_fault, names};
use crate::domain::code::EventKind;
use crate::domain::trouble::Wrong;

/// Exports have up to some forty columns; beyond that a list helps nobody.
const HEADINGS: usize = 40;

pub fn wrong(lang: Lang, wrong: &Wrong) -> Message {
    match wrong {
        Wrong::NotFound => message!(lang,
            "找不到这个文件或目录" => "请核对名称和所在位置",
            "there is no such file or folder" => "check its name and where it is"),
        Wrong::IsDirectory => message!(lang,
            "这是目录，不是文件" => "请写明目录中的文件",
            "this is a folder, not a file" => "name a file in it"),
        Wrong::NoPermission => message!(lang,
            "没有读写这个文件的权限" => "请联系管理员授权，或换用有权限的账号",
            "you may not read or write this file" => "ask its owner for permission, or use another account"),
        Wrong::Exists => message!(lang,
            "已有同名文件" => "请换一个名称，或先移走原有文件",
            "a file of this name exists" => "choose another name, or move that file away first"),
        Wrong::NotAFile => message!(lang,
            "这不是普通文件，而是设备或管道" => "请换用存放在磁盘上的文件；管道中的内容请用 - 由标准输入读取",
            "this is a device or a pipe, not a regular file" =>
            "use a file on disk; what comes through a pipe is read as - from standard input"),
        Wrong::IsInput => message!(lang,
            "这就是正在读取的文件，不能用结果覆盖它" => "请把 -O 改为另一个文件名",
            "this is the file being read; the result would overwrite it" => "name another file with -O"),
        Wrong::Locked { seconds } => message!(lang,
            "另一个命令正在写这本台账，等了 {seconds} 秒仍未写完" =>
            "请稍后重试，或用 --wait 秒数 多等一会；若一直如此，请查看是否有停住的 hotline 进程",
            "another command is writing this ledger and was not done after {seconds} s" =>
            "try again later, or wait longer with --wait SECONDS; if it goes on, look for a hotline process that is stuck"),
        Wrong::Io { detail } => message!(lang,
            "读写时出错：{detail}" => "请检查磁盘空间和网络盘连接，然后重试",
            "reading or writing failed: {detail}" => "check disk space and network drives, then try again"),
        Wrong::Empty => message!(lang,
            "文件中没有内容" => "请重新导出，或核对是否选错文件、工作表",
            "the file holds nothing" => "export it again, or check whether it is the right file and sheet"),
        Wrong::TooLittle { examples, classes } => message!(lang,
            "可学的工单 {examples} 件、类别 {classes} 个，太少" => "至少要有 10 件、两个类别；请核对标签列，或积累一段时间再试",
            "too little to learn from: examples {examples}, classes {classes}" =>
            "at least 10 examples of two classes are needed; check the label column, or wait for more tickets"),
        Wrong::NotAModel => message!(lang,
            "这不是本程序的派单模型，或已损坏" => "请用 hotline catalogue learn 重新生成",
            "this is not a model of this program, or it is damaged" => "make it anew with hotline catalogue learn"),
        Wrong::TooLarge { limit } => {
            let limit = bytes(*limit);
            message!(lang,
                "文件内容超过 {limit}" => "请分段导出（如按月），再分别导入",
                "the file holds more than {limit}" => "export it in parts, by month for instance")
        }
        Wrong::NotDecodable { encoding, byte } => message!(lang,
            "第 {byte} 个字节处不符合 {encoding} 编码" =>
            "请用 --encoding 写明实际编码，如 --encoding gb18030，或另存为 UTF-8",
            "byte {byte} does not fit the encoding {encoding}" =>
            "state the real one with --encoding, such as --encoding gb18030, or save the file as UTF-8"),
        Wrong::UnknownEncoding { given } => {
            let given = quote(lang, given);
            message!(lang,
                "不支持编码{given}" => "请改用 utf-8、gb18030、gbk 或 utf-16le",
                "the encoding {given} is not supported" => "use utf-8, gb18030, gbk or utf-16le")
        }
        Wrong::OtherEncoding { given, found: Some(found) } => message!(lang,
            "文件不是 {given} 编码，而是 {found} 编码" => "请去掉 --encoding，或改为 --encoding {found}",
            "the file is not in {given} but in {found}" => "leave out --encoding, or state --encoding {found}"),
        Wrong::OtherEncoding { given, found: None } => message!(lang,
            "文件不是 {given} 编码" => "请去掉 --encoding，由程序识别；仍读不出的，请另存为 UTF-8",
            "the file is not in {given}" =>
            "leave out --encoding to have it detected; if that fails, save the file as UTF-8"),
        Wrong::NotEncodable { encoding, character, ticket } => {
            let code = u32::from(*character);
            message!(lang,
                "{ticket} 中的“{character}”（U+{code:04X}）无法写成 {encoding}" =>
                "请改用 --output-encoding gb18030，或不写编码（UTF-8）",
                "{ticket}: “{character}” (U+{code:04X}) cannot be written in {encoding}" =>
                "use --output-encoding gb18030, or none (UTF-8)")
        }
        Wrong::TooLongForCell { ticket, limit } => message!(lang,
            "{ticket} 的内容超过 {limit} 个字符，电子表格的一格放不下" => "请改用 .csv、.json 或 .html",
            "{ticket}: the text has more than {limit} characters, too many for a cell of a workbook" =>
            "write .csv, .json or .html instead"),
        Wrong::TooManyRows { rows, limit } => message!(lang,
            "共 {rows} 行，电子表格一张最多 {limit} 行" => "请用 --period 分段，或改用 .csv",
            "{rows} rows, and a sheet holds no more than {limit}" => "write less with --period, or a .csv"),
        Wrong::Nul => message!(lang,
            "含有不可见的 NUL 字符，可能不是表格，或文件已损坏" => "请核对是否选错文件，或重新导出",
            "there is a NUL character: the file is not a table, or it is damaged" =>
            "check whether it is the right file, or export it again"),
        Wrong::Markup => message!(lang,
            "这是网页或 XML 文件，不是表格" => "请用 Excel 或 WPS 打开，另存为 .xlsx 或 .csv",
            "this is a web page or XML, not a table" => "open it in Excel or WPS and save it as .xlsx or .csv"),
        Wrong::UnclosedQuote => message!(lang,
            "双引号不成对" => "请从这一行起检查，补上或去掉多余的双引号",
            "a double quote has no partner" => "check from this line on; add the missing quote or remove the odd one"),
        Wrong::StrayQuote { opened } => message!(lang,
            "末尾的双引号后面还有内容，这一格从第 {opened} 行开始" =>
            "内容里的双引号要连写两个；多余的请删去，或重新导出",
            "text follows the closing quote of a cell that began in line {opened}" =>
            "write a quote inside a cell as two quotes, remove the odd one, or export the file again"),
        Wrong::BadSyntax { detail } => message!(lang,
            "格式有误：{detail}" => "请按提示修改，或重新导出",
            "the file is not well-formed: {detail}" => "correct it there, or export it again"),
        Wrong::TooDeep { limit } => message!(lang,
            "嵌套超过 {limit} 层" => "请在原系统改为导出 .xlsx 或 .csv",
            "this is nested more than {limit} levels deep" => "export .xlsx or .csv from the source system instead"),
        Wrong::NotAnObject { element } => message!(lang,
            "第 {element} 项不是 JSON 对象" => "每张工单应为一个用花括号括起的对象，请修改或重新导出",
            "item {element} is not a JSON object" =>
            "each ticket is one object in braces; correct it there, or export the file again"),
        Wrong::NoTable => message!(lang,
            "文件中没有表格" => "请确认导出的是工单列表，每张工单占一行，JSON 文件中为一个对象",
            "there is no table in this file" =>
            "make sure it is a list of tickets, each in a row of its own, or in JSON an object"),
        Wrong::NotAWorkbook { detail } => message!(lang,
            "不能作为工作簿打开：{detail}" => "请用 Excel 或 WPS 打开，另存为 .xlsx 或 .csv",
            "this cannot be opened as a workbook: {detail}" => "open it in Excel or WPS and save it as .xlsx or .csv"),
        Wrong::NoSheet { given, found } => {
            let (given, found) = (quote(lang, given), first_of(lang, found, HEADINGS));
            message!(lang,
                "没有名为{given}的工作表；现有：{found}" => "请用 --sheet 写明其中一个",
                "there is no sheet {given}; there are: {found}" => "name one of them with --sheet")
        }
        Wrong::Encrypted => message!(lang,
            "文件设有密码" => "请取消密码后另存，再重新导入",
            "the file has a password" => "remove the password, save it and try again"),
        Wrong::OldWorkbook => message!(lang,
            "这是旧版 .xls 工作簿" => "请用 Excel 或 WPS 另存为 .xlsx",
            "this is an old .xls workbook" => "save it as .xlsx in Excel or WPS"),
        Wrong::DuplicateKey { key } => {
            let key = quote(lang, key);
            message!(lang,
                "{key}在同一处出现两次" => "请只保留一个",
                "{key} stands twice in one place" => "keep one of them")
        }
        Wrong::GivenUp { after } => message!(lang,
            "问题已达 {after} 处，其后内容未再检查" => "请核对文件和编码是否选错，或重新导出",
            "after {after} faults the rest was not looked at" =>
            "check whether file and encoding are the right ones, or export the file again"),
        Wrong::NoHeading { wanted, found } => no_heading(lang, wanted, found),
        Wrong::UselessColumn { given, known } => {
            let (given, known) = (quote(lang, given), list(lang, known));
            message!(lang,
                "这里用不到{given}这一列" => "可用的栏目：{known}；写错的请改正，其他栏目请删去",
                "the column {given} has no use here" => "known are: {known}; correct the heading, or delete the column")
        }
        Wrong::UnknownColumn { given, found } => unknown_column(lang, given, found),
        Wrong::Ragged { cells, headings } => message!(lang,
            "本行有 {cells} 格，标题行有 {headings} 格" => "请检查本行是否多了或少了分隔符、引号，或重新导出",
            "cells in this row: {cells}; in the heading row: {headings}" =>
            "look for an extra or missing separator or quote, or export the file again"),
        Wrong::MissingCell => message!(lang,
            "此格为空，但不能为空" => "请补填",
            "this cell may not be blank" => "fill it in"),
        Wrong::BadNumber { given } => {
            let given = quote(lang, given);
            message!(lang,
                "{given}不能作工单编号" => "编号不能为空，不能含空格、换行或看不见的字符（如零宽字符、方向控制符），且不超过 64 个字，请核对",
                "{given} cannot be a ticket number" =>
                "a number is not blank, has no spaces, line breaks or invisible characters (zero-width, direction marks), and at most 64 characters")
        }
        Wrong::DamagedNumber { given } => message!(lang,
            "编号 {given} 已被电子表格改成科学计数" => "请在原系统重新导出，或把该列设为文本后重填完整编号",
            "a spreadsheet turned the number into {given} and lost its last digits" =>
            "export it again from the source system, or set the column to text and enter the full number"),
        Wrong::NotADate { given } => {
            let given = quote(lang, given);
            message!(lang,
                "{given}不是日期" => "请写成 2025-09-28 或 2025-09-28 09:10",
                "{given} is not a date" => "write 2025-09-28 or 2025-09-28 09:10")
        }
        Wrong::ImpossibleDate { given } => {
            let given = quote(lang, given);
            message!(lang,
                "没有{given}这个日期或时刻" => "请核对年月日和时分",
                "the date or time {given} does not exist" => "check day, month and hour")
        }
        Wrong::SerialDate { given } => message!(lang,
            "{given} 可能是电子表格的日期序号" =>
            "请把该列设为日期格式后重新导出；确是日期序号的，请加 --serial-dates",
            "{given} looks like a spreadsheet's serial date" =>
            "set the column to a date format and export again; if it is a serial date, add --serial-dates"),
        Wrong::UnknownWord { given, known } => unknown_word(lang, given, known),
        Wrong::BadPoints { given } => {
            let given = quote(lang, given);
            message!(lang,
                "{given}不是分数" => "请填 0 至 100 的数，最多两位小数；或填满意程度，如“满意”",
                "{given} is not a mark" => "write 0 to 100 with at most two decimals, or a word such as satisfied")
        }
        Wrong::UnknownItem { given, near: Some(near) } => {
            let (given, near) = (quote(lang, given), quote(lang, near));
            message!(lang,
                "知识库中没有编号{given}" => "是否为{near}？查编号：hotline knowledge search 词语",
                "the knowledge base has no entry {given}" =>
                "did you mean {near}? To find one: hotline knowledge search WORDS")
        }
        Wrong::UnknownItem { given, near: None } => {
            let given = quote(lang, given);
            message!(lang,
                "知识库中没有编号{given}" => "查编号：hotline knowledge search 词语",
                "the knowledge base has no entry {given}" => "find one: hotline knowledge search WORDS")
        }
        Wrong::Double { number, first_line } => message!(lang,
            "编号 {number} 与第 {first_line} 行重复，内容却不同" => "请核对，只保留正确的一行",
            "number {number} also stands in line {first_line}, with other contents" =>
            "find out which is right and keep that one"),
        Wrong::DoubleAcross { number, first } => message!(lang,
            "编号 {number} 在 {first} 已有，同一次导入的文件不能有同一编号" => "请分开导入这些文件",
            "number {number} stands in {first} too; files imported together may not share a number" =>
            "import these files one after the other"),
        Wrong::Future { given, now } => message!(lang,
            "{given} 还没有到（现在是 {now}）" => "请核对年份和日期",
            "{given} lies in the future (it is {now})" => "check the year and the date"),
        Wrong::EndBeforeStart { start, end } => message!(lang,
            "结束时间 {end} 早于开始时间 {start}" => "请核对这两个时间",
            "the end {end} is before the start {start}" => "check both"),

        Wrong::NotALedger => message!(lang,
            "这不是 hotline 的台账" => "请核对文件；平台导出的表格请用 hotline import 导入",
            "this is not a hotline ledger" => "check the file; take exports in with hotline import"),
        Wrong::NewerLedger { found, known } => message!(lang,
            "台账为第 {found} 版格式，本程序只能读到第 {known} 版" => "请升级 hotline",
            "the ledger is in format {found}; this program reads up to {known}" => "upgrade hotline"),
        Wrong::MissingColumn { name } => {
            let name = quote(lang, name);
            message!(lang,
                "台账的列不齐或有出入：{name}" => "台账可能被其他软件改存过，请从备份恢复",
                "the ledger's columns are not as they should be: {name}" =>
                "another program may have saved it; restore it from a backup")
        }
        Wrong::BadRow { given } => {
            let given = quote(lang, given);
            message!(lang,
                "台账中不应有这样的内容：{given}" => "请用 hotline check 核查，必要时从备份恢复",
                "this does not belong in a ledger: {given}" => "run hotline check; restore it from a backup if need be")
        }
        Wrong::RewrittenDate { given } => {
            let given = quote(lang, given);
            message!(lang,
                "台账中的时间被电子表格改写为{given}" => "请从备份恢复；查看台账请用 hotline export，不要用电子表格保存台账",
                "a spreadsheet rewrote a moment of the ledger as {given}" =>
                "restore it from a backup; look at the ledger with hotline export, and never save it in a spreadsheet")
        }
        Wrong::NotUtf8 => message!(lang,
            "含有不是 UTF-8 编码的内容" => "文件可能被其他软件改存过，请另存为 UTF-8 或从备份恢复",
            "this is not UTF-8 text" => "another program may have saved it; save it as UTF-8 or restore a backup"),
        Wrong::BrokenSequence { expected, found } => message!(lang,
            "此处序号应为 {expected}，实为 {found}，有记录缺失、重复或移位" => "请从备份恢复，并查明原因",
            "number {expected} should stand here, but {found} does: rows are missing, doubled or moved" =>
            "restore the ledger from a backup and find out why"),
        Wrong::Altered { first_seq, last_seq } => message!(lang,
            "第 {first_seq} 至 {last_seq} 号记录与封签不符，写入后被改动过" => "请与备份核对，查明后从备份恢复",
            "rows {first_seq} to {last_seq} do not match their seal: they were changed after writing" =>
            "compare with a backup, find out why, and restore it"),
        Wrong::SealNotFound { seal } => {
            let seal = shown_seal(lang, seal);
            message!(lang,
                "台账中没有封签{seal}" => "请核对抄录的封签；抄录无误的，说明此前的记录已被改动，请从备份恢复",
                "the ledger has no seal {seal}" =>
                "check how it was copied; if it is right, earlier rows were changed: restore a backup")
        }
        Wrong::UncommittedTail { bytes } => message!(lang,
            "末尾有 {bytes} 字节没有写完，未计入台账" =>
            "已登记的内容不受影响；下次写入时会另存并截去，也可执行 hotline check --repair",
            "the last {bytes} bytes were never completed and do not count" =>
            "nothing recorded is lost; the next writer saves and cuts them off, or run hotline check --repair"),
        Wrong::Misplaced { event } => {
            let event = EventKind::from_code(event).map_or(*event, |kind| names::event_kind(kind).pick(lang));
            let event = quote(lang, event);
            message!(lang,
                "{event}不应出现在此处，未计入工单" => "请查看该工单的办理过程：hotline show 编号",
                "{event} makes no sense here and was left out" => "see what happened to the ticket: hotline show NUMBER")
        }

        Wrong::NoOffice { started } => message!(lang,
            "{started} 及其上级目录中没有 hotline.toml" =>
            "请先建立办公目录：hotline init 名称；已有的，请用 --office 写明",
            "there is no hotline.toml in {started} or above it" =>
            "make an office folder with hotline init NAME, or name an existing one with --office"),
        Wrong::BadSetting { detail } => message!(lang,
            "设置有误：{detail}" => "请修改 hotline.toml",
            "a setting is wrong: {detail}" => "correct hotline.toml"),
        Wrong::UnknownSetting { key } => {
            let key = quote(lang, key);
            message!(lang,
                "没有{key}这项设置" => "请核对名称，或删去这一行",
                "there is no setting {key}" => "check its name, or remove the line")
        }
        Wrong::UnknownPlaceholder { given, known } => {
            let (given, known) = (quote(lang, &format!("{{{given}}}")), list(lang, known));
            message!(lang,
                "没有{given}这个占位" => "可用的有：{known}",
                "there is no placeholder {given}" => "known here: {known}")
        }
        Wrong::Calendar { what, other_line } => calendar_fault::calendar(lang, what, *other_line),
        Wrong::Hours { what } => calendar_fault::hours(lang, what),
        Wrong::UnitInUse { unit, tickets } => {
            let (unit, some) = (quote(lang, unit), first_numbers(lang, tickets, 5));
            message!(lang,
                "{unit}名下有在办工单，但不在单位名录中：{some}" => "请补入 units.csv，或改派这些工单",
                "{unit} has open tickets but is not in the list of units: {some}" =>
                "add it to units.csv, or reassign these tickets")
        }
    }
}

fn no_heading(lang: Lang, wanted: &[&'static str], found: &[String]) -> Message {
    let (wanted, found) = (list(lang, wanted), first_of(lang, found, HEADINGS));
    message!(lang,
        "没有找到所需的列（可用的标题：{wanted}）；文件中有：{found}" => "请用 --map 写明是哪一列",
        "a required column was not found (known headings: {wanted}); the file has: {found}" =>
        "say with --map which column it is")
}

fn unknown_column(lang: Lang, given: &str, found: &[String]) -> Message {
    let (name, headings) = (quote(lang, given), first_of(lang, found, HEADINGS));
    match closest(given, found) {
        Some(near) => {
            let near = quote(lang, near);
            message!(lang,
                "文件中没有{name}这一列；现有：{headings}" => "是否为{near}？",
                "the file has no column {name}; it has: {headings}" => "did you mean {near}?")
        }
        None => message!(lang,
            "文件中没有{name}这一列；现有：{headings}" => "请写明其中一列",
            "the file has no column {name}; it has: {headings}" => "name one of these"),
    }
}

fn unknown_word(lang: Lang, given: &str, known: &[String]) -> Message {
    let (given, known) = (quote(lang, given), list(lang, known));
    message!(lang,
        "不认识{given}" => "可以填写：{known}",
        "{given} is not a known word here" => "known words: {known}")
}

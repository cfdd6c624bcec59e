//! Personal data planted in every field a clerk or an export can fill, and looked for in everything that
//! reading commands print. With `--reveal` it is all there.

use crate::{FAILED, Office, USAGE};

/// What was planted where the office writes, and must not be read outside.
const SECRETS: [&str; 27] = [
    "王小满",
    "13700001111",
    "2850123",
    "138.0000.1111",
    "1 3 9 0 0 0 0 1 1 1 1",
    "１３７００００９９９９",
    "0712-2851234",
    "420902198001011234",
    "42090219800101123X",
    "3栋2单元501",
    "5-1-302",
    "xiaoman@example.com",
    "wxman_2025",
    "鄂K12345",
    "6222021234567890",
    "赵铁柱",
    "13700002222",
    "13700003333",
    "13700004444",
    "13700005555",
    "13700006666",
    "13700007777",
    "13700008888",
    "13700009999",
    "13800007777",
    "小多",
    "8-2-902",
];

const HEAD: &str = "工单编号,受理时间,诉求人,联系电话,诉求来源,诉求类型,一级分类,二级分类,三级分类,区域,地址,标题,诉求内容,主办单位,协办单位,交办时间,签收时间,联系时间,办结时间,答复内容,满意度,不满意原因,退回部门,退回原因,备用,业主姓名,家庭住址\n";

const ROW: &str = "A1,2025-09-01 08:00,王小满,13700001111、2850123,来电13700002222,投诉,城建13700003333,市政13700003333,路灯13700003333,\
    东街3栋2单元501,幸福里5-1-302,王小满反映路灯Tel.138.0000.1111,\
    \"我叫赵铁柱，住3栋2单元501，电话1 3 9 0 0 0 0 1 1 1 1或１３７００００９９９９，座机0712-2851234，身份证420902198001011234、42090219800101123X，\
    邮箱xiaoman@example.com，微信wxman_2025，车鄂K12345，卡6222021234567890\",城管局13700004444,水务局13700004444,2025-09-01 09:00,2025-09-01 10:00,2025-09-02 09:00,\
    2025-09-03 09:00,\"已致电2850123告知王小满，修复5-1-302门前路灯\",不满意,主观,,,备注13700005555,钱小多,桂花苑8-2-902\n";

/// A2 lives through every event, with something personal in each.
fn planted() -> Office {
    let mut office = Office::new("2025-09-01T08:00:00");
    office.file("in.csv", format!("{HEAD}{ROW}"));
    office.now = "2025-09-20T09:00:00".to_owned();
    office.ok("import in.csv");
    office.file("13700006666.jpg", "x");
    let by = "--by \"李13700007777\"";
    office.ok(&format!("accept A2 --kind 投诉 --requester 王小满 --phone 13700001111 --content \"王小满：路灯不亮，13700001111\" {by}"));
    for line in [
        "dispatch A2 --unit \"甲局13700004444\"",
        "return A2 --reason \"非本单位，问13700008888\" --basis \"职责13700008888\"",
        "return A2 --refuse --approver \"周13700009999\" --reason \"不成立，王小满\"",
        "sign A2",
        "contact A2 --text \"王小满接听13800007777\" --person \"周13700009999\"",
        "extend A2 --days 2 --reason \"待料，13700008888\"",
        "extend A2 --grant --approver \"周13700009999\"",
        "close A2 --reply \"已告知王小满，电话2850123无人接，查看3栋2单元501\" --approver \"周13700009999\" --evidence 13700006666.jpg",
        "revisit A2 --grade 不满意 --cause 主观 --text \"王小满说没修，13800007777\"",
        "redo A2 --reason \"王小满家3栋2单元501未修\" --sham",
        "sign A2",
        "undo A2 --reason \"误登13800007777\"",
    ] {
        let run = office.run(&format!("{line} {by}"));
        assert!(run.status == 0 || run.errors.contains("wrong-stage"), "{line}: {run:?}");
        // The echo of a command does not know the requester whose name the clerk has just typed.
        hides(&format!("{}{}", run.out, run.errors), line, &["王小满"]);
    }
    office
}

/// None of the secrets, but for what the command line itself named.
fn hides(text: &str, line: &str, but: &[&str]) {
    let text = but.iter().fold(text.to_owned(), |text, named| text.replace(named, ""));
    for secret in SECRETS {
        assert!(!text.contains(secret), "{line} shows {secret}:\n{text}");
    }
}

const COLUMNS: &str = "ticket,channel,category1,category2,category3,area,address,requester,phone,title,summary,content,unit,supporting,reply,extra";

fn readings() -> Vec<String> {
    let forms = ["table", "csv", "json"];
    let lists = [
        format!("list --columns {COLUMNS}"),
        "list".into(),
        "show A1 A2 --explain".into(),
        "export".into(),
        "overdue --within 9".into(),
        "negative-list".into(),
        "negative-list --summary".into(),
        "report --period 2025".into(),
        "check-reply".into(),
        "check-reply --summary".into(),
    ];
    let mut lines: Vec<String> = Vec::new();
    for lang in ["zh", "en"] {
        lines.extend(
            lists.iter().flat_map(|line| forms.map(|form| format!("{line} --format {form} --lang {lang}"))),
        );
    }
    lines.extend(["csv", "jsonl"].map(|form| format!("export --events --format {form}")));
    lines.extend(
        [
            "list in.csv",
            "export in.csv",
            "overdue in.csv",
            "report in.csv",
            "check-reply in.csv",
            "negative-list in.csv",
        ]
        .map(str::to_owned),
    );
    lines
}

#[test]
fn no_reading_command_shows_what_was_planted() {
    let mut office = planted();
    for line in readings() {
        let run = office.run(&line);
        assert_eq!(run.status, 0, "{line}: {run:?}");
        hides(&format!("{}{}", run.out, run.errors), &line, &[]);
    }
}

/// Work of the other lists: disputes, accounts, supporting units, supervision, warnings, facts.
fn bureau_office() -> Office {
    let mut office = planted();
    for number in ["B1", "B2", "B3", "B4"] {
        office.ok(&format!(
            "accept {number} --kind 投诉 --requester 王小满 --phone 13700001111 --area 东街3栋2单元501 --content \"王小满：幸福里5-1-302路灯不亮，13700001111\""
        ));
    }
    for line in [
        "dispatch B1 B2 B3 --unit \"甲局13700004444\"",
        "adjudicate B1 --party \"乙局13700004444\" --reason \"非本单位，13700008888\" --basis \"职责13700008888\"",
        "shelve B2 --approver \"周主任\" --reason \"待料，13700008888\"",
        "join B3 --unit \"丁局13700004444\" --reason \"协同，13700008888\"",
        "opinion B3 --unit \"丁局13700004444\" --text \"同意，13700008888\"",
        "supervise B3 --level order --reason \"未动，13700008888\"",
        "supervise --unit \"甲局13700004444\" --level summons --reason \"多次，13700008888\"",
        "warn --unit \"甲局13700004444\" --kind surge --text \"激增，13700008888\" --tickets B3",
        "record --fact banner --amount 1面 --source \"登记13700008888\"",
    ] {
        let run = office.ok(line);
        hides(&format!("{}{}", run.out, run.errors), line, &[]);
    }
    office
}

/// Everything a command gives out, in every form; what documents hold is unpacked.
fn forms_of(office: &mut Office, line: &str) -> Vec<(String, String)> {
    let mut given = Vec::new();
    for form in ["table", "csv", "spreadsheet", "json", "md", "html"] {
        let run = office.run(&format!("{line} --format {form}"));
        assert_eq!(run.status, 0, "{line}: {run:?}");
        given.push((format!("{line} --format {form}"), run.out + &run.errors));
    }
    for name in ["out.xlsx", "out.docx"] {
        let run = office.ok(&format!("{line} -O {name}"));
        given.push((format!("{line} -O {name}"), unpacked(&office.bytes(name)) + &run.errors));
    }
    given
}

/// The text of all parts of a document, without tags.
fn unpacked(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for at in 0..archive.len() {
        let part = std::io::read_to_string(archive.by_index(at).unwrap()).unwrap();
        text.extend(part.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)));
    }
    text
}

#[test]
fn no_other_list_and_no_document_shows_it_either() {
    let mut office = bureau_office();
    for line in [
        "list",
        "show A1 A2 B1 B2 B3 B4",
        "export",
        "negative-list",
        "screen",
        "screen --summary",
        "analyse --period 2025-09",
        "place 幸福里",
        "letters",
        "supervise",
        "supervise --named",
        "warn --all",
        "record",
        "join",
        "shelve",
        "adjudicate",
        "appeal",
        "evaluate",
        "evaluate sample --size 9 --seed 1",
        "dispatch --suggest",
        "catalogue test",
        "screen in.csv",
        "place 幸福里 in.csv",
    ] {
        for (line, text) in forms_of(&mut office, line) {
            hides(&text, &line, &[]);
        }
    }
    hides(&office.fails(USAGE, "list --unit 无此单位"), "the units to choose from", &[]);
    office.ok("letters --to out");
    office.ok("negative-list --period 2025-09 --letters out");
    let letters: Vec<_> =
        std::fs::read_dir(office.path().join("out")).unwrap().map(|file| file.unwrap().path()).collect();
    assert!(letters.len() > 2, "{letters:?}");
    for path in letters {
        hides(&path.display().to_string(), "the name of a letter", &[]);
        hides(&unpacked(&std::fs::read(&path).unwrap()), &path.display().to_string(), &[]);
    }
}

#[test]
fn headings_and_rows_put_aside_are_no_way_round() {
    let mut office = Office::new("2025-09-20T09:00:00");
    office.file(
        "in.csv",
        format!(
            "工单编号,受理时间,诉求内容,备用13700001111\nA1,2025-09-01,路灯,\nA2,13700002222,{ROW_TEXT},\n"
        ),
    );
    let run = office.ok("import in.csv --skip-bad");
    hides(&format!("{}{}", run.out, run.errors), "import in.csv --skip-bad", &[]);
    assert!(office.read("in.bad.csv").contains("13700003333"), "what is put aside is the clerk's own file");
}

const ROW_TEXT: &str = "王小满，13700003333";

#[test]
fn with_reveal_it_is_all_there() {
    let mut office = planted();
    let shown = [
        "show A1 A2 --reveal",
        "export --reveal",
        "export --events --reveal",
        "export --events --reveal --format jsonl",
    ];
    let shown = shown.map(|line| office.text(line));
    for secret in SECRETS {
        let (show, export) = (&shown[0], &shown[1]);
        assert!(show.contains(secret) || export.contains(secret), "{secret}");
        assert!(shown[2].contains(secret) && shown[3].contains(secret), "{secret} is not in the events");
    }
}

#[test]
fn a_shared_copy_names_no_officials_but_reads_as_a_table() {
    let mut office = planted();
    let rows = office.rows("export --events");
    let at = |name: &str| rows[0].iter().position(|there| there == name).unwrap();
    let people: Vec<&String> =
        rows[1..].iter().flat_map(|row| [&row[at("actor")], &row[at("person")]]).collect();
    assert!(people.iter().all(|name| name.chars().skip(1).all(|c| c == '*')), "{people:?}");
    let evidence: Vec<&String> =
        rows.iter().map(|row| &row[at("evidence")]).filter(|cell| cell.contains('|')).collect();
    assert_eq!(evidence[0].split('|').nth(2).map(str::len), Some(64), "the digest is whole");
}

#[test]
fn complaints_about_cells_and_changes_do_not_quote_personal_data() {
    let mut office = planted();
    let bad = ROW
        .replace("2025-09-02 09:00", "13700001111")
        .replace("投诉,", "诉13700002222,")
        .replace("A1,", "A1 13700003333,");
    office.file("bad.csv", format!("{HEAD}{bad}"));
    hides(&office.fails(FAILED, "import bad.csv"), "import bad.csv", &[]);
    office.file("none.csv", "王小满,13700001111\n王小满,13700001111\n");
    hides(&office.fails(FAILED, "sign --from none.csv").replace("王小满", ""), "sign --from none.csv", &[]);
    let changed = ROW
        .replace("路灯Tel.138.0000.1111", "井盖13700008888")
        .replace("13700001111、2850123", "13800007777");
    office.file("changed.csv", format!("{HEAD}{changed}"));
    let run = office.ok("import changed.csv");
    assert!(run.out.contains("138****7777"), "{run:?}");
    hides(&format!("{}{}", run.out, run.errors), "import changed.csv", &[]);
}

#[test]
fn an_export_of_our_own_says_nothing_new_when_it_comes_back() {
    let mut office = planted();
    let shared = office.text("export");
    office.file("shared.csv", shared);
    let before = office.ledger();
    let run = office.ok("import shared.csv");
    assert!(run.errors.contains("新增 0，进展 0"), "{run:?}");
    assert_eq!(office.ledger(), before);
}

#[test]
fn ticket_numbers_amounts_and_laws_are_never_masked() {
    let mut office = Office::new("2025-09-22T09:00:00");
    let honest = "依据第十八条和国办函〔2025〕66号，G316国道2025年9月28号前修复，金额1380000000元，请拨12345";
    office.ok(&format!("accept 420902198001011234 --kind 投诉 --content \"{honest}\""));
    for line in ["list --columns ticket,content", "show 420902198001011234", "export", "export --events"] {
        let text = office.text(&format!("{line} --format csv"));
        assert!(text.contains(honest) && text.contains("420902198001011234"), "{line}: {text}");
    }
}

#[test]
fn names_that_people_type_are_masked_like_the_text_beside_them() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    office.ok("shelve A1 --approver \"周主任 13812345678\" --reason 待资金");
    office.ok("record --fact banner --name \"锦旗 13812345678\" --amount 2面 --source 收件登记");
    for line in ["shelve", "record", "record --summary"] {
        let text = office.text(line);
        assert!(text.contains("138****5678") && !text.contains("13812345678"), "{line}: {text}");
    }
    assert!(office.text("shelve --reveal").contains("13812345678"));
}

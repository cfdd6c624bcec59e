//! 函件: what is due goes out once, in masked words the office can edit, and is recorded with its number.

use crate::{FOUND, Office, REFUSED, USAGE};
use std::io::Read;

/// The texts of a letter, as its document holds them.
fn words(office: &Office, name: &str) -> String {
    let file = std::fs::File::open(office.path().join(name)).unwrap();
    let mut xml = String::new();
    let mut archive = zip::ZipArchive::new(file).unwrap();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let texts = xml.split("<w:t xml:space=\"preserve\">").skip(1);
    texts.map(|rest| rest.split('<').next().unwrap()).collect::<Vec<_>>().join("\n")
}

fn files(office: &Office) -> Vec<String> {
    let folder = office.path().join("out");
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A complaint about a person, handed to 城管局 and not touched since: signing, contact and closing are late.
fn late() -> Office {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.ok("accept 250922081108115401 --kind 投诉 --content 张三反映路灯不亮，电话13812345678 --requester 张三 --phone 13812345678 --at 08:00");
    office.ok("dispatch 250922081108115401 --unit 城管局");
    office.now = "2025-10-09T09:00:00".into();
    office
}

const NOTICE: &str = "甲区热线函〔2025〕1号 提示函 城管局.docx";

#[test]
fn notices_go_out_once_and_are_due_again_when_undone() {
    let mut office = late();
    let line = "negative-list --period 2025-09 --letters out";
    let before = office.ledger();
    assert_eq!(office.rows(&format!("{line} --dry-run"))[1][1], "甲区热线函〔2025〕1号");
    assert_eq!((office.ledger(), files(&office).len()), (before, 0), "a dry run writes nothing");
    let rows = office.rows(line);
    assert_eq!(rows[1][..5], ["4", "甲区热线函〔2025〕1号", "notice", "城管局", "3"]);
    assert_eq!(files(&office), [NOTICE]);
    let text = words(&office, &format!("out/{NOTICE}"));
    for part in [
        "甲区12345热线办公室",
        "关于2025年9月工单办理有关问题的提示函",
        "城管局：",
        "250922081108115401",
        "2025年10月15日前",
        "2025年10月9日",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(
        office.rows("letters --sent")[1][..5],
        ["4", "2025-10-09", "甲区热线函〔2025〕1号", "notice", "城管局"]
    );
    let after = office.ledger();
    let run = office.ok(line);
    assert_eq!((run.errors.as_str(), office.ledger()), ("没有待发的函件。\n", after));
    // Closed late since: the same fault, with a row more.
    office.file("photo.jpg", "x");
    office.ok("contact 250922081108115401");
    office.ok("close 250922081108115401 --reply 路灯线路老化，已于10月9日更换电缆恢复照明。 --approver 周 --evidence photo.jpg");
    assert_eq!(office.ok(line).errors, "没有待发的函件。\n");
    office.ok("undo --row 4");
    let rows = office.rows(line);
    assert_eq!(rows[1][1], "甲区热线函〔2025〕2号", "a number is never used again");
    assert_eq!(office.text("check"), "");
}

#[test]
fn supervision_goes_out_by_level_with_masked_titles() {
    let mut office = late();
    office.ok("supervise --due");
    assert_eq!(
        office.rows("letters")[1][..5],
        ["reminder", "城管局", "1", "250922081108115401", "2025-10-09T09:00:00"]
    );
    assert_eq!(office.run("letters --fail-if-any").status, FOUND);
    office.ok("letters --to out");
    let name = "甲区热线函〔2025〕1号 催办通知 城管局.docx";
    let text = words(&office, &format!("out/{name}"));
    assert!(text.contains("138****5678") && text.contains("250922081108115401"), "{text}");
    assert!(!text.contains("13812345678") && !text.contains("张三"), "{text}");
    assert_eq!(office.run("letters --fail-if-any").status, 0);
    // Two rungs up: an order is a paper of its own.
    office.now = "2025-10-20T09:00:00".into();
    office.ok("supervise --due");
    assert_eq!(office.column("letters", "kind"), ["order"]);
    office.ok("letters 250922081108115401 --to out --kind 督办通知单");
    assert_eq!(files(&office).len(), 2);
    assert_eq!(office.column("letters --sent", "kind"), ["reminder", "order"]);
}

#[test]
fn rulings_warnings_and_evaluations_have_their_letters() {
    let mut office = Office::with_ticket("2025-09-22T10:00:00");
    office.ok("adjudicate A1 --party 城管局 --reason 不属本单位 --basis 三定规定");
    office.ok("adjudicate A1 --party 住建局 --reason 不属本单位 --basis 三定规定");
    office.ok("adjudicate A1 --lead 住建局 --offices 编办、司法局 --reason 属设施维护 --basis 职责清单第3条");
    office.ok("warn --area 东街 --kind risk --text 来电13812345678称井盖缺失 --tickets A1");
    let rows = office.rows("letters");
    let due: Vec<_> = rows[1..].iter().map(|row| (row[0].as_str(), row[1].as_str())).collect();
    assert_eq!(due, [("ruling", "住建局"), ("warning", "东街")]);
    office.ok("letters --to out");
    let names = files(&office);
    let ruling = words(&office, &format!("out/{}", names[0]));
    assert!(ruling.contains("住建局、城管局：") && ruling.contains("经编办、司法局研究"), "{ruling}");
    assert!(ruling.contains("职责清单第3条"), "{ruling}");
    let warning = words(&office, &format!("out/{}", names[1]));
    assert!(warning.contains("东街：") && warning.contains("138****5678"), "{warning}");
    assert_eq!(office.ok("letters --to out").errors, "没有待发的函件。\n");
}

#[test]
fn a_letter_is_written_again_under_its_number_without_an_event() {
    let mut office = late();
    office.ok("negative-list --period 2025-09 --letters out");
    let (before, first) = (office.ledger(), office.bytes(&format!("out/{NOTICE}")));
    office.now = "2025-10-20T09:00:00".into();
    let errors = office.fails(1, "letters --again 甲区热线函〔2025〕1号 --to out");
    assert!(errors.contains("已有同名文件"), "{errors}");
    office.ok("letters --again 甲区热线函〔2025〕1号 --to copy");
    assert_eq!(office.bytes(&format!("copy/{NOTICE}")), first, "the same letter to the byte");
    assert_eq!(office.ledger(), before);
    assert!(office.fails(USAGE, "letters --again 甲区热线函〔2025〕9号 --to copy").contains("1号"));
    office.fails(USAGE, "letters --again 甲区热线函〔2025〕1号");
}

#[test]
fn a_unit_names_no_folder_and_nothing_is_overwritten() {
    let mut office = Office::new("2025-09-22T09:00:00");
    office.ok("accept A1 --kind 投诉 --content 路灯不亮 --at 08:00");
    office.ok("dispatch A1 --unit ../../../甲/乙.局:x");
    office.now = "2025-10-09T09:00:00".into();
    office.ok("negative-list --period 2025-09 --letters out");
    let name = "甲区热线函〔2025〕1号 提示函 _________甲_乙_局_x.docx";
    assert_eq!(files(&office), [name]);
    office.ok("undo --row 4");
    // The next number is taken by a file: nothing is recorded, nothing is left.
    office.file("out/甲区热线函〔2025〕2号 提示函 _________甲_乙_局_x.docx", "mine");
    office.fails(1, "negative-list --period 2025-09 --letters out");
}

#[test]
fn the_words_are_the_offices_own_and_faults_in_them_are_named() {
    let mut office = late();
    office.file(
        "letters.toml",
        "[notice]\ntitle = \"致{unit}<&>\"\nbasis = \"\"\ndemands = [\n\"请改\",\n\"至{dedline}\"]\n",
    );
    let errors = office.fails(1, "negative-list --period 2025-09 --letters out");
    assert!(errors.contains("letters.toml:6: notice.demands") && errors.contains("{dedline}"), "{errors}");
    office.file("letters.toml", "[notice]\ntitle = \"致{unit}<&>\"\nbasis = \"\"\ndemands = [\"请改\"]\n");
    office.file(
        "hotline.toml",
        office.read("hotline.toml").replace("contact = \"\"", "contact = \"联系人：李某，0712-2850000\""),
    );
    office.ok("negative-list --period 2025-09 --letters out");
    let text = words(&office, &format!("out/{NOTICE}"));
    assert!(text.contains("致城管局&lt;&amp;&gt;") && !text.contains("依据"), "{text}");
    assert!(text.contains("0712-2850000"), "the office's own number stays whole: {text}");
    office.fails(USAGE, "negative-list --letters out");
    office.fails(USAGE, "negative-list --period 2025-09 --summary --letters out");
    office.fails(REFUSED, "letters A9 --to out");
}

#[test]
fn the_office_writes_english_too() {
    let mut office = late();
    office.variables = vec![("HOTLINE_LANG", "en")];
    std::fs::remove_file(office.path().join("letters.toml")).unwrap();
    office.ok("negative-list --period 2025-09 --letters out");
    let text = words(&office, "out/甲区热线函〔2025〕1号 notice 城管局.docx");
    assert!(
        text.contains("Faults in handling tickets, 2025-09") && text.contains("15 October 2025"),
        "{text}"
    );
}

#[test]
fn a_letter_says_what_the_ledger_knows_and_why_it_was_ordered() {
    let mut office = late();
    office.now = "2025-09-22T10:00:00".into();
    let number = "250922081108115401";
    office.ok(&format!("supervise {number} --level 移交纪检 --reason 涉嫌违纪"));
    office.ok("supervise --unit 城管局 --level 约谈 --reason 连续两月末位");
    office.ok("letters --to out");
    let text = |office: &Office, kind: &str| {
        let names = files(office);
        let name = names.iter().find(|name| name.contains(kind)).expect(kind);
        words(office, &format!("out/{name}"))
    };
    let referral = text(&office, "移交函");
    assert!(referral.contains("正在办理，现将有关情况移交。事由：涉嫌违纪。"), "{referral}");
    let summons = text(&office, "约谈通知");
    assert!(summons.contains("热线工单在办理中存在突出问题，现就有关情况约谈"), "{summons}");
    assert!(summons.contains("事由：连续两月末位。"), "{summons}");

    let mut office = late();
    office.ok(&format!("supervise {number} --at 2025-09-29T09:00"));
    office.ok(&format!("supervise {number} --level 督办 --reason 区领导批示"));
    office.ok("letters --to out");
    let order = text(&office, "督办通知单");
    assert!(order.contains("经催办仍未办结，现予督办。事由：区领导批示。"), "{order}");
}

#[test]
fn no_letter_asks_for_an_answer_by_a_day_that_has_passed() {
    let mut office = late();
    office.ok("warn --unit 城管局 --kind risk --text 路灯成片不亮 --reason 来电集中 --at 2025-09-23T09:00");
    office.ok("letters --to out");
    let name = files(&office).remove(0);
    let text = words(&office, &format!("out/{name}"));
    assert!(text.contains("2025年10月15日前") && text.contains("路灯成片不亮。"), "{text}");
}

#[test]
fn a_reminder_is_about_its_tickets_or_the_work_of_the_unit() {
    let mut office = late();
    let number = "250922081108115401";
    office.ok(&format!("supervise {number} --level 催办 --reason 多次来电 --at 2025-09-29T09:00"));
    office.ok("supervise --unit 水务局 --level 催办 --reason 多次超期");
    office.ok("letters --to out");
    let text = |unit: &str| {
        let name = files(&office).into_iter().find(|name| name.contains(unit)).expect(unit);
        words(&office, &format!("out/{name}"))
    };
    let of_ticket = text("城管局");
    assert!(of_ticket.contains("下列 1 件工单尚未办结，现予催办。事由：多次来电。"), "{of_ticket}");
    // Its day had passed when the letter went out: text and table name the same new one.
    assert!(of_ticket.contains("2025年10月15日前") && of_ticket.contains("2025-10-15"), "{of_ticket}");
    let of_unit = text("水务局");
    assert!(of_unit.contains("热线工单在办理中存在突出问题，现予催办。事由：多次超期。"), "{of_unit}");
}

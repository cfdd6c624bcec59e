//! Random clerks and random files: nothing panics, what fails changes no file, and `check` stays silent. The
//! same random numbers at every run.

use crate::{FAILED, Office, REFUSED, USAGE};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// One command about one of three tickets.
fn action() -> impl Strategy<Value = String> {
    let verb = prop::sample::select(vec![
        "accept --kind 投诉 --content 路灯不亮",
        "accept --kind 咨询 --urgency 紧急 --content 水管爆裂",
        "answer --reply 已答复",
        "dispatch --unit 城管局",
        "dispatch --unit 水务局 --reassign --reason 误派",
        "sign",
        "sign --at 08:00",
        "contact",
        "extend --days 2 --reason 待料",
        "extend --grant --approver 周",
        "extend --days 1 --reason 待料 --refuse --approver 周",
        "return --reason 不属本单位 --basis 三定方案",
        "return --grant --approver 周 --reason 属实",
        "return --refuse --approver 周 --reason 不实",
        "close --reply 已更换灯泡并恢复照明。 --approver 周 --evidence photo.jpg",
        "revisit --grade 满意 --solved 是",
        "revisit --grade 不满意 --cause 主观",
        "revisit --unreached",
        "redo --reason 未修好 --sham",
        "undo",
        "undo --restore",
        "import in.csv --update",
    ]);
    (verb, prop::sample::select(vec!["A1", "A2", "A3"])).prop_map(|(verb, number)| {
        if verb.starts_with("import") { verb.to_owned() } else { format!("{verb} {number}") }
    })
}

#[test]
fn any_sequence_of_commands_leaves_a_sound_ledger_that_agrees_with_itself() {
    let sequences = prop::collection::vec((action(), 0u32..3), 1..25);
    let done = runner(40).run(&sequences, |sequence| {
        let mut office = Office::new("2025-09-22T09:00:00");
        office.file("photo.jpg", "x");
        let head = "工单编号,受理时间,诉求类型,诉求内容,主办单位,交办时间,办结时间\n";
        office.file(
            "in.csv",
            format!("{head}A1,2025-09-22 08:00,求助,井盖,城管局,2025-09-22 08:30,2025-09-22 08:50\n"),
        );
        for (hour, (line, days)) in sequence.iter().enumerate() {
            let day = 22 + hour as u32 / 4 + days.min(&1);
            office.now = format!("2025-09-{:02}T{:02}:00:00", day.min(30), 9 + hour % 4 * 2);
            let before = office.snapshot();
            let run = office.run(line);
            prop_assert!([0, REFUSED].contains(&run.status), "{line}: {run:?}");
            prop_assert!(run.status == 0 || office.snapshot() == before, "{line} failed, yet changed a file");
        }
        prop_assert_eq!(office.text("check"), "");
        // Read one by one from the tail, and all in one fold: the same.
        let listed = office.rows("list --columns ticket,stage,unit,due");
        for row in &listed[1..] {
            let shown = office.text(&format!("show {} --format csv", row[0]));
            prop_assert!(shown.contains(&row[2]), "{shown}");
        }
        let report = office.json("report --period 2025");
        let rows = report["totals"]["rows"].as_array().unwrap();
        let counts: Vec<u64> = rows.iter().map(|row| row["count"].as_u64().unwrap()).collect();
        prop_assert_eq!(counts[0] as usize, listed.len() - 1);
        prop_assert_eq!(counts[0], counts[1..].iter().sum::<u64>());
        let copy = office.text("export --events --reveal --format jsonl");
        office.file("copy.jsonl", copy);
        prop_assert_eq!(office.rows("list copy.jsonl --columns ticket,stage,unit,due"), listed);
        Ok(())
    });
    done.unwrap();
}

/// A cell as strangers fill it: mostly well, sometimes with anything at all.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => Just(String::new()),
        4 => Just("2025-06-03 10:00".to_owned()),
        4 => prop::sample::select(vec!["投诉", "城管局", "是", "满意", "5", "紧急"]).prop_map(str::to_owned),
        1 => "[0-9E+.,;\"\n\r\t年月日是否满意 \u{0}\u{1b}\u{202e}\u{feff}𠮷=@-]{0,12}",
        1 => "\\PC{0,8}",
    ]
}

#[test]
fn any_file_is_imported_whole_or_refused_with_words() {
    let heads = prop::sample::select(vec![
        "工单编号,受理时间,诉求内容,诉求类型,主办单位,交办时间,办结时间,满意度",
        "工单编号,受理时间,诉求内容,是否延期,延期天数,退回部门,办结时间,是否解决",
        "\u{feff}\"工单编号\",登记时间,主要内容,紧急程度,联系时间,签收时间,答复内容,备用",
        "序号,姓名,电话,甲,乙,丙,丁,戊",
    ]);
    let number = prop_oneof![4 => "[A-C][0-9]", 1 => cell()];
    let received = prop_oneof![4 => Just("2025-06-02 08:00".to_owned()), 1 => cell()];
    let row = (
        number,
        received,
        prop_oneof![8 => prop::collection::vec(cell(), 6), 1 => prop::collection::vec(cell(), 5..8)],
    )
        .prop_map(|(number, received, rest)| {
            [number, received].into_iter().chain(rest).collect::<Vec<String>>()
        });
    let rows = prop::collection::vec(row, 0..5);
    let done = runner(150).run(&(heads, rows, any::<bool>()), |(head, rows, quoted)| {
        let mut office = Office::new("2025-10-20T09:00:00");
        let shown =
            |cell: &String| if quoted { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() };
        let row = |cells: &Vec<String>| cells.iter().map(shown).collect::<Vec<_>>().join(",");
        let text: String = rows.iter().map(|cells| row(cells) + "\n").collect();
        office.file("in.csv", format!("{head}\n{text}"));
        for line in
            ["import in.csv", "import in.csv --skip-bad", "report in.csv --skip-bad", "sign --from in.csv"]
        {
            let before = office.snapshot();
            let run = office.run(line);
            prop_assert!([0, FAILED, USAGE, REFUSED].contains(&run.status), "{line}: {run:?}");
            prop_assert!(run.status == 0 || office.snapshot() == before, "{line} failed, yet changed a file");
            prop_assert!(run.status == 0 || !run.errors.is_empty(), "{line} said nothing");
            let acts = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
            prop_assert!(!run.errors.contains(acts), "{line}: {run:?}");
        }
        prop_assert_eq!(office.text("check"), "");
        let before = office.ledger();
        office.run("import in.csv --skip-bad");
        prop_assert_eq!(office.ledger(), before, "the second time there is nothing new");
        Ok(())
    });
    done.unwrap();
}

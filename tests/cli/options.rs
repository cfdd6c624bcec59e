//! What the command line and the environment are told is done, or refused: no option is left aside in silence.

use crate::{FAILED, Office, USAGE};

#[test]
fn a_language_that_there_is_not_is_refused_and_a_variable_with_one_is_ignored() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for line in ["list --lang fr", "--lang=fr list", "list --lang"] {
        let errors = office.fails(USAGE, line);
        assert!(errors.contains("--lang") && errors.contains("zh、en"), "{line}: {errors}");
    }
    let english = office.text("list --lang en");
    let chinese = office.text("list --lang zh");
    assert_eq!(office.text("list --lang EN"), english);
    for (variable, locale, wanted) in [
        ("en_GB.UTF-8", "zh_CN", &english),
        ("ZH-cn", "en_US", &chinese),
        ("fr", "en_US", &english),
        ("fr", "C", &chinese),
        ("", "en", &english),
    ] {
        office.variables = vec![("HOTLINE_LANG", variable), ("LANG", locale)];
        assert_eq!(office.text("list"), *wanted, "{variable} {locale}");
    }
}

#[test]
fn an_office_folder_that_is_named_must_be_one_however_it_is_named() {
    let mut office = Office::bare("2025-09-23T09:00:00");
    office.file("in.csv", "工单编号,受理时间,诉求内容\nA1,2025-09-22,路灯\n");
    std::fs::create_dir(office.path().join("empty")).unwrap();
    assert!(office.text("list in.csv").contains("A1"));
    assert!(office.fails(FAILED, "list in.csv --office empty").contains("hotline init"));
    office.variables = vec![("HOTLINE_OFFICE", "empty")];
    assert!(office.fails(FAILED, "list in.csv").contains("hotline init"));
    office.variables = vec![("HOTLINE_OFFICE", "")];
    assert!(office.text("list in.csv").contains("A1"));
}

#[test]
fn a_sample_never_takes_the_place_of_a_ledger() {
    let mut office = Office::with_ticket("2025-09-23T09:00:00");
    for line in ["sample --export -O ledger.csv", "sample --export -O hotline.toml", "sample -O ledger.csv"] {
        office.fails(FAILED, &format!("{line} --tickets 3 --direct 1 --unexplained 0"));
    }
    office.ok("sample --export -O year.csv --tickets 3 --direct 1 --unexplained 0");
    assert!(office.text("list year.csv --ids").lines().count() == 3);
}

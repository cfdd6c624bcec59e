//! Help texts of the letters that go out to units.

use super::help::{CommandText, FOLDER, UNIT, WORD, arg, example, flag, options, same};
use super::help_shared::{DRY_RUN, TICKETS};
use super::words;

pub const LETTERS: CommandText = CommandText {
    name: "letters",
    about: words("函件：待发清单，生成并登记发出", "Letters to units: what is due, write and record them"),
    details: words(
        "不写 --to 时列出待发的函件：已登记的督办（催办通知、督办通知单、提请函、约谈通知、移交函）、分歧裁定书、预警函、评价反馈函。负面清单的提示函用 hotline negative-list --letters 生成。\n\
         写 --to 时生成 docx 文件，每份编一个文号，并在台账中登记为已发；同一事项不会重发。先写成临时文件，登记成功后才改为正式文件名：命令失败时不留下看似已发的文件；登记后断电的，用 --again 文号 补出文件。发错的用 hotline undo --row 序号 撤销，撤销后重新成为待发，原文号不再使用。\n\
         文号、落款、联系方式和整改时限在 hotline.toml 的 [letters]，用语在 letters.toml。函件中的个人信息一律脱敏，工单编号不脱敏。已有同名文件的，不覆盖。",
        "Without --to it lists the letters that are due: for supervision (reminder, order, request, summons, referral), rulings, warnings and evaluations. Notices of the negative list are made with hotline negative-list --letters.\n\
         With --to the letters are written as docx, each with a number, and recorded as sent; nothing is sent twice. They are written under other names first and get their own once the ledger has them: a command that fails leaves nothing that looks sent, and what was cut off after that is written with --again NUMBER. A letter sent by mistake is undone with hotline undo --row ROW; it is due again then, and its number is not used again.\n\
         Number, signature, contact and limit are in hotline.toml, [letters]; the words are in letters.toml. Personal data is always masked, ticket numbers are not. No file is overwritten.",
    ),
    sections: &[&options(&[
        TICKETS,
        arg(
            "to",
            FOLDER,
            words("生成到这个文件夹，没有则新建", "Write them to this folder, made where there is none"),
        ),
        arg(
            "kind",
            WORD,
            words(
                "只办一种：notice 提示函、reminder 催办通知、order 督办通知单、request 提请函、summons 约谈通知、referral 移交函、ruling 裁定书、warning 预警函、feedback 评价反馈函",
                "One kind only: notice, reminder, order, request, summons, referral, ruling, warning or feedback",
            ),
        ),
        arg("unit", UNIT, words("只办一个单位", "One unit only")),
        flag("sent", words("列出已发的函件及其序号", "List what has been sent, with its rows")),
        arg(
            "again",
            words("文号", "NUMBER"),
            words(
                "按原文号重新生成文件，不另行登记",
                "Write a letter again under its number; nothing is recorded",
            ),
        ),
        flag("fail_if_any", words("有待发函件时退出码为 4", "Exit with status 4 if any letter is due")),
        DRY_RUN,
    ])],
    examples: &[
        example(words("待发的函件", "What is due"), same("hotline letters")),
        example(words("全部生成并登记发出", "Write and record all of it"), same("hotline letters --to out")),
        example(
            words("只发催办通知", "Reminders only"),
            words(
                "hotline letters --to out --kind reminder --unit 城管局",
                "hotline letters --to out --kind reminder --unit Parks",
            ),
        ),
        example(
            words("重新生成一份", "One of them again"),
            words(
                "hotline letters --again 青禾热线函〔2025〕3号 --to out",
                "hotline letters --again \"Hotline 2025-3\" --to out",
            ),
        ),
    ],
    found: Some(words("加 --fail-if-any 且有待发的函件", "with --fail-if-any: a letter is due")),
    children: &[],
};

/// What the `--letters` of the negative list says, beside its other options.
pub const OF_NOTICES: super::help::Section = options(&[
    arg(
        "letters",
        FOLDER,
        words(
            "按单位生成提示函（docx）到这个文件夹，编文号并登记发出；须写 --period，已提示过的不再提示",
            "Write a notice (docx) for each unit to this folder, numbered and recorded as sent; needs --period; what has been told is left out",
        ),
    ),
    DRY_RUN,
]);

//! Help texts of `catalogue`: the catalogue held against the ledger, and models learned from tables.

use super::help::{ArgText, CommandText, FILE, Section, arg, example, options, same};
use super::help_shared::{FILE_TO_READ, READING, REVEAL};
use super::{Words, words};

const COLUMN: Words = words("列", "COLUMN");
const LABEL: ArgText = arg(
    "label",
    COLUMN,
    words(
        "标签所在列的表头（学习时必填）：要学的单位或分类",
        "The heading, as the file has it, of the column to be learned: unit or category (required to learn)",
    ),
);
const TEXT: ArgText = arg(
    "text",
    COLUMN,
    words(
        "正文所在的列，可写多次；默认按表头识别标题和内容",
        "A column of text, may be repeated; by default title and content by their headings",
    ),
);
const TABLE: ArgText = arg(
    "file",
    FILE,
    words(
        "工单表格（xlsx、csv、json、jsonl）；可以没有编号、时间、标题。- 表示标准输入",
        "A table of tickets (xlsx, csv, json, jsonl); number, time and title may be missing. - is standard input",
    ),
);
const ENCODING: ArgText = arg(
    "encoding",
    words("编码", "ENCODING"),
    words("文字编码；默认自动识别", "The encoding; by default found out"),
);
const SHEET: ArgText =
    arg("sheet", words("工作表", "SHEET"), words("xlsx 中的工作表名", "The sheet of an xlsx file"));

const TEST: &[&Section] = &[
    &options(&[
        FILE_TO_READ,
        LABEL,
        TEXT,
        arg(
            "folds",
            words("份数", "N"),
            words("交叉验证分成几份，2 至 20；默认 5", "Folds of the cross-validation, 2 to 20; default 5"),
        ),
        REVEAL,
    ]),
    &READING,
];

pub const CATALOGUE: CommandText = CommandText {
    name: "catalogue",
    about: words("核对派单目录，学习派单", "Test the catalogue, learn to dispatch"),
    details: words(
        "派单先看目录（catalogue.csv），目录定不下来的，再看以往工单最终归了哪个单位。学习所得存为模型文件，可随时删除，删后自动重建；它只提建议。",
        "The catalogue decides first; where it does not, past tickets and the units they ended with speak. What was learned is kept in a model file that may be deleted at any time and is made anew. It only proposes.",
    ),
    sections: &[],
    examples: &[
        example(
            words("目录哪些行没用、哪些行冲突、该加哪些行", "Dead lines, conflicts, and lines worth adding"),
            same("hotline catalogue test"),
        ),
        example(
            words("从已分类的表格学习", "Learn from a labelled table"),
            words(
                "hotline catalogue learn 2024.xlsx --label 主办单位 --model 2024.model",
                "hotline catalogue learn 2024.xlsx --label unit --model 2024.model",
            ),
        ),
    ],
    found: None,
    children: &[
        CommandText {
            name: "test",
            about: words("检验目录，或检验学习的准确率", "Test the catalogue, or what can be learned"),
            details: words(
                "用台账检验派单目录：能定多少、与最终单位是否一致、哪些行从未用到、哪些行互相冲突，并建议增加的行。\n\
                 写了 --label 时改为检验学习：把表格分成几份，轮流用其余各份学习、在本份上验证，相近的工单不拆开；给出首选和前三的正确率、各类 F1、不同把握下的覆盖与正确率、最易混淆的类别和把握最大的错误。",
                "Holds the catalogue against the ledger: how much it decides, whether tickets ended there, lines that never decide, lines that contradict each other, and lines worth adding.\n\
                 With --label it tests learning instead: the table is cut into folds, each asked of a model of the others, near-duplicates kept together. Shows how often the first and the first three are right, F1 by class, coverage by confidence, the classes most often confused and the surest mistakes.",
            ),
            sections: TEST,
            examples: &[
                example(words("用本年台账检验目录", "Against the ledger"), same("hotline catalogue test")),
                example(
                    words("五折交叉验证", "Cross-validation in five folds"),
                    words(
                        "hotline catalogue test 2024.csv --label 一级分类 --folds 5",
                        "hotline catalogue test 2024.csv --label category1 --folds 5",
                    ),
                ),
            ],
            found: None,
            children: &[],
        },
        CommandText {
            name: "learn",
            about: words("从有标签的表格学习", "Learn from a labelled table"),
            details: words(
                "没有标签的行不用。模型只含字词的散列和权重，不含原文；同样的表格得出同样的模型。",
                "Rows without a label are left out. The model holds hashes and weights, no text; the same table gives the same model.",
            ),
            sections: &[&options(&[
                TABLE,
                LABEL,
                TEXT,
                arg(
                    "model",
                    FILE,
                    words(
                        "模型写到哪里；默认为 表格名.model",
                        "Where to write the model; by default FILE.model",
                    ),
                ),
                ENCODING,
                SHEET,
            ])],
            examples: &[
                example(
                    words("学习主办单位", "Learn the unit"),
                    words(
                        "hotline catalogue learn 2024.xlsx --label 主办单位",
                        "hotline catalogue learn 2024.xlsx --label unit",
                    ),
                ),
                example(
                    words(
                        "指明正文在哪一列、模型写到哪里",
                        "Tell where the text is, and where the model goes",
                    ),
                    words(
                        "hotline catalogue learn old.csv --label 科室 --text 事由 --model old.model",
                        "hotline catalogue learn old.csv --label office --text matter --model old.model",
                    ),
                ),
            ],
            found: None,
            children: &[],
        },
        CommandText {
            name: "suggest",
            about: words("为表格中的每一行建议单位", "Propose a unit for every row of a table"),
            details: words(
                "按原有顺序逐行给出三个候选和首选的把握（0 至 1），没有内容的行也占一行；默认输出 csv。台账还太少、不能学习时，只按目录建议。",
                "Gives three candidates and the confidence in the first (0 to 1) for every row in its order, rows without a text too; csv by default. While the ledger is too young to learn from, the catalogue alone proposes.",
            ),
            sections: &[&options(&[
                TABLE,
                arg(
                    "model",
                    FILE,
                    words("用哪个模型；默认用台账所学的", "The model; by default what the ledger teaches"),
                ),
                TEXT,
                ENCODING,
                SHEET,
            ])],
            examples: &[
                example(
                    words("用台账所学的", "By what the ledger teaches"),
                    same("hotline catalogue suggest today.csv"),
                ),
                example(
                    words("用表格所学的，结果存为表格", "By what a table taught, as a table"),
                    same("hotline catalogue suggest today.csv --model 2024.model -O answers.csv"),
                ),
            ],
            found: None,
            children: &[],
        },
    ],
};

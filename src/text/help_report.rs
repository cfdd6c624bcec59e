//! Help text of the year report.

use super::help::{CommandText, FILE, PERIOD, Section, arg, example, flag, options, same};
use super::help_shared::READING;
use super::words;

/// Which figures, by which definition, beside which others.
const FIGURES: Section = Section {
    heading: words("对比与口径", "Comparison and definitions"),
    only_in_full: false,
    args: &[
        arg(
            "compare",
            words("时段", "PERIOD"),
            words(
                "与哪个时段对比，可写多次：last-year 同比、previous 环比，或写明时段。对比期取距今一样久时的数据，同当时所出的报表",
                "Against which period; may be repeated: last-year, previous, or a period. It is taken as of a moment as long after it as now is after this one, as the report made then",
            ),
        ),
        arg(
            "against",
            FILE,
            words(
                "对比期的数据在另一份台账或导出表中；可写多次。不写 --compare 时为同比，并列出历年对比",
                "The earlier period is in another ledger or export; may be repeated. Without --compare: last year. Also gives the series of years",
            ),
        ),
        arg(
            "preset",
            words("[指标=]名称", "[FIGURE=]NAME"),
            words(
                "口径不一的指标按哪里的算：beijing、shanghai、shiyan、huaibei、hengdong、fengcheng、ningguo（也可写北京等）；satisfied=beijing 只换一个指标；可写多次。默认见 hotline.toml 的 [figures.preset]",
                "Whose definition of disputed figures: beijing, shanghai, shiyan, huaibei, hengdong, fengcheng or ningguo; satisfied=beijing changes one figure only; may be repeated. Default: [figures.preset] of hotline.toml",
            ),
        ),
        arg(
            "sections",
            words("部分,…", "A,B,…"),
            words(
                "只要这些部分：totals、rates、exclusion 剔除前后、variants 各地口径对照、score、times、comparison、series 历年、districts、district-rates、months、hours、channels、kinds、categories、subcategories 二级分类、areas、units、enterprise 企业诉求、finds 未诉先办、requesters 重复诉求人、negative-list、supervision、evaluation、answers、facts 记录事项、notes",
                "Only these: totals, rates, exclusion, variants, score, times, comparison, series, districts, district-rates, months, hours, channels, kinds, categories, subcategories, areas, units, enterprise, finds, requesters, negative-list, supervision, evaluation, answers, facts, notes",
            ),
        ),
        flag(
            "public",
            words(
                "公开版：只列可向社会公布的汇总表，不列单位、区域和个人信息",
                "The public edition: only totals fit to be published, no units, areas or personal data",
            ),
        ),
        flag(
            "full",
            words(
                "全部内容：另加各地口径、历年、二级分类、重复诉求人、负面清单、编制说明。需读全部文字，用时约为平时的两倍；生成文档时总是全部内容",
                "Everything: also other definitions, years, second-level categories, repeat requesters, negative list and notes. Reads all text and takes about twice as long; documents are always full",
            ),
        ),
    ],
};

pub const REPORT: CommandText = CommandText {
    name: "report",
    about: words("年度、季度、月度报表", "The figures of a year, quarter or month"),
    details: words(
        "受理、直接答复、派单、办结、回访各项总数及其勾稽关系，各项比率（附分子分母和口径），办结用时，以及按月份、时刻、渠道、类型、分类、区域、单位的明细。勾稽不平的差额单独列出。\n\
         可同时读几份台账或导出表：名称不同的各为一个区县，另列各区县；名称相同的（如历年台账）合为一个。时段的月起始日和日截止时刻由 hotline.toml 的 [figures] 设定。",
        "Totals and how they add up, all rates with their fractions and formulas, handling times, and the same by month, hour, channel, kind, category, area and unit. What does not add up is printed.\n\
         Several ledgers or exports may be read at once: each name is a district and gets its own line; those of one name (the ledgers of some years, say) are one. Where months start and days are cut is set under [figures] of hotline.toml.",
    ),
    sections: &[
        &options(&[
            arg(
                "files",
                FILE,
                words(
                    "台账，或平台导出的表格（xlsx、csv、json、jsonl），可写多个；- 表示标准输入。默认读 --ledger 或办公文件夹的台账",
                    "Ledgers, or tables exported from a platform (xlsx, csv, json, jsonl); - is standard input. Default: --ledger, else the ledger of the office folder",
                ),
            ),
            arg(
                "period",
                PERIOD,
                words(
                    "时段：2025、2025-Q3、2025-09、2025-09-01..2025-09-15；默认台账为本年，导出表为全部",
                    "2025, 2025-Q3, 2025-09, 2025-09-01..2025-09-15; by default this year of a ledger, all of an export",
                ),
            ),
            flag(
                "fail_if_any",
                words("勾稽不平时退出码为 4", "Exit with status 4 if the totals do not add up"),
            ),
        ]),
        &FIGURES,
        &READING,
    ],
    examples: &[
        example(
            words("由导出表直接出全年报表", "The year from an export, without any set-up"),
            same("hotline report export-2025.xlsx"),
        ),
        example(
            words("9 月报表，带同比和环比", "September beside last September and August"),
            same("hotline report --period 2025-09 --compare last-year --compare previous"),
        ),
        example(
            words(
                "满意率按北京口径，与上年台账对比",
                "Satisfaction as in Beijing, against last year's ledger",
            ),
            same("hotline report --period 2025 --preset satisfied=beijing --against 2024/ledger.csv"),
        ),
        example(
            words("全市各区县汇总", "A city with its districts"),
            same("hotline report --period 2025 --ledger east/ledger.csv --ledger west/ledger.csv"),
        ),
    ],
    found: Some(words("加 --fail-if-any 且勾稽不平", "with --fail-if-any: the totals do not add up")),
    children: &[],
};

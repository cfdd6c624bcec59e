//! Help texts of the commands that find what belongs together: screening, the history of a place, surges.

use super::help::{CommandText, PERIOD, arg, example, flag, options, same};
use super::help_shared::{FILE_TO_READ, READING, REVEAL};
use super::words;

pub const SCREEN: CommandText = CommandText {
    name: "screen",
    about: words("筛查一人多诉、一事多人", "Find repeat requesters and shared matters"),
    details: words(
        "把说同一件事的工单归成组，每件一行；--summary 每组一行，列出共有的地点和字词、走势、诉求人数和承办单位。\n\
         每件工单后面写明建议并入哪一件。只提建议，不自动并单；界限在 hotline.toml 的 [screen] 中。\n\
         --by requester 列一人多诉（不论是否同一事），--by same 列同一人同一事，--by returned 列办结后又来的。",
        "Groups tickets that tell of one matter, one row for each; --summary gives one row for each group, with the places and words they share, their curve, requesters and units.\n\
         Beside each ticket stands the one it could be merged into. Nothing is merged by itself; thresholds are in [screen] of hotline.toml.\n\
         --by requester lists people with many requests of any kind, --by same one person with one matter, --by returned those back after closing.",
    ),
    sections: &[
        &options(&[
            FILE_TO_READ,
            arg(
                "by",
                words("类别", "KIND"),
                words(
                    "matter 一事多人（默认）、requester 一人多诉、same 同一人同一事、returned 办结后再诉",
                    "matter (default), requester, same or returned",
                ),
            ),
            flag("summary", words("每组一行", "One row for each group")),
            flag("over", words("只列达到界限的组", "Only groups over the threshold")),
            arg(
                "least",
                words("件数", "N"),
                words("只列不少于这些件的组", "Only groups of at least so many tickets"),
            ),
            arg(
                "period",
                PERIOD,
                words("受理时段，如 2025-09 或 2025-Q3", "Accepted in a period, such as 2025-09 or 2025-Q3"),
            ),
            flag(
                "fail_if_any",
                words("有达到界限的组时退出码为 4", "Exit with status 4 if a group is over the threshold"),
            ),
            REVEAL,
        ]),
        &READING,
    ],
    examples: &[
        example(
            words("一事多人，每组一行", "Shared matters, one row for each"),
            same("hotline screen --summary --period 2025-09"),
        ),
        example(
            words("由平台导出表筛查", "From a platform export"),
            same("hotline screen export.xlsx --format csv"),
        ),
        example(words("一人多诉", "People with many requests"), same("hotline screen --by requester")),
    ],
    found: Some(words(
        "有达到界限的组（用了 --fail-if-any）",
        "a group is over the threshold (with --fail-if-any)",
    )),
    children: &[],
};

pub const PLACE: CommandText = CommandText {
    name: "place",
    about: words("一个地点历年的诉求", "What was reported at a place over the years"),
    details: words(
        "列出事发地址、区域、标题或内容中提到这个地点（道路、小区、泵站等）的工单，早的在前；--summary 按年汇总，附各月走势。全角半角和空格不影响查找。",
        "Lists the tickets whose address, area, title or content names the place (a road, an estate, a pumping station), the earliest first; --summary gives one row for each year with a curve of its months. Width and spaces do not matter.",
    ),
    sections: &[
        &options(&[
            arg("place", words("地点", "PLACE"), words("地点的名称", "The name of the place")),
            FILE_TO_READ,
            flag("summary", words("每年一行", "One row for each year")),
            arg(
                "period",
                PERIOD,
                words("受理时段，如 2025-09 或 2025-Q3", "Accepted in a period, such as 2025-09 or 2025-Q3"),
            ),
            REVEAL,
        ]),
        &READING,
    ],
    examples: &[
        example(
            words("一座泵站历年的诉求", "A pumping station over the years"),
            words("hotline place 望禾泵站 --summary", "hotline place \"Wanghe pumping station\" --summary"),
        ),
        example(
            words("由平台导出表查一条路", "A road, from a platform export"),
            words("hotline place 临溪路 export.xlsx", "hotline place \"Linxi Road\" export.xlsx"),
        ),
    ],
    found: None,
    children: &[],
};

pub const ANALYSE: CommandText = CommandText {
    name: "analyse",
    about: words("研判：激增、新词、风险和预警建议", "Analysis: surges, new words, risks, proposed warnings"),
    details: words(
        "把一个时段同前几个等长时段的平均比较，按分类、区域、承办单位和地点列出激增；再列以前少见的字词、达到界限的一事多人、说到风险词的未办结工单，最后是建议发出的预警。\n\
         基准、下限、倍数和风险词在 hotline.toml 的 [surge] 中。只提建议，不改动台账。",
        "Compares a period with the mean of the periods of the same length before it and lists surges by category, area, unit and place; then words that were rare before, shared matters over the threshold, open tickets that tell of danger, and the warnings it proposes.\n\
         Baseline, minimum, ratio and words of danger are in [surge] of hotline.toml. Nothing is written to the ledger.",
    ),
    sections: &[
        &options(&[
            FILE_TO_READ,
            arg("period", PERIOD, words("时段，默认为本月", "The period; by default this month")),
            flag(
                "fail_if_any",
                words("有预警建议时退出码为 4", "Exit with status 4 if a warning is proposed"),
            ),
            REVEAL,
        ]),
        &READING,
    ],
    examples: &[
        example(words("九月研判", "The analysis of September"), same("hotline analyse --period 2025-09")),
        example(
            words(
                "每周一早上，有预警才有后续动作",
                "Every Monday: do something only when there is a warning",
            ),
            same("hotline analyse --period 2025-09-22..2025-09-28 --fail-if-any -O week.json"),
        ),
    ],
    found: Some(words("有预警建议（用了 --fail-if-any）", "a warning is proposed (with --fail-if-any)")),
    children: &[],
};

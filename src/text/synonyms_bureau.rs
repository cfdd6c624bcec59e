//! Reads the words of warnings, evaluators and recorded facts: codes, names in both languages, and what
//! forms and clerks write for them.

use super::synonym_words::Row;
use super::synonyms::{Read, lookup, main_words};
use super::{Lang, names_beyond};
use crate::domain::code::{Evaluator, FactKind, WarningEnd, WarningKind};

const EVALUATORS: &[Row<Evaluator>] = &[
    (Evaluator::Deputy, "人大 人大代表 市人大代表 区人大代表 县人大代表"),
    (Evaluator::Member, "政协 政协委员 市政协委员 区政协委员 县政协委员"),
    (Evaluator::Citizen, "市民 市民代表 群众 群众代表 居民代表 企业代表"),
    (Evaluator::Media, "媒体 媒体代表 新闻媒体 记者"),
    (Evaluator::Institution, "评价机构 第三方 第三方机构 第三方评价机构 机构"),
];

const WARNINGS: &[Row<WarningKind>] = &[
    (WarningKind::Surge, "诉求激增 激增 突增 增多"),
    (WarningKind::SharedMatter, "一事多人 群体诉求 集中诉求 多人一事"),
    (WarningKind::Risk, "风险隐患 风险 隐患 苗头"),
    (WarningKind::Limit, "临期 将到期 即将超期"),
    (WarningKind::Other, "其他 其它"),
];

const ENDS: &[Row<WarningEnd>] = &[
    (WarningEnd::Resolved, "已消除 消除 解决 已解决 解除"),
    (WarningEnd::Unfounded, "经核不实 不实 不属实 误报"),
    (WarningEnd::Escalated, "升级处理 升级 转督办"),
];

const FACTS: &[Row<FactKind>] = &[
    (FactKind::PraiseTicket, "表扬工单 表扬"),
    (FactKind::Letter, "表扬信 感谢信"),
    (FactKind::Banner, "锦旗"),
    (FactKind::Funds, "惠企资金 资金"),
    (FactKind::Enterprises, "惠及企业 企业"),
    (FactKind::Service, "服务量 服务 办件量"),
    (FactKind::Other, "其他 其它"),
];

pub fn evaluator(text: &str) -> Read<Evaluator> {
    lookup(text, EVALUATORS, Evaluator::ALL, Evaluator::code, names_beyond::evaluator)
}

pub fn warning(text: &str) -> Read<WarningKind> {
    lookup(text, WARNINGS, WarningKind::ALL, WarningKind::code, names_beyond::warning)
}

pub fn warning_end(text: &str) -> Read<WarningEnd> {
    lookup(text, ENDS, WarningEnd::ALL, WarningEnd::code, names_beyond::warning_end)
}

pub fn fact(text: &str) -> Read<FactKind> {
    lookup(text, FACTS, FactKind::ALL, FactKind::code, names_beyond::fact)
}

pub fn known_evaluators(lang: Lang) -> Vec<String> {
    main_words(lang, Evaluator::ALL, names_beyond::evaluator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_and_name_reads_back() {
        for &value in Evaluator::ALL {
            let name = names_beyond::evaluator(value);
            assert!(
                [value.code(), name.zh, name.en].iter().all(|word| evaluator(word) == Read::Known(value))
            );
        }
        for &value in WarningKind::ALL {
            let name = names_beyond::warning(value);
            assert!([value.code(), name.zh, name.en].iter().all(|word| warning(word) == Read::Known(value)));
        }
        for &value in WarningEnd::ALL {
            let name = names_beyond::warning_end(value);
            assert!(
                [value.code(), name.zh, name.en].iter().all(|word| warning_end(word) == Read::Known(value))
            );
        }
        for &value in FactKind::ALL {
            let name = names_beyond::fact(value);
            assert!([value.code(), name.zh, name.en].iter().all(|word| fact(word) == Read::Known(value)));
        }
        assert_eq!(evaluator("区人大代表"), Read::Known(Evaluator::Deputy));
        assert_eq!((evaluator(" "), evaluator("路人")), (Read::Blank, Read::Unknown));
    }
}

//! Headings recognised by meaning: the columns real exports have (DOMAIN: columns of real exports) and
//! the columns of batch files. Names of meanings are the field names of `--map 列=field`.

use crate::domain::code::codes;
use crate::text::labels::FAULTS;

codes! {
    /// What a column holds.
    pub enum Meaning {
        Ticket = "ticket",
        Received = "received",
        Requester = "requester",
        Phone = "phone",
        Channel = "channel",
        Kind = "kind",
        Urgency = "urgency",
        Origin = "origin",
        Category1 = "category1",
        Category2 = "category2",
        Category3 = "category3",
        Area = "area",
        Address = "address",
        Title = "title",
        Content = "content",
        Unit = "unit",
        Supporting = "supporting",
        Dispatched = "dispatched",
        Signed = "signed",
        Contacted = "contacted",
        SignDue = "sign-due",
        ContactDue = "contact-due",
        Due = "due",
        Closed = "closed",
        Visited = "visited",
        Reply = "reply",
        Reached = "reached",
        Solved = "solved",
        Grade = "grade",
        Cause = "cause",
        ReturnUnit = "return-unit",
        ReturnReason = "return-reason",
        Extended = "extended",
        Days = "days",
        Handling = "handling",
        At = "at",
        By = "by",
        Approver = "approver",
        Evidence = "evidence",
        Reason = "reason",
        Basis = "basis",
        Person = "person",
        Text = "text",
        Decision = "decision",
        Skip = "skip",
        Sham = "sham",
        Way = "way",
        Reassign = "reassign",
        Party = "party",
        Lead = "lead",
        Offices = "offices",
        Whistle = "whistle",
        Level = "level",
        Fault = "fault",
        Weak = "weak",
        Evaluator = "evaluator",
        EvaluatorName = "evaluator-name",
        Points = "points",
        Opinion = "opinion",
        Knowledge = "from-knowledge",
        Root = "into",
        Find = "find",
        Class = "class",
        Target = "to",
        Receiver = "receiver",
        Told = "told",
    }
}

impl Meaning {
    /// Headings seen in real files, the surest first.
    pub fn headings(self) -> &'static [&'static str] {
        match self {
            Meaning::Ticket => &[
                "工单编号",
                "诉求编号",
                "工单号",
                "受理编号",
                "受理单号",
                "交办单号",
                "留言编号",
                "编号",
                "流水号",
                "事件编号",
                "工单流水号",
                "number",
                "序号",
            ],
            Meaning::Received => &[
                "来电时间",
                "登记时间",
                "受理时间",
                "诉求时间",
                "留言时间",
                "创建时间",
                "反映时间",
                "提交时间",
                "接收时间",
                "受理日期",
            ],
            Meaning::Requester => &[
                "诉求人",
                "诉求人姓名",
                "姓名",
                "来电人",
                "来电人姓名",
                "留言用户",
                "联系人",
                "市民姓名",
                "反映人",
            ],
            Meaning::Phone => &[
                "联系电话",
                "来电号码",
                "联系方式",
                "电话",
                "手机",
                "手机号",
                "手机号码",
                "电话号码",
                "诉求人电话",
            ],
            Meaning::Channel => &["诉求来源", "受理渠道", "来源", "渠道", "诉求渠道", "来源渠道", "工单来源"],
            Meaning::Kind => {
                &["诉求类型", "来电类别", "工单类型", "性质", "诉求性质", "类型", "诉求类别", "工单性质"]
            }
            Meaning::Urgency => &["紧急程度", "紧急类型", "是否紧急"],
            Meaning::Origin => &["来源类别", "来源性质"],
            Meaning::Category1 => {
                &["一级分类", "一级分类名称", "一级类别", "事项分类", "诉求分类", "分类", "类别"]
            }
            Meaning::Category2 => &["二级分类", "二级分类名称", "二级类别"],
            Meaning::Category3 => &["三级分类", "三级分类名称", "三级类别"],
            Meaning::Area => &[
                "区域",
                "区域名称",
                "街道名称",
                "被反映街乡镇",
                "街道",
                "乡镇",
                "所属区域",
                "所属街道",
                "所属乡镇",
            ],
            Meaning::Address => {
                &["事发地", "地址描述", "所在村社区", "地址", "详细地址", "事发地址", "诉求地址", "发生地址"]
            }
            Meaning::Title => &["诉求标题", "留言主题", "标题", "主题", "工单标题"],
            Meaning::Content => &[
                "诉求内容",
                "主要内容",
                "留言详情",
                "内容",
                "工单内容",
                "反映内容",
                "诉求描述",
                "问题描述",
                "来电内容",
            ],
            Meaning::Unit => &[
                "主办单位",
                "承办单位",
                "批转单位",
                "二级承办单位简称",
                "办理单位",
                "责任单位",
                "承办部门",
                "办理部门",
                "主办部门",
                "所有办理部门",
                "单位",
            ],
            Meaning::Supporting => &["协办单位", "协办部门", "协办"],
            Meaning::Dispatched => {
                &["交办时间", "分派时间", "派单时间", "转办时间", "批转时间", "派发时间", "派单日期"]
            }
            Meaning::Signed => &["签收时间", "部门签收时间", "接单时间", "签收日期"],
            Meaning::Contacted => &["联系时间", "首次联系时间", "联系诉求人时间", "先行联系时间", "联系日期"],
            Meaning::SignDue => &["签收时限", "签收期限", "签收截止时间", "应签收时间", "sign_due", "signby"],
            Meaning::ContactDue => {
                &["联系时限", "联系期限", "联系截止时间", "应联系时间", "contact_due", "contactby"]
            }
            Meaning::Due => &[
                "办理时限",
                "部门办理截止时间",
                "截止时间",
                "办结时限",
                "到期时间",
                "截止日期",
                "要求办结时间",
            ],
            Meaning::Closed => &["办结时间", "办理结束时间", "答复时间", "办结日期", "回复时间", "完成时间"],
            Meaning::Visited => &["回访时间", "回访日期", "called"],
            Meaning::Reply => &[
                "答复内容",
                "处理结果",
                "办理情况",
                "答复意见",
                "办理结果",
                "回复内容",
                "办结回复",
                "答复",
                "回复",
            ],
            Meaning::Reached => &["是否联系", "是否接通", "回访结果", "回访情况", "是否回访成功", "call"],
            Meaning::Solved => &["是否解决", "解决情况", "是否办结解决"],
            Meaning::Grade => &[
                "是否满意",
                "满意度",
                "评价满意度",
                "满意情况",
                "回访满意度",
                "满意度评价",
                "评价",
                "满意程度",
            ],
            Meaning::Cause => &["不满意原因", "不满意原因分类", "不满意类型"],
            Meaning::ReturnUnit => &["退回部门", "退单部门", "退回单位", "退单单位"],
            Meaning::ReturnReason => &["退回原因", "退单原因", "退回理由", "退单理由"],
            Meaning::Extended => &["是否延期"],
            Meaning::Days => &["延期天数", "延期时长", "天数", "延期"],
            Meaning::Handling => &["办理方式", "处理方式", "办结方式", "处置方式"],
            Meaning::At => &["时间", "发生时间", "日期"],
            Meaning::By => &["经办人", "操作人", "受理人", "记录人"],
            Meaning::Approver => &["审定人", "分管领导", "审批人", "审核人"],
            Meaning::Evidence => &["佐证材料", "附件", "证据", "佐证"],
            Meaning::Reason => &["原因", "理由", "事由", "延期原因", "延期理由", "重办原因"],
            Meaning::Basis => &["依据", "退回依据", "政策依据"],
            Meaning::Person => &["承办人", "办理人", "答复人", "联系诉求人员"],
            Meaning::Text => &["备注", "说明", "回访记录", "联系情况", "协办意见"],
            Meaning::Decision => &["审批意见", "审批结果", "是否同意"],
            Meaning::Skip => &["不回访原因", "免回访原因"],
            Meaning::Sham => &["是否假办理", "假办理"],
            Meaning::Way => &["答复方式"],
            Meaning::Reassign => &["是否改派", "改派"],
            Meaning::Party => &["提出单位", "异议单位", "争议单位"],
            Meaning::Lead => &["裁定单位", "裁定主办单位"],
            Meaning::Offices => &["裁定部门", "参加部门"],
            Meaning::Whistle => &["吹哨街道", "吹哨单位"],
            Meaning::Level => &["督办等级", "督办级别"],
            Meaning::Fault => &["问题类型", "问题类别", "申诉事项"],
            Meaning::Weak => &["是否理由不充分", "理由不充分"],
            Meaning::Evaluator => &["评价人类别", "评价人员类别", "评价主体"],
            Meaning::EvaluatorName => &["评价人", "评价人编号", "评价人姓名", "evaluatorname"],
            Meaning::Points => &["分数", "评分", "得分", "评价分数"],
            Meaning::Opinion => &["意见", "评价意见", "意见和建议"],
            Meaning::Knowledge => &["知识编号", "知识条目", "知识库编号"],
            Meaning::Root => &["主单编号", "主单", "并入工单"],
            Meaning::Find => &["主动发现工单编号", "主动发现工单", "关联工单编号", "关联工单"],
            Meaning::Class => &["情形", "不予受理情形", "剔除情形"],
            Meaning::Target => &["转出去向", "去向"],
            Meaning::Receiver => &["接收单位", "接收方", "转往单位"],
            Meaning::Told => &["告知渠道", "告知内容"],
        }
    }

    /// The heading to ask for.
    pub fn usual(self) -> &'static str {
        match self {
            // The surest one is that of a telephone exchange; not every office has one.
            Meaning::Received => "受理时间",
            other => other.headings()[0],
        }
    }

    /// Read from the headings of `import`; the others belong to batch files.
    pub fn is_of_import(self) -> bool {
        self <= Meaning::Handling
    }
}

/// So far to the right a heading is recognised: as far as a spreadsheet reaches.
const WIDEST: usize = 1 << 14;

/// Which column holds what; columns without a meaning are listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping {
    pub headings: Vec<String>,
    /// Column by meaning, indexed by `Meaning as usize`.
    columns: Vec<Option<usize>>,
    /// Columns that have a heading but no meaning.
    others: Vec<usize>,
}

impl Mapping {
    /// Matches headings to meanings; `told` (column index, meaning) comes first.
    pub fn recognise(
        headings: Vec<String>,
        told: &[(usize, Meaning)],
        wanted: impl Fn(Meaning) -> bool,
    ) -> Mapping {
        let plain: Vec<String> = headings.iter().take(WIDEST).map(|heading| plain(heading)).collect();
        let mut columns = vec![None; Meaning::ALL.len()];
        let mut taken = vec![false; headings.len()];
        for &(column, meaning) in told {
            columns[meaning as usize] = Some(column);
            taken[column] = true;
        }
        let depth = Meaning::ALL.iter().map(|meaning| meaning.headings().len() + 1).max().unwrap_or(0);
        // Surest headings of every meaning first, so that 编号 does not take what 序号 would.
        for rank in 0..depth {
            for &meaning in Meaning::ALL.iter().filter(|&&meaning| wanted(meaning)) {
                let name = match rank.checked_sub(1) {
                    None => meaning.code(),
                    Some(rank) => meaning.headings().get(rank).copied().unwrap_or(""),
                };
                if name.is_empty() || columns[meaning as usize].is_some() {
                    continue;
                }
                let found = plain.iter().zip(&taken).position(|(heading, taken)| !taken && heading == name);
                if let Some(column) = found {
                    columns[meaning as usize] = Some(column);
                    taken[column] = true;
                }
            }
        }
        // A column that was told a meaning which another then took has none.
        taken.fill(false);
        columns.iter().flatten().for_each(|&at: &usize| taken[at] = true);
        // What an import said about rows it left out is no fact about them once they are corrected.
        let is_ours = |at: usize| [FAULTS.zh, FAULTS.en].contains(&headings[at].trim());
        let is_other = |&at: &usize| !taken[at] && !headings[at].trim().is_empty() && !is_ours(at);
        let others = (0..headings.len()).filter(is_other).collect();
        Mapping { headings, columns, others }
    }

    pub fn column(&self, meaning: Meaning) -> Option<usize> {
        self.columns[meaning as usize]
    }

    pub fn has(&self, meaning: Meaning) -> bool {
        self.column(meaning).is_some()
    }

    pub fn heading(&self, meaning: Meaning) -> &str {
        self.column(meaning).map_or("", |column| &self.headings[column])
    }

    pub fn known(&self) -> usize {
        self.columns.iter().flatten().count()
    }

    /// Columns that have a heading but no meaning.
    pub fn others(&self) -> impl Iterator<Item = (usize, &str)> {
        self.others.iter().map(|&column| (column, self.headings[column].as_str()))
    }
}

/// A heading without blanks, line breaks, brackets and what they hold, and trailing marks.
pub fn plain(heading: &str) -> String {
    let mut out = String::new();
    let mut depth = 0;
    for c in heading.chars() {
        match c {
            '(' | '（' | '[' | '【' | '<' | '《' => depth += 1,
            ')' | '）' | ']' | '】' | '>' | '》' => depth -= 1,
            _ if depth > 0 || c.is_whitespace() || c.is_control() => {}
            '*' | '＊' | ':' | '：' | '\u{FEFF}' => {}
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mapped(headings: &[&str]) -> Mapping {
        let headings: Vec<String> = headings.iter().map(|h| h.to_string()).collect();
        Mapping::recognise(headings, &[], Meaning::is_of_import)
    }

    #[test]
    fn the_surest_heading_wins_and_the_rest_is_listed() {
        let mapping =
            mapped(&["序号", "工单\n编号", "登记时间", "来电时间（首次）", "诉求内容*", "点赞数", ""]);
        assert_eq!(mapping.column(Meaning::Ticket), Some(1));
        assert_eq!(mapping.column(Meaning::Received), Some(3));
        assert_eq!(mapping.column(Meaning::Content), Some(4));
        let others: Vec<&str> = mapping.others().map(|(_, heading)| heading).collect();
        assert_eq!(others, ["序号", "登记时间", "点赞数"]);
    }

    #[test]
    fn a_column_whose_meaning_another_takes_is_listed() {
        let headings = ["工单编号", "内容甲", "内容乙"].map(str::to_owned);
        let told = [(1, Meaning::Content), (2, Meaning::Content)];
        let mapping = Mapping::recognise(headings.to_vec(), &told, Meaning::is_of_import);
        assert_eq!(mapping.column(Meaning::Content), Some(2));
        assert_eq!(mapping.others().collect::<Vec<_>>(), [(1, "内容甲")]);
    }

    #[test]
    fn no_two_meanings_share_a_heading() {
        let mut seen = std::collections::HashMap::new();
        for &meaning in Meaning::ALL {
            for heading in meaning.headings() {
                assert_eq!(seen.insert(*heading, meaning), None, "{heading}");
                assert_eq!(plain(heading), *heading);
            }
        }
    }
}

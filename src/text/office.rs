//! The files a new office starts with, in both languages. The settings text is also where every
//! default comes from, so a rule and its source stand in one place.

use super::{Lang, Words, words};

pub const SETTINGS: Words = words(include_str!("hotline.zh.toml"), include_str!("hotline.en.toml"));

pub const UNITS: Words = words(
    "# 承办单位，一行一个。单位名称须与派单目录一致；清单为空时派单不核对单位。\n\
     # 简称可写几个，用、隔开：命令、派单目录和导入的表格中写简称的，按单位名称登记。\n\
     单位,简称,联系人,电话,备注\n",
    "# Handling units, one a line, named as in the catalogue. With an empty list units are not checked.\n\
     # Short names, several separated by 、, are recorded as the unit's own name wherever they are written.\n\
     unit,short,contact,phone,note\n",
);

pub const CATALOGUE: Words = words(
    "# 派单目录。空着的条件不限；最具体的一行优先。关键词之间用、隔开，任一出现即可。\n\
     # 例：城乡建设,市政设施,路灯,东街,,城管局,东街办事处,\n\
     一级分类,二级分类,三级分类,区域,关键词,主办单位,协办单位,备注\n",
    "# Dispatch catalogue. Empty conditions fit everything; the most specific line wins.\n\
     # Words are separated by 、 and any one of them is enough.\n\
     category1,category2,category3,area,words,unit,supporting,note\n",
);

pub const CALENDAR: Words = words(
    "# 本单位的日历：在内置的国家安排之外增减日期。类别：holiday 放假，workday 调休上班，note 只作说明。\n\
     # 新一年的通知公布后，先写一行声明该年已录全，再录各日，例如：\n\
     # 2027,year,国务院办公厅通知\n\
     # 2027-01-01..2027-01-03,holiday,元旦\n\
     date,kind,name\n",
    "# This office's calendar: dates that differ from the built-in national notices.\n\
     # Kinds: holiday, workday (a make-up day), note (changes nothing).\n\
     # For a new year, declare that its notice is complete, then list its days, for instance:\n\
     # 2027,year,State Council notice\n\
     # 2027-01-01..2027-01-03,holiday,New Year\n\
     date,kind,name\n",
);

pub const KNOWLEDGE: Words = words(
    "# 知识库，一行一条，可用电子表格编辑。编号、标题、答案、单位必填；有效期至为空的长期有效；改动后请改更新日期。\n\
     编号,标题,问题,答案,单位,责任人,来源,有效期至,更新日期\n",
    "# Knowledge base, one entry a line, to be edited in a spreadsheet. id, title, answer and unit are needed;\n\
     # without valid_until an entry holds until changed; set updated after every change.\n\
     id,title,question,answer,unit,owner,source,valid_until,updated\n",
);

impl Lang {
    /// The settings file a new office gets, with its name filled in.
    pub fn settings_for(self, name: &str) -> String {
        let quoted = format!("name = \"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""));
        SETTINGS.pick(self).replacen("name = \"\"", &quoted, 1)
    }
}

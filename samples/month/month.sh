#!/bin/sh
# 青禾区的一个月 / a month of 青禾区, a district that does not exist: every command of the loop, in the
# order in which an office meets them. All names, texts and numbers (they begin with 100) are made up.
#
#     sh samples/month/month.sh [FOLDER]      HOTLINE=target/debug/hotline names another program
#
# Every command states its moment (--now), so the same ledger grows each time but for its id and for the
# column `recorded`, which only the clock sets. A refusal shown on purpose stands with its exit status.
# tests/cli/month.rs runs these very lines.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=${HOTLINE:-hotline}
case $program in */*) program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program") ;; esac
hotline() { "$program" "$@"; }
export HOTLINE_USER=王 HOTLINE_LANG="${HOTLINE_LANG:-zh}"
mkdir -p "${1:-qinghe}" && cd "${1:-qinghe}"

# == 9 月 1 日，星期一：建档，接第一批 / Monday 1 September: the office is made, the first table comes
hotline init 青禾区 . --now 2025-09-01T08:00
cp "$here"/files/* .
hotline calendar due 2025-09-26T09:00 5 --explain --now 2025-09-01T08:30
hotline import 0901.csv --now 2025-09-01T09:15
hotline import 0901.csv --now 2025-09-01T09:16
hotline import 0901.csv --dry-run --map 无此列=ticket --now 2025-09-01T09:16 || [ $? = 1 ] # exit 1: 没有这一列 / no such column

# 能当场答的，从知识库答；不该接的，告知渠道；110 的事，马上转
hotline knowledge add --title 公租房申请 --question 公租房怎么申请，要什么材料 --answer "请带身份证、户口簿和收入证明，到户籍所在街道办事处申请，十五个工作日内公示。" --unit 住建局 --source 青禾区公租房管理办法 --valid-until 2026-12-31 --now 2025-09-01T09:20
hotline knowledge search 公租房 --now 2025-09-01T09:21
hotline answer QH02 --from-knowledge K0001 --person 接线员三号 --now 2025-09-01T09:22
hotline decline QH07 --class outside-area --told "请拨打邻县 12345" --person 接线员三号 --now 2025-09-01T09:25
hotline transfer QH08 --to 110 --reason 斗殴警情 --person 110值班员 --now 2025-09-01T09:03

# 派单目录能定的自动派，定不下来的列出候选；同一工地的两件并为一件
hotline merge QH04 --into QH03 --reason 同一工地同一事项 --now 2025-09-01T09:30
hotline catalogue test --now 2025-09-01T09:35
hotline dispatch --auto --now 2025-09-01T09:40
hotline sign --from signed-0901.csv --now 2025-09-02T09:40
hotline contact --from contacted-0902.csv --now 2025-09-02T11:00

# 住建局说路灯已移交，城管局说没有：上裁定 / two units, neither wants the lamps
hotline adjudicate QH01 --party 住建局 --reason 路灯养护已移交城管局 --basis 移交协议第三条 --now 2025-09-01T15:00
hotline adjudicate QH01 --party 城管局 --reason 移交清单未含该路口 --basis 移交清单附件二 --now 2025-09-02T09:50
hotline close QH01 --reply 已修复 --approver 周副局长 --evidence 现场.jpg --now 2025-09-02T10:00 || [ $? = 3 ] # exit 3: 裁定之前不能办结 / not before the ruling
hotline adjudicate --now 2025-09-02T17:00
# 市场监管局要退单，没有依据，不予同意
hotline return QH06 --reason 属农贸市场开办者责任 --basis 市场管理公约 --now 2025-09-02T10:10
hotline return QH06 --refuse --reason 计量违法属市场监管职责 --approver 钟主任 --now 2025-09-02T15:00
hotline adjudicate QH01 --lead 城管局 --supporting 供电公司 --offices 编办、司法局 --reason 移交协议已生效，养护责任随之转移 --basis 移交协议第三条、职责清单第十二条 --approver 沈主任 --now 2025-09-03T09:00
hotline return QH01 --unit 城管局 --reason 仍非本局职责 --basis 三定方案 --now 2025-09-03T10:00 || [ $? = 3 ] # exit 3: 裁定是终审 / a ruling is final
hotline sign QH01 --unit 城管局 --now 2025-09-03T14:00
hotline contact QH01 --person 严队长 --text 已说明要与供电公司会商 --now 2025-09-04T10:00
hotline contact QH06 --person 麦秋 --now 2025-09-03T09:00

# 水务局迟签 QH05，又迟迟不办 / late, and later
hotline sign QH05 --unit 水务局 --now 2025-09-03T16:00
hotline contact QH05 --person 江工 --now 2025-09-03T16:30
hotline close --from closed-0905.csv --now 2025-09-05T17:00
hotline revisit --from revisits-0908.csv --now 2025-09-08T10:30
hotline close QH06 --reply "当归您好：您反映东街菜市场肉铺缺斤少两，经复秤属实，依据《计量法》已责令整改并处罚款，9月5日已电话告知您。联系电话100-0105。市场监管局" --approver 秦副局长 --evidence 现场.jpg --now 2025-09-08T11:00
hotline revisit QH06 --grade dissatisfied --cause objective --solved yes --text 认为罚款太少 --now 2025-09-09T10:00

# == 9 月 8 日：第二批。主动发现、企业、挂账、剔除 / the second table
hotline import 0908.csv --now 2025-09-08T09:30
hotline link QH10 --find QH09 --reason 巡查已发现同一井盖 --now 2025-09-08T09:35
hotline dispatch --auto --now 2025-09-08T09:40
hotline dispatch QH11 QH14 --unit 住建局 --now 2025-09-08T09:50
hotline dispatch QH12 --unit 城管局 --now 2025-09-08T09:52
hotline dispatch QH15 --unit 城管局 --now 2025-09-08T09:55
hotline join QH14 --unit 水务局,供电公司 --whistle 西河镇 --reason 用水用电扩容需会商 --now 2025-09-08T10:00
hotline sign QH10 --now 2025-09-08T15:00
hotline sign QH11 QH14 --unit 住建局 --now 2025-09-08T16:00
hotline sign QH12 QH15 --unit 城管局 --now 2025-09-08T16:05
hotline sign QH13 --unit 人社局 --now 2025-09-09T09:00
hotline contact QH10 QH11 QH12 QH13 QH14 QH15 --now 2025-09-09T16:00
hotline opinion QH14 --unit 水务局 --text "同意扩容，接水管径改为200毫米，9月20日前完成。" --person 江工 --now 2025-09-10T11:00
hotline exclude QH13 --class unreasonable --approver 钟主任 --reason 要求开除工作人员，于法无据 --now 2025-09-10T15:00
hotline shelve QH11 --approver 区政府办 --reason 管线迁改方案待市里批复 --now 2025-09-10T16:00
hotline shelve QH12 --approver 区政府办 --reason 等管网改造完工 --now 2025-09-10T16:05
hotline close QH10 --reply "泽兰您好：您反映的麦田路中段雨水井盖翘起，经核实已更换为防沉降井盖，并于9月10日与您电话确认。联系电话100-0103。水务局" --approver 吴副局长 --evidence 现场.jpg --now 2025-09-10T17:00
hotline revisit QH10 --grade very-satisfied --solved yes --now 2025-09-11T09:30
hotline close QH15 --reply "半夏您好：您对东街社区环卫工人的表扬已转达本人并在全局通报，感谢您来电。联系电话100-0101。城管局" --approver 周副局长 --evidence 现场.jpg --now 2025-09-10T17:30
hotline revisit QH15 --skip declined --now 2025-09-11T09:35
hotline close QH13 --reply "连翘您好：您要求开除窗口工作人员，经调取录像核实其依据《社会保险法》解释政策，没有违纪，已向您当面说明。联系电话100-0104。人社局" --approver 田副局长 --evidence 现场.jpg --now 2025-09-12T10:00
hotline revisit QH13 --grade 不满意 --cause 不合理 --solved no --now 2025-09-12T16:00
hotline list --stage handling --now 2025-09-12T17:00

# == 延期、超期、督办：路灯与水管 / extension, overdue, supervision
hotline overdue --within 2 --now 2025-09-09T08:00
hotline supervise --now 2025-09-09T08:05
hotline supervise --due --approver 钟主任 --now 2025-09-09T08:10
hotline supervise QH05 --answer "管材已到，明日换管" --now 2025-09-09T16:00
hotline extend QH01 --days 3 --reason 电缆需供电公司停电后更换 --now 2025-09-09T09:00
hotline extend QH01 --grant --approver 钟主任 --now 2025-09-09T15:00
hotline contact QH05 --person 江工 --now 2025-09-11T09:00
hotline close QH05 --reply "黄芪您好：您反映的麦田路12号门前水管漏水，经核实为接头老化，已于9月11日换管，水压恢复，并电话告知您。联系电话100-0103。水务局" --approver 吴副局长 --evidence 现场.jpg --now 2025-09-11T17:00
hotline appeal QH05 --fault late-closing --reason 管材缺货 --now 2025-09-12T09:00
hotline appeal QH05 --refuse --weak --approver 钟主任 --reason 未附缺货证明 --now 2025-09-15T09:00
hotline revisit QH05 --unreached --now 2025-09-12T10:00
hotline revisit QH05 --unreached --now 2025-09-15T10:00
hotline revisit QH05 --grade fairly-satisfied --solved yes --now 2025-09-16T10:00
hotline shelve QH12 --strike --reason 管网改造完工 --approver 区政府办 --now 2025-09-17T09:00
hotline close QH12 --reply "紫苏您好：您反映的西河镇中心街围挡占道，管网改造已完工，9月17日已全部拆除并恢复路面，已电话告知您。联系电话100-0101。城管局" --approver 周副局长 --evidence 现场.jpg --now 2025-09-17T17:00
hotline shelve --now 2025-09-17T18:00

# == QH01：迟办结、群众不满意、重办、申诉 / late, dissatisfied, redone, contested
hotline supervise QH01 --approver 钟主任 --now 2025-09-16T08:10
hotline supervise QH01 --answer "供电公司今日停电，明日换缆" --now 2025-09-16T15:00
hotline opinion QH01 --unit 供电公司 --text 今日停电配合更换 --now 2025-09-16T15:10
hotline contact QH01 --person 严队长 --now 2025-09-17T16:00
hotline close QH01 --unit 城管局 --reply "杜若您好：您反映的青禾大道与麦田路口路灯不亮，经核实为电缆老化，已于9月17日更换电缆，并电话告知您。联系电话100-0101。城管局" --approver 周副局长 --evidence 现场.jpg --now 2025-09-17T17:30
hotline check-reply --now 2025-09-17T18:00
hotline revisit QH01 --grade 不满意 --cause 主观 --solved no --text "只修好四盏，还有两盏不亮" --now 2025-09-18T10:00
hotline redo QH01 --reason 六盏只修好四盏 --sham --now 2025-09-18T10:30
hotline appeal QH01 --fault late-closing --reason 供电公司停电计划推迟 --basis 停电通知 --evidence 平台截图.png --now 2025-09-18T16:00
hotline appeal QH01 --grant --approver 钟主任 --reason 停电计划确由供电公司推迟 --now 2025-09-19T10:00
hotline contact QH01 --person 严队长 --now 2025-09-22T09:00
hotline close QH01 --reply "杜若您好：青禾大道与麦田路口其余两盏路灯已于9月22日修复，六盏全部点亮，已请您到现场确认。联系电话100-0101。城管局" --approver 周副局长 --evidence 现场.jpg --now 2025-09-22T17:00
hotline revisit QH01 --grade 满意 --solved yes --now 2025-09-23T10:00

# == 9 月 22 日：同一夜市五件，研判、预警 / five calls about one night market
hotline import 0922.csv --now 2025-09-22T09:30
hotline screen --summary --now 2025-09-22T09:40
hotline analyse --now 2025-09-22T09:45
hotline warn --unit 城管局 --kind shared-matter --text "稻香路夜市噪声一日五件，请当晚巡查" --tickets QH16,QH17,QH18,QH19,QH20 --now 2025-09-22T09:50
hotline warn --area 西河 --kind surge --text 夜间噪声诉求上升 --due 24h --now 2025-09-22T09:55
hotline dispatch --auto --now 2025-09-22T10:00
hotline sign QH16 QH17 QH18 QH19 --unit 城管局 --now 2025-09-22T16:00
hotline contact --from contacted-0923.csv --now 2025-09-23T16:00
hotline merge QH20 --into QH16 --reason 同一夜市同一事项 --now 2025-09-22T16:30
hotline merge QH20 --undo --reason 诉求人另有赔偿要求 --now 2025-09-22T16:40
hotline undo QH20 --reason 并单无误，不应拆开 --now 2025-09-22T16:45
hotline accept QH21 --kind 求助 --channel 电话 --category 供水排水 --area 东街 --address 麦田路30号 --requester 甘草 --phone 10000000021 --content "麦田路30号门前下水道堵塞，污水外溢。" --now 2025-09-24T09:00
hotline dispatch QH21 --unit 城管局 --now 2025-09-24T09:10
hotline dispatch QH21 --unit 水务局 --reassign --reason 排水属水务局 --now 2025-09-24T09:30
hotline place 麦田路 --now 2025-09-24T10:00
hotline accept QH22 --kind 投诉 --channel 电话 --category 城乡建设 --area 东街 --requester 茯苓 --phone 10000000022 --content "东街口绿化带枯死，不知归谁管。" --now 2025-09-25T09:00
hotline dispatch QH22 --unit 住建局 --now 2025-09-25T09:10
hotline adjudicate QH22 --party 住建局 --reason 绿化养护已划转 --basis 机构改革方案 --now 2025-09-25T15:00
hotline close QH16 QH17 QH18 --unit 城管局 --reply "您好：您反映的稻香路夜市音响噪声到凌晨，我局9月24日起每晚巡查，依据《噪声污染防治法》责令停用音响，并电话告知您。联系电话100-0101。城管局" --approver 周副局长 --evidence 现场.jpg --now 2025-09-26T16:00
hotline revisit QH16 QH17 --grade 满意 --solved yes --now 2025-09-28T10:00
hotline revisit QH18 --grade 不满意 --cause 主观 --solved no --text 周末仍有音响 --now 2025-09-28T10:10
hotline appeal QH18 --fault dissatisfied --reason 周末音响来自相邻商铺 --now 2025-09-29T09:00

# == 月底：记录、评价、核验 / the end of the month
hotline record --fact banner --amount 2面 --source 收件登记 --now 2025-09-29T10:00
hotline record --fact funds --amount "12.5 万元" --source 财政局函 --unit 人社局 --now 2025-09-29T10:05
hotline record --fact banner --amount 1面 --source 收件登记 --now 2025-09-29T10:10
hotline record --summary --now 2025-09-29T10:20
hotline evaluate sample --size 8 --seed 9 --period 2025-09 --now 2025-09-29T10:30
hotline evaluate import marks.csv --now 2025-09-30T09:00
hotline evaluate --now 2025-09-30T09:10
hotline accept QH23 --kind 咨询 --channel 微信 --category 劳动保障 --requester 天麻 --phone 10000000023 --content "请问灵活就业人员怎么缴纳医保？" --now 2025-09-30T16:00
hotline correct QH23 --address 青禾大道100号 --reason 补问地址 --now 2025-09-30T16:10
hotline knowledge review --period 2025-Q3 --now 2025-09-30T16:30
# 第一条预警反馈、了结；西河的一条至今没有反馈 / one warning is answered and settled, the other is still open
hotline warn 108 --answer 每晚巡查，收存音响三台 --unit 城管局 --now 2025-09-30T17:00
hotline warn 108 --settle resolved --text 连续五晚没有新的诉求 --now 2025-10-09T08:30
hotline letters --to letters --now 2025-10-09T08:40
hotline negative-list --period 2025-09 --now 2025-10-09T09:00
hotline overdue --now 2025-10-09T09:00 --fail-if-any || [ $? = 4 ] # exit 4: 有超期 / something is overdue
hotline report --period 2025-09 --now 2025-10-09T09:00
hotline show QH01 --explain --now 2025-10-09T09:00
hotline export --now 2025-10-09T09:00 -O tickets.csv
hotline export --events --reveal --now 2025-10-09T09:00 -O events.csv
hotline check --now 2025-10-09T09:00

# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_hotline_global_optspecs
    string join \n office= ledger= now= at= by= format= O/output= output-encoding= lang= color= wait= q/quiet V/version h/help
end

function __fish_hotline_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_hotline_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_hotline_using_subcommand
    set -l cmd (__fish_hotline_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c hotline -n "__fish_hotline_needs_command" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_needs_command" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_needs_command" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_needs_command" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_needs_command" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_needs_command" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_needs_command" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_needs_command" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_needs_command" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_needs_command" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_needs_command" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_needs_command" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_needs_command" -s V -l version -d '显示版本号'
complete -c hotline -n "__fish_hotline_needs_command" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "init" -d '新建办公文件夹'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "建档" -d '新建办公文件夹'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "import" -d '导入平台导出的工单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "导入" -d '导入平台导出的工单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "accept" -d '登记受理一件诉求'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "受理" -d '登记受理一件诉求'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "correct" -d '更正受理时登记错的内容'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "更正" -d '更正受理时登记错的内容'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "answer" -d '登记直接答复，当场办结'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "直接答复" -d '登记直接答复，当场办结'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "merge" -d '重复诉求并入主单，或解除并单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "并单" -d '重复诉求并入主单，或解除并单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "link" -d '把诉求与主动发现的工单关联（未诉先办）'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "关联" -d '把诉求与主动发现的工单关联（未诉先办）'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "decline" -d '登记不予受理，并告知渠道'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "不予受理" -d '登记不予受理，并告知渠道'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "transfer" -d '转给紧急热线、上级部门或其他平台'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "转出" -d '转给紧急热线、上级部门或其他平台'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "shelve" -d '疑难工单挂账、销账，或列出在账工单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "挂账" -d '疑难工单挂账、销账，或列出在账工单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "exclude" -d '经审批不计入考核'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "剔除" -d '经审批不计入考核'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "dispatch" -d '交承办单位办理'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "派单" -d '交承办单位办理'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "adjudicate" -d '职责分歧的登记和裁定'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "裁定" -d '职责分歧的登记和裁定'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "catalogue" -d '核对派单目录，学习派单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "派单目录" -d '核对派单目录，学习派单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "screen" -d '筛查一人多诉、一事多人'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "筛查" -d '筛查一人多诉、一事多人'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "analyse" -d '研判：激增、新词、风险和预警建议'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "研判" -d '研判：激增、新词、风险和预警建议'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "sign" -d '登记承办单位签收'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "签收" -d '登记承办单位签收'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "contact" -d '登记联系诉求人'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "联系" -d '登记联系诉求人'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "extend" -d '申请或审批延期'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "延期" -d '申请或审批延期'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "return" -d '申请或审批退回（退单）'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "退回" -d '申请或审批退回（退单）'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "join" -d '增加协办单位（联办、街道吹哨）'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "联办" -d '增加协办单位（联办、街道吹哨）'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "opinion" -d '登记协办单位的意见'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "协办意见" -d '登记协办单位的意见'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "close" -d '登记办结回复和佐证材料'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "办结" -d '登记办结回复和佐证材料'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "overdue" -d '超期和临期清单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "超期" -d '超期和临期清单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "negative-list" -d '列出各单位的问题及其依据'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "负面清单" -d '列出各单位的问题及其依据'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "supervise" -d '督办：催办、督办、提请、约谈、移交'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "督办" -d '督办：催办、督办、提请、约谈、移交'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "letters" -d '函件：待发清单，生成并登记发出'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "函件" -d '函件：待发清单，生成并登记发出'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "appeal" -d '对负面清单的申诉和审核'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "申诉" -d '对负面清单的申诉和审核'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "check-reply" -d '按标准检查办结回复'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "查回复" -d '按标准检查办结回复'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "revisit" -d '登记回访结果'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "回访" -d '登记回访结果'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "redo" -d '退回原单位重新办理'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "重办" -d '退回原单位重新办理'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "report" -d '年度、季度、月度报表'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "报表" -d '年度、季度、月度报表'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "warn" -d '预警：发出、反馈、了结和清单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "预警" -d '预警：发出、反馈、了结和清单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "knowledge" -d '知识库：新增、清单、复核和检索'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "知识" -d '知识库：新增、清单、复核和检索'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "evaluate" -d '第三方评价：抽样、导入和结果'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "评价" -d '第三方评价：抽样、导入和结果'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "record" -d '记录工单以外的事项，供年报使用'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "记录" -d '记录工单以外的事项，供年报使用'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "list" -d '按条件列出工单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "清单" -d '按条件列出工单'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "show" -d '查看工单全过程'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "查看" -d '查看工单全过程'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "export" -d '导出工单或台账'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "导出" -d '导出工单或台账'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "place" -d '一个地点历年的诉求'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "地点" -d '一个地点历年的诉求'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "check" -d '核验台账是否完整、有无改动'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "核验" -d '核验台账是否完整、有无改动'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "undo" -d '撤销工单最近一次登记，或按行撤销'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "撤销" -d '撤销工单最近一次登记，或按行撤销'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "calendar" -d '工作日历与时限推算'
complete -c hotline -n "__fish_hotline_needs_command" -f -a "日历" -d '工作日历与时限推算'
complete -c hotline -n "__fish_hotline_using_subcommand init" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand init" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand init" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand init" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand init" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand init" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand init" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand init" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand init" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand init" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand init" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand init" -l jsonl -d '台账用 JSON Lines 格式，默认 CSV'
complete -c hotline -n "__fish_hotline_using_subcommand init" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand init" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -l jsonl -d '台账用 JSON Lines 格式，默认 CSV'
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 建档" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand import" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand import" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand import" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand import" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand import" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand import" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand import" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand import" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand import" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand import" -l update -d '表中受理栏目与台账不同的，以表为准更正；不加时只列出差异'
complete -c hotline -n "__fish_hotline_using_subcommand import" -l dry-run -d '试运行：只比对、不写入'
complete -c hotline -n "__fish_hotline_using_subcommand import" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand import" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l update -d '表中受理栏目与台账不同的，以表为准更正；不加时只列出差异'
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -l dry-run -d '试运行：只比对、不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 导入" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l kind -d '诉求类型：咨询、建议、投诉、举报、求助、表扬、其他；受理时默认其他' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l urgency -d '紧急程度：普通、突发急办；受理时默认普通。突发急办按钟点计时，不分节假日' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l origin -d '来源类别：群众诉求、企业诉求、主动发现（未诉先办）；受理时不写的，按设置中的渠道判定' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l channel -d '受理渠道，如 电话、微信、110转办' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l category -d '事项分类，各级以 / 分隔' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l area -d '街道或乡镇' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l address -d '事发地址' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l requester -d '诉求人' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l phone -d '联系电话' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l title -d '标题' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l content -d '诉求内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand accept" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand accept" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand accept" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l kind -d '诉求类型：咨询、建议、投诉、举报、求助、表扬、其他；受理时默认其他' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l urgency -d '紧急程度：普通、突发急办；受理时默认普通。突发急办按钟点计时，不分节假日' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l origin -d '来源类别：群众诉求、企业诉求、主动发现（未诉先办）；受理时不写的，按设置中的渠道判定' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l channel -d '受理渠道，如 电话、微信、110转办' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l category -d '事项分类，各级以 / 分隔' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l area -d '街道或乡镇' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l address -d '事发地址' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l requester -d '诉求人' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l phone -d '联系电话' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l title -d '标题' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l content -d '诉求内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 受理" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l kind -d '诉求类型：咨询、建议、投诉、举报、求助、表扬、其他；受理时默认其他' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l urgency -d '紧急程度：普通、突发急办；受理时默认普通。突发急办按钟点计时，不分节假日' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l origin -d '来源类别：群众诉求、企业诉求、主动发现（未诉先办）；受理时不写的，按设置中的渠道判定' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l channel -d '受理渠道，如 电话、微信、110转办' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l category -d '事项分类，各级以 / 分隔' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l area -d '街道或乡镇' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l address -d '事发地址' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l requester -d '诉求人' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l phone -d '联系电话' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l title -d '标题' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l content -d '诉求内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l reason -d '原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand correct" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand correct" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand correct" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l kind -d '诉求类型：咨询、建议、投诉、举报、求助、表扬、其他；受理时默认其他' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l urgency -d '紧急程度：普通、突发急办；受理时默认普通。突发急办按钟点计时，不分节假日' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l origin -d '来源类别：群众诉求、企业诉求、主动发现（未诉先办）；受理时不写的，按设置中的渠道判定' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l channel -d '受理渠道，如 电话、微信、110转办' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l category -d '事项分类，各级以 / 分隔' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l area -d '街道或乡镇' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l address -d '事发地址' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l requester -d '诉求人' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l phone -d '联系电话' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l title -d '标题' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l content -d '诉求内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l reason -d '原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 更正" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l reply -d '答复内容；不引用知识条目时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l way -d '答复方式：直接答复、智能答复、自助答复；默认直接答复' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l person -d '答复人' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l from-knowledge -d '引用知识库条目答复；没有 --reply 时用条目的答案，过期条目不能引用' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand answer" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand answer" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand answer" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l reply -d '答复内容；不引用知识条目时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l way -d '答复方式：直接答复、智能答复、自助答复；默认直接答复' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l person -d '答复人' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l from-knowledge -d '引用知识库条目答复；没有 --reply 时用条目的答案，过期条目不能引用' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 直接答复" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l into -d '主单编号（并单时必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l reason -d '原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand merge" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand merge" -l undo -d '解除并单，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand merge" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand merge" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l into -d '主单编号（并单时必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l reason -d '原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -l undo -d '解除并单，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 并单" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand link" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand link" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand link" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand link" -l find -d '主动发现的工单编号（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand link" -l reason -d '说明' -r
complete -c hotline -n "__fish_hotline_using_subcommand link" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand link" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand link" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand link" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand link" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand link" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand link" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand link" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand link" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand link" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand link" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand link" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand link" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand link" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand link" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l find -d '主动发现的工单编号（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l reason -d '说明' -r
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 关联" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l class -d '情形（必填）：区域外、紧急热线、诉讼（含仲裁、复议）、纪检监察、信息公开、信访、涉密、恶意骚扰' -r
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l told -d '告知诉求人的渠道（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l person -d '告知人' -r
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l reason -d '说明' -r
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand decline" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand decline" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand decline" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand decline" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l class -d '情形（必填）：区域外、紧急热线、诉讼（含仲裁、复议）、纪检监察、信息公开、信访、涉密、恶意骚扰' -r
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l told -d '告知诉求人的渠道（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l person -d '告知人' -r
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l reason -d '说明' -r
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 不予受理" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l to -d '去向（必填）：110、119、120、122，或 紧急热线、上级部门、其他平台' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l receiver -d '接收单位；--to 写号码时可不写' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l reason -d '原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l person -d '对方接收人' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l text -d '备注' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand transfer" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l to -d '去向（必填）：110、119、120、122，或 紧急热线、上级部门、其他平台' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l receiver -d '接收单位；--to 写号码时可不写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l reason -d '原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l person -d '对方接收人' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l text -d '备注' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 转出" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l approver -d '审批人；挂账时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l reason -d '原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l strike -d '销账，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand shelve" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l approver -d '审批人；挂账时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l reason -d '原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l strike -d '销账，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 挂账" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l class -d '情形（必填）：诉求不合理、政策限制、客观原因、其他' -r
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l approver -d '审批人（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l reason -d '原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand exclude" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l class -d '情形（必填）：诉求不合理、政策限制、客观原因、其他' -r
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l approver -d '审批人（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l reason -d '原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 剔除" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l unit -d '主办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l supporting -d '协办单位，多个以顿号或逗号分隔' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l reason -d '改派原因' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l auto -d '按派单目录派单；写了工单编号的，只派这些'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l learned -d '与 --auto 同用：目录定不下来的，把握达标（设置 dispatch.certainty）的也按学习所得派出'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l suggest -d '只提建议，不派单：每件列出候选单位、把握和依据的字词'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -l reassign -d '改派：工单已在其他单位办理，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand dispatch" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l unit -d '主办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l supporting -d '协办单位，多个以顿号或逗号分隔' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l reason -d '改派原因' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l auto -d '按派单目录派单；写了工单编号的，只派这些'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l learned -d '与 --auto 同用：目录定不下来的，把握达标（设置 dispatch.certainty）的也按学习所得派出'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l suggest -d '只提建议，不派单：每件列出候选单位、把握和依据的字词'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -l reassign -d '改派：工单已在其他单位办理，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 派单" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l party -d '提出意见的单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l lead -d '裁定的主办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l supporting -d '裁定的协办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l offices -d '参加裁定的部门，裁定时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l reason -d '理由（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l basis -d '职责或政策依据（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l approver -d '签发裁定的人' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -l fail-if-any -d '不写工单编号时：有内容则退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand adjudicate" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l party -d '提出意见的单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l lead -d '裁定的主办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l supporting -d '裁定的协办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l offices -d '参加裁定的部门，裁定时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l reason -d '理由（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l basis -d '职责或政策依据（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l approver -d '签发裁定的人' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -l fail-if-any -d '不写工单编号时：有内容则退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 裁定" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -f -a "test" -d '检验目录，或检验学习的准确率'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -f -a "测试" -d '检验目录，或检验学习的准确率'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -f -a "learn" -d '从有标签的表格学习'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -f -a "学习" -d '从有标签的表格学习'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -f -a "suggest" -d '为表格中的每一行建议单位'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -f -a "建议" -d '为表格中的每一行建议单位'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l label -d '标签所在列的表头（学习时必填）：要学的单位或分类' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l text -d '正文所在的列，可写多次；默认按表头识别标题和内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l folds -d '交叉验证分成几份，2 至 20；默认 5' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from test" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l label -d '标签所在列的表头（学习时必填）：要学的单位或分类' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l text -d '正文所在的列，可写多次；默认按表头识别标题和内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l folds -d '交叉验证分成几份，2 至 20；默认 5' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 测试" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l label -d '标签所在列的表头（学习时必填）：要学的单位或分类' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l text -d '正文所在的列，可写多次；默认按表头识别标题和内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l model -d '模型写到哪里；默认为 表格名.model' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l encoding -d '文字编码；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l sheet -d 'xlsx 中的工作表名' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from learn" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l label -d '标签所在列的表头（学习时必填）：要学的单位或分类' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l text -d '正文所在的列，可写多次；默认按表头识别标题和内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l model -d '模型写到哪里；默认为 表格名.model' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l encoding -d '文字编码；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l sheet -d 'xlsx 中的工作表名' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 学习" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l model -d '用哪个模型；默认用台账所学的' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l text -d '正文所在的列，可写多次；默认按表头识别标题和内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l encoding -d '文字编码；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l sheet -d 'xlsx 中的工作表名' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from suggest" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l model -d '用哪个模型；默认用台账所学的' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l text -d '正文所在的列，可写多次；默认按表头识别标题和内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l encoding -d '文字编码；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l sheet -d 'xlsx 中的工作表名' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand catalogue; and __fish_seen_subcommand_from 建议" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -f -a "test" -d '检验目录，或检验学习的准确率'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -f -a "测试" -d '检验目录，或检验学习的准确率'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -f -a "learn" -d '从有标签的表格学习'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -f -a "学习" -d '从有标签的表格学习'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -f -a "suggest" -d '为表格中的每一行建议单位'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and not __fish_seen_subcommand_from test 测试 learn 学习 suggest 建议" -f -a "建议" -d '为表格中的每一行建议单位'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l label -d '标签所在列的表头（学习时必填）：要学的单位或分类' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l text -d '正文所在的列，可写多次；默认按表头识别标题和内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l folds -d '交叉验证分成几份，2 至 20；默认 5' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from test" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l label -d '标签所在列的表头（学习时必填）：要学的单位或分类' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l text -d '正文所在的列，可写多次；默认按表头识别标题和内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l folds -d '交叉验证分成几份，2 至 20；默认 5' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 测试" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l label -d '标签所在列的表头（学习时必填）：要学的单位或分类' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l text -d '正文所在的列，可写多次；默认按表头识别标题和内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l model -d '模型写到哪里；默认为 表格名.model' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l encoding -d '文字编码；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l sheet -d 'xlsx 中的工作表名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from learn" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l label -d '标签所在列的表头（学习时必填）：要学的单位或分类' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l text -d '正文所在的列，可写多次；默认按表头识别标题和内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l model -d '模型写到哪里；默认为 表格名.model' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l encoding -d '文字编码；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l sheet -d 'xlsx 中的工作表名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 学习" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l model -d '用哪个模型；默认用台账所学的' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l text -d '正文所在的列，可写多次；默认按表头识别标题和内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l encoding -d '文字编码；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l sheet -d 'xlsx 中的工作表名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from suggest" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l model -d '用哪个模型；默认用台账所学的' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l text -d '正文所在的列，可写多次；默认按表头识别标题和内容' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l encoding -d '文字编码；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l sheet -d 'xlsx 中的工作表名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 派单目录; and __fish_seen_subcommand_from 建议" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l by -d 'matter 一事多人（默认）、requester 一人多诉、same 同一人同一事、returned 办结后再诉' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l least -d '只列不少于这些件的组' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l period -d '受理时段，如 2025-09 或 2025-Q3' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l summary -d '每组一行'
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l over -d '只列达到界限的组'
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l fail-if-any -d '有达到界限的组时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand screen" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand screen" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand screen" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l by -d 'matter 一事多人（默认）、requester 一人多诉、same 同一人同一事、returned 办结后再诉' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l least -d '只列不少于这些件的组' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l period -d '受理时段，如 2025-09 或 2025-Q3' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l summary -d '每组一行'
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l over -d '只列达到界限的组'
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l fail-if-any -d '有达到界限的组时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 筛查" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l period -d '时段，默认为本月' -r
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l fail-if-any -d '有预警建议时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand analyse" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l period -d '时段，默认为本月' -r
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l fail-if-any -d '有预警建议时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 研判" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand sign" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand sign" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand sign" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 签收" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l person -d '联系人（单位经办人员）' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l text -d '联系情况' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand contact" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand contact" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand contact" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l person -d '联系人（单位经办人员）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l text -d '联系情况' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 联系" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l days -d '延长几个工作日，如 3；按钟点计时的工单写 24h。与 --grant 同写时，可以少于申请的天数' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l reason -d '申请或不同意的理由' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l approver -d '审批人；同意时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l grant -d '同意'
complete -c hotline -n "__fish_hotline_using_subcommand extend" -l refuse -d '不同意，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand extend" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand extend" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l days -d '延长几个工作日，如 3；按钟点计时的工单写 24h。与 --grant 同写时，可以少于申请的天数' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l reason -d '申请或不同意的理由' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l approver -d '审批人；同意时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l grant -d '同意'
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -l refuse -d '不同意，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 延期" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand return" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand return" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l reason -d '退回或不同意的理由' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l basis -d '退回的职责或政策依据' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l approver -d '审批人；同意时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand return" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand return" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand return" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand return" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand return" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand return" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand return" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand return" -l grant -d '同意'
complete -c hotline -n "__fish_hotline_using_subcommand return" -l refuse -d '不同意，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand return" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand return" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l reason -d '退回或不同意的理由' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l basis -d '退回的职责或政策依据' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l approver -d '审批人；同意时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l grant -d '同意'
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -l refuse -d '不同意，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 退回" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand join" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand join" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand join" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand join" -l unit -d '增加的协办单位，可写多个' -r
complete -c hotline -n "__fish_hotline_using_subcommand join" -l whistle -d '吹哨的街道、乡镇' -r
complete -c hotline -n "__fish_hotline_using_subcommand join" -l reason -d '会办理由（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand join" -l period -d '不写工单编号时：只统计这一时段交办的协办' -r
complete -c hotline -n "__fish_hotline_using_subcommand join" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand join" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand join" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand join" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand join" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand join" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand join" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand join" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand join" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand join" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand join" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand join" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand join" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand join" -l fail-if-any -d '不写工单编号时：有内容则退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand join" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand join" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l unit -d '增加的协办单位，可写多个' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l whistle -d '吹哨的街道、乡镇' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l reason -d '会办理由（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l period -d '不写工单编号时：只统计这一时段交办的协办' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -l fail-if-any -d '不写工单编号时：有内容则退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 联办" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l unit -d '协办单位（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l text -d '意见（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l person -d '经办人' -r
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand opinion" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l unit -d '协办单位（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l text -d '意见（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l person -d '经办人' -r
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 协办意见" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand close" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand close" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l reply -d '办结回复（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l approver -d '审定的分管领导' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l evidence -d '佐证材料，可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand close" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand close" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand close" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand close" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand close" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand close" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand close" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand close" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand close" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l unit -d '承办单位，用于核对；与工单当前的承办单位不一致时不予登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l reply -d '办结回复（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l approver -d '审定的分管领导' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l evidence -d '佐证材料，可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 办结" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l within -d '一并列出这些工作日内到期的' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l unit -d '只列一个单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l limit -d '只列一种时限：sign 签收、contact 联系、reply 办理、support 协办意见' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l fail-if-any -d '有内容时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand overdue" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l within -d '一并列出这些工作日内到期的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l unit -d '只列一个单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l limit -d '只列一种时限：sign 签收、contact 联系、reply 办理、support 协办意见' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l fail-if-any -d '有内容时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 超期" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l period -d '问题发生的时段：2025、2025-Q3、2025-09 等；默认全部' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l unit -d '只列一个单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l fault -d '只列一类：late-signing 超时签收、late-closing 超时办结、not-contacted 未按期响应、dissatisfied 群众不满意、unfounded-return 不经核实拒签退单、poor-reply 办结回复不规范、sham-handling 假办理、weak-appeal 申诉材料理由不充分' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l letters -d '按单位生成提示函（docx）到这个文件夹，编文号并登记发出；须写 --period，已提示过的不再提示' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l summary -d '按单位和类别汇总件数；写了 --period 的，与等长的上期比较'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l all -d '连同申诉成立、工单已剔除而不计入的一并列出'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l fail-if-any -d '有内容时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand negative-list" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l period -d '问题发生的时段：2025、2025-Q3、2025-09 等；默认全部' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l unit -d '只列一个单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l fault -d '只列一类：late-signing 超时签收、late-closing 超时办结、not-contacted 未按期响应、dissatisfied 群众不满意、unfounded-return 不经核实拒签退单、poor-reply 办结回复不规范、sham-handling 假办理、weak-appeal 申诉材料理由不充分' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l letters -d '按单位生成提示函（docx）到这个文件夹，编文号并登记发出；须写 --period，已提示过的不再提示' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l summary -d '按单位和类别汇总件数；写了 --period 的，与等长的上期比较'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l all -d '连同申诉成立、工单已剔除而不计入的一并列出'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l fail-if-any -d '有内容时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 负面清单" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l level -d '等级：催办、督办、提请市政府、约谈、移交纪检' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l unit -d '单位：与工单编号同写时用于核对，与 --due 同写时只发这个单位的，单独写时督办该单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l reason -d '理由；提前、越级或针对单位的必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l approver -d '签发人' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l answer -d '登记单位的反馈' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l period -d '--named 的时段；默认全部' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l due -d '发出全部应发的督办'
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l named -d '列出应通报点名的单位'
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -l fail-if-any -d '不写工单编号时：有内容则退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand supervise" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l level -d '等级：催办、督办、提请市政府、约谈、移交纪检' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l unit -d '单位：与工单编号同写时用于核对，与 --due 同写时只发这个单位的，单独写时督办该单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l reason -d '理由；提前、越级或针对单位的必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l approver -d '签发人' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l answer -d '登记单位的反馈' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l period -d '--named 的时段；默认全部' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l due -d '发出全部应发的督办'
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l named -d '列出应通报点名的单位'
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -l fail-if-any -d '不写工单编号时：有内容则退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 督办" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l to -d '生成到这个文件夹，没有则新建' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l kind -d '只办一种：notice 提示函、reminder 催办通知、order 督办通知单、request 提请函、summons 约谈通知、referral 移交函、ruling 裁定书、warning 预警函、feedback 评价反馈函' -r
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l unit -d '只办一个单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l again -d '按原文号重新生成文件，不另行登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand letters" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l sent -d '列出已发的函件及其序号'
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l fail-if-any -d '有待发函件时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand letters" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand letters" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand letters" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l to -d '生成到这个文件夹，没有则新建' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l kind -d '只办一种：notice 提示函、reminder 催办通知、order 督办通知单、request 提请函、summons 约谈通知、referral 移交函、ruling 裁定书、warning 预警函、feedback 评价反馈函' -r
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l unit -d '只办一个单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l again -d '按原文号重新生成文件，不另行登记' -r
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l sent -d '列出已发的函件及其序号'
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l fail-if-any -d '有待发函件时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 函件" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l unit -d '申诉单位；默认为工单的承办单位。不写工单编号时：只列这个单位的' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l fault -d '申诉哪一类问题，写法同 negative-list --fault' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l reason -d '申诉或审核的理由（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l basis -d '申诉的政策依据' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l evidence -d '佐证材料，可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l approver -d '审批人；同意时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l grant -d '同意'
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l refuse -d '不同意，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l weak -d '不成立，且材料理由不充分'
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -l fail-if-any -d '不写工单编号时：有内容则退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand appeal" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l unit -d '申诉单位；默认为工单的承办单位。不写工单编号时：只列这个单位的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l fault -d '申诉哪一类问题，写法同 negative-list --fault' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l reason -d '申诉或审核的理由（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l basis -d '申诉的政策依据' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l evidence -d '佐证材料，可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l approver -d '审批人；同意时必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l grant -d '同意'
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l refuse -d '不同意，须写 --reason'
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l weak -d '不成立，且材料理由不充分'
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -l fail-if-any -d '不写工单编号时：有内容则退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 申诉" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l ticket -d '只查这些工单，可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l unit -d '当前承办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l stage -d '所处环节：待派单、已直接答复、待签收、办理中、退回待定、重办中、已办结、已回访、挂账、待裁定、已并单、不予受理、已转出' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l kind -d '诉求类型，如 投诉' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l period -d '受理时段：2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l text -d '编号、标题、内容等含有的文字' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l verdict -d '只列一种评判：pass 合格、flawed 需完善、fail 不合格；默认列后两种' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l summary -d '按单位汇总件数'
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l fail-if-any -d '有不合格时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand check-reply" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l ticket -d '只查这些工单，可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l unit -d '当前承办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l stage -d '所处环节：待派单、已直接答复、待签收、办理中、退回待定、重办中、已办结、已回访、挂账、待裁定、已并单、不予受理、已转出' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l kind -d '诉求类型，如 投诉' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l period -d '受理时段：2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l text -d '编号、标题、内容等含有的文字' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l verdict -d '只列一种评判：pass 合格、flawed 需完善、fail 不合格；默认列后两种' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l summary -d '按单位汇总件数'
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l fail-if-any -d '有不合格时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 查回复" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l grade -d '满意度：非常满意、满意、基本满意、一般、不满意、非常不满意' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l solved -d '诉求是否解决' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l cause -d '不满意的原因：主观原因、客观原因、政策限制、诉求不合理' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l skip -d '不予回访的原因：司法程序中、信访程序中、诉求人不要求回访' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l text -d '回访情况' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -l unreached -d '未联系上'
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand revisit" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l grade -d '满意度：非常满意、满意、基本满意、一般、不满意、非常不满意' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l solved -d '诉求是否解决' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l cause -d '不满意的原因：主观原因、客观原因、政策限制、诉求不合理' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l skip -d '不予回访的原因：司法程序中、信访程序中、诉求人不要求回访' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l text -d '回访情况' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -l unreached -d '未联系上'
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 回访" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l reason -d '重办原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand redo" -l sham -d '属“假办理”：回复与实际不符'
complete -c hotline -n "__fish_hotline_using_subcommand redo" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand redo" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l reason -d '重办原因（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -l sham -d '属“假办理”：回复与实际不符'
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 重办" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand report" -l period -d '时段：2025、2025-Q3、2025-09、2025-09-01..2025-09-15；默认台账为本年，导出表为全部' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l compare -d '与哪个时段对比，可写多次：last-year 同比、previous 环比，或写明时段。对比期取距今一样久时的数据，同当时所出的报表' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l against -d '对比期的数据在另一份台账或导出表中；可写多次。不写 --compare 时为同比，并列出历年对比' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand report" -l preset -d '口径不一的指标按哪里的算：beijing、shanghai、shiyan、huaibei、hengdong、fengcheng、ningguo（也可写北京等）；satisfied=beijing 只换一个指标；可写多次。默认见 hotline.toml 的 [figures.preset]' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l sections -d '只要这些部分：totals、rates、exclusion 剔除前后、variants 各地口径对照、score、times、comparison、series 历年、districts、district-rates、months、hours、channels、kinds、categories、subcategories 二级分类、areas、units、enterprise 企业诉求、finds 未诉先办、requesters 重复诉求人、negative-list、supervision、evaluation、answers、facts 记录事项、notes' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand report" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand report" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand report" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand report" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand report" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand report" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand report" -l full -d '全部内容：另加各地口径、历年、二级分类、重复诉求人、负面清单、编制说明。需读全部文字，用时约为平时的两倍；生成文档时总是全部内容'
complete -c hotline -n "__fish_hotline_using_subcommand report" -l public -d '公开版：只列可向社会公布的汇总表，不列单位、区域和个人信息'
complete -c hotline -n "__fish_hotline_using_subcommand report" -l fail-if-any -d '勾稽不平时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand report" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand report" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand report" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand report" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l period -d '时段：2025、2025-Q3、2025-09、2025-09-01..2025-09-15；默认台账为本年，导出表为全部' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l compare -d '与哪个时段对比，可写多次：last-year 同比、previous 环比，或写明时段。对比期取距今一样久时的数据，同当时所出的报表' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l against -d '对比期的数据在另一份台账或导出表中；可写多次。不写 --compare 时为同比，并列出历年对比' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l preset -d '口径不一的指标按哪里的算：beijing、shanghai、shiyan、huaibei、hengdong、fengcheng、ningguo（也可写北京等）；satisfied=beijing 只换一个指标；可写多次。默认见 hotline.toml 的 [figures.preset]' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l sections -d '只要这些部分：totals、rates、exclusion 剔除前后、variants 各地口径对照、score、times、comparison、series 历年、districts、district-rates、months、hours、channels、kinds、categories、subcategories 二级分类、areas、units、enterprise 企业诉求、finds 未诉先办、requesters 重复诉求人、negative-list、supervision、evaluation、answers、facts 记录事项、notes' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l full -d '全部内容：另加各地口径、历年、二级分类、重复诉求人、负面清单、编制说明。需读全部文字，用时约为平时的两倍；生成文档时总是全部内容'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l public -d '公开版：只列可向社会公布的汇总表，不列单位、区域和个人信息'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l fail-if-any -d '勾稽不平时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 报表" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l unit -d '被预警的单位，或反馈的单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l area -d '被预警的区域' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l kind -d '类别：surge 诉求激增、shared-matter 一事多人、risk 风险隐患、limit 临期、other 其他' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l text -d '预警内容，或了结的结果' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l reason -d '发出预警的依据' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l due -d '反馈时限：3（工作日）或 24h；默认按设置' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l tickets -d '所据的工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l answer -d '登记单位的反馈和措施' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l settle -d '了结：resolved 已消除、unfounded 经核不实、escalated 升级处理；须写 --text' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l all -d '连同已了结的'
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l fail-if-any -d '有未了结的预警时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand warn" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand warn" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand warn" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l unit -d '被预警的单位，或反馈的单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l area -d '被预警的区域' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l kind -d '类别：surge 诉求激增、shared-matter 一事多人、risk 风险隐患、limit 临期、other 其他' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l text -d '预警内容，或了结的结果' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l reason -d '发出预警的依据' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l due -d '反馈时限：3（工作日）或 24h；默认按设置' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l tickets -d '所据的工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l answer -d '登记单位的反馈和措施' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l settle -d '了结：resolved 已消除、unfounded 经核不实、escalated 升级处理；须写 --text' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l all -d '连同已了结的'
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l fail-if-any -d '有未了结的预警时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 预警" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "add" -d '新增条目'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "新增" -d '新增条目'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "list" -d '条目清单'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "清单" -d '条目清单'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "review" -d '季度复核清单'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "复核" -d '季度复核清单'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "search" -d '检索条目'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "检索" -d '检索条目'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l id -d '条目编号；默认顺编 K0001' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l title -d '标题（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l question -d '常见问法' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l answer -d '标准答复（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l unit -d '负责的单位（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l owner -d '责任人' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l source -d '依据的文件' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l valid-until -d '有效期至，如 2026-12-31' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from add" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l id -d '条目编号；默认顺编 K0001' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l title -d '标题（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l question -d '常见问法' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l answer -d '标准答复（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l unit -d '负责的单位（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l owner -d '责任人' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l source -d '依据的文件' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l valid-until -d '有效期至，如 2026-12-31' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 新增" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -l unit -d '只列该单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -l expired -d '只列已过期的'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from list" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -l unit -d '只列该单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -l expired -d '只列已过期的'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 清单" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l period -d '时段，如 2025、2025Q4、2025-11' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l figures -d '改列各单位更新情况、答复方式和引用情况'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -l fail-if-any -d '有需复核的内容时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from review" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l period -d '时段，如 2025、2025Q4、2025-11' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l figures -d '改列各单位更新情况、答复方式和引用情况'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -l fail-if-any -d '有需复核的内容时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 复核" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -l unit -d '只查该单位的条目' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -l most -d '最多列几条，默认 10' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from search" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -l unit -d '只查该单位的条目' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -l most -d '最多列几条，默认 10' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand knowledge; and __fish_seen_subcommand_from 检索" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "add" -d '新增条目'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "新增" -d '新增条目'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "list" -d '条目清单'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "清单" -d '条目清单'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "review" -d '季度复核清单'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "复核" -d '季度复核清单'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "search" -d '检索条目'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and not __fish_seen_subcommand_from add 新增 list 清单 review 复核 search 检索" -f -a "检索" -d '检索条目'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l id -d '条目编号；默认顺编 K0001' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l title -d '标题（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l question -d '常见问法' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l answer -d '标准答复（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l unit -d '负责的单位（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l owner -d '责任人' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l source -d '依据的文件' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l valid-until -d '有效期至，如 2026-12-31' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from add" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l id -d '条目编号；默认顺编 K0001' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l title -d '标题（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l question -d '常见问法' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l answer -d '标准答复（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l unit -d '负责的单位（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l owner -d '责任人' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l source -d '依据的文件' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l valid-until -d '有效期至，如 2026-12-31' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 新增" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -l unit -d '只列该单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -l expired -d '只列已过期的'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from list" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -l unit -d '只列该单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -l expired -d '只列已过期的'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 清单" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l period -d '时段，如 2025、2025Q4、2025-11' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l figures -d '改列各单位更新情况、答复方式和引用情况'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -l fail-if-any -d '有需复核的内容时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from review" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l period -d '时段，如 2025、2025Q4、2025-11' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l figures -d '改列各单位更新情况、答复方式和引用情况'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -l fail-if-any -d '有需复核的内容时退出码为 4'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 复核" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -l unit -d '只查该单位的条目' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -l most -d '最多列几条，默认 10' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from search" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -l unit -d '只查该单位的条目' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -l most -d '最多列几条，默认 10' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 知识; and __fish_seen_subcommand_from 检索" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l unit -d '只看该单位，并列出意见' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l period -d '时段，如 2025、2025Q4、2025-11' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -f -a "sample" -d '抽取已办结工单，做成评价表'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -f -a "抽样" -d '抽取已办结工单，做成评价表'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -f -a "import" -d '导入填好的评价表'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and not __fish_seen_subcommand_from sample 抽样 import 导入" -f -a "导入" -d '导入填好的评价表'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l size -d '抽取件数（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l seed -d '随机种子，整数（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l period -d '按办结时间限定时段' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l by -d '分层：unit 单位（默认）、kind 诉求类型、none 不分层' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from sample" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l size -d '抽取件数（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l seed -d '随机种子，整数（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l period -d '按办结时间限定时段' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l by -d '分层：unit 单位（默认）、kind 诉求类型、none 不分层' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 抽样" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from import" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand evaluate; and __fish_seen_subcommand_from 导入" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l unit -d '只看该单位，并列出意见' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l period -d '时段，如 2025、2025Q4、2025-11' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -f -a "sample" -d '抽取已办结工单，做成评价表'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -f -a "抽样" -d '抽取已办结工单，做成评价表'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -f -a "import" -d '导入填好的评价表'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and not __fish_seen_subcommand_from sample 抽样 import 导入" -f -a "导入" -d '导入填好的评价表'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l size -d '抽取件数（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l seed -d '随机种子，整数（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l period -d '按办结时间限定时段' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l by -d '分层：unit 单位（默认）、kind 诉求类型、none 不分层' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from sample" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l size -d '抽取件数（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l seed -d '随机种子，整数（必填）' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l period -d '按办结时间限定时段' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l by -d '分层：unit 单位（默认）、kind 诉求类型、none 不分层' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 抽样" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from import" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 评价; and __fish_seen_subcommand_from 导入" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand record" -l fact -d '类别：banner 锦旗、letter 表扬信、praise-ticket 表扬工单、funds 惠企资金、enterprises 惠及企业、service 服务量、other 其他' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -l name -d '名称；默认同类别' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -l amount -d '数量，可带计量单位，如 2、8621.08万元' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -l unit -d '有关单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -l source -d '来源，必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -l text -d '备注' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -l period -d '时段，如 2025、2025Q4、2025-11' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand record" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand record" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand record" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand record" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand record" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand record" -l summary -d '合计'
complete -c hotline -n "__fish_hotline_using_subcommand record" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand record" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand record" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l fact -d '类别：banner 锦旗、letter 表扬信、praise-ticket 表扬工单、funds 惠企资金、enterprises 惠及企业、service 服务量、other 其他' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l name -d '名称；默认同类别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l amount -d '数量，可带计量单位，如 2、8621.08万元' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l unit -d '有关单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l source -d '来源，必填' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l text -d '备注' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l period -d '时段，如 2025、2025Q4、2025-11' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l summary -d '合计'
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 记录" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand list" -l unit -d '当前承办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l stage -d '所处环节：待派单、已直接答复、待签收、办理中、退回待定、重办中、已办结、已回访、挂账、待裁定、已并单、不予受理、已转出' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l kind -d '诉求类型，如 投诉' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l period -d '受理时段：2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l text -d '编号、标题、内容等含有的文字' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l columns -d '显示哪些栏目，以逗号分隔，如 ticket,unit,due；写错时列出全部可用栏目' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand list" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand list" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand list" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand list" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand list" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand list" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand list" -l ids -d '只输出工单编号，每行一个'
complete -c hotline -n "__fish_hotline_using_subcommand list" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand list" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand list" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand list" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand list" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l unit -d '当前承办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l stage -d '所处环节：待派单、已直接答复、待签收、办理中、退回待定、重办中、已办结、已回访、挂账、待裁定、已并单、不予受理、已转出' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l kind -d '诉求类型，如 投诉' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l period -d '受理时段：2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l text -d '编号、标题、内容等含有的文字' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l columns -d '显示哪些栏目，以逗号分隔，如 ticket,unit,due；写错时列出全部可用栏目' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l ids -d '只输出工单编号，每行一个'
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 清单" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand show" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand show" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand show" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand show" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand show" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand show" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand show" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand show" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand show" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand show" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand show" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand show" -l explain -d '逐日说明时限怎样算出'
complete -c hotline -n "__fish_hotline_using_subcommand show" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand show" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand show" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l explain -d '逐日说明时限怎样算出'
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 查看" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand export" -l unit -d '当前承办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l stage -d '所处环节：待派单、已直接答复、待签收、办理中、退回待定、重办中、已办结、已回访、挂账、待裁定、已并单、不予受理、已转出' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l kind -d '诉求类型，如 投诉' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l period -d '受理时段：2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l text -d '编号、标题、内容等含有的文字' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand export" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand export" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand export" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand export" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand export" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand export" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand export" -l events -d '导出台账各行（csv 或 jsonl），是完整的台账，不受 --now 影响；不能与筛选条件同用'
complete -c hotline -n "__fish_hotline_using_subcommand export" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand export" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand export" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand export" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand export" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l unit -d '当前承办单位' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l stage -d '所处环节：待派单、已直接答复、待签收、办理中、退回待定、重办中、已办结、已回访、挂账、待裁定、已并单、不予受理、已转出' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l kind -d '诉求类型，如 投诉' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l period -d '受理时段：2025、2025-Q3、2025-09、2025-09-28 或 2025-09-01..2025-09-15' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l text -d '编号、标题、内容等含有的文字' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l events -d '导出台账各行（csv 或 jsonl），是完整的台账，不受 --now 影响；不能与筛选条件同用'
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 导出" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand place" -l period -d '受理时段，如 2025-09 或 2025-Q3' -r
complete -c hotline -n "__fish_hotline_using_subcommand place" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand place" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand place" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand place" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand place" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand place" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand place" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand place" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand place" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand place" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand place" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand place" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand place" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand place" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand place" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand place" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand place" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand place" -l summary -d '每年一行'
complete -c hotline -n "__fish_hotline_using_subcommand place" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand place" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand place" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand place" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand place" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l period -d '受理时段，如 2025-09 或 2025-Q3' -r
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l map -d '指明某列是什么，如 单号=ticket；可写多次。常见表头自动识别，不必写' -r
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l map-file -d '由文件指明，每行一个 列=栏目，# 开头为注释' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l kind-word -d '表中诉求类型的特殊用词，如 诉=complaint；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l date-format -d '日期格式，如 %d/%m/%Y %H:%M；unix 表示 1970 年起的秒数；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l summary -d '每年一行'
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l reveal -d '显示完整的姓名、电话、地址；默认脱敏'
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -l skip-bad -d '略去有误的行；默认有一行有误就不读'
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 地点" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand check" -l against -d '核对先前抄存的封签是否仍在台账中' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand check" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand check" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand check" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand check" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand check" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand check" -l head -d '输出末尾封签'
complete -c hotline -n "__fish_hotline_using_subcommand check" -l repair -d '先清理中断时留下的未完成内容（另存一份）'
complete -c hotline -n "__fish_hotline_using_subcommand check" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand check" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l against -d '核对先前抄存的封签是否仍在台账中' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l head -d '输出末尾封签'
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -l repair -d '先清理中断时留下的未完成内容（另存一份）'
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 核验" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l reason -d '撤销原因' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l row -d '按台账行号撤销预警、记录事项等不属于工单的登记；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l restore -d '上一次登记就是撤销时，恢复被撤销的登记'
complete -c hotline -n "__fish_hotline_using_subcommand undo" -l earlier -d '上一次登记就是撤销时，再往前撤销一步'
complete -c hotline -n "__fish_hotline_using_subcommand undo" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand undo" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l from -d '成批办理：读表格（xlsx、csv、json、jsonl），每行一件，栏目按表头识别；只有一列编号时可以没有表头。表中写明的优先，空格由选项补足。- 表示标准输入' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l encoding -d '文字编码，如 gb18030、utf-8；默认自动识别' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l sheet -d 'xlsx 中的工作表名；默认第一张有内容的' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l reason -d '撤销原因' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l row -d '按台账行号撤销预警、记录事项等不属于工单的登记；可写多次' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l dry-run -d '试运行：只显示将登记的内容，不写入'
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l serial-dates -d '日期列中的纯数字按 Excel 日期序号读'
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l restore -d '上一次登记就是撤销时，恢复被撤销的登记'
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -l earlier -d '上一次登记就是撤销时，再往前撤销一步'
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 撤销" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -f -a "due" -d '推算到期时间'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -f -a "推算" -d '推算到期时间'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -f -a "show" -d '查看某年的节假日和调休'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -f -a "查看" -d '查看某年的节假日和调休'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -f -a "check" -d '启用前核对日历文件'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -f -a "核对" -d '启用前核对日历文件'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -l explain -d '逐日说明'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from due" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -l explain -d '逐日说明'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 推算" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from show" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from check" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand calendar; and __fish_seen_subcommand_from 核对" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -f -a "due" -d '推算到期时间'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -f -a "推算" -d '推算到期时间'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -f -a "show" -d '查看某年的节假日和调休'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -f -a "查看" -d '查看某年的节假日和调休'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -f -a "check" -d '启用前核对日历文件'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and not __fish_seen_subcommand_from due 推算 show 查看 check 核对" -f -a "核对" -d '启用前核对日历文件'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -l explain -d '逐日说明'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from due" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -l explain -d '逐日说明'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 推算" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from show" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from check" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -l office -d '办公文件夹。默认为当前文件夹或其上级中含 hotline.toml 的最近一个，也可由 HOTLINE_OFFICE 指定' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -l ledger -d '台账文件。默认为办公文件夹中的 ledger.csv 或 ledger.jsonl' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -l now -d '以此时刻为准计算，同样的台账得出同样的结果；只写日期的算到当日 24:00。默认为当前时间' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -l at -d '事情发生的时间，供补录：09:10（当天）、2025-09-28 或 2025-09-28T09:10；只写日期的，排在本单当日已有环节之后。默认与 --now 相同' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -l by -d '经办人。默认取 HOTLINE_USER，再取登录名' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -l format -d '输出格式：table、md、html、xlsx、docx、json、csv（供程序读，原样）、spreadsheet（供 Excel、WPS 打开的 CSV：中文表头，公式和长编号按文字显示，可再导入）；export --events 只有 csv、jsonl。默认 table，有 -O 时按文件名后缀' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -s O -l output -d '输出到文件，格式由后缀决定（txt、md、html、xlsx、docx、csv、json）；同名文件会被替换，台账除外' -r -F
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -l output-encoding -d 'CSV 的文字编码：utf-8、gb18030、gbk，默认 utf-8；有写不出的字时报错并指明工单' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -l lang -d '界面语言。默认取 HOTLINE_LANG，再看系统语言设置，都没有时用中文' -r -f -a "zh\t''
en\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -l color -d '彩色显示：auto（仅终端）、always、never。默认 auto' -r -f -a "auto\t''
always\t''
never\t''"
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -l wait -d '另一个命令正在写台账时，最多等多少秒；0 为不等。默认 60' -r
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -s h -l help -d '显示说明：-h 简要，--help 完整'
complete -c hotline -n "__fish_hotline_using_subcommand 日历; and __fish_seen_subcommand_from 核对" -s q -l quiet -d '不显示提示；错误照常显示，结果照常输出'

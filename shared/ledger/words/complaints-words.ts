/** Words of the trade for complaints; folded as in `customer-words.ts`. */
export const COMPLAINTS_WORDS: Readonly<Record<string, string>> = {
  receivedOn: `投诉日期 受理日期 接诉日期 投诉时间 受理时间 登记日期 日期 异议日期 反馈日期 接到日期 反馈时间 来电日期 接诉时间 发生日期 提出日期 登记时间 收到日期 时间 接收日期 接单日期 receivedon 异议时间 提出时间 异议提出日期 接报日期 来访日期 接待日期 客诉日期 客诉时间 记录日期
    来电时间 接诉日 投诉受理日期 收到投诉日期 投诉登记日期 投诉受理时间 complaintdate receiveddate datereceived date`,
  customer: `客户名称 投诉单位 投诉客户 客户 投诉人单位 单位名称 客户单位 异议单位 客户名称代号 购货单位 投诉方 用户名称 反馈单位 需方 来访单位 投诉单位名称 异议客户 用户单位 客户全称 使用单位 客诉客户 往来单位 单位 customer customername 客户公司 公司名称 反馈客户 投诉客户名称 提出单位 投诉方名称
    客诉单位 投诉客户单位 提诉单位 反映单位 反映客户 client clientname company companyname`,
  channel: `投诉方式 投诉渠道 受理方式 来源 渠道 反馈方式 受理渠道 投诉途径 来电方式 投诉形式 接诉方式 反馈渠道 投诉来源 途径 方式 channel 来访方式 接收方式 反馈途径 联系方式 异议来源 接收渠道 受理途径 提出方式 客诉渠道 信息来源
    来源渠道 反映渠道 投诉方式渠道 source`,
  product: `涉及产品 产品 产品名称 投诉产品 品名 涉及品种 品种 异议产品 货物名称 品名规格 产品规格 涉及货物 涉诉产品 商品名称 产品及规格 退换货产品 异议品种 产品名称规格 涉及产品规格 product 涉及商品 涉及物资 货物 物资名称 产品型号 产品名称及规格 商品 品名及规格 品种规格 投诉品种 问题产品 涉及钢材
    产品品名 投诉货物 质量异议产品 涉及材料 涉诉货物 productname item`,
  content: `投诉内容 投诉事项 异议内容 问题描述 内容 投诉问题 反映问题 投诉原因 投诉事由 反馈内容 反映内容 客户反映 质量问题 投诉情况 异议描述 问题 异议事由 反馈问题 事由 情况描述 事件描述 客户意见 投诉摘要 反映情况 投诉描述 投诉具体内容 投诉类型 content 客户投诉内容 主要问题 客诉内容 问题内容 异议情况 存在问题 具体内容 投诉说明
    投诉问题描述 客户反映问题 投诉主要内容 反映问题描述 投诉事件 异议原因 质量问题描述 客户诉求 客诉描述 complaint complaintdetails details description issue problem`,
  cause: `原因分析 原因 产生原因 原因调查 责任分析 调查原因 问题原因 调查结果 核实情况 调查情况 造成原因 原因及责任 发生原因 根本原因 分析原因 调查核实情况 原因说明 cause 原因归类 责任原因 核查情况 核实结果 调查分析
    产生原因分析 责任判定 问题原因分析 原因分析及责任 根因 rootcause reason causeanalysis`,
  solution: `处理结果 处理方案 解决方案 处理意见 处理措施 解决措施 处理办法 改进方案 纠正措施 解决办法 处理情况 处理方式 处置结果 处理 解决结果 处理结论 整改措施 纠正预防措施 解决方法 处理过程 处置措施 改进措施 solution 处理过程及结果 处理方法 解决情况 处置情况 处置意见 答复内容 处理内容 处置方案
    解决措施及结果 赔偿方案 处理决定 处理对策 对策 处理方案及结果 处理结论及措施 action correctiveaction resolution result`,
  handledBy: `处理人 经办人 责任人 负责人 受理人 跟进人 处理人员 承办人 处理责任人 经手人 业务员 客服 客服人员 受理人员 接待人 责任部门 处理部门 跟进人员 承办部门 处理负责人 跟踪人 处理经办人 handledby 客服专员 记录人 登记人 接诉人 负责处理人 处置人
    经手 处理专员 承办 受理处理人 跟进负责人 handler owner personincharge pic responsible`,
  closedOn: `结案日期 办结日期 完成日期 处理完成日期 结束日期 关闭日期 解决日期 结案时间 办结时间 处理日期 完结日期 完成时间 处理时间 关闭时间 处理完毕日期 解决时间 了结日期 销案日期 回复日期 处理完成时间 closedon 答复日期 处理结束日期 结束时间 闭环日期 处理完结日期 处置日期 回访日期 消案日期
    完结时间 处理完成日 结束日 闭环时间 办结日 结案 结案日 closeddate dateclosed closingdate`,
  satisfied: `是否满意 满意度 客户满意度 客户是否满意 满意情况 客户满意 满意与否 回访满意度 客户评价 评价 回访结果 客户反馈 满意程度 satisfied 满意否 回访评价 是否满意度 客户意见反馈 客户满意情况 处理满意度 回访情况 对处理结果是否满意
    客户满意与否 satisfaction customersatisfaction issatisfied`,
  notes: `备注 说明 附注 备注说明 备考 其他 其它 remark remarks note notes 跟踪情况 后续跟进 摘要 其他说明 补充说明
    comment comments memo`,
};

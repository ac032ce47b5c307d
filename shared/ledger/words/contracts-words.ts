/** Words of the trade for contracts; folded as in `customer-words.ts`. */
export const CONTRACTS_WORDS: Readonly<Record<string, string>> = {
  contractNo: `合同编号 合同号 合同号码 销售合同号 销售合同编号 合约编号 合约号 编号 合同序号 协议编号 购销合同号 合同代码 contractno 合同 合同单号 合同流水号 协议号 我方合同号 购销合同编号
    合同代号 合约 contractnumber contract`,
  customer: `客户名称 需方 客户 购货单位 需方单位 需方名称 单位名称 买方 签约单位 甲方 往来单位 签订单位 合同对方 对方单位 客户单位 买受人 签约客户 甲方名称 合同单位 购方 购货单位名称 采购单位 采购方 订货单位 customer customername 单位 客户全称 对方名称 合同相对方 合同相对人 签约方 买方名称 对方单位名称 公司名称 购买方 定作方 买受方 往来客户 签约对方 相对方
    合同相对方名称 需方单位名称 买受人名称 签订对象 合同甲方 签约对象 合同客户 客户全名 client clientname buyer counterparty company companyname`,
  signedOn: `签订日期 签约日期 签订时间 合同日期 签署日期 合同签订日期 签约时间 签字日期 日期 合同签订时间 签定日期 签订日 立约日期 签合同日期 订立日期 合同时间 签署时间 signedon 签约日 签定时间 订立时间 成交日期
    签署日 签订年月日 合同签署日期 合同签约日期 合同签订日 contractdate signdate signingdate datesigned`,
  startsOn: `开始日期 起始日期 生效日期 合同开始日期 起始日 开始时间 生效时间 合同生效日期 执行开始日期 履行开始日期 合同起始日期 起始时间 起 合同起始日 startdate 生效日 开始日 自 履行起始日 有效期起 期限起 执行起始日 合同开始时间 起始 开始 起日 供货开始日期
    合同起始 履约开始日期 有效期自 执行起始日期 合同生效日 起算日 履行开始 effectivedate commencementdate`,
  endsOn: `终止日期 截止日期 结束日期 到期日期 到期日 交货日期 失效日期 合同终止日期 合同到期日 终止日 截止日 完成日期 结束时间 合同截止日期 交货期 交付日期 履行期限 交货期限 终止时间 截止时间 到期时间 合同结束日期 止 合同到期日期 enddate 失效日 结束日 至 交货时间 合同到期时间 履行终止日 合同终止日 有效期止 期限止 交付时间 终止 截止 结束 止日 交期 供货截止日期 执行截止日期
    合同终止 有效期至 完成期限 合同期满日 届满日期 期满日期 合同截止 交货截止日期 最晚交货日期 履约截止日期 履行截止日期 合同届满日 expirydate expirationdate deliverydate`,
  period:
    '合同期限 履行期限 有效期 合同有效期 起止日期 起止时间 执行期限 合同期间 履行期间 合同起止日期 供货期限 合同起止时间 有效期限 合同履行期限 执行期间 期限 供货期',
  weightKg: `合同数量 数量 重量 吨位 合同吨位 合同重量 合同量 吨数 签约数量 签订数量 订货量 签约吨位 订货数量 合同吨数 签约量 weight 签约重量 供货数量 签订吨位 总数量 总重量 标的数量 订购数量 合同总量 供货量 协议量 采购数量
    总吨位 签订量 合同标的数量 合同总数量 合同总吨位 quantity qty tonnage contractquantity`,
  amountFen: `合同金额 金额 合同总价 合同总金额 总金额 合同价款 合同额 签约金额 签订金额 总价 合同总额 价税合计 货款金额 合同价格 标的金额 合同含税金额 amount 含税金额 货款 合同总价款 合同标的额 协议金额 合同标的金额 合同价 标的额
    签约额 含税总价 合同价税合计 价款 合同含税总价 合同含税总额 合同价款总额 contractamount contractvalue value totalamount`,
  status: `状态 履行状态 合同状态 执行状态 执行情况 履行情况 进度 履约状态 完成情况 合同执行情况 履约情况 合同履行情况 当前状态 是否完成 合同履行状态 status 合同进度 执行进度 完成状态 合同执行状态 合同进展 是否履行完毕 履行进度 签订状态
    目前状态 完成状况 执行进展 进展情况 是否执行完毕 履行完毕 执行完毕 contractstatus`,
  salesRep: `业务员 销售员 经办人 客户经理 签约人 业务经理 责任人 负责人 销售代表 承办人 合同经办人 跟单员 签订人 业务人员 经手人 salesrep 业务 销售人员 我方签约人 签约业务员 我方代表 项目经理 合同承办人 经办业务员 所属业务员 跟进人 业务负责人 合同负责人 签约代表
    合同经办 承办业务员 业务归属 salesperson sales salesman`,
  notes: `备注 说明 附注 摘要 其他约定 特殊条款 备注说明 备考 其他 其它 remark remarks note notes 合同备注 其他说明 补充条款 特别约定 补充说明 变更情况
    comment comments memo`,
};

/** Words of the trade for payments received; folded as in `customer-words.ts`. */
export const PAYMENTS_WORDS: Readonly<Record<string, string>> = {
  date: `收款日期 入账日期 到账日期 回款日期 日期 付款日期 收款时间 到款日期 汇款日期 来款日期 交易日期 进账日期 实收日期 收到日期 到账时间 回款时间 记账日期 单据日期 业务日期 缴款日期 入帐日期 到帐日期 收款日 date 交款日期 打款日期 收票日期 入账时间 出票日期 汇入日期 登记日期 结算日期
    进账时间 到款时间 银行到账日期 交易时间 记账日 来款时间 收款记账日期 paymentdate receiptdate receiveddate datereceived`,
  customer: `客户名称 付款单位 来款单位 缴款单位 付款人 付款方 付款单位名称 客户 单位名称 交款单位 汇款单位 汇款人 付款人名称 往来单位 往来单位名称 付款客户 回款单位 对方户名 对方单位 购货单位 交款人 打款单位 缴款人 单位 付款户名 客户单位 来款单位名称 汇款人名称
    payer customer customername 付款方名称 需方 缴款单位名称 打款人 付款公司 来款客户 付款企业 交易对方 对方账户名称 对方名称 购方 往来客户 户名 出票人
    打款方 回款客户 付款客户名称 来款客户名称 汇款方 付款方户名 汇款客户 缴款客户 回款单位名称 交款方 client clientname payername receivedfrom company companyname`,
  docNo: `单据号 收据号 收款单号 凭证号 单据编号 收据编号 收款单编号 票据号 票据号码 单号 凭证编号 凭证字号 流水号 交易流水号 编号 承兑号 承兑汇票号 汇票号码 收款凭证号 docno 收据号码 回单号 银行流水号 票号 收款编号 银行回单号 支票号 单据号码 入账单号 回款单号 进账单号 凭证号码 交易流水
    银行流水 回单编号 凭证号数 收款单据号 银行回单 receiptno receiptnumber voucherno documentno`,
  amountFen: `收款金额 实收金额 到账金额 回款金额 金额 付款金额 来款金额 入账金额 收款额 到款金额 汇款金额 收入金额 交款金额 缴款金额 贷方金额 收到金额 实际到账 实收 回款额 收款 票面金额 货款金额 到帐金额 入帐金额 amount 进账金额 打款金额 本次收款 收款数额 实收款 收到货款 到账额 交易金额 来款额 本次收款金额 贷方发生额
    收入 收款金额合计 来款 进账 收到货款金额 实际收款 实际收款金额 收款总额 到款额 实到金额 实际到账金额 paymentamount amountreceived receivedamount receiptamount 货款`,
  method: `收款方式 结算方式 付款方式 支付方式 回款方式 付款形式 收款类型 结算类型 收款形式 支付类型 付款类型 汇款方式 来款方式 票据类型 款项形式 缴款方式 收款渠道 method 到账方式 入账方式 结算形式 付款方法 支付形式 回款形式 资金形式 款项类型 交款方式 结算工具 票据种类 货款形式 打款方式
    收款方法 结算类别 收款类别 支付手段 收款途径 付款类别 款项类别 付款途径 支付渠道 paymentmethod paymenttype modeofpayment payby 方式`,
  notes: `备注 摘要 说明 用途 附注 备注说明 款项用途 款项说明 附言 交易附言 款项性质 备考 其他 remark remarks note notes 收款说明 收款摘要 收款备注 事由 资金用途 其他说明
    款项内容 收款事由 comment comments memo`,
};

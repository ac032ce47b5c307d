/** Words of the trade for sales lines; folded as in `customer-words.ts`. */
export const SALES_WORDS: Readonly<Record<string, string>> = {
  date: `日期 销售日期 出库日期 发货日期 开单日期 单据日期 提货日期 交货日期 业务日期 出货日期 送货日期 制单日期 成交日期 下单日期 发货时间 销售时间 开票日期 订单日期 出厂日期 时间 交易日期 记账日期 开单时间 出库时间 结算日期 月日 年月日
    发运日期 装车日期 过磅日期 提单日期 date 签收日期 销货日期 票据日期 发生日期 收货日期 售出日期 供货日期
    出仓日期 交易日 发运时间 记帐日期 销售日 配送日期 提货时间 装货日期 出单日期 送货时间 发货日 开单日 出库日 提货日 invoicedate salesdate orderdate deliverydate shipmentdate shippingdate transactiondate`,
  customer: `客户名称 客户 购货单位 购货单位名称 单位名称 往来单位 往来单位名称 需方 需方名称 需方单位 买方 收货单位 客户单位 客户全称 购买方 购买方名称 购方 购方名称 提货单位 用户 用户名称 用户单位 使用单位 销售客户 采购单位 采购方 公司名称
    单位 客户简称 购货方 购货人 买受人 户名 客商 客商名称 顾客 顾客名称 收货方 收货人 结算单位 开票单位 抬头 开票名称 customer customername 订货单位 订货方 甲方 买家 客户抬头 往来客户 货主 发货客户 送货单位 购买单位 企业名称
    买受方 购货商 客户单位名称 拿货单位 用货单位 施工单位 下游客户 终端客户 购货客户 货物买方 购货公司 订货客户 购货方名称 买方单位 买方名称 收货客户 客户全名 客户方 client clientname buyer buyername purchaser company companyname soldto billto`,
  contractNo: `合同编号 合同号 销售合同号 销售合同编号 合同号码 所属合同 合同 合同单号 对应合同 对应合同号 关联合同 合约号 合约编号 订单合同号 购销合同号 contractno contract 供货合同号 合同协议号
    协议号 购销合同编号 销售合同 订货合同号 协议编号 contractnumber salescontractno scno`,
  docNo: `单据号 提单号 出库单号 单号 单据编号 送货单号 发货单号 销售单号 提货单号 码单号 磅单号 订单号 订单编号 单据号码 凭证号 出门证号 发货单编号 出库单编号 票号 送货单编号 销售单编号 提单编号 结算单号 发票号 发票号码 编号 docno no 提货单编号
    发货编号 开单号 业务单号 小票号 出库编号 销货单号 提单 磅单编号 单证号 调拨单号 出库单
    开单编号 流水号 销售订单号 发货通知单号 出门单号 过磅单号 交货单号 提货单 送货单 磅单 出仓单号 配送单号 单据流水号 单据 invoiceno invoicenumber orderno ordernumber deliveryno deliveryorderno dono billno documentno voucherno`,
  product: `品名 品种 产品名称 货物名称 商品名称 物资名称 材料名称 名称 产品 货名 钢材名称 货品名称 钢材品种 物料名称 存货名称 商品 货物 物料 品种名称 钢种名称 产品品种 品类 品名规格 名称规格 品名及规格 产品名称及规格 货物名称及规格 规格品名 品名规格材质
    品种规格 商品名称及规格 材料名称及规格 品名规格型号 货品 product 货物描述 商品信息 货物信息 货物品名规格 名称及规格 品名材质规格 品名材质 产品规格 货物品名 存货 项目名称 钢材品名 品种材质规格 商品全名 产品描述 物资 存货名称规格 品名牌号规格
    品名规格材质钢厂 货物或应税劳务名称 货物或应税劳务服务名称 货物劳务名称 应税货物名称
    产品类别 钢材类别 材料品名 货物品种 商品品名 物品名称 物品 钢材种类 品种大类 货物类别 商品类别 productname item itemname description goods commodity steel steelproduct`,
  materialGrade: `材质 牌号 钢号 钢种 材料牌号 材质牌号 牌号材质 钢材材质 材质钢号 钢级 强度等级 材质标准 级别 等级 钢材牌号 materialgrade material 材料 材质等级 钢种牌号 材料材质 产品材质 型号材质
    钢牌号 强度级别 钢筋级别 执行标准材质 钢质 材质牌号标准 grade steelgrade materialgradename`,
  spec: `规格 规格型号 型号规格 型号 规格尺寸 尺寸 规格mm 产品规格 钢材规格 规格及型号 厚宽长 规格厚宽长 规格材质 材质规格 货物规格 规格明细 spec specification size 规格长度 尺寸规格 规格型号材质 厚度宽度长度 直径
    厚度*宽度 厚*宽*长 外形尺寸 规格厚度宽度 规格尺寸mm specs sizemm dimension dimensions specificationmm 厚度宽度`,
  mill: `钢厂 产地 生产厂家 厂家 生产厂 钢厂产地 产地钢厂 厂商 品牌 产地厂家 生产企业 制造商 生产单位 钢厂名称 生产商 mill 出厂厂家 厂名 产地品牌 制造厂 钢厂品牌 产家 品牌产地 厂别 来源钢厂
    供货厂家 资源厂家 出产厂 生产钢厂 资源地 产厂 供货钢厂 出厂单位 manufacturer producer origin brand steelmill`,
  pieces: `件数 支数 根数 张数 卷数 捆数 包数 片数 件支数 件 支 数量件 数量支 块数 总件数 总支数 数量 只数 个数 pieces 包件数 支件数 支张数 发货件数 提货件数 枝数 实提件数 件数支数 把数 实发件数
    包件 条数 盘数 总包数 实提支数 实发支数 件数合计 qtypcs pcs bundles coils noofpieces numberofpieces piececount`,
  weightKg: `重量 数量 吨位 净重 吨数 过磅重量 实重 理论重量 理重 结算重量 实际重量 发货重量 出库重量 重量数量 结算数量 发货数量 销售数量 提货重量 重量合计 总重量 总重 理计重量 磅重 实发重量 实提重量 实发数量 实发吨数 销售重量 销量 出库数量 净重量 磅计重量
    重量吨 吨 公斤 公斤数 weight 开票重量 实际数量 交货重量 交货数量 计价重量 计价数量 过磅数量 过磅净重 提货数量 磅单重量 实磅重量 理算重量 检斤重量 称重 结算吨位 结算吨数 销售吨位 实提数量 供货重量 供货数量 出厂重量
    发货吨位 销售量 提货吨位 合计重量 实发吨位 装车重量 实称重量 计算重量 提货数 出库吨位 提货吨数 发货吨数 出库吨数 磅单净重 净重吨 netweight qty quantity tonnage tons tonnes mt actualweight weightt weightmt`,
  unitPriceFen: `单价 销售单价 含税单价 价格 售价 销售价 结算单价 吨价 含税价 单价含税 销售价格 结算价格 成交价 成交单价 合同单价 开票单价 结算价 每吨单价 出厂价 unitprice price 实际单价 卖价 吨单价 执行价 执行价格 单价元吨 吨钢单价 供货单价
    销售含税单价 含税售价 送到价 到货价
    开单价 出货价 含税价格 挂牌价 到站价 含税销售单价 开票价 销售单价含税 含税结算单价 含税单价元吨 价格元吨 priceperton pricepertonne unitpriceincltax rate`,
  amountFen: `金额 价税合计 销售金额 货款金额 货款 总金额 含税金额 结算金额 销售额 合计金额 总价 金额合计 开票金额 应收金额 应收货款 总额 总货款 价款 小计金额 货值 价税合计金额 amount total 发货金额 成交金额 订单金额 实际金额 合计 金额元 结算货款
    货物金额 销售总额 合同金额 总计 总计金额 应收款 应收 销货金额 提货金额 销售收入 钢材款 材料款 供货金额
    含税总额 货款合计 货款总额 含税合计 销售货款 货款额 合价 总价款 含税总价 含税货款 价税总额 销售金额含税 含税销售额 totalamount totalvalue value salesamount invoiceamount grossamount amountincltax totalprice 小计`,
  weighing: `计量方式 计重方式 过磅理计 理计过磅 计量方法 计重 计算方式 计价方式 磅计理计 理计磅计 结算方式 计量 理算过磅 过磅理算 计重方法 计量类型 重量方式 理磅计 交货方式 重量计算方式 理重过磅 理论过磅 计重类型 理计磅 计量形式 检斤检尺 检尺检斤
    过磅或理计 重量类型 计量类别 计重类别 磅理 理磅 重量性质 过磅理重 计量方法过磅理计 weighingmethod weighed weighttype`,
  salesRep: `业务员 销售员 经办人 业务经理 销售代表 客户经理 经手人 跟单员 责任人 负责人 销售人员 业务人员 制单人 业务 开单人 开单员 销售 跟单 销售经理 业务负责人 salesrep salesperson 业务代表 经办 经手 承办人 所属业务员 责任业务员 办理人 跟进人 业务担当
    业务主管 营销员 业务归属 销售业务员 业务经办人 业务经办 sales salesman salesmanager handledby`,
  notes: `备注 说明 附注 摘要 备注说明 备考 其他 其它 remark remarks note notes memo 注 其他说明 备注信息 行备注
    备 备注栏 备注1 comment comments`,
};

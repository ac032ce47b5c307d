/** Words of the trade for a customer list, folded (lower case, Simplified, without spaces, brackets and units). Best words first. */
export const CUSTOMER_WORDS: Readonly<Record<string, string>> = {
  code: `客户编号 客户编码 客户代码 客户代号 客户号 客户id 客户序号 编号 编码 代码 代号 单位编码 单位编号 单位代码 往来单位编码 往来单位编号 会员编号 customercode customerno customerid code 内部编码 档案编号 客编 客户卡号
    客户档案号 往来编码 clientcode clientid accountno`,
  name: `客户名称 客户 单位名称 公司名称 企业名称 客户全称 公司全称 企业全称 单位全称 单位 公司名 公司 企业 名称 全称 客户单位 往来单位 往来单位名称 购货单位 购货单位名称 需方 需方名称 买方 采购单位 采购商
    客户姓名 客户名 户名 商户名称 厂家 顾客名称 顾客名 顾客 用户名称 用户单位 购买方 购买方名称 购方 购方名称 customer customername name companyname company 客户公司名称 客户公司 法人单位 单位名 甲方名称 甲方
    客户全名 开票名称 客户单位名称 抬头 单位全名 企业全名 工商名称 工商登记名称 client clientname fullname`,
  shortName: `简称 客户简称 单位简称 公司简称 企业简称 名称简称 助记名 别名 俗称 shortname abbreviation
    助记码 abbr`,
  creditCode: `统一社会信用代码 社会信用代码 信用代码 统一信用代码 纳税人识别号 税号 纳税识别号 税务登记号 税务登记证号 营业执照号 营业执照注册号 社会统一信用代码 统一代码 统一社会信用代码税号 税号统一社会信用代码
    组织机构代码 信用代码税号 开票税号 工商注册号 三证合一代码 creditcode taxno taxnumber uscc 统一编号
    纳税人识别码 信用代码证号 统一社会信用代码证 统一社会信用代码证号 社会信用统一代码 unifiedsocialcreditcode socialcreditcode taxid`,
  legalRepresentative: `法定代表人 法人代表 法人 法人姓名 法代 法定代表 法定代表人姓名 法定代表人负责人 负责人 企业法人 公司法人 法人名称 老板 总经理 企业负责人 单位负责人 legalrepresentative legalperson 董事长 经营者
    企业法人代表 公司负责人 legalrep`,
  industry: `行业 所属行业 行业类别 行业分类 客户行业 行业类型 行业性质 从事行业 行业名称 所处行业 下游行业 行业属性 用钢行业 应用行业 industry 客户类别 客户分类
    客户所属行业 应用领域 企业类型 行业领域 sector`,
  contact: `联系人 业务联系人 联系人姓名 主要联系人 采购联系人 联络人 采购负责人 经办联系人 客户联系人 首要联系人 对接人 采购员 联系人职位 采购经理 接洽人 contact contactperson contactname 联系人1 联系人一 客户经办人 窗口 承办人
    客户对接人 联络人姓名 业务对接人 收货联系人 经办联系人姓名 attn`,
  phone: `电话 联系电话 手机 手机号 手机号码 电话号码 联系方式 电话手机 手机电话 移动电话 联系手机 固定电话 座机 办公电话 公司电话 单位电话 联系人电话 联系人手机 电话1 联络电话 客户电话 tel phone mobile telephone phonenumber
    行动电话 联系号码 电话及手机 号码 手提 固话 联系人联系方式 联系人手机号
    联系手机号 移动电话号码 联络方式 联系人手机号码 电话手机号 telephoneno telno phoneno`,
  email: `email e-mail 邮箱 电子邮箱 电子邮件 邮件 邮箱地址 电邮 mail 电子信箱 联系邮箱 邮件地址
    email地址 电子邮件地址`,
  address: `地址 单位地址 公司地址 注册地址 联系地址 通讯地址 经营地址 办公地址 企业地址 详细地址 客户地址 住所 收货地址 送货地址 地址所在地 厂址 住址 address 开票地址 工商地址 公司住所
    通信地址 所在地址 工厂地址 单位所在地 公司所在地`,
  businessScope: `经营范围 主营业务 主营 主营产品 经营项目 主要产品 业务范围 主营范围 经营业务 主要经营 营业范围 主要业务 生产经营范围 businessscope 产品范围 主产品
    主要经营范围 主要生产产品 主营范围产品 scopeofbusiness mainbusiness`,
  grade: `等级 客户等级 级别 客户级别 客户分级 分级 信用等级 abc分类 评级 客户评级 类别等级 重要程度 重要性 grade level 会员等级 客户星级
    客户分类等级 重要等级 客户类别等级 rank class rating customergrade customerlevel 客户类别`,
  salesRep: `业务员 销售员 业务经理 客户经理 跟进人 销售代表 负责业务员 所属业务员 经办人 责任人 销售人员 跟单员 业务代表 业务负责人 销售经理 专管员 归属人 对口业务员 跟单 业务 维护人 跟进人员 责任业务员 我方业务员 salesrep sales salesperson
    业务人员 归属业务员 分管业务员 所属销售 跟进业务员 客户归属
    对接业务员 服务业务员 维护人员 维护业务员 salesman salesmanager accountmanager 负责人`,
  annualPurchaseKg: `年采购量 年用钢量 年用量 年需求量 年采购吨数 年度采购量 年采购吨位 年钢材用量 年采购 年用钢 预计年采购量 年度用量 年用材量 钢材年用量 年购买量 年消耗量 年耗钢量 年均采购量 年采购数量 年需求 年度用钢量 年需钢量
    全年采购量 年采购钢材 年购量 采购量
    预计年用量 年均用钢量 年钢材需求量 年度需求量 年需求吨数 年度需求 年用钢吨数 年用钢吨位 annualpurchase annualvolume annualconsumption yearlypurchase`,
  since: `建档日期 合作日期 首次合作日期 合作时间 建档时间 开户日期 首次合作时间 合作开始日期 开始合作日期 首次交易日期 首单日期 建立日期 成立合作日期 登记日期 开始合作时间 合作起始日 合作起始日期 合作起始时间 初次合作日期 录入日期 创建日期
    首次成交日期 合作起始 开发日期 立档日期 since 建立合作时间 开始合作 开户时间 首次交易时间 开发时间
    建立合作日期 首单时间 初次合作时间 合作开始时间 客户建立日期 初次交易日期 初次交易时间 customersince firstorderdate cooperationsince`,
  notes: `备注 说明 附注 备考 备注说明 其他 其它 摘要 备注信息 其他说明 remark remarks note notes memo comment 注 备注其它特殊要求 其他事项 客户备注
    comments`,
};

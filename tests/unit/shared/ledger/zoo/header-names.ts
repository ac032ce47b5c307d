import type { RecordKind } from '../../../../../shared/ledger/ledger-fields.ts';

/** Names that bookkeepers give the columns; several a field, some Traditional. */
export const HEADER_NAMES: Readonly<Record<RecordKind, Readonly<Record<string, readonly string[]>>>> = {
  customers: { code: ['客户编号', '客戶編號', '编码'], name: ['客户名称', '单位名称*', '公 司 名 称', '客戶全稱'], creditCode: ['统一社会信用代码', '税号', '纳税人识别号(必填)'], legalRepresentative: ['法人', '法定代表人'], industry: ['所属行业', '行业'], contact: ['联系人', '聯絡人'], phone: ['联系电话', '手机号码', '電話'], address: ['地址', '公司地址'], grade: ['等级', '客户级别'], salesRep: ['业务员', '客户经理'], annualPurchaseKg: ['年采购量', '年用钢量'], since: ['建档日期', '首次合作日期'], notes: ['备注', '備註'] },
  sales: { date: ['日期', '出库日期', '發貨日期'], customer: ['客户名称', '购货单位', '購貨單位', '需方', '往来单位'], contractNo: ['合同编号', '合同号'], docNo: ['提单号', '单据号', '送货单号'], product: ['品名', '货物名称'], materialGrade: ['材质', '牌号'], spec: ['规格', '规格型号', '規格'], mill: ['钢厂', '产地'], pieces: ['件数', '支数'], weightKg: ['重量', '数量', '吨位'], unitPriceFen: ['单价', '含税单价'], amountFen: ['金额', '货款金额', '價稅合計'], weighing: ['计量方式', '过磅/理计'], salesRep: ['业务员', '经办人'], notes: ['备注', '说明'] },
  receivables: { customer: ['客户名称', '欠款单位', '单位名称'], docNo: ['发票号码', '發票號碼'], contractNo: ['合同号', '所属合同'], date: ['开票日期', '发生日期'], dueOn: ['到期日', '约定付款日'], amountFen: ['应收金额', '应收账款'], paidFen: ['已收金额', '已回款'], balanceFen: ['余额', '未收金额', '應收餘額'], salesRep: ['业务员', '责任人'], notes: ['备注', '催收情况'] },
  payments: { date: ['收款日期', '到账日期'], customer: ['付款单位', '客户名称', '來款單位'], docNo: ['收据号', '凭证号'], amountFen: ['收款金额', '到账金额'], method: ['收款方式', '结算方式'], notes: ['摘要', '备注'] },
  contracts: { contractNo: ['合同编号', '合同号'], customer: ['需方', '客户名称', '签约单位'], signedOn: ['签订日期', '签约日期'], startsOn: ['开始日期', '生效日期'], endsOn: ['终止日期', '到期日'], weightKg: ['合同数量', '吨位'], amountFen: ['合同金额', '合同总价'], status: ['状态', '履行情况'], salesRep: ['业务员', '签约人'], notes: ['备注', '其他约定'] },
  complaints: { receivedOn: ['投诉日期', '受理日期'], customer: ['客户名称', '投诉单位', '投訴客戶'], channel: ['投诉方式', '受理渠道'], product: ['涉及产品', '产品名称'], content: ['投诉内容', '问题描述'], cause: ['原因分析', '原因'], solution: ['处理结果', '处理措施'], handledBy: ['处理人', '责任人'], closedOn: ['结案日期', '完成日期'], satisfied: ['是否满意', '满意度'], notes: ['备注', '说明'] },
  archive: { archiveNo: ['档号', '档案编号', '檔案編號'], customer: ['客户名称', '所属客户'], documentType: ['资料类别', '文件类型'], title: ['文件名称', '题名'], location: ['存放位置', '柜号'], pages: ['页数'], copies: ['份数'], filedOn: ['归档日期', '存档日期'], notes: ['备注', '说明'] },
};

export const GROUPS: Readonly<Record<RecordKind, readonly (readonly [group: string, from: string, to: string])[]>> = {
  customers: [['基本信息', 'legalRepresentative', 'industry'], ['联系方式', 'contact', 'address']],
  sales: [['货物信息', 'product', 'mill'], ['结算', 'unitPriceFen', 'amountFen']],
  receivables: [['往来金额', 'amountFen', 'balanceFen']],
  payments: [['收款情况', 'amountFen', 'method']],
  contracts: [['合同期限', 'startsOn', 'endsOn'], ['合同标的', 'weightKg', 'amountFen']],
  complaints: [['处理情况', 'cause', 'closedOn']],
  archive: [['数量', 'pages', 'copies']],
};

export const TITLES: Readonly<Record<RecordKind, string>> = { customers: '客户信息登记表', sales: '销售台账', receivables: '应收账款明细表', payments: '收款登记表', contracts: '销售合同台账', complaints: '客户投诉登记表', archive: '客户档案目录' };

import type { Locale } from '../../values/id.ts';
import type { RecordKind } from '../ledger-fields.ts';

type Names = readonly [simplified: string, traditional: string, english: string];

/** What each column is called when a ledger goes out: words that our own reader takes for that field and no other. Units stand in the name. English words that it does not know, or not surely enough of a column that may be empty, stand beside its own. */
const NAMES: Readonly<Record<RecordKind, Readonly<Record<string, Names>>>> = {
  customers: {
    code: ['客户编号', '客戶編號', 'Customer code'],
    name: ['客户名称', '客戶名稱', 'Customer name'],
    shortName: ['简称', '簡稱', 'Short name'],
    creditCode: ['统一社会信用代码', '統一社會信用代碼', '统一社会信用代码 (credit code)'],
    legalRepresentative: ['法定代表人', '法定代表人', 'Legal representative'],
    industry: ['行业', '行業', 'Industry'],
    contact: ['联系人', '聯繫人', 'Contact'],
    phone: ['电话', '電話', 'Phone'],
    email: ['邮箱', '郵箱', 'Email'],
    address: ['地址', '地址', 'Address'],
    businessScope: ['经营范围', '經營範圍', 'Business scope'],
    grade: ['等级', '等級', 'Grade'],
    salesRep: ['业务员', '業務員', 'Sales rep'],
    annualPurchaseKg: ['年采购量(吨)', '年採購量(噸)', '年采购量 (annual purchase, t)'],
    since: ['建档日期', '建檔日期', 'Since'],
    notes: ['备注', '備註', 'Notes'],
  },
  sales: {
    date: ['日期', '日期', 'Date'],
    customer: ['客户名称', '客戶名稱', 'Customer'],
    contractNo: ['合同编号', '合同編號', 'Contract no.'],
    docNo: ['单据号', '單據號', 'Doc no.'],
    product: ['品名', '品名', 'Product'],
    materialGrade: ['材质', '材質', 'Material grade'],
    spec: ['规格', '規格', 'Spec'],
    mill: ['钢厂', '鋼廠', 'Mill'],
    pieces: ['件数', '件數', 'Pieces'],
    weightKg: ['重量(吨)', '重量(噸)', 'Weight (t)'],
    unitPriceFen: ['单价(元/吨)', '單價(元/噸)', '单价 (unit price, RMB/t)'],
    amountFen: ['金额(元)', '金額(元)', 'Amount (RMB)'],
    weighing: ['计量方式', '計量方式', '计量方式 (weighing)'],
    salesRep: ['业务员', '業務員', 'Sales rep'],
    notes: ['备注', '備註', 'Notes'],
  },
  receivables: {
    customer: ['客户名称', '客戶名稱', 'Customer'],
    docNo: ['发票号码', '發票號碼', 'Invoice no.'],
    contractNo: ['合同编号', '合同編號', 'Contract no.'],
    date: ['开票日期', '開票日期', '开票日期 (date)'],
    dueOn: ['到期日', '到期日', 'Due date'],
    amountFen: ['应收金额(元)', '應收金額(元)', 'Amount (RMB)'],
    paidFen: ['已收金额(元)', '已收金額(元)', 'Paid (RMB)'],
    balanceFen: ['余额(元)', '餘額(元)', '余额 (balance, RMB)'],
    salesRep: ['业务员', '業務員', 'Sales rep'],
    notes: ['备注', '備註', 'Notes'],
  },
  payments: {
    date: ['收款日期', '收款日期', 'Date'],
    customer: ['客户名称', '客戶名稱', 'Customer'],
    docNo: ['单据号', '單據號', 'Doc no.'],
    amountFen: ['收款金额(元)', '收款金額(元)', 'Amount (RMB)'],
    method: ['收款方式', '收款方式', '收款方式 (method)'],
    notes: ['备注', '備註', 'Notes'],
  },
  contracts: {
    contractNo: ['合同编号', '合同編號', 'Contract no.'],
    customer: ['客户名称', '客戶名稱', 'Customer'],
    signedOn: ['签订日期', '簽訂日期', '签订日期 (signed on)'],
    startsOn: ['开始日期', '開始日期', 'Start date'],
    endsOn: ['终止日期', '終止日期', 'End date'],
    weightKg: ['合同数量(吨)', '合同數量(噸)', 'Weight (t)'],
    amountFen: ['合同金额(元)', '合同金額(元)', 'Amount (RMB)'],
    status: ['状态', '狀態', 'Status'],
    salesRep: ['业务员', '業務員', 'Sales rep'],
    notes: ['备注', '備註', 'Notes'],
  },
  complaints: {
    receivedOn: ['投诉日期', '投訴日期', 'Received on'],
    customer: ['客户名称', '客戶名稱', 'Customer'],
    channel: ['投诉方式', '投訴方式', 'Channel'],
    content: ['投诉内容', '投訴內容', 'Content'],
    product: ['涉及产品', '涉及產品', 'Product'],
    cause: ['原因分析', '原因分析', 'Cause'],
    solution: ['处理结果', '處理結果', 'Solution'],
    handledBy: ['处理人', '處理人', 'Handled by'],
    closedOn: ['结案日期', '結案日期', 'Closed on'],
    satisfied: ['是否满意', '是否滿意', 'Satisfied'],
    notes: ['备注', '備註', 'Notes'],
  },
  archive: {
    archiveNo: ['档案编号', '檔案編號', '档案编号 (archive no.)'],
    customer: ['客户名称', '客戶名稱', 'Customer'],
    documentType: ['资料类别', '資料類別', 'Document type'],
    title: ['文件名称', '文件名稱', 'Title'],
    location: ['存放位置', '存放位置', 'Location'],
    pages: ['页数', '頁數', 'Pages'],
    copies: ['份数', '份數', 'Copies'],
    filedOn: ['归档日期', '歸檔日期', 'Filed on'],
    borrowedBy: ['借阅人', '借閱人', 'Borrowed by'],
    notes: ['备注', '備註', 'Notes'],
  },
};

const SHEETS: Readonly<Record<RecordKind, Names>> = {
  customers: ['客户台账', '客戶台賬', 'Customers 客户台账'],
  sales: ['销售台账', '銷售台賬', 'Sales 销售台账'],
  receivables: ['应收台账', '應收台賬', 'Receivables 应收台账'],
  payments: ['收款台账', '收款台賬', 'Payments 收款台账'],
  contracts: ['合同台账', '合同台賬', 'Contracts 合同台账'],
  complaints: ['投诉台账', '投訴台賬', 'Complaints 投诉台账'],
  archive: ['档案台账', '檔案台賬', 'Archive 档案台账'],
};

/** A running number before each line: with it a customer of whom only the name is known is no heading. In English alone it would be taken for a document's number. */
const RUNNING: Names = ['序号', '序號', '序号 (No.)'];

const AT: Readonly<Record<Locale, 0 | 1 | 2>> = { 'zh-Hans': 0, 'zh-Hant': 1, en: 2 };

export function columnName(kind: RecordKind, field: string, locale: Locale): string {
  return NAMES[kind][field]?.[AT[locale]] ?? field;
}

export function runningName(locale: Locale): string {
  return RUNNING[AT[locale]];
}

/** The sheet's name says the kind, too. */
export function sheetName(kind: RecordKind, locale: Locale): string {
  return SHEETS[kind][AT[locale]];
}

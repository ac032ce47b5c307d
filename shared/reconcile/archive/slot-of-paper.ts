import type { ArchiveSection } from '../../records/archive-document.ts';
import { EXPECTED_DOCUMENTS, type ExpectedSlot } from '../../rules/6-archive/index.ts';
import { foldText } from '../../values/fold-text.ts';

/** §6.1.1 in the words of catalogues, folded; what is more special comes first. */
const SLOT_WORDS: readonly (readonly [ExpectedSlot, RegExp])[] = [
  ['technicalAgreement', /技术协议|技术要求|技术标准|technical/],
  ['projectPapers', /工程资料|工程项目|项目资料|施工许可|中标|project/],
  ['licence', /执照|税务登记证|组织机构代码|资质证|licen[cs]e/],
  ['statements', /财务报表|资产负债|利润表|审计报告|statement/],
  ['taxRecord', /纳税|完税|税单|tax/],
  ['creditAssessment', /信用|资信|授信|评级|credit/],
  ['complaintRecord', /投诉|质量异议|理赔|complaint/],
  ['visitRecord', /回访|走访|拜访|visit/],
  ['contacts', /联系人|通讯录|名片|contact/],
  ['profile', /简介|概况|登记表|基本情况|profile/],
  ['purchaseRecord', /采购记录|交易记录|购货|送货|出库|提货|对账|发票|purchase|delivery|invoice/],
  ['salesContract', /合同|协议|订单|contract|order/],
];

const SECTION_WORDS: readonly (readonly [ArchiveSection, RegExp])[] = [
  ['contracts', /合约|补充条款/],
  ['purchases', /采购|销售|质保书|材质单/],
  ['afterSales', /售后|服务|异议/],
  ['credit', /财务|税|抵押|担保|评估/],
];

/** §6.1.1 which expected document a paper of a catalogue is; slot '' for one beyond them, with the section that its words name. */
export function slotOfPaper(documentType: string, title: string): { readonly section: ArchiveSection; readonly slot: ExpectedSlot | '' } {
  const [ofType, ofTitle] = [slotIn(foldText(documentType)), slotIn(foldText(title))];
  // "Contracts: technical agreement": within the section that the type names, the title says which.
  const known = ofTitle !== undefined && (ofType === undefined || ofType.section === ofTitle.section) ? ofTitle : ofType;
  if (known !== undefined) return known;
  const words = foldText(`${documentType} ${title}`);
  return { section: SECTION_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'basic', slot: '' };
}

function slotIn(words: string): (typeof EXPECTED_DOCUMENTS)[number] | undefined {
  const slot = SLOT_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
  return EXPECTED_DOCUMENTS.find((each) => each.slot === slot);
}

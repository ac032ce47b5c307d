import type { ComplaintKind, SolutionKind } from '../../shared/records/complaint.ts';

/** What went wrong, why, and what was done about it. */
export interface ComplaintStory {
  readonly kind: ComplaintKind;
  readonly product: string;
  readonly spec: string;
  readonly content: string;
  readonly cause: string;
  readonly whys: readonly string[];
  readonly solution: SolutionKind;
  readonly solutionText: string;
  /** Yuan a tonne of what was complained about; 0 costs nothing. */
  readonly yuanATonne: number;
}

/** Of the trade: weight, material, dimension, rust, certificate, delivery, service. */
export const COMPLAINT_STORIES: readonly ComplaintStory[] = [
  {
    kind: 'weight',
    product: '螺纹钢',
    spec: 'Φ16*9000',
    content: '到货过磅比送货单少，两次复磅结果一样，要求补差。',
    cause: '地磅未按期校准',
    whys: ['送货单重量偏大', '出库地磅示值偏高', '传感器零点漂移', '上次校准是十四个月前', '校准没有列入年度计划'],
    solution: 'credit',
    solutionText: '按客户实磅结算，开红字补差。',
    yuanATonne: 60,
  },
  {
    kind: 'material',
    product: '螺纹钢',
    spec: 'Φ25*12000',
    content: '工地抽检屈服强度不合格，监理要求退场。',
    cause: '入库混炉号',
    whys: ['两捆钢材炉号与吊牌不符', '卸货时吊牌脱落后补挂', '补挂没有核对质保书', '夜班只有一人验收', '没有入库双人核对的规定'],
    solution: 'replacement',
    solutionText: '整批换货，附新炉号质保书和第三方复检报告。',
    yuanATonne: 120,
  },
  {
    kind: 'dimension',
    product: '中厚板',
    spec: '20*2200*10000',
    content: '板厚负偏差超出 GB/T 709，数控下料后拼不上。',
    cause: '来料未逐件抽检',
    whys: ['发出的板超差', '来料没有测厚', '钢厂新轧批次放行得松', '抽检比例是老规定', '规定没有按供应商区分'],
    solution: 'return',
    solutionText: '超差板退回，已下料部分按材料费赔付。',
    yuanATonne: 180,
  },
  {
    kind: 'rust',
    product: '冷轧卷',
    spec: '1.2*1250*C',
    content: '开卷后表面有浮锈和水渍，不能喷涂。',
    cause: '露天堆放',
    whys: ['卷材受潮', '在二号货场放了九天', '室内库位已满', '到货计划没有通知仓库', '旺季没有临时雨棚'],
    solution: 'repair',
    solutionText: '由加工中心除锈重新涂油，运费我方承担。',
    yuanATonne: 90,
  },
  {
    kind: 'certificate',
    product: '热轧H型钢',
    spec: '400*200*8*13',
    content: '质保书上的炉号与实物标识对不上，项目资料员不收。',
    cause: '质保书随车漏核',
    whys: ['随车质保书拿错', '同规格两个炉号混装', '开单时只核规格不核炉号', '单据模板没有炉号一栏', '资料要求变了没有更新模板'],
    solution: 'explanation',
    solutionText: '补寄对应炉号质保书原件并加盖公章说明。',
    yuanATonne: 0,
  },
  {
    kind: 'delivery',
    product: '方矩管',
    spec: '100*100*4*6000',
    content: '约定早上八点到工地，下午才到，吊车白等一个台班。',
    cause: '车辆调度冲突',
    whys: ['车晚到七小时', '前一单卸货排队', '同一辆车排了两单', '调度只看吨位不看时段', '外协车队没有备用车'],
    solution: 'credit',
    solutionText: '承担一个台班费用，从下一笔货款中扣减。',
    yuanATonne: 40,
  },
  {
    kind: 'service',
    product: '',
    spec: '',
    content: '三天打了四次电话询价，没有人回。',
    cause: '休假无人代班',
    whys: ['电话没有回', '业务员休年假', '来电没有转接', '代班表没有排', '休假流程不要求交接客户'],
    solution: 'explanation',
    solutionText: '部门经理登门致歉，指定代班业务员。',
    yuanATonne: 0,
  },
  {
    kind: 'other',
    product: '',
    spec: '',
    content: '发票抬头仍是旧名称，财务退回。',
    cause: '开票资料未更新',
    whys: ['抬头写旧名称', '系统里是旧资料', '客户更名通知留在业务员手上', '没有专人更新', '更名没有检查清单'],
    solution: 'explanation',
    solutionText: '作废重开，当天快递。',
    yuanATonne: 0,
  },
];

/** §4.3.4: so that it does not happen again. Days are counted from the day of the company: negative ones have passed. */
export const MEASURE_STORIES: readonly {
  readonly cause: string;
  readonly action: string;
  readonly dueIn: number;
  readonly doneIn: number | null;
  readonly checkIn: number;
  readonly effective: boolean | null;
  readonly notes: string;
}[] = [
  {
    cause: '地磅未按期校准',
    action: '每季度请计量院校准地磅，出库前后双磅复核',
    dueIn: -150,
    doneIn: -158,
    checkIn: -60,
    effective: true,
    notes: '三个月内磅差投诉为零。',
  },
  { cause: '入库混炉号', action: '入库双人逐捆核对吊牌与质保书炉号', dueIn: -35, doneIn: -38, checkIn: -1, effective: null, notes: '' },
  { cause: '露天堆放', action: '二号货场加装推拉雨棚', dueIn: 21, doneIn: null, checkIn: 90, effective: null, notes: '' },
  { cause: '车辆调度冲突', action: '与两家车队签运力协议，按时段排车', dueIn: -4, doneIn: null, checkIn: 60, effective: null, notes: '' },
  {
    cause: '质保书随车漏核',
    action: '送货单模板加炉号一栏，开单必填',
    dueIn: -90,
    doneIn: -92,
    checkIn: -30,
    effective: false,
    notes: '外协仓仍用旧模板，需要再做。',
  },
];

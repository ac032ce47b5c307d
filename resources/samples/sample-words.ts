import type { Industry } from '../../shared/records/customer.ts';

/** Two of these make the trade name of a made-up company. */
export const TRADE_NAME_FIRST = ['宏', '鑫', '华', '恒', '永', '金', '盛', '德', '瑞', '隆', '泰', '中', '东', '天', '安', '正', '新', '嘉', '润', '荣', '兴', '富', '联', '祥', '诚', '信', '通', '凯', '万', '长', '远', '亿', '元', '久', '博', '骏', '立', '腾', '弘', '同'] as const;
export const TRADE_NAME_SECOND = ['达', '源', '昌', '茂', '发', '业', '丰', '顺', '兴', '盛', '泰', '润', '成', '和', '鑫', '隆', '通', '宇', '峰', '远', '强', '辉', '凯', '诚', '信', '瑞', '邦', '益', '升', '海', '江', '创', '力', '旺', '铭', '杰', '泽', '恒', '利', '安'] as const;

export interface SampleBusiness {
  readonly name: string;
  readonly traditional: string;
  readonly industry: Industry | null;
  readonly scope: string;
}

/** What customers of a steel trader are; a trader among them has no industry of its own yet. */
export const SAMPLE_BUSINESSES: readonly SampleBusiness[] = [
  { name: '建设工程', traditional: '營造工程', industry: 'construction', scope: '房屋建筑工程施工；市政工程施工' },
  { name: '建筑安装', traditional: '建築安裝', industry: 'construction', scope: '建筑安装工程；钢结构安装' },
  { name: '房地产开发', traditional: '房地產開發', industry: 'construction', scope: '房地产开发经营；物业管理' },
  { name: '市政园林', traditional: '市政園林', industry: 'construction', scope: '市政道路、桥梁、园林工程' },
  { name: '钢结构', traditional: '鋼結構', industry: 'construction', scope: '钢结构设计、制作、安装' },
  { name: '机械制造', traditional: '機械製造', industry: 'machinery', scope: '通用机械、专用设备制造' },
  { name: '重工机械', traditional: '重工機械', industry: 'machinery', scope: '起重、矿山机械制造与维修' },
  { name: '精密机械', traditional: '精密機械', industry: 'machinery', scope: '精密零部件、模具加工' },
  { name: '汽车部件', traditional: '汽車零件', industry: 'machinery', scope: '汽车冲压件、底盘件制造' },
  { name: '压力容器', traditional: '壓力容器', industry: 'machinery', scope: '压力容器、锅炉、换热设备制造' },
  { name: '金属制品', traditional: '金屬製品', industry: 'metalProducts', scope: '金属制品加工、销售' },
  { name: '五金制品', traditional: '五金製品', industry: 'metalProducts', scope: '五金件、紧固件、货架制造' },
  { name: '不锈钢制品', traditional: '不鏽鋼製品', industry: 'metalProducts', scope: '不锈钢管件、厨具制造' },
  { name: '电气柜架', traditional: '電氣櫃架', industry: 'metalProducts', scope: '配电柜、桥架、机箱制造' },
  { name: '钢铁贸易', traditional: '鋼鐵貿易', industry: null, scope: '金属材料、建筑材料批发零售' },
  { name: '物资', traditional: '物資', industry: null, scope: '金属材料、机电产品销售' },
];

export const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '黄', '赵', '吴', '周', '徐', '孙', '马', '朱', '胡', '郭', '何', '林', '高', '罗', '郑', '梁', '谢', '宋', '唐', '许', '邓', '韩', '冯', '曹', '单', '仇', '曾', '欧阳'] as const;
export const GIVEN_NAMES = ['伟', '建国', '丽', '强', '敏', '静', '军', '洋', '勇', '艳', '杰', '娟', '涛', '明', '超', '秀英', '霞', '平', '刚', '桂英', '志强', '海燕', '晓东', '文博', '国庆', '立新', '春梅', '永福', '佳怡', '浩然'] as const;
export const POSITIONS = ['采购经理', '总经理', '采购员', '项目经理', '财务', '仓库主管', '副总经理'] as const;
export const STREETS = ['沪太路', '钢城大道', '工业大道', '长江路', '振兴路', '港城路', '物流大道', '创业路', '人民路', '友谊路', '富锦路', '中山路'] as const;
export const TRADITIONAL_STREETS = ['中山路', '工業路', '民權路', '成功路', '青山公路', '復興路'] as const;

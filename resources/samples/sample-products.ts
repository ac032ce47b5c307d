export interface SampleProduct {
  readonly product: string;
  readonly materialGrades: readonly string[];
  readonly specs: readonly string[];
  readonly mills: readonly string[];
  /** Yuan per tonne in an ordinary year. */
  readonly price: number;
  /** Kilograms of a piece or bundle; coils and plates vary around it. */
  readonly pieceKg: number;
  readonly weighing: 'theoretical' | 'weighed';
  /** How often it is sold, against the others. */
  readonly share: number;
}

const LONG_MILLS = ['沙钢', '永钢', '中天', '南钢', '马钢', '西城'] as const;
const FLAT_MILLS = ['宝钢', '鞍钢', '首钢', '日照', '本钢', '沙钢'] as const;

export const SAMPLE_PRODUCTS: readonly SampleProduct[] = [
  {
    product: '螺纹钢',
    materialGrades: ['HRB400E', 'HRB400', 'HRB500E'],
    specs: ['Φ10*9000', 'Φ12*9000', 'Φ14*9000', 'Φ16*9000', 'Φ18*9000', 'Φ20*9000', 'Φ22*9000', 'Φ25*12000', 'Φ28*12000', 'Φ32*12000'],
    mills: LONG_MILLS,
    price: 3650,
    pieceKg: 2370,
    weighing: 'theoretical',
    share: 30,
  },
  {
    product: '盘螺',
    materialGrades: ['HRB400E'],
    specs: ['Φ6', 'Φ8', 'Φ10'],
    mills: LONG_MILLS,
    price: 3820,
    pieceKg: 2050,
    weighing: 'weighed',
    share: 10,
  },
  {
    product: '高线',
    materialGrades: ['HPB300', 'Q195'],
    specs: ['Φ6.5', 'Φ8', 'Φ10'],
    mills: LONG_MILLS,
    price: 3700,
    pieceKg: 2080,
    weighing: 'weighed',
    share: 8,
  },
  {
    product: '热轧卷板',
    materialGrades: ['Q235B', 'Q355B', 'SPHC'],
    specs: ['2.75*1250*C', '3.0*1500*C', '4.75*1500*C', '5.75*1500*C', '7.75*1500*C'],
    mills: FLAT_MILLS,
    price: 3780,
    pieceKg: 24_600,
    weighing: 'weighed',
    share: 12,
  },
  {
    product: '冷轧卷板',
    materialGrades: ['SPCC', 'DC01'],
    specs: ['0.8*1250*C', '1.0*1250*C', '1.2*1250*C', '1.5*1250*C', '2.0*1250*C'],
    mills: FLAT_MILLS,
    price: 4350,
    pieceKg: 8_900,
    weighing: 'weighed',
    share: 8,
  },
  {
    product: '镀锌卷板',
    materialGrades: ['DX51D+Z', 'SGCC'],
    specs: ['0.5*1000*C', '0.75*1250*C', '1.0*1250*C', '1.2*1250*C'],
    mills: FLAT_MILLS,
    price: 4680,
    pieceKg: 7_800,
    weighing: 'weighed',
    share: 6,
  },
  {
    product: '中厚板',
    materialGrades: ['Q235B', 'Q355B', 'Q345R'],
    specs: ['10*2200*10000', '12*2200*12000', '16*2500*12000', '20*2500*12000', '30*2500*10000'],
    mills: ['宝钢', '南钢', '沙钢', '普阳', '营口'],
    price: 3880,
    pieceKg: 3_100,
    weighing: 'theoretical',
    share: 8,
  },
  {
    product: 'H型钢',
    materialGrades: ['Q235B', 'Q355B'],
    specs: ['200*100*5.5*8', '250*125*6*9', '300*150*6.5*9', '400*200*8*13'],
    mills: ['马钢', '日照', '津西'],
    price: 3950,
    pieceKg: 6_200,
    weighing: 'theoretical',
    share: 6,
  },
  {
    product: '工字钢',
    materialGrades: ['Q235B'],
    specs: ['10#', '14#', '20#A', '25#A'],
    mills: ['马钢', '唐山', '津西'],
    price: 3900,
    pieceKg: 2_900,
    weighing: 'theoretical',
    share: 3,
  },
  {
    product: '槽钢',
    materialGrades: ['Q235B'],
    specs: ['8#', '10#', '14#A', '16#A'],
    mills: ['马钢', '唐山', '津西'],
    price: 3880,
    pieceKg: 2_700,
    weighing: 'theoretical',
    share: 3,
  },
  {
    product: '角钢',
    materialGrades: ['Q235B', 'Q355B'],
    specs: ['40*4', '50*5', '63*6', '75*8', '100*10'],
    mills: ['唐山', '马钢', '莱钢'],
    price: 3920,
    pieceKg: 2_600,
    weighing: 'theoretical',
    share: 3,
  },
  {
    product: '无缝管',
    materialGrades: ['20#', '45#', 'Q345B'],
    specs: ['Φ57*4', 'Φ89*5', 'Φ108*6', 'Φ159*8', 'Φ219*10'],
    mills: ['宝钢', '天钢', '衡钢'],
    price: 4750,
    pieceKg: 1_900,
    weighing: 'weighed',
    share: 4,
  },
  {
    product: '焊管',
    materialGrades: ['Q195', 'Q235B'],
    specs: ['DN20*2.75', 'DN50*3.5', 'DN100*4.0', '方管40*40*2.5'],
    mills: ['友发', '华岐', '正大'],
    price: 4100,
    pieceKg: 1_600,
    weighing: 'theoretical',
    share: 5,
  },
  {
    product: '圆钢',
    materialGrades: ['45#', '40Cr', 'Q355B', '20CrMnTi'],
    specs: ['Φ20', 'Φ40', 'Φ60', 'Φ80', 'Φ120'],
    mills: ['中天', '淮钢', '石钢'],
    price: 4050,
    pieceKg: 2_300,
    weighing: 'weighed',
    share: 4,
  },
];

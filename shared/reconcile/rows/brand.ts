/** What firms of the trade say they do, after their own name. Folded, so Simplified; longer ones first where one begins another. */
const DEALS_IN =
  /(?:钢铁贸易|钢贸|金属材料|金属制品|钢结构工程|钢结构|建筑工程|建筑安装|重型机械|机械制造|机械设备|机电设备|五金制品|供应链管理|供应链|国际贸易|商贸|贸易|工贸|物资|钢材|钢铁|钢管|管业|钢构|金属|材料|五金|制品|机械|机电|设备|模具|建材|建筑|建设|工程|安装|制造|实业|发展|科技|物流|仓储|加工|配送|销售|经销|工业|重工|装备|集团|股份|控股|投资|第?[一二三四五六七八九十\d]+[分]?[厂部店]|厂|部|店)+$/u;

/** A core without what the firm deals in: 恒达钢铁贸易 is 恒达. Empty for a name that is nothing else. */
export function brandOf(core: string): string {
  return core.replace(DEALS_IN, '');
}

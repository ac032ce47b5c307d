export interface SamplePlace {
  /** As a company name begins. */
  readonly name: string;
  readonly province: string;
  /** Administrative division code of GB/T 2260, for credit codes. */
  readonly code: string;
  readonly areaCode: string;
  readonly districts: readonly string[];
  readonly traditional?: true;
}

/** Where a trader on the Yangtze delta has customers; the nearest most often. */
export const SAMPLE_PLACES: readonly SamplePlace[] = [
  { name: '上海', province: '上海', code: '310113', areaCode: '021', districts: ['宝山区', '嘉定区', '松江区', '浦东新区'] },
  { name: '上海', province: '上海', code: '310114', areaCode: '021', districts: ['青浦区', '奉贤区', '闵行区'] },
  { name: '苏州', province: '江苏', code: '320505', areaCode: '0512', districts: ['相城区', '吴江区', '工业园区'] },
  { name: '无锡', province: '江苏', code: '320206', areaCode: '0510', districts: ['惠山区', '锡山区', '滨湖区'] },
  { name: '常州', province: '江苏', code: '320412', areaCode: '0519', districts: ['武进区', '新北区'] },
  { name: '南京', province: '江苏', code: '320114', areaCode: '025', districts: ['雨花台区', '江宁区', '六合区'] },
  { name: '张家港', province: '江苏', code: '320582', areaCode: '0512', districts: ['锦丰镇', '金港镇'] },
  { name: '杭州', province: '浙江', code: '330105', areaCode: '0571', districts: ['拱墅区', '萧山区', '余杭区'] },
  { name: '宁波', province: '浙江', code: '330206', areaCode: '0574', districts: ['北仑区', '镇海区', '鄞州区'] },
  { name: '嘉兴', province: '浙江', code: '330402', areaCode: '0573', districts: ['南湖区', '秀洲区'] },
  { name: '温州', province: '浙江', code: '330302', areaCode: '0577', districts: ['龙湾区', '瓯海区'] },
  { name: '合肥', province: '安徽', code: '340111', areaCode: '0551', districts: ['包河区', '瑶海区'] },
  { name: '马鞍山', province: '安徽', code: '340504', areaCode: '0555', districts: ['雨山区', '花山区'] },
  { name: '六安', province: '安徽', code: '341502', areaCode: '0564', districts: ['金安区'] },
  { name: '济南', province: '山东', code: '370112', areaCode: '0531', districts: ['历城区', '槐荫区'] },
  { name: '青岛', province: '山东', code: '370214', areaCode: '0532', districts: ['城阳区', '黄岛区'] },
  { name: '武汉', province: '湖北', code: '420107', areaCode: '027', districts: ['青山区', '东西湖区'] },
  { name: '长沙', province: '湖南', code: '430105', areaCode: '0731', districts: ['开福区', '雨花区'] },
  { name: '厦门', province: '福建', code: '350211', areaCode: '0592', districts: ['集美区', '同安区'] },
  { name: '佛山', province: '广东', code: '440606', areaCode: '0757', districts: ['顺德区', '南海区'] },
  { name: '重庆', province: '重庆', code: '500104', areaCode: '023', districts: ['大渡口区', '九龙坡区'] },
  { name: '天津', province: '天津', code: '120112', areaCode: '022', districts: ['津南区', '静海区'] },
  { name: '唐山', province: '河北', code: '130202', areaCode: '0315', districts: ['路南区', '丰润区'] },
  { name: '臺北', province: '臺灣', code: '', areaCode: '02', districts: ['內湖區', '南港區'], traditional: true },
  { name: '高雄', province: '臺灣', code: '', areaCode: '07', districts: ['前鎮區', '小港區'], traditional: true },
  { name: '香港', province: '香港', code: '', areaCode: '852', districts: ['葵涌', '屯門'], traditional: true },
];

/** Words of the trade for archive catalogues; folded as in `customer-words.ts`. */
export const ARCHIVE_WORDS: Readonly<Record<string, string>> = {
  archiveNo: `档案编号 档号 档案号 案卷号 归档编号 卷号 文件编号 档案号码 案卷编号 归档号 编号 资料编号 档案盒号 文号 卷宗号 存档编号 archiveno 存档号 盒号 档案代码 文件号 材料编号 档案序号 件号 文件字号
    目录号 fileno filenumber recordno`,
  customer: `客户名称 所属客户 客户 单位名称 立档单位 所属单位 归属客户 客户单位 关联客户 对应客户 往来单位 公司名称 单位 购货单位 客户全称 customer customername 客户档案名称 立卷单位 需方 涉及客户 案卷所属客户 企业名称 相关客户 所属公司
    相关单位 客户全名 client clientname company companyname`,
  documentType: `资料类别 档案类别 文件类别 资料类型 文件类型 类别 档案类型 档案分类 资料分类 材料类别 分类 文件种类 类型 文件分类 材料类型 文档类型 档案种类 资料种类 一级分类 文种 documenttype 归档类别 案卷类别 门类 材料种类 文档类别 资料类目 档案门类 卷内类别
    文书类别 案卷类型 材料分类 doctype type category filetype`,
  title: `文件名称 题名 资料名称 档案名称 案卷题名 文件题名 材料名称 标题 名称 文件标题 档案题名 案卷名称 卷内文件 内容 文件内容 文件名 文档名称 资料内容 title 归档文件名称 归档材料 资料题名 档案内容 材料内容 卷内文件题名 文书名称 资料 归档内容 文件材料名称 主要内容
    卷内文件名称 案卷标题 文件资料名称 归档文件题名 内容摘要 档案标题 filename documentname documenttitle name`,
  location: `存放位置 柜号 存放地点 保管位置 档案柜号 存放处 位置 库位 架位 存放柜号 存放地 柜架号 保管地点 存档位置 档案位置 存放 归档位置 存储位置 柜号层号 排架号 柜层 location 架号 库房位置 柜位 柜架 存放柜 存档地点 保管处 存放场所 保存位置 档案柜 所在位置 放置位置 存档处 文件路径 保存地点
    密集架号 架位号 档案盒 存放处所 柜盒号 shelf cabinet storagelocation 盒号`,
  pages: `页数 页码 总页数 张数 页 文件页数 页数张 pages 页次 资料页数 材料页数 共几页 卷内页数 页张数 纸张数
    noofpages pagecount`,
  copies: `份数 数量 份 件数 文件份数 资料份数 copies 复印份数 归档份数 存档份数 册数 原件份数 材料份数 卷数 本数
    noofcopies`,
  filedOn: `归档日期 归档时间 存档日期 建档日期 立卷日期 存档时间 立卷时间 入档日期 入库日期 日期 建档时间 移交日期 登记日期 filedon 归档日 接收日期 收档日期 入档时间 形成日期 文件日期 入卷日期 收件日期 归卷日期 立档日期
    归档年月日 存入日期 存入时间 filingdate archivedate datefiled filed`,
  borrowedBy: `借出 借阅人 借阅者 借出人 借用人 借阅 领用人 当前借阅人 查阅人 借阅人员 借阅人姓名 borrowedby 调阅人 借档人 现借阅人 借阅情况 借走人 外借人 在借人 借阅部门
    借阅人部门 borrower`,
  notes: `备注 说明 附注 备考 备注说明 其他 其它 remark remarks note notes 摘要 其他说明 补充说明
    comment comments memo`,
};

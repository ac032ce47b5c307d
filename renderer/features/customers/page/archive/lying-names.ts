import type { Attachment } from '../../../../../shared/records/attachment.ts';
import { contentType } from '../../../../data/credit/content-type.ts';

const LOOKED_AT = 4_096;
const TYPE_OF_NAME: Readonly<Record<string, Attachment['type']>> = {
  pdf: 'pdf',
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  gif: 'image',
  bmp: 'image',
  webp: 'image',
  doc: 'office',
  docx: 'office',
  xls: 'office',
  xlsx: 'office',
  ppt: 'office',
  pptx: 'office',
  txt: 'text',
  csv: 'text',
};

/** Files whose name says one type and whose content is another; only their first bytes are read. */
export async function lyingNames(files: readonly File[]): Promise<readonly { readonly name: string; readonly type: Attachment['type'] }[]> {
  const looked = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      said: TYPE_OF_NAME[/\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''],
      type: contentType(new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer())),
    })),
  );
  return looked.filter(({ said, type }) => said !== undefined && said !== type);
}

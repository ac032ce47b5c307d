import { expect, it } from 'vitest';
import { lyingNames } from '../../../../../../../renderer/features/customers/page/archive/lying-names.ts';

it('a file whose content is not what its name says is named with what it is; a name that says nothing cannot lie', async () => {
  const files = [
    new File(['%PDF-1.7'], '執照.JPG'),
    new File(['%PDF-1.7'], '執照.pdf'),
    new File(['MZ\u0000\u0001'], '合同.docx'),
    new File(['文字'], '說明'),
  ];
  expect(await lyingNames(files)).toMatchObject([
    { name: '執照.JPG', type: 'pdf' },
    { name: '合同.docx', type: 'other' },
  ]);
});

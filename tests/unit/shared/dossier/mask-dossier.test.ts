import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { dossierPages } from '../../../../shared/dossier/dossier-pages.ts';
import { dossierSheets } from '../../../../shared/dossier/dossier-sheets.ts';
import { maskDossier } from '../../../../shared/dossier/mask-dossier.ts';
import { DOSSIER_MASKS } from '../../../../shared/records/dossier-print.ts';
import type { Customer } from '../../../../shared/records/customer.ts';
import { dossierCredit, SUSPENSION } from './credit-fixture.ts';
import { CUSTOMER, dossierInput, salesLines } from './dossier-fixture.ts';
import { everyRecord } from './records-fixture.ts';
import { plainWords } from './plain-words.ts';

function whole(customer: Customer = CUSTOMER) {
  return dossierPages(
    dossierInput({ ...everyRecord(), customer, lines: salesLines(20), credit: dossierCredit([], { measures: [SUSPENSION] }) }),
  );
}

const NAME = fc.string({ unit: fc.constantFrom('王', '建', '華', '李', '明', '趙', 'a', '9'), minLength: 2, maxLength: 5 });

describe('§6.3.2 masks', () => {
  it('nothing is hidden without one', () => {
    const dossier = whole();
    expect(maskDossier(dossier, [], CUSTOMER)).toBe(dossier);
  });

  it('prices: no amount is left as money, nor inside a sentence', () => {
    const hidden = maskDossier(whole(), ['prices'], CUSTOMER);
    const text = JSON.stringify(hidden);
    for (const amount of [385_000, 11_550_000, 200_000_000, 7_130_000_000]) expect(text).not.toContain(String(amount));
    for (const written of ['3,850', '1,250 元']) expect(text).not.toContain(written);
    expect(text).toContain('30000');
    expect(text).toContain('13812345678');
  });

  it('ids: the credit code is nowhere', () => {
    const hidden = JSON.stringify(
      maskDossier(whole({ ...CUSTOMER, notes: `舊碼 ${CUSTOMER.creditCode}，身份證 320102198001011234` }), ['ids'], CUSTOMER),
    );
    expect(hidden).not.toContain(CUSTOMER.creditCode);
    expect(hidden).not.toContain('320102198001011234');
    expect(hidden).toContain('舊碼 ***');
  });

  it('contacts: no person, number or address is left, also in what somebody wrote', () => {
    const hidden = JSON.stringify(maskDossier(whole(), ['contacts'], CUSTOMER));
    for (const secret of ['沈國強', '王建華', '13812345678', 'wang@example.com', '0510-8270 1234', '人民路'])
      expect(hidden).not.toContain(secret);
    expect(hidden).toContain('採購經理');
    expect(hidden).toContain('陳靜');
  });

  it('a copy that hides everything hides it in the sheets of Excel as well', () => {
    const sheets = JSON.stringify(dossierSheets(maskDossier(whole(), DOSSIER_MASKS, CUSTOMER), plainWords));
    for (const secret of [CUSTOMER.creditCode, '沈國強', '王建華', '13812345678', '385000', '11550000'])
      expect(sheets).not.toContain(secret);
    expect(sheets).toContain('prices; ids; contacts');
  });

  it.prop([NAME, NAME, fc.string({ unit: fc.constantFrom('滿', '意', '，', '好'), maxLength: 6 })], { numRuns: 30 })(
    'contacts: whatever their names, wherever they stand',
    (name, legal, around) => {
      const [contact] = CUSTOMER.contacts;
      const customer = {
        ...CUSTOMER,
        legalRepresentative: legal,
        contacts: contact ? [{ ...contact, name }] : [],
        notes: `${around}${legal}${around}${name}`,
      };
      const hidden = maskDossier(whole(customer), ['contacts'], customer);
      const notes = hidden.sections[0]?.blocks
        .flatMap((block) => (block.kind === 'fields' ? block.fields : []))
        .find(({ label }) => label === 'words.field.notes');
      expect(String(notes?.value)).not.toContain(name);
      expect(String(notes?.value)).not.toContain(legal);
    },
  );

  it('what is not known stays unknown, not hidden', () => {
    const hidden = maskDossier(whole({ ...CUSTOMER, email: '' }), ['contacts'], CUSTOMER);
    const fields = hidden.sections[0]?.blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : []));
    expect(fields).toContainEqual({ label: 'words.field.email', kind: 'text', value: '' });
  });
});

import { bundledModule } from './bundled-module.mjs';

/**
 * The sample company's two ledgers as their bookkeepers keep them.
 * @returns {Promise<{ name: string, base64: string }[]>}
 */
export async function sampleLedgers() {
  const [company, ledgers] = await Promise.all(
    ['make-sample-company', 'ledger-files'].map((name) =>
      bundledModule(`resources/samples/${name}.ts`, `out/samples/${name}.mjs`, ['resources/samples', 'shared', 'renderer/data/columns']),
    ),
  );
  const made = company.makeSampleCompany('S', 7, new Date().toISOString().slice(0, 10));
  return Object.entries({ 'customers.xlsx': ledgers.customerLedger(made), 'sales.xlsx': ledgers.salesLedger(made) }).map(
    ([name, bytes]) => ({ name, base64: Buffer.from(bytes).toString('base64') }),
  );
}

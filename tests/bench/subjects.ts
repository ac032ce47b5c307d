/** Everything of ours that the Node suites measure, bundled once by `run.mjs`. */
export { readLedger } from '../../shared/ledger/read-ledger.ts';
export { readWorkbook } from '../../shared/workbook/read-workbook.ts';
export { writeWorkbook } from '../../shared/workbook/write-workbook.ts';
export { compileGrading, quickGrade } from '../../shared/rules/2-grading/index.ts';
export { parametersAt } from '../../shared/policy/parameters-at.ts';

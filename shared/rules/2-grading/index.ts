export { compileGrading, creditRank } from './compile-grading.ts';
export { gradeOf } from './grade-of.ts';
export { GRADES, type GradingFigures } from './grading-figures.ts';
export { gradingWindow } from './grading-window.ts';
export { industryOf } from './industry-of.ts';
export { quickGrade, quickScale } from './quick-grade.ts';
export { scaleOf } from './scale-of.ts';
export { yearsOfCooperation } from './years-of-cooperation.ts';

import { useTranslations } from 'use-intl';
import { fileFiles, type FilesToFile } from '../../../../data/archive/document-files.ts';
import { LARGEST_ATTACHMENT } from '../../../../data/credit/attachments.ts';
import { showProblem } from '../../../../ui/undo-notice.tsx';
import { useRun } from '../../use-run.ts';
import { lyingNames } from './lying-names.ts';

/** Files what was chosen or dropped; what is empty or too large is said before anything is read, and a name that lies about its content after. */
export function useFileFiles(): (to: FilesToFile, files: readonly File[]) => Promise<void> {
  const t = useTranslations('archive.files');
  const run = useRun();
  return async (to, files) => {
    const refused = files.find(({ size }) => size === 0 || size > LARGEST_ATTACHMENT);
    if (refused !== undefined) return showProblem(t(refused.size === 0 ? 'empty' : 'tooLarge', { name: refused.name }));
    if (files.length === 0) return undefined;
    const lying = await lyingNames(files);
    const filed = t('filed', { count: files.length });
    await run(fileFiles(to, files), lying[0] === undefined ? filed : t('lying', { name: lying[0].name, type: t(`type.${lying[0].type}`) }));
    return undefined;
  };
}

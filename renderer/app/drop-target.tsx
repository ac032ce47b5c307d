import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDropTaker } from '../ui/drop-taker.ts';
import { dropFiles } from '../ui/dropped-files.ts';
import { filesInDrop } from '../ui/files-in-drop.ts';
import classes from './drop-target.module.css';

/** Files and folders dropped anywhere on the window go to the import screen, unless the screen that is shown takes a file for itself. */
export function DropTarget() {
  const t = useTranslations('shell');
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  const words = useDropTaker(({ taker }) => taker?.words);
  useEffect(() => {
    function onDragOver(event: DragEvent): void {
      if (!hasFiles(event)) return;
      // A part of the screen that takes files for itself has said so, and shows it.
      setOver(!event.defaultPrevented);
      event.preventDefault();
    }
    function onLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent): void {
      setOver(false);
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      const { taker } = useDropTaker.getState();
      const file = event.dataTransfer?.files[0];
      if (taker !== null && file !== undefined) {
        taker.take(file);
        return;
      }
      if (event.dataTransfer) void filesInDrop(event.dataTransfer).then(dropFiles);
      void navigate({ to: '/import' });
    }
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [navigate]);
  return over ? (
    <div className={classes.veil} aria-hidden="true">
      <div className={classes.words}>{words ?? t('drop')}</div>
    </div>
  ) : null;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

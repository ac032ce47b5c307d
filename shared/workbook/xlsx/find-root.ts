import { Refused } from '../refused.ts';
import { Uncertain } from '../uncertain.ts';
import type { ByteWindow } from './byte-window.ts';

export interface FoundElement {
  /** Namespace prefix with its colon, or ''. */
  readonly prefix: string;
  readonly isEmpty: boolean;
}

/**
 * Looks in the first bytes of a part for the element whose content matters and moves the window to its content; null as long as it
 * has not come. `Uncertain` when it does not come within `longest` bytes, or behind a comment.
 */
export function findRoot(window: ByteWindow, name: string, longest: number, part: string): FoundElement | null {
  // One character a byte, so that places in the text are places of bytes.
  const head = new TextDecoder('latin1').decode(window.bytes.subarray(window.start, window.end));
  const tag = new RegExp(`<([\\w.-]+:)?${name}(?:\\s[^>]*)?/?>`).exec(head);
  const before = head.slice(0, tag?.index);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(before)) throw new Refused('hostile-content', { part, why: 'entities' });
  if (before.includes('<!') || (tag === null && head.length > longest)) throw new Uncertain();
  if (tag === null) return null;
  window.start += tag.index + tag[0].length;
  return { prefix: tag[1] ?? '', isEmpty: tag[0].endsWith('/>') };
}

import { memo } from 'react';
import { encode } from 'uqr';

/** Modules of white that a reader needs around it (ISO/IEC 18004 §5.3.8). */
const QUIET = 4;

/** A QR code as one path, sharp at any size. Fills the box that it is given. */
export const QrCode = memo(function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const side = size + 2 * QUIET;
  return (
    <svg viewBox={`0 0 ${side} ${side}`} width="100%" height="100%" role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#ffffff" />
      <path d={pathOf(data)} fill="#000000" />
    </svg>
  );
});

/** Each run of dark modules in a row is one rectangle. */
function pathOf(data: readonly (readonly boolean[])[]): string {
  return data
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1] === true) return [];
        const end = row.indexOf(false, x);
        const run = (end === -1 ? row.length : end) - x;
        return [`M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`];
      }),
    )
    .join('');
}

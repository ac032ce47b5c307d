/** Esc goes back: from a record to its list, from a print preview to its customer; other places stay. */
export function placeAbove(href: string): string {
  const [path = '', search = ''] = href.split('?');
  const kept = search === '' ? '' : `?${search}`;
  const dossier = /^\/dossier\/([^/]+)$/.exec(path);
  if (dossier) return `/customers/${dossier[1]}`;
  if (path === '/visits') return withoutVisit(path, search);
  const record = /^\/(customers|import|complaints)\/[^/]+$/.exec(path);
  return record ? `/${record[1]}${kept}` : href;
}

/** The plan as it was, without the form or the slip over it. */
function withoutVisit(path: string, search: string): string {
  const kept = search.split('&').filter((part) => part !== '' && !/^(?:customer|visit|slip)=/.test(part));
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}

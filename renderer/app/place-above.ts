/** Esc goes back: from a record to its list, from a print preview to its customer; other places stay. */
export function placeAbove(href: string): string {
  const [path = '', search = ''] = href.split('?');
  const kept = search === '' ? '' : `?${search}`;
  const dossier = /^\/dossier\/([^/]+)$/.exec(path);
  if (dossier) return `/customers/${dossier[1]}`;
  const record = /^\/(customers|import|complaints)\/[^/]+$/.exec(path);
  return record ? `/${record[1]}${kept}` : href;
}

/** The secret of a one-time link: after #, where browsers keep it to themselves, or as ?token. */
export function linkToken({ hash, search }: { hash: string; search: string }): string | undefined {
  const afterSign = decodeURIComponent(hash.replace(/^#(token=)?/, ''));
  return afterSign || new URLSearchParams(search).get('token') || undefined;
}

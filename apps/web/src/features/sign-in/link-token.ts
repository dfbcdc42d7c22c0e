/** The secret of a one-time link stands after #: browsers keep that part to themselves, so it reaches no log on the way. */
export const linkToken = ({ hash }: { hash: string }): string | undefined => {
  const token = decodeURIComponent(hash.replace(/^#(token=)?/, ''));
  return token === '' ? undefined : token;
};

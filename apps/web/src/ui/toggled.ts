/** The set with the key where it had none, and without it where it had one. */
export const toggled = <Key>(set: ReadonlySet<Key>, key: Key): ReadonlySet<Key> => {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
};

import { initialsOf } from './format';

/** Initials. The name stands beside it, or is given here to those who cannot see the page. */
export function Avatar({ name, named = false }: { name: string; named?: boolean }) {
  return (
    <span className="avatar">
      <span aria-hidden="true">{initialsOf(name)}</span>
      {named && <span className="vh">{name}</span>}
    </span>
  );
}

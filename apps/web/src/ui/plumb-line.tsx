/** The one true vertical of a view: the reference. Its height is the height of the box it is put in. */
export function PlumbLine({ className }: { className?: string }) {
  return <span className={className ? `plumb-line ${className}` : 'plumb-line'} aria-hidden="true" />;
}

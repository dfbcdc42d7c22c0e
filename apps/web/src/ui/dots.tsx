interface DotsProps {
  done: number;
  late?: number;
  open: number;
  /** '2 submitted of 4, one late' */
  label: string;
}

/** Who has handed in and who has not: filled, square for late, hollow. */
export function Dots({ done, late = 0, open, label }: DotsProps) {
  const marks = [
    ...Array.from({ length: done }, () => undefined),
    ...Array.from({ length: late }, () => 'late'),
    ...Array.from({ length: open }, () => 'o'),
  ];
  return (
    <span className="dots">
      <span className="vh">{label}</span>
      {marks.map((look, place) => (
        <i key={place} className={look} />
      ))}
    </span>
  );
}

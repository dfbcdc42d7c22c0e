import { LevelChip } from '../../../ui/level-chip';
import { cellOf, levelIn, type Card, type CriterionRow } from '../view';
import { marksOf } from '../words';

interface EvidenceProps {
  row: CriterionRow;
  card: Card;
}

/** One interviewer's words, under the level they stand for and what that level means. */
function Evidence({ row, card }: EvidenceProps) {
  const cell = cellOf(row, card);
  const level = levelIn(cell);
  if (level === null) return null;
  const anchor = row.criterion.anchors.find((one) => one.level === level);
  const silence = level === 'N' ? 'Not observed, and no reason given.' : 'No evidence written.';
  return (
    <li>
      <p className="said-by">
        <LevelChip level={level} /> <b>{card.author.name}</b>
      </p>
      {cell?.evidence ? (
        <p className="words lines" dir="auto">
          {cell.evidence}
        </p>
      ) : (
        <p className="dim">{silence}</p>
      )}
      <p className="meta">{[card.assignment.interview.stage.title, ...marksOf(card)].join(', ')}</p>
      {anchor && (
        <p className="meta anchor">
          Level {anchor.level}: {anchor.text}
        </p>
      )}
    </li>
  );
}

export function EvidenceCells({ row, cards }: { row: CriterionRow; cards: readonly Card[] }) {
  if (row.cells.length === 0) return <p className="dim">Nobody was asked about it.</p>;
  return (
    <ul className="evidence-cells">
      {cards.map((card) => (
        <Evidence key={card.id} row={row} card={card} />
      ))}
    </ul>
  );
}

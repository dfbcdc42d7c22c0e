import { useId } from 'react';
import { initialsOf } from '../../../ui/format';
import { Icon } from '../../../ui/icon';
import { isLevel } from '../../../ui/level';
import { LevelChip } from '../../../ui/level-chip';
import { Spread } from '../../../ui/spread';
import { Tag } from '../../../ui/tag';
import { cellOf, levelIn, ratersOf, type Card, type CriterionRow } from '../view';
import { criterionMeta, meanText, spreadText } from '../words';
import { EvidenceCells } from './evidence-cells';

interface CriterionRowsProps {
  row: CriterionRow;
  cards: readonly Card[];
  isOpen: boolean;
  onToggle: () => void;
}

/** Three levels apart is where the talk begins; one is how close people come. */
function SpreadMark({ spread }: { spread: number | null }) {
  const text = spreadText(spread);
  if (spread === null || spread < 2) return <span className="faint">{text}</span>;
  return <Tag tone={spread > 2 ? 'wait' : 'neutral'}>{text}</Tag>;
}

function LevelCell({ row, card }: { row: CriterionRow; card: Card }) {
  const level = levelIn(cellOf(row, card));
  if (level === null)
    return (
      <td className="rater not-asked">
        <span className="vh">not asked</span>
      </td>
    );
  return (
    <td className={card.assignment.shadow ? 'rater shadow' : 'rater'} data-who={initialsOf(card.author.name)}>
      <LevelChip level={level} />
    </td>
  );
}

/** A criterion and, on demand, what was written about it. The words are printed whether they are open or not. */
export function CriterionRows({ row, cards, isOpen, onToggle }: CriterionRowsProps) {
  const id = useId();
  const { criterion, target, spread } = row;
  return (
    <>
      <tr className={isOpen ? 'cr is-open' : 'cr'}>
        <th scope="row" className="frozen">
          <button
            type="button"
            data-criterion=""
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={onToggle}
          >
            <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
            <span>{criterion.title}</span>
          </button>
          <p className="xs faint">{criterionMeta(row)}</p>
        </th>
        {cards.map((card) => (
          <LevelCell key={card.id} row={row} card={card} />
        ))}
        <td className="picture">
          <Spread raters={ratersOf(row, cards)} target={isLevel(target) ? target : null} />
        </td>
        <td className="num figures">
          <span className="mean">{meanText(row, cards)}</span>
          <SpreadMark spread={spread} />
        </td>
      </tr>
      <tr className={isOpen ? 'evidence' : 'evidence only-print'} id={id}>
        <td colSpan={cards.length + 3}>
          <EvidenceCells row={row} cards={cards} />
        </td>
      </tr>
    </>
  );
}

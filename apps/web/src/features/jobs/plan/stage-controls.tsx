import { IconButton } from '../../../ui/icon-button';

interface StageControlsProps {
  title: string;
  /** The first and the last stage of a plan stay where they are. */
  isInterview: boolean;
  isFirst: boolean;
  isLast: boolean;
  isPending: boolean;
  /** Why nothing can be changed now. */
  offline: string | undefined;
  onMove: (by: 1 | -1) => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** What can be done with a stage; the names say which, because every row has the same four. */
export function StageControls(props: StageControlsProps) {
  const { title, isInterview, isFirst, isLast, isPending, offline } = props;
  const busy = isPending ? 'It is being moved.' : offline;
  return (
    <div className="plan-controls">
      {isInterview && (
        <>
          <span data-move="up">
            <IconButton
              icon="chevronUp"
              label={`Move ${title} up`}
              size="small"
              disabledReason={busy ?? (isFirst ? 'It is the first interview.' : undefined)}
              onPress={() => props.onMove(-1)}
            />
          </span>
          <span data-move="down">
            <IconButton
              icon="chevronDown"
              label={`Move ${title} down`}
              size="small"
              disabledReason={busy ?? (isLast ? 'It is the last interview.' : undefined)}
              onPress={() => props.onMove(1)}
            />
          </span>
        </>
      )}
      <IconButton
        icon="edit"
        label={`Edit ${title}`}
        size="small"
        disabledReason={offline}
        onPress={props.onEdit}
      />
      {isInterview && (
        <IconButton
          icon="trash"
          label={`Remove ${title}`}
          size="small"
          disabledReason={offline}
          onPress={props.onRemove}
        />
      )}
    </div>
  );
}

import { useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useDebounced } from '../../app/use-debounced';
import { PanelCandidatesDocument } from '../../gql/applications/graphql';
import { Icon } from '../../ui/icon';
import { TextField } from '../../ui/text-field';

export interface PickedMember {
  id: string;
  name: string;
}

interface MemberPickerProps {
  /** Members that are picked already, or on the panel. */
  without: readonly string[];
  onPick: (member: PickedMember) => void;
  error?: string | undefined;
}

const NOBODY: readonly PickedMember[] = [];

/** Active members with interviewer access, by a part of their name. Enter takes the first. */
export function MemberPicker({ without, onPick, error }: MemberPickerProps) {
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [search, setSearch] = useState('');
  useDebounced(text.trim(), search, setSearch);
  const [{ data, error: failure, fetching }] = useQuery({
    query: PanelCandidatesDocument,
    variables: { search: search === '' ? null : search },
  });
  const matches = (data?.members.nodes ?? NOBODY).filter(({ id }) => !without.includes(id));
  const pick = (member: PickedMember) => {
    onPick(member);
    setText('');
    setSearch('');
    field.current?.focus();
  };
  const isSettled = text.trim() === search && !fetching;
  return (
    <div className="stack-2" role="group" aria-label="Find interviewers">
      <TextField
        ref={field}
        label="Interviewers"
        type="search"
        name="interviewer"
        autoComplete="off"
        aria-controls={listId}
        hint="A part of the name. Enter adds the first."
        error={error ?? (failure ? 'The members did not load.' : undefined)}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          event.preventDefault();
          if (isSettled && matches[0]) pick(matches[0]);
        }}
      />
      <div id={listId} className="row tight">
        {matches.map((member) => (
          <button key={member.id} type="button" className="chip" onClick={() => pick(member)}>
            <Icon name="plus" />
            {member.name}
          </button>
        ))}
        {data?.members.pageInfo.hasNextPage && <span className="xs faint">and more, type a name</span>}
        {data && matches.length === 0 && (
          <span className="xs faint">
            {search === '' ? 'Nobody is left to ask.' : 'Nobody is called that.'}
          </span>
        )}
      </div>
      <output className="vh">{data && isSettled ? `${matches.length} found` : ''}</output>
    </div>
  );
}

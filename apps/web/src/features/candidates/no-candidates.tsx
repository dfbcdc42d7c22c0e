import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';

interface NoCandidatesProps {
  search: string | undefined;
  mayAdd: boolean;
  onShowAll: () => void;
}

/** Nobody yet, or nobody who fits the search: two different things to do about it. */
export function NoCandidates({ search, mayAdd, onShowAll }: NoCandidatesProps) {
  if (search === undefined) {
    return (
      <EmptyState title="No candidates yet">
        {mayAdd
          ? 'Add the first one with a name and an e-mail, or through the API.'
          : 'Whoever applies for one of your jobs appears here.'}
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nobody fits" action={<Button onPress={onShowAll}>Show all candidates</Button>}>
      {search.includes('@')
        ? 'No candidate has this e-mail. Type the whole address, or the beginning of a name.'
        : 'No name begins like this. First names come first: “pri” finds Priya Raman, “ram” does not.'}
    </EmptyState>
  );
}

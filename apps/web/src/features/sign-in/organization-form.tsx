import { useState } from 'react';
import { Button } from '../../ui/button';
import { ChoiceCards } from '../../ui/choice-cards';
import { FailureNotice } from './failure-notice';
import type { SignInFailure } from './sign-in-failure';

interface OrganizationFormProps {
  organizations: readonly { id: string; name: string }[];
  isPending: boolean;
  failure: SignInFailure | undefined;
  onChoose: (organizationId: string) => void;
  onBack: () => void;
}

export function OrganizationForm({
  organizations,
  isPending,
  failure,
  onChoose,
  onBack,
}: OrganizationFormProps) {
  const [chosen, setChosen] = useState(organizations[0]?.id ?? '');
  return (
    <form
      className="stack-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onChoose(chosen);
      }}
    >
      <FailureNotice failure={failure} />
      <ChoiceCards
        label="Organization"
        value={chosen}
        onChange={setChosen}
        options={organizations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button type="submit" variant="primary" shortcut="Enter" isPending={isPending}>
        {isPending ? 'Signing in…' : 'Continue'}
      </Button>
      <Button variant="quiet" onPress={onBack}>
        Use another e-mail
      </Button>
    </form>
  );
}

import { useNavigate, useSearch } from '@tanstack/react-router';
import type { VersionPartsFragment } from '../../../gql/rubrics/graphql';
import { Segmented } from '../../../ui/segmented';
import { SelectField } from '../../../ui/select-field';
import {
  BASE,
  placementOf,
  SENIORITIES,
  seniorityOf,
  versionSearch,
  type VersionSearch,
} from '../version-search';
import { seniorityName } from '../words';

const SENIORITY_OPTIONS = SENIORITIES.map((value) => ({ value, label: seniorityName(value) }));

/** Placement and seniority: they change how criteria count, and never an anchor. */
export function ViewControls({ version }: { version: VersionPartsFragment }) {
  const search = useSearch({ from: '/signed-in/rubrics/$rubricVersionId' });
  const navigate = useNavigate();
  const choose = (chosen: VersionSearch) =>
    void navigate({
      to: '.',
      search: versionSearch({ ...search, ...chosen }),
      hash: true,
      replace: true,
      resetScroll: false,
      hashScrollIntoView: false,
    });
  const placements = [
    { value: BASE, label: 'As written' },
    ...version.placements.map(({ key, title }) => ({ value: key, label: title })),
  ];
  return (
    <div className="rubric-controls">
      <SelectField
        label="Placement"
        value={placementOf(search, version.placements)}
        options={placements}
        onChange={(placement) => choose({ placement })}
      />
      <Segmented
        label="Seniority"
        className="wide"
        value={seniorityOf(search)}
        options={SENIORITY_OPTIONS}
        onChange={(seniority) => choose({ seniority })}
      />
    </div>
  );
}

import { useState } from 'react';
import { useQuery } from 'urql';
import {
  RubricPlacementDocument,
  type SettingPartsFragment,
  type StagePartsFragment,
  type VersionPartsFragment,
} from '../../../gql/rubrics/graphql';
import { BASE } from '../version-search';

/** How the criteria count in one placement, and the plan that goes with it. */
export interface Placed {
  placement: string;
  settings: readonly SettingPartsFragment[];
  plan: readonly StagePartsFragment[];
}

interface PlacedAnswer {
  /** What stood there before stays until the placement has come, under its own name. */
  placed: Placed;
  isFailed: boolean;
  again: () => void;
}

/** The version as one placement shifts it. The words of the criteria stay where they are. */
export function usePlaced(version: VersionPartsFragment, placement: string): PlacedAnswer {
  const base: Placed = { placement: BASE, settings: version.settings, plan: version.plan };
  const variables = { id: version.id, placement };
  const [result, execute] = useQuery({
    query: RubricPlacementDocument,
    variables,
    pause: placement === BASE,
  });
  const isOwn = result.operation?.variables.placement === placement;
  const found = isOwn ? result.data?.rubricVersion : undefined;
  const asked: Placed | undefined =
    placement === BASE ? base : found ? { placement, settings: found.settings, plan: found.plan } : undefined;
  const [before, setBefore] = useState(base);
  if (asked && asked.settings !== before.settings) setBefore(asked);
  return {
    placed: asked ?? before,
    isFailed: asked === undefined && isOwn && !result.fetching && result.error !== undefined,
    again: () => execute({ requestPolicy: 'network-only' }),
  };
}

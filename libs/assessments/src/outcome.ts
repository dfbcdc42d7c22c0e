import { registerEnumType } from '@nestjs/graphql';
import { GateState } from './domain/gates.js';

export enum DecisionOutcome {
  HIRE = 'hire',
  NO_HIRE = 'no-hire',
  HOLD = 'hold',
}

registerEnumType(DecisionOutcome, {
  name: 'DecisionOutcome',
  description: 'What was decided, by a person.',
  valuesMap: {
    HIRE: { description: 'Make an offer.' },
    NO_HIRE: { description: 'Make none.' },
    HOLD: { description: 'Decide later; the application stays active.' },
  },
});

registerEnumType(GateState, {
  name: 'GateState',
  description: 'Whether a must-have is there.',
  valuesMap: {
    MET: { description: 'The mean level reaches the floor.' },
    NOT_MET: { description: 'The mean level is under the floor.' },
    CANNOT_TELL: {
      description: 'Nobody observed it, or two raters stand on different sides of the floor.',
    },
  },
});

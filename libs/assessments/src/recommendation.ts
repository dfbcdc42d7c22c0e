import { registerEnumType } from '@nestjs/graphql';

export enum Recommendation {
  STRONG_NO = 'strong-no',
  NO = 'no',
  YES = 'yes',
  STRONG_YES = 'strong-yes',
}

registerEnumType(Recommendation, {
  name: 'Recommendation',
  description: 'What one interviewer would do, from this interview alone.',
  valuesMap: {
    STRONG_NO: { description: 'Would object to a hire.' },
    NO: { description: 'Would not hire.' },
    YES: { description: 'Would hire.' },
    STRONG_YES: { description: 'Would argue for a hire.' },
  },
});

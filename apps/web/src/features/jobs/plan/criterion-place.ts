/** The id of a criterion's row in the coverage matrix, so that a refusal can lead there. */
export const criterionPlace = (key: string): string => `criterion-${key}`;

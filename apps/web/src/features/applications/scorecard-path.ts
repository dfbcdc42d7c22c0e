export const scorecardPath = (assignmentId: string): string => `/scorecards/${assignmentId}`;

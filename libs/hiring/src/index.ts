export * from './applications/application.graphql.js';
export * from './candidates/candidate.graphql.js';
export * from './hiring.module.js';
export * from './interviews/assignment.graphql.js';
export * from './interviews/interview.graphql.js';
export * from './jobs/job.graphql.js';
export * from './jobs/stage.graphql.js';
export * from './states.graphql.js';

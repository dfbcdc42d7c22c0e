export * from './criterion.graphql.js';
export { criteriaAt, criterionViews, type CriterionView, placementTitle } from './domain/document-views.js';
export { Rubric } from './rubric.entity.js';
export { RubricVersion } from './rubric-version.entity.js';
export * from './rubric-version.graphql.js';
export * from './rubric-versions.js';
export * from './rubrics.module.js';
export * from './words.js';

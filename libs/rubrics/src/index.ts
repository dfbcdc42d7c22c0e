export * from './criterion.graphql.js';
export { criteriaAt, criterionViews, type CriterionView, placementTitle } from './domain/document-views.js';
export * from './rubrics.entities.js';
export * from './rubric-version.graphql.js';
export * from './rubric-versions.js';
export * from './rubrics.module.js';
export * from './rubrics.service.js';
export * from './words.js';

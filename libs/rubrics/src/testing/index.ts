export * from './published-rubrics.js';

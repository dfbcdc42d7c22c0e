export * from './access.js';
export * from './actor.js';
export * from './ids.js';
export * from './problem-code.js';
export * from './refusals.js';
export * from './result.js';

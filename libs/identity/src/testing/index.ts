export * from './personas.js';

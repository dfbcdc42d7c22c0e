export * from './panel.js';
export * from './services.js';
